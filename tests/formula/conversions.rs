//! Months and years: money in proportion, shares compounding.

use perennial::formula::unit::{Churn, Count, Discount, Money, Month, Per, Retention, Span, Year};
use proptest::prelude::*;

use crate::support::{assert_close, near};

#[test]
fn lengths_and_rates_in_proportion() {
    // 4 years are 48 months; 30 a month are 360 a year; 2 orders a month are 24 a year.
    assert_eq!(Span::<Year>::new(4.0).to::<Month>(), Span::new(48.0));
    assert_eq!(Span::<Month>::new(18.0).to::<Year>(), Span::new(1.5));
    assert_eq!(
        Per::<_, Month>::new(Money(30.0)).to::<Year>(),
        Per::new(Money(360.0))
    );
    assert_eq!(
        Per::<_, Year>::new(Money(360.0)).to::<Month>(),
        Per::new(Money(30.0))
    );
    assert_eq!(
        Per::<_, Month>::new(Count(2.0)).to::<Year>(),
        Per::new(Count(24.0))
    );
}

#[test]
fn conversions_round_once() {
    // 0.01 × 12 is the f64 0.12; 5 ÷ 12 is the f64 nearest to 5/12.
    assert_eq!(
        Per::<_, Month>::new(Money(0.01)).to::<Year>(),
        Per::new(Money(0.12))
    );
    assert_eq!(Span::<Month>::new(5.0).to::<Year>(), Span::new(5.0 / 12.0));
    // The same unit changes nothing.
    assert_eq!(Span::<Month>::new(0.1).to::<Month>(), Span::new(0.1));
}

#[test]
fn churn_compounds() {
    // 1 − 0.95¹² exactly: not 60 %.
    let yearly = Churn::<Month>::new(0.05).unwrap().to::<Year>();
    assert_close(yearly.0, 0.459_639_912_337_363_04);
    // A published table of monthly and annual churn (Churnkey, "Convert Annual To Monthly
    // Churn"), rounded to hundredths of a per cent.
    for (monthly, annual) in [
        (0.01, 11.36),
        (0.02, 21.53),
        (0.03, 30.62),
        (0.10, 71.76),
        (0.20, 93.13),
        (0.29, 98.36),
    ] {
        let yearly = Churn::<Month>::new(monthly).unwrap().to::<Year>();
        assert!((yearly.0 * 100.0 - annual).abs() < 0.005_1, "{monthly}");
    }
    // 1 − 0.8^(1/12) in decimals of forty digits.
    let monthly = Churn::<Year>::new(0.2).unwrap().to::<Month>();
    assert_close(monthly.0, 0.018_423_470_126_248_326);
}

#[test]
fn discount_compounds() {
    // 1.1^(1/12) − 1 in decimals of forty digits; 1.01¹² − 1 = 12.6825…%.
    let monthly = Discount::<Year>::new(0.1).unwrap().to::<Month>();
    assert_close(monthly.0, 0.007_974_140_428_903_741);
    let yearly = Discount::<Month>::new(0.01).unwrap().to::<Year>();
    assert_close(yearly.0, 0.126_825_030_131_969_72);
}

#[test]
fn nobody_and_everybody_stay_so() {
    for share in [0.0, 1.0] {
        assert_eq!(Churn::<Month>::new(share).unwrap().to::<Year>().0, share);
        assert_eq!(Churn::<Year>::new(share).unwrap().to::<Month>().0, share);
        assert_eq!(
            Retention::<Month>::new(share).unwrap().to::<Year>().0,
            share
        );
        assert_eq!(
            Retention::<Year>::new(share).unwrap().to::<Month>().0,
            share
        );
    }
    assert_eq!(Discount::<Year>::new(0.0).unwrap().to::<Month>().0, 0.0);
}

proptest! {
    #[test]
    fn conversions_lead_back(share in 0.0..0.9f64, length in 0.001..1e4f64) {
        // A year of losing 90 % a month leaves too little to tell twelve digits from.
        let half = share / 2.0;
        let churn = Churn::<Month>::new(half).unwrap();
        prop_assert!(near(churn.to::<Year>().to::<Month>().0, half, 1e-12));
        let retention = Retention::<Year>::new(share).unwrap();
        prop_assert!(near(retention.to::<Month>().to::<Year>().0, share, 1e-12));
        let discount = Discount::<Year>::new(share).unwrap();
        prop_assert!(near(discount.to::<Month>().to::<Year>().0, share, 1e-12));
        let span = Span::<Year>::new(length);
        prop_assert!(near(span.to::<Month>().to::<Year>().0, length, 1e-15));
    }

    #[test]
    fn churn_and_retention_are_two_sides(share in 0.0..=1.0f64) {
        let churn = Churn::<Month>::new(share).unwrap();
        let kept = churn.to::<Year>().retention().0;
        prop_assert!((churn.retention().to::<Year>().0 - kept).abs() < 1e-14);
        prop_assert_eq!(churn.retention().0, 1.0 - share);
    }
}
