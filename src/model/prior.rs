//! A weak prior: what may be assumed of any shop, so that a small one has an answer.
//!
//! It keeps parameters from running to 0 or without end where the data do not stop them, and is worth
//! about one customer. It knows no unit: times are measured by the shop's mean time of observation.
//! All densities are in the logarithms of the parameters; with them come the derivatives.
//!
//! - A share a ÷ (a + b) is uniform, and how alike customers are, a + b, has the density (1 + κ)⁻²:
//!   Pareto's law with exponent 1, begun at 0 so that there is no edge.
//! - How alike customers' rates are, the shape of a gamma distribution, has the same density.
//! - A mean rate is around one in the mean time of observation, give or take some powers of ten.

use super::optimise::Slope;
use super::special::{ln_1p_exp, logistic};

/// Which estimate is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Estimate {
    /// Of maximum likelihood.
    Likelihood,
    /// Of maximum posterior density under the weak prior: what to use for small shops.
    Posterior,
}

/// ln of a log-logistic density in ln v, and its slope: v has the median 1, and vˢ the density (1 + v)⁻².
fn log_logistic(ln_v: f64, s: f64) -> (f64, f64) {
    let y = s * ln_v;
    (y - 2.0 * ln_1p_exp(y), s * (1.0 - 2.0 * logistic(y)))
}

/// Of a gamma distribution with a shape and a rate, in units of `scale`; slopes by ln shape and ln rate.
pub(super) fn gamma(shape: f64, rate: f64, scale: f64) -> Slope<2> {
    let (alike, by_shape) = log_logistic(shape.ln(), 1.0);
    let (mean, by_mean) = log_logistic((shape * scale / rate).ln(), 0.5);
    (alike + mean, [by_shape + by_mean, -by_mean])
}

/// Of a beta distribution; slopes by ln a and ln b.
pub(super) fn beta(a: f64, b: f64) -> Slope<2> {
    let share = a / (a + b);
    let (alike, by_sum) = log_logistic((a + b).ln(), 1.0);
    let uniform = share.ln() + (b / (a + b)).ln();
    let by_odds = 1.0 - 2.0 * share;
    (
        uniform + alike,
        [by_odds + by_sum * share, by_sum * (1.0 - share) - by_odds],
    )
}

/// Of the Gamma-Gamma model where customers spend `scale` on average; slopes by ln p, ln q and ln v.
pub(super) fn spend(p: f64, q: f64, v: f64, scale: f64) -> Slope<3> {
    let (within, by_p) = log_logistic(p.ln(), 1.0);
    let (between, by_q) = log_logistic(q.ln(), 1.0);
    let (mean, by_mean) = log_logistic((p * v / (q * scale)).ln(), 0.5);
    (
        within + between + mean,
        [by_p + by_mean, by_q - by_mean, by_mean],
    )
}
