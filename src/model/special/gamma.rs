//! The gamma function, by what the models need of it: logarithms, and differences of them.
//!
//! A likelihood of a customer with x purchases has ln Γ(a + x) − ln Γ(a). For an a of 10⁵ both are near
//! 10⁶, and what their difference keeps is not enough. Here the difference is taken term by term
//! in Stirling's series, after both arguments were raised to [`LARGE`] by Γ(z + 1) = z Γ(z).
//!
//! Source: Abramowitz & Stegun 6.1.15, 6.1.40, 6.3.5, 6.3.18.

/// From here on eight terms of Stirling's series are good to the last digit.
const LARGE: f64 = 10.0;

/// ln Γ(a + x) − ln Γ(a), the logarithm of the rising factorial a (a + 1) … (a + x − 1) where x is whole.
///
/// For a > 0 and x ≥ 0; 0 where x is 0.
pub(crate) fn ln_rising(a: f64, x: f64) -> f64 {
    let mut ratio = 1.0;
    let mut low = a;
    while low < LARGE {
        ratio *= low / (low + x);
        low += 1.0;
    }
    let high = low + x;
    ratio.ln() + (low - 0.5) * (x / low).ln_1p() + x * (high.ln() - 1.0) + stirling(high)
        - stirling(low)
}

/// ψ(a + x) − ψ(a), the derivative of [`ln_rising`] by a: the sum of 1 ÷ (a + i) for i below x where x is whole.
///
/// For a > 0 and x ≥ 0; 0 where x is 0.
pub(crate) fn digamma_rising(a: f64, x: f64) -> f64 {
    let mut sum = 0.0;
    let mut low = a;
    while low < LARGE {
        sum += x / (low * (low + x));
        low += 1.0;
    }
    let high = low + x;
    sum + (x / low).ln_1p() + 0.5 * x / (low * high) + digamma_series(high) - digamma_series(low)
}

/// ln Γ(x), for x > 0.
pub(crate) fn ln_gamma(x: f64) -> f64 {
    /// ln √(2π)
    const HALF_LN_TAU: f64 = 0.918_938_533_204_672_8;
    let mut product = 1.0;
    let mut high = x;
    while high < LARGE {
        product *= high;
        high += 1.0;
    }
    (high - 0.5) * high.ln() - high + HALF_LN_TAU + stirling(high) - product.ln()
}

/// ψ(x), the derivative of [`ln_gamma`], for x > 0.
pub(crate) fn digamma(x: f64) -> f64 {
    let mut sum = 0.0;
    let mut high = x;
    while high < LARGE {
        sum += 1.0 / high;
        high += 1.0;
    }
    high.ln() - 0.5 / high + digamma_series(high) - sum
}

/// What Stirling's formula leaves of ln Γ(z).
fn stirling(z: f64) -> f64 {
    const TERMS: [f64; 7] = [
        1.0 / 12.0,
        -1.0 / 360.0,
        1.0 / 1260.0,
        -1.0 / 1680.0,
        1.0 / 1188.0,
        -691.0 / 360_360.0,
        1.0 / 156.0,
    ];
    polynomial(&TERMS, 1.0 / (z * z)) / z
}

/// What ln z − 1 ÷ 2z leaves of ψ(z).
fn digamma_series(z: f64) -> f64 {
    const TERMS: [f64; 7] = [
        -1.0 / 12.0,
        1.0 / 120.0,
        -1.0 / 252.0,
        1.0 / 240.0,
        -1.0 / 132.0,
        691.0 / 32_760.0,
        -1.0 / 12.0,
    ];
    let inverse = 1.0 / (z * z);
    polynomial(&TERMS, inverse) * inverse
}

fn polynomial(terms: &[f64], x: f64) -> f64 {
    terms.iter().rev().fold(0.0, |sum, term| sum * x + term)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::special::close::assert_close;

    // Expected values by mpmath 1.4 at 50 digits.

    #[test]
    fn logarithms_of_gamma() {
        for (x, ln_gamma_x, digamma_x) in GAMMA {
            assert_close(ln_gamma(x), ln_gamma_x, 2e-14);
            assert_close(digamma(x), digamma_x, 2e-14);
        }
    }

    #[test]
    fn differences() {
        for (a, x, difference, derivative) in RISING {
            assert_close(ln_rising(a, x), difference, 2e-15);
            assert_close(digamma_rising(a, x), derivative, 1e-14);
        }
        assert_eq!((ln_rising(0.3, 0.0), digamma_rising(0.3, 0.0)), (0.0, 0.0));
    }

    const GAMMA: [(f64, f64, f64); 6] = [
        (0.001, 6.907_178_885_383_853, -1_000.575_571_931_810_3),
        (0.25, 1.288_022_524_698_077_4, -4.227_453_533_376_265_5),
        (1.5, -0.120_782_237_635_245_22, 0.036_489_973_978_576_52),
        (7.0, 6.579_251_212_010_101, 1.872_784_335_098_467_2),
        (123.456, 469.605_547_129_929_5, 4.811_829_323_828_985),
        (100_000.0, 1_051_287.708_973_656_9, 11.512_920_464_961_894),
    ];

    const RISING: [(f64, f64, f64, f64); 9] = [
        (0.001, 1.0, -6.907_755_278_982_137, 1000.0),
        (
            0.001,
            10_000.0,
            82_092.819_527_847_42,
            1_009.785_862_402_958_1,
        ),
        (0.243, 2.0, -1.197_166_023_113_014_6, 4.919_731_566_732_55),
        (4.4, 29.0, 80.636_819_086_656_49, 2.129_825_662_472_134),
        (
            0.55,
            10_000.0,
            82_104.303_140_415_87,
            10.946_304_623_022_518,
        ),
        (100_000.0, 1.0, 11.512_925_464_970_229, 1e-5),
        (
            100_000.0,
            10_000.0,
            115_613.326_773_012_36,
            0.095_310_634_351_225_69,
        ),
        (6.25, 3.74, 7.559_711_227_359_964, 0.500_246_845_947_465),
        (1e9, 0.5, 10.361_632_918_348_207, 5.000_000_001_25e-10),
    ];
}
