//! The probability models, one subject a file.
//!
//! Every expected number is published (its source is named there), or was computed independently: by mpmath at 40
//! digits or more, by quadrature of the definition, or by simulation.
#![allow(
    clippy::float_cmp,
    reason = "where a result is exact, exactly that is meant"
)]

mod backtest;
mod cdnow;
mod consistency;
mod customers;
mod domain;
mod fits;
mod forecast;
mod holdout;
mod recovery;
mod regularity;
mod slopes;
mod small_shops;
mod spend;
mod subscriptions;
mod support;
mod together;
mod verdicts;
