//! Means over a beta distribution.

use super::logistic::logistic;

/// A node weighs nothing when it is e to minus this beside the heaviest.
const NOTHING: f64 = 38.0;
/// Beyond this, as ln (p ÷ (1 − p)), a smooth function of p has reached what it is at 0 or at 1.
const EDGE: [f64; 2] = [-50.0, 38.0];

/// Nodes and weights for means over p with the density pᵃ⁻¹ (1 − p)ᵇ⁻¹ ÷ B(a, b).
///
/// The trapezoid rule in u = ln (p ÷ (1 − p)), where the density pᵃ (1 − p)ᵇ du falls off on both sides
/// and is analytic within π of the real axis, as is any f that is a rational function or a power of p, 1 + p c
/// or the like: the error falls as e^(−c ÷ step). Where a tail is longer than numbers go, f is constant
/// in it, and the rest of the sum is geometric. The nodes do not depend on f: a mean of what is larger everywhere
/// is larger. The sum of the weights is exactly 1 but for rounding, so means of shares are shares.
///
/// f must not grow faster than 1/p towards p = 0, nor beyond [`EDGE`]: it may grow as c (1 − (1 + p/c)⁻¹)/p does.
#[derive(Clone, Debug)]
pub(crate) struct BetaMean {
    /// p and its weight.
    nodes: Vec<(f64, f64)>,
}

impl BetaMean {
    /// For a, b > 0.
    pub(crate) fn new(a: f64, b: f64) -> Self {
        // The density's curvature at its mode is a b ÷ (a + b); a bend of f has one of order 1.
        let step = 0.3 / (1.0 + a * b / (a + b) / 5.0).sqrt();
        let mode = (a / b).ln();
        let ln_density = |u: f64| -a * (-u).exp().ln_1p() - b * u.exp().ln_1p();
        let top = ln_density(mode);
        let mut nodes = Vec::with_capacity(256);
        // Towards 0, f may grow as 1/p.
        for index in 0.. {
            let u = mode - step * f64::from(index);
            let ln_weight = ln_density(u) - top;
            let last = u - step < EDGE[0];
            let tail = if last {
                1.0 / -(-a * step).exp_m1()
            } else {
                1.0
            };
            nodes.push((logistic(u), ln_weight.exp() * tail));
            if last || ln_weight + (mode - u) < -NOTHING {
                break;
            }
        }
        for index in 1.. {
            let u = mode + step * f64::from(index);
            let ln_weight = ln_density(u) - top;
            let last = u + step > EDGE[1];
            let tail = if last {
                1.0 / -(-b * step).exp_m1()
            } else {
                1.0
            };
            nodes.push((logistic(u), ln_weight.exp() * tail));
            if last || ln_weight < -NOTHING {
                break;
            }
        }
        let total: f64 = nodes.iter().map(|(_, weight)| weight).sum();
        for (_, weight) in &mut nodes {
            *weight /= total;
        }
        Self { nodes }
    }

    /// Each p with its weight.
    pub(crate) fn nodes(&self) -> &[(f64, f64)] {
        &self.nodes
    }

    /// The mean of f(p).
    pub(crate) fn of(&self, f: impl Fn(f64) -> f64) -> f64 {
        self.nodes.iter().map(|&(p, weight)| weight * f(p)).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::special::close::assert_close;

    const SHAPES: [f64; 8] = [1e-3, 0.067, 0.5, 1.0, 3.0, 40.0, 1e3, 1e5];

    #[test]
    fn the_mean_of_p_is_a_share_of_a_and_b() {
        for a in SHAPES {
            for b in SHAPES {
                let mean = BetaMean::new(a, b);
                assert_close(mean.of(|p| p), a / (a + b), 1e-11);
                assert_close(mean.of(|p| 1.0 - p), b / (a + b), 1e-11);
                assert_close(mean.of(|_| 1.0), 1.0, 1e-14);
            }
        }
    }

    /// Of 1 ÷ (1 + c p), by mpmath's ₂F₁(1, a; a + b; −c) at 40 digits.
    #[test]
    fn means_of_a_bend_by_mpmath() {
        for (a, b, c, expected) in BENDS {
            assert_close(
                BetaMean::new(a, b).of(|p| 1.0 / (1.0 + c * p)),
                expected,
                1e-11,
            );
        }
    }

    const BENDS: [(f64, f64, f64, f64); 8] = [
        (0.793, 4.426, 90.0, 0.180_974_671_257_358_4),
        (0.793, 2.426, 1_000_000.0, 0.000_140_377_303_092_320_3),
        (0.067, 0.267, 9.0, 0.731_331_517_450_673_9),
        (0.001, 100_000.0, 1_000_000_000.0, 0.991_403_884_891_442_6),
        (1.0, 1.0, 100_000_000.0, 1.842_068_075_395_236_6e-7),
        (12.0, 0.001, 1000.0, 0.000_999_091_717_475_350_3),
        (1000.0, 100_000.0, 10_000.0, 0.010_008_722_346_444_42),
        (100_000.0, 100_000.0, 10.0, 0.166_667_245_373_505),
    ];
}
