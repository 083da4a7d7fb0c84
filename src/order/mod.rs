//! What an order is, and what a customer's orders add up to.
//!
//! Orders know neither the file that they came from nor the page: a [`Book`] is
//! what one source says of them; an [`Orders`] holds what one or several books
//! say, each order once, with exact money and the shop's local dates;
//! [`histories`] makes customers' histories of it, [`Summary`] the shop's
//! averages.
//!
//! What others have made of orders is not taken apart again, but kept as what it
//! is: [`CustomerSummaries`], [`Subscriptions`], a [`RetentionTable`].

mod attribute;
mod book;
mod customer_summary;
mod date;
mod history;
mod line;
mod merge;
mod orders;
mod refund;
mod retention;
mod subscription;
mod summary;
mod time_unit;

pub use attribute::Attribute;
pub(crate) use attribute::MOST_VALUES;
pub use book::{Book, Entry, Refund, Unplaced};
pub use customer_summary::{CustomerSummaries, CustomerSummary};
pub use date::{Date, LocalTime};
pub use history::{History, histories, histories_until};
pub(crate) use line::MOST_PRODUCTS;
pub use line::{Line, Lines};
pub use merge::{Contradiction, Overlap};
pub use orders::{Order, Orders};
pub use retention::{Cohort, Measure, RetentionTable};
pub use subscription::{Subscription, Subscriptions};
pub use summary::{Averages, Customers, Summary};
pub use time_unit::TimeUnit;
