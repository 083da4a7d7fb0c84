//! Subscriptions: customers who say when they leave.

use super::date::Date;
use super::time_unit::TimeUnit;
use crate::number::Amount;

/// A list of subscriptions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subscriptions {
    /// The currency of all amounts, where one is named.
    pub currency: Option<Box<str>>,
    /// The subscriptions.
    pub subscriptions: Vec<Subscription>,
}

/// One subscription of one customer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subscription {
    /// The customer's key; `None` where the file tells nobody apart.
    pub customer: Option<Box<str>>,
    /// The first day.
    pub start: Date,
    /// The day on which it ended, not before `start`; `None` while it runs.
    pub end: Option<Date>,
    /// What is paid in each period.
    pub amount: Option<Amount>,
    /// How often it is paid.
    pub period: Option<TimeUnit>,
}
