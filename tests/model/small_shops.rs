//! Small simulated shops over the whole range of parameters: there is always an answer.

use std::collections::BTreeMap;

use perennial::model::{
    BgNbd, Customer, Estimate, Fit, History, MbgNbd, Nbd, ParetoNbd, Purchases,
};

use crate::support::{Leaving, Random, gaps, regular, watched};

/// 10 to `most` customers, in days, watched for up to ten years, buying up to some hundred times, at random or
/// regularly.
fn shop(random: &mut Random, most: f64) -> Vec<(Customer, f64)> {
    let days = random.log_uniform(7.0, 3650.0).round();
    let r = random.log_uniform(0.05, 20.0);
    // One purchase in some years to one in a few days.
    let alpha = r * random.log_uniform(3.0, 2000.0);
    let (few, many) = (
        random.log_uniform(0.01, 30.0),
        random.log_uniform(0.01, 100.0),
    );
    let leaving = match (4.0 * random.uniform()).floor() {
        0.0 => Leaving::Never,
        1.0 => Leaving::Repeat(few, many),
        2.0 => Leaving::Purchase(few, many),
        _ => Leaving::Time(few, few * random.log_uniform(1.0, 3000.0)),
    };
    // Half of the shops sell at random, the others with k from 2 to 8.
    let k = if random.uniform() < 0.5 {
        1
    } else {
        let below = 1.0 + 7.0 * random.uniform();
        (2_u32..=8).find(|k| f64::from(*k) > below).unwrap_or(8)
    };
    let mut customers = Vec::new();
    let count = random.log_uniform(10.0, most);
    while (customers.len() as f64) < count {
        let t = (days * random.uniform()).round();
        let mut times = regular(random, k, [r, alpha / f64::from(k)], leaving, t);
        for time in &mut times {
            *time = time.round();
        }
        times.dedup();
        customers.push((watched(&times, t), gaps(&times)));
    }
    customers
}

/// A fit has numbers, and predicts for its own customers what is possible.
fn assert_sound<M: Purchases, const N: usize>(name: &str, history: &History, fit: &Fit<M, N>) {
    assert!(
        fit.log_likelihood.is_finite() && fit.converged,
        "{name}: {:?} {}",
        fit.verdict,
        fit.log_likelihood
    );
    for (customer, _) in history
        .rows()
        .iter()
        .step_by(history.rows().len().div_ceil(5))
    {
        let alive = fit.model.alive(customer);
        assert!((0.0..=1.0).contains(&alive), "{name}: {customer:?} {alive}");
        let expected = fit.model.expected_purchases(customer, 90.0);
        assert!(
            expected.is_finite() && expected >= 0.0,
            "{name}: {customer:?} {expected}"
        );
    }
}

pub(crate) fn fit_all(seeds: std::ops::Range<u64>, most: f64) {
    let mut verdicts = BTreeMap::<String, u32>::new();
    for seed in seeds {
        let mut random = Random(seed);
        let history = History::with_gaps(shop(&mut random, most)).expect("customers");
        for estimate in [Estimate::Likelihood, Estimate::Posterior] {
            let mut sound = |name: &str, verdict: String| {
                *verdicts
                    .entry(format!("{name} {estimate:?}: {verdict}"))
                    .or_default() += 1;
            };
            let nbd = Nbd::fit(&history, estimate);
            assert_sound(&format!("{seed} NBD"), &history, &nbd);
            sound("NBD", nbd.verdict.to_string());
            let bg = BgNbd::fit(&history, estimate);
            assert_sound(&format!("{seed} BG"), &history, &bg);
            sound("BG/NBD", bg.verdict.to_string());
            let mbg = MbgNbd::fit(&history, estimate);
            assert_sound(&format!("{seed} MBG"), &history, &mbg);
            sound("MBG/NBD", mbg.verdict.to_string());
            let pareto = ParetoNbd::fit(&history, estimate);
            assert_sound(&format!("{seed} Pareto"), &history, &pareto);
            sound("Pareto/NBD", pareto.verdict.to_string());
            let chosen = mbg.model.regularity();
            sound("MBG/NBD", format!("k = {chosen}"));
            // Models with churn contain the one without, with the same k.
            if estimate == Estimate::Likelihood {
                for (name, k, fit) in [
                    ("BG", bg.model.regularity(), bg.log_likelihood),
                    ("MBG", mbg.model.regularity(), mbg.log_likelihood),
                    ("Pareto", 1, pareto.log_likelihood),
                ] {
                    assert!(
                        k != nbd.model.regularity() || fit >= nbd.log_likelihood - 1e-3,
                        "{seed} {name}: {fit} {}",
                        nbd.log_likelihood
                    );
                }
            }
        }
    }
    println!("{verdicts:#?}");
}

#[test]
fn two_hundred_shops() {
    fit_all(0..200, 200.0);
}
