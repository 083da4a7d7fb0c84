//! BG/NBD and MBG/NBD: customers who may leave after a purchase.

mod future;
mod likelihood;

use super::error::{ModelError, parameter};
use super::fit::{Fit, SHAPE, Search, around};
use super::history::History;
use super::nbd::Nbd;
use super::optimise::Slope;
use super::prior::{self, Estimate};
use super::regularity::{chosen, regularity};
use super::verdict::Verdict;

/// Purchases at random, and after a purchase the customer leaves by chance.
///
/// While a customer is there, she buys at a rate λ, gamma with shape r and rate α over customers. After a
/// purchase she leaves with probability p, beta with a and b. With n chances to have left, and B for the beta
/// function,
///
/// L = Γ(r + x) αʳ ÷ Γ(r) · { B(a, b + n) ÷ B(a, b) · (α + T)^−(r + x)
///     + B(a + 1, b + n − 1) ÷ B(a, b) · (α + `t_x`)^−(r + x) },
///
/// where the first term is of those who are there, the second, for n > 0, of those who left with the last
/// purchase. The two models differ in whether one may leave with the very first purchase (`FIRST`):
///
/// - [`BgNbd`]: after repeat purchases alone, n = x. Who bought once is there for certain.
/// - [`MbgNbd`]: after every purchase, n = x + 1.
///
/// With regular times between purchases, Erlang-k, λ is the rate of the events of which each k-th is a purchase. Then x
/// in L is k x, but for n, and the first term, with A = α + T, has the factor
///
/// Σ Γ(r + k x + j) ÷ Γ(r + k x) ÷ j! · ((T − `t_x`) ÷ A)ʲ
///
/// over the phases j < k of the silence since `t_x` ((M)BG/CNBD-k).
///
/// r, a, b > 0 without unit, α > 0 in units of time. As a → 0 nobody leaves, and it is [`Nbd`]. Where a
/// and b grow without end, all customers have the same p = a ÷ (a + b); where r and α do, the same λ.
///
/// Sources: Fader, Hardie & Lee, "'Counting Your Customers' the Easy Way", Marketing Science 24 (2005);
/// Batislam, Denizel & Filiztekin, "Empirical validation and comparison of models for customer base
/// analysis", Int. J. Research in Marketing 24 (2007); Wagner & Hoppe, "Erratum on the MBG/NBD Model", ibid. 25 (2008);
/// Platzer & Reutterer, "Ticking Away the Moments", Marketing Science 35 (2016).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BetaGeometric<const FIRST: bool> {
    k: u32,
    r: f64,
    alpha: f64,
    a: f64,
    b: f64,
}

/// BG/NBD: nobody leaves with the first purchase.
pub type BgNbd = BetaGeometric<false>;

/// MBG/NBD: one may leave with any purchase.
pub type MbgNbd = BetaGeometric<true>;

impl<const FIRST: bool> BetaGeometric<FIRST> {
    /// Names of the parameters, in their order.
    pub const NAMES: [&str; 4] = ["r", "alpha", "a", "b"];

    /// With the parameters r, α, a, b, all above 0, and purchases at random: k = 1.
    pub fn new([r, alpha, a, b]: [f64; 4]) -> Result<Self, ModelError> {
        Ok(Self {
            k: 1,
            r: parameter("r", r)?,
            alpha: parameter("alpha", alpha)?,
            a: parameter("a", a)?,
            b: parameter("b", b)?,
        })
    }

    /// r, α, a and b.
    pub fn parameters(&self) -> [f64; 4] {
        [self.r, self.alpha, self.a, self.b]
    }

    /// The same with another k, from 1 to 12.
    pub fn with_regularity(self, k: u32) -> Result<Self, ModelError> {
        let k = regularity(k)?;
        Ok(Self { k, ..self })
    }

    /// k: a purchase is every k-th event; 1 where purchases come at random.
    pub fn regularity(&self) -> u32 {
        self.k
    }

    /// Fits the model to a shop's customers, with the k that they have.
    pub fn fit(history: &History, estimate: Estimate) -> Fit<Self, 4> {
        chosen(history, |history, k| {
            Self::fit_regular(history, estimate, k)
        })
    }

    /// The same with a given k, 1 or more.
    fn fit_regular(history: &History, estimate: Estimate, k: u32) -> Fit<Self, 4> {
        /// Distinct customers in the part where a summit is looked for.
        const PART: usize = 256;
        let scale = history.time_scale();
        let without = Nbd::fit_regular(history, estimate, k);
        let [r, alpha] = without.model.parameters();
        let part = history.thinned(PART);
        let at = |&[r, alpha, a, b]: &[f64; 4]| Self { k, r, alpha, a, b };
        let prior = |parameters: &[f64; 4]| at(parameters).prior(scale);
        let found = Search {
            starts: &[
                [r, alpha, 0.02, 1.0],
                [r, 0.5 * alpha, 0.7, 2.0],
                [2.0 * r, alpha, 3.0, 6.0],
            ],
            limits: [SHAPE, around(scale), SHAPE, SHAPE],
            part: &|parameters| at(parameters).slope(&part),
            whole: &|parameters| at(parameters).slope(history),
            prior: (estimate == Estimate::Posterior).then_some(&prior),
        }
        .run();
        let timing = history.timing(k);
        let gain = found.log_likelihood() + timing - without.log_likelihood;
        let verdict = Verdict::of_churn(history.totals(), found.ridge, gain);
        let model = at(&found.parameters);
        found.fit(model, verdict).with_timing(timing)
    }

    /// The log-likelihood of all customers, with its slopes by ln r, ln α, ln a and ln b.
    pub fn slope(&self, history: &History) -> Slope<4> {
        likelihood::slope(self, history)
    }

    /// The log-density of the weak prior, with its slopes; `scale` is the shop's scale of time.
    pub(super) fn prior(&self, scale: f64) -> Slope<4> {
        let (rates, [by_r, by_alpha]) = prior::gamma(self.r, f64::from(self.k) * self.alpha, scale);
        let (leaving, [by_a, by_b]) = prior::beta(self.a, self.b);
        (rates + leaving, [by_r, by_alpha, by_a, by_b])
    }

    /// Chances to have left, n.
    fn chances(x: f64) -> f64 {
        x + f64::from(u8::from(FIRST))
    }
}
