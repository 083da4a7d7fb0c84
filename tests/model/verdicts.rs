//! What is said of shops that tell little, and of such that break an assumption.

use perennial::model::{BgNbd, Customer, Estimate, MbgNbd, Nbd, ParetoNbd, Purchases, Verdict};

use crate::support::{Leaving, Random, assert_close, customer, history, purchases, watched};

const ML: Estimate = Estimate::Likelihood;
const PRIOR: Estimate = Estimate::Posterior;

fn shop(seed: u64, customers: u32, rates: [f64; 2], leaving: Leaving) -> Vec<Customer> {
    let mut random = Random(seed);
    (0..customers)
        .map(|place| {
            let t = 27.0 + f64::from(place % 85) / 7.0;
            watched(&purchases(&mut random, rates, leaving, t), t)
        })
        .collect()
}

#[test]
fn where_nobody_leaves() {
    let history = history(shop(12, 3000, [1.5, 10.0], Leaving::Never));
    for estimate in [ML, PRIOR] {
        assert_eq!(Nbd::fit(&history, estimate).verdict, Verdict::Fine);
        assert_eq!(BgNbd::fit(&history, estimate).verdict, Verdict::NoChurnYet);
        assert_eq!(MbgNbd::fit(&history, estimate).verdict, Verdict::NoChurnYet);
        assert_eq!(
            ParetoNbd::fit(&history, estimate).verdict,
            Verdict::NoChurnYet
        );
    }
    // They agree with the model without churn.
    let without = Nbd::fit(&history, ML);
    let seen = customer(4, 20.0, 30.0);
    let expected = without.model.expected_purchases(&seen, 39.0);
    for with in [
        BgNbd::fit(&history, ML)
            .model
            .expected_purchases(&seen, 39.0),
        ParetoNbd::fit(&history, ML)
            .model
            .expected_purchases(&seen, 39.0),
    ] {
        assert_close(with, expected, 0.05);
    }
}

#[test]
fn where_all_are_alike() {
    // Everybody leaves with a chance of 0.3 after a purchase: a and b have no end, their ratio does.
    let history = history(shop(5, 4000, [1.5, 5.0], Leaving::Repeat(3e4, 7e4)));
    let fit = BgNbd::fit(&history, ML);
    assert_eq!(fit.verdict, Verdict::Ridge);
    assert!(fit.converged);
    let [_, _, a, b] = fit.model.parameters();
    assert_close(a / (a + b), 0.3, 0.05);
}

#[test]
fn where_nobody_came_back() {
    for count in [1, 10, 500] {
        let history = history(vec![customer(0, 0.0, 30.0); count]);
        for estimate in [ML, PRIOR] {
            let fit = MbgNbd::fit(&history, estimate);
            assert_eq!(fit.verdict, Verdict::FewRepeatBuyers);
            let expected = fit.model.expected_purchases(&Customer::NEW, 30.0);
            assert!(
                (0.0..1.0).contains(&expected),
                "{count} {estimate:?} {expected}"
            );
            assert_eq!(
                Nbd::fit(&history, estimate).verdict,
                Verdict::FewRepeatBuyers
            );
            assert_eq!(
                ParetoNbd::fit(&history, estimate).verdict,
                Verdict::FewRepeatBuyers
            );
        }
    }
}

#[test]
fn where_all_first_purchases_are_today() {
    let history = history(vec![Customer::NEW; 40]);
    for estimate in [ML, PRIOR] {
        assert_eq!(
            BgNbd::fit(&history, estimate).verdict,
            Verdict::FewRepeatBuyers
        );
        assert_eq!(
            ParetoNbd::fit(&history, estimate).verdict,
            Verdict::FewRepeatBuyers
        );
    }
}

#[test]
fn where_everybody_buys_every_month() {
    let history = history(vec![customer(12, 360.0, 365.0); 60]);
    for estimate in [ML, PRIOR] {
        for expected in [
            BgNbd::fit(&history, estimate)
                .model
                .expected_purchases(&customer(12, 360.0, 365.0), 365.0),
            ParetoNbd::fit(&history, estimate)
                .model
                .expected_purchases(&customer(12, 360.0, 365.0), 365.0),
        ] {
            assert!((9.0..12.5).contains(&expected), "{expected}");
        }
    }
}

#[test]
fn words() {
    let words = [
        Verdict::Fine,
        Verdict::Ridge,
        Verdict::NoChurnYet,
        Verdict::FewRepeatBuyers,
        Verdict::SpendTiedToFrequency,
        Verdict::NoMeanSpend,
    ];
    assert_eq!(
        words.map(|verdict| verdict.to_string()),
        [
            "fine",
            "on a ridge",
            "no churn visible yet",
            "too few repeat buyers",
            "spend tied to frequency",
            "q ≤ 1",
        ]
    );
}
