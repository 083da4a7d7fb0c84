//! What a merchant asks of her orders, answered from them and from what models expect.

mod by_month;
mod chance;
mod grouping;
mod groups;
mod mean;
mod pairs;
mod refills;

pub use chance::Share;
pub use grouping::Grouping;
pub use groups::{Acquisition, Group, Groups, Standing, groups};
pub use mean::Expected;
pub use pairs::{Pair, Pairs, bought_together};
pub use refills::{Refill, Reminder, refills, reminders};
