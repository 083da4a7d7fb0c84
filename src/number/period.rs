//! The two units of time that customer value is stated in.

use serde::{Deserialize, Serialize};

/// A month or a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Period {
    /// A calendar month.
    Month,
    /// A calendar year, twelve months.
    Year,
}
