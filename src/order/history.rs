//! Customers' histories: what the statistics of repeat purchases are made from.

use super::date::Date;
use super::orders::{Order, Orders};
use crate::number::Decimal;

/// The orders of one customer, merged by day.
///
/// Several orders on one day are one purchase, and their money is summed: days,
/// not hours, are the unit in which customers come back.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    /// The customer's place in [`Orders::customers`].
    pub customer: u32,
    /// The day of the first purchase.
    pub first: Date,
    /// The day of the last purchase.
    pub last: Date,
    /// Orders, before they were merged by day.
    pub orders: u32,
    /// Days with a purchase.
    pub days: u32,
    /// The sum of the natural logarithms of the days between purchases, of which there
    /// are as many as repeat purchases: how regular they are.
    pub ln_gaps: f64,
    /// Money of all purchases, net of refunds.
    pub net: Decimal,
    /// Money of the first day's purchase, net of refunds.
    pub first_net: Decimal,
}

impl History {
    /// Repeat purchases, `x`: days with a purchase after the first.
    pub fn repeats(&self) -> u32 {
        self.days - 1
    }

    /// Recency, `t_x`: days from the first purchase to the last; 0 for a
    /// one-time buyer.
    pub fn recency(&self) -> i32 {
        self.last.days_since(self.first)
    }

    /// Observation time, `T`: days from the first purchase to `end`.
    pub fn observed(&self, end: Date) -> i32 {
        end.days_since(self.first)
    }

    /// The mean value of a repeat purchase, net; `None` for a one-time buyer.
    pub fn mean_repeat_value(&self) -> Option<Decimal> {
        (self.net - self.first_net).per(u64::from(self.repeats()))
    }

    fn started(customer: u32, order: &Order) -> Self {
        let date = order.time.date;
        let (net, first_net) = (order.net(), order.net());
        Self {
            customer,
            first: date,
            last: date,
            orders: 1,
            days: 1,
            ln_gaps: 0.0,
            net,
            first_net,
        }
    }

    /// Adds an order that is not earlier than those before.
    fn add(&mut self, order: &Order) {
        let date = order.time.date;
        self.orders += 1;
        if date > self.last {
            self.days += 1;
            self.ln_gaps += f64::from(date.days_since(self.last)).ln();
            self.last = date;
        }
        self.net = self.net + order.net();
        if date == self.first {
            self.first_net = self.first_net + order.net();
        }
    }
}

/// The history of every customer with an order that counts, in the order of
/// [`Orders::customers`]. Guests have none.
pub fn histories(orders: &Orders) -> Vec<History> {
    of(orders, orders.counted())
}

/// The same, with the orders until the end of a day alone: what was known then.
/// Of a refund nobody knows when it was; it counts with its order.
pub fn histories_until(orders: &Orders, end: Date) -> Vec<History> {
    let until = orders.counted().take_while(|order| order.time.date <= end);
    of(orders, until)
}

fn of<'a>(orders: &Orders, counted: impl Iterator<Item = &'a Order>) -> Vec<History> {
    let mut histories: Vec<Option<History>> = vec![None; orders.customers().len()];
    for order in counted {
        let Some(customer) = order.customer else {
            continue;
        };
        let Some(history) = usize::try_from(customer)
            .ok()
            .and_then(|at| histories.get_mut(at))
        else {
            continue;
        };
        match history {
            Some(history) => history.add(order),
            None => *history = Some(History::started(customer, order)),
        }
    }
    histories.into_iter().flatten().collect()
}
