//! From totals and from averages, through `calculate`.

use perennial::formula::field::Field;
use perennial::formula::inputs::LifespanSource;
use perennial::formula::method::{Acquisition, Basis, Measure, Notice};
use perennial::formula::payback::Payback;
use perennial::formula::step::{Term, UnitKind};
use perennial::formula::{Inputs, Method};
use perennial::number::Period::{Month, Year};

use crate::evaluator::evaluate;
use crate::support::{assert_close, assert_steps, result, shop};

const REVENUE: Basis = Basis {
    measure: Measure::Revenue,
    net_of_acquisition: false,
    discount: None,
    horizon: None,
};

#[test]
fn from_totals() {
    let calculation = result(Method::Totals, &shop());
    // 120,000 ÷ 1,500; 1,500 ÷ 600 ÷ 1; 80 × 2.5; 200 × 4.
    assert_steps(
        &calculation.steps,
        &[
            (Term::PurchaseValue, 80.0),
            (Term::PurchaseFrequency, 2.5),
            (Term::CustomerValue, 200.0),
            (Term::LifetimeValue, 800.0),
        ],
    );
    assert_eq!(calculation.lifetime_value, 800.0);
    assert_eq!(calculation.headline, 3);
    assert_eq!(calculation.basis, REVENUE);
    assert_eq!(calculation.acquisition, None);
    assert_eq!(calculation.notices, []);
    let units: Vec<_> = calculation
        .steps
        .iter()
        .map(|step| (step.result.kind, step.result.period))
        .collect();
    assert_eq!(
        units,
        [
            (UnitKind::Money, None),
            (UnitKind::Orders, Some(Year)),
            (UnitKind::Money, Some(Year)),
            (UnitKind::Money, None),
        ]
    );
}

#[test]
fn margin_and_acquisition_cost() {
    let inputs = shop()
        .with(Field::Margin, 0.45)
        .with(Field::AcquisitionCost, 90.0);
    let calculation = result(Method::Totals, &inputs);
    // 800 × 0.45 = 360; 360 − 90 = 270; 360 ÷ 90 = 4; 360 ÷ 3 = 120.
    assert_steps(
        &calculation.steps[4..],
        &[
            (Term::LifetimeProfit, 360.0),
            (Term::NetLifetimeValue, 270.0),
            (Term::ValueToCost, 4.0),
            (Term::HighestCost, 120.0),
        ],
    );
    assert_eq!(calculation.headline, 5);
    assert_eq!(calculation.lifetime_value, 270.0);
    assert_eq!(
        calculation.basis,
        Basis {
            measure: Measure::GrossProfit,
            net_of_acquisition: true,
            ..REVENUE
        }
    );
    // 200 × 0.45 ÷ 12 = 7.5 a month: 90 are back at the end of the 12th month to the cent.
    assert_eq!(
        calculation.acquisition,
        Some(Acquisition {
            cost: 90.0,
            value: 360.0,
            ratio: Some(4.0),
            wanted_ratio: 3.0,
            reaches_wanted: true,
            highest_cost: 120.0,
            payback: Some(Payback::Month {
                month: 12,
                paid: 90.0,
                paid_before: 82.5,
            }),
            campaign_return: None,
        })
    );
    assert_eq!(calculation.notices, []);
}

#[test]
fn the_wanted_ratio() {
    let at = |ratio| {
        let inputs = shop()
            .with(Field::AcquisitionCost, 200.0)
            .with(Field::WantedRatio, ratio);
        result(Method::Totals, &inputs).acquisition.unwrap()
    };
    // 800 ÷ 4 = 200: reached exactly; 800 ÷ 5 = 160: not.
    assert!(at(4.0).reaches_wanted);
    assert_eq!(at(4.0).highest_cost, 200.0);
    assert!(!at(5.0).reaches_wanted);
    assert_eq!(at(5.0).highest_cost, 160.0);
}

#[test]
fn a_ratio_is_reached_but_for_rounding() {
    // 3 × 0.1 are 0.3, but not in binary fractions: 0.3 ÷ 3 is a hair below 0.1.
    let inputs = Inputs::new()
        .with(Field::AverageOrderValue, 0.3)
        .with_period(Field::PurchaseFrequency, 1.0, Year)
        .with_period(Field::Lifespan, 1.0, Year)
        .with(Field::AcquisitionCost, 0.1);
    let acquisition = result(Method::Averages, &inputs).acquisition.unwrap();
    assert!(acquisition.reaches_wanted);
}

#[test]
fn from_averages_in_other_units_of_time() {
    let inputs = Inputs::new()
        .with(Field::AverageOrderValue, 80.0)
        .with_period(Field::PurchaseFrequency, 2.5, Year)
        .with_period(Field::Lifespan, 18.0, Month);
    let calculation = result(Method::Averages, &inputs);
    // 80 × 2.5 = 200 a year; 18 ÷ 12 = 1.5 years; 200 × 1.5 = 300.
    assert_steps(
        &calculation.steps,
        &[
            (Term::CustomerValue, 200.0),
            (Term::LifespanConverted, 1.5),
            (Term::LifetimeValue, 300.0),
        ],
    );
    assert_eq!(calculation.notices, []);
}

#[test]
fn the_lifespan_from_churn() {
    let mut inputs = Inputs::new()
        .with(Field::AverageOrderValue, 50.0)
        .with_period(Field::PurchaseFrequency, 6.0, Year)
        .with_period(Field::Churn, 0.025, Month);
    inputs.lifespan_source = LifespanSource::Churn;
    let calculation = result(Method::Averages, &inputs);
    // 50 × 6 = 300; 1 ÷ 0.025 = 40 months; 40 ÷ 12 = 10/3 years; 300 × 10/3 = 1,000.
    assert_steps(
        &calculation.steps,
        &[
            (Term::CustomerValue, 300.0),
            (Term::Lifespan, 40.0),
            (Term::LifespanConverted, 10.0 / 3.0),
            (Term::LifetimeValue, 1_000.0),
        ],
    );
}

#[test]
fn the_lifespan_from_a_list() {
    let mut inputs = Inputs::new()
        .with(Field::AverageOrderValue, 50.0)
        .with_period(Field::PurchaseFrequency, 2.0, Month)
        .with_period(Field::Lifespans, 24.0, Month);
    inputs.lifespan_source = LifespanSource::List;
    inputs.lifespan_count = 3;
    let calculation = result(Method::Averages, &inputs);
    // 72 ÷ 3 = 24 months; 100 × 24 = 2,400.
    assert_steps(
        &calculation.steps,
        &[
            (Term::CustomerValue, 100.0),
            (Term::Lifespan, 24.0),
            (Term::LifetimeValue, 2_400.0),
        ],
    );
    // A mean that comes without a count is followed as that of one: 24 ÷ 1.
    inputs.lifespan_count = 0;
    let step = &result(Method::Averages, &inputs).steps[1];
    assert_eq!(evaluate(&step.expression), 24.0);
}

#[test]
fn the_same_in_months_as_in_years() {
    // Every length and rate of the shop in months: 12, 48.
    let months = shop()
        .with_period(Field::Period, 12.0, Month)
        .with_period(Field::Lifespan, 48.0, Month)
        .with(Field::AcquisitionCost, 500.0);
    let years = shop().with(Field::AcquisitionCost, 500.0);
    let (months, years) = (
        result(Method::Totals, &months),
        result(Method::Totals, &years),
    );
    assert_close(months.lifetime_value, years.lifetime_value);
    // 200 a year, evenly: 500 are back after 30 months, counted in either.
    for calculation in [months, years] {
        let payback = calculation.acquisition.unwrap().payback;
        assert!(matches!(payback, Some(Payback::Month { month: 30, .. })));
    }
}

#[test]
fn what_a_merchant_should_know() {
    let notices = |inputs: &Inputs| result(Method::Totals, inputs).notices;
    // 500 orders of 600 customers.
    let fewer = shop().with(Field::Orders, 500.0);
    assert_eq!(notices(&fewer), [Notice::FewerOrdersThanCustomers]);
    // Half a year, 2.5 orders a year: 1.25 orders.
    let short = shop().with_period(Field::Lifespan, 0.5, Year);
    assert_eq!(notices(&short), [Notice::LifespanBelowOnePeriod]);
    // 2.5 × 0.25 = 0.625 orders.
    let shorter = shop().with_period(Field::Lifespan, 3.0, Month);
    assert_eq!(
        notices(&shorter),
        [Notice::LifespanBelowOnePeriod, Notice::FewerThanOneOrder]
    );
    let loss = shop().with(Field::Margin, -0.1);
    assert_eq!(notices(&loss), [Notice::NegativeMargin]);
    assert_eq!(result(Method::Totals, &loss).lifetime_value, -80.0);
    // 800 of revenue against 900.
    let dear = shop().with(Field::AcquisitionCost, 900.0);
    assert_eq!(
        notices(&dear),
        [Notice::RevenueNotProfit, Notice::CostsMoreThanWorth]
    );
}
