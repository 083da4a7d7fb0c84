//! sBG: the tables of Fader & Hardie 2007 and 2010.

use perennial::model::{Estimate, Lifetimes, Sbg, Verdict};

use crate::support::{assert_all_close, assert_close};

const HIGH_END: [f64; 8] = [1000.0, 869.0, 743.0, 653.0, 593.0, 551.0, 517.0, 491.0];
const REGULAR: [f64; 8] = [1000.0, 631.0, 468.0, 382.0, 326.0, 289.0, 262.0, 241.0];

fn fit(survivors: &[f64]) -> perennial::model::Fit<Sbg, 2> {
    Sbg::fit(
        &Lifetimes::of_cohort(survivors).expect("a cohort"),
        Estimate::Likelihood,
    )
}

#[test]
fn two_cohorts() {
    for (survivors, parameters, log_likelihood, percent) in [
        (
            HIGH_END,
            [0.668_088_351, 3.806_094_964],
            -1_611.158_147_391_2,
            ["46.04", "43.58", "41.42", "39.51", "37.80"],
        ),
        (
            REGULAR,
            [0.704_077_298, 1.182_043_026],
            -1_680.265_188_463_3,
            ["22.01", "20.44", "19.12", "17.99", "17.00"],
        ),
    ] {
        let fit = fit(&survivors);
        assert_all_close(&fit.model.parameters(), &parameters, 1e-9);
        assert_close(fit.log_likelihood, log_likelihood, 1e-13);
        assert_eq!((fit.converged, fit.verdict), (true, Verdict::Fine));
        for (period, percent) in (8..).zip(percent) {
            assert_eq!(
                format!("{:.2}", 100.0 * fit.model.survival(period)),
                percent
            );
        }
    }
}

#[test]
fn discounted_expected_residual_lifetimes() {
    for (parameters, table) in [
        ([3.8, 15.2], ["3.31", "3.45", "3.59", "3.72", "3.84"]),
        (
            [1.0 / 15.0, 4.0 / 15.0],
            ["7.68", "9.46", "9.86", "10.06", "10.19"],
        ),
    ] {
        let model = Sbg::new(parameters).expect("parameters");
        for (tenure, printed) in (1..).zip(table) {
            assert_eq!(
                format!("{:.2}", model.discounted_residual_lifetime(0.1, tenure)),
                printed
            );
        }
    }
}

#[test]
fn lifetimes_are_sums_of_survival() {
    let rate = 0.1_f64;
    for parameters in [[0.668, 3.806], [0.067, 0.267], [40.0, 3.0], [1e-3, 1e3]] {
        let model = Sbg::new(parameters).expect("parameters");
        let discounted = |from: u32| -> f64 {
            (from..from + 500)
                .map(|t| {
                    model.survival(t) / (1.0 + rate).powi(i32::try_from(t - from).expect("small"))
                })
                .sum()
        };
        assert_close(model.discounted_lifetime(rate), discounted(0), 1e-11);
        for tenure in [1, 2, 7] {
            let residual = discounted(tenure) / model.survival(tenure - 1);
            assert_close(
                model.discounted_residual_lifetime(rate, tenure),
                residual,
                1e-10,
            );
        }
    }
}

#[test]
fn retention_is_a_ratio_of_survival() {
    let model = Sbg::new([0.668, 3.806]).expect("parameters");
    for period in 1..50 {
        let ratio = model.survival(period) / model.survival(period - 1);
        assert_close(model.retention(period), ratio, 1e-13);
        assert!(model.retention(period + 1) > model.retention(period));
    }
}

#[test]
fn lifetimes_without_discount() {
    // The mean of 1 ÷ θ: (α + β − 1) ÷ (α − 1).
    let model = Sbg::new([3.8, 15.2]).expect("parameters");
    assert_close(model.discounted_lifetime(0.0), 18.0 / 2.8, 1e-12);
    assert_eq!(
        Sbg::new([0.9, 2.0])
            .expect("parameters")
            .discounted_lifetime(0.0),
        f64::INFINITY
    );
}

#[test]
fn cohorts_of_different_ages_are_one_sample() {
    // The same 2,000 customers, watched for seven years or for four.
    let seven = Lifetimes::of_cohort(&HIGH_END).expect("a cohort");
    let both = Lifetimes::new(vec![
        [262.0, 0.0],
        [252.0, 0.0],
        [180.0, 0.0],
        [120.0, 593.0],
        [42.0, 0.0],
        [34.0, 0.0],
        [26.0, 491.0],
    ])
    .expect("cohorts");
    let four = Lifetimes::of_cohort(&HIGH_END[..5]).expect("a cohort");
    let model = Sbg::new([0.7, 4.0]).expect("parameters");
    let sum = model.slope(&seven).0 + model.slope(&four).0;
    assert_close(model.slope(&both).0, sum, 1e-14);
}

#[test]
fn cohorts_that_say_little() {
    assert_eq!(fit(&[1000.0, 1000.0, 1000.0]).verdict, Verdict::NoChurnYet);
    // Always one in five: everybody alike.
    let alike = fit(&[1000.0, 800.0, 640.0, 512.0, 409.6]);
    assert_eq!(alike.verdict, Verdict::Ridge);
    assert_close(alike.model.survival(1), 0.8, 1e-4);
    // One period tells the share, and no more.
    let one = fit(&[1000.0, 700.0]);
    assert_eq!(one.verdict, Verdict::Ridge);
    assert_close(one.model.survival(1), 0.7, 1e-6);
    // Everybody left at once.
    assert!(fit(&[50.0, 0.0]).model.survival(1) < 0.02);
}

#[test]
fn what_is_no_cohort() {
    assert!(Lifetimes::of_cohort(&[100.0, 110.0]).is_err());
    assert!(Lifetimes::of_cohort(&[100.0, f64::NAN]).is_err());
    assert!(Lifetimes::of_cohort(&[100.0, -1.0]).is_err());
    assert!(Lifetimes::of_cohort(&[100.0]).is_err());
    assert!(Lifetimes::of_cohort(&[]).is_err());
    assert!(Lifetimes::of_cohort(&[0.0, 0.0]).is_err());
}
