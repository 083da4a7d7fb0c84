//! From ARPU and churn, through `calculate`.

use perennial::formula::Method;
use perennial::formula::field::Field;
use perennial::formula::method::{Basis, Measure, Notice};
use perennial::formula::payback::Payback;
use perennial::formula::step::{Quantity, Term, UnitKind};
use perennial::number::Period::{Month, Year};

use crate::support::{assert_close, assert_steps, result, subscription};

#[test]
fn with_margin_and_acquisition_cost() {
    let inputs = subscription()
        .with(Field::Margin, 0.8)
        .with(Field::AcquisitionCost, 150.0);
    let calculation = result(Method::Churn, &inputs);
    // 30 ÷ 0.04 = 750; × 0.8 = 600; − 150 = 450; 600 ÷ 150 = 4; 600 ÷ 3 = 200.
    assert_steps(
        &calculation.steps,
        &[
            (Term::LifetimeValue, 750.0),
            (Term::LifetimeProfit, 600.0),
            (Term::NetLifetimeValue, 450.0),
            (Term::ValueToCost, 4.0),
            (Term::HighestCost, 200.0),
        ],
    );
    assert_eq!(calculation.headline, 2);
    assert_close(calculation.lifetime_value, 450.0);
    assert_eq!(
        calculation.basis,
        Basis {
            measure: Measure::GrossProfit,
            net_of_acquisition: true,
            discount: None,
            horizon: None,
        }
    );
    assert_eq!(calculation.notices, []);
    // 24 × (1 + 0.96 + … + 0.96ᵏ): 149.131513135104 after 7 months, 167.1662526097 after 8.
    let Some(Payback::Month {
        month,
        paid,
        paid_before,
    }) = calculation.acquisition.unwrap().payback
    else {
        panic!("it pays back");
    };
    assert_eq!(month, 8);
    assert_close(paid, 167.166_252_609_699_84);
    assert_close(paid_before, 149.131_513_135_104);
}

#[test]
fn arpu_is_brought_to_the_period_of_churn() {
    let yearly = subscription().with_period(Field::Arpu, 360.0, Year);
    let calculation = result(Method::Churn, &yearly);
    // 360 ÷ 12 = 30; 30 ÷ 0.04 = 750.
    assert_steps(
        &calculation.steps,
        &[(Term::ArpuConverted, 30.0), (Term::LifetimeValue, 750.0)],
    );
    let churn_by_year = subscription().with_period(Field::Churn, 0.4, Year);
    // 30 × 12 = 360; 360 ÷ 0.4 = 900.
    assert_steps(
        &result(Method::Churn, &churn_by_year).steps,
        &[(Term::ArpuConverted, 360.0), (Term::LifetimeValue, 900.0)],
    );
}

#[test]
fn within_a_horizon() {
    let inputs = subscription().with_period(Field::Horizon, 1.0, Year);
    let calculation = result(Method::Churn, &inputs);
    // 1 × 12 = 12 months; 30 × (1 − 0.96¹²) ÷ 0.04 in decimals of forty digits.
    assert_steps(
        &calculation.steps,
        &[
            (Term::HorizonConverted, 12.0),
            (Term::LifetimeValue, 290.467_682_002_574_5),
        ],
    );
    assert_eq!(
        calculation.basis.horizon,
        Some(Quantity {
            value: 12.0,
            kind: UnitKind::Time,
            period: Some(Month),
        })
    );
    assert_eq!(calculation.basis.measure, Measure::Revenue);
}

#[test]
fn nobody_leaves_up_to_the_horizon() {
    let inputs = subscription()
        .with_period(Field::Churn, 0.0, Month)
        .with_period(Field::Horizon, 24.0, Month);
    let calculation = result(Method::Churn, &inputs);
    // 30 × 24 = 720.
    assert_steps(&calculation.steps, &[(Term::LifetimeValue, 720.0)]);
    assert_eq!(calculation.notices, [Notice::NobodyLeaves]);
}

#[test]
fn everybody_leaves_after_one_payment() {
    let inputs = subscription().with_period(Field::Churn, 1.0, Month);
    let calculation = result(Method::Churn, &inputs);
    assert_eq!(calculation.lifetime_value, 30.0);
    assert_eq!(calculation.notices, [Notice::NobodyStays]);
    let hardly_anybody = subscription().with_period(Field::Churn, 0.99, Month);
    assert_eq!(result(Method::Churn, &hardly_anybody).notices, []);
}

#[test]
fn payback_ends_with_the_horizon() {
    // 30 × (1 + 0.96) = 58.8 within two months: 60 never come back.
    let inputs = subscription()
        .with_period(Field::Horizon, 2.0, Month)
        .with(Field::AcquisitionCost, 60.0);
    let calculation = result(Method::Churn, &inputs);
    let Some(Payback::Never { paid }) = calculation.acquisition.unwrap().payback else {
        panic!("it does not pay back");
    };
    assert_close(paid, 58.8);
    assert_eq!(
        calculation.notices,
        [Notice::RevenueNotProfit, Notice::CostsMoreThanWorth]
    );
}
