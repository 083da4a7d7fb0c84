//! Two power laws at once: how likely it was to stay unseen, time after time.

use super::gauss::{for_nodes, panels};

/// e to minus this is nothing beside 1.
const NOTHING: f64 = 38.0;

/// A power law of time, ((c + t₀) ÷ (c + t))ᵏ: 1 at t₀, falling.
#[derive(Clone, Copy)]
pub(crate) struct Power {
    /// c + t₀, above 0.
    pub(crate) start: f64,
    /// k, 0 or more.
    pub(crate) exponent: f64,
}

/// A node of the quadrature.
pub(crate) struct Node {
    /// What it weighs, the two power laws included.
    pub(crate) weight: f64,
    /// (c + t) ÷ (c + t₀) of the first power law and of the second.
    pub(crate) grown: [f64; 2],
    /// Their logarithms.
    pub(crate) logs: [f64; 2],
}

/// Calls `at` for the nodes of ∫ (c₁ + t₀)ᵏ¹ (c₁ + t)⁻ᵏ¹ (c₂ + t₀)ᵏ² (c₂ + t)⁻ᵏ² dt over t from t₀ to t₀ + `length`.
///
/// With y = ln ((c + t) ÷ (c + t₀)) for the smaller c the integrand is analytic within π of the real axis
/// whatever the parameters, so that a few nodes of Gauss–Legendre do; it is cut off where it is e^−38.
pub(crate) fn decay(length: f64, powers: [Power; 2], mut at: impl FnMut(Node)) {
    let [first, second] = powers;
    let swapped = second.start < first.start;
    let (near, far) = if swapped {
        (second, first)
    } else {
        (first, second)
    };
    let growth = 1.0 - near.exponent;
    let all = (length / near.start).ln_1p();
    // The far power law alone ends it here, even if the near one's growth works against it.
    let by_far = (NOTHING + growth.max(0.0) * all) / far.exponent;
    let by_far = (far.start / near.start * by_far.exp_m1()).ln_1p();
    let by_near = if growth < 0.0 {
        -NOTHING / growth
    } else {
        f64::INFINITY
    };
    let end = all.min(by_far).min(by_near);
    let drop = growth.abs() * end + far.exponent * (near.start / far.start * end.exp_m1()).ln_1p();
    let share = near.start / far.start;
    for_nodes(end, panels(end, 3.0, drop), |weight, y| {
        let near_grown = y.exp();
        let far_grown = (1.0 - share) + share * near_grown;
        let ln_far = far_grown.ln();
        let (grown, logs) = if swapped {
            ([far_grown, near_grown], [ln_far, y])
        } else {
            ([near_grown, far_grown], [y, ln_far])
        };
        at(Node {
            weight: weight * near.start * (growth * y - far.exponent * ln_far).exp(),
            grown,
            logs,
        });
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::special::close::assert_close;

    #[test]
    fn integrals_by_mpmath() {
        for (length, [start_1, k_1, start_2, k_2], expected) in INTEGRALS {
            let first = Power {
                start: start_1,
                exponent: k_1,
            };
            let second = Power {
                start: start_2,
                exponent: k_2,
            };
            for powers in [[first, second], [second, first]] {
                let mut sum = 0.0;
                decay(length, powers, |node| sum += node.weight);
                assert_close(sum, expected, 1e-11);
            }
        }
    }

    const INTEGRALS: [(f64, [f64; 4], f64); 10] = [
        (8.43, [41.008, 2.553, 42.099, 1.606], 5.808_850_115_951_486),
        (5.0, [360.01, 300.3, 5360.0, 1.9], 1.182_988_939_491_354_2),
        (27.0, [10.6, 0.55, 11.7, 1.6], 7.461_402_248_817_285),
        (
            10_000.0,
            [0.001, 0.001, 100_000.0, 1.001],
            9_387.794_563_094_196,
        ),
        (
            10_000.0,
            [0.001, 10_000.0, 100_000.0, 1.001],
            1.000_100_009_999_998_8e-7,
        ),
        (
            10_000.0,
            [0.001, 0.3, 100_000.0, 100_000.0],
            0.162_150_541_719_356_58,
        ),
        (
            10_000.0,
            [100_000.0, 10_000.0, 0.001, 1.5],
            0.001_964_947_847_545_065,
        ),
        (38.86, [10.578, 0.553, 10.578, 1.606], 7.598_608_545_005_572),
        (10_000.0, [0.001, 0.2, 0.01, 1.1], 0.022_175_026_952_300_84),
        (
            3650.0,
            [100_000.0, 100_000.0, 100_000.0, 100_000.0],
            0.500_002_500_012_5,
        ),
    ];
}
