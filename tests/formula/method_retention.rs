//! From margin, retention and discount, through `calculate`.

use perennial::formula::field::Field;
use perennial::formula::method::{Basis, Measure, Notice};
use perennial::formula::payback::Payback;
use perennial::formula::retention::FirstPayment;
use perennial::formula::step::Term;
use perennial::formula::{Inputs, Method};
use perennial::number::Period::{Month, Year};

use crate::support::{assert_close, assert_steps, contract, result};

fn first_payment_now(mut inputs: Inputs) -> Inputs {
    inputs.first_payment = FirstPayment::Now;
    inputs
}

#[test]
fn without_end() {
    let calculation = result(Method::Retention, &contract());
    // 100 × 0.8 ÷ 0.3.
    assert_steps(&calculation.steps, &[(Term::LifetimeProfit, 800.0 / 3.0)]);
    assert_eq!(
        calculation.basis,
        Basis {
            measure: Measure::GrossProfit,
            net_of_acquisition: false,
            discount: Some(0.1),
            horizon: None,
        }
    );
    assert_eq!(calculation.notices, []);
    // 100 × 1.1 ÷ 0.3.
    let now = result(Method::Retention, &first_payment_now(contract()));
    assert_close(now.lifetime_value, 1_100.0 / 3.0);
}

#[test]
fn within_a_horizon() {
    let inputs = contract().with_period(Field::Horizon, 36.0, Month);
    // 36 ÷ 12 = 3; q = 8/11; 100 × (q + q² + q³) = 218,400/1,331.
    assert_steps(
        &result(Method::Retention, &inputs).steps,
        &[
            (Term::HorizonConverted, 3.0),
            (Term::CarriedOver, 8.0 / 11.0),
            (Term::LifetimeProfit, 218_400.0 / 1_331.0),
        ],
    );
    // 100 × (1 + q + q²) = 27,300/121.
    let now = result(Method::Retention, &first_payment_now(inputs));
    assert_close(now.lifetime_value, 27_300.0 / 121.0);
}

#[test]
fn margin_and_discount_are_brought_to_the_period_of_retention() {
    let inputs = Inputs::new()
        .with_period(Field::MarginPerCustomer, 120.0, Year)
        .with_period(Field::Retention, 0.97, Month)
        .with(Field::Discount, 0.12);
    // 120 ÷ 12 = 10; d = 1.12^(1/12) − 1; 10 × 0.97 ÷ (1 + d − 0.97), in decimals of forty digits.
    assert_steps(
        &result(Method::Retention, &inputs).steps,
        &[
            (Term::MarginPerCustomerConverted, 10.0),
            (Term::DiscountConverted, 0.009_488_792_934_582_974),
            (Term::LifetimeProfit, 245.639_313_819_214_3),
        ],
    );
    // Three years of it: 10 × q × (1 − q³⁶) ÷ (1 − q), likewise.
    let inputs = inputs.with_period(Field::Horizon, 3.0, Year);
    let within = result(Method::Retention, &inputs);
    assert_close(within.lifetime_value, 187.237_512_688_028_3);
    let now = result(Method::Retention, &first_payment_now(inputs));
    assert_close(now.lifetime_value, 194.859_969_768_568_4);
}

#[test]
fn payback_is_discounted_as_the_value_is() {
    let cost = |inputs: Inputs| inputs.with(Field::AcquisitionCost, 120.0);
    // At the ends of years: 100 × 8/11 = 72.73 after one, 125.62 after two.
    let after = result(Method::Retention, &cost(contract()));
    let Some(Payback::Month {
        month,
        paid,
        paid_before,
    }) = after.acquisition.unwrap().payback
    else {
        panic!("it pays back");
    };
    assert_eq!(month, 24);
    assert_close(paid, 15_200.0 / 121.0);
    assert_close(paid_before, 800.0 / 11.0);
    // At their starts: 100 at once, 172.73 with the payment that opens the second year.
    let now = result(Method::Retention, &first_payment_now(cost(contract())));
    let payback = now.acquisition.unwrap().payback;
    assert!(matches!(payback, Some(Payback::Month { month: 13, .. })));
}

#[test]
fn what_a_merchant_should_know() {
    let notices = |inputs: Inputs| result(Method::Retention, &inputs).notices;
    let plain = |margin, retention| {
        Inputs::new()
            .with_period(Field::MarginPerCustomer, margin, Year)
            .with_period(Field::Retention, retention, Year)
    };
    // An empty discount is none, and so is 0.
    assert_eq!(notices(plain(100.0, 0.8)), [Notice::NotDiscounted]);
    let zero = plain(100.0, 0.8).with(Field::Discount, 0.0);
    assert_eq!(result(Method::Retention, &zero).basis.discount, None);
    assert_eq!(notices(zero), [Notice::NotDiscounted]);
    let discounted = |inputs: Inputs| inputs.with(Field::Discount, 0.1);
    assert_eq!(
        notices(discounted(plain(-5.0, 0.0))),
        [Notice::NegativeMargin, Notice::NobodyStays]
    );
    assert_eq!(
        notices(discounted(plain(100.0, 1.0))),
        [Notice::NobodyLeaves]
    );
    // 100 ÷ 0.1 = 1,000 against 1,001.
    assert_eq!(
        notices(discounted(plain(100.0, 1.0)).with(Field::AcquisitionCost, 1_001.0)),
        [Notice::NobodyLeaves, Notice::CostsMoreThanWorth]
    );
}
