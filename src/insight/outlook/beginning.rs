//! A file that begins in the middle of a shop's life: who was a customer before is new in it.

use super::caution::Caution;
use crate::insight::figures::{counted_until, share};
use crate::insight::{CustomerBase, Observed};
use crate::model::ModelError;
use crate::model::forecast::{Buyer, Forecast};
use crate::order::{Date, Orders};

/// Days at the beginning of a file in which customers of before it come back, at least, and in gaps of the shop's.
const EARLY_DAYS: f64 = 90.0;
const EARLY_GAPS: f64 = 2.0;
/// Fewer customers than these tell nothing.
const ENOUGH: f64 = 30.0;
/// So many standard errors are seen by chance once in two hundred times.
const BEYOND_CHANCE: f64 = 2.575_829_303_548_9;

/// The early days of a file whose customers come back more often than later ones: among them are many who had been
/// customers before.
#[derive(Clone, Debug)]
pub(super) struct Beginning {
    /// How many days these are.
    days: f64,
    /// Who came after them.
    later: Vec<Buyer>,
}

/// Customers, and those of them who came back within so many days.
#[derive(Clone, Copy, Default)]
struct Came {
    customers: f64,
    back: f64,
}

impl Beginning {
    /// `None` where who came early comes back no more often than who came later, but for chance. `first` is the first
    /// day of the file.
    pub(super) fn of(
        orders: &Orders,
        observed: &Observed,
        first: Date,
        buyers: &[Buyer],
    ) -> Option<Self> {
        let early = (EARLY_GAPS * observed.gap?).max(EARLY_DAYS).ceil();
        let since = |day: Date| f64::from(day.days_since(first));
        let days = since(observed.until) + 1.0;
        let back = back_within(orders, observed, early);
        let (mut before, mut after) = (Came::default(), Came::default());
        for history in &observed.histories {
            let back = back.get(history.customer as usize) == Some(&true);
            match since(history.first) {
                day if day < early => before.add(back),
                // Who came last has not had so many days.
                day if day < days - early => after.add(back),
                _ => {}
            }
        }
        let histories = observed.histories.iter().zip(buyers);
        before.is_more_than(after).then(|| Self {
            days: early,
            later: histories
                .filter(|(history, _)| since(history.first) >= early)
                .map(|(_, buyer)| buyer.clone())
                .collect(),
        })
    }

    /// What those alone who came later teach of somebody new, where it is less than all teach.
    pub(super) fn newcomers(&self, base: &CustomerBase) -> Result<Forecast, ModelError> {
        let first_tells = base.buyers.iter().all(|buyer| buyer.first_tells);
        let mut later = self.later.clone();
        for buyer in &mut later {
            buyer.first_tells = first_tells;
        }
        let forecast = Forecast::new(base.forecast.fitted.kind(), &later)?;
        let next = |forecast: &Forecast| forecast.newcomer(&base.terms).next;
        Ok(if next(&forecast) < next(&base.forecast) {
            forecast
        } else {
            base.forecast
        })
    }

    /// That somebody new is worth less than all customers teach, if so.
    pub(super) fn caution(&self, base: &CustomerBase) -> Option<Caution> {
        let next = |forecast: &Forecast| forecast.newcomer(&base.terms).next;
        let (by_later, by_all) = (next(&base.newcomers), next(&base.forecast));
        let less = share(by_all - by_later, by_all).filter(|less| *less > 0.0);
        let days = self.days;
        less.map(|less| Caution::BeganBefore { days, less })
    }
}

/// Whether each customer bought again within so many days of her first purchase, by her place in
/// [`Orders::customers`].
fn back_within(orders: &Orders, observed: &Observed, days: f64) -> Vec<bool> {
    let mut firsts = vec![None; orders.customers().len()];
    for history in &observed.histories {
        firsts[history.customer as usize] = Some(history.first);
    }
    let mut back = vec![false; firsts.len()];
    for order in counted_until(orders, observed.until) {
        let Some(customer) = order.customer.map(|customer| customer as usize) else {
            continue;
        };
        let after = firsts[customer].map(|first| order.time.date.days_since(first));
        back[customer] |= after.is_some_and(|after| after > 0 && f64::from(after) <= days);
    }
    back
}

impl Came {
    fn add(&mut self, back: bool) {
        self.customers += 1.0;
        self.back += f64::from(u8::from(back));
    }

    /// Whether a larger share of them came back, beyond chance: the pooled z of two shares.
    fn is_more_than(self, other: Self) -> bool {
        let (here, there) = (self.customers, other.customers);
        let pooled = (self.back + other.back) / (here + there);
        let error = (pooled * (1.0 - pooled) * (1.0 / here + 1.0 / there)).sqrt();
        here >= ENOUGH
            && there >= ENOUGH
            && self.back / here - other.back / there > BEYOND_CHANCE * error
    }
}
