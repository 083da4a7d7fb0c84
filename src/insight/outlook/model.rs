//! A model as a merchant, and as a statistician, sees it.

use serde::Serialize;

use crate::insight::figures::MEAN_YEAR;
use crate::model::Customer;
use crate::model::Verdict;
use crate::model::forecast::{Buyer, Forecast, Kind, Range, Spending, Terms};

/// What a model says of a shop's customers.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ModelView {
    /// Which.
    pub model: Kind,
    /// What to think of it.
    pub verdict: Verdict,
    /// Customers who are still there: the sum of their P(alive); `None` of a model without churn.
    pub active: Option<f64>,
    /// Purchases that it expects within the horizon.
    pub purchases: f64,
    /// Money that it expects within the horizon, discounted, in the money of the wishes.
    pub next: f64,
    /// Days between the purchases of a customer who is there: 1 ÷ the mean rate.
    pub gap: f64,
    /// How regular customers buy: 1 at random, the larger the more evenly (k of Erlang).
    pub regularity: u32,
    /// The chance to leave after a purchase, where customers leave then.
    pub leaves_after_purchase: Option<f64>,
    /// The chance that a new customer leaves within a year, where customers leave at any time.
    pub leaves_within_year: Option<f64>,
    /// The logarithm of the likelihood of what customers bought and when, with times in days: that of (x, `t_x`, T), and of
    /// customers who are regular with that of the times between.
    pub log_likelihood: f64,
    /// The parameters, with times in days.
    pub parameters: Vec<Estimated>,
}

/// What customers spend on a purchase, by the model in use.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SpendingView {
    /// What to think of it.
    pub verdict: Verdict,
    /// The mean is that of the shop, the same for everybody: there is no model.
    pub same_for_all: bool,
    /// What a new customer spends on a purchase, in revenue.
    pub mean: f64,
    /// The same where what was spent on first days does not tell it.
    pub mean_without_first: f64,
    /// And where it does.
    pub mean_with_first: f64,
    /// The parameters of Gamma-Gamma.
    pub parameters: Vec<Estimated>,
}

/// A parameter.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "ParameterEstimate"))]
pub struct Estimated {
    /// Its name in the literature, such as `r`.
    pub name: &'static str,
    /// What is most likely.
    pub value: f64,
    /// Between what it lies with a chance of 90 %, of the model in use.
    pub range: Option<Range>,
}

impl ModelView {
    pub(super) fn new(model: Kind, forecast: &Forecast, buyers: &[Buyer], terms: &Terms) -> Self {
        let values = forecast.values(buyers, terms);
        let fitted = &forecast.fitted;
        let purchases = fitted.purchases();
        let parameters = fitted.parameters();
        let value = |name| {
            let named = parameters.iter().find(|(other, _)| *other == name);
            named.map(|(_, value)| *value)
        };
        let leaves_after_purchase = value("a")
            .zip(value("b"))
            .map(|(a, b)| a / (a + b))
            .filter(|chance| chance.is_finite());
        let leaves_within_year =
            value("s").map(|_| 1.0 - purchases.alive_after(&Customer::NEW, MEAN_YEAR));
        let gap = value("alpha")
            .zip(value("r"))
            .map_or(f64::INFINITY, |(alpha, r)| alpha / r)
            * f64::from(fitted.regularity());
        Self {
            model,
            verdict: forecast.verdict,
            active: fitted
                .has_churn()
                .then(|| values.iter().map(|value| value.alive).sum()),
            purchases: values.iter().map(|value| value.purchases).sum(),
            next: values.iter().map(|value| value.next).sum(),
            gap,
            regularity: fitted.regularity(),
            leaves_after_purchase,
            leaves_within_year,
            log_likelihood: forecast.log_likelihood,
            parameters: estimated(&parameters),
        }
    }

    /// Takes in between what its parameters lie.
    pub(super) fn with_ranges(mut self, ranges: &[Range]) -> Self {
        take_in(&mut self.parameters, ranges);
        self
    }

    /// Whether customers leave by it.
    pub(super) fn has_churn(&self) -> bool {
        self.active.is_some()
    }
}

impl SpendingView {
    /// Takes in between what its parameters lie.
    pub(super) fn with_ranges(mut self, ranges: &[Range]) -> Self {
        take_in(&mut self.parameters, ranges);
        self
    }

    /// `left_out` and `counted` are without and with what was spent on first days; the one of `first_tells` is
    /// in use.
    pub(super) fn new(
        (spending, verdict): &(Spending, Verdict),
        left_out: &Spending,
        counted: &Spending,
    ) -> Self {
        Self {
            verdict: *verdict,
            same_for_all: matches!(spending, Spending::Mean(_)),
            mean: spending.newcomer(),
            mean_without_first: left_out.newcomer(),
            mean_with_first: counted.newcomer(),
            parameters: estimated(&spending.parameters()),
        }
    }
}

fn estimated(named: &[(&'static str, f64)]) -> Vec<Estimated> {
    let estimated = |&(name, value)| Estimated {
        name,
        value,
        range: None,
    };
    named.iter().map(estimated).collect()
}

/// A parameter that is taken to be known has no range.
fn take_in(parameters: &mut [Estimated], ranges: &[Range]) {
    for (parameter, range) in parameters.iter_mut().zip(ranges) {
        parameter.range = (range.low < range.high).then_some(*range);
    }
}
