//! What a shop's orders say that a merchant can act on: one question a file.
//!
//! Functions of orders, customers and forecasts, without pages, files or JS. What they return is plain data,
//! worked out so far that a page has nothing to add up.

pub mod outlook;
pub mod subscription;
