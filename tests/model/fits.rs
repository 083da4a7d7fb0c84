//! Fits to CDNOW, against optima by Newton's method at 40 to 50 digits. They agree with every published one to
//! its printed digits: Fader, Hardie & Lee 2005 (BG/NBD .243, 4.414, .793, 2.426, LL −9582.4; Pareto/NBD .553,
//! 10.578, .606, 11.669, LL −9595.0), Wagner & Hoppe 2008 and Platzer's `BTYDplus` (MBG/NBD .525, 6.183, .891, 1.614).

use perennial::model::{
    BgNbd, Estimate, Fit, GammaGamma, MbgNbd, Nbd, ParetoNbd, Purchases, Verdict,
};

use crate::cdnow;
use crate::support::{assert_all_close, assert_close};

const ML: Estimate = Estimate::Likelihood;

fn assert_fit<M, const N: usize>(
    fit: &Fit<M, N>,
    found: [f64; N],
    parameters: [f64; N],
    log_likelihood: f64,
    errors: [f64; N],
) {
    assert_all_close(&found, &parameters, 2e-9);
    assert_close(fit.log_likelihood, log_likelihood, 1e-12);
    assert_all_close(&fit.standard_errors.expect("errors"), &errors, 1e-5);
    assert!(fit.converged);
    assert_eq!(fit.verdict, Verdict::Fine);
}

#[test]
fn nbd() {
    let fit = Nbd::fit(&cdnow::history(), ML);
    let parameters = [0.384_766_135_8, 12.072_022_84];
    let errors = [0.020_985_4, 0.808_723];
    assert_fit(
        &fit,
        fit.model.parameters(),
        parameters,
        -9_763.657_614_67,
        errors,
    );
}

#[test]
fn bg_nbd() {
    let fit = BgNbd::fit(&cdnow::history(), ML);
    let parameters = [
        0.242_594_522_4,
        4.413_602_019,
        0.792_922_017_2,
        2.425_906_777,
    ];
    let errors = [0.012_557_4, 0.378_224, 0.185_734, 0.705_414];
    assert_fit(
        &fit,
        fit.model.parameters(),
        parameters,
        -9_582.429_206_67,
        errors,
    );
}

#[test]
fn mbg_nbd() {
    let fit = MbgNbd::fit(&cdnow::history(), ML);
    let parameters = [
        0.524_843_159_1,
        6.183_085_280,
        0.891_359_390_7,
        1.614_002_240,
    ];
    let errors = [0.083_268_2, 0.695_621, 0.154_790, 0.537_495];
    assert_fit(
        &fit,
        fit.model.parameters(),
        parameters,
        -9_582.135_715_55,
        errors,
    );
}

#[test]
fn pareto_nbd() {
    let fit = ParetoNbd::fit(&cdnow::history(), ML);
    let parameters = [
        0.553_277_046_853,
        10.577_683_463_3,
        0.606_239_989_128,
        11.668_735_288_9,
    ];
    let errors = [
        0.047_627_925_44,
        0.842_722_527_6,
        0.187_281_332_4,
        6.211_113_392,
    ];
    assert_fit(
        &fit,
        fit.model.parameters(),
        parameters,
        -9_594.976_178_939_543,
        errors,
    );
}

#[test]
fn gamma_gamma() {
    let fit = GammaGamma::fit(&cdnow::spend(), ML);
    let parameters = [6.249_572_271, 3.744_224_667, 15.443_520_96];
    let errors = [1.190_06, 0.290_133, 4.159_42];
    assert_fit(
        &fit,
        fit.model.parameters(),
        parameters,
        -4_055.917_694_80,
        errors,
    );
}

#[test]
fn log_likelihoods_change_with_the_unit_and_nothing_else_does() {
    // LL in days = LL in weeks − Σx ln 7.
    let weeks = cdnow::history();
    let days = weeks.rows().iter().map(|(customer, count)| {
        (
            crate::support::customer(customer.x(), 7.0 * customer.t_x(), 7.0 * customer.t()),
            *count,
        )
    });
    let days = perennial::model::History::new(days).expect("customers");
    assert_close(BgNbd::fit(&days, ML).log_likelihood, -14_363.530_4, 1e-8);
    let fit = ParetoNbd::fit(&days, ML);
    assert_close(fit.log_likelihood, -14_376.077_4, 1e-8);
    let [_, alpha, _, beta] = fit.model.parameters();
    assert_all_close(
        &[alpha, beta],
        &[7.0 * 10.577_683_463_3, 7.0 * 11.668_735_288_9],
        1e-7,
    );
}

#[test]
fn a_weak_prior_hardly_moves_a_large_shop() {
    let history = cdnow::history();
    let fit = MbgNbd::fit(&history, Estimate::Posterior);
    let likely = MbgNbd::fit(&history, ML);
    let errors = likely.standard_errors.expect("errors");
    for ((with, without), error) in fit
        .model
        .parameters()
        .iter()
        .zip(likely.model.parameters())
        .zip(errors)
    {
        assert!((with - without).abs() < 0.2 * error, "{with} {without}");
    }
    let lost = likely.log_likelihood - fit.log_likelihood;
    assert!((0.0..0.05).contains(&lost), "{lost}");
}

#[test]
fn models_disagree_about_who_is_still_there() {
    // Mean P(alive) on CDNOW.
    let customers = cdnow::customers();
    let history = cdnow::history();
    let mean = |model: &dyn Purchases| {
        customers
            .iter()
            .map(|customer| model.alive(customer))
            .sum::<f64>()
            / 2357.0
    };
    let printed = |value: f64| format!("{value:.3}");
    assert_eq!(printed(mean(&BgNbd::fit(&history, ML).model)), "0.813");
    assert_eq!(printed(mean(&MbgNbd::fit(&history, ML).model)), "0.449");
    assert_eq!(printed(mean(&ParetoNbd::fit(&history, ML).model)), "0.446");
}
