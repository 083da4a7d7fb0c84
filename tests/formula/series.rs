//! The closed formulas agree with the payments summed one by one, and with each other.

use perennial::formula::Inputs;
use perennial::formula::churn::{value_from_churn, value_from_churn_within};
use perennial::formula::field::Field;
use perennial::formula::retention::FirstPayment::{self, AfterOnePeriod, Now};
use perennial::formula::retention::{expected_profit, expected_profit_within};
use perennial::formula::unit::{Churn, Discount, Money, Month, Per, Retention, Span};
use perennial::number::Period;
use proptest::prelude::*;

use crate::support::{near, plausible_inputs, result};

/// What the expected payments of `periods` periods come to, one after the other.
fn term_by_term(payment: f64, r: f64, d: f64, periods: u32, first: FirstPayment) -> f64 {
    let start = match first {
        AfterOnePeriod => 1,
        Now => 0,
    };
    (start..start + periods)
        .map(|t| payment * r.powf(f64::from(t)) / (1.0 + d).powf(f64::from(t)))
        .sum()
}

fn first_payments() -> impl Strategy<Value = FirstPayment> {
    prop::sample::select(vec![AfterOnePeriod, Now])
}

proptest! {
    #[test]
    fn one_over_churn_is_the_sum_of_all_payments(arpu in 0.01..1e4f64, share in 0.01..1.0f64) {
        let churn = Churn::<Month>::new(share).unwrap();
        let value = value_from_churn(Per::new(Money(arpu)), churn).unwrap().0;
        // After 4,000 periods less than 10⁻¹⁷ is left of 0.99⁴⁰⁰⁰.
        prop_assert!(near(value, term_by_term(arpu, 1.0 - share, 0.0, 4_000, Now), 1e-11));
    }

    #[test]
    fn a_horizon_cuts_the_sum(
        arpu in 0.01..1e4f64,
        share in 0.0..=1.0f64,
        periods in 1..400u32,
    ) {
        let churn = Churn::<Month>::new(share).unwrap();
        let horizon = Span::new(f64::from(periods));
        let value = value_from_churn_within(Per::new(Money(arpu)), churn, horizon).unwrap().0;
        prop_assert!(near(value, term_by_term(arpu, 1.0 - share, 0.0, periods, Now), 1e-11));
    }

    #[test]
    fn discounted_profit_is_the_sum_of_its_payments(
        margin in -1e3..1e3f64,
        r in 0.0..=1.0f64,
        d in prop_oneof![Just(0.0), 0.0..1.0f64],
        periods in 1..300u32,
        first in first_payments(),
    ) {
        let (retention, discount) = (Retention::<Month>::new(r).unwrap(), Discount::new(d).unwrap());
        let horizon = Span::new(f64::from(periods));
        let value =
            expected_profit_within(Per::new(Money(margin)), retention, discount, horizon, first)
                .unwrap();
        prop_assert!(near(value.0, term_by_term(margin, r, d, periods, first), 1e-10));
    }

    #[test]
    fn a_long_horizon_tends_to_none(
        margin in 1.0..1e3f64,
        r in 0.0..0.95f64,
        d in 0.0..0.5f64,
        first in first_payments(),
    ) {
        let margin = Per::<_, Month>::new(Money(margin));
        let (retention, discount) = (Retention::new(r).unwrap(), Discount::new(d).unwrap());
        let endless = expected_profit(margin, retention, discount, first).unwrap().0;
        let within = |periods| {
            expected_profit_within(margin, retention, discount, Span::new(periods), first).unwrap().0
        };
        // The rest after n payments is the n-th power of what is carried over.
        let carried_over = r / (1.0 + d);
        prop_assert!(near(within(1_000.0), endless, 1e-12));
        for periods in [1, 5, 20] {
            let missing = endless - within(f64::from(periods));
            prop_assert!((missing - endless * carried_over.powi(periods)).abs() <= 1e-11 * endless);
        }
    }

    #[test]
    fn retention_without_discount_is_churn(
        amount in 0.01..1e4f64,
        share in 0.001..=1.0f64,
        periods in 1..300u32,
    ) {
        let (rate, churn) = (Per::new(Money(amount)), Churn::<Month>::new(share).unwrap());
        let (retention, none) = (churn.retention(), Discount::new(0.0).unwrap());
        let by_churn = value_from_churn(rate, churn).unwrap().0;
        let by_retention = expected_profit(rate, retention, none, Now).unwrap().0;
        prop_assert!(near(by_churn, by_retention, 1e-12));
        let horizon = Span::new(f64::from(periods));
        let by_churn = value_from_churn_within(rate, churn, horizon).unwrap().0;
        let by_retention =
            expected_profit_within(rate, retention, none, horizon, Now).unwrap().0;
        prop_assert!(near(by_churn, by_retention, 1e-12));
    }

    #[test]
    fn the_first_payment_is_the_difference_between_now_and_later(
        margin in 1.0..1e3f64,
        r in 0.0..0.95f64,
        d in 0.0..0.5f64,
    ) {
        let rate = Per::<_, Month>::new(Money(margin));
        let (retention, discount) = (Retention::new(r).unwrap(), Discount::new(d).unwrap());
        let value = |first| expected_profit(rate, retention, discount, first).unwrap().0;
        prop_assert!(near(value(Now), value(AfterOnePeriod) + margin, 1e-12));
    }

    #[test]
    fn months_and_years_agree((method, inputs) in plausible_inputs()) {
        let plain = result(method, &inputs);
        let other = result(method, &in_the_other_unit(&inputs));
        let scale = plain.acquisition.as_ref().map_or(0.0, |known| known.cost) + plain.lifetime_value.abs();
        prop_assert!((other.lifetime_value - plain.lifetime_value).abs() <= 1e-11 * scale);
    }
}

/// The same inputs, lengths and rates of money and orders given in years instead of months and the
/// other way round. Churn and retention keep their period, since theirs is the formula's.
fn in_the_other_unit(inputs: &Inputs) -> Inputs {
    let mut other = inputs.clone();
    for field in [
        Field::Period,
        Field::Lifespan,
        Field::Lifespans,
        Field::Horizon,
        Field::PurchaseFrequency,
        Field::Arpu,
        Field::MarginPerCustomer,
    ] {
        let Some(value) = inputs.get(field) else {
            continue;
        };
        let is_rate = matches!(
            field,
            Field::PurchaseFrequency | Field::Arpu | Field::MarginPerCustomer
        );
        let (period, factor) = match (value.period, is_rate) {
            (Period::Year, false) => (Period::Month, 12.0),
            (Period::Year, true) => (Period::Month, 1.0 / 12.0),
            (Period::Month, false) => (Period::Year, 1.0 / 12.0),
            (Period::Month, true) => (Period::Year, 12.0),
        };
        other = other.with_period(field, value.amount * factor, period);
    }
    other
}
