//! Customers who buy at regular times.

use perennial::model::{
    BgNbd, Customer, Estimate, History, MbgNbd, ModelError, Nbd, Purchases, Verdict,
};

use crate::cdnow;
use crate::support::{Leaving, Random, assert_close, customer, gaps, regular, watched};

fn bg(k: u32, parameters: [f64; 4]) -> Box<dyn Purchases> {
    let model = BgNbd::new(parameters).and_then(|model| model.with_regularity(k));
    Box::new(model.expect("parameters"))
}

fn mbg(k: u32, parameters: [f64; 4]) -> Box<dyn Purchases> {
    let model = MbgNbd::new(parameters).and_then(|model| model.with_regularity(k));
    Box::new(model.expect("parameters"))
}

/// Log-likelihood, P(alive), purchases in 39 weeks, DERT at δ = 0.0027, the chance of a purchase in 5 weeks and of being
/// there after 39. By mpmath at 30 digits: the sums over phases as they are written; purchases as sums over m of
/// E(1 − p)^(m − 1) times incomplete beta functions; DERT as ∫ φ^(k − j) ₂F₁(1, b; a + b; φᵏ) over λ, φ = λ ÷ (λ + δ); a
/// purchase by Bayes' rule.
#[test]
fn answers_by_mpmath() {
    let (fader, batislam) = ([0.243, 4.414, 0.793, 2.426], [0.525, 6.183, 0.891, 1.614]);
    for (model, seen, expected) in [
        (
            mbg(2, batislam),
            customer(2, 30.43, 38.86),
            [
                -14.355_660_169_385_33,
                0.745_750_728_247_833_2,
                1.362_076_695_174_008_6,
                5.345_395_530_349_451,
                0.190_432_819_512_073_25,
                0.551_021_392_827_577_4,
            ],
        ),
        (
            bg(3, fader),
            customer(2, 30.43, 38.86),
            [
                -18.383_126_998_662_192,
                0.774_461_996_497_595_5,
                1.455_200_255_283_264_1,
                6.032_974_939_779_338,
                0.203_319_963_562_679_03,
                0.578_414_049_364_612_2,
            ],
        ),
        (
            mbg(3, batislam),
            customer(0, 0.0, 38.86),
            [
                -0.283_144_957_130_253_9,
                0.527_895_362_769_313,
                0.152_962_152_308_406_12,
                0.818_405_190_021_546_9,
                0.023_603_844_482_131_195,
                0.490_410_130_894_870_7,
            ],
        ),
        (
            bg(12, [4.0, 1.2, 1.0, 9.0]),
            customer(7, 30.0, 31.5),
            [
                0.354_927_987_289_447_63,
                0.937_385_046_364_576_2,
                6.876_953_436_717_688,
                23.546_974_084_761_928,
                0.877_615_411_106_930_3,
                0.600_347_647_709_695,
            ],
        ),
        (
            mbg(6, [0.01, 0.05, 0.3, 2.0]),
            Customer::NEW,
            [
                0.0,
                0.869_565_217_391_304_3,
                0.550_743_092_147_444_5,
                2.712_917_523_575_654,
                0.020_515_914_876_304_768,
                0.856_043_576_532_093_4,
            ],
        ),
        (
            bg(4, [0.3, 0.01, 0.9, 50.0]),
            customer(300, 360.0, 365.0),
            [
                232.301_396_962_193_3,
                0.021_924_851_930_197_334,
                0.684_322_431_521_327,
                4.350_654_188_238_193,
                0.021_924_839_526_588_76,
                0.020_243_439_183_956_408,
            ],
        ),
    ] {
        let actual = [
            model.log_likelihood(&seen),
            model.alive(&seen),
            model.expected_purchases(&seen, 39.0),
            model.discounted_purchases(&seen, f64::INFINITY, 0.0027),
            model.purchase_within(&seen, 5.0),
            model.alive_after(&seen, 39.0),
        ];
        for (actual, expected) in actual.into_iter().zip(expected) {
            assert_close(actual, expected, 1e-11);
        }
    }
}

/// With k = 2, r = 1, α = 1 a new customer has no event within T = 1 with chance ½, one with ¼: she has bought with ¼.
#[test]
fn a_new_customer_by_hand() {
    let model = Nbd::new([1.0, 1.0]).and_then(|model| model.with_regularity(2));
    let model = model.expect("parameters");
    assert_close(model.purchase_within(&Customer::NEW, 1.0), 0.25, 1e-14);
    // Events 2 and 3 are one purchase: ⅛ + 1/16.
    assert_close(model.probability(&Customer::NEW, 1, 1.0), 0.1875, 1e-14);
    // 2⁻² + 2⁻⁴ + …
    assert_close(
        model.expected_purchases(&Customer::NEW, 1.0),
        1.0 / 3.0,
        1e-13,
    );
    // Silent for 1: phase 0 or 1, weights 1 and ½; then λ has shape 1 or 2 and rate 2. Within 2, two events come with
    // ¼, one or more with ¾.
    let silent = customer(0, 0.0, 1.0);
    assert_close(
        model.purchase_within(&silent, 2.0),
        (0.25 + 0.5 * 0.75) / 1.5,
        1e-14,
    );
    assert_close(model.log_likelihood(&silent), 0.75_f64.ln(), 1e-14);
}

/// A shop whose customers were watched for half a year to two years, and what they bought in the half year after.
fn shop(
    seed: u64,
    count: u32,
    k: u32,
    rates: [f64; 2],
    leaving: Leaving,
) -> (History, Vec<(Customer, f64)>) {
    let mut random = Random(seed);
    let mut known = Vec::new();
    let mut customers = Vec::new();
    for _ in 0..count {
        let t = 27.0 + 77.0 * random.uniform();
        let mut times = regular(&mut random, k, rates, leaving, t + HORIZON);
        let all = times.len();
        times.retain(|time| *time <= t);
        known.push((watched(&times, t), gaps(&times)));
        customers.push((watched(&times, t), (all - times.len()) as f64));
    }
    (History::with_gaps(known).expect("customers"), customers)
}

const HORIZON: f64 = 26.0;

#[test]
fn a_simulated_shop_gives_its_regularity_back() {
    for (seed, k, truth) in [
        (11, 2, [0.525, 2.5, 0.891, 1.614]),
        (12, 4, [0.6, 1.5, 0.8, 2.4]),
        (13, 8, [3.0, 2.0, 1.0, 5.0]),
    ] {
        let [r, alpha, a, b] = truth;
        let (history, customers) = shop(seed, 4000, k, [r, alpha], Leaving::Purchase(a, b));
        let fit = MbgNbd::fit(&history, Estimate::Likelihood);
        assert_eq!((fit.model.regularity(), fit.verdict), (k, Verdict::Fine));
        let errors = fit.standard_errors.expect("errors");
        for ((found, truth), error) in fit.model.parameters().into_iter().zip(truth).zip(errors) {
            assert!(
                (found - truth).abs() < 3.5 * error,
                "{found} {truth} ± {error}"
            );
        }
        let bought: f64 = customers.iter().map(|(_, bought)| bought).sum();
        let squares: f64 = customers.iter().map(|(_, bought)| bought * bought).sum();
        let mut purchases = fit.model.outlook(HORIZON, 0.0);
        let expected: f64 = customers
            .iter()
            .map(|(customer, _)| fit.model.alive(customer) * purchases(customer))
            .sum();
        assert!(
            (bought - expected).abs() < 4.0 * squares.sqrt(),
            "{bought} {expected}"
        );
    }
}

#[test]
fn nobody_leaves_a_regular_shop_without_churn() {
    let (history, _) = shop(14, 2000, 3, [0.8, 4.0], Leaving::Never);
    let fit = Nbd::fit(&history, Estimate::Likelihood);
    assert_eq!(fit.model.regularity(), 3);
    assert_eq!(
        BgNbd::fit(&history, Estimate::Likelihood).verdict,
        Verdict::NoChurnYet
    );
}

#[test]
fn where_purchases_come_at_random_k_is_1() {
    for seed in 20..30 {
        let (history, _) = shop(
            seed,
            1000,
            1,
            [0.525, 6.183],
            Leaving::Purchase(0.891, 1.614),
        );
        let fit = MbgNbd::fit(&history, Estimate::Posterior);
        assert_eq!(fit.model.regularity(), 1, "{seed}");
        let known = history.rows().iter().copied();
        let unknown = History::new(known).expect("customers");
        assert_eq!(fit.model, MbgNbd::fit(&unknown, Estimate::Posterior).model);
    }
}

#[test]
fn few_customers_are_not_called_regular() {
    let monthly: Vec<f64> = (0..20).map(|month| f64::from(month) * 30.0).collect();
    let alike = vec![(watched(&monthly, 575.0), gaps(&monthly)); 9];
    let history = History::with_gaps(alike).expect("customers");
    let fit = MbgNbd::fit(&history, Estimate::Posterior);
    assert_eq!(
        (fit.model.regularity(), fit.verdict),
        (1, Verdict::FewRepeatBuyers)
    );
}

/// Refills about once a month, give or take a week, until customers leave: those who are late by six weeks are
/// missed at once, not after months.
#[test]
fn who_does_not_refill_is_missed() {
    let mut random = Random(31);
    let known = (0..400).map(|_| {
        let t = 200.0 + (300.0 * random.uniform()).round();
        let mut times = vec![0.0];
        let mut now = 0.0;
        while random.uniform() < 0.9 {
            now += (23.0 + 14.0 * random.uniform()).round();
            if now > t {
                break;
            }
            times.push(now);
        }
        (watched(&times, t), gaps(&times))
    });
    let history = History::with_gaps(known).expect("customers");
    let unknown = History::new(history.rows().iter().copied()).expect("customers");
    let [regular, random] = [&history, &unknown].map(|history| {
        let fit = MbgNbd::fit(history, Estimate::Posterior);
        (fit.model.regularity(), fit.model)
    });
    assert!(regular.0 >= 8, "{}", regular.0);
    assert_eq!(random.0, 1);
    let late = customer(10, 300.0, 375.0);
    let [noticed, not] = [regular.1, random.1].map(|model| model.alive(&late));
    assert!(noticed < 0.05 && not > 0.2, "{noticed} {not}");
    // And of those who are in time more is expected than of those who may come at any time.
    let soon = customer(10, 300.0, 328.0);
    let [sure, unsure] = [regular.1, random.1].map(|model| model.purchase_within(&soon, 10.0));
    assert!(sure > 2.0 * unsure, "{sure} {unsure}");
}

#[test]
fn cdnow_is_not_regular() {
    let gaps = cdnow::gaps();
    let known = cdnow::customers().into_iter().zip(gaps);
    let history = History::with_gaps(known).expect("customers");
    assert_eq!(
        BgNbd::fit(&history, Estimate::Likelihood)
            .model
            .regularity(),
        1
    );
    assert_eq!(
        MbgNbd::fit(&history, Estimate::Likelihood)
            .model
            .regularity(),
        1
    );
    assert_eq!(
        Nbd::fit(&history, Estimate::Likelihood).model.regularity(),
        1
    );
}

#[test]
fn the_order_of_customers_does_not_matter() {
    let mut customers: Vec<_> = (0..50_u32)
        .map(|place| {
            (
                customer(place % 3, f64::from(place % 3), 9.0),
                f64::from(place) / 7.0,
            )
        })
        .collect();
    let one = History::with_gaps(customers.clone());
    customers.reverse();
    assert_eq!(one, History::with_gaps(customers));
}

#[test]
fn what_is_no_regularity() {
    let model = BgNbd::new([1.0; 4]).expect("parameters");
    for value in [0, 13] {
        assert_eq!(
            model.with_regularity(value),
            Err(ModelError::Regularity { value })
        );
    }
}
