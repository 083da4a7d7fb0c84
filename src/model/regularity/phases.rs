//! How far a customer is on her way to the next purchase.

use super::{ByPhase, MOST};

/// The phases that a customer may be in who is there.
///
/// With R = r + k x, A = α + T and the share s = (T − `t_x`) ÷ A of silence, phase j < k has the weight
///
/// Γ(R + j) ÷ Γ(R) · sʲ ÷ j!
///
/// Their sum is 1 for k = 1. (1 − s)ᴿ times it is the chance of fewer than k events in the silence.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Phases {
    k: usize,
    shape: f64,
    weights: ByPhase,
    sum: f64,
}

impl Phases {
    /// For k from 1 to 12, R > 0 and s in [0, 1).
    pub(crate) fn new(k: u32, shape: f64, silence: f64) -> Self {
        let k = usize::try_from(k).unwrap_or(MOST).min(MOST);
        let mut weights = [0.0; MOST];
        let mut weight = 1.0;
        let mut sum = 0.0;
        for (place, slot) in weights.iter_mut().enumerate().take(k) {
            *slot = weight;
            sum += weight;
            let j = place as f64;
            weight *= (shape + j) * silence / (j + 1.0);
        }
        Self {
            k,
            shape,
            weights,
            sum,
        }
    }

    /// The logarithm of the sum of the weights; 0 for k = 1.
    pub(crate) fn ln_sum(&self) -> f64 {
        self.sum.ln()
    }

    /// The mean phase, which is the slope of [`Self::ln_sum`] by ln s.
    pub(crate) fn mean(&self) -> f64 {
        self.shares()
            .map(|(place, share)| share * f64::from(place))
            .sum()
    }

    /// The slope of [`Self::ln_sum`] by R: the mean over j of the sum of 1 ÷ (R + i) for i below j.
    pub(crate) fn by_shape(&self) -> f64 {
        let mut below = 0.0;
        let mut mean = 0.0;
        for (place, share) in self.shares() {
            mean += share * below;
            below += 1.0 / (self.shape + f64::from(place));
        }
        mean
    }

    /// The phase at a quantile: the lowest of which the chances up to it exceed `share`, from 0 to 1.
    pub(crate) fn at(&self, share: f64) -> u32 {
        let mut left = share;
        let below = self.shares().take_while(|(_, chance)| {
            left -= chance;
            left >= 0.0
        });
        let last = self.shares().count().saturating_sub(1);
        u32::try_from(below.count().min(last)).unwrap_or(0)
    }

    /// Each phase with its chance.
    pub(crate) fn shares(&self) -> impl Iterator<Item = (u32, f64)> {
        (0..).zip(
            self.weights
                .iter()
                .take(self.k)
                .map(|weight| weight / self.sum),
        )
    }
}
