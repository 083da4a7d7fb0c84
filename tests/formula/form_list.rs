//! A list of lifespans.

use perennial::formula::field::Field;
use perennial::formula::form::FieldReading;
use perennial::number::Marks::{self, Comma, Point};
use perennial::number::Period::{self, Month, Year};

use crate::form_text::reading;

/// The mean, its unit, and how many were averaged.
#[track_caller]
fn list(text: &str, period: Period, habit: Marks) -> (f64, Period, usize) {
    match reading(Field::Lifespans, text, period, habit) {
        FieldReading::Number {
            value,
            period: Some(period),
            count: Some(count),
            ..
        } => (value, period, count),
        other => panic!("{text:?} is read as {other:?}"),
    }
}

#[test]
fn one_a_line_or_set_apart() {
    // (1 + 2 + 6) ÷ 3 = 3.
    for text in [
        "1\n2\n6",
        "1\r\n2\r\n6\r\n",
        "1; 2; 6",
        "1, 2, 6",
        "1、2、6",
        "1，2，6",
        "1；2；6",
        "1\t2\t6",
        "\n\n1\n\n2\n6\n\n",
    ] {
        for habit in [Point, Comma] {
            assert_eq!(list(text, Year, habit), (3.0, Year, 3), "{text:?}");
        }
    }
    // A comma without a space is the decimal mark: (1.5 + 2.5) ÷ 2 = 2.
    assert_eq!(list("1,5; 2,5", Year, Comma), (2.0, Year, 2));
    assert_eq!(list("1.5, 2.5", Year, Point), (2.0, Year, 2));
    assert_eq!(list("7", Month, Point), (7.0, Month, 1));
}

#[test]
fn mixed_units_are_brought_to_the_first() {
    // 48 months, 2 years (the unit of the field), 12 months: (48 + 24 + 12) ÷ 3 = 28 months.
    assert_eq!(list("48 months\n2\n12 мес.", Year, Point), (28.0, Month, 3));
    // 2 years, 18 months: (2 + 1.5) ÷ 2 = 1.75 years.
    assert_eq!(list("2\n18 months", Year, Point), (1.75, Year, 2));
}

#[test]
fn who_bought_once_and_left_counts() {
    // (0 + 0 + 6) ÷ 3 = 2.
    assert_eq!(list("0\n0\n6", Month, Point), (2.0, Month, 3));
}

#[test]
fn what_is_wrong_is_quoted() {
    let invalid = |code, piece: &str| FieldReading::Invalid {
        code,
        piece: piece.to_owned(),
    };
    for (text, expected) in [
        ("12\nabc\n24", invalid("unknown-word", "abc")),
        ("12 24", invalid("two-numbers", "12 24")),
        ("12\n-3", invalid("negative", "")),
        ("12\n5%", invalid("no-percent", "")),
        ("12\n$5", invalid("no-currency", "")),
        ("0\n0", invalid("zero", "")),
        ("12\n99999", invalid("too-large", "")),
    ] {
        let actual = reading(Field::Lifespans, text, Month, Point);
        assert_eq!(actual, expected, "{text:?}");
    }
}

#[test]
fn a_habit_that_decided_anywhere_is_owned_up_to() {
    let FieldReading::Number { ambiguous, .. } =
        reading(Field::Lifespans, "12\n1.234\n24", Month, Point)
    else {
        panic!("three numbers");
    };
    assert!(ambiguous);
}

#[test]
fn a_long_list() {
    // The mean of 1, 2, …, 1,000 is 500.5.
    let lines: Vec<String> = (1..=1_000).map(|n| n.to_string()).collect();
    assert_eq!(list(&lines.join("\n"), Month, Point), (500.5, Month, 1_000));
}
