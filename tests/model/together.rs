//! What some customers will bring together.

use perennial::model::forecast::{Buyer, Fitted, Forecast, Sampled, Spending};
use perennial::model::{Nbd, Verdict};

use crate::support::{Leaving, Random, assert_close, gaps, purchases, watched};

/// r and α of customers who never leave, and what each pays for a purchase.
const PACE: [f64; 2] = [2.0, 60.0];
const PRICE: f64 = 20.0;

/// So many that the parameters are known.
fn buyers() -> Vec<Buyer> {
    let mut random = Random(77);
    let buyer = |place| {
        let t = 150.0 + 50.0 * random.uniform();
        let times = purchases(&mut random, PACE, Leaving::Never, t);
        let orders = u32::try_from(times.len()).expect("few");
        Buyer {
            customer: place,
            orders,
            seen: watched(&times, t),
            ln_gaps: gaps(&times),
            revenue: PRICE * f64::from(orders),
            first_revenue: PRICE,
            first_tells: false,
        }
    };
    (0..20_000).map(buyer).collect()
}

fn forecast() -> Forecast {
    Forecast {
        fitted: Fitted::Nbd(Nbd::new(PACE).expect("parameters")),
        verdict: Verdict::Fine,
        log_likelihood: 0.0,
        spending: Spending::Mean(PRICE),
        spending_verdict: Verdict::Fine,
    }
}

/// Purchases of an NBD customer within t days have the mean m = (r + x) t ÷ (α + T) and the variance
/// m (1 + t ÷ (α + T)); the sum of many is normal, with a twentieth beyond 1.645 standard deviations.
#[test]
fn chances_even_out_among_those_for_whom_a_customer_stands() {
    let (buyers, ends) = (buyers(), [30.0, 61.0, 365.0]);
    let samples = [1.0, 5.0].map(|each_for| Sampled {
        places: (0..400).collect(),
        each_for,
    });
    let posterior = forecast().posterior(&buyers, 3).expect("customers");
    let found = posterior.together(&buyers, &samples, &ends);
    for (Sampled { each_for, .. }, ranges) in samples.iter().zip(found) {
        for (range, days) in ranges.iter().zip(ends) {
            let (mut mean, mut variance) = (0.0, 0.0);
            for buyer in &buyers[..400] {
                let scale = PACE[1] + buyer.seen.t();
                let purchases = (PACE[0] + f64::from(buyer.seen.x())) * days / scale;
                mean += each_for * PRICE * purchases;
                variance += each_for * PRICE * PRICE * purchases * (1.0 + days / scale);
            }
            let deviation = variance.sqrt();
            let width = (range.high - range.low) / (2.0 * 1.645);
            assert_close(width, deviation, 0.15);
            let middle = f64::midpoint(range.low, range.high);
            assert!((middle - mean).abs() < 0.3 * deviation, "{middle} {mean}");
        }
    }
}

#[test]
fn the_same_seed_gives_the_same_ranges_and_nobody_brings_nothing() {
    let (buyers, ends) = (&buyers()[..200], [30.0]);
    let sample = |places: Vec<usize>| Sampled {
        places,
        each_for: 1.0,
    };
    let samples = [sample((0..100).collect()), sample(Vec::new())];
    let ranges = |seed| {
        let posterior = forecast().posterior(buyers, seed).expect("customers");
        posterior.together(buyers, &samples, &ends)
    };
    assert_eq!(ranges(1), ranges(1));
    assert_ne!(ranges(1), ranges(2));
    let nothing = ranges(1)[1][0];
    assert_eq!((nothing.low, nothing.high), (0.0, 0.0));
    assert!(forecast().posterior(&[], 1).is_err());
}
