//! From a campaign, through `calculate`.

use perennial::formula::Method;
use perennial::formula::field::Field;
use perennial::formula::method::{Basis, Measure, Notice};
use perennial::formula::payback::Payback;
use perennial::formula::step::{Term, UnitKind};
use perennial::number::Period::{Month, Year};

use crate::support::{assert_close, assert_steps, campaign, result};

#[test]
fn cost_net_value_ratio_ceiling_and_return() {
    let calculation = result(Method::Acquisition, &campaign());
    // 5,000 ÷ 100 = 50; 180 − 50 = 130; 180 ÷ 50 = 3.6; 180 ÷ 3 = 60; 13,000 ÷ 5,000 = 2.6.
    assert_steps(
        &calculation.steps,
        &[
            (Term::AcquisitionCost, 50.0),
            (Term::NetLifetimeValue, 130.0),
            (Term::ValueToCost, 3.6),
            (Term::HighestCost, 60.0),
            (Term::CampaignReturn, 2.6),
        ],
    );
    assert_eq!(calculation.steps[4].result.kind, UnitKind::Share);
    assert_eq!(calculation.headline, 1);
    assert_eq!(calculation.lifetime_value, 130.0);
    assert_eq!(
        calculation.basis,
        Basis {
            measure: Measure::AsGiven,
            net_of_acquisition: true,
            discount: None,
            horizon: None,
        }
    );
    assert_eq!(calculation.notices, []);
    let acquisition = calculation.acquisition.unwrap();
    assert_eq!(acquisition.cost, 50.0);
    assert_eq!(acquisition.value, 180.0);
    assert_eq!(acquisition.campaign_return, Some(2.6));
    assert!(acquisition.reaches_wanted);
    // What comes month by month is not known.
    assert_eq!(acquisition.payback, None);
}

#[test]
fn payback_where_the_payments_are_known() {
    let inputs = campaign()
        .with_period(Field::Arpu, 240.0, Year)
        .with_period(Field::Churn, 0.1, Month)
        .with(Field::Margin, 0.5);
    let calculation = result(Method::Acquisition, &inputs);
    // 240 ÷ 12 × 0.5 = 10: 10 + 9 + 8.1 + 7.29 + 6.561 + 5.9049 = 46.8559; + 5.31441 = 52.17031.
    let Some(Payback::Month {
        month,
        paid,
        paid_before,
    }) = calculation.acquisition.unwrap().payback
    else {
        panic!("it pays back");
    };
    assert_eq!(month, 7);
    assert_close(paid, 52.170_31);
    assert_close(paid_before, 46.855_9);
    assert_eq!(calculation.notices, []);
}

#[test]
fn payback_needs_both_revenue_and_churn() {
    for field in [Field::Arpu, Field::Churn] {
        let inputs = campaign().with_period(field, 0.1, Month);
        let acquisition = result(Method::Acquisition, &inputs).acquisition.unwrap();
        assert_eq!(acquisition.payback, None);
    }
}

#[test]
fn what_a_merchant_should_know() {
    // Without a margin the payback is counted in revenue.
    let inputs = campaign()
        .with_period(Field::Arpu, 20.0, Month)
        .with_period(Field::Churn, 0.1, Month);
    let calculation = result(Method::Acquisition, &inputs);
    assert_eq!(calculation.notices, [Notice::RevenueNotProfit]);
    // 5,000 ÷ 20 = 250 for customers worth 180: (20 × 180 − 5,000) ÷ 5,000 = −0.28.
    let dear = campaign().with(Field::CustomersWon, 20.0);
    let calculation = result(Method::Acquisition, &dear);
    assert_eq!(calculation.lifetime_value, -70.0);
    assert_eq!(calculation.notices, [Notice::CostsMoreThanWorth]);
    assert_close(
        calculation.acquisition.unwrap().campaign_return.unwrap(),
        -0.28,
    );
}

#[test]
fn customers_that_cost_nothing() {
    let free = campaign().with(Field::CampaignSpend, 0.0);
    let calculation = result(Method::Acquisition, &free);
    assert_steps(
        &calculation.steps,
        &[
            (Term::AcquisitionCost, 0.0),
            (Term::NetLifetimeValue, 180.0),
            (Term::HighestCost, 60.0),
        ],
    );
    let acquisition = calculation.acquisition.unwrap();
    assert_eq!(acquisition.ratio, None);
    assert_eq!(acquisition.campaign_return, None);
    assert!(acquisition.reaches_wanted);
}
