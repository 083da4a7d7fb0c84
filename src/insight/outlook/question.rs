//! How a merchant's wishes are answered.

use std::ops::ControlFlow;
use std::sync::Arc;

use super::answer::{Answer, Expectation, Interval, NewCustomer, NotYet, ThreeNumbers, Why};
use super::model::{ModelView, SpendingView};
use super::study::{Progress, Stage, Study, count};
use super::wishes::Wishes;
use crate::insight::{CustomerBase, Cuts};
use crate::model::forecast::{Backtest, Buyer, Forecast, Kind, Ranges, Spending, Terms, Value};
use crate::model::{Estimate, ModelError};

/// With fewer customers nothing is said.
const FEWEST: u32 = 10;
/// How much further can be looked ahead than customers have been known, on average.
const REACH: f64 = 12.0;

/// What is asked, and of whom.
pub(super) struct Question<'a> {
    pub(super) study: &'a Study,
    pub(super) wishes: &'a Wishes,
    pub(super) terms: Terms,
    pub(super) buyers: &'a [Buyer],
    pub(super) backtest: Option<&'a Backtest>,
}

/// The forecast in use.
struct Used {
    kind: Kind,
    why: Why,
    forecast: Forecast,
    spending: SpendingView,
}

/// An answer, with the customers and what is expected of each; nobody where it says "not yet".
pub(super) struct Found {
    pub(super) answer: Answer,
    pub(super) base: Option<CustomerBase>,
}

impl Found {
    pub(super) fn not_yet(reason: NotYet) -> Self {
        Self {
            answer: Answer::NotYet(reason),
            base: None,
        }
    }
}

impl Question<'_> {
    /// Why nothing can be said, if so.
    pub(super) fn not_yet(&self) -> Option<NotYet> {
        let customers = count(self.buyers);
        if customers < FEWEST {
            return Some(NotYet::FewCustomers {
                customers,
                needed: FEWEST,
            });
        }
        let observed: f64 = self.buyers.iter().map(|buyer| buyer.seen.t()).sum();
        let known = observed / f64::from(customers);
        let reach = (REACH * known).floor();
        if reach < self.terms.days() {
            let furthest = (1..=self.wishes.days)
                .rev()
                .find(|d| f64::from(*d) <= reach);
            return Some(NotYet::TooYoung {
                known,
                furthest: furthest.unwrap_or(0),
            });
        }
        let revenue: f64 = self.buyers.iter().map(|buyer| buyer.revenue).sum();
        (revenue <= 0.0).then_some(NotYet::NoMoney)
    }

    /// The forecast by the model that was asked for, or else chosen.
    fn forecast(&self) -> Used {
        let telling = self.backtest.filter(|backtest| backtest.is_telling());
        let [preferred, ..] = Kind::ALL;
        let (kind, why) = match (self.wishes.model, telling) {
            (Some(kind), _) => (kind, Why::Asked),
            (None, Some(backtest)) => (backtest.chosen(), Why::Backtest),
            (None, None) => (preferred, Why::TooLittle),
        };
        let learnt = self
            .study
            .forecasts
            .iter()
            .find(|(other, _)| *other == kind);
        let learnt = learnt.map_or(self.study.forecasts[0].1, |(_, forecast)| *forecast);
        let without = (learnt.spending, learnt.spending_verdict);
        let with = {
            let mut buyers = self.buyers.to_vec();
            for buyer in &mut buyers {
                buyer.first_tells = true;
            }
            Spending::new(&buyers, Estimate::Posterior)
        };
        let used = if self.wishes.first_orders {
            &with
        } else {
            &without
        };
        Used {
            kind,
            why,
            forecast: learnt.spending_as(*used),
            spending: SpendingView::new(used, &without.0, &with.0),
        }
    }

    /// The answer in revenue, with what is expected of each customer.
    pub(super) fn find(&self, progress: &mut Progress<'_>) -> Result<Found, ModelError> {
        progress(Stage::Ranges, 0.0);
        let used = self.forecast();
        let terms = self.terms;
        let observed = Arc::clone(&self.study.observed);
        let buyers = self.buyers.to_vec();
        let mut base = CustomerBase::of(observed, buyers, used.forecast, terms, Cuts::default())?;
        if let Some(posterior) = self.study.drawn_for(&used.forecast) {
            base = base.with_posterior(posterior);
        }
        let mut watch = |share| {
            progress(Stage::Ranges, share);
            ControlFlow::Continue(())
        };
        let ranges = base
            .posterior()?
            .ranges(self.buyers, &base.values, &terms, &mut watch)
            .unwrap_or_default();
        if let Some(beginning) = &self.study.beginning {
            base.newcomers = beginning.newcomers(&base)?;
        }
        let answer = self.answer(&used, &base, &ranges);
        base.ranges = Some(ranges);
        Ok(Found {
            answer: Answer::Forecast(Box::new(answer)),
            base: Some(base),
        })
    }

    /// In revenue.
    fn answer(&self, used: &Used, base: &CustomerBase, ranges: &Ranges) -> Expectation {
        let sum = |of: fn(&Value) -> f64| base.values.iter().map(of).sum::<f64>();
        let next = sum(|value| value.next);
        let undiscounted = sum(|value| value.purchases * value.spend);
        let so_far = self.study.observed.revenue().to_f64();
        let all = ThreeNumbers::new(so_far, next, ranges.total);
        let models: Vec<ModelView> = self
            .study
            .forecasts
            .iter()
            .map(|(kind, forecast)| {
                let forecast =
                    forecast.spending_as((used.forecast.spending, used.spending.verdict));
                let view = ModelView::new(*kind, &forecast, self.buyers, &self.terms);
                if *kind == used.kind {
                    view.with_ranges(&ranges.parameters)
                } else {
                    view
                }
            })
            .collect();
        Expectation {
            model: used.kind,
            why: used.why,
            verdict: used.forecast.verdict,
            margin: None,
            all,
            each: all.times(1.0 / self.buyers.len().max(1) as f64),
            purchases: Interval::around(sum(|value| value.purchases), ranges.purchases),
            active: used
                .forecast
                .fitted
                .has_churn()
                .then(|| Interval::around(sum(|value| value.alive), ranges.active)),
            undiscounted: Interval::around(undiscounted, ranges.undiscounted),
            discounted: undiscounted - next,
            new_customer: self.new_customer(&base.newcomers),
            spending: used.spending.clone().with_ranges(&ranges.spending),
            disagreement: disagreement(&models),
            models,
        }
    }

    fn new_customer(&self, newcomers: &Forecast) -> NewCustomer {
        let firsts: f64 = self.buyers.iter().map(|buyer| buyer.first_revenue).sum();
        let first = firsts / self.buyers.len().max(1) as f64;
        let next = newcomers.newcomer(&self.terms).next;
        NewCustomer {
            first,
            next,
            total: first + next,
        }
    }
}

/// The most money that a model with churn expects ÷ the least; 1 where none expects any.
fn disagreement(models: &[ModelView]) -> f64 {
    let next = || {
        models
            .iter()
            .filter(|view| view.has_churn())
            .map(|view| view.next)
    };
    let (least, most) = (
        next().fold(f64::INFINITY, f64::min),
        next().fold(0.0, f64::max),
    );
    if least > 0.0 { most / least } else { 1.0 }
}
