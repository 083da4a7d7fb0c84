//! Parameters that the data allow as well as the fitted ones.

use rand_distr::{Distribution, StandardNormal};
use rand_pcg::Pcg64Mcg;
use rand_pcg::rand_core::Rng;

/// Steps before the first draw, which find how far to step; steps between draws.
const PILOT: usize = 500;
const BETWEEN: usize = 8;
/// A first step, in the logarithms of the parameters.
const FIRST: f64 = 0.2;
/// The step that serves a normal density best, in its standard deviations, by the root of the dimension:
/// Gelman, Roberts & Gilks, "Efficient Metropolis Jumping Rules" (1996).
const BEST: f64 = 2.38;

/// Draws from a density of the logarithms of parameters, from near its summit on, by Metropolis's algorithm.
///
/// `density` is the logarithm of the density; where it is not finite it is taken for none.
pub(super) fn draws<const N: usize>(
    density: impl Fn(&[f64; N]) -> f64,
    summit: [f64; N],
    count: usize,
    rng: &mut Pcg64Mcg,
) -> Vec<[f64; N]> {
    let mut first = [[0.0; N]; N];
    for (place, row) in first.iter_mut().enumerate() {
        row[place] = FIRST;
    }
    let mut walk = Walk {
        height: density(&summit),
        density,
        at: summit,
    };
    let pilot: Vec<[f64; N]> = (0..PILOT).map(|_| walk.step(&first, rng)).collect();
    let steps = root(&covariance(&pilot), BEST / (N as f64).sqrt());
    (0..count)
        .map(|_| {
            for _ in 1..BETWEEN {
                walk.step(&steps, rng);
            }
            walk.step(&steps, rng)
        })
        .collect()
}

struct Walk<D, const N: usize> {
    density: D,
    at: [f64; N],
    height: f64,
}

impl<D: Fn(&[f64; N]) -> f64, const N: usize> Walk<D, N> {
    /// Steps somewhere, or stays; where it is then.
    fn step(&mut self, steps: &[[f64; N]; N], rng: &mut Pcg64Mcg) -> [f64; N] {
        let normal: [f64; N] = std::array::from_fn(|_| StandardNormal.sample(rng));
        let to: [f64; N] = std::array::from_fn(|i| {
            let step: f64 = steps[i].iter().zip(normal).map(|(by, z)| by * z).sum();
            self.at[i] + step
        });
        let height = (self.density)(&to);
        if height.is_finite() && uniform(rng).ln() < height - self.height {
            (self.at, self.height) = (to, height);
        }
        self.at
    }
}

/// Uniform on (0, 1).
pub(super) fn uniform(rng: &mut Pcg64Mcg) -> f64 {
    ((rng.next_u64() >> 11) as f64 + 0.5) / (1_u64 << 53) as f64
}

fn covariance<const N: usize>(draws: &[[f64; N]]) -> [[f64; N]; N] {
    let count = draws.len().max(1) as f64;
    let mean: [f64; N] = mean(draws);
    std::array::from_fn(|i| {
        std::array::from_fn(|j| {
            let products = draws.iter().map(|at| (at[i] - mean[i]) * (at[j] - mean[j]));
            products.sum::<f64>() / count
        })
    })
}

/// The mean of draws.
pub(super) fn mean<const N: usize>(draws: &[[f64; N]]) -> [f64; N] {
    let count = draws.len().max(1) as f64;
    std::array::from_fn(|i| draws.iter().map(|at| at[i]).sum::<f64>() / count)
}

/// The lower triangle whose square the matrix is (Cholesky), times `scale`.
fn root<const N: usize>(matrix: &[[f64; N]; N], scale: f64) -> [[f64; N]; N] {
    /// What is added to each variance, so that there is a step in every direction.
    const LEAST: f64 = 1e-6;
    let mut root = [[0.0; N]; N];
    for i in 0..N {
        for j in 0..=i {
            let before: f64 = (0..j).map(|k| root[i][k] * root[j][k]).sum();
            root[i][j] = if i == j {
                (matrix[i][i] + LEAST - before).max(LEAST).sqrt()
            } else {
                (matrix[i][j] - before) / root[j][j]
            };
        }
    }
    root.map(|row| row.map(|value| value * scale))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_have_the_mean_and_the_covariance_of_the_density() {
        // Normal with variances 1 and 4 and covariance 1: the inverse is [[4, −1], [−1, 1]] ÷ 3.
        let density = |&[x, y]: &[f64; 2]| {
            let (x, y) = (x - 3.0, y + 1.0);
            -0.5 * (4.0 * x * x - 2.0 * x * y + y * y) / 3.0
        };
        let draws = draws(density, [3.0, -1.0], 20_000, &mut Pcg64Mcg::new(7));
        let [x, y] = mean(&draws);
        assert!((x - 3.0).abs() < 0.05 && (y + 1.0).abs() < 0.1, "{x} {y}");
        let [[xx, xy], [_, yy]] = covariance(&draws);
        for (actual, expected) in [(xx, 1.0), (xy, 1.0), (yy, 4.0)] {
            assert!(
                (actual / expected - 1.0_f64).abs() < 0.1,
                "{actual} {expected}"
            );
        }
    }
}
