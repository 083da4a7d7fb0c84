//! What the report says, as files for spreadsheets and other programs.
//!
//! CSV in UTF-8 with a byte order mark, lines ended by CR LF, numbers with a decimal
//! point. A text that a spreadsheet would take for a formula has an apostrophe before
//! it; numbers below zero stay numbers.

mod cohorts;
mod customers;
mod periods;
mod reminders;
mod segments;

pub use cohorts::cohorts_csv;
pub use customers::customers_csv;
pub use periods::periods_csv;
pub use reminders::reminders_csv;
pub use segments::segments_csv;

/// Money and other sums, to the cent.
fn cents(value: f64) -> String {
    format!("{value:.2}")
}

/// Shares, and what is small: to four decimals.
fn fine(value: f64) -> String {
    format!("{value:.4}")
}

/// The text of a number that may not be known; empty where it is not.
fn known<T>(value: Option<T>, text: impl Fn(T) -> String) -> String {
    value.map_or_else(String::new, text)
}
