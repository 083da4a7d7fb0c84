//! What is ahead of a shop, at a glance.

use serde::Serialize;

use super::base::CustomerBase;
use super::figures::{count, share};
use super::glance::Costs;
use crate::model::forecast::Range;
use crate::number::Decimal;

/// The main figures of what is expected.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Ahead {
    /// How many customers are still active, expected: the sum of P(alive). This, its range, who has left and the
    /// churn rate are `None` where the model knows no churn.
    pub active: Option<f64>,
    /// Between what that lies with a chance of 90 %, once ranges are drawn.
    pub active_range: Option<Range>,
    /// The share who have left: 1 − active ÷ customers.
    pub left: Option<f64>,
    /// Churn rate that is expected: the share of the active who will have left after a year.
    pub churn: Option<f64>,
    /// What is expected of all customers next.
    pub expected: f64,
    /// Mean value that is expected of a customer next.
    pub next: f64,
    /// Between what that lies with a chance of 90 %, once ranges are drawn.
    pub next_range: Option<Range>,
    /// So far and next.
    pub total: f64,
    /// Between what that lies with a chance of 90 %, once ranges are drawn.
    pub total_range: Option<Range>,
    /// The same of gross profit ÷ CAC, where both margin and CAC are known and CAC is not nothing. It is of customers
    /// of every age.
    pub clv_to_cac: Option<f64>,
    /// What somebody new is worth, her first purchase and what is expected next, as gross profit ÷ CAC.
    pub newcomer_to_cac: Option<f64>,
}

impl Ahead {
    /// `each_so_far` is the mean value so far of a customer.
    pub(super) fn new(base: &CustomerBase, costs: Costs, each_so_far: f64) -> Self {
        let number = f64::from(count(base.len())).max(1.0);
        let active = base.active();
        let expected: f64 = base.values.iter().map(|value| value.next).sum();
        let (next, next_range) = (expected / number, each_range(base, number));
        let total = each_so_far + next;
        let to_cac = |worth: f64| share(costs.margin? * worth, costs.cac?);
        Self {
            active,
            active_range: active.and_then(|active| active_range(base, active)),
            left: active.map(|active| 1.0 - active / number),
            churn: base.churn(),
            expected,
            next,
            next_range,
            total,
            total_range: next_range.map(|next| Range {
                low: each_so_far + next.low,
                high: each_so_far + next.high,
            }),
            clv_to_cac: to_cac(total),
            newcomer_to_cac: to_cac(newcomer_worth(base, number)),
        }
    }
}

/// The mean first purchase, and what is expected of somebody new after it.
fn newcomer_worth(base: &CustomerBase, number: f64) -> f64 {
    let histories = base.observed.histories.iter();
    let firsts: Decimal = histories.map(|history| history.first_net).sum();
    firsts.to_f64() / number + base.newcomers.newcomer(&base.terms).next
}

/// The range of how many are there, widened to take in what is expected.
fn active_range(base: &CustomerBase, active: f64) -> Option<Range> {
    base.ranges.as_ref().map(|ranges| Range {
        low: ranges.active.low.min(active),
        high: ranges.active.high.max(active),
    })
}

/// The range of what is expected of one of `number` customers.
fn each_range(base: &CustomerBase, number: f64) -> Option<Range> {
    base.ranges.as_ref().map(|ranges| Range {
        low: ranges.total.low / number,
        high: ranges.total.high / number,
    })
}
