//! What to think of a fit, in words.

use std::fmt;

use serde::Serialize;

use super::history::Totals;

/// What to think of a fit. There is always one: a search that finds no summit is no failure but says
/// something about the customers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Verdict {
    /// The data determine the parameters.
    Fine,
    /// Very different parameters explain the data equally well. What they predict may still be good.
    Ridge,
    /// That customers leave explains the data no better than chance would.
    NoChurnYet,
    /// Too few customers came back to learn from.
    FewRepeatBuyers,
    /// Too few subscribers have left to learn from.
    FewLeft,
    /// Who buys more often spends more, or less, on a purchase: the model assumes otherwise.
    SpendTiedToFrequency,
    /// Large purchases are so frequent that there is no mean (q ≤ 1).
    NoMeanSpend,
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Fine => "fine",
            Self::Ridge => "on a ridge",
            Self::NoChurnYet => "no churn visible yet",
            Self::FewRepeatBuyers => "too few repeat buyers",
            Self::FewLeft => "too few have left",
            Self::SpendTiedToFrequency => "spend tied to frequency",
            Self::NoMeanSpend => "q ≤ 1",
        })
    }
}

/// With fewer customers who came back, nothing is said of how they do.
pub(in crate::model) const FEW: f64 = 10.0;

impl Verdict {
    /// Of a model without churn.
    pub(super) fn of_purchases(totals: Totals, ridge: bool) -> Self {
        if totals.repeaters < FEW {
            Self::FewRepeatBuyers
        } else if ridge {
            Self::Ridge
        } else {
            Self::Fine
        }
    }

    /// Of a model with churn, of which the log-likelihood exceeds that of the model without by `gain`.
    ///
    /// Twice the gain of two more parameters is above 6 by chance in one shop of twenty (likelihood-ratio test).
    pub(super) fn of_churn(totals: Totals, ridge: bool, gain: f64) -> Self {
        match Self::of_purchases(totals, ridge) {
            Self::FewRepeatBuyers => Self::FewRepeatBuyers,
            _ if gain < 3.0 => Self::NoChurnYet,
            other => other,
        }
    }
}
