//! The likelihood of what was seen.

use super::{BetaGeometric, Slope};
use crate::model::history::History;
use crate::model::special::{digamma_rising, ln_1p_exp, ln_rising, logistic};

/// What the likelihood of one customer is made of.
pub(super) struct Seen {
    /// The logarithm of the likelihood, with being there.
    ln_there: f64,
    /// ln of the odds of having left; −∞ without a chance.
    ln_odds: f64,
}

impl Seen {
    pub(super) fn new<const FIRST: bool>(
        model: &BetaGeometric<FIRST>,
        x: f64,
        t_x: f64,
        t: f64,
    ) -> Self {
        let BetaGeometric { r, alpha, a, b } = *model;
        let n = BetaGeometric::<FIRST>::chances(x);
        let ln_there = ln_rising(r, x) + ln_rising(b, n)
            - ln_rising(a + b, n)
            - r * (t / alpha).ln_1p()
            - x * (alpha + t).ln();
        Self {
            ln_there,
            ln_odds: ln_last(a, b, n) + (r + x) * ((t - t_x) / (alpha + t_x)).ln_1p(),
        }
    }

    pub(super) fn log_likelihood(&self) -> f64 {
        self.ln_there + ln_1p_exp(self.ln_odds)
    }

    pub(super) fn alive(&self) -> f64 {
        logistic(-self.ln_odds)
    }
}

/// ln of the odds of having left with the last purchase against having stayed: a ÷ (b + n − 1).
fn ln_last(a: f64, b: f64, n: f64) -> f64 {
    if n > 0.0 {
        (a / (b + n - 1.0)).ln()
    } else {
        f64::NEG_INFINITY
    }
}

/// Of all customers, with slopes by the logarithms of the parameters.
///
/// What depends on x alone is worked out once for each x, what depends on x and T once for those.
pub(super) fn slope<const FIRST: bool>(
    model: &BetaGeometric<FIRST>,
    history: &History,
) -> Slope<4> {
    let BetaGeometric { r, alpha, a, b } = *model;
    let (mut value, mut by_r, mut by_alpha, mut by_a, mut by_b) = (0.0, 0.0, 0.0, 0.0, 0.0);
    for (x, rows) in history.by_repeats() {
        let n = BetaGeometric::<FIRST>::chances(x);
        let ln_rise = ln_rising(r, x) + ln_rising(b, n) - ln_rising(a + b, n);
        let ln_last = ln_last(a, b, n);
        let (mut customers, mut left) = (0.0, 0.0);
        for rows in rows.chunk_by(|(one, _), (other, _)| one.t() == other.t()) {
            let Some(t) = rows.first().map(|(customer, _)| customer.t()) else {
                continue;
            };
            let end = alpha + t;
            let ln_seen = (t / alpha).ln_1p();
            let ln_there = ln_rise - r * ln_seen - x * end.ln();
            let (mut here, mut gone) = (0.0, 0.0);
            for (customer, count) in rows {
                let last = alpha + customer.t_x();
                let silence = ((t - customer.t_x()) / last).ln_1p();
                let ln_odds = ln_last + (r + x) * silence;
                let gone_here = count * logistic(ln_odds);
                value += count * ln_1p_exp(ln_odds);
                gone += gone_here;
                here += count;
                by_r += gone_here * silence;
                by_alpha += gone_here * (r + x) * (1.0 / end - 1.0 / last);
            }
            value += here * ln_there;
            by_r -= here * ln_seen;
            // r/α − (r + x)/(α + T).
            by_alpha += here * (r * t / alpha - x) / end;
            customers += here;
            left += gone;
        }
        let falling = digamma_rising(a + b, n);
        by_r += customers * digamma_rising(r, x);
        by_a += left / a - customers * falling;
        by_b += customers * (digamma_rising(b, n) - falling);
        if n > 0.0 {
            by_b -= left / (b + n - 1.0);
        }
    }
    (value, [r * by_r, alpha * by_alpha, a * by_a, b * by_b])
}
