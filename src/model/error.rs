//! What no model can be made of.

use std::fmt;

/// Why there is no model, or nothing to work out.
#[derive(Clone, Debug, PartialEq)]
pub enum ModelError {
    /// A parameter is out of its domain.
    Parameter {
        /// Its name.
        name: &'static str,
        /// What it was given as.
        value: f64,
    },
    /// A regularity k that is not from 1 to 12.
    Regularity {
        /// What it was given as.
        value: u32,
    },
    /// Not 0 ≤ `t_x` ≤ T, all finite; or a time of a repeat purchase without one.
    Times {
        /// Repeat purchases.
        x: u32,
        /// Recency.
        t_x: f64,
        /// Observation time.
        t: f64,
    },
    /// Spend that is not a finite number above 0, or of no purchases.
    Spend {
        /// Purchases.
        purchases: u32,
        /// The mean spend on each.
        mean: f64,
    },
    /// Survivors that are not finite numbers, 0 or more, or that become more.
    Survivors {
        /// The period.
        period: usize,
    },
    /// There is nobody to learn from.
    Nobody,
}

impl fmt::Display for ModelError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Parameter { name, value } => {
                write!(f, "{name} cannot be {value}")
            }
            Self::Regularity { value } => write!(f, "k = {value} is not from 1 to 12"),
            Self::Times { x, t_x, t } => write!(
                f,
                "x = {x}, t_x = {t_x}, T = {t} is no customer: 0 <= t_x <= T must hold, and t_x = 0 where x = 0"
            ),
            Self::Spend { purchases, mean } => write!(
                f,
                "a mean spend of {mean} on {purchases} purchases: both must be finite and above 0"
            ),
            Self::Survivors { period } => write!(
                f,
                "the survivors of period {period} are not a number from 0 to those of the period before"
            ),
            Self::Nobody => write!(f, "there is nobody to learn from"),
        }
    }
}

impl std::error::Error for ModelError {}

/// The value, if a parameter can have it.
pub(super) fn parameter(name: &'static str, value: f64) -> Result<f64, ModelError> {
    if value.is_finite() && value > 0.0 {
        Ok(value)
    } else {
        Err(ModelError::Parameter { name, value })
    }
}
