//! Simulated shops give their parameters back, and buy as often as was expected of them.

use perennial::model::{
    BgNbd, Customer, Estimate, Fit, MbgNbd, Nbd, ParetoNbd, Purchases, Verdict,
};

use crate::support::{Leaving, Random, history, purchases, watched};

const CUSTOMERS: u32 = 6000;
const HORIZON: f64 = 26.0;

/// Customers watched for 27 to 104 weeks, and what they bought in the half year after it.
fn simulated(seed: u64, rates: [f64; 2], leaving: Leaving) -> Vec<(Customer, f64)> {
    let mut random = Random(seed);
    (0..CUSTOMERS)
        .map(|_| {
            let t = 27.0 + 77.0 * random.uniform();
            let mut times = purchases(&mut random, rates, leaving, t + HORIZON);
            let all = times.len();
            times.retain(|time| *time <= t);
            (watched(&times, t), (all - times.len()) as f64)
        })
        .collect()
}

/// Parameters within 3.5 standard errors, and the purchases to come within 4 of theirs.
fn assert_recovered<M: Purchases, const N: usize>(
    customers: &[(Customer, f64)],
    fit: &Fit<M, N>,
    found: [f64; N],
    truth: [f64; N],
) {
    assert_eq!(fit.verdict, Verdict::Fine);
    let errors = fit.standard_errors.expect("errors");
    for ((found, truth), error) in found.iter().zip(truth).zip(errors) {
        assert!(
            (found - truth).abs() < 3.5 * error,
            "{found} {truth} ± {error}"
        );
    }
    let bought: f64 = customers.iter().map(|(_, bought)| bought).sum();
    let squares: f64 = customers.iter().map(|(_, bought)| bought * bought).sum();
    let expected: f64 = customers
        .iter()
        .map(|(customer, _)| fit.model.expected_purchases(customer, HORIZON))
        .sum();
    assert!(
        (bought - expected).abs() < 4.0 * squares.sqrt(),
        "{bought} {expected}"
    );
}

fn of(customers: &[(Customer, f64)]) -> perennial::model::History {
    history(customers.iter().map(|(customer, _)| *customer).collect())
}

#[test]
fn nbd() {
    let customers = simulated(1, [0.8, 12.0], Leaving::Never);
    let fit = Nbd::fit(&of(&customers), Estimate::Likelihood);
    assert_recovered(&customers, &fit, fit.model.parameters(), [0.8, 12.0]);
}

#[test]
fn bg_nbd() {
    let customers = simulated(2, [0.243, 4.414], Leaving::Repeat(0.793, 2.426));
    let fit = BgNbd::fit(&of(&customers), Estimate::Likelihood);
    assert_recovered(
        &customers,
        &fit,
        fit.model.parameters(),
        [0.243, 4.414, 0.793, 2.426],
    );
}

#[test]
fn mbg_nbd() {
    let customers = simulated(3, [0.525, 6.183], Leaving::Purchase(0.891, 1.614));
    let fit = MbgNbd::fit(&of(&customers), Estimate::Likelihood);
    assert_recovered(
        &customers,
        &fit,
        fit.model.parameters(),
        [0.525, 6.183, 0.891, 1.614],
    );
}

#[test]
fn pareto_nbd() {
    let customers = simulated(4, [0.553, 10.578], Leaving::Time(0.606, 11.669));
    let fit = ParetoNbd::fit(&of(&customers), Estimate::Likelihood);
    assert_recovered(
        &customers,
        &fit,
        fit.model.parameters(),
        [0.553, 10.578, 0.606, 11.669],
    );
}
