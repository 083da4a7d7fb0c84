//! How a shop went, period by period.

use serde::Serialize;

use super::calendar::Calendar;
use super::figures::{counted_until, newly, share};
use crate::number::Decimal;
use crate::order::{Date, Orders, histories_until};

/// Orders of a kind in a period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Trade {
    /// Orders.
    pub orders: u32,
    /// Their money, net of refunds.
    pub revenue: Decimal,
}

/// A period of the calendar.
///
/// Its revenue is that of first purchases, repeat purchases and guests, to the
/// cent, and the revenues of all periods are the receipt's.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PeriodFigures {
    /// Its first day.
    pub first: Date,
    /// Whether the shop was observed from its first day to its last. The first period
    /// and the running one mostly were not.
    pub complete: bool,
    /// All orders.
    pub all: Trade,
    /// First purchases: orders of the first day on which a customer bought.
    pub new: Trade,
    /// Later purchases.
    pub repeat: Trade,
    /// Orders of guests.
    pub guests: Trade,
    /// Active customers: those with an order.
    pub customers: u32,
    /// Those who bought for the first time.
    pub new_customers: u32,
    /// Those who bought again; some may be new as well.
    pub repeat_customers: u32,
    /// Average purchase value: revenue ÷ orders.
    pub apv: Option<Decimal>,
    /// Average purchase frequency: orders of customers ÷ active customers.
    pub apf: Option<f64>,
    /// CLV so far at its end: money of all customers until then ÷ customers until then.
    pub clv: Option<Decimal>,
}

/// Every period from the first order to the end of `until`, also those in which
/// nothing was sold.
pub fn over_time(orders: &Orders, until: Date, calendar: Calendar) -> Vec<PeriodFigures> {
    let Some((first, _)) = orders.observed().filter(|(first, _)| *first <= until) else {
        return Vec::new();
    };
    let start = calendar.number(first);
    let mut periods: Vec<PeriodFigures> = (start..=calendar.number(until))
        .filter_map(|number| PeriodFigures::empty(calendar, number, first, until))
        .collect();
    let place = |number: i32| usize::try_from(number - start).unwrap_or(usize::MAX);
    let mut firsts = vec![None; orders.customers().len()];
    for history in histories_until(orders, until) {
        firsts[history.customer as usize] = Some(history.first);
        if let Some(period) = periods.get_mut(place(calendar.number(history.first))) {
            period.new_customers += 1;
        }
    }
    let mut bought = vec![None; firsts.len()];
    let mut returned = vec![None; firsts.len()];
    for order in counted_until(orders, until) {
        let date = order.time.date;
        let number = calendar.number(date);
        let Some(period) = periods.get_mut(place(number)) else {
            continue;
        };
        let net = order.net();
        period.all.add(net);
        let Some(customer) = order.customer.map(|customer| customer as usize) else {
            period.guests.add(net);
            continue;
        };
        period.customers += u32::from(newly(&mut bought, customer, number));
        if firsts[customer] == Some(date) {
            period.new.add(net);
        } else {
            period.repeat.add(net);
            period.repeat_customers += u32::from(newly(&mut returned, customer, number));
        }
    }
    let (mut known, mut money) = (0, Decimal::ZERO);
    for period in &mut periods {
        period.average();
        known += period.new_customers;
        money = money + period.new.revenue + period.repeat.revenue;
        period.clv = money.per(known.into());
    }
    periods
}

impl Trade {
    fn add(&mut self, net: Decimal) {
        self.orders += 1;
        self.revenue = self.revenue + net;
    }
}

impl PeriodFigures {
    fn empty(calendar: Calendar, number: i32, first: Date, until: Date) -> Option<Self> {
        let (start, end) = (calendar.first(number)?, calendar.last(number)?);
        Some(Self {
            first: start,
            complete: first <= start && end <= until,
            all: Trade::default(),
            new: Trade::default(),
            repeat: Trade::default(),
            guests: Trade::default(),
            customers: 0,
            new_customers: 0,
            repeat_customers: 0,
            apv: None,
            apf: None,
            clv: None,
        })
    }

    fn average(&mut self) {
        let placed = f64::from(self.new.orders) + f64::from(self.repeat.orders);
        self.apv = self.all.revenue.per(self.all.orders.into());
        self.apf = share(placed, self.customers.into());
    }
}
