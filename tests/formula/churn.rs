//! LTV from ARPU and churn.

use perennial::formula::FormulaError;
use perennial::formula::churn::{value_from_churn, value_from_churn_within};
use perennial::formula::field::Field;
use perennial::formula::unit::{Churn, Money, Month, Per, Span};

use crate::support::assert_close;

fn arpu(amount: f64) -> Per<Money, Month> {
    Per::new(Money(amount))
}

fn churn(share: f64) -> Churn<Month> {
    Churn::new(share).unwrap()
}

#[test]
fn arpu_over_churn() {
    // 30 ÷ 0.04 = 750; at 100 % she pays once, in the month in which she leaves.
    assert_eq!(value_from_churn(arpu(30.0), churn(0.04)), Ok(Money(750.0)));
    assert_eq!(value_from_churn(arpu(30.0), churn(1.0)), Ok(Money(30.0)));
    assert_eq!(
        value_from_churn(arpu(30.0), churn(0.0)),
        Err(FormulaError::Endless(Field::Churn))
    );
}

#[test]
fn within_a_horizon() {
    let year = Span::new(12.0);
    // 30 × (1 − 0.96¹²) ÷ 0.04 in decimals of forty digits.
    let value = value_from_churn_within(arpu(30.0), churn(0.04), year).unwrap();
    assert_close(value.0, 290.467_682_002_574_5);
    // Nobody leaves: 30 × 12. Everybody leaves: one payment. One month: one payment.
    for (share, months, expected) in [(0.0, 12.0, 360.0), (1.0, 12.0, 30.0), (0.04, 1.0, 30.0)] {
        let value = value_from_churn_within(arpu(30.0), churn(share), Span::new(months));
        assert_eq!(value, Ok(Money(expected)));
    }
}

#[test]
fn a_horizon_is_a_whole_number_of_periods() {
    for months in [0.0, 0.4, 1.5, 11.99] {
        assert_eq!(
            value_from_churn_within(arpu(30.0), churn(0.04), Span::new(months)),
            Err(FormulaError::NotWholePeriods(Field::Horizon)),
            "{months}"
        );
    }
    // The rounding of a tenth more than 70 is forgiven: 77.000 000 000 000 01 in binary fractions.
    let noisy = value_from_churn_within(arpu(1.0), churn(0.0), Span::new(70.0 * 1.1));
    assert_eq!(noisy, Ok(Money(77.0)));
}
