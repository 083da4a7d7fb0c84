//! APV, APF, CV, ACL, CLV.

use perennial::formula::FormulaError;
use perennial::formula::field::Field;
use perennial::formula::five_steps::{
    average_purchase_frequency, average_purchase_value, customer_value, gross_profit,
    lifetime_value, net_of_acquisition,
};
use perennial::formula::unit::{Count, Money, Month, Per, Share, Span, Year};

#[test]
fn the_five_steps_by_hand() {
    // 120,000 ÷ 1,500 = 80; 1,500 ÷ 600 ÷ 1 = 2.5; 80 × 2.5 = 200; 200 × 4 = 800.
    let value = average_purchase_value(Money(120_000.0), Count(1_500.0)).unwrap();
    assert_eq!(value, Money(80.0));
    let frequency =
        average_purchase_frequency(Count(1_500.0), Count(600.0), Span::<Year>::new(1.0)).unwrap();
    assert_eq!(frequency, Per::new(Count(2.5)));
    let yearly = customer_value(value, frequency);
    assert_eq!(yearly, Per::new(Money(200.0)));
    assert_eq!(lifetime_value(yearly, Span::new(4.0)), Money(800.0));
}

#[test]
fn totals_of_half_a_year_count_twice_a_year() {
    // 900 orders of 600 customers in 6 months: 0.25 a month, 3 a year.
    let monthly =
        average_purchase_frequency(Count(900.0), Count(600.0), Span::<Month>::new(6.0)).unwrap();
    assert_eq!(monthly, Per::new(Count(0.25)));
    assert_eq!(monthly.to::<Year>(), Per::new(Count(3.0)));
}

#[test]
fn margin_and_acquisition_cost() {
    // 800 × 45 % = 360; 360 − 90 = 270; 60 − 90 = −30.
    let profit = gross_profit(Money(800.0), Share(0.45));
    assert_eq!(profit, Money(360.0));
    assert_eq!(net_of_acquisition(profit, Money(90.0)), Money(270.0));
    assert_eq!(net_of_acquisition(Money(60.0), Money(90.0)), Money(-30.0));
}

#[test]
fn no_purchases_no_customers_no_period() {
    let year = Span::<Year>::new(1.0);
    let none = Count(0.0);
    assert_eq!(
        average_purchase_value(Money(1.0), none),
        Err(FormulaError::Zero(Field::Orders))
    );
    assert_eq!(
        average_purchase_frequency(Count(1.0), none, year),
        Err(FormulaError::Zero(Field::Customers))
    );
    assert_eq!(
        average_purchase_frequency(Count(1.0), Count(1.0), Span::<Year>::new(0.0)),
        Err(FormulaError::Zero(Field::Period))
    );
}
