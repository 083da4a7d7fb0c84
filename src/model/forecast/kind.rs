//! Which model of purchases.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::model::beta_geometric::{BgNbd, MbgNbd};
use crate::model::customer::Customer;
use crate::model::fit::Fit;
use crate::model::history::History;
use crate::model::nbd::Nbd;
use crate::model::pareto_nbd::ParetoNbd;
use crate::model::prior::Estimate;
use crate::model::purchases::Purchases;
use crate::model::verdict::Verdict;

/// A model of repeat purchases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "Model"))]
pub enum Kind {
    /// MBG/NBD: customers may leave after any purchase.
    MbgNbd,
    /// Pareto/NBD: customers may leave at any time.
    ParetoNbd,
    /// BG/NBD: customers may leave after a repeat purchase.
    BgNbd,
    /// NBD: nobody leaves.
    Nbd,
}

impl Kind {
    /// Every model, the one that is preferred among equals first.
    pub const ALL: [Self; 4] = [Self::MbgNbd, Self::ParetoNbd, Self::BgNbd, Self::Nbd];

    /// Its name, such as `mbg-nbd`.
    pub fn name(self) -> &'static str {
        match self {
            Self::MbgNbd => "mbg-nbd",
            Self::ParetoNbd => "pareto-nbd",
            Self::BgNbd => "bg-nbd",
            Self::Nbd => "nbd",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Kind {
    type Err = UnknownKind;

    fn from_str(name: &str) -> Result<Self, UnknownKind> {
        let kind = Self::ALL.into_iter().find(|kind| kind.name() == name);
        kind.ok_or(UnknownKind)
    }
}

/// No model has this name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownKind;

impl fmt::Display for UnknownKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = Kind::ALL.map(Kind::name).join(", ");
        write!(f, "no model of purchases; there are {names}")
    }
}

impl std::error::Error for UnknownKind {}

/// A fitted model of repeat purchases.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fitted {
    /// MBG/NBD.
    MbgNbd(MbgNbd),
    /// Pareto/NBD.
    ParetoNbd(ParetoNbd),
    /// BG/NBD.
    BgNbd(BgNbd),
    /// NBD.
    Nbd(Nbd),
}

impl Fitted {
    /// Fits the model to a shop's customers, and says what to think of it. Beside it the log-likelihood of what they
    /// bought and when, without the prior.
    pub fn new(kind: Kind, history: &History, estimate: Estimate) -> (Self, Verdict, f64) {
        match kind {
            Kind::MbgNbd => told(MbgNbd::fit(history, estimate), Self::MbgNbd),
            Kind::ParetoNbd => told(ParetoNbd::fit(history, estimate), Self::ParetoNbd),
            Kind::BgNbd => told(BgNbd::fit(history, estimate), Self::BgNbd),
            Kind::Nbd => told(Nbd::fit(history, estimate), Self::Nbd),
        }
    }

    /// Which model it is.
    pub fn kind(&self) -> Kind {
        match self {
            Self::MbgNbd(_) => Kind::MbgNbd,
            Self::ParetoNbd(_) => Kind::ParetoNbd,
            Self::BgNbd(_) => Kind::BgNbd,
            Self::Nbd(_) => Kind::Nbd,
        }
    }

    /// Whether customers leave by it; where nobody does, it cannot tell who is still there.
    pub fn has_churn(&self) -> bool {
        !matches!(self, Self::Nbd(_))
    }

    /// Whether it can tell if a customer is still there: by BG/NBD who has bought once cannot have left.
    pub fn can_tell(&self, seen: &Customer) -> bool {
        match self {
            Self::Nbd(_) => false,
            Self::BgNbd(_) => seen.x() > 0,
            Self::MbgNbd(_) | Self::ParetoNbd(_) => true,
        }
    }

    /// How regular customers buy: a purchase is every k-th event, 1 where purchases come at random.
    pub fn regularity(&self) -> u32 {
        match self {
            Self::MbgNbd(model) => model.regularity(),
            Self::ParetoNbd(_) => 1,
            Self::BgNbd(model) => model.regularity(),
            Self::Nbd(model) => model.regularity(),
        }
    }

    /// The names of its parameters, and what they are.
    pub fn parameters(&self) -> Vec<(&'static str, f64)> {
        match self {
            Self::MbgNbd(model) => named(MbgNbd::NAMES, model.parameters()),
            Self::ParetoNbd(model) => named(ParetoNbd::NAMES, model.parameters()),
            Self::BgNbd(model) => named(BgNbd::NAMES, model.parameters()),
            Self::Nbd(model) => named(Nbd::NAMES, model.parameters()),
        }
    }

    /// What it can be asked.
    pub fn purchases(&self) -> &dyn Purchases {
        match self {
            Self::MbgNbd(model) => model,
            Self::ParetoNbd(model) => model,
            Self::BgNbd(model) => model,
            Self::Nbd(model) => model,
        }
    }
}

/// What of a fit is kept.
fn told<M, const N: usize>(fit: Fit<M, N>, wrap: fn(M) -> Fitted) -> (Fitted, Verdict, f64) {
    (wrap(fit.model), fit.verdict, fit.log_likelihood)
}

/// Parameters by their names.
pub(super) fn named<const N: usize>(
    names: [&'static str; N],
    values: [f64; N],
) -> Vec<(&'static str, f64)> {
    names.into_iter().zip(values).collect()
}
