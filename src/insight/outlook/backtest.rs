//! How well the shop's own past would have been told.

use serde::Serialize;

use super::answer::Interval;
use super::comparison::HindsightComparison;
use crate::model::forecast::{Backtest, Contender, Frequency, Kind, Range, Tracked, Trial};
use crate::order::{Date, Orders};

/// Forecasts for the last part of a shop's past, made from what was before it, beside what happened.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Hindsight {
    /// The last day that the forecasts know of.
    pub split: Date,
    /// The last day of what they are about.
    pub end: Date,
    /// Days from the one to the other.
    pub days: i32,
    /// The split is the usual one.
    pub usual: bool,
    /// A whole year was held out, after at least another.
    pub seasons: bool,
    /// Enough happened to tell models apart.
    pub telling: bool,
    /// Customers until the split.
    pub customers: u32,
    /// Days on which they bought later.
    pub purchases: f64,
    /// What they spent later.
    pub revenue: f64,
    /// Who forecast what; models first.
    pub attempts: Vec<Attempt>,
    /// The model that the rules choose.
    pub chosen: Kind,
    /// The model of which the course and the range are shown.
    pub tracked: Kind,
    /// The money that it expected, and between what it would have said that lies with a chance of 90 %.
    pub range: Interval,
    /// Where what came lies by that.
    pub came: Came,
    /// Who did best, and whether it needed a model.
    pub comparison: HindsightComparison,
    /// Purchases by that model and as they came, added up week by week.
    pub weeks: Vec<Week>,
    /// The largest total of purchases that a model expected ÷ the smallest.
    pub disagreement: f64,
}

/// Where what came lies by a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Came {
    /// Less came than its low end.
    Below,
    /// Within it.
    Within,
    /// More came than its high end.
    Above,
}

/// One forecast beside what happened.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Attempt {
    /// A model's name, `averages` for the calculator's formula, or `repeated` for "past spend repeats".
    pub contender: &'static str,
    /// Purchases that it expected.
    pub purchases: f64,
    /// Money that it expected.
    pub revenue: f64,
    /// By how much that was too high, as a share of what came; below 0 too low. `None` where nothing came.
    pub miss: Option<f64>,
    /// The mean absolute error in a customer's purchases.
    pub mean_absolute_error: f64,
    /// The root of the mean squared error in a customer's purchases.
    pub root_mean_square_error: f64,
    /// How well customers are ranked by money: 1 is perfect, 0 is chance.
    pub normalised_gini: Option<f64>,
    /// The share of the money that came from the tenth of customers ranked highest.
    pub top_decile: Option<f64>,
    /// Purchases by how often customers had bought before.
    pub groups: Vec<Group>,
}

/// Customers with as many repeat purchases before the split.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "HindsightGroup"))]
pub struct Group {
    /// Repeat purchases.
    pub repeats: u32,
    /// As many or more.
    pub or_more: bool,
    /// Customers.
    pub customers: u32,
    /// Mean purchases expected of one.
    pub expected: f64,
    /// Mean purchases that one made.
    pub happened: f64,
}

/// Purchases since the split, added up.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "HindsightWeek"))]
pub struct Week {
    /// Its last day.
    pub end: Date,
    /// Purchases expected until then.
    pub expected: f64,
    /// Purchases made until then.
    pub happened: f64,
}

impl Hindsight {
    /// `tracked` is the model in use, with its range.
    pub(super) fn new(
        backtest: &Backtest,
        orders: &Orders,
        (tracked, range): (Kind, Range),
        usual: bool,
    ) -> Self {
        let attempts: Vec<Attempt> = backtest
            .trials
            .iter()
            .map(|trial| Attempt::new(trial, backtest.revenue))
            .collect();
        let used = attempts
            .iter()
            .find(|attempt| attempt.contender == tracked.name());
        let expected = used.map_or(0.0, |attempt| attempt.revenue);
        let range = Interval::around(expected, range);
        let weeks = backtest.tracking(orders, tracked).unwrap_or_default();
        Self {
            split: backtest.split,
            end: backtest.end,
            days: backtest.end.days_since(backtest.split),
            usual,
            seasons: backtest.is_matched_by_season(orders),
            telling: backtest.is_telling(),
            customers: backtest.customers,
            purchases: backtest.purchases,
            revenue: backtest.revenue,
            comparison: HindsightComparison::new(&attempts, tracked),
            attempts,
            chosen: backtest.chosen(),
            tracked,
            came: Came::by(&range, backtest.revenue),
            range,
            weeks: weeks
                .iter()
                .filter_map(|week| Week::new(*week, backtest.split))
                .collect(),
            disagreement: backtest.disagreement(),
        }
    }

    /// What a contender forecast.
    pub(super) fn attempt(&self, contender: &str) -> Option<&Attempt> {
        self.attempts
            .iter()
            .find(|attempt| attempt.contender == contender)
    }
}

impl Came {
    fn by(range: &Interval, came: f64) -> Self {
        if came < range.low {
            Self::Below
        } else if came > range.high {
            Self::Above
        } else {
            Self::Within
        }
    }
}

impl Attempt {
    fn new(trial: &Trial, happened: f64) -> Self {
        let groups = &trial.by_frequency;
        Self {
            contender: match trial.contender {
                Contender::Model(kind) => kind.name(),
                Contender::Averages => "averages",
                Contender::Repeated => "repeated",
            },
            purchases: trial.purchases,
            revenue: trial.revenue,
            miss: (happened > 0.0).then(|| trial.revenue / happened - 1.0),
            mean_absolute_error: trial.mean_absolute_error,
            root_mean_square_error: trial.root_mean_square_error,
            normalised_gini: trial.normalised_gini,
            top_decile: trial.top_decile,
            groups: groups.iter().map(|group| Group::new(*group)).collect(),
        }
    }

    /// Whether it needs no model.
    pub(super) fn is_rule(&self) -> bool {
        self.contender.parse::<Kind>().is_err()
    }
}

impl Group {
    fn new(group: Frequency) -> Self {
        Self {
            repeats: group.repeats,
            or_more: group.is_last(),
            customers: group.customers,
            expected: group.expected,
            happened: group.happened,
        }
    }
}

impl Week {
    fn new(week: Tracked, split: Date) -> Option<Self> {
        Some(Self {
            end: Date::from_days(split.days() + week.days)?,
            expected: week.expected,
            happened: week.happened,
        })
    }
}
