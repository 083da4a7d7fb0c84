//! The shop at a glance.

use serde::{Deserialize, Serialize};

use super::ahead::Ahead;
use super::figures::{count, counted_until, share};
use super::known::Known;
use super::observed::Observed;
use super::year_on_year::year_on_year;
use crate::number::Decimal;
use crate::order::{Averages, Date, Order, Orders, histories_until};

/// Days of a year, for what is compared with a year ago.
const YEAR: i32 = 365;

/// What the merchant says of costs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Costs {
    /// Gross margin, as a share of revenue; without one, value is revenue.
    pub margin: Option<f64>,
    /// Customer acquisition cost, 0 or more.
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
    /// Repeat rate: the share of them who came back on another day.
    pub came_back: Option<f64>,
    /// Orders that count, guests' too.
    pub orders: u32,
    /// Revenue, guests' too, net of refunds.
    pub revenue: Decimal,
    /// Average purchase value: revenue ÷ orders.
    pub apv: Option<Decimal>,
    /// Average purchase frequency, in the last year.
    pub apf: Option<PurchaseFrequency>,
    /// Mean days from a customer's first purchase to the last, so far.
    pub lifespan_days: f64,
    /// What customers have brought so far: revenue without that of guests.
    pub of_customers: Decimal,
    /// What guests have brought.
    pub of_guests: Decimal,
    /// How many orders are guests'.
    pub guest_orders: u32,
    /// Mean value so far of a customer.
    pub so_far: Option<Decimal>,
    /// The last 365 days beside the 365 before, where there are both.
    pub year: Option<Years>,
    /// What is expected; `None` without a forecast.
    pub ahead: Option<Ahead>,
}

/// How often customers bought in the last 365 days, or in all of the time where it is
/// shorter. Of a longer time it would fall as time goes on, for those who have left are
/// counted with the others.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PurchaseFrequency {
    /// Orders of customers ÷ customers who bought.
    pub orders: f64,
    /// Of how many days.
    pub days: u32,
    /// Whether these are a whole year, so that it can be compared with that of another.
    pub whole_year: bool,
}

/// Two years, one after the other.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Years {
    /// Revenue, guests' too.
    pub revenue: Compared<Decimal>,
    /// Orders, guests' too.
    pub orders: Compared<u32>,
    /// Customers who bought.
    pub customers: Compared<u32>,
    /// Average purchase value.
    pub apv: Option<Compared<Decimal>>,
    /// Average purchase frequency: orders of customers ÷ customers who bought.
    pub apf: Option<Compared<f64>>,
    /// CLV so far at the end of each: money of all customers until then ÷ those who had
    /// bought by then.
    pub clv: Option<Compared<Decimal>>,
    /// Of the customers of the year before, those who did not buy in the last.
    pub lost: u32,
    /// Their share: churn as it was observed.
    pub lost_share: Option<f64>,
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
pub fn glance<'a>(orders: &Orders, customers: impl Into<Known<'a>>, costs: Costs) -> Glance {
    let known = customers.into();
    let Observed {
        until, histories, ..
    } = known.observed;
    let customers = count(histories.len());
    let number = f64::from(customers).max(1.0);
    let counted = || counted_until(orders, *until);
    let revenue: Decimal = counted().map(Order::net).sum();
    let of_customers = known.observed.revenue();
    let repeaters = histories.iter().filter(|history| history.repeats() > 0);
    let lived: f64 = histories.iter().map(|h| f64::from(h.recency())).sum();
    let each_so_far = of_customers.to_f64() / number;
    Glance {
        until: *until,
        customers,
        came_back: share(count(repeaters.count()).into(), customers.into()),
        orders: count(counted().count()),
        revenue,
        apv: revenue.per(counted().count() as u64),
        apf: PurchaseFrequency::new(orders, *until),
        lifespan_days: lived / number,
        of_customers,
        of_guests: revenue - of_customers,
        guest_orders: count(counted().filter(|order| order.customer.is_none()).count()),
        so_far: of_customers.per(customers.into()),
        year: Years::new(orders, *until),
        ahead: known.base.map(|base| Ahead::new(base, costs, each_so_far)),
    }
}

impl PurchaseFrequency {
    fn new(orders: &Orders, until: Date) -> Option<Self> {
        let (first, _) = orders.observed()?;
        let days = (until.days_since(first) + 1).min(YEAR);
        let days = u32::try_from(days).ok()?;
        let bought = Averages::of_last(days, orders, until)?;
        Some(Self {
            orders: f64::from(bought.orders) / f64::from(bought.customers),
            days,
            whole_year: days == YEAR.unsigned_abs(),
        })
    }
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
        let moved = year_on_year(orders, until)?;
        let counted = || counted_until(orders, until).filter(|order| order.time.date > start);
        let year = |now: bool| counted().filter(move |order| (order.time.date > split) == now);
        let revenue = |now| year(now).map(Order::net).sum::<Decimal>();
        let placed = |now| count(year(now).count());
        let apv = |now| revenue(now).per(placed(now).into());
        let apf = |now, customers: u32| {
            let hers = year(now).filter(|order| order.customer.is_some());
            share(count(hers.count()).into(), customers.into())
        };
        let clv = |end| {
            let histories = histories_until(orders, end);
            let money: Decimal = histories.iter().map(|history| history.net).sum();
            money.per(histories.len() as u64)
        };
        let (before, now) = (moved.before.customers, moved.now.customers);
        let of_money = |(before, now)| Compared::of_money(before, now);
        Some(Self {
            revenue: Compared::of_money(revenue(false), revenue(true)),
            orders: Compared::of_count(placed(false), placed(true)),
            customers: Compared::of_count(before, now),
            apv: apv(false).zip(apv(true)).map(of_money),
            apf: apf(false, before)
                .zip(apf(true, now))
                .map(|(before, now)| Compared::of_number(before, now)),
            clv: clv(split).zip(clv(until)).map(of_money),
            lost: moved.lost.customers,
            lost_share: share(moved.lost.customers.into(), before.into()),
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

impl Compared<f64> {
    fn of_number(before: f64, now: f64) -> Self {
        let change = share(now - before, before);
        Self {
            before,
            now,
            change,
        }
    }
}
