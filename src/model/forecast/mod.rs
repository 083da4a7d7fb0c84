//! From a shop's orders to what its customers will be worth.
//!
//! [`buyers`] → [`Forecast`] → a [`Value`] for each, then a [`Range`]. A [`Backtest`] says how well that would
//! have told the shop's own past.

mod backtest;
mod baseline;
mod buyers;
mod draws;
mod future;
mod kind;
mod newcomers;
mod posterior;
mod range;
mod ranking;
mod spending;
mod together;
mod tracking;

pub use backtest::{Backtest, Contender, Frequency, Trial};
pub use buyers::{Buyer, buyers};
pub use kind::{Fitted, Kind, UnknownKind};
pub use newcomers::Spent;
pub use posterior::Posterior;
pub use range::{Range, Ranges};
pub use spending::Spending;
pub use together::Sampled;
pub use tracking::Tracked;

use std::collections::HashMap;

use super::customer::Customer;
use super::error::ModelError;
use super::prior::Estimate;
use super::verdict::Verdict;

/// Days in a year.
const YEAR: f64 = 365.25;

/// Until when purchases count, and how much.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Terms {
    days: f64,
    annual_discount: f64,
    /// Its force a day.
    rate: f64,
}

impl Terms {
    /// The next so many days, with money discounted by so much a year: 0.1 for 10 %.
    ///
    /// [`ModelError::Parameter`] where either is below 0 or not finite.
    pub fn new(days: f64, annual_discount: f64) -> Result<Self, ModelError> {
        let checked = |name, value: f64| {
            let possible = value.is_finite() && value >= 0.0;
            possible
                .then_some(value)
                .ok_or(ModelError::Parameter { name, value })
        };
        let annual_discount = checked("annual discount", annual_discount)?;
        Ok(Self {
            days: checked("horizon", days)?,
            annual_discount,
            rate: annual_discount.ln_1p() / YEAR,
        })
    }

    /// The horizon in days.
    pub fn days(&self) -> f64 {
        self.days
    }

    /// The discount a year, as a share.
    pub fn annual_discount(&self) -> f64 {
        self.annual_discount
    }

    /// What a payment after so many days is worth today.
    fn worth(&self, days: f64) -> f64 {
        (-self.rate * days).exp()
    }
}

/// Models of a shop's purchases and spend, fitted under the weak prior.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Forecast {
    /// When and whether customers will buy.
    pub fitted: Fitted,
    /// What to think of that.
    pub verdict: Verdict,
    /// The log-likelihood of what they bought and when.
    pub log_likelihood: f64,
    /// What they will spend on a purchase.
    pub spending: Spending,
    /// What to think of that.
    pub spending_verdict: Verdict,
}

/// What a customer is expected to be worth within the terms.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Value {
    /// P(alive) at the end of observation.
    pub alive: f64,
    /// Purchases.
    pub purchases: f64,
    /// Money for each.
    pub spend: f64,
    /// Money for all, discounted.
    pub next: f64,
}

impl Forecast {
    /// Learns from customers; [`ModelError::Nobody`] without any.
    pub fn new(kind: Kind, buyers: &[Buyer]) -> Result<Self, ModelError> {
        let history = buyers::purchases(buyers)?;
        let (fitted, verdict, log_likelihood) = Fitted::new(kind, &history, Estimate::Posterior);
        let (spending, spending_verdict) = Spending::new(buyers, Estimate::Posterior);
        Ok(Self {
            fitted,
            verdict,
            log_likelihood,
            spending,
            spending_verdict,
        })
    }

    /// The same with another model of spend, and what to think of that.
    #[must_use]
    pub fn spending_as(&self, (spending, spending_verdict): (Spending, Verdict)) -> Self {
        Self {
            spending,
            spending_verdict,
            ..*self
        }
    }

    /// What each customer is expected to be worth.
    pub fn values(&self, buyers: &[Buyer], terms: &Terms) -> Vec<Value> {
        let model = self.fitted.purchases();
        let mut purchases = model.outlook(terms.days, 0.0);
        let mut discounted = model.outlook(terms.days, terms.rate);
        // Who was seen alike is expected to buy alike, and many were.
        let mut known = HashMap::new();
        let mut expected = |seen: &Customer| {
            let times = [seen.t_x(), seen.t()].map(f64::to_bits);
            *known.entry((seen.x(), times)).or_insert_with(|| {
                let alive = model.alive(seen);
                (alive, alive * purchases(seen), alive * discounted(seen))
            })
        };
        buyers
            .iter()
            .map(|buyer| {
                let (alive, purchases, discounted) = expected(&buyer.seen);
                let spend = self.spending.expected(buyer);
                Value {
                    alive,
                    purchases,
                    spend,
                    next: discounted * spend,
                }
            })
            .collect()
    }
}
