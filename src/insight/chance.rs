//! How far a share is known, and whether a difference may be chance.

use std::cmp::Ordering;

use serde::Serialize;

use crate::model::special::ln_gamma;

/// The normal quantile beyond which a twentieth lies.
pub(super) const TWENTIETH: f64 = 1.644_853_626_951_472_6;

/// The quantile of Student's t beyond which a twentieth lies, by its degrees of freedom.
///
/// Cornish and Fisher's expansion, Abramowitz & Stegun 26.7.5, to 10⁻⁴ from 9 degrees on.
pub(super) fn twentieth_of_t(degrees: f64) -> f64 {
    let square = TWENTIETH * TWENTIETH;
    let terms = [
        (square + 1.0) / 4.0,
        ((5.0 * square + 16.0) * square + 3.0) / 96.0,
        (((3.0 * square + 19.0) * square + 17.0) * square - 15.0) / 384.0,
        ((((79.0 * square + 776.0) * square + 1482.0) * square - 1920.0) * square - 945.0)
            / 92_160.0,
    ];
    let sum = terms.iter().rev();
    TWENTIETH * (1.0 + sum.fold(0.0, |sum, term| (term + sum) / degrees))
}

/// A share with a range in which it lies with a chance of 90 %.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Share {
    /// The share.
    pub value: f64,
    /// Between these it lies.
    pub low: f64,
    /// Between these it lies.
    pub high: f64,
}

impl Share {
    /// So many of so many, by the interval of Wilson (1927); 0 to 1 of none.
    pub fn new(some: u32, all: u32) -> Self {
        if all == 0 {
            return Self {
                value: 0.0,
                low: 0.0,
                high: 1.0,
            };
        }
        let (count, square) = (f64::from(all), TWENTIETH * TWENTIETH);
        let value = f64::from(some) / count;
        let middle = (value + square / (2.0 * count)) / (1.0 + square / count);
        let spread = value * (1.0 - value) / count + square / (4.0 * count * count);
        let half = TWENTIETH * spread.sqrt() / (1.0 + square / count);
        Self {
            value,
            low: (middle - half).clamp(0.0, value),
            high: (middle + half).clamp(value, 1.0),
        }
    }
}

/// The chance that a standard normal number is as far from 0 as `z`, on either side.
///
/// Abramowitz & Stegun 26.2.17, to 1.5 × 10⁻⁷.
pub(super) fn two_sided(z: f64) -> f64 {
    const TERMS: [f64; 5] = [
        0.319_381_530,
        -0.356_563_782,
        1.781_477_937,
        -1.821_255_978,
        1.330_274_429,
    ];
    let z = z.abs();
    let t = 1.0 / (1.0 + 0.231_641_9 * z);
    let sum = TERMS.iter().rev().fold(0.0, |sum, term| t * (term + sum));
    let density = (-0.5 * z * z).exp() / std::f64::consts::TAU.sqrt();
    (2.0 * density * sum).clamp(0.0, 1.0)
}

/// The chance that at least `both` of `some` drawn from `all` are among `others` of them: the upper tail of the
/// hypergeometric distribution, which is Fisher's exact test of one side.
pub(super) fn at_least(both: u32, some: u32, others: u32, all: u32) -> f64 {
    let choose = |n: u32, k: u32| {
        let [n, k] = [n, k].map(f64::from);
        ln_gamma(n + 1.0) - ln_gamma(k + 1.0) - ln_gamma(n - k + 1.0)
    };
    let most = some.min(others);
    let least = both.max((some + others).saturating_sub(all));
    if least > most {
        return 0.0;
    }
    let first = choose(others, least) + choose(all - others, some - least) - choose(all, some);
    let mut term = first.exp();
    let mut sum = term;
    for count in least..most {
        let [k, some, others, all] = [count, some, others, all].map(f64::from);
        term *= (others - k) * (some - k) / ((k + 1.0) * (all - others - some + k + 1.0));
        sum += term;
        if term < sum * f64::EPSILON {
            break;
        }
    }
    sum.min(1.0)
}

/// Which of several findings are no chance, with a chance of at most `level` that any of them is: Holm (1979).
/// Of `tests` made, the chances of those that were looked at are given.
pub(super) fn holm(chances: &[f64], tests: usize, level: f64) -> Vec<bool> {
    let mut order: Vec<usize> = (0..chances.len()).collect();
    let by_chance = |a: &usize, b: &usize| -> Ordering { chances[*a].total_cmp(&chances[*b]) };
    order.sort_by(by_chance);
    let mut sure = vec![false; chances.len()];
    for (before, place) in order.into_iter().enumerate() {
        let left = tests.max(chances.len()) - before;
        if chances[place] * left as f64 > level {
            break;
        }
        sure[place] = true;
    }
    sure
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_as_wilson_has_them() {
        // Python with mpmath, z = 1.6448536269514722.
        for (some, all, low, high) in [
            (0, 10, 0.0, 0.212_941_970),
            (3, 10, 0.126_876_584, 0.558_300_204),
            (50, 100, 0.418_847_796, 0.581_152_203),
            (10, 10, 0.787_058_030, 1.0),
        ] {
            let share = Share::new(some, all);
            assert!((share.low - low).abs() < 1e-8, "{some} {all} {share:?}");
            assert!((share.high - high).abs() < 1e-8, "{some} {all} {share:?}");
        }
    }

    #[test]
    fn students_quantiles_are_those_of_tables() {
        for (degrees, quantile) in [
            (9.0, 1.8331),
            (10.0, 1.8125),
            (20.0, 1.7247),
            (30.0, 1.6973),
            (60.0, 1.6706),
            (120.0, 1.6577),
        ] {
            let actual = twentieth_of_t(degrees);
            assert!((actual - quantile).abs() < 1e-4, "{degrees}: {actual}");
        }
    }

    #[test]
    fn tails_are_those_of_tables() {
        for (z, chance) in [
            (0.0, 1.0),
            (1.0, 0.317_310_508),
            (1.959_964, 0.05),
            (4.0, 6.334_248e-5),
        ] {
            assert!((two_sided(z) - chance).abs() < 2e-7, "{z}");
            assert!((two_sided(-z) - chance).abs() < 2e-7, "{z}");
        }
    }

    #[test]
    fn fishers_test_of_one_side() {
        // Python: sums of exact fractions.
        for (both, some, others, all, chance) in [
            (8, 10, 12, 40, 0.000_228_081_871_944_850_08),
            (3, 5, 5, 10, 0.5),
            (30, 100, 120, 1000, 2.281_378_510_136_865e-7),
            (200, 1000, 1500, 20_000, 1.901_257_431_103_182_4e-39),
            (0, 5, 5, 10, 1.0),
        ] {
            let actual = at_least(both, some, others, all);
            assert!((actual / chance - 1.0).abs() < 1e-9, "{both}: {actual}");
        }
    }

    #[test]
    fn holm_stops_at_the_first_that_may_be_chance() {
        // 0.01 × 4 ≤ 0.05, 0.015 × 3 ≤ 0.05, 0.03 × 2 > 0.05: no more.
        assert_eq!(
            holm(&[0.03, 0.01, 0.04, 0.015], 4, 0.05),
            [false, true, false, true]
        );
        assert_eq!(holm(&[0.01], 10, 0.05), [false]);
    }
}
