//! Where this year's revenue comes from, beside last year's.

use std::cmp::Ordering;

use serde::Serialize;

use super::figures::{counted_until, money_share, share};
use crate::number::Decimal;
use crate::order::{Date, Orders};

/// Days of a year.
const YEAR: i32 = 365;

/// The last 365 days beside the 365 before, customer by customer.
///
/// revenue before − lost − shrank + grew + new + returned = revenue now, to the
/// cent, of customers who can be told apart; guests are beside them.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct YearOnYear {
    /// The first day of the last 365.
    pub split: Date,
    /// Customers who bought in the year before, and what they brought then.
    pub before: Moved,
    /// Customers who bought in the last year, and what they brought.
    pub now: Moved,
    /// Who bought in both, and what they brought in the year before.
    pub kept: Moved,
    /// Who bought in the year before alone, and what they brought then.
    pub lost: Moved,
    /// Of those kept, who brought more, and how much more.
    pub grew: Moved,
    /// Of those kept, who brought less, and how much less.
    pub shrank: Moved,
    /// Of those kept, who brought the same, and what.
    pub same: Moved,
    /// Who bought for the first time in the last year, and what they brought.
    pub new: Moved,
    /// Who had bought, but not in the year before, and what they brought.
    pub returned: Moved,
    /// What guests brought in the year before.
    pub guests_before: Decimal,
    /// What guests brought in the last year.
    pub guests_now: Decimal,
    /// The share of the customers of the year before who bought in the last year; `None`
    /// where there were none.
    pub kept_share: Option<f64>,
    /// (revenue now − before) ÷ before, without guests; `None` from nothing, or less.
    pub change: Option<f64>,
}

/// Customers and their money.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Moved {
    /// Customers.
    pub customers: u32,
    /// Money, net of refunds.
    pub revenue: Decimal,
}

/// What a customer did.
#[derive(Clone, Copy, Default)]
struct Did {
    earlier: bool,
    before: Option<Decimal>,
    now: Option<Decimal>,
}

/// The two years to the end of `until`; `None` where the shop was not observed for
/// both.
pub fn year_on_year(orders: &Orders, until: Date) -> Option<YearOnYear> {
    let (first, _) = orders.observed()?;
    let split = Date::from_days(until.days() - YEAR + 1)?;
    let start = Date::from_days(split.days() - YEAR)?;
    if first > start {
        return None;
    }
    let mut answer = YearOnYear::empty(split);
    for did in did(orders, until, start, split, &mut answer) {
        answer.add(did);
    }
    answer.kept_share = share(answer.kept.customers.into(), answer.before.customers.into());
    let more = answer.now.revenue - answer.before.revenue;
    answer.change = money_share(more, answer.before.revenue);
    Some(answer)
}

/// What each customer did; guests' money goes straight into the answer.
fn did(
    orders: &Orders,
    until: Date,
    start: Date,
    split: Date,
    answer: &mut YearOnYear,
) -> Vec<Did> {
    let mut did = vec![Did::default(); orders.customers().len()];
    for order in counted_until(orders, until) {
        let (date, net) = (order.time.date, order.net());
        let hers = order.customer.and_then(|place| did.get_mut(place as usize));
        match hers {
            None if date < start => {}
            None if date < split => answer.guests_before = answer.guests_before + net,
            None => answer.guests_now = answer.guests_now + net,
            Some(hers) if date < start => hers.earlier = true,
            Some(hers) if date < split => add(&mut hers.before, net),
            Some(hers) => add(&mut hers.now, net),
        }
    }
    did
}

fn add(sum: &mut Option<Decimal>, net: Decimal) {
    *sum = Some(sum.unwrap_or(Decimal::ZERO) + net);
}

impl YearOnYear {
    fn empty(split: Date) -> Self {
        let [before, now, kept, lost, grew, shrank, same, new, returned] = [Moved::default(); 9];
        Self {
            split,
            before,
            now,
            kept,
            lost,
            grew,
            shrank,
            same,
            new,
            returned,
            guests_before: Decimal::ZERO,
            guests_now: Decimal::ZERO,
            kept_share: None,
            change: None,
        }
    }

    fn add(&mut self, did: Did) {
        if let Some(before) = did.before {
            self.before.add(before);
        }
        if let Some(now) = did.now {
            self.now.add(now);
        }
        match (did.before, did.now) {
            (Some(before), Some(now)) => {
                self.kept.add(before);
                match now.cmp(&before) {
                    Ordering::Greater => self.grew.add(now - before),
                    Ordering::Less => self.shrank.add(before - now),
                    Ordering::Equal => self.same.add(now),
                }
            }
            (Some(before), None) => self.lost.add(before),
            (None, Some(now)) if did.earlier => self.returned.add(now),
            (None, Some(now)) => self.new.add(now),
            (None, None) => {}
        }
    }
}

impl Moved {
    fn add(&mut self, revenue: Decimal) {
        self.customers += 1;
        self.revenue = self.revenue + revenue;
    }
}
