//! The geometric series behind churn, retention and payback.

/// 1 + q + q² + … to `terms` terms, with q = 1 − `lost`; `terms` itself where nothing is lost.
///
/// The same as (1 − qⁿ) ÷ (1 − q), but that difference would leave nothing of a loss of one in a
/// billion: `ln_1p` and `exp_m1` keep it. `lost` from 0 to 1, `terms` 0 or more, whole or not.
pub(crate) fn geometric_sum(lost: f64, terms: f64) -> f64 {
    if lost == 0.0 || terms == 0.0 {
        return terms;
    }
    -(terms * (-lost).ln_1p()).exp_m1() / lost
}
