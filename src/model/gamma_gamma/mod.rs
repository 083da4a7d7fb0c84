//! Gamma-Gamma: what customers spend on a purchase.

mod spend;

use super::error::{ModelError, parameter};
use super::fit::{Fit, SHAPE, Search, around};
use super::optimise::Slope;
use super::prior::{self, Estimate};
use super::special::{digamma, digamma_rising, ln_gamma, ln_rising};
use super::verdict::{FEW, Verdict};
pub use spend::Spend;

/// What a customer spends on a purchase is gamma with shape p and rate ν, and ν over customers with q and v.
///
/// For a mean z over x purchases,
///
/// L = Γ(p x + q) ÷ (Γ(p x) Γ(q)) · 1/z · (v ÷ (v + x z))^q (x z ÷ (v + x z))^(p x)
///
/// p, q > 0 without unit, v > 0 in money. How much and how often are taken to have nothing to do with each other:
/// [`Spend::correlation`] tells. With q ≤ 1 there is no mean over customers. Where p grows and v falls without
/// end, p v held, each customer always spends the same.
///
/// Source: Fader & Hardie, "The Gamma-Gamma Model of Monetary Value" (2013), brucehardie.com/notes/025.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GammaGamma {
    p: f64,
    q: f64,
    v: f64,
}

impl GammaGamma {
    /// Names of the parameters, in their order.
    pub const NAMES: [&str; 3] = ["p", "q", "v"];

    /// With the parameters p, q and v, all above 0.
    pub fn new([p, q, v]: [f64; 3]) -> Result<Self, ModelError> {
        Ok(Self {
            p: parameter("p", p)?,
            q: parameter("q", q)?,
            v: parameter("v", v)?,
        })
    }

    /// p, q and v.
    pub fn parameters(&self) -> [f64; 3] {
        [self.p, self.q, self.v]
    }

    /// Fits the model to what customers spend.
    pub fn fit(spend: &Spend, estimate: Estimate) -> Fit<Self, 3> {
        /// Distinct customers in the part where a summit is looked for.
        const PART: usize = 512;
        let mean = spend.mean();
        let part = spend.thinned(PART);
        let at = |&[p, q, v]: &[f64; 3]| Self { p, q, v };
        let prior = |parameters: &[f64; 3]| at(parameters).prior(mean);
        let found = Search {
            starts: &[
                [1.0, 3.0, 2.0 * mean],
                [6.0, 4.0, 0.5 * mean],
                [0.3, 1.5, 3.0 * mean],
            ],
            limits: [SHAPE, SHAPE, around(mean)],
            part: &|parameters| at(parameters).slope(&part),
            whole: &|parameters| at(parameters).slope(spend),
            prior: (estimate == Estimate::Posterior).then_some(&prior),
        }
        .run();
        let model = at(&found.parameters);
        let verdict = if spend.customers() < FEW {
            Verdict::FewRepeatBuyers
        } else if model.q <= 1.0 {
            Verdict::NoMeanSpend
        } else if tied(spend) {
            Verdict::SpendTiedToFrequency
        } else if found.ridge {
            Verdict::Ridge
        } else {
            Verdict::Fine
        };
        found.fit(model, verdict)
    }

    /// The log-likelihood of all customers, with its slopes by ln p, ln q and ln v.
    pub fn slope(&self, spend: &Spend) -> Slope<3> {
        let Self { p, q, v } = *self;
        let (mut value, mut by_p, mut by_q, mut by_v) = (0.0, 0.0, 0.0, 0.0);
        for (x, rows) in spend.by_purchases() {
            let shape = p * x;
            let constant = ln_rising(shape, q) - ln_gamma(q);
            let (constant_by_p, constant_by_q) = (
                x * digamma_rising(shape, q),
                digamma(shape + q) - digamma(q),
            );
            for row in rows {
                let total = x * row.mean / v;
                let (ln_v, ln_spend) = (total.ln_1p(), (1.0 / total).ln_1p());
                value += row.count * (constant - row.mean.ln() - q * ln_v - shape * ln_spend);
                by_p += row.count * (constant_by_p - x * ln_spend);
                by_q += row.count * (constant_by_q - ln_v);
                by_v += row.count * (q * total - shape) / (1.0 + total);
            }
        }
        (value, [p * by_p, q * by_q, by_v])
    }

    /// The log-density of the weak prior, with its slopes; `mean` is what the shop's customers spend.
    pub(super) fn prior(&self, mean: f64) -> Slope<3> {
        prior::spend(self.p, self.q, self.v, mean)
    }

    /// The mean over customers of what they spend on a purchase, p v ÷ (q − 1); `None` for q ≤ 1.
    pub fn mean(&self) -> Option<f64> {
        (self.q > 1.0).then(|| self.p * self.v / (self.q - 1.0))
    }

    /// What a customer will spend on a purchase who spent `mean` on average on `x`: p (v + x z) ÷ (p x + q − 1).
    ///
    /// A mean of her own and everybody's, by how much is known of her; without purchases, everybody's. `None`
    /// where there is no mean: p x + q ≤ 1.
    pub fn expected_spend(&self, x: u32, mean: f64) -> Option<f64> {
        let x = f64::from(x);
        let weight = self.p * x + self.q - 1.0;
        let spent = if x > 0.0 { x * mean } else { 0.0 };
        (weight > 0.0).then(|| self.p * (self.v + spent) / weight)
    }
}

/// Spend goes with frequency, by more than chance (5 %) and by enough to matter: on the data which the model was
/// introduced with, where it does well, the correlation is 0.21.
fn tied(spend: &Spend) -> bool {
    let correlation = spend.correlation().abs();
    correlation >= 0.3 && correlation * (spend.customers() - 1.0).sqrt() > 1.96
}
