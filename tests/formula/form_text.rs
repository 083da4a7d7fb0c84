//! What the text of one field is read as.

use perennial::formula::field::Field;
use perennial::formula::form::{Entry, FieldReading, Form, answer};
use perennial::formula::inputs::LifespanSource;
use perennial::formula::method::Method;
use perennial::formula::retention::FirstPayment;
use perennial::number::Marks::{self, Comma, Point};
use perennial::number::Period::{self, Month, Year};

pub(crate) fn form(method: Method, entries: &[(Field, &str, Period)]) -> Form {
    Form {
        method,
        lifespan_source: LifespanSource::Known,
        first_payment: FirstPayment::AfterOnePeriod,
        entries: entries
            .iter()
            .map(|&(field, text, period)| Entry {
                field,
                text: text.to_owned(),
                period,
            })
            .collect(),
        changes: Vec::new(),
        decimal_mark: Point,
    }
}

/// A method that has the field.
fn method_with(field: Field) -> (Method, LifespanSource) {
    let source = match field {
        Field::Lifespans => LifespanSource::List,
        _ => LifespanSource::Known,
    };
    let method = Method::ALL
        .into_iter()
        .find(|method| method.fields(source).iter().any(|used| used.field == field));
    (method.unwrap(), source)
}

pub(crate) fn reading(field: Field, text: &str, period: Period, habit: Marks) -> FieldReading {
    let (method, source) = method_with(field);
    let mut form = form(method, &[(field, text, period)]);
    form.lifespan_source = source;
    form.decimal_mark = habit;
    answer(&form)
        .fields
        .into_iter()
        .find(|state| state.field == field)
        .unwrap()
        .reading
}

/// The number that both habits read, in a field set to years.
#[track_caller]
fn value(field: Field, text: &str) -> f64 {
    let [point, comma] = [Point, Comma].map(|habit| reading(field, text, Year, habit));
    assert_eq!(point, comma, "{text:?}");
    match point {
        FieldReading::Number { value, .. } => value,
        other => panic!("{text:?} is read as {other:?}"),
    }
}

/// The code of what both habits find wrong.
#[track_caller]
fn fault(field: Field, text: &str) -> &'static str {
    let [point, comma] = [Point, Comma].map(|habit| reading(field, text, Year, habit));
    assert_eq!(point, comma, "{text:?}");
    match point {
        FieldReading::Invalid { code, .. } => code,
        other => panic!("{text:?} is read as {other:?}"),
    }
}

fn number(value: f64) -> FieldReading {
    FieldReading::Number {
        value,
        period: None,
        count: None,
        ambiguous: false,
        currency: None,
    }
}

#[test]
fn money() {
    for text in [
        "1,234.50",
        "1.234,50",
        "1 234,50",
        "１，２３４．５０",
        "$1,234.50",
    ] {
        assert_eq!(value(Field::Revenue, text), 1234.5, "{text:?}");
    }
    assert_eq!(value(Field::Revenue, "１２３４"), 1234.0);
    assert_eq!(value(Field::Revenue, "12 тыс. ₽"), 12_000.0);
    assert_eq!(value(Field::Revenue, "1.5萬"), 15_000.0);
}

#[test]
fn a_currency_is_shown_back_and_a_habit_is_owned_up_to() {
    let money = |value| FieldReading::Number {
        value,
        period: None,
        count: None,
        ambiguous: true,
        currency: Some("TWD"),
    };
    let read = |habit| reading(Field::AverageOrderValue, "NT$ 1,200", Year, habit);
    assert_eq!(read(Point), money(1200.0));
    assert_eq!(read(Comma), money(1.2));
}

#[test]
fn shares() {
    for text in [
        "45%",
        "0.45",
        "0,45",
        "45",
        "45 %",
        "４５％",
        "45 percent",
        ".45",
    ] {
        assert_eq!(
            reading(Field::Margin, text, Year, Point),
            number(0.45),
            "{text:?}"
        );
        assert_eq!(
            reading(Field::Margin, text, Year, Comma),
            number(0.45),
            "{text:?}"
        );
    }
    // A bare number below 1 is a share, from 1 on a percentage; with a sign it is what it says.
    for (text, share) in [
        ("0.99", 0.99),
        ("1", 0.01),
        ("1.0", 0.01),
        ("1%", 0.01),
        ("0.5%", 0.005),
        ("100", 1.0),
        ("100%", 1.0),
        ("0", 0.0),
        ("-0.2", -0.2),
        ("-20", -0.2),
        ("(20%)", -0.2),
        ("33.3", 0.333),
    ] {
        assert_eq!(value(Field::Margin, text), share, "{text:?}");
    }
}

#[test]
fn shares_per_month_or_year() {
    let churn = |period| FieldReading::Number {
        value: 0.05,
        period: Some(period),
        count: None,
        ambiguous: false,
        currency: None,
    };
    assert_eq!(reading(Field::Churn, "5", Month, Point), churn(Month));
    // What is typed goes before what is chosen beside it.
    assert_eq!(
        reading(Field::Churn, "5% a month", Year, Point),
        churn(Month)
    );
    assert_eq!(
        reading(Field::Churn, "5 % в месяц", Year, Comma),
        churn(Month)
    );
    assert_eq!(reading(Field::Churn, "5%/年", Month, Point), churn(Year));
}

#[test]
fn lengths_of_time() {
    let length = |value, period| FieldReading::Number {
        value,
        period: Some(period),
        count: None,
        ambiguous: false,
        currency: None,
    };
    for habit in [Point, Comma] {
        let read = |text, period| reading(Field::Lifespan, text, period, habit);
        assert_eq!(read("4", Year), length(4.0, Year));
        assert_eq!(read("48 months", Year), length(48.0, Month));
        assert_eq!(read("12 мес.", Year), length(12.0, Month));
        assert_eq!(read("48個月", Year), length(48.0, Month));
        assert_eq!(read("4年", Month), length(4.0, Year));
        assert_eq!(read("2.5 years", Month), length(2.5, Year));
    }
}

#[test]
fn nothing_typed() {
    for text in ["", " ", "\u{3000}\t\n", "\u{200B}\u{FEFF}"] {
        assert_eq!(
            reading(Field::Margin, text, Year, Point),
            FieldReading::Empty
        );
        assert_eq!(
            reading(Field::Lifespans, text, Year, Point),
            FieldReading::Empty
        );
    }
}

#[test]
fn nothing_is_never_negative() {
    for text in ["-0", "−0.00", "(0)"] {
        let zero = value(Field::Revenue, text);
        assert!(zero == 0.0 && zero.is_sign_positive(), "{text:?}");
    }
}

#[test]
fn texts_that_are_no_number() {
    for (text, code) in [
        ("abc", "unknown-word"),
        ("$", "no-digits"),
        ("1,23,4", "bad-grouping"),
        ("12 34", "two-numbers"),
        ("--5", "unclear-sign"),
        ("1e999", "too-large"),
        ("1e-999", "too-small"),
    ] {
        assert_eq!(fault(Field::Revenue, text), code, "{text:?}");
    }
    assert_eq!(
        reading(Field::Revenue, "10 apples", Year, Point),
        FieldReading::Invalid {
            code: "unknown-word",
            piece: "apples".to_owned(),
        }
    );
}

#[test]
fn numbers_that_the_field_cannot_hold() {
    for (field, text, code) in [
        (Field::Revenue, "-5", "negative"),
        (Field::Churn, "-5%", "negative"),
        (Field::Churn, "110%", "above-whole"),
        (Field::Churn, "110", "above-whole"),
        (Field::Margin, "101%", "above-whole"),
        (Field::Orders, "0", "zero"),
        (Field::Orders, "2.5", "not-whole"),
        (Field::Orders, "2 000 000 000 000", "too-large"),
        (Field::Lifespan, "0", "zero"),
        (Field::Horizon, "0", "zero"),
        (Field::Lifespan, "12001", "too-large"),
        (Field::Discount, "1001%", "too-large"),
        (Field::WantedRatio, "0", "zero"),
    ] {
        assert_eq!(fault(field, text), code, "{field:?} {text:?}");
    }
    // Of a discount, 110 % is one; a loss may be a margin.
    assert_eq!(value(Field::Discount, "110%"), 1.1);
    assert_eq!(value(Field::MarginPerCustomer, "-5"), -5.0);
}

#[test]
fn units_that_the_field_does_not_have() {
    for (field, text, code) in [
        (Field::Revenue, "45%", "no-percent"),
        (Field::Lifespan, "45%", "no-percent"),
        (Field::WantedRatio, "300%", "no-percent"),
        (Field::Orders, "EUR 100", "no-currency"),
        (Field::Orders, "$100", "no-currency"),
        (Field::Churn, "$5", "no-currency"),
        (Field::Lifespan, "4元", "no-currency"),
        (Field::Revenue, "1200 a year", "no-period"),
        (Field::Margin, "45% a year", "no-period"),
        (Field::Discount, "1% a month", "yearly-only"),
    ] {
        assert_eq!(fault(field, text), code, "{field:?} {text:?}");
    }
    assert_eq!(value(Field::Discount, "10% a year"), 0.1);
    assert_eq!(value(Field::Discount, "10% годовых"), 0.1);
}
