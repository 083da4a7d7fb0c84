//! What an order is, and what a customer's orders add up to.
//!
//! Orders know neither the file that they came from nor the page: a [`Book`] is
//! what one source says of them; an [`Orders`] holds what one or several books
//! say, each order once, with exact money and the shop's local dates;
//! [`histories`] makes customers' histories of it, [`Summary`] the shop's
//! averages.

mod book;
mod date;
mod history;
mod merge;
mod orders;
mod refund;
mod summary;

pub use book::{Book, Entry, Refund, Unplaced};
pub use date::{Date, LocalTime};
pub use history::{History, histories};
pub use merge::{Contradiction, Overlap};
pub use orders::{Order, Orders};
pub use summary::{Averages, Customers, Summary};
