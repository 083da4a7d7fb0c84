//! What these tests share.

use std::fmt::Write as _;
use std::io::Cursor;
use std::sync::LazyLock;

use perennial::import::{Import, Options, import};
use perennial::insight::outlook::{
    Answer, Caution, Expectation, NotYet, Outlook, Report, Study, Wishes,
};
use perennial::order::{Date, Orders};

pub(crate) fn read(csv: String) -> Import {
    import(&mut Cursor::new(csv), &Options::default()).expect("bytes do not fail")
}

/// The CDNOW sample (Fader & Hardie), through the importer, with every model of it.
pub(crate) fn cdnow() -> (&'static Orders, Study) {
    static STUDIED: LazyLock<(Orders, Study)> = LazyLock::new(|| {
        let orders = sample();
        let study = study(&orders);
        (orders, study)
    });
    (&STUDIED.0, STUDIED.1.clone())
}

/// What is seen of it by a merchant's wishes.
pub(crate) fn cdnow_by(wishes: &Wishes) -> Outlook {
    let (orders, mut study) = cdnow();
    let outlook = study.look(orders, wishes, &mut |_, _| {});
    outlook.expect("wishes in their domain")
}

fn study(orders: &Orders) -> Study {
    Study::new(orders, &mut |_, _| {}).expect("customers")
}

fn sample() -> Orders {
    let mut csv = String::from("customer_id,date,amount\n");
    for line in include_str!("../fixtures/cdnow_sample.txt").lines() {
        let mut fields = line.split_whitespace();
        let (_, id) = (fields.next(), fields.next().expect("an id"));
        let (date, _) = (fields.next().expect("a date"), fields.next());
        writeln!(csv, "{id},{date},{}", fields.next().expect("dollars")).expect("text");
    }
    read(csv).orders
}

pub(crate) fn day(days: i32) -> Date {
    let start = Date::new(2020, 1, 1).expect("a day");
    Date::from_days(start.days() + days).expect("a day")
}

/// Orders of customers on days, for so much each.
pub(crate) fn shop(rows: impl IntoIterator<Item = (usize, i32, f64)>) -> Orders {
    let mut csv = String::from("customer_id,date,amount\n");
    for (customer, at, amount) in rows {
        writeln!(csv, "c{customer},{},{amount:.2}", day(at)).expect("text");
    }
    read(csv).orders
}

pub(crate) fn look(orders: &Orders, wishes: &Wishes) -> Outlook {
    let mut study = study(orders);
    let outlook = study.look(orders, wishes, &mut |_, _| {});
    outlook.expect("wishes in their domain")
}

pub(crate) fn expectation(report: &Report) -> &Expectation {
    match &report.answer {
        Answer::Forecast(expectation) => expectation,
        Answer::NotYet(reason) => panic!("not yet: {reason:?}"),
    }
}

pub(crate) fn reason(report: &Report) -> NotYet {
    match report.answer {
        Answer::NotYet(reason) => reason,
        Answer::Forecast(_) => panic!("a forecast"),
    }
}

pub(crate) fn has(report: &Report, caution: impl Fn(&Caution) -> bool) -> bool {
    report.cautions.iter().any(caution)
}

pub(crate) fn close(actual: f64, expected: f64, tolerance: f64) {
    let error = (actual / expected - 1.0).abs();
    assert!(error <= tolerance, "{actual} is not {expected}");
}
