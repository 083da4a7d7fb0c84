//! Odds and shares, where either may be too large or too small to be written.

/// 1 ÷ (1 + e⁻ˣ): the share that has the logarithm of odds `x`. Exactly in [0, 1].
pub(crate) fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// ln (1 + eˣ).
pub(crate) fn ln_1p_exp(x: f64) -> f64 {
    if x > 0.0 {
        x + (-x).exp().ln_1p()
    } else {
        x.exp().ln_1p()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odds_beyond_what_can_be_written() {
        assert_eq!((logistic(800.0), logistic(-800.0)), (1.0, 0.0));
        assert_eq!((ln_1p_exp(800.0), ln_1p_exp(-800.0)), (800.0, 0.0));
        assert_eq!(logistic(0.0), 0.5);
        assert_eq!(ln_1p_exp(0.0), std::f64::consts::LN_2);
    }
}
