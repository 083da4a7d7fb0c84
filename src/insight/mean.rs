//! Means over customers, and how far they are known.

use serde::Serialize;

use super::chance::TWENTIETH;
use crate::model::forecast::Range;

/// A mean over customers, and how far it is known.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Expected {
    /// The mean.
    pub value: f64,
    /// In which it lies with a chance of 90 %: that of the normal distribution, for other customers who might have
    /// come. It does not take in how far single forecasts may be off. `None` where no two customers differ, as one alone
    /// does not: then nothing tells how far others would.
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

    fn mean(self) -> f64 {
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
        let half = TWENTIETH * self.error().sqrt();
        Expected {
            value,
            range: (self.count > 1.0 && half > 0.0).then_some(Range {
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
