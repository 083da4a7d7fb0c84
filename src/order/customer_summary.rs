//! Customers as another program has summed them up: what models of repeat
//! purchases need of each, without the orders.

use super::time_unit::TimeUnit;
use crate::number::Amount;

/// Customers that another program has summed up.
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerSummaries {
    /// The unit of all times.
    pub unit: TimeUnit,
    /// The customers, in the order of the file.
    pub customers: Vec<CustomerSummary>,
}

/// One customer: 0 ≤ `t_x` ≤ `t`, and `t_x` = 0 where `x` = 0.
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerSummary {
    /// The customer's key; `None` where the file tells nobody apart.
    pub customer: Option<Box<str>>,
    /// Repeat purchases, `x`: the first does not count.
    pub x: u32,
    /// Recency, `t_x`: the time from the first purchase to the last.
    pub t_x: f64,
    /// Observation time, `T`: the time from the first purchase to the end.
    pub t: f64,
    /// The mean value of a purchase; `None` where the file has none, or 0 for a
    /// customer without a repeat purchase.
    pub mean_value: Option<Amount>,
}
