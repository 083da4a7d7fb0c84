//! All customers, sorted and filtered, as far as somebody looks.

use serde::{Deserialize, Serialize};

use super::figures::{at, count};
use super::known::Known;
use super::rfm::Segment;
use super::tiers::Tier;
use crate::number::Decimal;
use crate::order::{Date, Orders};

/// What is wanted of the table. The default is everybody, the most valuable first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CustomerQuery {
    /// What to sort by.
    pub sort: SortBy,
    /// The largest first.
    pub descending: bool,
    /// Only this segment.
    pub segment: Option<Segment>,
    /// Only this tier.
    pub tier: Option<Tier>,
    /// Only customers whose key has this text in it, in capitals or not.
    pub text: String,
    /// Only customers whose value, so far and next, is at least this.
    pub least: Option<f64>,
}

impl Default for CustomerQuery {
    fn default() -> Self {
        Self {
            sort: SortBy::Total,
            descending: true,
            segment: None,
            tier: None,
            text: String::new(),
            least: None,
        }
    }
}

/// A column of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum SortBy {
    /// The customer's key.
    Customer,
    /// Orders.
    Orders,
    /// Days with an order.
    Purchases,
    /// The day of the first purchase.
    First,
    /// The day of the last.
    Last,
    /// Value so far.
    Revenue,
    /// P(alive).
    Alive,
    /// Purchases expected.
    Expected,
    /// Expected next.
    Next,
    /// So far and next.
    Total,
    /// Days that usually lie between purchases.
    Gap,
    /// Days since the last.
    Silent,
    /// The same in gaps.
    GapsSilent,
    /// Value at stake.
    AtStake,
    /// The segment, the best first.
    Segment,
}

/// A customer, as the table shows one.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CustomerRow {
    /// Her place among the customers.
    pub place: u32,
    /// Her key.
    pub customer: String,
    /// Orders.
    pub orders: u32,
    /// Days with an order.
    pub purchases: u32,
    /// The day of the first.
    pub first: Date,
    /// The day of the last.
    pub last: Date,
    /// Value so far, net of refunds.
    pub revenue: Decimal,
    /// P(alive); `None` also where the model cannot tell. This and all else that is expected is `None` without a
    /// forecast.
    pub alive: Option<f64>,
    /// Purchases expected within the terms.
    pub expected: Option<f64>,
    /// What she is expected to spend on each.
    pub spend: Option<f64>,
    /// Expected next: money within the terms, discounted.
    pub next: Option<f64>,
    /// With a chance of 5 % it is less; `None` until ranges are drawn.
    pub low: Option<f64>,
    /// With a chance of 5 % it is more.
    pub high: Option<f64>,
    /// So far and next.
    pub total: Option<f64>,
    /// Days that usually lie between two of her purchases.
    pub gap: Option<f64>,
    /// The day on which that gap after the last is over.
    pub due: Option<Date>,
    /// Days since the last.
    pub silent: u32,
    /// How many of her gaps that is.
    pub gaps_silent: Option<f64>,
    /// Whether it is twice her gap or more.
    pub overdue: bool,
    /// Value at stake.
    pub at_stake: Option<f64>,
    /// By recency, frequency and money; `None` of the only customer.
    pub segment: Option<Segment>,
    /// By value, so far and next.
    pub tier: Option<Tier>,
}

/// The places of the customers whom a query is for, in its order. Customers who are
/// alike in what it sorts by stay in the order of customers; those of whom that is
/// not known come last.
///
/// To be made once for a query; [`rows`] shows parts of it.
pub fn select<'a>(
    orders: &Orders,
    customers: impl Into<Known<'a>>,
    query: &CustomerQuery,
) -> Vec<u32> {
    let known = customers.into();
    let text = query.text.trim().to_lowercase();
    let wanted = (0..known.observed.len()).filter(|&place| {
        let scores = known.observed.scores.get(place);
        let segment = scores.map(|scores| scores.segment);
        let tier = known.base.and_then(|base| base.tiers.get(place).copied());
        let total = known.total(place);
        (query.segment.is_none() || query.segment == segment)
            && (query.tier.is_none() || query.tier == tier)
            && query
                .least
                .is_none_or(|least| total.is_some_and(|total| total >= least))
            && (text.is_empty() || key(orders, known, place).to_lowercase().contains(&text))
    });
    let mut ranked: Vec<(Option<f64>, u32)> = wanted
        .map(|place| (value(known, place, query.sort), count(place)))
        .collect();
    ranked.sort_unstable_by(|(one, first), (other, second)| {
        let by_value = match (one, other) {
            (Some(one), Some(other)) if query.descending => other.total_cmp(one),
            (Some(one), Some(other)) => one.total_cmp(other),
            (known, unknown) => known.is_none().cmp(&unknown.is_none()),
        };
        by_value.then(first.cmp(second))
    });
    ranked.into_iter().map(|(_, place)| place).collect()
}

/// At most `limit` rows of a selection from a row on, the first being 0.
pub fn rows<'a>(
    orders: &Orders,
    customers: impl Into<Known<'a>>,
    selection: &[u32],
    from: usize,
    limit: usize,
) -> Vec<CustomerRow> {
    let known = customers.into();
    let shown = selection.iter().skip(from).take(limit);
    shown
        .filter_map(|place| CustomerRow::new(orders, known, usize::try_from(*place).ok()?))
        .collect()
}

impl CustomerRow {
    /// The customer at a place; `None` where nobody is.
    pub fn new<'a>(orders: &Orders, customers: impl Into<Known<'a>>, place: usize) -> Option<Self> {
        let known = customers.into();
        let history = known.observed.histories.get(place)?;
        let rhythm = known.observed.rhythm(place)?;
        let value = known.value(place);
        let ranges = known.base.and_then(|base| base.ranges.as_ref());
        let range = ranges.and_then(|ranges| ranges.customers.get(place));
        Some(Self {
            place: count(place),
            customer: key(orders, known, place).to_owned(),
            orders: history.orders,
            purchases: history.days,
            first: history.first,
            last: history.last,
            revenue: history.net,
            alive: known.alive(place),
            expected: value.map(|value| value.purchases),
            spend: value.map(|value| value.spend),
            next: value.map(|value| value.next),
            low: range.map(|range| range.low),
            high: range.map(|range| range.high),
            total: known.total(place),
            gap: rhythm.gap,
            due: rhythm.due,
            silent: rhythm.silent,
            gaps_silent: rhythm.gaps_silent,
            overdue: rhythm.overdue,
            at_stake: known.at_stake(place),
            segment: known
                .observed
                .scores
                .get(place)
                .map(|scores| scores.segment),
            tier: known.base.and_then(|base| base.tiers.get(place).copied()),
        })
    }
}

/// The key of the customer at a place; empty where nobody is.
fn key<'a>(orders: &'a Orders, known: Known<'_>, place: usize) -> &'a str {
    let history = known.observed.histories.get(place);
    let key = history.and_then(|history| at(orders.customers(), history.customer));
    key.map_or("", |key| key)
}

/// What a customer is sorted by. Customers are in the order of their keys already.
fn value(known: Known<'_>, place: usize, sort: SortBy) -> Option<f64> {
    let history = known.observed.histories.get(place)?;
    let rhythm = known.observed.rhythm(place)?;
    Some(match sort {
        SortBy::Customer => f64::from(count(place)),
        SortBy::Orders => history.orders.into(),
        SortBy::Purchases => history.days.into(),
        SortBy::First => history.first.days().into(),
        SortBy::Last => history.last.days().into(),
        SortBy::Revenue => history.net.to_f64(),
        SortBy::Alive => known.alive(place)?,
        SortBy::Expected => known.value(place)?.purchases,
        SortBy::Next => known.value(place)?.next,
        SortBy::Total => known.total(place)?,
        SortBy::Gap => rhythm.gap?,
        SortBy::Silent => rhythm.silent.into(),
        SortBy::GapsSilent => rhythm.gaps_silent?,
        SortBy::AtStake => known.at_stake(place)?,
        SortBy::Segment => f64::from(known.observed.scores.get(place)?.segment as u8),
    })
}
