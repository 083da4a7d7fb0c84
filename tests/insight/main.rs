//! What a report says, one question a file.
//!
//! Expected numbers are worked out by hand beside the test, or, for CDNOW, were computed in Python from the
//! sample itself, with exact decimals, by the definitions of METHODS.md.

mod acquisition;
mod base;
mod cohorts;
mod concentration;
mod customer;
mod files;
mod glance;
mod observed;
mod odd;
mod over_time;
mod plan;
mod rfm;
mod rhythm;
mod snapshot;
mod support;
mod table;
mod tiers;
mod year_on_year;
