//! What models say of single customers, against 50-digit arithmetic and published tables.

use perennial::model::{BgNbd, Customer, MbgNbd, ParetoNbd, Purchases};

use crate::support::{assert_close, assert_printed, customer};

const DELTA: f64 = 0.0027;

fn pareto() -> ParetoNbd {
    ParetoNbd::new([0.553, 10.578, 0.606, 11.669]).expect("parameters")
}

fn bg() -> BgNbd {
    BgNbd::new([0.243, 4.414, 0.793, 2.426]).expect("parameters")
}

fn mbg() -> MbgNbd {
    MbgNbd::new([0.525, 6.183, 0.891, 1.614]).expect("parameters")
}

/// Log-likelihood, P(alive), purchases in 39 weeks, DERT: by mpmath at 50 digits, the last from
/// ∫ e^(−δt) (R/A) ₂F₁(R + 1, a; a + b + n; −t/A) dt × P(alive).
fn assert_answers(model: &dyn Purchases, customer: &Customer, expected: [f64; 4]) {
    let actual = [
        model.log_likelihood(customer),
        model.alive(customer),
        model.expected_purchases(customer, 39.0),
        model.discounted_purchases(customer, f64::INFINITY, DELTA),
    ];
    for (actual, expected) in actual.into_iter().zip(expected) {
        assert_close(actual, expected, 1e-13);
    }
}

#[test]
fn a_customer_with_two_repeat_purchases() {
    let seen = customer(2, 30.43, 38.86);
    assert_answers(
        &pareto(),
        &seen,
        [
            -9.554_283_245_150_407,
            0.869_167_559_153_011_1,
            1.455_123_193_257_602_3,
            6.483_773_567_730_738,
        ],
    );
    assert_answers(
        &bg(),
        &seen,
        [
            -9.458_606_307_066_27,
            0.726_578_570_080_673,
            1.226_028_174_767_144_7,
            5.156_379_826_154_038,
        ],
    );
    assert_answers(
        &mbg(),
        &seen,
        [
            -9.485_551_314_533_932,
            0.706_202_265_118_487_3,
            1.262_960_623_267_365_8,
            4.913_027_319_127_983,
        ],
    );
}

#[test]
fn a_customer_who_bought_once() {
    let seen = customer(0, 0.0, 38.86);
    assert_answers(
        &pareto(),
        &seen,
        [
            -0.521_046_294_080_890_3,
            0.295_286_604_616_894_15,
            0.107_081_468_215_308_85,
            0.477_136_229_032_195_27,
        ],
    );
    assert_answers(
        &bg(),
        &seen,
        [
            -0.554_713_276_438_158_5,
            1.0,
            0.195_098_052_011_262_65,
            1.015_701_931_118_07,
        ],
    );
    assert_answers(
        &mbg(),
        &seen,
        [
            -0.539_837_463_531_014_6,
            0.389_735_080_918_762_9,
            0.154_012_746_675_146_67,
            0.722_836_338_286_835_4,
        ],
    );
}

/// The exact optimum for CDNOW, which published tables come near.
fn best_pareto() -> ParetoNbd {
    ParetoNbd::new([
        0.553_277_046_9,
        10.577_683_46,
        0.606_239_989_1,
        11.668_735_29,
    ])
    .expect("parameters")
}

fn best_bg() -> BgNbd {
    BgNbd::new([
        0.242_594_522_4,
        4.413_602_019,
        0.792_922_017_2,
        2.425_906_777,
    ])
    .expect("parameters")
}

/// Fader, Hardie & Lee 2005: E[X(t)] of a new customer.
#[test]
fn a_new_customer() {
    for (weeks, printed) in [
        (1.0 / 7.0, "0.0078"),
        (1.0, "0.0532"),
        (3.0, "0.1506"),
        (31.8571, "1.0405"),
        (32.0, "1.0437"),
        (78.0, "1.8576"),
    ] {
        assert_printed(best_bg().expected_purchases(&Customer::NEW, weeks), printed);
    }
}

/// Customer 1516 of CDNOW, in 52 weeks: Fader & Hardie's spreadsheets for both models.
#[test]
fn a_customer_who_buys_all_the_time() {
    let seen = customer(26, 30.857_142_857, 31.0);
    assert_printed(best_pareto().expected_purchases(&seen, 52.0), "25.456");
    assert_printed(best_pareto().alive(&seen), "0.99787");
    assert_printed(best_bg().expected_purchases(&seen, 52.0), "25.757");
    assert_printed(best_bg().alive(&seen), "0.96885");
}

#[test]
fn where_the_published_formula_divides_by_nothing() {
    // a = 1, by mpmath at 50 digits; and beside it no step.
    let at = |a: f64| {
        let model = BgNbd::new([0.243, 4.414, a, 2.426]).expect("parameters");
        model.expected_purchases(&customer(2, 30.43, 38.86), 39.0)
    };
    assert_close(at(1.0), 1.102_136_786_039_96, 1e-13);
    assert_close(at(1.0 + 1e-9), at(1.0), 1e-8);
    // s = 1: R B ÷ A · ln (1 + t/B), with R = 2.553, A = 49.438, B = 50.529.
    let pareto = |s: f64| ParetoNbd::new([0.553, 10.578, s, 11.669]).expect("parameters");
    let (model, seen) = (pareto(1.0), customer(2, 30.43, 38.86));
    let given = 2.553 * 50.529 / 49.438 * (39.0_f64 / 50.529).ln_1p();
    assert_close(
        model.expected_purchases(&seen, 39.0),
        model.alive(&seen) * given,
        1e-14,
    );
    let beside = pareto(1.0 - 1e-9).expected_purchases(&seen, 39.0);
    assert_close(beside, model.expected_purchases(&seen, 39.0), 1e-8);
}

/// By mpmath at 50 digits, where other packages give infinity or no number.
#[test]
fn likelihoods_of_extremes() {
    for (parameters, seen, expected) in [
        (
            [0.55, 10.58, 0.61, 11.67],
            customer(132, 200.0, 200.0),
            -196.382_446_853_757_76,
        ),
        (
            [1.0, 10.0, 1.0, 10.0],
            customer(5, 20.0, 30.0),
            -15.773_341_508_281_986,
        ),
        (
            [0.3, 0.01, 0.9, 5000.0],
            customer(300, 360.0, 365.0),
            -363.362_879_072_078_83,
        ),
    ] {
        let model = ParetoNbd::new(parameters).expect("parameters");
        assert_close(model.log_likelihood(&seen), expected, 1e-14);
    }
}

#[test]
fn who_bought_a_moment_ago_is_there() {
    let seen = customer(7, 12.0, 12.0);
    assert_eq!(pareto().alive(&seen), 1.0);
    // After a purchase one may have left with it: 1 ÷ (1 + a ÷ (b + x − 1)), or b + x with the first.
    assert_close(bg().alive(&seen), 1.0 / (1.0 + 0.793 / 8.426), 1e-15);
    assert_close(mbg().alive(&seen), 1.0 / (1.0 + 0.891 / 8.614), 1e-15);
}

#[test]
fn lifetimes_without_discount() {
    let seen = customer(2, 30.43, 38.86);
    // P(alive) × the mean of 1/p, (a + b + x − 1) ÷ (a − 1).
    let model = BgNbd::new([0.243, 4.414, 1.5, 2.426]).expect("parameters");
    let expected = model.alive(&seen) * (1.5 + 4.426 - 1.0) / 0.5;
    assert_close(
        model.expected_purchases(&seen, f64::INFINITY),
        expected,
        1e-14,
    );
    assert_eq!(bg().expected_purchases(&seen, f64::INFINITY), f64::INFINITY);
    assert_eq!(
        pareto().expected_purchases(&seen, f64::INFINITY),
        f64::INFINITY
    );
}
