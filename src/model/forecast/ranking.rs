//! How well a forecast ranks customers.

/// Customers by what was expected of them, the most first, those of whom the same was expected together.
fn ranked(expected: &[f64], happened: &[f64]) -> Vec<(f64, f64)> {
    let mut rows: Vec<(f64, f64)> = expected
        .iter()
        .copied()
        .zip(happened.iter().copied())
        .collect();
    rows.sort_unstable_by(|one, other| other.0.total_cmp(&one.0).then(other.1.total_cmp(&one.1)));
    // Who is tied has no order among her equals: each gets their mean.
    for tied in rows.chunk_by_mut(|one, other| one.0 == other.0) {
        let mean = tied.iter().map(|(_, value)| value).sum::<f64>() / tied.len() as f64;
        for (_, value) in tied {
            *value = mean;
        }
    }
    rows
}

/// Twice the area between the share of what happened and the share of customers, the best first.
fn gini(rows: &[(f64, f64)]) -> f64 {
    let total: f64 = rows.iter().map(|(_, value)| value).sum();
    let count = rows.len() as f64;
    let mut before = 0.0;
    let mut area = 0.0;
    for (_, value) in rows {
        area += before + 0.5 * value;
        before += value;
    }
    2.0 * area / (total * count) - 1.0
}

/// The Gini coefficient of what happened when customers are ranked by what was expected, divided by that of the
/// perfect ranking: 1 for a perfect one, 0 for one by chance. `None` where nothing tells customers apart.
pub(super) fn normalised_gini(expected: &[f64], happened: &[f64]) -> Option<f64> {
    let perfect = gini(&ranked(happened, happened));
    let reached = gini(&ranked(expected, happened));
    (perfect.is_finite() && perfect > 0.0).then(|| reached / perfect)
}

/// The share of what happened that came from the tenth of customers of whom most was expected; `None` where
/// nothing happened.
pub(super) fn top_decile(expected: &[f64], happened: &[f64]) -> Option<f64> {
    let rows = ranked(expected, happened);
    let total: f64 = happened.iter().sum();
    let tenth = rows.len().div_ceil(10);
    let captured: f64 = rows.iter().take(tenth).map(|(_, value)| value).sum();
    (total > 0.0).then(|| captured / total)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ranking_by_hand() {
        // 4, 0, 0, 0: the perfect area is (2 + 4 + 4 + 4) ÷ 16 · 2 − 1 = 0.75.
        let happened = [0.0, 4.0, 0.0, 0.0];
        assert_eq!(normalised_gini(&[1.0, 9.0, 3.0, 2.0], &happened), Some(1.0));
        assert_eq!(
            normalised_gini(&[5.0, 1.0, 3.0, 2.0], &happened),
            Some(-1.0)
        );
        // All tied: by chance.
        assert_eq!(normalised_gini(&[1.0; 4], &happened), Some(0.0));
        assert_eq!(normalised_gini(&[1.0, 2.0], &[0.0, 0.0]), None);
    }

    #[test]
    fn the_top_decile_by_hand() {
        let expected: Vec<f64> = (0..20).map(f64::from).collect();
        let mut happened = vec![1.0; 20];
        happened[19] = 6.0;
        assert_eq!(top_decile(&expected, &happened), Some(7.0 / 25.0));
        assert_eq!(top_decile(&expected, &[0.0; 20]), None);
    }
}
