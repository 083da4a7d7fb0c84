//! What the report says, as files for spreadsheets and for programs.
//!
//! Each file is one list of columns: what a column is called and what it says of a row. As CSV it is in UTF-8 with
//! a byte order mark, lines ended by CR LF, numbers with a decimal point; a text that a spreadsheet would take for a
//! formula has an apostrophe before it, and numbers below zero stay numbers. As JSON it is an array of objects with
//! the columns' names, texts as they are and what is not known as `null`.

mod cohorts;
mod csv;
mod customers;
mod groups;
mod json;
mod levers;
mod pairs;
mod periods;
mod refills;
mod reminders;
mod segments;
mod table;

pub use cohorts::cohorts_file;
pub use customers::customers_file;
pub use groups::groups_file;
pub use levers::levers_file;
pub use pairs::pairs_file;
pub use periods::periods_file;
pub use refills::refills_file;
pub use reminders::reminders_file;
pub use segments::segments_file;
pub use table::Format;
