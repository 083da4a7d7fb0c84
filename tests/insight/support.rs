//! Shops to ask about.

use std::collections::HashMap;
use std::path::Path;

use perennial::insight::{CustomerBase, Cuts};
use perennial::model::forecast::{Forecast, Kind, Terms, buyers};
use perennial::number::{Amount, Decimal};
use perennial::order::{Book, Date, LocalTime, Order, Orders};
use proptest::prelude::*;

/// A day, written `2024-02-29`.
pub(crate) fn day(text: &str) -> Date {
    let mut parts = text.split('-').map(|part| part.parse::<u16>().expect(text));
    let mut part = || parts.next().expect(text);
    let (year, month, day) = (part(), part(), part());
    let small = |number: u16| u8::try_from(number).expect(text);
    Date::new(year, small(month), small(day)).expect(text)
}

pub(crate) fn money(text: &str) -> Decimal {
    Decimal::parse_canonical(text.as_bytes()).expect(text)
}

/// What an order says: who (nobody is a guest), when, gross, refunded.
pub(crate) type Said<'a> = (&'a str, Date, Decimal, Decimal);

/// A shop of orders in this order.
pub(crate) fn shop_of<'a>(said: impl IntoIterator<Item = Said<'a>>) -> Orders {
    let mut customers: Vec<Box<str>> = Vec::new();
    let mut places: HashMap<&str, u32> = HashMap::new();
    let mut place = |name: &'a str| {
        *places.entry(name).or_insert_with(|| {
            customers.push(name.into());
            u32::try_from(customers.len() - 1).expect("few")
        })
    };
    let orders = said
        .into_iter()
        .zip(0..)
        .map(|((name, date, gross, refunded), number)| Order {
            id: format!("{number}").into(),
            customer: (!name.is_empty()).then(|| place(name)),
            time: LocalTime::day(date),
            gross: Amount::try_from(gross).expect("small"),
            refunded: Amount::try_from(refunded).expect("small"),
            cancelled: false,
            currency: None,
            place: 0,
        })
        .collect();
    let book = Book {
        orders,
        customers,
        ..Book::default()
    };
    Orders::new(vec![book]).0
}

/// A shop of orders written `("ada", "2024-01-31", "10.00")`; no name is a guest.
pub(crate) fn shop(said: &[(&str, &str, &str)]) -> Orders {
    let said = said.iter();
    shop_of(said.map(|(name, date, gross)| (*name, day(date), money(gross), Decimal::ZERO)))
}

/// The CDNOW sample: 6,919 orders of 2,357 customers, 1997-01-01 to 1998-06-30.
pub(crate) fn cdnow() -> Orders {
    cdnow_times(1)
}

/// The same, with every customer so many times.
pub(crate) fn cdnow_times(copies: u32) -> Orders {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/cdnow_sample.txt");
    let sample = std::fs::read_to_string(path).expect("the sample");
    let mut said = Vec::new();
    for line in sample.lines() {
        let fields: Vec<&str> = line.split_whitespace().collect();
        let date = fields[2];
        let date = [&date[..4], &date[4..6], &date[6..]].join("-");
        for copy in 0..copies {
            let name = format!("{}-{copy}", fields[1]);
            said.push((name, day(&date), money(fields[4])));
        }
    }
    let said = said.iter();
    shop_of(said.map(|(name, date, gross)| (&**name, *date, *gross, Decimal::ZERO)))
}

pub(crate) const CDNOW_END: &str = "1998-06-30";

/// The customers of a shop at the end of a day, by MBG/NBD, with so many days to come.
pub(crate) fn base(orders: &Orders, until: &str, days: f64) -> CustomerBase {
    base_by(Kind::MbgNbd, orders, until, days)
}

/// The same by another model.
pub(crate) fn base_by(kind: Kind, orders: &Orders, until: &str, days: f64) -> CustomerBase {
    let until = day(until);
    let forecast = Forecast::new(kind, &buyers(orders, until)).expect("customers");
    let terms = Terms::new(days, 0.0).expect("terms");
    CustomerBase::new(orders, until, forecast, terms, Cuts::default()).expect("customers")
}

/// Fails unless `actual` is within `tolerance` of `expected`.
pub(crate) fn assert_near(actual: f64, expected: f64, tolerance: f64) {
    let error = (actual - expected).abs();
    assert!(error <= tolerance, "{actual} is not {expected}");
}

/// Up to sixty orders of nine customers and of guests in 900 days, some paid back.
pub(crate) fn any_shop() -> impl Strategy<Value = Vec<Said<'static>>> {
    const NAMES: [&str; 10] = ["", "ada", "bo", "cy", "di", "ed", "fi", "gus", "ha", "ida"];
    let order = (0..NAMES.len(), 0..900_i32, 0..100_000_u64, 0..100_u64);
    let said = order.prop_map(|(name, at, cents, percent)| {
        let start = day("2022-02-14");
        let date = Date::from_days(start.days() + at).expect("a day");
        let gross = Decimal::from(cents).per(100).expect("a hundred");
        let back = if percent < 10 { gross } else { Decimal::ZERO };
        (NAMES[name], date, gross, back)
    });
    prop::collection::vec(said, 1..60)
}
