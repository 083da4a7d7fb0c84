//! What if: inputs changed, by hand.

use perennial::formula::field::Field;
use perennial::formula::scenario::{Change, Scenario, what_if};
use perennial::formula::{FormulaError, Inputs, Method};
use perennial::number::Period::{Month, Year};

use crate::support::{assert_close, contract, shop, subscription};

fn change(field: Field, by: f64) -> Change {
    Change { field, by }
}

#[track_caller]
fn scenario(method: Method, inputs: &Inputs, changes: &[Change]) -> Scenario {
    what_if(method, inputs, changes).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn retention_plus_five_points() {
    let after = scenario(
        Method::Retention,
        &contract(),
        &[change(Field::Retention, 5.0)],
    );
    // 80 % + 5 points = 85 %: 100 × 0.85 ÷ 0.25 = 340; 340 − 800/3 = 220/3; ÷ 800/3 = 27.5 %.
    assert_close(after.lifetime_value, 340.0);
    assert_close(after.difference, 220.0 / 3.0);
    assert_close(after.relative.unwrap(), 0.275);
    let [retention] = after.changes.as_slice() else {
        panic!("one change");
    };
    assert_eq!(retention.field, Field::Retention);
    assert_eq!((retention.from, retention.to), (0.8, 0.85));
    assert_close(retention.difference.unwrap(), 220.0 / 3.0);
}

#[test]
fn money_changes_by_per_cent_of_itself() {
    let after = scenario(Method::Totals, &shop(), &[change(Field::Revenue, 10.0)]);
    // 132,000 ÷ 1,500 × 2.5 × 4 = 880.
    assert_close(after.lifetime_value, 880.0);
    assert_close(after.difference, 80.0);
    assert_close(after.relative.unwrap(), 0.1);
}

#[test]
fn several_changes_together_and_each_alone() {
    let changes = [change(Field::Arpu, 20.0), change(Field::Churn, -1.0)];
    let after = scenario(Method::Churn, &subscription(), &changes);
    // 36 ÷ 0.03 = 1,200; alone 36 ÷ 0.04 = 900 and 30 ÷ 0.03 = 1,000; before 750.
    assert_close(after.lifetime_value, 1_200.0);
    assert_close(after.difference, 450.0);
    assert_close(after.relative.unwrap(), 0.6);
    let alone: Vec<f64> = after
        .changes
        .iter()
        .map(|changed| changed.difference.unwrap())
        .collect();
    assert_close(alone[0], 150.0);
    assert_close(alone[1], 250.0);
}

#[test]
fn up_to_exactly_a_hundred_per_cent() {
    // 0.95 + 0.05 is a hair above 1 in binary fractions; it is 100 %: 100 ÷ 0.1 = 1,000.
    let inputs = contract().with_period(Field::Retention, 0.95, Year);
    let after = scenario(Method::Retention, &inputs, &[change(Field::Retention, 5.0)]);
    assert_eq!(after.changes[0].to, 1.0);
    assert_close(after.lifetime_value, 1_000.0);
}

#[test]
fn a_change_out_of_the_domain_names_its_field() {
    let with = |by| {
        let change = change(Field::Retention, by);
        what_if(Method::Retention, &contract(), &[change])
    };
    assert_eq!(with(20.5), Err(FormulaError::AboveWhole(Field::Retention)));
    assert_eq!(with(-81.0), Err(FormulaError::Negative(Field::Retention)));
    // So does one that the value does not depend on.
    let no_ratio = shop().with(Field::WantedRatio, 3.0);
    assert_eq!(
        what_if(
            Method::Totals,
            &no_ratio,
            &[change(Field::WantedRatio, -100.0)]
        ),
        Err(FormulaError::Zero(Field::WantedRatio))
    );
    let changes = [change(Field::Arpu, 5.0), change(Field::Churn, -4.0)];
    assert_eq!(
        what_if(Method::Churn, &subscription(), &changes),
        Err(FormulaError::Endless(Field::Churn))
    );
}

#[test]
fn a_change_that_has_a_result_only_with_another() {
    // Churn down to 0 has no result of its own without the horizon, but does within it.
    let endless = [change(Field::Churn, -4.0)];
    assert!(what_if(Method::Churn, &subscription(), &endless).is_err());
    let within = subscription().with_period(Field::Horizon, 12.0, Month);
    let after = scenario(Method::Churn, &within, &endless);
    // 30 × 12.
    assert_close(after.lifetime_value, 360.0);
}

#[test]
fn changes_of_empty_inputs_and_inputs_without_a_result() {
    assert_eq!(
        what_if(Method::Totals, &shop(), &[change(Field::Margin, 5.0)]),
        Err(FormulaError::Missing(Field::Margin))
    );
    let nobody = shop().with(Field::Customers, 0.0);
    assert_eq!(
        what_if(Method::Totals, &nobody, &[change(Field::Revenue, 5.0)]),
        Err(FormulaError::Zero(Field::Customers))
    );
}

#[test]
fn what_changes_nothing_is_no_difference() {
    // Orders cancel out of a value from totals; no trace of rounding is left.
    for by in [1.0, 7.0, 13.0, -3.0] {
        let inputs = shop().with(Field::Revenue, 123_457.0);
        let after = scenario(Method::Totals, &inputs, &[change(Field::Orders, by)]);
        assert_eq!(after.difference, 0.0);
        assert_eq!(after.relative, Some(0.0));
        assert_eq!(after.changes[0].difference, Some(0.0));
    }
}

#[test]
fn there_is_no_relative_change_from_nothing() {
    // 800 − 800 = 0 before, 880 − 800 = 80 after.
    let revenue = change(Field::Revenue, 10.0);
    let inputs = shop().with(Field::AcquisitionCost, 800.0);
    let after = scenario(Method::Totals, &inputs, &[revenue]);
    assert_close(after.difference, 80.0);
    assert_eq!(after.relative, None);
    // 0.1 × 3 − 0.3 is nothing too, although not in binary fractions.
    let inputs = Inputs::new()
        .with(Field::AverageOrderValue, 0.1)
        .with_period(Field::PurchaseFrequency, 3.0, Year)
        .with_period(Field::Lifespan, 1.0, Year)
        .with(Field::AcquisitionCost, 0.3);
    let change = change(Field::AverageOrderValue, 10.0);
    let after = scenario(Method::Averages, &inputs, &[change]);
    assert_eq!(after.relative, None);
    // A loss that shrinks is an improvement: from −100 to −20 is +80 %.
    let inputs = shop().with(Field::AcquisitionCost, 900.0);
    let after = scenario(Method::Totals, &inputs, &[revenue]);
    assert_close(after.relative.unwrap(), 0.8);
}
