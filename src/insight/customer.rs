//! One customer.

use serde::Serialize;

use super::base::CustomerBase;
use super::figures::{counted_until, share};
use super::known::Known;
use super::rfm::Scores;
use super::rhythm::{PurchaseWindow, next_window};
use super::risk::is_slipping_away;
use super::table::CustomerRow;
use crate::model::Customer;
use crate::number::{Amount, Decimal};
use crate::order::{Date, Order, Orders};

/// Points of the curve of P(alive), at most; a week apart where that is enough.
const POINTS: i32 = 120;
const WEEK: i32 = 7;

/// Everything that is known of a customer, and expected of her.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CustomerPage {
    /// What the table says of her.
    pub row: CustomerRow,
    /// What is expected of her next if she is still active: expected next ÷ P(alive).
    /// `None` where she is not, where the model cannot tell, or without a forecast.
    pub next_if_active: Option<f64>,
    /// Her scores of recency, frequency and money; `None` of the only customer.
    pub scores: Option<Scores>,
    /// Whether she is late by her own rhythm: she has come back before, and is overdue.
    pub late: bool,
    /// Whether she is slipping away, see [`slipping_away`](super::slipping_away); never without a forecast.
    pub slipping_away: bool,
    /// Her orders that count, the first first.
    pub orders: Vec<CustomerOrder>,
    /// Days with an order, the first first.
    pub purchases: Vec<Purchase>,
    /// P(alive) as it would have been told at the end of each of these days by
    /// today's model, from the first purchase to the end of observation; none of days on which that could not tell,
    /// or without a forecast.
    pub alive: Vec<AliveOn>,
    /// When the next purchase is to be expected; `None` where there is next to no
    /// chance of one, or without a forecast.
    pub next: Option<PurchaseWindow>,
}

/// An order of a customer's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CustomerOrder {
    /// The shop's own name for it; empty when the file has none.
    pub id: String,
    /// The day.
    pub date: Date,
    /// What was to be paid.
    #[cfg_attr(test, ts(as = "Decimal"))]
    pub gross: Amount,
    /// What was paid back.
    #[cfg_attr(test, ts(as = "Decimal"))]
    pub refunded: Amount,
    /// The difference.
    pub net: Decimal,
}

/// A day's orders of a customer's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Purchase {
    /// The day.
    pub date: Date,
    /// Orders.
    pub orders: u32,
    /// Their money, net of refunds.
    pub net: Decimal,
}

/// P(alive) at the end of a day.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AliveOn {
    /// The day.
    pub date: Date,
    /// The chance that she had not left.
    pub alive: f64,
}

/// The customer at a place; `None` where nobody is.
pub fn customer_page<'a>(
    orders: &Orders,
    customers: impl Into<Known<'a>>,
    place: usize,
) -> Option<CustomerPage> {
    let known = customers.into();
    let Known { observed, base } = known;
    let row = CustomerRow::new(orders, known, place)?;
    let customer = observed.histories.get(place)?.customer;
    let hers = || counted_until(orders, observed.until).filter(|o| o.customer == Some(customer));
    let purchases = purchases(hers());
    Some(CustomerPage {
        next_if_active: row
            .next
            .zip(row.alive)
            .and_then(|(next, alive)| share(next, alive)),
        row,
        scores: observed.scores.get(place).copied(),
        late: observed.is_late(place),
        slipping_away: base.is_some_and(|base| is_slipping_away(base, place)),
        orders: hers().map(CustomerOrder::new).collect(),
        alive: base.map_or_else(Vec::new, |base| alive(base, &purchases)),
        purchases,
        next: base.and_then(|base| next_window(base, place)),
    })
}

impl CustomerOrder {
    fn new(order: &Order) -> Self {
        Self {
            id: order.id.clone().into(),
            date: order.time.date,
            gross: order.gross,
            refunded: order.refunded,
            net: order.net(),
        }
    }
}

/// Orders, in the order of time, by day.
fn purchases<'a>(orders: impl Iterator<Item = &'a Order>) -> Vec<Purchase> {
    let mut purchases: Vec<Purchase> = Vec::new();
    for order in orders {
        let date = order.time.date;
        match purchases.last_mut().filter(|last| last.date == date) {
            Some(last) => {
                last.orders += 1;
                last.net = last.net + order.net();
            }
            None => purchases.push(Purchase {
                date,
                orders: 1,
                net: order.net(),
            }),
        }
    }
    purchases
}

/// P(alive) from the first purchase to the end of observation.
fn alive(base: &CustomerBase, purchases: &[Purchase]) -> Vec<AliveOn> {
    let Some(first) = purchases.first().map(|purchase| purchase.date) else {
        return Vec::new();
    };
    let fitted = &base.forecast.fitted;
    let model = fitted.purchases();
    let observed = base.observed.until.days_since(first);
    // The last point is the end, whatever is left over is at the beginning.
    let step = WEEK.max((observed + POINTS - 2) / (POINTS - 1));
    let days = std::iter::once(0).chain((1..=observed).filter(|day| (observed - day) % step == 0));
    let on = |day: i32| {
        let date = Date::from_days(first.days() + day)?;
        let known = purchases
            .iter()
            .take_while(|purchase| purchase.date <= date);
        let last = known.clone().last()?.date.days_since(first);
        let repeats = u32::try_from(known.count()).ok()?.checked_sub(1)?;
        let seen = Customer::new(repeats, last.into(), day.into()).ok()?;
        fitted.can_tell(&seen).then(|| AliveOn {
            date,
            alive: model.alive(&seen),
        })
    };
    days.filter_map(on).collect()
}
