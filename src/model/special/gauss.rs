//! Gauss–Legendre quadrature.

/// The positive nodes of twelve on [−1, 1], with their weights.
///
/// The roots of the Legendre polynomial P₁₂ and 2 ÷ ((1 − x²) P₁₂′(x)²), by mpmath at 30 digits;
/// Abramowitz & Stegun table 25.4.
const NODES: [(f64, f64); 6] = [
    (0.125_233_408_511_468_9, 0.249_147_045_813_402_77),
    (0.367_831_498_998_180_2, 0.233_492_536_538_354_8),
    (0.587_317_954_286_617_4, 0.203_167_426_723_065_92),
    (0.769_902_674_194_304_7, 0.160_078_328_543_346_22),
    (0.904_117_256_370_474_9, 0.106_939_325_995_318_43),
    (0.981_560_634_246_719_4, 0.047_175_336_386_511_83),
];

/// Calls `at(weight, y)` for the nodes on [0, `end`], cut in so many equal panels of twelve nodes.
pub(crate) fn for_nodes(end: f64, panels: u32, mut at: impl FnMut(f64, f64)) {
    let half = 0.5 * end / f64::from(panels);
    for panel in 0..panels {
        let middle = half * f64::from(2 * panel + 1);
        for (node, weight) in NODES {
            at(half * weight, middle - half * node);
            at(half * weight, middle + half * node);
        }
    }
}

/// The panels that an integrand needs which is smooth over lengths of `width`, and falls by e^`drop` in all.
pub(crate) fn panels(end: f64, width: f64, drop: f64) -> u32 {
    /// Twelve nodes integrate e⁻ˣ up to here to thirteen digits.
    const DROP: f64 = 9.0;
    let panels = (end / width).max(drop / DROP).ceil();
    // A cast keeps within the bounds of its type; NaN becomes 0.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let panels = panels as u32;
    panels.clamp(1, 64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::special::close::assert_close;

    #[test]
    fn polynomials_up_to_degree_23_are_exact() {
        for degree in 0..24 {
            let mut sum = 0.0;
            for_nodes(1.0, 1, |weight, y| sum += weight * y.powi(degree));
            assert_close(sum, 1.0 / f64::from(degree + 1), 1e-14);
        }
    }
}
