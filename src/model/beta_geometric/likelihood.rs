//! The likelihood of what was seen.

use super::{BetaGeometric, Slope};
use crate::model::customer::Customer;
use crate::model::history::History;
use crate::model::regularity::Phases;
use crate::model::special::{digamma_rising, ln_1p_exp, ln_rising, logistic};

/// Of one customer.
pub(super) fn log_likelihood<const FIRST: bool>(
    model: &BetaGeometric<FIRST>,
    customer: &Customer,
) -> f64 {
    let BetaGeometric { k, r, alpha, a, b } = *model;
    let (x, t) = (f64::from(customer.x()), customer.t());
    let (n, events) = (BetaGeometric::<FIRST>::chances(x), f64::from(k) * x);
    ln_rising(r, events) + ln_rising(b, n)
        - ln_rising(a + b, n)
        - r * (t / alpha).ln_1p()
        - events * (alpha + t).ln()
        + phases(model, customer).ln_sum()
        + ln_1p_exp(ln_odds(model, customer))
}

/// ln of the odds of having left; −∞ without a chance.
pub(super) fn ln_odds<const FIRST: bool>(model: &BetaGeometric<FIRST>, customer: &Customer) -> f64 {
    let BetaGeometric { k, r, alpha, a, b } = *model;
    let x = f64::from(customer.x());
    let (n, events) = (BetaGeometric::<FIRST>::chances(x), f64::from(k) * x);
    let silence = (customer.t() - customer.t_x()) / (alpha + customer.t_x());
    ln_last(a, b, n) + (r + events) * silence.ln_1p() - phases(model, customer).ln_sum()
}

/// The phases in which the customer may be if she is there.
pub(super) fn phases<const FIRST: bool>(
    model: &BetaGeometric<FIRST>,
    customer: &Customer,
) -> Phases {
    let events = f64::from(model.k) * f64::from(customer.x());
    let silence = (customer.t() - customer.t_x()) / (model.alpha + customer.t());
    Phases::new(model.k, model.r + events, silence)
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
    let BetaGeometric { k, r, alpha, a, b } = *model;
    let (mut value, mut by_r, mut by_alpha, mut by_a, mut by_b) = (0.0, 0.0, 0.0, 0.0, 0.0);
    for (x, rows) in history.by_repeats() {
        let (n, events) = (BetaGeometric::<FIRST>::chances(x), f64::from(k) * x);
        let ln_rise = ln_rising(r, events) + ln_rising(b, n) - ln_rising(a + b, n);
        let ln_last = ln_last(a, b, n);
        let (mut customers, mut left) = (0.0, 0.0);
        for rows in rows.chunk_by(|(one, _), (other, _)| one.t() == other.t()) {
            let Some(t) = rows.first().map(|(customer, _)| customer.t()) else {
                continue;
            };
            let end = alpha + t;
            let ln_seen = (t / alpha).ln_1p();
            let ln_there = ln_rise - r * ln_seen - events * end.ln();
            let (mut here, mut gone) = (0.0, 0.0);
            for (customer, count) in rows {
                let last = alpha + customer.t_x();
                let silent = t - customer.t_x();
                let silence = (silent / last).ln_1p();
                let phases = Phases::new(k, r + events, silent / end);
                let ln_odds = ln_last + (r + events) * silence - phases.ln_sum();
                let gone_here = count * logistic(ln_odds);
                let there = count - gone_here;
                value += count * (phases.ln_sum() + ln_1p_exp(ln_odds));
                gone += gone_here;
                here += count;
                by_r += gone_here * silence + there * phases.by_shape();
                by_alpha += gone_here * (r + events) * (1.0 / end - 1.0 / last)
                    - there * phases.mean() / end;
            }
            value += here * ln_there;
            by_r -= here * ln_seen;
            // r/α − (r + k x)/(α + T).
            by_alpha += here * (r * t / alpha - events) / end;
            customers += here;
            left += gone;
        }
        let falling = digamma_rising(a + b, n);
        by_r += customers * digamma_rising(r, events);
        by_a += left / a - customers * falling;
        by_b += customers * (digamma_rising(b, n) - falling);
        if n > 0.0 {
            by_b -= left / (b + n - 1.0);
        }
    }
    (value, [r * by_r, alpha * by_alpha, a * by_a, b * by_b])
}
