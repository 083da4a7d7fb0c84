//! Answers that are worked out in different ways must agree with each other, and with quadrature of what they mean.

use perennial::model::{BgNbd, Customer, MbgNbd, Nbd, ParetoNbd, Purchases};

use crate::support::{assert_close, customer};

fn models() -> Vec<Box<dyn Purchases>> {
    let mut models: Vec<Box<dyn Purchases>> =
        vec![Box::new(Nbd::new([0.385, 12.07]).expect("parameters"))];
    for (c, d) in [(0.2, 0.3), (0.793, 2.426), (1.0, 1.0), (30.0, 90.0)] {
        for [r, alpha] in [[0.243, 4.414], [3.0, 2.0]] {
            models.push(Box::new(BgNbd::new([r, alpha, c, d]).expect("parameters")));
            models.push(Box::new(MbgNbd::new([r, alpha, c, d]).expect("parameters")));
            models.push(Box::new(
                ParetoNbd::new([r, alpha, c, 4.0 * d]).expect("parameters"),
            ));
        }
    }
    models
}

const SEEN: [(u32, f64, f64); 4] = [
    (0, 0.0, 0.0),
    (0, 0.0, 38.86),
    (2, 30.43, 38.86),
    (26, 30.86, 31.0),
];

/// Simpson's rule on [0, `end`].
fn integral(end: f64, f: impl Fn(f64) -> f64) -> f64 {
    const INTERVALS: u32 = 2000;
    let step = end / f64::from(INTERVALS);
    let weight = |i: u32| {
        if i == 0 || i == INTERVALS {
            1.0
        } else {
            f64::from(2 + 2 * (i % 2))
        }
    };
    (0..=INTERVALS)
        .map(|i| weight(i) * f(step * f64::from(i)))
        .sum::<f64>()
        * step
        / 3.0
}

#[test]
fn the_likelihood_is_the_density_of_what_happens() {
    // Of all ways to x repeat purchases within T, those with the last at t have the density L(x, t, T) t^(x − 1) ÷ (x − 1)!.
    let t = 6.0;
    for model in models() {
        let none = model.log_likelihood(&customer(0, 0.0, t)).exp();
        assert_close(none, model.probability(&Customer::NEW, 0, t), 1e-13);
        for (x, ways) in [(1, 1.0), (2, 1.0), (3, 2.0), (6, 120.0)] {
            let density = |last: f64| {
                let likelihood = model.log_likelihood(&customer(x, last, t)).exp();
                likelihood * last.powi(i32::try_from(x).expect("small") - 1) / ways
            };
            assert_close(
                integral(t, density),
                model.probability(&Customer::NEW, x, t),
                1e-9,
            );
        }
    }
}

#[test]
fn chances_of_counts_add_up() {
    for model in models() {
        for (x, t_x, t) in SEEN {
            let seen = customer(x, t_x, t);
            let horizon = 3.0;
            let chances: Vec<f64> = (0..400)
                .map(|n| model.probability(&seen, n, horizon))
                .collect();
            assert!(chances.iter().all(|chance| (0.0..=1.0).contains(chance)));
            assert_close(chances.iter().sum(), 1.0, 1e-10);
            let mean = chances
                .iter()
                .zip(0..)
                .map(|(chance, n)| chance * f64::from(n))
                .sum();
            assert_close(model.expected_purchases(&seen, horizon), mean, 1e-9);
            assert_close(
                model.purchase_within(&seen, horizon),
                1.0 - chances[0],
                1e-11,
            );
        }
    }
}

#[test]
fn who_is_there_later_without_a_purchase_is_there() {
    // P(there after t) ≥ P(there and no purchase), and at t = 0 they are P(alive).
    for model in models() {
        for (x, t_x, t) in SEEN {
            let seen = customer(x, t_x, t);
            let alive = model.alive(&seen);
            assert_close(model.alive_after(&seen, 0.0), alive, 1e-13);
            let silent = model.alive(&customer(x, t_x, t + 5.0)) * model.probability(&seen, 0, 5.0);
            let later = model.alive_after(&seen, 5.0);
            assert!(
                later <= alive && later >= silent * (1.0 - 1e-12),
                "{later} {silent}"
            );
        }
    }
}

#[test]
fn silence_is_learned_from_by_the_rule_of_bayes() {
    // P(there | silent for 5) × P(silent for 5) = P(there and silent), and for those silent for 5 and then 7 as for 12.
    for model in models() {
        for (x, t_x, t) in SEEN {
            let (now, later) = (customer(x, t_x, t), customer(x, t_x, t + 5.0));
            let in_steps = model.probability(&now, 0, 5.0) * model.probability(&later, 0, 7.0);
            assert_close(in_steps, model.probability(&now, 0, 12.0), 1e-11);
        }
    }
}

#[test]
fn discounting_is_the_integral_of_what_is_expected() {
    // By parts: ∫ e^(−δt) dE = e^(−δH) E(H) + δ ∫ e^(−δt) E(t) dt.
    let (rate, horizon) = (0.1, 20.0_f64);
    for model in models() {
        for (x, t_x, t) in SEEN {
            let seen = customer(x, t_x, t);
            let expected = |time: f64| model.expected_purchases(&seen, time);
            let inner = integral(horizon, |time| (-rate * time).exp() * expected(time));
            let by_parts = (-rate * horizon).exp() * expected(horizon) + rate * inner;
            assert_close(
                model.discounted_purchases(&seen, horizon, rate),
                by_parts,
                1e-9,
            );
            let whole = model.discounted_purchases(&seen, f64::INFINITY, rate);
            let far = model.discounted_purchases(&seen, 1000.0, rate);
            assert_close(whole, far, 1e-12);
        }
    }
}

#[test]
fn the_next_purchase_comes_by_its_quantile() {
    for model in models() {
        for (x, t_x, t) in SEEN {
            let seen = customer(x, t_x, t);
            for chance in [0.01, 0.1, 0.5, 0.9] {
                match model.next_purchase(&seen, chance) {
                    Some(time) => assert_close(model.purchase_within(&seen, time), chance, 1e-12),
                    None => assert!(model.purchase_within(&seen, 1e9) < chance),
                }
            }
            assert_eq!(model.next_purchase(&seen, 1.5), None);
        }
    }
}
