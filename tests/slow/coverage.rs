//! Of simulated shops, what they really spend lies in the range of 90 % in about nine of ten.

use std::ops::ControlFlow;

use perennial::model::forecast::{Buyer, Forecast, Kind, Sampled, Terms, Value};

use crate::support::{Leaving, Random, customer, gaps, regular};

const SHOPS: u32 = 600;
const CUSTOMERS: u32 = 200;
/// Days for which customers are watched at least and at most, and those that are forecast.
const WATCHED: (f64, f64) = (190.0, 272.0);
const HORIZON: f64 = 270.0;
/// p, q and v of Gamma-Gamma.
const SPEND: [f64; 3] = [6.25, 3.74, 15.44];

/// A shop at the end of observation, and what it will take within the horizon.
fn shop(random: &mut Random, k: u32, pace: [f64; 2], leaving: Leaving) -> (Vec<Buyer>, f64) {
    let [within, between, scale] = SPEND;
    let mut later = 0.0;
    let buyers = (0..CUSTOMERS)
        .map(|place| {
            let observed = WATCHED.0 + (WATCHED.1 - WATCHED.0) * random.uniform();
            let times = regular(random, k, pace, leaving, observed + HORIZON);
            let rate = random.gamma(between) / scale;
            let mut spent =
                |times: &[f64]| -> f64 { times.iter().map(|_| random.gamma(within) / rate).sum() };
            let x = times.iter().filter(|time| **time <= observed).count() - 1;
            let first_revenue = spent(&times[..1]);
            let revenue = first_revenue + spent(&times[1..=x]);
            later += spent(&times[x + 1..]);
            Buyer {
                customer: place,
                orders: u32::try_from(x + 1).expect("few"),
                seen: customer(u32::try_from(x).expect("few"), times[x], observed),
                ln_gaps: gaps(&times[..=x]),
                revenue,
                first_revenue,
                first_tells: false,
            }
        })
        .collect();
    (buyers, later)
}

fn assert_covered(kind: Kind, k: u32, pace: [f64; 2], leaving: Leaving) {
    let terms = Terms::new(HORIZON, 0.0).expect("terms");
    let mut random = Random(20_261_122);
    let (mut within, mut below, mut by_few) = (0, 0, 0);
    for seed in 0..SHOPS {
        let (buyers, later) = shop(&mut random, k, pace, leaving);
        let forecast = Forecast::new(kind, &buyers).expect("customers");
        let values = forecast.values(&buyers, &terms);
        let posterior = forecast.posterior(&buyers, seed.into()).expect("customers");
        let ranges = posterior
            .ranges(&buyers, &values, &terms, &mut |_| ControlFlow::Continue(()))
            .expect("not broken off");
        within += u32::from((ranges.total.low..=ranges.total.high).contains(&later));
        below += u32::from(later < ranges.total.low);
        let few = [every_second(&values)];
        let together = posterior.together(&buyers, &few, &[HORIZON]);
        let range = together[0][0];
        by_few += u32::from((range.low..=range.high).contains(&later));
    }
    let share = f64::from(within) / f64::from(SHOPS);
    println!("{kind}, k = {k}: {within} of {SHOPS} shops within ({share:.3}), {below} below");
    assert!((0.87..=0.93).contains(&share), "{kind} {share}");
    let share = f64::from(by_few) / f64::from(SHOPS);
    println!("by every second customer {by_few} ({share:.3})");
    assert!((0.86..=0.94).contains(&share), "{kind} {share}");
}

/// A sample that stands for all.
fn every_second(values: &[Value]) -> Sampled {
    let places: Vec<usize> = (0..values.len()).step_by(2).collect();
    let all: f64 = values.iter().map(|value| value.next).sum();
    let few: f64 = places.iter().map(|place| values[*place].next).sum();
    Sampled {
        places,
        each_for: all / few,
    }
}

#[test]
fn nbd() {
    assert_covered(Kind::Nbd, 1, [0.385, 84.5], Leaving::Never);
}

#[test]
fn bg_nbd() {
    assert_covered(Kind::BgNbd, 1, [0.243, 30.9], Leaving::Repeat(0.793, 2.426));
}

#[test]
fn mbg_nbd() {
    assert_covered(
        Kind::MbgNbd,
        1,
        [0.525, 43.3],
        Leaving::Purchase(0.891, 1.614),
    );
}

#[test]
fn mbg_nbd_of_regular_customers() {
    assert_covered(
        Kind::MbgNbd,
        3,
        [0.525, 14.4],
        Leaving::Purchase(0.891, 1.614),
    );
}

#[test]
fn pareto_nbd() {
    assert_covered(
        Kind::ParetoNbd,
        1,
        [0.553, 74.0],
        Leaving::Time(0.606, 81.7),
    );
}
