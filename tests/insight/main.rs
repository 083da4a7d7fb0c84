//! What a report says, one question a file.
//!
//! Expected numbers are worked out by hand beside the test, or, for CDNOW, were computed in Python from the
//! sample itself, with exact decimals, by the definitions of METHODS.md.

mod base;
mod cohorts;
mod concentration;
mod customer;
mod glance;
mod over_time;
mod rfm;
mod rhythm;
mod support;
mod table;
mod tiers;
mod year_on_year;
