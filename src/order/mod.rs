//! What an order is, and what a customer's orders add up to.
//!
//! Orders know neither the file that they came from nor the page: an
//! [`Orders`] holds them with exact money and the shop's local dates;
//! [`histories`] makes customers' histories of it, [`Summary`] the shop's
//! averages.

mod date;
mod history;
mod orders;
mod summary;

pub use date::{Date, LocalTime};
pub use history::{History, histories};
pub use orders::{Order, Orders};
pub use summary::{Averages, Customers, Summary};
