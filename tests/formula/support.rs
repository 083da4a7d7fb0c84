//! What the tests share.

use perennial::formula::field::Field;
use perennial::formula::inputs::LifespanSource;
use perennial::formula::retention::FirstPayment;
use perennial::formula::step::{Step, Term};
use perennial::formula::{Calculation, FormulaError, Inputs, Method, calculate};
use perennial::number::Period;
use proptest::prelude::*;

/// Equal but for rounding: to twelve digits.
pub(crate) fn close(actual: f64, expected: f64) -> bool {
    near(actual, expected, 1e-12)
}

/// Equal to a relative difference of `tolerance`; 0 only equals 0.
pub(crate) fn near(actual: f64, expected: f64, tolerance: f64) -> bool {
    (actual - expected).abs() <= tolerance * actual.abs().max(expected.abs())
}

#[track_caller]
pub(crate) fn assert_close(actual: f64, expected: f64) {
    assert!(close(actual, expected), "{actual} is not {expected}");
}

#[track_caller]
pub(crate) fn result(method: Method, inputs: &Inputs) -> Calculation {
    calculate(method, inputs).unwrap_or_else(|error| panic!("{error}"))
}

#[track_caller]
pub(crate) fn error(method: Method, inputs: &Inputs) -> FormulaError {
    calculate(method, inputs).expect_err("no result is expected")
}

/// What the steps work out, in order, with their results.
pub(crate) fn worked(steps: &[Step]) -> Vec<(Term, f64)> {
    steps
        .iter()
        .map(|step| (step.term, step.result.value))
        .collect()
}

#[track_caller]
pub(crate) fn assert_steps(steps: &[Step], expected: &[(Term, f64)]) {
    let actual = worked(steps);
    let agree = actual.len() == expected.len()
        && actual
            .iter()
            .zip(expected)
            .all(|(a, e)| a.0 == e.0 && close(a.1, e.1));
    assert!(agree, "{actual:?}\nis not\n{expected:?}");
}

/// 120,000 from 1,500 orders of 600 customers in a year, who stay four years.
pub(crate) fn shop() -> Inputs {
    Inputs::new()
        .with(Field::Revenue, 120_000.0)
        .with(Field::Orders, 1_500.0)
        .with(Field::Customers, 600.0)
        .with_period(Field::Period, 1.0, Period::Year)
        .with_period(Field::Lifespan, 4.0, Period::Year)
}

/// 30 a month from each user, 4 % of whom leave each month.
pub(crate) fn subscription() -> Inputs {
    Inputs::new()
        .with_period(Field::Arpu, 30.0, Period::Month)
        .with_period(Field::Churn, 0.04, Period::Month)
}

/// A margin of 100 a year from each customer, 80 % of whom stay, discounted at 10 %.
pub(crate) fn contract() -> Inputs {
    Inputs::new()
        .with_period(Field::MarginPerCustomer, 100.0, Period::Year)
        .with_period(Field::Retention, 0.8, Period::Year)
        .with(Field::Discount, 0.1)
}

/// 5,000 that won 100 customers worth 180 each.
pub(crate) fn campaign() -> Inputs {
    Inputs::new()
        .with(Field::CampaignSpend, 5_000.0)
        .with(Field::CustomersWon, 100.0)
        .with(Field::LifetimeValue, 180.0)
}

/// The smallest and largest amount that a merchant may plausibly enter.
fn plausible(field: Field) -> (f64, f64) {
    match field {
        Field::Revenue | Field::CampaignSpend => (1e3, 1e7),
        Field::Orders | Field::Customers => (10.0, 1e5),
        Field::CustomersWon => (1.0, 1e4),
        Field::Period | Field::Lifespan | Field::Lifespans => (0.25, 60.0),
        Field::Horizon => (1.0, 20.0),
        Field::Churn => (0.005, 0.9),
        Field::Retention => (0.1, 0.99),
        Field::Discount => (0.01, 0.5),
        Field::Margin => (0.05, 1.0),
        Field::PurchaseFrequency => (0.1, 20.0),
        Field::WantedRatio => (1.0, 6.0),
        Field::AverageOrderValue
        | Field::Arpu
        | Field::MarginPerCustomer
        | Field::AcquisitionCost
        | Field::LifetimeValue => (1.0, 1e3),
    }
}

/// Plausible inputs for any method: every field that it requires, and any choice of the others.
/// The horizon is a whole number of years, so that it suits either period.
pub(crate) fn plausible_inputs() -> impl Strategy<Value = (Method, Inputs)> {
    let choices = (
        prop::sample::select(Method::ALL.to_vec()),
        prop::sample::select(vec![
            LifespanSource::Known,
            LifespanSource::Churn,
            LifespanSource::List,
        ]),
        prop::sample::select(vec![FirstPayment::AfterOnePeriod, FirstPayment::Now]),
    );
    let values = (
        prop::array::uniform20(0.0..1.0f64),
        prop::array::uniform20(any::<bool>()),
        prop::array::uniform20(any::<bool>()),
        1..50usize,
    );
    (choices, values).prop_map(|((method, source, first), (at, monthly, given, count))| {
        let mut inputs = Inputs::new();
        inputs.lifespan_source = source;
        inputs.first_payment = first;
        inputs.lifespan_count = count;
        for used in method.fields(source) {
            let field = used.field;
            let (low, high) = plausible(field);
            let amount = low + at[field as usize] * (high - low);
            let period = if monthly[field as usize] {
                Period::Month
            } else {
                Period::Year
            };
            let amount = match (field, period) {
                (Field::Horizon, Period::Month) => amount.round() * 12.0,
                (Field::Horizon, Period::Year) => amount.round(),
                _ => amount,
            };
            if used.required || given[field as usize] {
                inputs = inputs.with_period(field, amount, period);
            }
        }
        (method, inputs)
    })
}
