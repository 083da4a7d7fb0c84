//! How much of the revenue hangs on how few customers.

use serde::Serialize;

use super::figures::{count, share};
use super::known::Known;
use super::part::Part;
use crate::number::Decimal;

/// Steps of the curve, at most.
const STEPS: usize = 100;
/// The shares of customers that are looked at, in per cent.
const TOPS: [u32; 3] = [1, 10, 20];
/// Customers whose loss is looked at.
const FEW: usize = 10;

/// How unequal customers are in what they have brought so far.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Concentration {
    /// The Lorenz curve, from nobody to everybody, the least valuable first.
    pub curve: Vec<Lorenz>,
    /// The Gini coefficient: 0 where all brought the same, near 1 where one brought
    /// everything. `None` where nothing was brought.
    pub gini: Option<f64>,
    /// What the most valuable 1, 10 and 20 % of customers brought.
    pub tops: Vec<Top>,
    /// The ten most valuable customers, or as many as there are: what would be lost
    /// with them.
    pub ten: Part,
}

/// A point of the Lorenz curve.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Lorenz {
    /// The share of customers, the least valuable first.
    pub customers: f64,
    /// The share of revenue that they brought.
    pub revenue: f64,
}

/// The most valuable customers.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Top {
    /// Their share of customers, in per cent.
    pub percent: u32,
    /// How many these are, rounded up.
    pub customers: u32,
    /// What they brought, net of refunds.
    pub revenue: Decimal,
    /// Its share of what all customers brought, as in the curve; `None` where that is nothing.
    pub share: Option<f64>,
}

/// How much hangs on how few. In the curve, the coefficient and shares, who was paid
/// back more than she had paid counts as 0.
pub fn concentration<'a>(customers: impl Into<Known<'a>>) -> Concentration {
    let known = customers.into();
    let mut ranked: Vec<(Decimal, u32)> = known
        .observed
        .histories
        .iter()
        .zip(0..)
        .map(|(history, place)| (history.net, place))
        .collect();
    ranked.sort_unstable_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(&other.1)));
    let ten: Vec<u32> = ranked.iter().take(FEW).map(|(_, place)| *place).collect();
    let rising: Vec<Decimal> = ranked.iter().rev().map(|(net, _)| *net).collect();
    let below = cumulative(&rising);
    Concentration {
        curve: curve(&below),
        gini: gini(&below),
        tops: TOPS.map(|percent| top(percent, &ranked, &below)).to_vec(),
        ten: Part::of(known, &ten),
    }
}

/// What the first so many customers brought together, from none to all.
fn cumulative(rising: &[Decimal]) -> Vec<f64> {
    let mut sum = Decimal::ZERO;
    let sums = rising.iter().map(|net| {
        sum = sum + (*net).max(Decimal::ZERO);
        sum.to_f64()
    });
    std::iter::once(0.0).chain(sums).collect()
}

fn curve(below: &[f64]) -> Vec<Lorenz> {
    let customers = below.len() - 1;
    let all = below[customers];
    let steps = STEPS.min(customers);
    let at = |step: usize| {
        let place = step * customers / steps;
        Some(Lorenz {
            customers: place as f64 / customers as f64,
            revenue: share(below[place], all)?,
        })
    };
    (0..=steps).filter_map(at).collect()
}

/// One less twice the area below the curve, of all customers.
fn gini(below: &[f64]) -> Option<f64> {
    let customers = below.len() - 1;
    let twice_area: f64 = below.windows(2).map(|pair| pair[0] + pair[1]).sum();
    Some(1.0 - share(twice_area, below[customers] * customers as f64)?)
}

fn top(percent: u32, ranked: &[(Decimal, u32)], below: &[f64]) -> Top {
    let all = ranked.len();
    let customers = (all * percent as usize).div_ceil(100);
    Top {
        percent,
        customers: count(customers),
        revenue: ranked.iter().take(customers).map(|(net, _)| *net).sum(),
        share: share(below[all] - below[all - customers], below[all]),
    }
}
