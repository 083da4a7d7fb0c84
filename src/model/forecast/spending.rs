//! What a purchase will bring.

use super::buyers::{Buyer, spend};
use super::kind::named;
use crate::model::gamma_gamma::GammaGamma;
use crate::model::prior::Estimate;
use crate::model::verdict::Verdict;

/// p and q of the CDNOW sample, as published (Fader & Hardie 2013).
const USUAL: [f64; 2] = [6.25, 3.74];

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
    /// Fits Gamma-Gamma to the repeat purchases, and says what to think of it. Of fewer than ten customers it would
    /// learn of tails that are too heavy for a mean, or for ranges of one: they are taken to differ as others do.
    pub fn new(buyers: &[Buyer], estimate: Estimate) -> (Self, Verdict) {
        let Ok(spend) = spend(buyers) else {
            return (Self::mean_of(buyers), Verdict::FewRepeatBuyers);
        };
        let fit = GammaGamma::fit(&spend, estimate);
        let spending = match (fit.verdict, fit.model.mean()) {
            (Verdict::FewRepeatBuyers, _) => Self::mean_of(buyers).as_others_differ(),
            (_, Some(_)) => Self::GammaGamma(fit.model),
            (_, None) => Self::mean_of(buyers),
        };
        (spending, fit.verdict)
    }

    /// Gamma-Gamma with the same mean, where customers and their purchases differ as those of CDNOW do; as it is where
    /// nothing was spent.
    fn as_others_differ(self) -> Self {
        let [p, q] = USUAL;
        let v = self.newcomer() * (q - 1.0) / p;
        GammaGamma::new([p, q, v]).map_or(self, Self::GammaGamma)
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
