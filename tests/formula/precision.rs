//! Rates so small that differences from 1 would vanish. The expected numbers are worked in
//! decimals of forty digits.

use perennial::formula::churn::value_from_churn_within;
use perennial::formula::payback::{Payback, Payments, Timing};
use perennial::formula::retention::FirstPayment::{AfterOnePeriod, Now};
use perennial::formula::retention::{expected_profit, expected_profit_within};
use perennial::formula::unit::{Churn, Discount, Money, Month, Per, Retention, Span, Year};
use perennial::number::Period;

use crate::support::{assert_close, near};

#[test]
fn a_churn_that_hardly_is_one() {
    let within = |share, months| {
        let churn = Churn::<Month>::new(share).unwrap();
        value_from_churn_within(Per::new(Money(30.0)), churn, Span::new(months))
            .unwrap()
            .0
    };
    // 30 × (1 − (1 − c)¹²⁰) ÷ c.
    assert_close(within(1e-12, 120.0), 3_599.999_999_785_8);
    assert_close(within(1e-18, 120.0), 3_600.0);
    assert_close(within(f64::MIN_POSITIVE, 120.0), 3_600.0);
}

#[test]
fn a_discount_that_hardly_is_one() {
    let everybody = Retention::<Year>::new(1.0).unwrap();
    let margin = Per::new(Money(1.0));
    // A perpetuity is 1 ÷ d, however small the discount.
    let tiny = Discount::new(1e-18).unwrap();
    let endless = expected_profit(margin, everybody, tiny, AfterOnePeriod).unwrap();
    assert_close(endless.0, 1e18);
    // Ten payments at d = 10⁻⁹.
    let small = Discount::new(1e-9).unwrap();
    let ten = Span::new(10.0);
    let value = expected_profit_within(margin, everybody, small, ten, AfterOnePeriod).unwrap();
    assert_close(value.0, 9.999_999_945);
    let value = expected_profit_within(margin, everybody, tiny, ten, Now).unwrap();
    assert_close(value.0, 10.0);
}

#[test]
fn conversions_of_tiny_shares() {
    // 1 − (1 − c)¹² is 12 c but for 66 c².
    let yearly = Churn::<Month>::new(1e-15).unwrap().to::<Year>();
    assert_close(yearly.0, 1.2e-14);
    let monthly = Discount::<Year>::new(1.2e-14).unwrap().to::<Month>();
    assert!(near(monthly.0, 1e-15, 1e-12));
}

#[test]
fn payback_with_hardly_any_churn() {
    // 1 + q + … + q⁹⁹⁹ with q = 1 − 10⁻¹⁰ is 1,000 − 499,500 × 10⁻¹⁰ but for 2 × 10⁻¹².
    let payments = Payments {
        first: Money(1.0),
        kept: 1.0 - 1e-10,
        periods: None,
        period: Period::Month,
        timing: Timing::Evenly,
    };
    assert!(near(payments.paid_by(1_000).0, 999.999_950_05, 1e-13));
    assert!(matches!(
        payments.payback(Money(1_000.0)),
        Payback::Month { month: 1_001, .. }
    ));
}
