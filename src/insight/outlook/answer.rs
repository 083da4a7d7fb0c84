//! The forecast, or why there is none yet.

use serde::Serialize;

use super::backtest::Hindsight;
use super::caution::Caution;
use super::model::{ModelView, SpendingView};
use super::wishes::Wishes;
use crate::model::Verdict;
use crate::model::forecast::{Kind, Range};
use crate::order::Date;

/// What there is to say of what a shop's customers will be worth.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "OutlookReport"))]
pub struct Report {
    /// The first day of an order.
    pub first: Date,
    /// The last day of an order: "today".
    pub until: Date,
    /// The last day that is looked ahead to.
    pub ends: Date,
    /// Days from the one to the other.
    pub days: u16,
    /// Customers.
    pub customers: u32,
    /// How well the shop's past would have been told; `None` where there was nobody to tell it of.
    pub hindsight: Option<Hindsight>,
    /// The forecast.
    pub answer: Answer,
    /// What to bear in mind, the gravest first.
    pub cautions: Vec<Caution>,
}

/// A forecast, or why there is none.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", content = "of", rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "OutlookAnswer"))]
pub enum Answer {
    /// Whatever would be said would mean nothing.
    NotYet(NotYet),
    /// What is expected.
    Forecast(Box<Expectation>),
}

/// Why there is no forecast yet.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum NotYet {
    /// Too few customers.
    FewCustomers {
        /// How many there are.
        customers: u32,
        /// How many are needed.
        needed: u32,
    },
    /// Customers have been known for too short a time to look so far ahead.
    TooYoung {
        /// How many days a customer has been known, on average.
        known: f64,
        /// How many days ahead could be looked.
        furthest: u16,
    },
    /// Refunds have eaten up all that customers spent.
    NoMoney,
}

/// What is expected of a shop's customers.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Expectation {
    /// The model in use.
    pub model: Kind,
    /// Why this one.
    pub why: Why,
    /// What to think of it.
    pub verdict: Verdict,
    /// The gross margin in per cent, where money is gross profit.
    pub margin: Option<f64>,
    /// Of all customers together.
    pub all: ThreeNumbers,
    /// Of one customer on average.
    pub each: ThreeNumbers,
    /// Purchases to expect of all.
    pub purchases: Interval,
    /// Customers who are still there; `None` where the model knows no churn.
    pub active: Option<Interval>,
    /// Money to expect of all within the horizon, not discounted.
    pub undiscounted: Interval,
    /// That, less what is expected with the discount.
    pub discounted: f64,
    /// What somebody is worth who buys for the first time now.
    pub new_customer: NewCustomer,
    /// What customers spend on a purchase.
    pub spending: SpendingView,
    /// What each model says.
    pub models: Vec<ModelView>,
    /// The most money that a model with churn expects ÷ the least.
    pub disagreement: f64,
}

/// Why a model is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Why {
    /// It came closest in the backtest, or about as close as the closest.
    Backtest,
    /// The backtest could not tell; it is the one for shops of which little is known.
    TooLittle,
    /// It was asked for.
    Asked,
}

/// Value so far, expected next, and their sum.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ThreeNumbers {
    /// Money of all orders so far, net of refunds.
    pub so_far: f64,
    /// Money to expect within the horizon, discounted.
    pub next: Interval,
    /// Both.
    pub total: Interval,
}

/// What is expected, and between what it lies with a chance of 90 %.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Interval {
    /// What is expected.
    pub value: f64,
    /// With a chance of 5 % it is less.
    pub low: f64,
    /// With a chance of 5 % it is more.
    pub high: f64,
}

/// What somebody is worth who buys for the first time now.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NewCustomer {
    /// What the first purchase brings: the mean of first purchases so far.
    pub first: f64,
    /// What further purchases bring within the horizon, discounted.
    pub next: f64,
    /// Both: in gross profit, the most that it may cost to win her.
    pub total: f64,
}

impl Answer {
    /// The same in the money of the wishes, this being in revenue.
    pub(super) fn in_money_of(&self, wishes: &Wishes) -> Self {
        match self {
            Self::NotYet(reason) => Self::NotYet(*reason),
            Self::Forecast(answer) => Self::Forecast(Box::new(answer.in_money_of(wishes))),
        }
    }
}

impl Expectation {
    fn in_money_of(&self, wishes: &Wishes) -> Self {
        let share = wishes.share();
        let models = self.models.iter().cloned().map(|view| ModelView {
            next: share * view.next,
            ..view
        });
        Self {
            margin: wishes.margin,
            all: self.all.times(share),
            each: self.each.times(share),
            undiscounted: self.undiscounted.times(share),
            discounted: share * self.discounted,
            new_customer: self.new_customer.times(share),
            models: models.collect(),
            spending: self.spending.clone(),
            ..*self
        }
    }
}

impl ThreeNumbers {
    /// `range` is that of what is next.
    pub(super) fn new(so_far: f64, next: f64, range: Range) -> Self {
        let next = Interval::around(next, range);
        Self {
            so_far,
            next,
            total: next.plus(so_far),
        }
    }

    pub(super) fn times(self, factor: f64) -> Self {
        Self {
            so_far: factor * self.so_far,
            next: self.next.times(factor),
            total: self.total.times(factor),
        }
    }
}

impl NewCustomer {
    fn times(self, factor: f64) -> Self {
        Self {
            first: factor * self.first,
            next: factor * self.next,
            total: factor * self.total,
        }
    }
}

impl Interval {
    /// A range, widened to take in what is expected.
    pub(super) fn around(value: f64, range: Range) -> Self {
        Self {
            value,
            low: value.min(range.low),
            high: value.max(range.high),
        }
    }

    fn plus(self, more: f64) -> Self {
        Self {
            value: self.value + more,
            low: self.low + more,
            high: self.high + more,
        }
    }

    fn times(self, factor: f64) -> Self {
        Self {
            value: self.value * factor,
            low: self.low * factor,
            high: self.high * factor,
        }
    }
}
