//! The month in which the cost is back.

use perennial::formula::Method;
use perennial::formula::field::Field;
use perennial::formula::payback::{Payback, Payments, Timing};
use perennial::formula::unit::Money;
use perennial::number::Period;
use proptest::prelude::*;

use crate::support::{assert_close, near, plausible_inputs, result};

const MONTHLY: Payments = Payments {
    first: Money(10.0),
    kept: 0.5,
    periods: None,
    period: Period::Month,
    timing: Timing::Evenly,
};

#[test]
fn month_by_month() {
    // 10, 15, 17.5, 18.75, … towards 20.
    let paid: Vec<f64> = (0..=4).map(|month| MONTHLY.paid_by(month).0).collect();
    assert_eq!(paid, [0.0, 10.0, 15.0, 17.5, 18.75]);
    let month = |cost| MONTHLY.payback(Money(cost));
    let expected = |month, paid, paid_before| Payback::Month {
        month,
        paid,
        paid_before,
    };
    assert_eq!(month(10.0), expected(1, 10.0, 0.0));
    assert_eq!(month(10.01), expected(2, 15.0, 10.0));
    assert_eq!(month(17.5), expected(3, 17.5, 15.0));
    let Payback::Never { paid } = month(20.01) else {
        panic!("20.01 never come");
    };
    assert_close(paid, 20.0);
}

#[test]
fn within_a_year_by_timing() {
    // 120 in the first year, 60 in the second.
    let yearly = |timing| Payments {
        first: Money(120.0),
        period: Period::Year,
        timing,
        ..MONTHLY
    };
    let paid = |timing, month| yearly(timing).paid_by(month).0;
    for (month, start, evenly, end) in [
        (0, 0.0, 0.0, 0.0),
        (1, 120.0, 10.0, 0.0),
        (11, 120.0, 110.0, 0.0),
        (12, 120.0, 120.0, 120.0),
        (13, 180.0, 125.0, 120.0),
        (24, 180.0, 180.0, 180.0),
    ] {
        assert_close(paid(Timing::Start, month), start);
        assert_close(paid(Timing::Evenly, month), evenly);
        assert_close(paid(Timing::End, month), end);
    }
}

#[test]
fn the_last_period_may_be_a_part_of_one() {
    // 120 a year for a year and a half: 180 in all.
    let payments = Payments {
        first: Money(120.0),
        kept: 1.0,
        periods: Some(1.5),
        period: Period::Year,
        timing: Timing::Evenly,
    };
    assert_eq!(payments.paid_by(18), Money(180.0));
    assert_eq!(payments.paid_by(1_000), Money(180.0));
    assert!(matches!(
        payments.payback(Money(180.0)),
        Payback::Month { month: 18, .. }
    ));
    assert_eq!(
        payments.payback(Money(180.01)),
        Payback::Never { paid: 180.0 }
    );
}

#[test]
fn nothing_to_pay_back_and_nothing_to_pay_with() {
    assert_eq!(MONTHLY.payback(Money(0.0)), Payback::AtOnce);
    for first in [0.0, -10.0] {
        let payments = Payments {
            first: Money(first),
            ..MONTHLY
        };
        assert!(matches!(
            payments.payback(Money(1.0)),
            Payback::Never { .. }
        ));
    }
}

#[test]
fn a_long_way_is_found_too() {
    // 1 a year for 500 years against 300: month 3,600.
    let payments = Payments {
        first: Money(1.0),
        kept: 1.0,
        periods: Some(500.0),
        period: Period::Year,
        timing: Timing::Evenly,
    };
    assert!(matches!(
        payments.payback(Money(300.0)),
        Payback::Month { month: 3_600, .. }
    ));
}

#[test]
fn an_endless_stream_worth_just_the_cost_is_back_but_for_rounding() {
    // 10 × (1 + ½ + ¼ + …) tends to 20 and is a trillionth short of it after 40 months.
    assert!(matches!(
        MONTHLY.payback(Money(20.0)),
        Payback::Month { month: 40, .. }
    ));
}

/// What is paid in each month, one term after the other.
fn month_by_month_payments(payments: &Payments, months: usize) -> Vec<f64> {
    let length = match payments.period {
        Period::Month => 1,
        Period::Year => 12,
    };
    let mut term = payments.first.0;
    let mut left = payments.periods.unwrap_or(f64::INFINITY);
    let mut paid = vec![0.0; months];
    for start in (0..months).step_by(length) {
        let share = left.clamp(0.0, 1.0);
        let end = start + length - 1;
        match payments.timing {
            Timing::Start => paid[start] += term * share,
            Timing::End => {
                if let Some(month) = paid.get_mut(end) {
                    *month += term * share;
                }
            }
            Timing::Evenly => {
                let mut months_left = share * length as f64;
                for month in paid.iter_mut().skip(start).take(length) {
                    *month += term / length as f64 * f64::clamp(months_left, 0.0, 1.0);
                    months_left -= 1.0;
                }
            }
        }
        left -= 1.0;
        term *= payments.kept;
    }
    paid
}

fn streams() -> impl Strategy<Value = Payments> {
    let timing = prop::sample::select(vec![Timing::Start, Timing::Evenly, Timing::End]);
    let kept = prop_oneof![Just(0.0), Just(1.0), 0.0..1.0f64];
    let periods = prop::option::of((1..80u32, any::<bool>()));
    (1.0..100.0f64, kept, periods, any::<bool>(), timing).prop_map(
        |(first, kept, periods, monthly, timing)| Payments {
            first: Money(first),
            kept,
            // A part of a period only where payments are even, and a whole number of months.
            periods: periods.map(|(count, half)| {
                let part = half && timing == Timing::Evenly && !monthly;
                f64::from(count) + if part { 0.5 } else { 0.0 }
            }),
            period: if monthly { Period::Month } else { Period::Year },
            timing,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn the_month_is_the_first_that_reaches_the_cost(payments in streams(), cost in 0.1..5_000.0f64) {
        let months = 1_200;
        let mut sum = 0.0;
        let paid: Vec<f64> = month_by_month_payments(&payments, months)
            .into_iter()
            .map(|payment| { sum += payment; sum })
            .collect();
        let first = paid.iter().position(|&paid| paid >= cost).map(|at| at + 1);
        match payments.payback(Money(cost)) {
            Payback::Month { month, paid: by_then, paid_before } if month as usize <= months => {
                let month = month as usize;
                prop_assert!(near(by_then, paid[month - 1], 1e-9));
                let before = if month == 1 { 0.0 } else { paid[month - 2] };
                prop_assert!((paid_before - before).abs() <= 1e-9 * cost);
                prop_assert!(by_then >= cost * (1.0 - 1e-9) && paid_before < cost);
                prop_assert!(first.is_none_or(|first| month <= first));
            }
            Payback::Month { month, .. } => prop_assert!(first.is_none(), "{month}"),
            Payback::Never { paid: all } => {
                prop_assert!(first.is_none());
                prop_assert!(all < cost && near(all, all.max(paid[months - 1]), 1e-9));
            }
            Payback::AtOnce => prop_assert!(false, "the cost is above 0"),
        }
    }

    #[test]
    fn it_pays_back_just_when_the_value_reaches_the_cost(
        (method, inputs) in plausible_inputs(),
        ratio in prop_oneof![Just(0.999_999), Just(1.000_001), 0.2..5.0f64],
    ) {
        if method == Method::Acquisition {
            return Ok(()); // Its value is given, not worked out from payments.
        }
        let plain = result(method, &without_cost(inputs.clone()));
        let value = plain.lifetime_value;
        let inputs = inputs.with(Field::AcquisitionCost, value * ratio);
        let acquisition = result(method, &inputs).acquisition.unwrap();
        match acquisition.payback.unwrap() {
            Payback::Month { paid, .. } => {
                prop_assert!(ratio < 1.0);
                prop_assert!(paid <= value * (1.0 + 1e-9), "no more is paid than the value");
            }
            Payback::Never { paid } => {
                prop_assert!(ratio > 1.0);
                prop_assert!(near(paid, value, 1e-9), "the payments are the value: {paid}, {value}");
            }
            Payback::AtOnce => prop_assert!(false, "the cost is above 0"),
        }
    }
}

fn without_cost(mut inputs: perennial::formula::Inputs) -> perennial::formula::Inputs {
    inputs.set(Field::AcquisitionCost, None);
    inputs
}
