//! What a purchase will bring.

use super::buyers::{Buyer, spend};
use super::kind::named;
use crate::model::gamma_gamma::GammaGamma;
use crate::model::prior::Estimate;
use crate::model::verdict::Verdict;

/// A model of what customers spend on a purchase.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Spending {
    /// By customer.
    GammaGamma(GammaGamma),
    /// The mean of the shop's purchases, for everybody: where there are no repeat purchases to learn from,
    /// or no mean in what is learnt.
    Mean(f64),
}

impl Spending {
    /// Fits Gamma-Gamma to the repeat purchases, and says what to think of it.
    pub fn new(buyers: &[Buyer], estimate: Estimate) -> (Self, Verdict) {
        let Ok(spend) = spend(buyers) else {
            return (Self::mean_of(buyers), Verdict::FewRepeatBuyers);
        };
        let fit = GammaGamma::fit(&spend, estimate);
        match fit.model.mean() {
            Some(_) => (Self::GammaGamma(fit.model), fit.verdict),
            None => (Self::mean_of(buyers), fit.verdict),
        }
    }

    fn mean_of(buyers: &[Buyer]) -> Self {
        let purchases: f64 = buyers.iter().map(|b| 1.0 + f64::from(b.seen.x())).sum();
        let revenue: f64 = buyers.iter().map(|buyer| buyer.revenue).sum();
        Self::Mean(if purchases > 0.0 {
            (revenue / purchases).max(0.0)
        } else {
            0.0
        })
    }

    /// The names of its parameters, and what they are.
    pub fn parameters(&self) -> Vec<(&'static str, f64)> {
        match self {
            Self::Mean(mean) => vec![("mean", *mean)],
            Self::GammaGamma(model) => named(GammaGamma::NAMES, model.parameters()),
        }
    }

    /// What somebody of whom nothing is known will spend on a purchase, expected. 0 or more.
    pub fn newcomer(&self) -> f64 {
        match self {
            Self::Mean(mean) => *mean,
            Self::GammaGamma(model) => model.mean().unwrap_or(0.0),
        }
    }

    /// What a customer will spend on a purchase, expected. 0 or more.
    pub fn expected(&self, buyer: &Buyer) -> f64 {
        match self {
            Self::Mean(mean) => *mean,
            Self::GammaGamma(model) => {
                let (x, mean) = buyer.spent();
                model.expected_spend(x, mean).unwrap_or(0.0)
            }
        }
    }
}
