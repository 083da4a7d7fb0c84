//! Pareto/NBD: customers who may leave at any time.

use std::collections::HashMap;

use super::customer::Customer;
use super::error::{ModelError, parameter};
use super::fit::{Fit, SHAPE, Search, around};
use super::history::History;
use super::nbd::Nbd;
use super::optimise::Slope;
use super::prior::{self, Estimate};
use super::purchases::Purchases;
use super::special::{
    Power, decay, digamma_rising, discounted_time, ln_1p_exp, ln_rising, log_concave, logistic,
    negative_binomial,
};
use super::verdict::Verdict;

/// Purchases at random, and the customer leaves at random.
///
/// A customer buys at a rate λ and leaves at a rate μ, gamma over customers with shapes r, s and
/// rates α, β. A sum of those who are there and of those who left at some t since the last purchase:
///
/// L = Γ(r + x) αʳ βˢ ÷ Γ(r) · { (α + T)^−(r + x) (β + T)^−s + s ∫ (α + t)^−(r + x) (β + t)^−(s + 1) dt },
///
/// t from `t_x` to T. The published form has a difference of two ₂F₁ in place of the integral, one for α > β and
/// one for α < β; the integral itself is positive, and any of α = β, `t_x` = T, s = 1 is a case like others.
///
/// r, s > 0 without unit, α, β > 0 in units of time. As s → 0 or β → ∞ nobody leaves, and it is [`Nbd`]. Where
/// s and β grow without end, all customers have the same μ = s ÷ β.
///
/// Sources: Schmittlein, Morrison & Colombo, "Counting Your Customers", Management Science 33 (1987); Fader &
/// Hardie, "A Note on Deriving the Pareto/NBD Model and Related Expressions" (2005), brucehardie.com/notes/009.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ParetoNbd {
    r: f64,
    alpha: f64,
    s: f64,
    beta: f64,
}

/// What the likelihood of one customer is made of.
struct Seen {
    /// The logarithm of the likelihood, with being there.
    ln_there: f64,
    /// ln of the odds of having left.
    ln_odds: f64,
    /// Slopes of the odds' logarithm by r, α, s, β.
    by: [f64; 4],
}

impl ParetoNbd {
    /// Names of the parameters, in their order.
    pub const NAMES: [&str; 4] = ["r", "alpha", "s", "beta"];

    /// With the parameters r, α, s, β, all above 0.
    pub fn new([r, alpha, s, beta]: [f64; 4]) -> Result<Self, ModelError> {
        Ok(Self {
            r: parameter("r", r)?,
            alpha: parameter("alpha", alpha)?,
            s: parameter("s", s)?,
            beta: parameter("beta", beta)?,
        })
    }

    /// r, α, s and β.
    pub fn parameters(&self) -> [f64; 4] {
        [self.r, self.alpha, self.s, self.beta]
    }

    /// Fits the model to a shop's customers.
    pub fn fit(history: &History, estimate: Estimate) -> Fit<Self, 4> {
        /// Distinct customers in the part where a summit is looked for.
        const PART: usize = 192;
        let scale = history.time_scale();
        let without = Nbd::fit(history, estimate);
        let [r, alpha] = without.model.parameters();
        let part = history.thinned(PART);
        let at = |&[r, alpha, s, beta]: &[f64; 4]| Self { r, alpha, s, beta };
        let prior = |parameters: &[f64; 4]| at(parameters).prior(scale);
        let found = Search {
            starts: &[[r, alpha, 0.05, scale], [1.5 * r, alpha, 0.5, 0.5 * scale]],
            limits: [SHAPE, around(scale), SHAPE, around(scale)],
            part: &|parameters| at(parameters).slope(&part),
            whole: &|parameters| at(parameters).slope(history),
            prior: (estimate == Estimate::Posterior).then_some(&prior),
        }
        .run();
        let gain = found.log_likelihood() - without.log_likelihood;
        let verdict = Verdict::of_churn(history.totals(), found.ridge, gain);
        let model = at(&found.parameters);
        found.fit(model, verdict)
    }

    /// The log-density of the weak prior, with its slopes; `scale` is the shop's scale of time.
    pub(super) fn prior(&self, scale: f64) -> Slope<4> {
        let (buying, [by_r, by_alpha]) = prior::gamma(self.r, self.alpha, scale);
        let (leaving, [by_s, by_beta]) = prior::gamma(self.s, self.beta, scale);
        (buying + leaving, [by_r, by_alpha, by_s, by_beta])
    }

    /// The log-likelihood of all customers, with its slopes by ln r, ln α, ln s and ln β.
    pub fn slope(&self, history: &History) -> Slope<4> {
        let Self { r, alpha, s, beta } = *self;
        let mut value = 0.0;
        let mut by = [0.0; 4];
        for (x, rows) in history.by_repeats() {
            let (rising, rising_by_r) = (ln_rising(r, x), digamma_rising(r, x));
            for (customer, count) in rows {
                let seen = self.seen(rising, customer);
                let t = customer.t();
                let there = [
                    rising_by_r - (t / alpha).ln_1p(),
                    (r * t / alpha - x) / (alpha + t),
                    -(t / beta).ln_1p(),
                    s * t / (beta * (beta + t)),
                ];
                let left = logistic(seen.ln_odds);
                value += count * (seen.ln_there + ln_1p_exp(seen.ln_odds));
                for i in 0..4 {
                    by[i] += count * (there[i] + left * seen.by[i]);
                }
            }
        }
        (value, [r * by[0], alpha * by[1], s * by[2], beta * by[3]])
    }

    /// `rising` is ln Γ(r + x) − ln Γ(r).
    fn seen(&self, rising: f64, customer: &Customer) -> Seen {
        let Self { r, alpha, s, beta } = *self;
        let (x, t_x, t) = (f64::from(customer.x()), customer.t_x(), customer.t());
        let ln_there =
            rising - r * (t / alpha).ln_1p() - x * (alpha + t).ln() - s * (t / beta).ln_1p();
        let (buying, leaving) = (alpha + t_x, beta + t_x);
        let powers = [
            Power {
                start: buying,
                exponent: r + x,
            },
            Power {
                start: leaving,
                exponent: s + 1.0,
            },
        ];
        // The integral, and of what the slopes have the mean over it.
        let mut sum = 0.0;
        let mut means = [0.0; 4];
        decay(t - t_x, powers, |node| {
            let [ln_buying, ln_leaving] = node.logs;
            sum += node.weight;
            means[0] += node.weight * ln_buying;
            means[1] += node.weight / node.grown[0];
            means[2] += node.weight * ln_leaving;
            means[3] += node.weight / node.grown[1];
        });
        if sum == 0.0 {
            return Seen {
                ln_there,
                ln_odds: f64::NEG_INFINITY,
                by: [0.0; 4],
            };
        }
        let mean = means.map(|mean| mean / sum);
        let silence = [(t - t_x) / buying, (t - t_x) / leaving].map(f64::ln_1p);
        Seen {
            ln_there,
            ln_odds: (s / leaving * sum).ln() + (r + x) * silence[0] + s * silence[1],
            by: [
                silence[0] - mean[0],
                (r + x) * (1.0 / (alpha + t) - mean[1] / buying),
                1.0 / s + silence[1] - mean[2],
                s / (beta + t) - (s + 1.0) * mean[3] / leaving,
            ],
        }
    }

    fn seen_of(&self, customer: &Customer) -> Seen {
        self.seen(ln_rising(self.r, f64::from(customer.x())), customer)
    }

    /// The buying rate of a customer who is there, gamma as before: its shape and rate.
    fn buying(&self, customer: &Customer) -> (f64, f64) {
        (self.r + f64::from(customer.x()), self.alpha + customer.t())
    }

    /// `n` purchases before she left, within the horizon, of a customer who is there.
    ///
    /// With v = ln t, the integral over the time t of leaving of the chance of n purchases until then.
    fn left_after(&self, customer: &Customer, n: f64, horizon: f64) -> f64 {
        if horizon <= 0.0 {
            return 0.0;
        }
        let (shape, rate) = self.buying(customer);
        let leaving = self.beta + customer.t();
        let constant =
            (self.s / leaving).ln() + ln_rising(shape, n) - ln_rising(1.0, n) - n * rate.ln();
        log_concave(horizon.ln(), |v| {
            let time = v.exp();
            let (bought, left) = (time / rate, time / leaving);
            let value = constant + (n + 1.0) * v
                - (shape + n) * bought.ln_1p()
                - (self.s + 1.0) * left.ln_1p();
            let slope = n + 1.0
                - (shape + n) * bought / (1.0 + bought)
                - (self.s + 1.0) * left / (1.0 + left);
            (value, slope)
        })
    }
}

impl Purchases for ParetoNbd {
    fn log_likelihood(&self, customer: &Customer) -> f64 {
        let seen = self.seen_of(customer);
        seen.ln_there + ln_1p_exp(seen.ln_odds)
    }

    fn alive(&self, customer: &Customer) -> f64 {
        logistic(-self.seen_of(customer).ln_odds)
    }

    fn alive_after(&self, customer: &Customer, time: f64) -> f64 {
        let leaving = self.beta + customer.t();
        self.alive(customer) * (-self.s * (time / leaving).ln_1p()).exp()
    }

    fn outlook(&self, horizon: f64, rate: f64) -> Box<dyn FnMut(&Customer) -> f64 + '_> {
        let mut times = HashMap::new();
        Box::new(move |customer| {
            let (shape, buying) = self.buying(customer);
            let leaving = self.beta + customer.t();
            let time = times
                .entry(customer.t().to_bits())
                .or_insert_with(|| discounted_time(horizon, rate, self.s, leaving));
            shape / buying * *time
        })
    }

    fn probability(&self, customer: &Customer, n: u32, horizon: f64) -> f64 {
        let alive = self.alive(customer);
        let (shape, rate) = self.buying(customer);
        let stays = (-self.s * (horizon / (self.beta + customer.t())).ln_1p()).exp();
        let there = stays * negative_binomial(n, shape, horizon / rate)
            + self.left_after(customer, f64::from(n), horizon);
        let gone = if n == 0 { 1.0 - alive } else { 0.0 };
        (gone + alive * there).min(1.0)
    }

    fn purchase_within(&self, customer: &Customer, horizon: f64) -> f64 {
        let (shape, rate) = self.buying(customer);
        let powers = [
            Power {
                start: rate,
                exponent: shape + 1.0,
            },
            Power {
                start: self.beta + customer.t(),
                exponent: self.s,
            },
        ];
        let mut sum = 0.0;
        decay(horizon, powers, |node| sum += node.weight);
        (self.alive(customer) * shape / rate * sum).min(1.0)
    }
}
