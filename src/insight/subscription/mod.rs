//! What subscribers are worth, from a list of subscriptions or a retention table.

mod lifetimes;

use serde::{Deserialize, Serialize};

use crate::import::OtherTable;
use crate::model::{Estimate, Lifetimes, ModelError, Sbg, Verdict};
use crate::order::{Date, TimeUnit};
use lifetimes::{Stays, days_in};

/// What a merchant wants to know of subscribers.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(default)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SubscriptionWishes {
    /// The length of a period; `None` for what the file says.
    pub unit: Option<TimeUnit>,
    /// What is paid in a period; `None` for what the file says.
    pub amount: Option<f64>,
    /// Discount in per cent a year, 0 to 1,000.
    pub discount: f64,
    /// Gross margin in per cent, above 0 and up to 100: money is gross profit then, else revenue.
    pub margin: Option<f64>,
    /// The day on which that is asked: what ends after it has not ended yet. `None` for the last day in the list.
    pub today: Option<Date>,
}

impl Default for SubscriptionWishes {
    fn default() -> Self {
        Self {
            unit: None,
            amount: None,
            discount: 10.0,
            margin: None,
            today: None,
        }
    }
}

/// What there is to say of subscribers.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SubscriptionReport {
    /// Subscribers.
    pub subscribers: f64,
    /// Those who are there, as far as is known.
    pub running: f64,
    /// The length of a period; `None` where it has to be said.
    pub unit: Option<TimeUnit>,
    /// Cells of a table with more than the period before had: taken to have as many.
    pub rises: u32,
    /// The table has shares of cohorts of unknown size: each counts as a hundred.
    pub sizes_unknown: bool,
    /// What is paid in a period; `None` where it has to be said.
    pub amount: Option<f64>,
    /// The currency of money, as the file writes it, where it names one.
    pub currency: Option<String>,
    /// The gross margin in per cent, where money is gross profit.
    pub margin: Option<f64>,
    /// How subscribers stay; `None` where nobody was seen for a whole period.
    pub stay: Option<Stay>,
}

/// How subscribers stay.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SubscriptionStay"))]
pub struct Stay {
    /// What to think of the model.
    pub verdict: Verdict,
    /// α of the shifted beta-geometric model.
    pub alpha: f64,
    /// β of it.
    pub beta: f64,
    /// Period by period, from 0 on, beyond what was seen.
    pub periods: Vec<Period>,
    /// The average churn rate: who left ÷ the periods at whose end somebody could have left.
    pub churn: f64,
    /// 1 ÷ churn: periods that a subscriber would pay for by the average; `None` where nobody left.
    pub average_lifetime: Option<f64>,
    /// Periods that a new subscriber will pay for, discounted; `None` where they have no end.
    pub lifetime: Option<f64>,
    /// In money; `None` where the amount or the length of a period has to be said.
    pub money: Option<Money>,
}

/// A period of subscribers' lives.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SubscriptionPeriod"))]
pub struct Period {
    /// Its number: 0 is the beginning.
    pub period: u32,
    /// The share still there after it, of those seen so long; `None` where nobody was.
    pub actual: Option<f64>,
    /// The same by the model.
    pub fitted: f64,
    /// The share of those there at its end that renews, by the model; 1 at the beginning.
    pub retention: f64,
}

/// What subscribers are worth, in the money of the wishes.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SubscriptionMoney"))]
pub struct Money {
    /// What a new subscriber will pay, the first time now, discounted; `None` where it has no end.
    pub new: Option<f64>,
    /// What one will pay from the next renewal on, by the period that she is in.
    pub renewing: Vec<Renewing>,
    /// What a new one would pay if all left at the average churn rate, discounted alike.
    pub by_average: Option<f64>,
    /// By how much that is too high; below 0 too low.
    pub miss: Option<f64>,
    /// The plain formula: amount ÷ churn.
    pub undiscounted: Option<f64>,
}

/// What a subscriber will pay from the next renewal on.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Renewing {
    /// The period that she is in, from 1.
    pub tenure: u32,
    /// Her chance to renew at its end.
    pub retention: f64,
    /// What she will pay, the first time right after it; `None` where it has no end.
    pub value: Option<f64>,
}

/// Periods beyond those seen for which the curve is drawn on: as many again, within bounds.
const BEYOND: (usize, usize) = (4, 24);
/// The longest curve.
const LONGEST: usize = 240;
/// Tenures for which a value is given.
const TENURES: u32 = 5;

/// What there is to say of a table that is no orders; `None` of one without subscribers.
///
/// [`ModelError::Parameter`] names a wish that is out of its domain.
pub fn subscriptions(
    table: &OtherTable,
    wishes: &SubscriptionWishes,
) -> Result<Option<SubscriptionReport>, ModelError> {
    wishes.check()?;
    let stays = match table {
        OtherTable::CustomerSummary(_) => return Ok(None),
        OtherTable::Subscriptions(list) => {
            Stays::of_list(&list.subscriptions, wishes.unit, wishes.today)
        }
        OtherTable::Retention(table) => Stays::of_table(table, wishes.unit),
    };
    let currency = match table {
        OtherTable::Subscriptions(list) => list.currency.as_deref().map(String::from),
        OtherTable::CustomerSummary(_) | OtherTable::Retention(_) => None,
    };
    let amount = wishes.amount.or(stays.amount);
    let terms = stays.unit.map(|unit| Terms {
        discount: (wishes.discount / 100.0).ln_1p() * days_in(unit) / days_in(TimeUnit::Year),
        amount: amount.map(|amount| amount * wishes.margin.unwrap_or(100.0) / 100.0),
    });
    Ok(Some(SubscriptionReport {
        subscribers: stays.subscribers,
        running: stays.running,
        unit: stays.unit,
        rises: stays.rises,
        sizes_unknown: stays.sizes_unknown,
        amount,
        currency,
        margin: wishes.margin,
        stay: stays
            .lifetimes
            .map(|lifetimes| Stay::new(&lifetimes, terms.as_ref())),
    }))
}

impl SubscriptionWishes {
    fn check(&self) -> Result<(), ModelError> {
        let wrong = |name, value| Err(ModelError::Parameter { name, value });
        if !(0.0..=1000.0).contains(&self.discount) {
            return wrong("annual discount", self.discount);
        }
        match (self.amount, self.margin) {
            (Some(amount), _) if !(amount > 0.0 && amount <= 1e15) => wrong("amount", amount),
            (_, Some(margin)) if !(margin > 0.0 && margin <= 100.0) => wrong("margin", margin),
            _ => Ok(()),
        }
    }
}

/// What a payment is, and is worth later.
struct Terms {
    /// ln (1 + d), d a period.
    discount: f64,
    amount: Option<f64>,
}

impl Terms {
    fn rate(&self) -> f64 {
        self.discount.exp_m1()
    }
}

impl Stay {
    fn new(lifetimes: &Lifetimes, terms: Option<&Terms>) -> Self {
        let fit = Sbg::fit(lifetimes, Estimate::Posterior);
        let [alpha, beta] = fit.model.parameters();
        let counts = lifetimes.periods();
        let left: f64 = counts.iter().map(|[left, _]| left).sum();
        let lived: f64 = (1_u32..)
            .zip(counts)
            .map(|(period, [left, stayed])| f64::from(period) * (left + stayed))
            .sum();
        let churn = left / lived;
        let discounted = |terms: &Terms| finite(fit.model.discounted_lifetime(terms.rate()));
        Self {
            verdict: fit.verdict,
            alpha,
            beta,
            periods: curve(&fit.model, counts),
            churn,
            average_lifetime: finite(1.0 / churn),
            lifetime: terms.and_then(discounted),
            money: terms.and_then(|terms| Money::new(&fit.model, churn, terms)),
        }
    }
}

/// Survival as it was, product over periods of the share that stayed (Kaplan & Meier 1958), beside the model's.
fn curve(model: &Sbg, counts: &[[f64; 2]]) -> Vec<Period> {
    let (fewest, most) = BEYOND;
    let length = (counts.len() + counts.len().clamp(fewest, most)).min(LONGEST.max(counts.len()));
    let mut at_risk: f64 = counts.iter().flatten().sum();
    let mut actual = Some(1.0);
    let mut periods = vec![Period {
        period: 0,
        actual,
        fitted: 1.0,
        retention: 1.0,
    }];
    for (period, at) in (1..).zip(0..length) {
        let counted = counts.get(at).filter(|_| at_risk > 0.0);
        actual = counted
            .zip(actual)
            .map(|([left, _], before)| before * (1.0 - left / at_risk));
        at_risk -= counted.map_or(0.0, |[left, stayed]| left + stayed);
        periods.push(Period {
            period,
            actual,
            fitted: model.survival(period),
            retention: model.retention(period),
        });
    }
    periods
}

impl Money {
    fn new(model: &Sbg, churn: f64, terms: &Terms) -> Option<Self> {
        let amount = terms.amount?;
        let rate = terms.rate();
        let worth = |periods: f64| finite(amount * periods);
        let new = worth(model.discounted_lifetime(rate));
        let by_average = worth((1.0 + rate) / (rate + churn));
        let renewing = (1..=TENURES).map(|tenure| Renewing {
            tenure,
            retention: model.retention(tenure),
            value: worth(model.discounted_residual_lifetime(rate, tenure)),
        });
        Some(Self {
            new,
            renewing: renewing.collect(),
            by_average,
            miss: by_average.zip(new).map(|(average, new)| average - new),
            undiscounted: worth(1.0 / churn),
        })
    }
}

/// The number, unless it has no end.
fn finite(value: f64) -> Option<f64> {
    Some(value).filter(|value| value.is_finite())
}
