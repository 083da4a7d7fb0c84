//! Customers of whom something is expected, or of whom nothing can be yet.

use super::base::CustomerBase;
use super::observed::Observed;
use crate::model::forecast::Value;

/// What is known of customers: what they have done and, where there is a forecast, what is expected of each.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// What they have done.
    pub observed: &'a Observed,
    /// The same customers with what is expected of each; `None` where nothing can be said of that.
    pub base: Option<&'a CustomerBase>,
}

impl<'a> Known<'a> {
    /// What is expected of the customer at a place.
    pub(super) fn value(self, place: usize) -> Option<&'a Value> {
        self.base?.values.get(place)
    }

    /// The chance that she is still there, where the model can tell.
    pub(super) fn alive(self, place: usize) -> Option<f64> {
        self.base?.alive(place)
    }

    /// Her value at stake.
    pub(super) fn at_stake(self, place: usize) -> Option<f64> {
        self.base?.at_stake.get(place).copied()
    }

    /// Her value so far and next, together.
    pub(super) fn total(self, place: usize) -> Option<f64> {
        Some(self.base?.total(place))
    }
}

impl<'a> From<&'a Observed> for Known<'a> {
    fn from(observed: &'a Observed) -> Self {
        Self {
            observed,
            base: None,
        }
    }
}

impl<'a> From<&'a CustomerBase> for Known<'a> {
    fn from(base: &'a CustomerBase) -> Self {
        Self {
            observed: &base.observed,
            base: Some(base),
        }
    }
}
