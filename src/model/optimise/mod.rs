//! Maximising a smooth function of a few variables within bounds.
//!
//! Newton's method in a trust region. Second derivatives are differences of gradients: of two to four
//! variables they cost as little as a line search. The step within the region is found in the
//! axes of the curvature, so that a ridge, flat in one axis and sharp in the others, is walked
//! along and not zigzagged across.
//!
//! Source: Nocedal & Wright, *Numerical Optimization*, 2nd edition, chapters 3, 4 and 16.

mod curvature;

pub(crate) use curvature::Curvature;

/// A function's value and gradient.
pub(crate) type Slope<const N: usize> = (f64, [f64; N]);

/// Where a search ended.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Summit<const N: usize> {
    /// The place.
    pub(crate) at: [f64; N],
    /// The value there.
    pub(crate) value: f64,
    /// Nothing more is to be gained; else the search was given up.
    pub(crate) reached: bool,
}

/// Steps, even along the longest ridge.
const STEPS: u32 = 300;

/// Climbs from `start` to where `f` is highest, each variable within its `limits`.
///
/// A step must promise to gain `worthwhile`, or the search is over. Newton's steps square the distance, so
/// that behind one which promised 10⁻¹⁰ nothing is left. A value that is not finite is taken for a place where
/// one can't stand.
pub(crate) fn maximise<const N: usize>(
    f: impl Fn(&[f64; N]) -> Slope<N>,
    start: [f64; N],
    limits: &[[f64; 2]; N],
    worthwhile: f64,
) -> Summit<N> {
    let mut at: [f64; N] = std::array::from_fn(|i| start[i].clamp(limits[i][0], limits[i][1]));
    let (mut value, mut gradient) = f(&at);
    let mut radius = 1.0;
    let mut promised = f64::INFINITY;
    for _ in 0..STEPS {
        // Beside the rounding of the value itself.
        let worthwhile = worthwhile + 1e-15 * value.abs();
        let curvature = Curvature::forward(&f, &at, &gradient);
        loop {
            let step = permitted(&curvature, &at, &gradient, radius, limits);
            let to = within(&at, &step, limits);
            promised = curvature.promise(&gradient, &step);
            if promised <= worthwhile {
                let (there, _) = f(&to);
                // Rounding alone may make the last step look like one downwards.
                if there >= value - 100.0 * worthwhile {
                    (at, value) = (to, there);
                }
                return Summit {
                    at,
                    value,
                    reached: true,
                };
            }
            let taken: [f64; N] = std::array::from_fn(|i| to[i] - at[i]);
            let promise = curvature.promise(&gradient, &taken).max(0.0);
            let (there, slope) = f(&to);
            // The part of the promise that was kept.
            let kept = if there.is_finite() {
                (there - value + worthwhile) / (promise + worthwhile)
            } else {
                f64::NEG_INFINITY
            };
            let length = taken.iter().fold(0.0_f64, |sum, d| sum.hypot(*d));
            if kept < 0.25 {
                radius = 0.25 * length;
            } else if kept > 0.75 && length > 0.9 * radius {
                radius = (2.0 * radius).min(4.0);
            }
            if kept > 1e-4 {
                (at, value, gradient) = (to, there, slope);
                break;
            }
            if radius < 1e-9 {
                return ended(at, value, promised);
            }
        }
    }
    ended(at, value, promised)
}

/// A search that was given up, on a ridge so flat that rounding hides where it rises.
fn ended<const N: usize>(at: [f64; N], value: f64, promised: f64) -> Summit<N> {
    /// A log-likelihood that is higher by this is no better.
    const ALIKE: f64 = 1e-5;
    Summit {
        at,
        value,
        reached: promised < ALIKE,
    }
}

/// The best step in which no variable that stands at its limit goes beyond.
fn permitted<const N: usize>(
    curvature: &Curvature<N>,
    at: &[f64; N],
    gradient: &[f64; N],
    radius: f64,
    limits: &[[f64; 2]; N],
) -> [f64; N] {
    let mut free = [true; N];
    loop {
        let step = curvature
            .held(&free)
            .step(&free_part(gradient, &free), radius);
        let beyond = |i: &usize| {
            free[*i]
                && (step[*i] > 0.0 && at[*i] >= limits[*i][1]
                    || step[*i] < 0.0 && at[*i] <= limits[*i][0])
        };
        match (0..N).find(beyond) {
            Some(stopped) => free[stopped] = false,
            None => return step,
        }
    }
}

fn free_part<const N: usize>(gradient: &[f64; N], free: &[bool; N]) -> [f64; N] {
    std::array::from_fn(|i| if free[i] { gradient[i] } else { 0.0 })
}

/// Where a step leads: as far as the first limit in its way. To go on beside it would lead off a ridge.
fn within<const N: usize>(at: &[f64; N], step: &[f64; N], limits: &[[f64; 2]; N]) -> [f64; N] {
    let ahead = |i: usize| {
        if step[i] > 0.0 {
            limits[i][1]
        } else {
            limits[i][0]
        }
    };
    let shares: [f64; N] = std::array::from_fn(|i| {
        if step[i] == 0.0 {
            f64::INFINITY
        } else {
            (ahead(i) - at[i]) / step[i]
        }
    });
    let share = shares.iter().copied().fold(1.0, f64::min);
    std::array::from_fn(|i| {
        if shares[i] <= share {
            ahead(i)
        } else {
            at[i] + share * step[i]
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_curved_ridge_is_walked_to_its_summit() {
        // Rosenbrock's function, upside down: its summit is at (1, 1).
        let f = |&[x, y]: &[f64; 2]| {
            let bend = y - x * x;
            let value = -100.0 * bend * bend - (1.0 - x) * (1.0 - x);
            (value, [400.0 * x * bend + 2.0 * (1.0 - x), -200.0 * bend])
        };
        let summit = maximise(f, [-1.2, 1.0], &[[-10.0, 10.0]; 2], 1e-12);
        assert!(summit.reached);
        assert!(
            summit.at.iter().all(|v| (v - 1.0).abs() < 1e-9),
            "{summit:?}"
        );
    }

    #[test]
    fn what_has_no_summit_ends_at_its_limit() {
        let f = |&[x, y]: &[f64; 2]| (-(-x).exp() - y * y, [(-x).exp(), -2.0 * y]);
        let summit = maximise(f, [0.0, 3.0], &[[-5.0, 5.0]; 2], 1e-12);
        assert!(summit.reached);
        assert_eq!(summit.at[0], 5.0);
        assert!(summit.at[1].abs() < 1e-9);
    }

    #[test]
    fn a_cliff_is_not_stepped_over() {
        // ln x − x, which is highest at 1 and is not a number below 0.
        let f = |&[x]: &[f64; 1]| (x.ln() - x, [1.0 / x - 1.0]);
        let summit = maximise(f, [9.0], &[[-10.0, 10.0]], 1e-12);
        assert!((summit.at[0] - 1.0).abs() < 1e-9, "{summit:?}");
    }
}
