//! Gamma-Gamma: means and their conditions.

use perennial::model::{Estimate, GammaGamma, Spend, Verdict};

use crate::support::{Random, assert_close};

#[test]
fn means() {
    // Fader & Hardie's note 025; the mean by 40 digits.
    let model = GammaGamma::new([6.25, 3.74, 15.44]).expect("parameters");
    assert_close(model.mean().expect("a mean"), 35.218_978_10, 1e-10);
    assert_close(
        model.expected_spend(0, 0.0).expect("a mean"),
        35.218_978_10,
        1e-10,
    );
    // 6.25 (15.44 + 2 · 50) ÷ (12.5 + 2.74).
    assert_close(
        model.expected_spend(2, 50.0).expect("a mean"),
        721.5 / 15.24,
        1e-14,
    );
    // Who bought a thousand times is known.
    assert_close(
        model.expected_spend(10_000, 50.0).expect("a mean"),
        50.0,
        1e-4,
    );
}

#[test]
fn without_a_mean_over_customers() {
    let model = GammaGamma::new([1.0, 0.8, 10.0]).expect("parameters");
    assert_eq!(model.mean(), None);
    assert_eq!(model.expected_spend(0, 0.0), None);
    // One who bought has one: (10 + 25) ÷ 0.8.
    assert_close(model.expected_spend(1, 25.0).expect("a mean"), 43.75, 1e-14);
}

/// Customers who buy 1 to 8 times and spend by the model, `tie` times as much with each purchase.
fn simulated(seed: u64, customers: u32, [p, q, v]: [f64; 3], tie: f64) -> Spend {
    let mut random = Random(seed);
    let rows = (0..customers).map(|place| {
        let x = 1 + place % 8;
        let rate = random.gamma(q) / v;
        let mean = random.gamma(p * f64::from(x)) / (rate * f64::from(x));
        (x, mean * tie.powf(f64::from(x)), 1.0)
    });
    Spend::new(rows.collect::<Vec<_>>()).expect("spend")
}

#[test]
fn simulated_customers_give_their_parameters_back() {
    let truth = [6.25, 3.74, 15.44];
    let fit = GammaGamma::fit(&simulated(1, 20_000, truth, 1.0), Estimate::Likelihood);
    let errors = fit.standard_errors.expect("errors");
    for ((found, truth), error) in fit.model.parameters().iter().zip(truth).zip(errors) {
        assert!(
            (found - truth).abs() < 3.5 * error,
            "{found} {truth} ± {error}"
        );
    }
    assert_eq!(fit.verdict, Verdict::Fine);
}

#[test]
fn verdicts() {
    let verdict = |spend: &Spend| GammaGamma::fit(spend, Estimate::Likelihood).verdict;
    assert_eq!(
        verdict(&simulated(2, 1000, [2.0, 0.7, 10.0], 1.0)),
        Verdict::NoMeanSpend
    );
    assert_eq!(
        verdict(&simulated(3, 1000, [6.0, 4.0, 15.0], 1.4)),
        Verdict::SpendTiedToFrequency
    );
    assert_eq!(
        verdict(&simulated(4, 8, [6.0, 4.0, 15.0], 1.0)),
        Verdict::FewRepeatBuyers
    );
    // Everybody always spends the same.
    let same = Spend::new((1..100).map(|x| (x, 20.0, 1.0))).expect("spend");
    let fit = GammaGamma::fit(&same, Estimate::Likelihood);
    assert_eq!(fit.verdict, Verdict::Ridge);
    assert_close(fit.model.mean().expect("a mean"), 20.0, 1e-3);
}

#[test]
fn what_is_no_spend() {
    for row in [
        (0, 5.0, 1.0),
        (1, 0.0, 1.0),
        (1, -5.0, 1.0),
        (1, f64::NAN, 1.0),
        (1, f64::INFINITY, 1.0),
    ] {
        assert!(Spend::new([row]).is_err(), "{row:?}");
    }
    assert!(Spend::new([]).is_err());
}
