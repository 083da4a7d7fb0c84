//! A part of the customers, and what it stands for.

use serde::Serialize;

use super::base::CustomerBase;
use super::figures::{count, money_share, share};
use super::known::Known;
use crate::number::Decimal;

/// Some of the customers, added up.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Part {
    /// Customers.
    pub customers: u32,
    /// Their share of all customers.
    pub share_of_customers: Option<f64>,
    /// Value so far: what they have bought, net of refunds.
    pub revenue: Decimal,
    /// Its share of what all customers have bought; `None` where that is nothing.
    pub share_of_revenue: Option<f64>,
    /// What is expected of them next, within the terms; `None` without a forecast.
    pub next: Option<f64>,
    /// Its share of what is expected of all; `None` where that is nothing, or not known.
    pub share_of_next: Option<f64>,
    /// Value at stake, see [`CustomerBase::at_stake`]; `None` without a forecast.
    pub at_stake: Option<f64>,
}

impl Part {
    /// The customers at these places. A place that nobody has counts nobody.
    pub fn of<'a>(customers: impl Into<Known<'a>>, places: &[u32]) -> Self {
        let known = customers.into();
        let mut part = Self::nobody(known);
        for place in places
            .iter()
            .filter_map(|place| usize::try_from(*place).ok())
        {
            part.add(known, place);
        }
        part.shared(known)
    }

    /// All customers, dealt out to `N` parts by `which`, a part from 0 on.
    pub(super) fn dealt<const N: usize>(
        known: Known<'_>,
        which: impl Fn(usize) -> usize,
    ) -> [Self; N] {
        let mut parts: [Self; N] = std::array::from_fn(|_| Self::nobody(known));
        for place in 0..known.observed.len() {
            if let Some(part) = parts.get_mut(which(place)) {
                part.add(known, place);
            }
        }
        parts.map(|part| part.shared(known))
    }

    /// Of nobody something can be expected, which is 0, only where there is a forecast.
    fn nobody(known: Known<'_>) -> Self {
        let nothing = known.base.map(|_| 0.0);
        Self {
            next: nothing,
            at_stake: nothing,
            ..Self::default()
        }
    }

    fn add(&mut self, known: Known<'_>, place: usize) {
        let Some(history) = known.observed.histories.get(place) else {
            return;
        };
        let next = known.value(place).map(|value| value.next);
        let more = |sum: Option<f64>, value: Option<f64>| Some(sum? + value?);
        self.customers += 1;
        self.revenue = self.revenue + history.net;
        self.next = more(self.next, next);
        self.at_stake = more(self.at_stake, known.at_stake(place));
    }

    fn shared(self, known: Known<'_>) -> Self {
        let revenue = known.observed.revenue();
        let next = |base: &CustomerBase| base.values.iter().map(|value| value.next).sum::<f64>();
        Self {
            share_of_customers: share(self.customers.into(), count(known.observed.len()).into()),
            share_of_revenue: money_share(self.revenue, revenue),
            share_of_next: self
                .next
                .zip(known.base.map(next))
                .and_then(|(some, all)| share(some, all)),
            ..self
        }
    }
}
