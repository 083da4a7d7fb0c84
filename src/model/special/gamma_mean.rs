//! Means over a gamma distribution.

/// A place weighs nothing when it is e to minus this beside the heaviest.
const NOTHING: f64 = 45.0;

/// Weights for means over λ with the density λᴿ⁻¹ e^(−A λ) Aᴿ ÷ Γ(R), at λ = e^(step · place) for a row of whole places.
///
/// The trapezoid rule in v = ln λ, where the density λᴿ e^(−A λ) dv falls off on both sides and is analytic within π/2
/// of the real axis. The places are multiples of the step, so that distributions share them, and the weights do not
/// depend on what the mean is taken of. What is below the lowest is a geometric series, and weighs there: so the
/// sum of the weights is exactly 1 but for rounding.
///
/// Of functions that are constant or fall as λ towards λ = 0, and grow no faster than a power of λ.
#[derive(Clone, Debug)]
pub(crate) struct GammaMean {
    /// The lowest place.
    pub(crate) first: i32,
    /// The weights from there on.
    pub(crate) weights: Vec<f64>,
}

impl GammaMean {
    /// A step for shapes up to R and functions that turn no quicker than λᵏ e^(−c λ).
    pub(crate) fn step(shape: f64, k: f64) -> f64 {
        // The density is as narrow as its shape is large; with k-th roots of 1 in c, all is analytic within π ÷ k.
        (0.3 / (1.0 + (shape + k) / 5.0).sqrt()).min(0.5 / k)
    }

    /// For R, A > 0 and functions that grow no faster than λᵏ.
    pub(crate) fn new(shape: f64, rate: f64, step: f64, k: f64) -> Self {
        let mode = (shape / rate).ln();
        let far = |place: i32| f64::from(place) * step - mode;
        let ln_weight = |far: f64| shape * (far - far.exp_m1());
        let counts = |far: f64, power: f64| ln_weight(far) + power * far > -NOTHING;
        #[allow(clippy::cast_possible_truncation)]
        let middle = (mode / step).round() as i32;
        let (mut first, mut last) = (middle, middle);
        while counts(far(first), 1.0) {
            first -= 1;
        }
        while counts(far(last), k) {
            last += 1;
        }
        let mut weights: Vec<f64> = (first..=last)
            .map(|place| ln_weight(far(place)).exp())
            .collect();
        if let Some(lowest) = weights.first_mut() {
            *lowest /= -(-shape * step).exp_m1();
        }
        let total: f64 = weights.iter().sum();
        for weight in &mut weights {
            *weight /= total;
        }
        Self { first, weights }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::special::close::assert_close;

    fn mean(shape: f64, rate: f64, f: impl Fn(f64) -> f64) -> f64 {
        let step = GammaMean::step(shape, 3.0);
        let GammaMean { first, weights } = GammaMean::new(shape, rate, step, 3.0);
        let places = (first..).map(|place| (f64::from(place) * step).exp());
        places.zip(weights).map(|(at, weight)| weight * f(at)).sum()
    }

    #[test]
    fn moments_and_the_transform_are_what_they_are_in_closed_form() {
        for shape in [1e-3, 0.05, 0.5, 1.0, 7.3, 300.0, 1e5] {
            for rate in [1e-3, 0.7, 1e4] {
                assert_close(mean(shape, rate, |_| 1.0), 1.0, 1e-14);
                assert_close(mean(shape, rate, |at| at), shape / rate, 1e-12);
                let third = shape * (shape + 1.0) * (shape + 2.0) / rate.powi(3);
                assert_close(mean(shape, rate, |at| at.powi(3)), third, 1e-11);
                for c in [0.1 * rate, rate, 100.0 * rate] {
                    // 1 − (1 + c ÷ A)^−R.
                    let transform = -(-shape * (c / rate).ln_1p()).exp_m1();
                    assert_close(
                        mean(shape, rate, |at| -(-c * at).exp_m1()),
                        transform,
                        1e-12,
                    );
                }
            }
        }
    }
}
