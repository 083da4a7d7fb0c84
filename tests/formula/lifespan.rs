//! Average customer lifespan, from customers or from churn.

use perennial::formula::FormulaError;
use perennial::formula::field::Field;
use perennial::formula::lifespan::{average_lifespan, churn_from_lifespan, lifespan_from_churn};
use perennial::formula::unit::{Churn, Month, Span, Year};

use crate::support::assert_close;

#[test]
fn the_mean_of_lifespans() {
    // (12 + 24 + 36 + 0) ÷ 4 = 18: who bought once and left counts too.
    let months = [12.0, 24.0, 36.0, 0.0].map(Span::<Month>::new);
    assert_eq!(average_lifespan(&months), Ok(Span::new(18.0)));
    assert_eq!(
        average_lifespan::<Month>(&[]),
        Err(FormulaError::Zero(Field::Lifespans))
    );
}

#[test]
fn one_over_churn() {
    // D. Skok, "SaaS Metrics 2.0 – Detailed Definitions": 3 % a month is 33 months,
    // 20 % a year is 5 years.
    let months = lifespan_from_churn(Churn::<Month>::new(0.03).unwrap()).unwrap();
    assert_close(months.0, 100.0 / 3.0);
    let years = lifespan_from_churn(Churn::<Year>::new(0.2).unwrap()).unwrap();
    assert_eq!(years, Span::new(5.0));
    // Who leaves after one period has stayed that one.
    let one = lifespan_from_churn(Churn::<Year>::new(1.0).unwrap()).unwrap();
    assert_eq!(one, Span::new(1.0));
}

#[test]
fn without_churn_a_lifespan_has_no_end() {
    assert_eq!(
        lifespan_from_churn(Churn::<Month>::new(0.0).unwrap()),
        Err(FormulaError::Endless(Field::Churn))
    );
}

#[test]
fn churn_from_a_lifespan() {
    // 1 ÷ 25 = 4 %.
    let churn = churn_from_lifespan(Span::<Month>::new(25.0)).unwrap();
    assert_eq!(churn.0, 0.04);
    // Less than one period would need a churn above 100 %.
    assert_eq!(
        churn_from_lifespan(Span::<Year>::new(0.5)),
        Err(FormulaError::AboveWhole(Field::Churn))
    );
    assert_eq!(
        churn_from_lifespan(Span::<Year>::new(0.0)),
        Err(FormulaError::Zero(Field::Lifespan))
    );
}
