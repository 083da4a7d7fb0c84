//! What moves the value most: each input a tenth down and up, by hand.

use perennial::formula::field::Field;
use perennial::formula::sensitivity::{Effect, sensitivity};
use perennial::formula::{Inputs, Method};
use perennial::number::Period::Year;

use crate::support::{close, contract, near, shop, subscription};

#[track_caller]
fn assert_effects(actual: &[Effect], expected: &[(Field, Option<f64>, Option<f64>)]) {
    let same = |a: Option<f64>, b: Option<f64>| match (a, b) {
        (Some(a), Some(b)) => near(a, b, 1e-11),
        (a, b) => a == b,
    };
    let agree = actual.len() == expected.len()
        && actual
            .iter()
            .zip(expected)
            .all(|(a, e)| a.field == e.0 && same(a.when_smaller, e.1) && same(a.when_larger, e.2));
    assert!(agree, "{actual:#?}\nis not\n{expected:?}");
}

#[test]
fn by_hand() {
    // 750 = 30 ÷ 0.04. Churn 0.036: 833.33…, 0.044: 681.81…; ARPU 27: 675, 33: 825.
    let effects = sensitivity(Method::Churn, &subscription());
    let down = 750.0 / 0.9 - 750.0;
    let up = 750.0 / 1.1 - 750.0;
    assert_effects(
        &effects,
        &[
            (Field::Churn, Some(down), Some(up)),
            (Field::Arpu, Some(-75.0), Some(75.0)),
        ],
    );
    // Bars are shares of the largest change, 83.33…: 750 × (1/0.9 − 1).
    assert_eq!(effects[0].reach.0, 1.0);
    assert!(close(effects[0].reach.1, up / down));
    assert!(close(effects[1].reach.0, -0.9) && close(effects[1].reach.1, 0.9));
}

#[test]
fn an_input_out_of_its_domain_has_no_effect_on_that_side() {
    // Retention 72 %: 72 ÷ 0.38; 88 %: 88 ÷ 0.22 = 400. Discount 9 % and 11 %: 80 ÷ 0.29, 80 ÷ 0.31.
    let base = 800.0 / 3.0;
    assert_effects(
        &sensitivity(Method::Retention, &contract()),
        &[
            (
                Field::Retention,
                Some(7_200.0 / 38.0 - base),
                Some(400.0 - base),
            ),
            (
                Field::MarginPerCustomer,
                Some(-base / 10.0),
                Some(base / 10.0),
            ),
            (
                Field::Discount,
                Some(8_000.0 / 29.0 - base),
                Some(8_000.0 / 31.0 - base),
            ),
        ],
    );
    // 95 % a tenth up is above 100 %: 100 × 0.855 ÷ 0.245 against 100 × 0.95 ÷ 0.15.
    let inputs = contract().with_period(Field::Retention, 0.95, Year);
    let effects = sensitivity(Method::Retention, &inputs);
    let retention = effects
        .iter()
        .find(|effect| effect.field == Field::Retention)
        .unwrap();
    assert!(close(
        retention.when_smaller.unwrap(),
        85.5 / 0.245 - 95.0 / 0.15
    ));
    assert_eq!(retention.when_larger, None);
    assert_eq!(retention.reach.1, 0.0);
}

#[test]
fn what_moves_nothing_is_left_out() {
    // Orders cancel out; the wanted ratio is no part of the value. Customers and period divide:
    // a tenth less is 8000/9 − 800; revenue and lifespan move by 80. Ties keep the fields' order.
    let inputs = shop().with(Field::WantedRatio, 4.0);
    let up = 800.0 / 1.1 - 800.0;
    let down = 800.0 / 0.9 - 800.0;
    assert_effects(
        &sensitivity(Method::Totals, &inputs),
        &[
            (Field::Customers, Some(down), Some(up)),
            (Field::Period, Some(down), Some(up)),
            (Field::Revenue, Some(-80.0), Some(80.0)),
            (Field::Lifespan, Some(-80.0), Some(80.0)),
        ],
    );
}

#[test]
fn orders_leave_no_trace_of_rounding() {
    for revenue in [123_457.0, 99_999.99, 1.0 / 3.0] {
        let effects = sensitivity(Method::Totals, &shop().with(Field::Revenue, revenue));
        assert!(effects.iter().all(|effect| effect.field != Field::Orders));
    }
}

#[test]
fn a_horizon_moves_only_by_whole_periods() {
    // A tenth of three years is no year.
    let inputs = contract().with_period(Field::Horizon, 3.0, Year);
    let effects = sensitivity(Method::Retention, &inputs);
    assert!(effects.iter().all(|effect| effect.field != Field::Horizon));
    // A tenth of ten is.
    let inputs = contract().with_period(Field::Horizon, 10.0, Year);
    let effects = sensitivity(Method::Retention, &inputs);
    assert!(effects.iter().any(|effect| effect.field == Field::Horizon));
}

#[test]
fn without_a_result_there_is_nothing_to_move() {
    assert_eq!(sensitivity(Method::Churn, &Inputs::new()), []);
}
