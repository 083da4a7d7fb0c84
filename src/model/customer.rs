//! A customer, as models of repeat purchases see one.

use std::cmp::Ordering;

use super::error::ModelError;

/// What there is to know of a customer's purchases: how many were repeated, when the last was, and how
/// long the customer was watched. Times are in any unit, the same for all, from the first purchase on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Customer {
    x: u32,
    t_x: f64,
    t: f64,
}

impl Customer {
    /// Somebody whose first purchase is now: x = `t_x` = T = 0.
    pub const NEW: Self = Self {
        x: 0,
        t_x: 0.0,
        t: 0.0,
    };

    /// A customer with `x` repeat purchases, the last at `t_x`, watched until `t`:
    /// 0 ≤ `t_x` ≤ `t`, all finite, and `t_x` = 0 where `x` = 0. Else [`ModelError::Times`].
    pub fn new(x: u32, t_x: f64, t: f64) -> Result<Self, ModelError> {
        let possible = (0.0..=t).contains(&t_x) && t.is_finite() && (x > 0 || t_x == 0.0);
        if possible {
            Ok(Self { x, t_x, t })
        } else {
            Err(ModelError::Times { x, t_x, t })
        }
    }

    /// Their order by x, T, `t_x`.
    pub(super) fn order(&self, other: &Self) -> Ordering {
        self.x
            .cmp(&other.x)
            .then_with(|| self.t.total_cmp(&other.t))
            .then_with(|| self.t_x.total_cmp(&other.t_x))
    }

    /// Repeat purchases, `x`.
    pub fn x(&self) -> u32 {
        self.x
    }

    /// Recency, `t_x`.
    pub fn t_x(&self) -> f64 {
        self.t_x
    }

    /// Observation time, T.
    pub fn t(&self) -> f64 {
        self.t
    }
}
