//! More of each input moves the value the way that it must.

use perennial::formula::field::Field;
use perennial::formula::{Inputs, Method, calculate};
use proptest::prelude::*;

use crate::support::{campaign, contract, plausible_inputs, result, shop, subscription};

/// Which way a larger input moves the value of customers who bring a profit.
fn direction(field: Field) -> f64 {
    match field {
        Field::Revenue
        | Field::AverageOrderValue
        | Field::PurchaseFrequency
        | Field::Lifespan
        | Field::Lifespans
        | Field::Arpu
        | Field::Margin
        | Field::MarginPerCustomer
        | Field::Retention
        | Field::Horizon
        | Field::CustomersWon
        | Field::LifetimeValue => 1.0,
        Field::Customers
        | Field::Period
        | Field::Churn
        | Field::Discount
        | Field::AcquisitionCost
        | Field::CampaignSpend => -1.0,
        // Orders cancel out: half the value each, twice as often.
        Field::Orders | Field::WantedRatio => 0.0,
    }
}

/// Fields of the campaign that tell when it is paid back, not what a customer is worth.
fn tells_payback_only(method: Method, field: Field) -> bool {
    method == Method::Acquisition && matches!(field, Field::Arpu | Field::Margin | Field::Churn)
}

fn larger(inputs: &Inputs, field: Field) -> Option<Inputs> {
    let value = inputs.get(field)?;
    let amount = match field {
        Field::Horizon => value.amount + 12.0,
        _ => value.amount * 1.01,
    };
    Some(inputs.clone().with_period(field, amount, value.period))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn in_each_input((method, inputs) in plausible_inputs()) {
        let base = result(method, &inputs);
        let cost = base.acquisition.as_ref().map_or(0.0, |known| known.cost);
        let rounding = 1e-12 * (base.lifetime_value.abs() + cost);
        for used in method.fields(inputs.lifespan_source) {
            let Some(moved) = larger(&inputs, used.field) else {
                continue;
            };
            let Ok(moved) = calculate(method, &moved) else {
                continue;
            };
            let change = moved.lifetime_value - base.lifetime_value;
            let direction = direction(used.field);
            if direction == 0.0 || tells_payback_only(method, used.field) {
                prop_assert!(change.abs() <= rounding, "{:?} {change}", used.field);
            } else {
                prop_assert!(change * direction >= -rounding, "{:?} {change}", used.field);
            }
        }
    }
}

#[test]
fn and_strictly_where_it_must() {
    for (method, inputs) in [
        (
            Method::Totals,
            shop()
                .with(Field::Margin, 0.5)
                .with(Field::AcquisitionCost, 9.0),
        ),
        (
            Method::Churn,
            subscription()
                .with(Field::Margin, 0.5)
                .with(Field::AcquisitionCost, 9.0),
        ),
        (
            Method::Retention,
            contract().with(Field::AcquisitionCost, 9.0),
        ),
        (Method::Acquisition, campaign()),
    ] {
        let base = result(method, &inputs).lifetime_value;
        for used in method.fields(inputs.lifespan_source) {
            let Some(moved) = larger(&inputs, used.field) else {
                continue;
            };
            let change = result(method, &moved).lifetime_value - base;
            let direction = direction(used.field);
            assert!(
                change * direction > 0.0 || direction == 0.0,
                "{method:?} {:?} {change}",
                used.field
            );
        }
    }
}
