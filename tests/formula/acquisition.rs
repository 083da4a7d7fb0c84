//! CAC, CLV : CAC, the most a customer may cost, campaign return.

use perennial::formula::FormulaError;
use perennial::formula::acquisition::{
    acquisition_cost, campaign_return, highest_cost, value_to_cost,
};
use perennial::formula::field::Field;
use perennial::formula::unit::{Count, Money};

#[test]
fn by_hand() {
    // 5,000 ÷ 100 = 50; 180 ÷ 50 = 3.6; 180 ÷ 3 = 60; (100 × 180 − 5,000) ÷ 5,000 = 2.6.
    let (spend, won, value) = (Money(5_000.0), Count(100.0), Money(180.0));
    let cost = acquisition_cost(spend, won).unwrap();
    assert_eq!(cost, Money(50.0));
    assert_eq!(value_to_cost(value, cost), Some(3.6));
    assert_eq!(highest_cost(value, 3.0), Ok(Money(60.0)));
    assert_eq!(campaign_return(spend, won, value), Some(2.6));
}

#[test]
fn a_campaign_that_wins_too_little_loses() {
    // (10 × 180 − 5,000) ÷ 5,000 = −0.64.
    let share = campaign_return(Money(5_000.0), Count(10.0), Money(180.0));
    assert_eq!(share, Some(-0.64));
}

#[test]
fn nobody_won_nothing_spent_no_ratio() {
    let nothing = Money(0.0);
    assert_eq!(
        acquisition_cost(Money(1.0), Count(0.0)),
        Err(FormulaError::Zero(Field::CustomersWon))
    );
    assert_eq!(value_to_cost(Money(180.0), nothing), None);
    assert_eq!(campaign_return(nothing, Count(5.0), Money(180.0)), None);
    for ratio in [0.0, -1.0] {
        assert_eq!(
            highest_cost(Money(180.0), ratio),
            Err(FormulaError::Zero(Field::WantedRatio))
        );
    }
}

#[test]
fn no_price_is_low_enough_for_a_loss() {
    // −90 ÷ 3 = −30; −90 ÷ 30 = −3.
    assert_eq!(highest_cost(Money(-90.0), 3.0), Ok(Money(-30.0)));
    assert_eq!(value_to_cost(Money(-90.0), Money(30.0)), Some(-3.0));
}
