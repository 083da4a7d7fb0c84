//! Expected net profit from margin, retention and discount.

use perennial::formula::FormulaError;
use perennial::formula::field::Field;
use perennial::formula::retention::FirstPayment::{self, AfterOnePeriod, Now};
use perennial::formula::retention::{carried_over, expected_profit, expected_profit_within};
use perennial::formula::unit::{Discount, Money, Per, Retention, Span, Year};

use crate::support::assert_close;

fn endless(m: f64, r: f64, d: f64, first: FirstPayment) -> Result<f64, FormulaError> {
    let (r, d) = (Retention::<Year>::new(r)?, Discount::new(d)?);
    expected_profit(Per::new(Money(m)), r, d, first).map(|money| money.0)
}

fn within(m: f64, r: f64, d: f64, years: f64, first: FirstPayment) -> Result<f64, FormulaError> {
    let (r, d) = (Retention::<Year>::new(r)?, Discount::new(d)?);
    let horizon = Span::new(years);
    expected_profit_within(Per::new(Money(m)), r, d, horizon, first).map(|money| money.0)
}

#[test]
fn without_end() {
    // 100 × 0.8 ÷ (1 + 0.1 − 0.8) = 80 ÷ 0.3; 100 × 1.1 ÷ 0.3 = 110 ÷ 0.3: one payment more.
    assert_close(
        endless(100.0, 0.8, 0.1, AfterOnePeriod).unwrap(),
        800.0 / 3.0,
    );
    assert_close(endless(100.0, 0.8, 0.1, Now).unwrap(), 1100.0 / 3.0);
    // 150 × 0.55 ÷ (1 + 0.1 − 0.55) = 82.5 ÷ 0.55 = 150.
    assert_close(endless(150.0, 0.55, 0.1, AfterOnePeriod).unwrap(), 150.0);
}

#[test]
fn within_three_years() {
    // q = 0.8 ÷ 1.1 = 8/11: 100 × (q + q² + q³) = 218,400/1,331; 100 × (1 + q + q²) = 27,300/121.
    let retention = Retention::<Year>::new(0.8).unwrap();
    let q = carried_over(retention, Discount::new(0.1).unwrap());
    assert_close(q, 8.0 / 11.0);
    assert_close(
        within(100.0, 0.8, 0.1, 3.0, AfterOnePeriod).unwrap(),
        218_400.0 / 1_331.0,
    );
    assert_close(within(100.0, 0.8, 0.1, 3.0, Now).unwrap(), 27_300.0 / 121.0);
}

#[test]
fn nobody_leaves() {
    // A perpetuity: 100 ÷ 0.1, or 110 ÷ 0.1 with the first payment now.
    assert_close(endless(100.0, 1.0, 0.1, AfterOnePeriod).unwrap(), 1_000.0);
    assert_close(endless(100.0, 1.0, 0.1, Now).unwrap(), 1_100.0);
    for first in [AfterOnePeriod, Now] {
        assert_eq!(
            endless(100.0, 1.0, 0.0, first),
            Err(FormulaError::Endless(Field::Retention))
        );
        // Undiscounted, every payment counts in full: 100 × 5.
        assert_eq!(within(100.0, 1.0, 0.0, 5.0, first), Ok(500.0));
    }
}

#[test]
fn nobody_stays() {
    // No payment after one period; only the payment now.
    for horizon in [1.0, 7.0] {
        assert_eq!(within(100.0, 0.0, 0.1, horizon, AfterOnePeriod), Ok(0.0));
        assert_close(within(100.0, 0.0, 0.1, horizon, Now).unwrap(), 100.0);
    }
    assert_eq!(endless(100.0, 0.0, 0.1, AfterOnePeriod), Ok(0.0));
    assert_close(endless(100.0, 0.0, 0.1, Now).unwrap(), 100.0);
    // A loss on nothing is 0, not −0.
    let nothing = endless(-100.0, 0.0, 0.1, AfterOnePeriod).unwrap();
    assert!(nothing.is_sign_positive());
}

#[test]
fn a_loss_stays_a_loss() {
    // −50 × 0.8 ÷ 0.3.
    assert_close(
        endless(-50.0, 0.8, 0.1, AfterOnePeriod).unwrap(),
        -400.0 / 3.0,
    );
}

#[test]
fn shares_outside_their_domain() {
    let at = |r, d| endless(100.0, r, d, Now);
    assert_eq!(
        at(1.01, 0.1),
        Err(FormulaError::AboveWhole(Field::Retention))
    );
    assert_eq!(at(-0.1, 0.1), Err(FormulaError::Negative(Field::Retention)));
    assert_eq!(
        at(f64::NAN, 0.1),
        Err(FormulaError::NotFinite(Field::Retention))
    );
    assert_eq!(at(0.8, -0.1), Err(FormulaError::Negative(Field::Discount)));
    assert_eq!(
        at(0.8, f64::INFINITY),
        Err(FormulaError::NotFinite(Field::Discount))
    );
    assert_eq!(
        within(100.0, 0.8, 0.1, 2.5, Now),
        Err(FormulaError::NotWholePeriods(Field::Horizon))
    );
}
