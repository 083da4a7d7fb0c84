//! Customers by how they came: by what their first order says, or what they bought first.

use serde::Serialize;

use super::by_month::by_month;
use super::chance::{Share, holm, two_sided};
use super::grouping::Grouping;
use super::mean::{Expected, Moments};
use super::peers::{Arrivals, Peers};
use crate::formula::acquisition::{acquisition_cost, campaign_return, reaches, value_to_cost};
use crate::formula::unit::{Count, Money};
use crate::number::Decimal;
use crate::order::{Date, History, Order, Orders, histories_until};

/// Fewer customers than these are too few to be judged.
const FEW: u32 = 30;
/// The chance that any group is said to differ from the others where none does.
const LEVEL: f64 = 0.05;

/// All groups, the largest first, and who is in none.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Groups {
    /// The groups that have a customer.
    pub groups: Vec<Group>,
    /// Orders of guests, who are in no group.
    pub guest_orders: u32,
    /// Their revenue.
    pub guest_revenue: Decimal,
}

/// What is known of a group of customers.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Group {
    /// What it is called; `None` for customers of whom nothing is said.
    pub name: Option<Box<str>>,
    /// Its customers.
    pub customers: u32,
    /// All their orders, however they came to those.
    pub orders: u32,
    /// All their revenue, net of refunds.
    pub revenue: Decimal,
    /// Average purchase value: revenue ÷ orders.
    pub average: Decimal,
    /// The share of them who have bought on a second day.
    pub repeat: Share,
    /// CLV so far: revenue ÷ customers.
    pub so_far: Decimal,
    /// What a customer is expected to bring within the forecast's terms, where there is one.
    pub next: Option<Expected>,
    /// Both together, where there is a forecast.
    pub worth: Option<Expected>,
    /// How its customers' worth compares with that of all others who first bought in the same quarters; without a
    /// forecast, what they have brought so far.
    pub standing: Standing,
    /// What a customer has brought on average until the end of each month after her first order, by those who
    /// have been customers for so long.
    pub by_month: Vec<f64>,
}

/// How a group compares with the customers who are not in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Standing {
    /// It, or the rest, has fewer than 30 customers who came in a quarter in which both did.
    TooFew,
    /// The difference may be chance.
    Alike,
    /// Its customers are worth more.
    More,
    /// Its customers are worth less.
    Less,
}

/// What it took to win a group's customers, and what came of it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "GroupAcquisition"))]
pub struct Acquisition {
    /// The money.
    pub spend: f64,
    /// CAC: spend ÷ customers.
    pub cost: f64,
    /// CLV : CAC; `None` where customers cost nothing, without a margin, or without a forecast.
    pub ratio: Option<f64>,
    /// The month after the first order at whose end a customer has brought in what she cost, 0 where she cost
    /// nothing; `None` where that was not seen yet, or cannot be without a margin.
    pub payback: Option<u32>,
    /// (CLV × customers − spend) ÷ spend; `None` where nothing was spent, without a margin, or without a forecast.
    pub campaign_return: Option<f64>,
}

impl Group {
    /// What came of spending so much on winning all of its customers, of whose revenue `margin` is gross
    /// profit: without it, whether they pay cannot be told. `None` where an amount is below 0 or no number.
    pub fn acquisition(&self, spend: f64, margin: Option<f64>) -> Option<Acquisition> {
        let possible = spend.is_finite() && spend >= 0.0 && margin.is_none_or(f64::is_finite);
        let won = Count(f64::from(self.customers));
        let spend = Money(spend);
        let cost = acquisition_cost(spend, won).ok().filter(|_| possible)?;
        let value = self
            .worth
            .zip(margin)
            .map(|(worth, margin)| Money(worth.value * margin));
        let paid_back = |margin: f64| {
            let back = |brought: &f64| reaches(Money(brought * margin), cost);
            self.by_month.iter().position(back).map(|month| month + 1)
        };
        let payback = if cost.0 == 0.0 {
            Some(0)
        } else {
            margin.and_then(paid_back)
        };
        Some(Acquisition {
            spend: spend.0,
            cost: cost.0,
            ratio: value.and_then(|value| value_to_cost(value, cost)),
            payback: payback.and_then(|months| u32::try_from(months).ok()),
            campaign_return: value.and_then(|value| campaign_return(spend, won, value)),
        })
    }
}

/// What is known of each group of customers until the end of a day. `next` is what each customer is expected to
/// bring, by her place in [`Orders::customers`].
pub fn groups(orders: &Orders, until: Date, grouping: &Grouping, next: Option<&[f64]>) -> Groups {
    let histories = histories_until(orders, until);
    let expected = |history: &History| {
        let next = next.and_then(|next| next.get(history.customer as usize));
        next.copied().unwrap_or_default()
    };
    let total: Decimal = histories.iter().map(|history| history.net).sum();
    let ahead: f64 = histories.iter().map(expected).sum();
    let count = histories.len().max(1) as f64;
    let means = [total.to_f64() / count, ahead / count];
    let mut peers = Peers::default();
    for history in &histories {
        peers.add(history.first, history.net.to_f64() + expected(history));
    }
    let mut all = Tally::new(means, &peers);
    let mut tallies = vec![all.clone(); grouping.names.len()];
    let of = |customer: u32| grouping.of.get(customer as usize).into_iter().flatten();
    for history in &histories {
        let next = expected(history);
        all.add(history, next);
        for group in of(history.customer) {
            tallies[*group].add(history, next);
        }
    }
    let months = by_month(orders, until, &histories, grouping);
    let named = grouping.names.iter().zip(tallies).zip(months);
    let mut kept: Vec<(Group, f64)> = named
        .filter_map(|((name, tally), months)| {
            tally.group(name.clone(), months, &all, next.is_some())
        })
        .collect();
    kept.sort_by(|(a, _), (b, _)| {
        let by_size = b.customers.cmp(&a.customers);
        by_size.then_with(|| a.name.cmp(&b.name))
    });
    let guests = || {
        let until = orders
            .counted()
            .take_while(|order| order.time.date <= until);
        until.filter(|order| order.customer.is_none())
    };
    Groups {
        groups: judged(kept),
        guest_orders: u32::try_from(guests().count()).unwrap_or(u32::MAX),
        guest_revenue: guests().map(Order::net).sum(),
    }
}

/// Sums over a group's customers. Money is seen from the mean of all, so that squares keep their digits.
#[derive(Clone)]
struct Tally<'p> {
    means: [f64; 2],
    peers: &'p Peers,
    customers: u32,
    arrivals: Arrivals,
    orders: u32,
    returned: u32,
    revenue: Decimal,
    next: Moments,
    worth: Moments,
    /// Worth beyond the mean of those who first bought in the same quarter.
    beyond: Moments,
}

impl<'p> Tally<'p> {
    fn new(means: [f64; 2], peers: &'p Peers) -> Self {
        Self {
            means,
            peers,
            customers: 0,
            arrivals: Arrivals::default(),
            orders: 0,
            returned: 0,
            revenue: Decimal::ZERO,
            next: Moments::default(),
            worth: Moments::default(),
            beyond: Moments::default(),
        }
    }

    fn add(&mut self, history: &History, next: f64) {
        let [so_far, ahead] = self.means;
        self.customers += 1;
        self.arrivals.add(history.first);
        self.orders += history.orders;
        self.returned += u32::from(history.repeats() > 0);
        self.revenue = self.revenue + history.net;
        self.next.add(next - ahead);
        let worth = history.net.to_f64() + next;
        self.worth.add(worth - so_far - ahead);
        self.beyond.add(self.peers.beyond(history.first, worth));
    }

    /// The group, with how far it is from the rest in standard errors; not a number where one of them has too
    /// few customers. `None` where nobody is in it.
    fn group(
        self,
        name: Option<Box<str>>,
        by_month: Vec<f64>,
        all: &Self,
        forecast: bool,
    ) -> Option<(Group, f64)> {
        let [so_far, ahead] = self.means;
        let beside = self.arrivals.beside(&all.arrivals);
        let distance = if beside.iter().all(|customers| *customers >= FEW) {
            let others = all.beyond.without(self.beyond);
            self.peers.freedom() * self.beyond.distance(others)
        } else {
            f64::NAN
        };
        let group = Group {
            name,
            customers: self.customers,
            orders: self.orders,
            average: self.revenue.per(u64::from(self.orders))?,
            so_far: self.revenue.per(u64::from(self.customers))?,
            revenue: self.revenue,
            repeat: Share::new(self.returned, self.customers),
            next: forecast.then(|| self.next.expected(ahead)),
            worth: forecast.then(|| self.worth.expected(so_far + ahead)),
            standing: Standing::TooFew,
            by_month,
        };
        Some((group, distance))
    }
}

/// Says of each group how it compares with the rest.
fn judged(groups: Vec<(Group, f64)>) -> Vec<Group> {
    let judged: Vec<f64> = groups
        .iter()
        .map(|(_, distance)| *distance)
        .filter(|d| !d.is_nan())
        .collect();
    let chances: Vec<f64> = judged.iter().map(|distance| two_sided(*distance)).collect();
    let mut sure = holm(&chances, chances.len(), LEVEL).into_iter();
    groups
        .into_iter()
        .map(|(mut group, distance)| {
            if !distance.is_nan() {
                group.standing = match sure.next() {
                    Some(true) if distance > 0.0 => Standing::More,
                    Some(true) => Standing::Less,
                    _ => Standing::Alike,
                };
            }
            group
        })
        .collect()
}
