//! The shop at a glance.

use serde::{Deserialize, Serialize};

use super::base::CustomerBase;
use super::figures::{count, counted_until, share};
use crate::model::forecast::Range;
use crate::number::Decimal;
use crate::order::{Date, Order, Orders};

/// Days of a year, for what is compared with a year ago.
const YEAR: i32 = 365;
/// Days of a year, for rates.
const MEAN_YEAR: f64 = 365.25;
/// Customers who are asked whether they will have left, about.
const ASKED: usize = 20_000;

/// What the merchant says of costs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Costs {
    /// Gross margin, as a share of revenue; without one, value is revenue.
    pub margin: Option<f64>,
    /// Customer acquisition cost, above 0.
    pub cac: Option<f64>,
}

/// The main figures of a shop at the end of a day.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Glance {
    /// The end of observation.
    pub until: Date,
    /// Customers who can be told apart.
    pub customers: u32,
    /// How many of them are still active, expected: the sum of P(alive).
    pub active: f64,
    /// Between what that lies with a chance of 90 %, once ranges are drawn.
    pub active_range: Option<Range>,
    /// The share who have left: 1 − active ÷ customers.
    pub left: f64,
    /// Churn rate: the share of the active who will have left after a year.
    pub churn: Option<f64>,
    /// Orders that count, guests' too.
    pub orders: u32,
    /// Revenue, guests' too, net of refunds.
    pub revenue: Decimal,
    /// Average purchase value: revenue ÷ orders.
    pub apv: Option<Decimal>,
    /// Average purchase frequency: orders a customer a year, in the whole period.
    pub apf: f64,
    /// Mean days from a customer's first purchase to the last, so far.
    pub lifespan_days: f64,
    /// What customers have brought so far: revenue without that of guests.
    pub of_customers: Decimal,
    /// What guests have brought.
    pub of_guests: Decimal,
    /// How many orders are guests'.
    pub guest_orders: u32,
    /// What is expected of all customers next.
    pub expected: f64,
    /// Mean value so far of a customer.
    pub so_far: Option<Decimal>,
    /// Mean value that is expected of a customer next.
    pub next: f64,
    /// Between what that lies with a chance of 90 %, once ranges are drawn.
    pub next_range: Option<Range>,
    /// So far and next.
    pub total: f64,
    /// Between what that lies with a chance of 90 %, once ranges are drawn.
    pub total_range: Option<Range>,
    /// The same of gross profit ÷ CAC, where both margin and CAC are known.
    pub clv_to_cac: Option<f64>,
    /// The last 365 days beside the 365 before, where there are both.
    pub year: Option<Years>,
}

/// Two years, one after the other.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Years {
    /// Revenue, guests' too.
    pub revenue: Compared<Decimal>,
    /// Customers who bought.
    pub customers: Compared<u32>,
    /// Average purchase value.
    pub apv: Option<Compared<Decimal>>,
}

/// A figure then and now.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Compared<T> {
    /// A year ago.
    pub before: T,
    /// Now.
    pub now: T,
    /// (now − before) ÷ before; `None` from nothing, or less.
    pub change: Option<f64>,
}

/// The main figures of a shop.
pub fn glance(orders: &Orders, base: &CustomerBase, costs: Costs) -> Glance {
    let customers = count(base.len());
    let number = f64::from(customers).max(1.0);
    let counted = || counted_until(orders, base.observed.until);
    let revenue: Decimal = counted().map(Order::net).sum();
    let of_customers = base.observed.revenue();
    let active = base.values.iter().map(|value| value.alive).sum();
    let so_far = of_customers.per(customers.into());
    let expected: f64 = base.values.iter().map(|value| value.next).sum();
    let each_so_far = of_customers.to_f64() / number;
    let (next, next_range) = (expected / number, each_range(base, number));
    let total = each_so_far + next;
    let profit = costs.margin.map(|margin| margin * total);
    Glance {
        until: base.observed.until,
        customers,
        active,
        active_range: active_range(base, active),
        left: 1.0 - active / number,
        churn: churn(base),
        orders: count(counted().count()),
        revenue,
        apv: revenue.per(counted().count() as u64),
        apf: frequency(orders, base) / number,
        lifespan_days: base
            .observed
            .histories
            .iter()
            .map(|history| f64::from(history.recency()))
            .sum::<f64>()
            / number,
        of_customers,
        of_guests: revenue - of_customers,
        guest_orders: count(counted().filter(|order| order.customer.is_none()).count()),
        expected,
        so_far,
        next,
        next_range,
        total,
        total_range: next_range.map(|next| Range {
            low: each_so_far + next.low,
            high: each_so_far + next.high,
        }),
        clv_to_cac: profit.zip(costs.cac).and_then(|(p, cac)| share(p, cac)),
        year: Years::new(orders, base.observed.until),
    }
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

/// Of those who are there, the share who will have left after a year. Of many customers
/// every so many-th is asked.
pub(super) fn churn(base: &CustomerBase) -> Option<f64> {
    let model = base.forecast.fitted.purchases();
    let step = base.len().div_ceil(ASKED).max(1);
    let asked = base.buyers.iter().zip(&base.values).step_by(step);
    let (now, later) = asked.fold((0.0, 0.0), |(now, later), (buyer, value)| {
        let there = model.alive_after(&buyer.seen, MEAN_YEAR);
        (now + value.alive, later + there)
    });
    Some(1.0 - share(later, now)?)
}

/// Orders of customers a year.
fn frequency(orders: &Orders, base: &CustomerBase) -> f64 {
    let first = orders
        .observed()
        .map_or(base.observed.until, |(first, _)| first);
    let days = f64::from(base.observed.until.days_since(first)) + 1.0;
    let placed: f64 = base
        .observed
        .histories
        .iter()
        .map(|h| f64::from(h.orders))
        .sum();
    placed * MEAN_YEAR / days.max(1.0)
}

impl Years {
    /// `None` where the shop was not observed for both years.
    fn new(orders: &Orders, until: Date) -> Option<Self> {
        let (first, _) = orders.observed()?;
        let [split, start] = [1, 2].map(|years| Date::from_days(until.days() - years * YEAR));
        let (split, start) = (split?, start?);
        if first.days() > start.days() + 1 {
            return None;
        }
        let counted = || counted_until(orders, until).filter(|order| order.time.date > start);
        let year = |now: bool| counted().filter(move |order| (order.time.date > split) == now);
        let revenue = |now| year(now).map(Order::net).sum::<Decimal>();
        let apv = |now| revenue(now).per(year(now).count() as u64);
        let customers = |now| {
            let mut placed: Vec<u32> = year(now).filter_map(|order| order.customer).collect();
            placed.sort_unstable();
            placed.dedup();
            count(placed.len())
        };
        Some(Self {
            revenue: Compared::of_money(revenue(false), revenue(true)),
            customers: Compared::of_count(customers(false), customers(true)),
            apv: apv(false)
                .zip(apv(true))
                .map(|(before, now)| Compared::of_money(before, now)),
        })
    }
}

impl Compared<Decimal> {
    fn of_money(before: Decimal, now: Decimal) -> Self {
        let change = share((now - before).to_f64(), before.to_f64());
        Self {
            before,
            now,
            change,
        }
    }
}

impl Compared<u32> {
    fn of_count(before: u32, now: u32) -> Self {
        let change = share(f64::from(now) - f64::from(before), before.into());
        Self {
            before,
            now,
            change,
        }
    }
}
