//! Text to the rows of a table.
//!
//! Bytes in UTF-8 are cut into records by a dialect, which is inferred; where the
//! table is among them, and its header, is the layout; each row of the table is
//! then data, or why it is not.

mod dialect;
mod grammar;
mod kind;
mod layout;
mod records;
mod repair;
mod rows;
mod structure;
mod table;

pub use table::table;
