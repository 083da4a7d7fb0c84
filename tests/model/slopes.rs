//! Analytic slopes against differences of the values.

use perennial::model::{BgNbd, GammaGamma, History, Lifetimes, MbgNbd, Nbd, ParetoNbd, Sbg, Spend};

use crate::support::customer;

/// Compares with five-point differences in the logarithms of the parameters.
fn assert_slopes<const N: usize>(parameters: [f64; N], f: impl Fn([f64; N]) -> (f64, [f64; N])) {
    const STEP: f64 = 1e-3;
    let (value, slopes) = f(parameters);
    for i in 0..N {
        let at = |steps: f64| {
            let mut moved = parameters;
            moved[i] *= (steps * STEP).exp();
            f(moved).0
        };
        let difference = (8.0 * (at(1.0) - at(-1.0)) - (at(2.0) - at(-2.0))) / (12.0 * STEP);
        let tolerance = 1e-8 * (1.0 + value.abs());
        assert!(
            (slopes[i] - difference).abs() < tolerance,
            "{parameters:?}: {i}: {} is not {difference}",
            slopes[i]
        );
    }
}

/// Customers of all kinds, with counts.
fn all_kinds() -> History {
    let rows = [
        (0, 0.0, 0.0, 3.0),
        (0, 0.0, 27.0, 20.0),
        (1, 0.5, 38.0, 4.0),
        (1, 38.0, 38.0, 1.0),
        (2, 30.43, 38.86, 2.0),
        (29, 36.0, 38.86, 1.0),
        (5, 1.0, 1000.0, 1.0),
        (1000, 300.0, 301.0, 1.0),
    ];
    let customers = rows.map(|(x, t_x, t, count)| (customer(x, t_x, t), count));
    History::new(customers).expect("customers")
}

#[test]
fn models_of_purchases() {
    let history = all_kinds();
    for shape in [0.01, 0.6, 3.0, 200.0] {
        for rate in [0.1, 7.0, 400.0] {
            assert_slopes([shape, rate], |at| {
                Nbd::new(at).expect("parameters").slope(&history)
            });
            for (c, d) in [(0.02, 0.05), (0.8, 2.4), (40.0, 9.0), (1e-3, 1e3)] {
                let parameters = [shape, rate, c, d];
                assert_slopes(parameters, |at| {
                    BgNbd::new(at).expect("parameters").slope(&history)
                });
                assert_slopes(parameters, |at| {
                    MbgNbd::new(at).expect("parameters").slope(&history)
                });
                assert_slopes(parameters, |at| {
                    ParetoNbd::new(at).expect("parameters").slope(&history)
                });
            }
        }
    }
}

#[test]
fn models_of_regular_purchases() {
    let history = all_kinds();
    for (k, shape, rate) in [(2, 0.6, 7.0), (5, 3.0, 0.1), (12, 0.01, 400.0)] {
        assert_slopes([shape, rate], |at| {
            let model = Nbd::new(at).and_then(|model| model.with_regularity(k));
            model.expect("parameters").slope(&history)
        });
        for (a, b) in [(0.02, 0.05), (0.8, 2.4), (1e-3, 1e3)] {
            assert_slopes([shape, rate, a, b], |at| {
                let model = BgNbd::new(at).and_then(|model| model.with_regularity(k));
                model.expect("parameters").slope(&history)
            });
            assert_slopes([shape, rate, a, b], |at| {
                let model = MbgNbd::new(at).and_then(|model| model.with_regularity(k));
                model.expect("parameters").slope(&history)
            });
        }
    }
}

#[test]
fn spend() {
    let rows = [
        (1, 12.5, 3.0),
        (1, 0.01, 1.0),
        (3, 40.0, 2.0),
        (900, 35.0, 1.0),
    ];
    let spend = Spend::new(rows).expect("spend");
    for p in [0.05, 6.25, 300.0] {
        for q in [0.4, 3.74, 80.0] {
            for v in [0.1, 15.44, 5e3] {
                assert_slopes([p, q, v], |at| {
                    GammaGamma::new(at).expect("parameters").slope(&spend)
                });
            }
        }
    }
}

#[test]
fn lifetimes() {
    let lifetimes = Lifetimes::new(vec![[131.0, 7.0], [126.0, 0.0], [0.0, 0.0], [90.0, 653.0]]);
    let lifetimes = lifetimes.expect("lifetimes");
    for alpha in [0.01, 0.668, 50.0] {
        for beta in [0.02, 3.806, 900.0] {
            assert_slopes([alpha, beta], |at| {
                Sbg::new(at).expect("parameters").slope(&lifetimes)
            });
        }
    }
}
