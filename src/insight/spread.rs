//! How far what customers bring who come back, or come anew, may be off by chance.

use super::base::CustomerBase;
use super::chance::TWENTIETH;
use super::figures::{FOLLOWED, followed, share};
use crate::model::forecast::{Buyer, Range, Sampled, Value};
use crate::model::{Customer, ModelError};

/// How far beneath and above what is expected the revenue lies with a chance of 90 %.
pub(super) struct Chances {
    /// Of the customers slipping away who come back.
    pub(super) won_back: Spread,
    /// Of new customers who are referred.
    pub(super) referred: Spread,
}

/// How far beneath, and above.
pub(super) type Spread = [f64; 2];

impl Chances {
    /// Where this share of the customers at these places buys again today, and so many come anew.
    pub(super) fn new(
        base: &CustomerBase,
        listed: &[u32],
        won_back: f64,
        referred: f64,
    ) -> Result<Self, ModelError> {
        let mut buyers = base.back_today(followed(listed))?;
        let back = buyers.len();
        let values = base.forecast.values(&buyers, &base.terms);
        // No more than come: of many who each bring a small part, the one whom a heavy tail favours brings too much.
        let new = (1..FOLLOWED).find(|new| *new as f64 >= referred);
        let new = new.unwrap_or(FOLLOWED);
        buyers.resize(back + new, newcomer());
        let samples = [
            Sampled {
                places: (0..back).collect(),
                each_for: won_back * share(listed.len() as f64, back as f64).unwrap_or(0.0),
            },
            Sampled {
                places: (back..buyers.len()).collect(),
                each_for: referred / new as f64,
            },
        ];
        let ends = [base.terms.days()];
        let ranges = base.posterior()?.together(&buyers, &samples, &ends);
        let new = vec![base.forecast.newcomer(&base.terms); new];
        let mut spreads = [&values, &new]
            .into_iter()
            .zip(&samples)
            .zip(ranges)
            .map(|((values, sample), ranges)| spread(values, sample, ranges.first()));
        let mut next = || spreads.next().unwrap_or_default();
        let (won_back, later) = (next(), next());
        let first = TWENTIETH * (referred * variance(base)).sqrt();
        Ok(Self {
            won_back,
            referred: later.map(|later| (later * later + first * first).sqrt()),
        })
    }
}

/// The ends of the range of a gain, of revenue at a margin.
pub(super) fn around(gain: f64, margin: f64, [beneath, above]: Spread) -> Range {
    let [one, other] = [gain - margin * beneath, gain + margin * above];
    Range {
        low: one.min(other),
        high: one.max(other),
    }
}

/// How far from what is expected of a sample the ends of its range lie. That is not discounted, and so in proportion.
fn spread(values: &[Value], sample: &Sampled, range: Option<&Range>) -> Spread {
    let sum = |of: fn(&Value) -> f64| -> f64 { values.iter().map(of).sum() };
    let expected = sample.each_for * sum(|value| value.purchases * value.spend);
    let discounted = sample.each_for * sum(|value| value.next);
    let (Some(range), Some(each)) = (range, share(discounted, expected)) else {
        return Spread::default();
    };
    [expected - range.low, range.high - expected].map(|far| each * far.max(0.0))
}

/// Somebody who has just bought for the first time.
fn newcomer() -> Buyer {
    Buyer {
        customer: 0,
        orders: 1,
        seen: Customer::NEW,
        ln_gaps: 0.0,
        revenue: 0.0,
        first_revenue: 0.0,
        first_tells: false,
    }
}

/// The variance of the money of first purchases.
fn variance(base: &CustomerBase) -> f64 {
    let firsts = || base.observed.histories.iter().map(|h| h.first_net.to_f64());
    let count = base.len() as f64;
    let mean = firsts().sum::<f64>() / count;
    let squares: f64 = firsts().map(|first| (first - mean).powi(2)).sum();
    squares / count
}
