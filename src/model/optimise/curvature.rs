//! How a function bends: its second derivatives, by their axes.

use super::Slope;

/// Minus the second derivatives of a function of N variables: positive where it has a maximum.
pub(crate) struct Curvature<const N: usize> {
    matrix: [[f64; N]; N],
    /// Curvature along each axis.
    values: [f64; N],
    /// The axes, orthonormal: `axes[i]` has the curvature `values[i]`.
    axes: [[f64; N]; N],
}

impl<const N: usize> Curvature<N> {
    /// By forward differences of the gradient, good to some five digits: enough for a step.
    pub(super) fn forward(
        f: impl Fn(&[f64; N]) -> Slope<N>,
        at: &[f64; N],
        gradient: &[f64; N],
    ) -> Self {
        const STEP: f64 = 1e-5;
        Self::new(std::array::from_fn(|i| {
            let (_, there) = f(&moved(at, i, STEP));
            std::array::from_fn(|j| (gradient[j] - there[j]) / STEP)
        }))
    }

    /// With some variables held fast: they do not move where their gradient is 0.
    pub(super) fn held(&self, free: &[bool; N]) -> Self {
        /// Steeper than anything.
        const WALL: f64 = 1e150;
        Self::new(std::array::from_fn(|i| {
            std::array::from_fn(|j| match (free[i] && free[j], i == j) {
                (true, _) => self.matrix[i][j],
                (false, true) => WALL,
                (false, false) => 0.0,
            })
        }))
    }

    /// By central differences of the gradient, good to some eight digits.
    pub(crate) fn central(f: impl Fn(&[f64; N]) -> Slope<N>, at: &[f64; N]) -> Self {
        const STEP: f64 = 2e-4;
        Self::new(std::array::from_fn(|i| {
            let (_, below) = f(&moved(at, i, -STEP));
            let (_, above) = f(&moved(at, i, STEP));
            std::array::from_fn(|j| (below[j] - above[j]) / (2.0 * STEP))
        }))
    }

    fn new(raw: [[f64; N]; N]) -> Self {
        let matrix = std::array::from_fn(|i| {
            std::array::from_fn(|j| {
                let mean = 0.5 * (raw[i][j] + raw[j][i]);
                if mean.is_finite() { mean } else { 0.0 }
            })
        });
        let (values, axes) = axes(matrix);
        Self {
            matrix,
            values,
            axes,
        }
    }

    /// The step that promises most among those no longer than `radius`.
    pub(super) fn step(&self, gradient: &[f64; N], radius: f64) -> [f64; N] {
        let along: [f64; N] = std::array::from_fn(|i| dot(&self.axes[i], gradient));
        let within = |shift: f64| -> [f64; N] {
            std::array::from_fn(|i| {
                if along[i] == 0.0 {
                    0.0
                } else {
                    along[i] / (self.values[i] + shift)
                }
            })
        };
        let lowest = self.values.iter().copied().fold(f64::INFINITY, f64::min);
        let size = dot(gradient, gradient).sqrt();
        // With `low` steps are too long or go the wrong way, with `high` they are short enough.
        let mut low = (-lowest).max(0.0);
        let mut high = low + size / radius;
        let mut step = within(low);
        let newton = lowest > 0.0 && dot(&step, &step).sqrt() <= radius;
        if !newton {
            for _ in 0..60 {
                let middle = 0.5 * (low + high);
                let tried = within(middle);
                if dot(&tried, &tried).sqrt() > radius {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            step = within(high);
        }
        std::array::from_fn(|j| (0..N).map(|i| step[i] * self.axes[i][j]).sum())
    }

    /// What a step would gain if the function were the parabola that it looks like.
    pub(super) fn promise(&self, gradient: &[f64; N], step: &[f64; N]) -> f64 {
        let bend: f64 = (0..N).map(|i| step[i] * dot(&self.matrix[i], step)).sum();
        dot(gradient, step) - 0.5 * bend
    }

    /// The inverse: the covariance, if the function is a log-likelihood. `None` where it has no maximum.
    pub(crate) fn inverse(&self) -> Option<[[f64; N]; N]> {
        let highest = self.values.iter().copied().fold(0.0, f64::max);
        // Below this, the differences of gradients are rounding.
        if self.values.iter().any(|value| *value <= 1e-10 * highest) {
            return None;
        }
        Some(std::array::from_fn(|j| {
            std::array::from_fn(|k| {
                (0..N)
                    .map(|i| self.axes[i][j] * self.axes[i][k] / self.values[i])
                    .sum()
            })
        }))
    }
}

fn moved<const N: usize>(at: &[f64; N], variable: usize, by: f64) -> [f64; N] {
    std::array::from_fn(|i| if i == variable { at[i] + by } else { at[i] })
}

fn dot<const N: usize>(one: &[f64; N], other: &[f64; N]) -> f64 {
    one.iter().zip(other).map(|(a, b)| a * b).sum()
}

/// Eigenvalues and eigenvectors of a symmetric matrix, by Jacobi's rotations (Golub & Van Loan 8.5).
fn axes<const N: usize>(mut matrix: [[f64; N]; N]) -> ([f64; N], [[f64; N]; N]) {
    let mut axes: [[f64; N]; N] =
        std::array::from_fn(|i| std::array::from_fn(|j| f64::from(u8::from(i == j))));
    for _ in 0..12 {
        for p in 0..N {
            for q in p + 1..N {
                if matrix[p][q] == 0.0 {
                    continue;
                }
                let slant = (matrix[q][q] - matrix[p][p]) / (2.0 * matrix[p][q]);
                let tangent = slant.signum() / (slant.abs() + slant.hypot(1.0));
                let cosine = 1.0 / tangent.hypot(1.0);
                let sine = tangent * cosine;
                let turn = |one: f64, other: f64| {
                    (cosine * one - sine * other, sine * one + cosine * other)
                };
                for row in &mut matrix {
                    (row[p], row[q]) = turn(row[p], row[q]);
                }
                for i in 0..N {
                    (matrix[p][i], matrix[q][i]) = turn(matrix[p][i], matrix[q][i]);
                    (axes[p][i], axes[q][i]) = turn(axes[p][i], axes[q][i]);
                }
                // Exactly, so that the next rotations need not care.
                (matrix[p][q], matrix[q][p]) = (0.0, 0.0);
            }
        }
    }
    (std::array::from_fn(|i| matrix[i][i]), axes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_inverse_undoes_the_matrix() {
        let matrix = [[4.0, 1.0, -2.0], [1.0, 3.0, 0.5], [-2.0, 0.5, 5.0]];
        let inverse = Curvature::new(matrix).inverse().expect("a maximum");
        for (i, row) in matrix.iter().enumerate() {
            for k in 0..3 {
                let product: f64 = row
                    .iter()
                    .zip(&inverse)
                    .map(|(one, other)| one * other[k])
                    .sum();
                let expected = f64::from(u8::from(i == k));
                assert!((product - expected).abs() < 1e-14, "{i} {k} {product}");
            }
        }
    }

    #[test]
    fn a_saddle_has_no_inverse_but_a_step_uphill() {
        let saddle = Curvature::new([[2.0, 0.0], [0.0, -1.0]]);
        assert!(saddle.inverse().is_none());
        let gradient = [1.0, 1.0];
        let step = saddle.step(&gradient, 0.5);
        assert!(
            (step[0].hypot(step[1]) - 0.5).abs() < 1e-9,
            "as far as it may go"
        );
        assert!(saddle.promise(&gradient, &step) > 0.0);
    }
}
