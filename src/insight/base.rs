//! A shop's customers, side by side.

use std::sync::{Arc, OnceLock};

use super::figures::{MEAN_YEAR, share};
use super::observed::Observed;
use super::rhythm::Rhythm;
use super::tiers::{Cuts, Tier, by_value};
use crate::model::forecast::{Buyer, Forecast, Posterior, Ranges, Terms, Value, buyers};
use crate::model::{Customer, ModelError, Verdict};
use crate::order::{Date, Orders};

/// Everybody who has bought until the end of a day, with what is expected of each.
///
/// The lists are in the order of those in [`Observed`]: a *place* in one of
/// them is the same customer in all.
#[derive(Clone, Debug)]
pub struct CustomerBase {
    /// What they have done until then.
    pub observed: Arc<Observed>,
    /// Until when purchases are expected, and how much they count.
    pub terms: Terms,
    /// What the shop's customers taught.
    pub forecast: Forecast,
    /// What they taught of somebody new: the same, but where a file begins in the middle of the shop's life.
    pub newcomers: Forecast,
    /// What they bought, as models see it.
    pub buyers: Vec<Buyer>,
    /// What is expected of them within the terms.
    pub values: Vec<Value>,
    /// Value at stake: what was expected of each on the day of her last purchase,
    /// for as long a time, less what is expected now; 0 where that is no loss.
    pub at_stake: Vec<f64>,
    /// High, mid or low, by value so far and next.
    pub tiers: Vec<Tier>,
    /// Ranges of what is expected, once they have been drawn.
    pub ranges: Option<Ranges>,
    /// What the shop's customers might have taught besides, once it has been asked for.
    posterior: OnceLock<Arc<Posterior>>,
    /// The churn rate, once it has been asked for.
    churn: OnceLock<Option<f64>>,
}

/// Customers who are asked whether they will have left, about.
const ASKED: usize = 20_000;
/// What is drawn for one answer is drawn for every other.
const SEED: u64 = 1;

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
        let observed = Observed::new(orders, until);
        let buyers = buyers(orders, until);
        Self::of(observed.into(), buyers, forecast, terms, cuts)
    }

    /// The same of customers who are these `buyers` to a model.
    pub(super) fn of(
        observed: Arc<Observed>,
        buyers: Vec<Buyer>,
        forecast: Forecast,
        terms: Terms,
        cuts: Cuts,
    ) -> Result<Self, ModelError> {
        if observed.is_empty() {
            return Err(ModelError::Nobody);
        }
        let values = forecast.values(&buyers, &terms);
        let mut base = Self {
            observed,
            terms,
            forecast,
            newcomers: forecast,
            at_stake: at_stake(&forecast, &buyers, &values, &terms)?,
            tiers: Vec::new(),
            buyers,
            values,
            ranges: None,
            posterior: OnceLock::new(),
            churn: OnceLock::new(),
        };
        base.cut(cuts);
        Ok(base)
    }

    /// Moves the cuts between the tiers.
    pub fn cut(&mut self, cuts: Cuts) {
        let totals: Vec<f64> = (0..self.len()).map(|place| self.total(place)).collect();
        self.tiers = by_value(&totals, cuts);
    }

    /// The customers at these places as they would be had they bought again on the last day, for as much as is
    /// expected of each.
    pub(super) fn back_today<'a>(
        &self,
        places: impl IntoIterator<Item = &'a u32>,
    ) -> Result<Vec<Buyer>, ModelError> {
        let known = |place: &u32| {
            let place = *place as usize;
            self.buyers.get(place).zip(self.values.get(place))
        };
        let back = |(buyer, now): (&Buyer, &Value)| {
            let today = buyer.seen.t();
            Ok(Buyer {
                seen: Customer::new(buyer.seen.x() + 1, today, today)?,
                revenue: buyer.revenue + now.spend,
                ..buyer.clone()
            })
        };
        places.into_iter().filter_map(known).map(back).collect()
    }

    /// What the forecast might be besides, for all that the customers tell. It is drawn once.
    ///
    /// # Errors
    /// Those of [`Forecast::posterior`].
    pub fn posterior(&self) -> Result<&Arc<Posterior>, ModelError> {
        if let Some(posterior) = self.posterior.get() {
            return Ok(posterior);
        }
        let drawn = self.forecast.posterior(&self.buyers, SEED)?;
        Ok(self.posterior.get_or_init(|| drawn.into()))
    }

    /// The same with what was drawn for the same forecast of the same customers.
    #[must_use]
    pub(super) fn with_posterior(self, posterior: Arc<Posterior>) -> Self {
        Self {
            posterior: posterior.into(),
            ..self
        }
    }

    /// How many customers there are.
    pub fn len(&self) -> usize {
        self.observed.len()
    }

    /// Whether there is nobody; never so.
    pub fn is_empty(&self) -> bool {
        self.observed.is_empty()
    }

    /// How a customer usually buys, and how long she has been silent; `None` for a place
    /// that nobody has.
    pub fn rhythm(&self, place: usize) -> Option<Rhythm> {
        self.observed.rhythm(place)
    }

    /// The chance that a customer is still there; `None` where the model cannot tell, see
    /// [`Fitted::can_tell`](crate::model::forecast::Fitted::can_tell), and for a place that nobody has.
    pub fn alive(&self, place: usize) -> Option<f64> {
        let (buyer, value) = (self.buyers.get(place)?, self.values.get(place)?);
        let can_tell = self.forecast.fitted.can_tell(&buyer.seen);
        can_tell.then_some(value.alive)
    }

    /// The same of the customer at each place in [`Orders::customers`].
    pub fn alive_of_all(&self, orders: &Orders) -> Vec<Option<f64>> {
        let mut alive = vec![None; orders.customers().len()];
        for (place, buyer) in self.buyers.iter().enumerate() {
            if let Some(alive) = alive.get_mut(buyer.customer as usize) {
                *alive = self.alive(place);
            }
        }
        alive
    }

    /// How many customers are still there, expected: the sum of P(alive); `None` where the model knows no churn.
    pub fn active(&self) -> Option<f64> {
        let active = || self.values.iter().map(|value| value.alive).sum();
        self.forecast.fitted.has_churn().then(active)
    }

    /// The churn rate that is expected: of those who are there, the share who will have left after a year; `None` where
    /// the model knows no churn, or too few came back to tell. It is worked out once.
    pub fn churn(&self) -> Option<f64> {
        *self.churn.get_or_init(|| churn(self))
    }

    /// A customer's value so far and next, together; 0 for a place that nobody has.
    pub fn total(&self, place: usize) -> f64 {
        let history = self.observed.histories.get(place);
        let so_far = history.map(|history| history.net.to_f64());
        let next = self.values.get(place).map(|value| value.next);
        so_far.unwrap_or(0.0) + next.unwrap_or(0.0)
    }
}

/// A customer as she was on the day of her last purchase.
fn just_bought(buyer: &Buyer) -> Result<Buyer, ModelError> {
    let last = buyer.seen.t_x();
    Ok(Buyer {
        seen: Customer::new(buyer.seen.x(), last, last)?,
        ..buyer.clone()
    })
}

/// What each customer's silence has cost in expectation.
fn at_stake(
    forecast: &Forecast,
    buyers: &[Buyer],
    values: &[Value],
    terms: &Terms,
) -> Result<Vec<f64>, ModelError> {
    let then: Vec<Buyer> = buyers.iter().map(just_bought).collect::<Result<_, _>>()?;
    let then = forecast.values(&then, terms);
    let pairs = then.iter().zip(values);
    Ok(pairs
        .map(|(then, now)| (then.next - now.next).max(0.0))
        .collect())
}

/// Of those who are there, the share who will have left after a year. Of many customers every so many-th is asked.
fn churn(base: &CustomerBase) -> Option<f64> {
    if !base.forecast.fitted.has_churn() || base.forecast.verdict == Verdict::FewRepeatBuyers {
        return None;
    }
    let model = base.forecast.fitted.purchases();
    let step = base.len().div_ceil(ASKED).max(1);
    let asked = base.buyers.iter().zip(&base.values).step_by(step);
    let (now, later) = asked.fold((0.0, 0.0), |(now, later), (buyer, value)| {
        let there = model.alive_after(&buyer.seen, MEAN_YEAR);
        (now + value.alive, later + there)
    });
    Some(1.0 - share(later, now)?)
}
