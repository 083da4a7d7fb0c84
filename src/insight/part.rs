//! A part of the customers, and what it stands for.

use serde::Serialize;

use super::base::CustomerBase;
use super::figures::{count, money_share, share};
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
    /// What is expected of them next, within the terms.
    pub next: f64,
    /// Its share of what is expected of all; `None` where that is nothing.
    pub share_of_next: Option<f64>,
    /// Value at stake, see [`CustomerBase::at_stake`].
    pub at_stake: f64,
}

impl Part {
    /// The customers at these places. A place that nobody has counts nobody.
    pub fn of(base: &CustomerBase, places: &[u32]) -> Self {
        let mut part = Self::default();
        for place in places
            .iter()
            .filter_map(|place| usize::try_from(*place).ok())
        {
            part.add(base, place);
        }
        part.shared(base)
    }

    /// All customers, dealt out to `N` parts by `which`, a part from 0 on.
    pub(super) fn dealt<const N: usize>(
        base: &CustomerBase,
        which: impl Fn(usize) -> usize,
    ) -> [Self; N] {
        let mut parts: [Self; N] = std::array::from_fn(|_| Self::default());
        for place in 0..base.len() {
            if let Some(part) = parts.get_mut(which(place)) {
                part.add(base, place);
            }
        }
        parts.map(|part| part.shared(base))
    }

    fn add(&mut self, base: &CustomerBase, place: usize) {
        let (Some(history), Some(value), Some(at_stake)) = (
            base.histories.get(place),
            base.values.get(place),
            base.at_stake.get(place),
        ) else {
            return;
        };
        self.customers += 1;
        self.revenue = self.revenue + history.net;
        self.next += value.next;
        self.at_stake += at_stake;
    }

    fn shared(self, base: &CustomerBase) -> Self {
        let revenue: Decimal = base.histories.iter().map(|history| history.net).sum();
        let next: f64 = base.values.iter().map(|value| value.next).sum();
        Self {
            share_of_customers: share(self.customers.into(), count(base.len()).into()),
            share_of_revenue: money_share(self.revenue, revenue),
            share_of_next: share(self.next, next),
            ..self
        }
    }
}
