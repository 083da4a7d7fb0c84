//! Retention tables: how many customers of each cohort were there in each period.

use super::time_unit::TimeUnit;

/// A retention table: a row for each cohort, a column for each period.
#[derive(Clone, Debug, PartialEq)]
pub struct RetentionTable {
    /// The length of a period, where the file says it.
    pub unit: Option<TimeUnit>,
    /// The number of the first column's period: 0 for the one in which a cohort
    /// began, where it has a column.
    pub first_period: u32,
    /// What `active` counts.
    pub measure: Measure,
    /// The cohorts, in the order of the file.
    pub cohorts: Vec<Cohort>,
}

/// What the numbers of a retention table are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Customers, whole numbers.
    Customers,
    /// The share of the cohort's customers, 0 to 1.
    Share,
}

/// Customers who began in the same period.
#[derive(Clone, Debug, PartialEq)]
pub struct Cohort {
    /// What the file calls it.
    pub name: Box<str>,
    /// How many they were, where the file says it.
    pub size: Option<u32>,
    /// How many of them were there in each period; `None` where the file is
    /// blank, as for periods that have not come yet. Blank is not zero.
    pub active: Vec<Option<f64>>,
}
