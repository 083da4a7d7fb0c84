//! Bytes of an order file in, orders and everything that was noticed out.
//!
//! A pipeline of small stages, each of which returns what it found, its
//! evidence and its alternatives ([`Inference`]): what kind of file it is,
//! in which character set it is, how its text is cut into fields, what its columns hold, which platform it
//! comes from, how its dates and amounts are to be read, and how its rows make
//! orders. The [`Receipt`] shows all of it; [`Options`] change any of it.
//!
//! - **Import never fails on content.** Only the source's own errors are errors.
//! - **Nothing is lost.** Rows read = rows used + rows set aside, to the row;
//!   [`set_aside`] gives each of the latter with its line, reason and text by
//!   reading the source again, so that a file of nothing but bad rows needs no
//!   more memory than a good one.
//! - **Nothing is guessed in silence.** What the file leaves open is a
//!   [`Question`], and nothing is added up until it is answered.
//! - **Same bytes, same answer**, in whatever pieces they are read and whatever
//!   the order of the rows: dates and decimal marks are decided by the whole
//!   column. Where late evidence overturns what the beginning of the file
//!   suggested, the file is read once more; hence [`Seek`](std::io::Seek).

mod amount;
mod attributes;
mod behind;
mod cell;
mod charset;
mod collect;
mod columns;
mod conclude;
mod date;
mod draft;
mod finding;
#[cfg(feature = "formats")]
mod formats;
mod inference;
mod lines;
mod memo;
mod names;
mod options;
mod other;
mod pass;
mod pile;
mod plan;
mod platform;
mod read;
mod reason;
mod receipt;
mod repeats;
mod row;
mod set_aside;
mod signature;
pub(crate) mod spreadsheet;
mod status;
mod text;
mod together;
mod utf8;
mod words;

pub use amount::MarkQuestion;
pub use behind::{Behind, FileRow, rows_behind, rows_csv};
pub use charset::{Charset, CharsetFinding, CharsetReading};
pub use columns::{AlsoColumn, Column, RoleColumn};
pub use date::{DateOrder, DateQuestion, DateReading, MonthRows};
pub use finding::{Finding, Unreadable};
#[cfg(feature = "formats")]
pub use formats::{Decoded, Text, recognise, recognise_charset, refusal, text};
pub use inference::{Evidence, Inference};
pub use options::{Amounts, ColumnChoice, Options, Policies, Rate};
pub use other::{CellKind, Convention, Frequency, OtherTable, Recency, TableKind};
pub use platform::Platform;
pub use read::{Import, import, import_decoded, read, read_decoded};
pub use reason::{Reason, ReasonCount};
pub use receipt::{CurrencyChoice, CurrencyRows, Grain, Notice, Question, Receipt, Refusal, Rows};
pub use set_aside::{SetAside, set_aside};
pub use signature::FileKind;
pub use spreadsheet::orders_csv;
#[cfg(feature = "formats")]
pub use text::table;
pub use text::{Delimiter, Quote};
pub use together::{Input, Together, import_all, together};
pub use words::Role;
