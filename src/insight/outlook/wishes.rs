//! What a merchant wants to know.

use serde::Deserialize;

use crate::insight::Costs;
use crate::model::ModelError;
use crate::model::forecast::{Kind, Terms};
use crate::order::Date;

/// How far ahead is looked, and in which money.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(default)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Wishes {
    /// The last day that the backtest may know of; `None` for the usual one.
    pub split: Option<Date>,
    /// How many days ahead, 1 to 3,653.
    pub days: u16,
    /// Discount in per cent a year, 0 to 1,000.
    pub discount: f64,
    /// Gross margin in per cent, above 0 and up to 100: money is gross profit then, else revenue.
    pub margin: Option<f64>,
    /// Customer acquisition cost, 0 or more.
    pub cac: Option<f64>,
    /// The model of purchases; `None` for the one that the backtest chooses.
    pub model: Option<Kind>,
    /// What was spent on a customer's first day tells what she will spend, as repeat purchases do.
    pub first_orders: bool,
}

impl Default for Wishes {
    /// A year ahead, at 10 % a year, in revenue, all else as it is chosen.
    fn default() -> Self {
        Self {
            split: None,
            days: 365,
            discount: 10.0,
            margin: None,
            cac: None,
            model: None,
            first_orders: false,
        }
    }
}

/// The furthest that is looked ahead: ten years.
const FURTHEST: u16 = 3653;

impl Wishes {
    /// How purchases count; [`ModelError::Parameter`] names what is out of its domain.
    pub(super) fn terms(&self) -> Result<Terms, ModelError> {
        let wrong = |name, value| Err(ModelError::Parameter { name, value });
        if !(1..=FURTHEST).contains(&self.days) {
            return wrong("horizon", self.days.into());
        }
        if !(0.0..=1000.0).contains(&self.discount) {
            return wrong("annual discount", self.discount);
        }
        match (self.margin, self.cac) {
            (Some(margin), _) if !(margin > 0.0 && margin <= 100.0) => wrong("margin", margin),
            (_, Some(cac)) if !(0.0..=1e15).contains(&cac) => wrong("acquisition cost", cac),
            _ => Terms::new(self.days.into(), self.discount / 100.0),
        }
    }

    /// The same with the costs of others.
    pub(super) fn with_costs_of(&self, others: &Self) -> Self {
        Self {
            margin: others.margin,
            cac: others.cac,
            ..self.clone()
        }
    }

    /// What of revenue counts: the margin as a share, or all of it.
    pub(super) fn share(&self) -> f64 {
        self.costs().margin.unwrap_or(1.0)
    }

    /// What is said of costs.
    pub(super) fn costs(&self) -> Costs {
        Costs {
            margin: self.margin.map(|margin| margin / 100.0),
            cac: self.cac,
        }
    }
}
