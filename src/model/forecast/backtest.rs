//! How well models would have told a shop's own past.

use std::ops::ControlFlow;

use super::baseline::{self, Expected};
use super::buyers::{Buyer, buyers, purchases};
use super::kind::Kind;
use super::ranking::{normalised_gini, top_decile};
use super::tracking::happened;
use super::{Forecast, Range, Terms, Tracked};
use crate::model::error::ModelError;
use crate::order::{Date, Orders};

/// Forecasts for the last part of a shop's past, made from what was before it, beside what happened.
///
/// It is about the customers of the first part, calibration; who came later was not there to be forecast.
#[derive(Clone, Debug)]
pub struct Backtest {
    /// The last day of calibration.
    pub split: Date,
    /// The last day of what was held out.
    pub end: Date,
    /// Customers of calibration.
    pub customers: u32,
    /// What they bought later, in purchases: days with an order.
    pub purchases: f64,
    /// What they bought later, in money.
    pub revenue: f64,
    /// The forecasts, models first.
    pub trials: Vec<Trial>,
    /// Who was known at the split.
    known: Vec<Buyer>,
    /// What each model had learnt from them, in the order of [`Kind::ALL`].
    forecasts: Vec<Forecast>,
}

/// Who forecasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contender {
    /// A model, with Gamma-Gamma.
    Model(Kind),
    /// The calculator's formula.
    Averages,
    /// Past spend repeats.
    Repeated,
}

/// A forecast beside what happened.
#[derive(Clone, Debug)]
pub struct Trial {
    /// Whose it is.
    pub contender: Contender,
    /// Purchases in all.
    pub purchases: f64,
    /// Money in all.
    pub revenue: f64,
    /// The mean absolute error in a customer's purchases.
    pub mean_absolute_error: f64,
    /// The root of the mean squared error in a customer's purchases.
    pub root_mean_square_error: f64,
    /// How well customers are ranked by money: 1 is perfect, 0 chance. `None` where nothing was spent.
    pub normalised_gini: Option<f64>,
    /// The share of the money that came from the tenth of customers who are ranked highest.
    pub top_decile: Option<f64>,
    /// Purchases by how many repeat purchases a customer had before.
    pub by_frequency: Vec<Frequency>,
}

/// Customers with as many repeat purchases in calibration.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frequency {
    /// Repeat purchases; the last group has as many or more.
    pub repeats: u32,
    /// Customers.
    pub customers: u32,
    /// Mean purchases expected of them.
    pub expected: f64,
    /// Mean purchases that they made.
    pub happened: f64,
}

impl Frequency {
    /// Whether these customers had as many repeat purchases or more.
    pub fn is_last(&self) -> bool {
        self.repeats + 1 == GROUPS
    }
}

/// Groups by frequency: 0 to 6, 7 or more.
const GROUPS: u32 = 8;
/// With two years there is a year to learn all seasons from, and one to be told.
const SEASONS: i32 = 730;
const A_YEAR: i32 = 365;
/// Below these nothing is learnt from a backtest: customers of calibration, purchases held out.
const FEWEST_CUSTOMERS: u32 = 10;
const FEWEST_PURCHASES: f64 = 10.0;
/// Models whose totals are as close as this, in the logarithm of the ratio, count as equally good.
const EQUAL: f64 = 0.05;

impl Backtest {
    /// The usual split: the last quarter of the time in which the shop was observed is held out, or with two
    /// years the last year, so that all seasons are in both parts. `None` without an order until `end`.
    pub fn usual_split(orders: &Orders, end: Date) -> Option<Date> {
        let (first, _) = orders.observed()?;
        let span = end.days_since(first);
        let held_out = if span >= SEASONS { A_YEAR } else { span / 4 };
        let split = Date::from_days(end.days() - held_out)?;
        (first <= end).then_some(split)
    }

    /// Has every contender forecast what was bought after `split` and until `end`; `progress` is told which
    /// share is done.
    ///
    /// [`ModelError::Nobody`] where nobody had bought until the split.
    pub fn new(
        orders: &Orders,
        split: Date,
        end: Date,
        progress: &mut dyn FnMut(f64),
    ) -> Result<Self, ModelError> {
        let known = buyers(orders, split);
        let later = Later::new(&known, &buyers(orders, end));
        let horizon = f64::from(end.days_since(split).max(0));
        let terms = Terms::new(horizon, 0.0)?;
        let mut trials = Vec::new();
        let mut forecasts = Vec::new();
        for (place, kind) in Kind::ALL.into_iter().enumerate() {
            progress(place as f64 / Kind::ALL.len() as f64);
            let forecast = Forecast::new(kind, &known)?;
            let values = forecast.values(&known, &terms);
            let both = values.iter().map(|value| (value.purchases, value.next));
            let (purchases, revenue) = both.unzip();
            let expected = Expected { purchases, revenue };
            let contender = Contender::Model(kind);
            trials.push(Trial::new(contender, &known, &expected, &later));
            forecasts.push(forecast);
        }
        for (contender, expected) in [
            (Contender::Averages, baseline::averages(&known, horizon)),
            (Contender::Repeated, baseline::repeated(&known, horizon)),
        ] {
            trials.push(Trial::new(contender, &known, &expected, &later));
        }
        Ok(Self {
            split,
            end,
            customers: u32::try_from(known.len()).unwrap_or(u32::MAX),
            purchases: later.purchases.iter().sum(),
            revenue: later.revenue.iter().sum(),
            trials,
            known,
            forecasts,
        })
    }

    /// Whether enough happened to tell models apart.
    pub fn is_telling(&self) -> bool {
        self.customers >= FEWEST_CUSTOMERS && self.purchases >= FEWEST_PURCHASES
    }

    /// Whether a whole year was held out, after at least another.
    pub fn is_matched_by_season(&self, orders: &Orders) -> bool {
        let learnt = orders
            .observed()
            .map_or(0, |(first, _)| self.split.days_since(first));
        learnt >= A_YEAR && self.end.days_since(self.split) % A_YEAR == 0
    }

    /// The model to use: the one that came closest to the purchases in all; of those that came about as close,
    /// the one that stands first in [`Kind::ALL`]. That one too where too little was held out to tell.
    pub fn chosen(&self) -> Kind {
        let [preferred, ..] = Kind::ALL;
        if !self.is_telling() {
            return preferred;
        }
        let misses = || {
            self.trials
                .iter()
                .filter_map(|trial| match trial.contender {
                    Contender::Model(kind) => {
                        Some((kind, (trial.purchases / self.purchases).ln().abs()))
                    }
                    _ => None,
                })
        };
        let least = misses().map(|(_, miss)| miss).fold(f64::INFINITY, f64::min);
        let near = misses().find(|(_, miss)| *miss <= least + EQUAL);
        near.map_or(preferred, |(kind, _)| kind)
    }

    /// How much the models disagree: the largest total of purchases that any expects ÷ the smallest.
    pub fn disagreement(&self) -> f64 {
        let (least, most) = self
            .trials
            .iter()
            .filter(|trial| matches!(trial.contender, Contender::Model(_)))
            .fold((f64::INFINITY, 0.0_f64), |(least, most), trial| {
                (least.min(trial.purchases), most.max(trial.purchases))
            });
        most / least
    }

    /// Purchases of the customers of calibration since the split, week by week, as a model expects them.
    pub fn tracking(&self, orders: &Orders, kind: Kind) -> Result<Vec<Tracked>, ModelError> {
        let model = self.learnt(kind)?.fitted.purchases();
        let customers = self.known.iter().map(|buyer| buyer.customer);
        let happened = happened(orders, customers, self.split, self.end);
        let days = self.end.days_since(self.split);
        Ok(Tracked::weeks(
            model,
            &purchases(&self.known)?,
            &happened,
            days,
        ))
    }

    /// Between what the money held out lies with a chance of 90 % if a model is right, as would have been said
    /// at the split. The same seed gives the same range; `progress` is told which share is done.
    pub fn range(
        &self,
        kind: Kind,
        seed: u64,
        progress: &mut dyn FnMut(f64),
    ) -> Result<Range, ModelError> {
        progress(0.0);
        let learnt = self.learnt(kind)?;
        let terms = Terms::new(f64::from(self.end.days_since(self.split)), 0.0)?;
        let values = learnt.values(&self.known, &terms);
        let mut watch = |share| {
            progress(share);
            ControlFlow::Continue(())
        };
        let ranges =
            learnt
                .posterior(&self.known, seed)?
                .ranges(&self.known, &values, &terms, &mut watch);
        Ok(ranges.unwrap_or_default().total)
    }

    /// What a model had learnt until the split.
    fn learnt(&self, kind: Kind) -> Result<&Forecast, ModelError> {
        let place = Kind::ALL.iter().position(|other| *other == kind);
        let learnt = place.and_then(|place| self.forecasts.get(place));
        learnt.ok_or(ModelError::Nobody)
    }
}

/// What customers of calibration did later.
struct Later {
    purchases: Vec<f64>,
    revenue: Vec<f64>,
}

impl Later {
    /// `known` and `all` are in the order of their customers, and who is known is among all.
    fn new(known: &[Buyer], all: &[Buyer]) -> Self {
        let mut all = all.iter();
        let mut later = Self {
            purchases: Vec::with_capacity(known.len()),
            revenue: Vec::with_capacity(known.len()),
        };
        for before in known {
            let Some(after) = all.find(|buyer| buyer.customer == before.customer) else {
                break;
            };
            let repeats = after.seen.x() - before.seen.x();
            later.purchases.push(f64::from(repeats));
            later.revenue.push(after.revenue - before.revenue);
        }
        later
    }
}

impl Trial {
    fn new(contender: Contender, known: &[Buyer], expected: &Expected, later: &Later) -> Self {
        let count = known.len().max(1) as f64;
        let errors = || {
            let pairs = expected.purchases.iter().zip(&later.purchases);
            pairs.map(|(expected, happened)| expected - happened)
        };
        Self {
            contender,
            purchases: expected.purchases.iter().sum(),
            revenue: expected.revenue.iter().sum(),
            mean_absolute_error: errors().map(f64::abs).sum::<f64>() / count,
            root_mean_square_error: (errors().map(|error| error * error).sum::<f64>() / count)
                .sqrt(),
            normalised_gini: normalised_gini(&expected.revenue, &later.revenue),
            top_decile: top_decile(&expected.revenue, &later.revenue),
            by_frequency: by_frequency(known, expected, later),
        }
    }
}

fn by_frequency(known: &[Buyer], expected: &Expected, later: &Later) -> Vec<Frequency> {
    let mut groups: Vec<Frequency> = (0..GROUPS)
        .map(|repeats| Frequency {
            repeats,
            customers: 0,
            expected: 0.0,
            happened: 0.0,
        })
        .collect();
    let rows = known.iter().zip(&expected.purchases).zip(&later.purchases);
    for ((buyer, expected), happened) in rows {
        let place = buyer.seen.x().min(GROUPS - 1);
        let group = usize::try_from(place)
            .ok()
            .and_then(|place| groups.get_mut(place));
        if let Some(group) = group {
            group.customers += 1;
            group.expected += expected;
            group.happened += happened;
        }
    }
    groups.retain(|group| group.customers > 0);
    for group in &mut groups {
        group.expected /= f64::from(group.customers);
        group.happened /= f64::from(group.customers);
    }
    groups
}
