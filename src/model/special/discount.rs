//! Time that fades: by discounting, and by the power of a rate that was mixed.

use super::gauss::{for_nodes, panels};

/// e to minus this is nothing beside 1.
const NOTHING: f64 = 38.0;

/// ∫₀ᴴ e^(−δt) (1 + t/c)^(−k) dt, the time up to a horizon H that counts.
///
/// (1 + t/c)^(−k) is e^(−νt) with ν mixed by a gamma distribution of shape k and rate c.
/// For H in [0, ∞], δ ≥ 0, k ≥ 0, c > 0. Infinite where H is, δ = 0, and k ≤ 1.
///
/// With y = ln (1 + t/c) the integrand is e^((1 − k) y − δc (e^y − 1)), an entire function, which
/// is cut off where it is e^−38 and integrated by Gauss–Legendre. For δ = 0 it is elementary.
pub(crate) fn discounted_time(horizon: f64, rate: f64, k: f64, c: f64) -> f64 {
    let end = (horizon / c).ln_1p();
    if rate == 0.0 {
        return undiscounted(end, k, c);
    }
    let z = rate * c;
    let growth = (1.0 - k).max(0.0);
    // Where k < 1, e^((1 − k) y) grows at most by what y can be before δ ends it.
    let by_rate = ((NOTHING + growth * (1.0 + (NOTHING / z).ln_1p())) / z).ln_1p();
    let by_power = if k > 1.0 {
        NOTHING / (k - 1.0)
    } else {
        f64::INFINITY
    };
    let end = end.min(by_rate).min(by_power);
    let drop = (k - 1.0).abs() * end + z * end.exp_m1();
    let mut sum = 0.0;
    for_nodes(end, panels(end, 2.0, drop), |weight, y| {
        sum += weight * ((1.0 - k) * y - z * y.exp_m1()).exp();
    });
    c * sum
}

/// c ∫₀^`end` e^((1 − k) y) dy.
fn undiscounted(end: f64, k: f64, c: f64) -> f64 {
    let growth = 1.0 - k;
    if growth == 0.0 {
        return c * end;
    }
    c * (growth * end).exp_m1() / growth
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::special::close::assert_close;

    #[test]
    fn integrals_by_mpmath() {
        for (horizon, rate, k, c, expected) in INTEGRALS {
            assert_close(discounted_time(horizon, rate, k, c), expected, 1e-12);
        }
    }

    #[test]
    fn time_that_never_fades_has_no_end() {
        assert_eq!(discounted_time(f64::INFINITY, 0.0, 0.5, 3.0), f64::INFINITY);
        assert_eq!(discounted_time(f64::INFINITY, 0.0, 1.0, 3.0), f64::INFINITY);
        assert_close(discounted_time(f64::INFINITY, 0.0, 1.5, 3.0), 6.0, 1e-15);
        assert_close(discounted_time(7.0, 0.0, 0.0, 3.0), 7.0, 1e-15);
    }

    const INTEGRALS: [(f64, f64, f64, f64, f64); 11] = [
        (39.0, 0.0027, 0.606, 50.529, 30.864_127_326_014_053),
        (f64::INFINITY, 0.0027, 0.606, 50.529, 144.455_609_044_604_53),
        (f64::INFINITY, 0.0027, 1.0, 50.0, 89.035_913_492_142_63),
        (f64::INFINITY, 1e-5, 0.001, 0.01, 98_458.006_487_974_27),
        (f64::INFINITY, 0.1, 12.5, 0.001, 8.695_569_359_049_788e-5),
        (39.0, 0.0027, 10_001.0, 0.001, 9.999_999_997_299_73e-8),
        (f64::INFINITY, 0.0027, 2.0, 1e20, 370.370_370_370_370_3),
        (52.0, 0.0, 1.0, 3.0, 8.726_162_689_693_084),
        (52.0, 0.0, 1.000_000_1, 3.0, 8.726_161_420_594_618),
        (0.5, 3.0, 3.0, 7.0, 0.239_503_347_150_325_56),
        (f64::INFINITY, 1e-6, 3.0, 5.0, 2.499_987_500_726_807_5),
    ];
}
