//! A shop's customers, side by side.

use super::rfm::{Scores, scores};
use super::rhythm::{Rhythm, typical_gap};
use super::tiers::{Cuts, Tier, by_value};
use crate::model::forecast::{Buyer, Forecast, Ranges, Terms, Value, buyers};
use crate::model::{Customer, ModelError};
use crate::order::{Date, History, Orders, histories_until};

/// Everybody who has bought until the end of a day, with what is expected of each.
///
/// The lists are in one order, that of [`Orders::customers`]: a *place* in one of
/// them is the same customer in all. Guests are nobody.
#[derive(Clone, Debug)]
pub struct CustomerBase {
    /// The end of observation.
    pub until: Date,
    /// Until when purchases are expected, and how much they count.
    pub terms: Terms,
    /// What the shop's customers taught.
    pub forecast: Forecast,
    /// What they bought, exactly.
    pub histories: Vec<History>,
    /// The same, as models see them.
    pub buyers: Vec<Buyer>,
    /// What is expected of them within the terms.
    pub values: Vec<Value>,
    /// Value at stake: what was expected of each on the day of her last purchase,
    /// for as long a time, less what is expected now; 0 where that is no loss.
    pub at_stake: Vec<f64>,
    /// Days that usually lie between two purchases of a customer who comes back: the
    /// median over them of their mean gaps. `None` where nobody has come back.
    pub gap: Option<f64>,
    /// Their scores of recency, frequency and money.
    pub scores: Vec<Scores>,
    /// High, mid or low, by value so far and next.
    pub tiers: Vec<Tier>,
    /// Ranges of what is expected, once they have been drawn.
    pub ranges: Option<Ranges>,
}

impl CustomerBase {
    /// The customers of `orders` at the end of `until`, by a forecast made of them.
    ///
    /// [`ModelError::Nobody`] where nobody has bought until then.
    pub fn new(
        orders: &Orders,
        until: Date,
        forecast: Forecast,
        terms: Terms,
        cuts: Cuts,
    ) -> Result<Self, ModelError> {
        Self::of(orders, until, buyers(orders, until), forecast, terms, cuts)
    }

    /// The same of `buyers` that are those of `orders` until then.
    pub(super) fn of(
        orders: &Orders,
        until: Date,
        buyers: Vec<Buyer>,
        forecast: Forecast,
        terms: Terms,
        cuts: Cuts,
    ) -> Result<Self, ModelError> {
        let histories = histories_until(orders, until);
        if histories.is_empty() {
            return Err(ModelError::Nobody);
        }
        let values = forecast.values(&buyers, &terms);
        let mut base = Self {
            until,
            terms,
            forecast,
            at_stake: at_stake(&forecast, &buyers, &values, &terms)?,
            gap: typical_gap(&histories),
            scores: scores(&histories),
            tiers: Vec::new(),
            histories,
            buyers,
            values,
            ranges: None,
        };
        base.cut(cuts);
        Ok(base)
    }

    /// Moves the cuts between the tiers.
    pub fn cut(&mut self, cuts: Cuts) {
        let totals: Vec<f64> = (0..self.len()).map(|place| self.total(place)).collect();
        self.tiers = by_value(&totals, cuts);
    }

    /// How many customers there are.
    pub fn len(&self) -> usize {
        self.histories.len()
    }

    /// Whether there is nobody; never so.
    pub fn is_empty(&self) -> bool {
        self.histories.is_empty()
    }

    /// How a customer usually buys, and how long she has been silent; `None` for a place
    /// that nobody has.
    pub fn rhythm(&self, place: usize) -> Option<Rhythm> {
        let history = self.histories.get(place)?;
        Some(Rhythm::new(history, self.gap, self.until))
    }

    /// A customer's value so far and next, together; 0 for a place that nobody has.
    pub fn total(&self, place: usize) -> f64 {
        let so_far = self
            .histories
            .get(place)
            .map(|history| history.net.to_f64());
        let next = self.values.get(place).map(|value| value.next);
        so_far.unwrap_or(0.0) + next.unwrap_or(0.0)
    }
}

/// What each customer's silence has cost in expectation.
fn at_stake(
    forecast: &Forecast,
    buyers: &[Buyer],
    values: &[Value],
    terms: &Terms,
) -> Result<Vec<f64>, ModelError> {
    let just_bought = |buyer: &Buyer| -> Result<Buyer, ModelError> {
        let last = buyer.seen.t_x();
        Ok(Buyer {
            seen: Customer::new(buyer.seen.x(), last, last)?,
            ..buyer.clone()
        })
    };
    let then: Vec<Buyer> = buyers.iter().map(just_bought).collect::<Result<_, _>>()?;
    let then = forecast.values(&then, terms);
    let pairs = then.iter().zip(values);
    Ok(pairs
        .map(|(then, now)| (then.next - now.next).max(0.0))
        .collect())
}
