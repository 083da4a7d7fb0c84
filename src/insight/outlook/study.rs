//! Everything that takes time, worked out once.

use std::sync::Arc;

use serde::Serialize;

use super::answer::{Answer, Report};
use super::backtest::Hindsight;
use super::beginning::Beginning;
use super::caution::cautions;
use super::question::{Found, Question};
use super::wishes::Wishes;
use crate::insight::{Costs, CustomerBase, Known, Observed};
use crate::model::ModelError;
use crate::model::forecast::{Backtest, Buyer, Forecast, Kind, Posterior, Range, buyers};
use crate::order::{Date, Orders};

/// What is being worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "OutlookStage"))]
pub enum Stage {
    /// How well the shop's past would have been told.
    Backtest,
    /// Models of all orders.
    Models,
    /// Ranges.
    Ranges,
}

impl Stage {
    /// Its name, such as `backtest`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Backtest => "backtest",
            Self::Models => "models",
            Self::Ranges => "ranges",
        }
    }
}

/// The range of one look back is that of every other.
const SEED: u64 = 1;

/// Told which share of a stage is done.
pub type Progress<'a> = dyn FnMut(Stage, f64) + 'a;

/// A shop's customers with every model of them.
#[derive(Clone, Debug)]
pub struct Study {
    pub(super) first: Date,
    pub(super) until: Date,
    pub(super) orders: u32,
    pub(super) guest_orders: u32,
    pub(super) observed: Arc<Observed>,
    pub(super) buyers: Vec<Buyer>,
    /// Where the file seems to begin in the middle of the shop's life.
    pub(super) beginning: Option<Beginning>,
    /// The split that was asked for.
    split: Option<Date>,
    backtest: Option<Backtest>,
    /// Ranges of what was held out, by the models for which they have been drawn.
    ranges: Vec<(Kind, Range)>,
    /// What each model has learnt, in the order of [`Kind::ALL`].
    pub(super) forecasts: Vec<(Kind, Forecast)>,
    /// What was drawn for the forecast that was used last.
    drawn: Option<(Forecast, Arc<Posterior>)>,
}

/// What customers will be worth by a merchant's wishes.
#[derive(Clone, Debug)]
pub struct Outlook {
    /// What there is to say.
    pub report: Report,
    /// The customers, and what they have done.
    pub observed: Arc<Observed>,
    /// The customers, and what is expected of each, in revenue; `None` where the report says "not yet".
    pub base: Option<CustomerBase>,
    /// What the wishes say of costs.
    pub costs: Costs,
    wishes: Wishes,
    /// What the report answers, in revenue.
    in_revenue: Answer,
}

impl Study {
    /// Fits every model to the orders until their last day, after a backtest.
    ///
    /// [`ModelError::Nobody`] where no order that counts names a customer.
    pub fn new(orders: &Orders, progress: &mut Progress<'_>) -> Result<Self, ModelError> {
        let (first, until) = orders.observed().ok_or(ModelError::Nobody)?;
        let buyers = buyers(orders, until);
        if buyers.is_empty() {
            return Err(ModelError::Nobody);
        }
        let guests = orders.counted().filter(|order| order.customer.is_none());
        let observed = Observed::new(orders, until);
        let mut study = Self {
            first,
            until,
            orders: count(orders.counted()),
            guest_orders: count(guests),
            beginning: Beginning::of(orders, &observed, first, &buyers),
            observed: observed.into(),
            buyers,
            split: None,
            backtest: None,
            ranges: Vec::new(),
            forecasts: Vec::new(),
            drawn: None,
        };
        study.look_back(orders, progress);
        for (place, kind) in Kind::ALL.into_iter().enumerate() {
            progress(Stage::Models, place as f64 / Kind::ALL.len() as f64);
            let forecast = Forecast::new(kind, &study.buyers)?;
            study.forecasts.push((kind, forecast));
        }
        Ok(study)
    }

    /// The last day on which a customer may have bought for a backtest to learn from, and the first: a split
    /// is between the first day and the last.
    fn look_back(&mut self, orders: &Orders, progress: &mut Progress<'_>) {
        progress(Stage::Backtest, 0.0);
        self.ranges.clear();
        let within = |split: &Date| (self.first..self.until).contains(split);
        let split = self
            .split
            .or_else(|| Backtest::usual_split(orders, self.until));
        self.backtest = split.filter(within).and_then(|split| {
            let mut watch = |share| progress(Stage::Backtest, share);
            Backtest::new(orders, split, self.until, &mut watch).ok()
        });
    }

    /// The look back by a model, whose range is drawn once; `None` where there was nobody to look back on.
    fn hindsight(
        &mut self,
        orders: &Orders,
        model: Option<Kind>,
        progress: &mut Progress<'_>,
    ) -> Result<Option<Hindsight>, ModelError> {
        let Some(backtest) = &self.backtest else {
            return Ok(None);
        };
        let model = model.unwrap_or_else(|| backtest.chosen());
        let drawn = self.ranges.iter().find(|(kind, _)| *kind == model);
        let range = if let Some((_, range)) = drawn {
            *range
        } else {
            let mut watch = |share| progress(Stage::Backtest, share);
            let range = backtest.range(model, SEED, &mut watch)?;
            self.ranges.push((model, range));
            range
        };
        let usual = self.split.is_none();
        Ok(Some(Hindsight::new(
            backtest,
            orders,
            (model, range),
            usual,
        )))
    }

    /// What was drawn for a forecast, where it is the one that was used last.
    pub(super) fn drawn_for(&self, forecast: &Forecast) -> Option<Arc<Posterior>> {
        let (_, posterior) = self.drawn.as_ref().filter(|(other, _)| other == forecast)?;
        Some(Arc::clone(posterior))
    }

    /// What customers will be worth by a merchant's wishes. `orders` are those of the study.
    ///
    /// [`ModelError::Parameter`] names a wish that is out of its domain.
    pub fn look(
        &mut self,
        orders: &Orders,
        wishes: &Wishes,
        progress: &mut Progress<'_>,
    ) -> Result<Outlook, ModelError> {
        let terms = wishes.terms()?;
        if wishes.split != self.split {
            self.split = wishes.split;
            self.look_back(orders, progress);
        }
        let hindsight = self.hindsight(orders, wishes.model, progress)?;
        let mut buyers = self.buyers.clone();
        for buyer in &mut buyers {
            buyer.first_tells = wishes.first_orders;
        }
        let question = Question {
            study: self,
            wishes,
            terms,
            buyers: &buyers,
            backtest: self.backtest.as_ref(),
        };
        let found = match question.not_yet() {
            Some(reason) => Found::not_yet(reason),
            None => question.find(progress)?,
        };
        if let Some(base) = &found.base {
            self.drawn = Some((base.forecast, Arc::clone(base.posterior()?)));
        }
        let beginning = self.beginning.as_ref().zip(found.base.as_ref());
        let began_before = beginning.and_then(|(beginning, base)| beginning.caution(base));
        let report = Report {
            first: self.first,
            until: self.until,
            ends: Date::from_days(self.until.days() + i32::from(wishes.days)).unwrap_or(self.until),
            days: wishes.days,
            customers: count(&buyers),
            cautions: cautions(
                self,
                wishes.days,
                &found.answer,
                hindsight.as_ref(),
                began_before,
            ),
            hindsight,
            answer: found.answer.in_money_of(wishes),
        };
        Ok(Outlook {
            report,
            observed: Arc::clone(&self.observed),
            base: found.base,
            costs: wishes.costs(),
            wishes: wishes.clone(),
            in_revenue: found.answer,
        })
    }
}

impl Outlook {
    /// The same with other costs, which takes no time; `None` where more is wished for than that.
    pub fn with_costs_of(self, wishes: &Wishes) -> Option<Self> {
        let same = self.wishes.with_costs_of(wishes) == *wishes && wishes.terms().is_ok();
        same.then(|| Self {
            report: Report {
                answer: self.in_revenue.in_money_of(wishes),
                ..self.report
            },
            costs: wishes.costs(),
            wishes: wishes.clone(),
            ..self
        })
    }

    /// The customers, with what is expected of each unless the report says "not yet".
    pub fn known(&self) -> Known<'_> {
        match &self.base {
            Some(base) => base.into(),
            None => (&*self.observed).into(),
        }
    }

    /// Of each customer six numbers: value so far, P(alive), purchases expected, money expected, and the ends of its
    /// range. Money is that of the wishes.
    pub fn numbers(&self) -> Vec<f64> {
        let Some(base) = &self.base else {
            return Vec::new();
        };
        let share = self.costs.margin.unwrap_or(1.0);
        let ranges = base.ranges.iter().flat_map(|ranges| &ranges.customers);
        let rows = base.buyers.iter().zip(&base.values).zip(ranges);
        let numbers = rows.flat_map(|((buyer, value), range)| {
            let money = [buyer.revenue, value.next, range.low, range.high];
            let [so_far, next, low, high] = money.map(|revenue| share * revenue);
            [so_far, value.alive, value.purchases, next, low, high]
        });
        numbers.collect()
    }
}

/// How many there are.
pub(super) fn count<T>(items: impl IntoIterator<Item = T>) -> u32 {
    u32::try_from(items.into_iter().count()).unwrap_or(u32::MAX)
}
