//! CDNOW: the field's reference data, through the project's own import.
//!
//! 2,357 customers who first bought in early 1997, with their purchases to mid-1998; the first 39 weeks are for
//! calibration. Times are days ÷ 7, orders of one day are one purchase.

use std::io::Cursor;
use std::path::Path;

use perennial::import::{Options, import};
use perennial::model::{Customer, History, Spend};
use perennial::order::{Date, Orders, histories};

/// The orders until a day, written `19970930`.
pub(crate) fn orders(until: &str) -> Orders {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/cdnow_sample.txt");
    let sample = std::fs::read_to_string(path).expect("the sample");
    let mut csv = String::from("customer_id,date,amount\n");
    for line in sample.lines() {
        let fields: Vec<&str> = line.split_whitespace().collect();
        if fields[2] <= until {
            csv += &[fields[1], fields[2], fields[4]].join(",");
            csv.push('\n');
        }
    }
    import(&mut Cursor::new(csv), &Options::default())
        .expect("bytes do not fail")
        .orders
}

pub(crate) const CALIBRATION: &str = "19970930";

/// Every customer at the end of calibration, in the order of their keys.
pub(crate) fn customers() -> Vec<Customer> {
    let end = Date::new(1997, 9, 30).expect("a day");
    histories(&orders(CALIBRATION))
        .iter()
        .map(|history| {
            let [t_x, t] =
                [history.recency(), history.observed(end)].map(|days| f64::from(days) / 7.0);
            Customer::new(history.repeats(), t_x, t).expect("a customer")
        })
        .collect()
}

/// The sum of the logarithms of each one's times between purchases, in weeks.
pub(crate) fn gaps() -> Vec<f64> {
    let in_weeks = |history: &perennial::order::History| {
        history.ln_gaps - f64::from(history.repeats()) * 7.0_f64.ln()
    };
    histories(&orders(CALIBRATION))
        .iter()
        .map(in_weeks)
        .collect()
}

pub(crate) fn history() -> History {
    crate::support::history(customers())
}

/// The mean value of the repeat purchases of those who made some.
pub(crate) fn spend() -> Spend {
    let histories = histories(&orders(CALIBRATION));
    let repeaters = histories
        .iter()
        .filter(|history| history.repeats() > 0)
        .map(|history| {
            let spent = (history.net - history.first_net).to_f64();
            (history.repeats(), spent / f64::from(history.repeats()), 1.0)
        });
    Spend::new(repeaters).expect("spend")
}

#[test]
fn what_is_known_of_the_data() {
    let history = history();
    let totals = history.totals();
    assert_eq!(
        (totals.customers, totals.repeaters, totals.repeats),
        (2357.0, 946.0, 2457.0)
    );
    assert_eq!(history.rows().len(), 1016, "distinct customers");
    assert_eq!(spend().customers(), 946.0);
}
