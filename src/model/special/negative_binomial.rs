//! Counts of purchases whose rate is mixed by a gamma distribution.

use super::gamma::ln_rising;

/// The chance of exactly `n` purchases in a time of `odds` × c, where the rate is gamma with
/// shape r and rate c: Γ(r + n) ÷ (Γ(r) n!) (1 + odds)⁻ʳ (odds ÷ (1 + odds))ⁿ.
///
/// For r > 0, odds ≥ 0. Source: Ehrenberg, "The Pattern of Consumer Purchases", Applied Statistics 8 (1959).
pub(crate) fn negative_binomial(n: u32, r: f64, odds: f64) -> f64 {
    let none = -r * odds.ln_1p();
    if n == 0 {
        return none.exp();
    }
    if odds <= 0.0 {
        return 0.0;
    }
    let n = f64::from(n);
    (none + ln_rising(r, n) - ln_rising(1.0, n) - n * (1.0 / odds).ln_1p())
        .exp()
        .min(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::special::close::assert_close;

    #[test]
    fn by_hand() {
        // r = 2, odds = 1: (n + 1) ÷ 2ⁿ⁺².
        for n in 0_u32..30 {
            let expected = f64::from(n + 1) / f64::from(n + 2).exp2();
            assert_close(negative_binomial(n, 2.0, 1.0), expected, 1e-13);
        }
        assert_eq!(negative_binomial(0, 2.0, 0.0), 1.0);
        assert_eq!(negative_binomial(3, 2.0, 0.0), 0.0);
    }
}
