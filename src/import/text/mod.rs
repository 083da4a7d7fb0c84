//! Text to the rows of a table.
//!
//! Bytes in UTF-8 are cut into records by a dialect, which is inferred; where the
//! table is among them, and its header, is the layout; each row of the table is
//! then data, or why it is not.

mod dialect;
mod grammar;
mod kind;
mod layout;
mod marks;
mod records;
mod repair;
mod rows;
mod structure;
#[cfg(feature = "formats")]
mod table;

pub use dialect::{Delimiter, Quote};
#[cfg(feature = "formats")]
pub use table::table;

#[cfg(feature = "formats")]
pub(super) use records::Records;
pub(super) use rows::{TableRow, Verdict};
pub(super) use structure::{HEAD, Structure};
