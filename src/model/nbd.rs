//! NBD: purchases without churn.

use super::customer::Customer;
use super::error::{ModelError, parameter};
use super::fit::{Fit, SHAPE, Search, around};
use super::history::History;
use super::optimise::Slope;
use super::prior::{self, Estimate};
use super::purchases::Purchases;
use super::regularity::{Phases, There, chosen, purchases, regularity};
use super::special::{digamma_rising, ln_rising};
use super::verdict::Verdict;

/// The negative binomial distribution: nobody ever leaves.
///
/// A customer buys at random at a rate λ, and λ is gamma with shape r and rate α:
///
/// L = Γ(r + x) ÷ Γ(r) · αʳ ÷ (α + T)^(r + x)
///
/// With regular times between purchases, Erlang-k, λ is the rate of the events of which each k-th is a purchase. Then x
/// is k x in L, and L is summed over the phases j < k of the silence since `t_x`:
///
/// L = Γ(r + k x) ÷ Γ(r) · αʳ ÷ A^(r + k x) · Σ Γ(r + k x + j) ÷ Γ(r + k x) ÷ j! · ((T − `t_x`) ÷ A)ʲ,  A = α + T
///
/// The baseline for models with churn, which all become this one where churn ends. r > 0 without unit,
/// α > 0 in units of time. Where nobody came back, the likelihood is highest at r = 0, which is no
/// model; r ends at its lower limit.
///
/// Sources: Ehrenberg, "The Pattern of Consumer Purchases", Applied Statistics 8 (1959); Chatfield & Goodhardt, "A
/// Consumer Purchasing Model with Erlang Inter-Purchase Time", JASA 68 (1973).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Nbd {
    k: u32,
    r: f64,
    alpha: f64,
}

impl Nbd {
    /// Names of the parameters, in their order.
    pub const NAMES: [&str; 2] = ["r", "alpha"];

    /// With the parameters r and α, both above 0, and purchases at random: k = 1.
    pub fn new([r, alpha]: [f64; 2]) -> Result<Self, ModelError> {
        Ok(Self {
            k: 1,
            r: parameter("r", r)?,
            alpha: parameter("alpha", alpha)?,
        })
    }

    /// r and α.
    pub fn parameters(&self) -> [f64; 2] {
        [self.r, self.alpha]
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
    pub fn fit(history: &History, estimate: Estimate) -> Fit<Self, 2> {
        chosen(history, |history, k| {
            Self::fit_regular(history, estimate, k)
        })
    }

    /// The same with a given k, 1 or more.
    pub(super) fn fit_regular(history: &History, estimate: Estimate, k: u32) -> Fit<Self, 2> {
        let scale = history.time_scale();
        let totals = history.totals();
        let rate = f64::from(k) * totals.repeats.max(0.5) / totals.observed.max(scale);
        let at = |&[r, alpha]: &[f64; 2]| Self { k, r, alpha };
        let prior = |parameters: &[f64; 2]| at(parameters).prior(scale);
        let whole = |parameters: &[f64; 2]| at(parameters).slope(history);
        let found = Search {
            starts: &[[1.0, 1.0 / rate]],
            limits: [SHAPE, around(scale)],
            part: &whole,
            whole: &whole,
            prior: (estimate == Estimate::Posterior).then_some(&prior),
        }
        .run();
        let model = at(&found.parameters);
        let verdict = Verdict::of_purchases(totals, found.ridge);
        found.fit(model, verdict).with_timing(history.timing(k))
    }

    /// The log-likelihood of all customers, with its slopes by ln r and ln α.
    pub fn slope(&self, history: &History) -> Slope<2> {
        let Self { k, r, alpha } = *self;
        let (mut value, mut by_r, mut by_alpha) = (0.0, 0.0, 0.0);
        for (x, rows) in history.by_repeats() {
            let events = f64::from(k) * x;
            let (rising, rising_by_r) = (ln_rising(r, events), digamma_rising(r, events));
            for (customer, count) in rows {
                let end = alpha + customer.t();
                let seen = customer.t() / alpha;
                let ln_seen = seen.ln_1p();
                let phases = Phases::new(k, r + events, (customer.t() - customer.t_x()) / end);
                value += count * (rising - r * ln_seen - events * end.ln() + phases.ln_sum());
                by_r += count * (rising_by_r - ln_seen + phases.by_shape());
                // r/α − (r + k x + j)/(α + T), times α.
                by_alpha += count * (r * seen - events - phases.mean()) / (1.0 + seen);
            }
        }
        (value, [r * by_r, by_alpha])
    }

    /// The log-density of the weak prior, with its slopes; `scale` is the shop's scale of time.
    pub(super) fn prior(&self, scale: f64) -> Slope<2> {
        prior::gamma(self.r, f64::from(self.k) * self.alpha, scale)
    }

    fn there(&self, customer: &Customer) -> There {
        let shape = self.r + f64::from(self.k) * f64::from(customer.x());
        let rate = self.alpha + customer.t();
        There::new(self.k, [shape, rate], self.phases(customer), None)
    }

    fn phases(&self, customer: &Customer) -> Phases {
        let shape = self.r + f64::from(self.k) * f64::from(customer.x());
        let silence = (customer.t() - customer.t_x()) / (self.alpha + customer.t());
        Phases::new(self.k, shape, silence)
    }
}

impl Purchases for Nbd {
    fn log_likelihood(&self, customer: &Customer) -> f64 {
        let events = f64::from(self.k) * f64::from(customer.x());
        let seen = customer.t() / self.alpha;
        let end = self.alpha + customer.t();
        let phases = self.phases(customer).ln_sum();
        ln_rising(self.r, events) - self.r * seen.ln_1p() - events * end.ln() + phases
    }

    fn alive(&self, _: &Customer) -> f64 {
        1.0
    }

    fn alive_after(&self, _: &Customer, _: f64) -> f64 {
        1.0
    }

    fn outlook(&self, horizon: f64, rate: f64) -> Box<dyn FnMut(&Customer) -> f64 + '_> {
        let mut purchases = purchases(horizon, rate);
        Box::new(move |customer| purchases(&self.there(customer)))
    }

    fn probability(&self, customer: &Customer, n: u32, horizon: f64) -> f64 {
        self.there(customer).probability(n, horizon).min(1.0)
    }

    fn purchase_within(&self, customer: &Customer, horizon: f64) -> f64 {
        self.there(customer).purchase_within(horizon).min(1.0)
    }
}
