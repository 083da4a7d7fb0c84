//! Integrals of bumps.

use super::gauss::for_nodes;

/// ∫ e^f(v) dv over v up to `end`, for a concave f.
///
/// `f` gives the value and the slope; towards −∞ the slope is 1/2 or more. The summit and the places where e^f has
/// fallen to e^−38 of it are found by bisection, and between them it is integrated by Gauss–Legendre.
pub(crate) fn log_concave(end: f64, f: impl Fn(f64) -> (f64, f64)) -> f64 {
    const NOTHING: f64 = 38.0;
    /// Far below any logarithm of a time.
    const START: f64 = -200.0;
    const PANELS: u32 = 32;
    let summit = last(START.min(end), end, |v| f(v).1 > 0.0);
    let top = f(summit).0;
    let near = |v: f64| f(v).0 > top - NOTHING;
    let from = last(-summit, -START.min(summit), |v| near(-v));
    let to = last(summit, end, near);
    let mut sum = 0.0;
    for_nodes(to + from, PANELS, |weight, y| {
        sum += weight * (f(y - from).0 - top).exp();
    });
    sum * top.exp()
}

/// The last place between `low` and `high` up to which something holds.
fn last(mut low: f64, mut high: f64, holds: impl Fn(f64) -> bool) -> f64 {
    if holds(high) {
        return high;
    }
    for _ in 0..60 {
        let middle = 0.5 * (low + high);
        if holds(middle) {
            low = middle;
        } else {
            high = middle;
        }
    }
    low
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::special::close::assert_close;

    #[test]
    fn a_bell_and_its_left_half() {
        let bell = |v: f64| (-0.5 * v * v, -v);
        assert_close(log_concave(50.0, bell), std::f64::consts::TAU.sqrt(), 1e-13);
        assert_close(
            log_concave(0.0, bell),
            0.5 * std::f64::consts::TAU.sqrt(),
            1e-13,
        );
    }

    #[test]
    fn an_exponential_tail_to_its_end() {
        // ∫ eᵛ dv up to 2 is e².
        assert_close(log_concave(2.0, |v| (v, 1.0)), 2.0_f64.exp(), 1e-12);
    }
}
