//! NBD: purchases without churn.

use super::customer::Customer;
use super::error::{ModelError, parameter};
use super::fit::{Fit, SHAPE, Search, around};
use super::history::History;
use super::optimise::Slope;
use super::prior::{self, Estimate};
use super::purchases::Purchases;
use super::special::{digamma_rising, discounted_time, ln_rising, negative_binomial};
use super::verdict::Verdict;

/// The negative binomial distribution: nobody ever leaves.
///
/// A customer buys at random at a rate λ, and λ is gamma with shape r and rate α:
///
/// L = Γ(r + x) ÷ Γ(r) · αʳ ÷ (α + T)^(r + x)
///
/// The baseline for models with churn, which all become this one where churn ends. r > 0 without unit,
/// α > 0 in units of time. Where nobody came back, the likelihood is highest at r = 0, which is no
/// model; r ends at its lower limit.
///
/// Source: Ehrenberg, "The Pattern of Consumer Purchases", Applied Statistics 8 (1959).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Nbd {
    r: f64,
    alpha: f64,
}

impl Nbd {
    /// Names of the parameters, in their order.
    pub const NAMES: [&str; 2] = ["r", "alpha"];

    /// With the parameters r and α, both above 0.
    pub fn new([r, alpha]: [f64; 2]) -> Result<Self, ModelError> {
        Ok(Self {
            r: parameter("r", r)?,
            alpha: parameter("alpha", alpha)?,
        })
    }

    /// r and α.
    pub fn parameters(&self) -> [f64; 2] {
        [self.r, self.alpha]
    }

    /// Fits the model to a shop's customers.
    pub fn fit(history: &History, estimate: Estimate) -> Fit<Self, 2> {
        let scale = history.time_scale();
        let totals = history.totals();
        let rate = totals.repeats.max(0.5) / totals.observed.max(scale);
        let prior = |&[r, alpha]: &[f64; 2]| Self { r, alpha }.prior(scale);
        let whole = |&[r, alpha]: &[f64; 2]| Self { r, alpha }.slope(history);
        let found = Search {
            starts: &[[1.0, 1.0 / rate]],
            limits: [SHAPE, around(scale)],
            part: &whole,
            whole: &whole,
            prior: (estimate == Estimate::Posterior).then_some(&prior),
        }
        .run();
        let [r, alpha] = found.parameters;
        let verdict = Verdict::of_purchases(totals, found.ridge);
        found.fit(Self { r, alpha }, verdict)
    }

    /// The log-likelihood of all customers, with its slopes by ln r and ln α.
    pub fn slope(&self, history: &History) -> Slope<2> {
        let Self { r, alpha } = *self;
        let (mut value, mut by_r, mut by_alpha) = (0.0, 0.0, 0.0);
        for (x, rows) in history.by_repeats() {
            let (rising, rising_by_r) = (ln_rising(r, x), digamma_rising(r, x));
            for (customer, count) in rows {
                let seen = customer.t() / alpha;
                let ln_seen = seen.ln_1p();
                value += count * (rising - r * ln_seen - x * (alpha + customer.t()).ln());
                by_r += count * (rising_by_r - ln_seen);
                // r/α − (r + x)/(α + T), times α.
                by_alpha += count * (r * seen - x) / (1.0 + seen);
            }
        }
        (value, [r * by_r, by_alpha])
    }

    /// The log-density of the weak prior, with its slopes; `scale` is the shop's scale of time.
    pub(super) fn prior(&self, scale: f64) -> Slope<2> {
        prior::gamma(self.r, self.alpha, scale)
    }

    /// The rate, gamma as before, after what was seen: its shape and rate.
    fn posterior(&self, customer: &Customer) -> (f64, f64) {
        (self.r + f64::from(customer.x()), self.alpha + customer.t())
    }
}

impl Purchases for Nbd {
    fn log_likelihood(&self, customer: &Customer) -> f64 {
        let x = f64::from(customer.x());
        let (_, rate) = self.posterior(customer);
        ln_rising(self.r, x) - self.r * (customer.t() / self.alpha).ln_1p() - x * rate.ln()
    }

    fn alive(&self, _: &Customer) -> f64 {
        1.0
    }

    fn alive_after(&self, _: &Customer, _: f64) -> f64 {
        1.0
    }

    fn discounted_purchases(&self, customer: &Customer, horizon: f64, rate: f64) -> f64 {
        let (shape, scale) = self.posterior(customer);
        shape / scale * discounted_time(horizon, rate, 0.0, scale)
    }

    fn probability(&self, customer: &Customer, n: u32, horizon: f64) -> f64 {
        let (shape, scale) = self.posterior(customer);
        negative_binomial(n, shape, horizon / scale)
    }

    fn purchase_within(&self, customer: &Customer, horizon: f64) -> f64 {
        let (shape, scale) = self.posterior(customer);
        -(-shape * (horizon / scale).ln_1p()).exp_m1()
    }
}
