//! The regularised incomplete beta function.

use super::gamma::{ln_gamma, ln_rising};

/// I(a, b) at z = `odds` ÷ (1 + `odds`): the chance that a negative binomial count with b and z is a or more.
///
/// For a, b > 0 and odds in [0, ∞); exactly in [0, 1]. Lentz's method for the continued fraction of
/// Abramowitz & Stegun 26.5.8, on the side where it converges at once.
pub(crate) fn incomplete_beta(a: f64, b: f64, odds: f64) -> f64 {
    if odds <= 0.0 {
        return 0.0;
    }
    // ln of z and of 1 − z; either may be too near 1 for its complement.
    let (ln_z, ln_rest) = (-(1.0 / odds).ln_1p(), -odds.ln_1p());
    // 1 ÷ B(a, b), by the smaller of the two: its gamma function is the smaller number.
    let (small, large) = (a.min(b), a.max(b));
    let ln_factor = ln_rising(large, small) - ln_gamma(small);
    let peak = (a * ln_z + b * ln_rest + ln_factor).exp();
    let value = if odds * (b + 1.0) < a + 1.0 {
        peak / a * fraction(a, b, ln_z.exp())
    } else {
        1.0 - peak / b * fraction(b, a, ln_rest.exp())
    };
    value.clamp(0.0, 1.0)
}

/// The continued fraction, about √max(a, b) steps long. Two ratios of its numerators and denominators are kept.
fn fraction(a: f64, b: f64, z: f64) -> f64 {
    const TINY: f64 = 1e-300;
    let kept = |x: f64| if x.abs() < TINY { TINY } else { x };
    let mut numerators = 1.0;
    let mut denominators = 1.0 / kept(1.0 - (a + b) * z / (a + 1.0));
    let mut value = denominators;
    for step in 1..10_000 {
        let m = f64::from(step);
        let last = a + 2.0 * m;
        let even = m * (b - m) * z / ((last - 1.0) * last);
        let odd = -(a + m) * (a + b + m) * z / (last * (last + 1.0));
        let before = value;
        for term in [even, odd] {
            denominators = 1.0 / kept(1.0 + term * denominators);
            numerators = kept(1.0 + term / numerators);
            value *= numerators * denominators;
        }
        if (value - before).abs() <= f64::EPSILON * value.abs() {
            break;
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::special::close::assert_close;

    #[test]
    fn values_by_mpmath() {
        for (a, b, odds, expected) in VALUES {
            assert_close(incomplete_beta(a, b, odds), expected, 1e-11);
        }
        assert_eq!(incomplete_beta(2.0, 3.0, 0.0), 0.0);
    }

    const VALUES: [(f64, f64, f64, f64); 9] = [
        (1.0, 0.5, 2.0, 0.422_649_730_810_374_2),
        (3.0, 0.243, 0.9, 0.016_940_631_520_726_196),
        (10.0, 10_000.0, 0.001, 0.542_007_765_931_046),
        (10_000.0, 0.55, 50.0, 5.717_914_813_428_525e-88),
        (5.0, 100_000.0, 1e-6, 7.668_536_890_349_537e-8),
        (1.0, 0.001, 10_000.0, 0.009_168_154_185_468_132),
        (100.0, 110.0, 1.0, 0.755_395_889_425_366_3),
        (2.0, 3.0, 1e-9, 5.999_999_980_000_001e-18),
        (7.0, 2.4, 1_000_000.0, 0.999_999_999_999_822_3),
    ];
}
