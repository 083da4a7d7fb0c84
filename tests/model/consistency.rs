//! Answers that are worked out in different ways must agree with each other, and with quadrature of what they mean.

use perennial::model::{BgNbd, Customer, MbgNbd, Nbd, ParetoNbd, Purchases};

use crate::support::{assert_close, customer};

fn models() -> Vec<Box<dyn Purchases>> {
    let mut models = at_random();
    models.extend(regular(12).into_iter().map(|(_, model)| model));
    models
}

/// Models of customers who buy at random.
fn at_random() -> Vec<Box<dyn Purchases>> {
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

/// Models of customers who buy at regular times, with k up to some.
fn regular(most: u32) -> Vec<(u32, Box<dyn Purchases>)> {
    let mut models: Vec<(u32, Box<dyn Purchases>)> = Vec::new();
    for (k, [r, alpha, a, b]) in [
        (2, [0.243, 2.2, 0.793, 2.426]),
        (3, [3.0, 0.7, 0.2, 0.3]),
        (12, [0.525, 0.6, 1.0, 1.0]),
    ] {
        let nbd = Nbd::new([r, alpha]).and_then(|model| model.with_regularity(k));
        let bg = BgNbd::new([r, alpha, a, b]).and_then(|model| model.with_regularity(k));
        let mbg = MbgNbd::new([r, alpha, a, b]).and_then(|model| model.with_regularity(k));
        models.push((k, Box::new(nbd.expect("parameters"))));
        models.push((k, Box::new(bg.expect("parameters"))));
        models.push((k, Box::new(mbg.expect("parameters"))));
    }
    models.retain(|(k, _)| *k <= most);
    models
}

const SEEN: [(u32, f64, f64); 4] = [
    (0, 0.0, 0.0),
    (0, 0.0, 38.86),
    (2, 30.43, 38.86),
    (26, 30.86, 31.0),
];

/// ∫ f on [0, `end`] by Gauss's rule of three nodes on each of so many panels.
fn integral(end: f64, panels: u32, f: impl Fn(f64) -> f64) -> f64 {
    let half = 0.5 * end / f64::from(panels);
    let node = half * 0.6_f64.sqrt();
    let panel = |place: u32| {
        let middle = half * f64::from(2 * place + 1);
        5.0 * (f(middle - node) + f(middle + node)) + 8.0 * f(middle)
    };
    half / 9.0 * (0..panels).map(panel).sum::<f64>()
}

#[test]
fn the_likelihood_is_the_density_of_what_happens() {
    // Of all ways to x repeat purchases within T, those with the last at t have the density L(x, t, T) t^(x − 1) ÷ (x − 1)!.
    let t = 6.0;
    for model in at_random() {
        let none = model.log_likelihood(&customer(0, 0.0, t)).exp();
        assert_close(none, model.probability(&Customer::NEW, 0, t), 1e-13);
        for (x, ways) in [(1, 1.0), (2, 1.0), (3, 2.0), (6, 120.0)] {
            let density = |last: f64| {
                let likelihood = model.log_likelihood(&customer(x, last, t)).exp();
                likelihood * last.powi(i32::try_from(x).expect("small") - 1) / ways
            };
            assert_close(
                integral(t, 400, density),
                model.probability(&Customer::NEW, x, t),
                1e-9,
            );
        }
    }
}

#[test]
fn so_is_that_of_regular_purchases() {
    // The last of x repeat purchases is event k x: its density is L(x, t, T) t^(k x − 1) ÷ (k x − 1)!.
    let t = 6.0;
    for (k, model) in regular(12) {
        for x in [1, 2, 4] {
            let events = k * x;
            let ways: f64 = (1..events).map(f64::from).product();
            let density = |last: f64| {
                let likelihood = model.log_likelihood(&customer(x, last, t)).exp();
                likelihood * last.powi(i32::try_from(events).expect("small") - 1) / ways
            };
            assert_close(
                integral(t, 400, density),
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
    // With a greater k what is expected is too winding for a simple rule.
    let regular = regular(2).into_iter().map(|(_, model)| model);
    for model in at_random().into_iter().chain(regular) {
        for (x, t_x, t) in SEEN {
            let seen = customer(x, t_x, t);
            let expected = |time: f64| model.expected_purchases(&seen, time);
            let inner = integral(horizon, 80, |time| (-rate * time).exp() * expected(time));
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
