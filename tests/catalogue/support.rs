//! What these tests share.

use std::io::Cursor;

use perennial::import::{Import, Options, import};
use perennial::number::Decimal;
use perennial::order::{Date, Orders};

pub(crate) fn read(text: impl AsRef<[u8]>) -> Import {
    let import = import(&mut Cursor::new(text), &Options::default()).expect("bytes do not fail");
    assert_eq!(import.receipt.questions, []);
    import
}

pub(crate) fn orders(text: impl AsRef<[u8]>) -> Orders {
    read(text).orders
}

pub(crate) fn decimal(text: &str) -> Decimal {
    Decimal::parse_canonical(text.as_bytes()).expect(text)
}

/// The day so many days after 1 January 2024.
pub(crate) fn day(days: i32) -> Date {
    let first = Date::new(2024, 1, 1).expect("a day");
    Date::from_days(first.days() + days).expect("a day")
}

pub(crate) fn last(orders: &Orders) -> Date {
    orders.observed().expect("orders").1
}
