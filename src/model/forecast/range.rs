//! How far to trust a forecast.

use std::ops::ControlFlow;

use serde::Serialize;

use super::buyers::Buyer;
use super::draws::uniform;
use super::future::{Lived, lived};
use super::kind::Fitted;
use super::posterior::{DRAWS, Posterior};
use super::spending::Spending;
use super::{Terms, Value};

/// Between what a value lies with a chance of 90 %.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Range {
    /// With a chance of 5 % it is less.
    pub low: f64,
    /// With a chance of 5 % it is more.
    pub high: f64,
}

/// Ranges of what customers will spend within the terms.
///
/// They take in both what is not known of the parameters and chance itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ranges {
    /// Of each customer, widened to take in what is expected of her: where nine in ten futures bring
    /// nothing, the tenth still counts.
    pub customers: Vec<Range>,
    /// Of all customers together.
    pub total: Range,
    /// Of all customers together, not discounted.
    pub undiscounted: Range,
    /// Of the purchases of all.
    pub purchases: Range,
    /// Of how many customers are still there.
    pub active: Range,
    /// Of each parameter of the model of purchases, in the order of [`Fitted::parameters`].
    pub parameters: Vec<Range>,
    /// Of each parameter of the model of spend, in the order of [`Spending::parameters`].
    pub spending: Vec<Range>,
}

/// Futures that are drawn for each customer at least; there are more where there is time for them.
const FEWEST: usize = 50;
const TIME: usize = 4_000_000;

impl Posterior {
    /// Draws a future of every customer by each of the models that were drawn. `values` are what the forecast
    /// expects of the same customers within the same terms.
    ///
    /// `progress` is told which share is done, and may break it off:
    /// then there are none.
    pub fn ranges(
        &self,
        buyers: &[Buyer],
        values: &[Value],
        terms: &Terms,
        progress: &mut dyn FnMut(f64) -> ControlFlow<()>,
    ) -> Option<Ranges> {
        let futures = self.futures((TIME / buyers.len().max(1)).clamp(FEWEST, DRAWS));
        let mut rng = self.chances();
        let mut totals = vec![Total::default(); futures.len()];
        let mut hers = Vec::with_capacity(futures.len());
        // Those who were seen alike, one after the other: in each future they are there with the same chance.
        let mut rows: Vec<_> = buyers.iter().zip(values).enumerate().collect();
        rows.sort_by(|(_, (one, _)), (_, (other, _))| one.seen.order(&other.seen));
        let mut customers = vec![Range::default(); rows.len()];
        let mut done = 0_usize;
        for rows in rows.chunk_by(|(_, (one, _)), (_, (other, _))| one.seen == other.seen) {
            let Some((_, (like, _))) = rows.first() else {
                continue;
            };
            let alive: Vec<f64> = futures
                .iter()
                .map(|(model, _)| model.purchases().alive(&like.seen))
                .collect();
            for (place, (buyer, value)) in rows {
                if done % 1024 == 0 && progress(done as f64 / buyers.len() as f64).is_break() {
                    return None;
                }
                done += 1;
                hers.clear();
                for (((model, purse), alive), total) in futures.iter().zip(&alive).zip(&mut totals)
                {
                    let alive = uniform(&mut rng) < *alive;
                    let future = alive.then(|| lived(model, purse, buyer, terms, &mut rng));
                    hers.push(future.map_or(0.0, |future| future.worth));
                    total.add(future);
                }
                let range = Range::of(&mut hers);
                customers[*place] = Range {
                    low: range.low.min(value.next),
                    high: range.high.max(value.next),
                };
            }
        }
        let of =
            |total: fn(&Total) -> f64| Range::of(&mut totals.iter().map(total).collect::<Vec<_>>());
        Some(Ranges {
            customers,
            total: of(|total| total.worth),
            undiscounted: of(|total| total.paid),
            purchases: of(|total| total.purchases),
            active: of(|total| total.active),
            parameters: Range::of_each(self.models.iter().map(Fitted::parameters)),
            spending: Range::of_each(self.purses.iter().map(Spending::parameters)),
        })
    }
}

/// What all customers do in a future.
#[derive(Clone, Copy, Debug, Default)]
struct Total {
    active: f64,
    purchases: f64,
    paid: f64,
    worth: f64,
}

impl Total {
    /// Adds a customer, who may not be there.
    fn add(&mut self, lived: Option<Lived>) {
        let Some(lived) = lived else { return };
        self.active += 1.0;
        self.purchases += lived.purchases;
        self.paid += lived.paid;
        self.worth += lived.worth;
    }
}

impl Range {
    /// Of each parameter that was drawn.
    fn of_each(draws: impl Iterator<Item = Vec<(&'static str, f64)>>) -> Vec<Self> {
        let mut values: Vec<Vec<f64>> = Vec::new();
        for draw in draws {
            values.resize(draw.len(), Vec::new());
            for (values, (_, value)) in values.iter_mut().zip(draw) {
                values.push(value);
            }
        }
        values.iter_mut().map(|values| Self::of(values)).collect()
    }

    /// The values with a twentieth below, and above, them.
    pub(super) fn of(values: &mut [f64]) -> Self {
        values.sort_unstable_by(f64::total_cmp);
        let twentieth = values.len() / 20;
        let at = |place: usize| values.get(place).copied().unwrap_or(0.0);
        Self {
            low: at(twentieth),
            high: at(values.len().saturating_sub(1 + twentieth)),
        }
    }
}
