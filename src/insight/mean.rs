//! Means over customers, and how far they are known.

use serde::Serialize;

use super::chance::twentieth_of_t;
use crate::model::forecast::Range;

/// Fewer customers than these do not tell how far others would be from their mean.
const FEW: f64 = 10.0;

/// A mean over customers, and how far it is known.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Expected {
    /// The mean.
    pub value: f64,
    /// In which it lies with a chance of about 90 %: that of Student's t, for other customers who might have come. It
    /// does not take in how far single forecasts may be off. `None` of fewer than ten customers, and where no two differ:
    /// then nothing tells how far others would.
    pub range: Option<Range>,
}

/// Sums from which a mean and its error come.
#[derive(Clone, Copy, Default)]
pub(super) struct Moments {
    count: f64,
    sum: f64,
    squares: f64,
}

impl Moments {
    pub(super) fn add(&mut self, value: f64) {
        self.count += 1.0;
        self.sum += value;
        self.squares += value * value;
    }

    pub(super) fn without(self, part: Self) -> Self {
        Self {
            count: self.count - part.count,
            sum: self.sum - part.sum,
            squares: self.squares - part.squares,
        }
    }

    pub(super) fn mean(self) -> f64 {
        self.sum / self.count.max(1.0)
    }

    /// The square of the standard error of the mean.
    fn error(self) -> f64 {
        let variance = (self.squares - self.sum * self.mean()) / (self.count - 1.0).max(1.0);
        variance.max(0.0) / self.count.max(1.0)
    }

    /// The mean, seen from 0 again.
    pub(super) fn expected(self, from: f64) -> Expected {
        let value = from + self.mean();
        let half = twentieth_of_t(self.count - 1.0) * self.error().sqrt();
        Expected {
            value,
            range: (self.count >= FEW && half > 0.0).then_some(Range {
                low: value - half,
                high: value + half,
            }),
        }
    }

    /// The difference of two means in standard errors (Welch 1947).
    pub(super) fn distance(self, other: Self) -> f64 {
        let error = (self.error() + other.error()).sqrt();
        let difference = self.mean() - other.mean();
        if error > 0.0 { difference / error } else { 0.0 }
    }
}
