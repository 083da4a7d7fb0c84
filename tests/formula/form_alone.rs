//! What the text of a number that stands by itself is read as.

use perennial::formula::form::{FieldReading, Unit, read_alone};
use perennial::number::Marks::{self, Comma, Point};

#[track_caller]
fn value(text: &str, unit: Unit, habit: Marks) -> f64 {
    match read_alone(text, unit, habit) {
        FieldReading::Number { value, .. } => value,
        other => panic!("{text:?} is {other:?}"),
    }
}

#[track_caller]
fn fault(text: &str, unit: Unit) -> (&'static str, String) {
    match read_alone(text, unit, Point) {
        FieldReading::Invalid { code, piece } => (code, piece),
        other => panic!("{text:?} is {other:?}"),
    }
}

#[test]
fn per_cent_are_counted_as_they_are_written() {
    for text in ["45", "45 %", "45%", "４５％", " 45.0 "] {
        assert_eq!(value(text, Unit::Percent, Point), 45.0, "{text}");
    }
    // Beside a sign for per cent this is half of one, not fifty.
    assert_eq!(value("0.5", Unit::Percent, Point), 0.5);
    assert_eq!(value("12,5", Unit::Percent, Comma), 12.5);
    assert_eq!(value("12,5", Unit::Percent, Point), 12.5);
    assert_eq!(value("-3", Unit::Percent, Point), -3.0);
}

#[test]
fn a_bare_share_is_what_it_is_in_the_calculator() {
    for text in ["45", "45 %", "0.45", ".45", "0,45", "0.450"] {
        assert_eq!(value(text, Unit::Share, Point), 45.0, "{text}");
    }
    // Rounded once: 0.29 × 100 would be below 29.
    assert_eq!(value("0.29", Unit::Share, Point), 29.0);
    assert_eq!(value("0.5", Unit::Share, Point), 50.0);
    assert_eq!(value("0", Unit::Share, Point), 0.0);
    assert_eq!(value("0.5 %", Unit::Share, Point), 0.5);
    assert_eq!(value("1", Unit::Share, Point), 1.0);
}

#[test]
fn money_may_name_its_currency() {
    assert_eq!(value("1 234,50 ₽", Unit::Money, Comma), 1234.5);
    assert_eq!(value("1,234", Unit::Money, Point), 1234.0);
    assert_eq!(value("1,234", Unit::Money, Comma), 1.234);
    assert!(matches!(
        read_alone("EUR 5", Unit::Money, Point),
        FieldReading::Number {
            currency: Some("EUR"),
            ..
        }
    ));
    assert!(value("-0", Unit::Money, Point).is_sign_positive());
}

#[test]
fn what_is_no_such_number_says_why() {
    assert_eq!(read_alone("  ", Unit::Money, Point), FieldReading::Empty);
    let whole = |code| (code, String::new());
    assert_eq!(fault("5 %", Unit::Money), whole("no-percent"));
    assert_eq!(fault("$5", Unit::Percent), whole("no-currency"));
    assert_eq!(fault("5 a month", Unit::Money), whole("no-period"));
    assert_eq!(fault("5 % a year", Unit::Percent), whole("no-period"));
    assert_eq!(fault("much", Unit::Money).0, "unknown-word");
    assert_eq!(fault("1 or 2", Unit::Money).0, "unknown-word");
    assert_eq!(fault("1000000000000000", Unit::Money).0, "too-large");
}
