//! Purchases as they come in, beside those that were expected.

use crate::model::history::History;
use crate::model::purchases::Purchases;
use crate::order::{Date, Orders};

/// Purchases since the split, at the end of a week.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tracked {
    /// Days after the split.
    pub days: i32,
    /// Purchases expected until then.
    pub expected: f64,
    /// Purchases made until then.
    pub happened: f64,
}

const WEEK: i32 = 7;
/// Distinct customers by whom the course of what is expected is drawn: with more, by a part of them,
/// evenly spread.
const PART: usize = 4096;

impl Tracked {
    /// What a model expects of customers, beside what `happened` until the end of each week.
    /// The last week may be cut short, so that there are `days` in all.
    pub(super) fn weeks(
        model: &dyn Purchases,
        known: &History,
        happened: &[f64],
        days: i32,
    ) -> Vec<Self> {
        let part = known.thinned(PART);
        let scale = known.totals().customers / part.totals().customers;
        let expected = |days: f64| -> f64 {
            let mut of_who_is_there = model.outlook(days, 0.0);
            let rows = part.rows().iter();
            rows.map(|(customer, count)| count * model.alive(customer) * of_who_is_there(customer))
                .sum()
        };
        let weeks = (1..).map(|week| days.min(week * WEEK)).zip(happened);
        weeks
            .map(|(days, happened)| Self {
                days,
                expected: scale * expected(days.into()),
                happened: *happened,
            })
            .collect()
    }
}

/// The purchases of customers after `split`, added up until the end of each week and until `end`: days with an order.
pub(super) fn happened(
    orders: &Orders,
    customers: impl Iterator<Item = u32>,
    split: Date,
    end: Date,
) -> Vec<f64> {
    let weeks =
        usize::try_from(end.days_since(split)).map_or(0, |days| days.div_ceil(WEEK as usize));
    let mut last = vec![None; orders.customers().len()];
    for customer in customers.filter_map(|customer| usize::try_from(customer).ok()) {
        if let Some(last) = last.get_mut(customer) {
            *last = Some(split);
        }
    }
    let mut purchases = vec![0.0; weeks];
    for order in orders.counted() {
        let date = order.time.date;
        let customer = order.customer.and_then(|place| usize::try_from(place).ok());
        let known = customer.and_then(|place| last.get_mut(place)?.as_mut());
        let Some(last) = known.filter(|last| date > **last) else {
            continue;
        };
        *last = date;
        let week = usize::try_from((date.days_since(split) - 1) / WEEK).unwrap_or(usize::MAX);
        if let Some(purchases) = purchases.get_mut(week) {
            *purchases += 1.0;
        }
    }
    let mut sum = 0.0;
    for purchases in &mut purchases {
        sum += *purchases;
        *purchases = sum;
    }
    purchases
}
