//! The rows behind a line of the receipt.
//!
//! As with the rows set aside, nothing is kept of them: they are found by reading
//! the source again, as far as somebody wants to look.

use std::borrow::Cow;
use std::collections::HashSet;
use std::io::{self, Read, Seek};
use std::ops::ControlFlow;

use serde::Deserialize;

use super::read::Import;
use super::reason::Reason;
use super::row::{Row, State};
use super::set_aside::walk;
use super::spreadsheet;
use crate::order::{Order, Orders};

/// Which rows of a file are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(tag = "code"))]
pub enum Behind {
    /// All that are set aside.
    SetAside,
    /// Those that are set aside for a reason.
    Reason {
        /// The reason.
        reason: Reason,
    },
    /// Entries that are refunds of their own.
    Refunds,
    /// Rows that call their order off.
    Cancelled,
    /// Rows of orders that count and name no customer.
    Guests,
    /// Rows of orders on a day on which their customer had ordered already.
    SameDay,
    /// The row that begins on a line.
    Line {
        /// The line, from 1.
        line: u32,
    },
}

/// A row of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileRow<'a> {
    /// The physical line on which it begins, from 1.
    pub line: u32,
    /// Why it is not used, if it is not.
    pub reason: Option<Reason>,
    /// The row as it stands in the source; bytes that are no characters as U+FFFD,
    /// and of a row beyond 16 MiB the beginning.
    pub text: Cow<'a, str>,
}

/// Gives the rows that are meant to `each`, in the order of the file, until it
/// breaks off. `source` is the one that was read, and `orders` are those that came
/// of it, perhaps together with others.
///
/// # Errors
/// Those of `source`.
pub fn rows_behind<S: Read + Seek>(
    source: &mut S,
    import: &Import,
    orders: &Orders,
    behind: Behind,
    mut each: impl FnMut(FileRow<'_>) -> ControlFlow<()>,
) -> io::Result<()> {
    let meant = &ids(orders, behind);
    let guests = &match behind {
        Behind::SameDay => ids(orders, Behind::Guests),
        _ => HashSet::new(),
    };
    walk(source, import, |record, row, reason| {
        let says = |what: fn(&Row<'_>) -> bool| reason.is_none() && row.is_some_and(what);
        let is_of = |row: &Row<'_>, ids: &HashSet<&str>| row.id.is_some_and(|id| ids.contains(id));
        // Of two files with the same numbers, one may have given this one to a guest.
        let is_guest = |row: &Row<'_>| row.customer.is_none() && is_of(row, guests);
        let is_meant = match behind {
            Behind::SetAside => reason.is_some(),
            Behind::Reason { reason: meant } => reason == Some(meant),
            Behind::Line { line } => record.line == line,
            Behind::Refunds => says(|row| row.returned.is_some()),
            Behind::Cancelled => says(|row| row.state == State::Cancelled),
            Behind::Guests => {
                says(|row| row.customer.is_none())
                    && row.is_some_and(|row| row.id.is_none() || is_of(row, meant))
            }
            Behind::SameDay => {
                says(|_| true) && row.is_some_and(|row| is_of(row, meant) && !is_guest(row))
            }
        };
        if !is_meant {
            return ControlFlow::Continue(());
        }
        each(FileRow {
            line: record.line,
            reason,
            text: String::from_utf8_lossy(record.text),
        })
    })
}

/// The ids of the orders that are meant, where single rows cannot tell.
fn ids(orders: &Orders, behind: Behind) -> HashSet<&str> {
    let mut days = HashSet::new();
    let mut is_meant = |order: &&Order| match (behind, order.customer) {
        (Behind::Guests, None) => true,
        (Behind::SameDay, Some(customer)) => !days.insert((customer, order.time.date)),
        _ => false,
    };
    let meant = orders.counted().filter(|order| is_meant(order));
    meant.map(|order| &*order.id).collect()
}

/// The rows that are meant as a CSV file for spreadsheets: line, reason, and the
/// row as it stands, in UTF-8 with a byte order mark.
///
/// A row that a spreadsheet would take for a formula is written with an
/// apostrophe before it.
///
/// # Errors
/// Those of `source`.
pub fn rows_csv<S: Read + Seek>(
    source: &mut S,
    import: &Import,
    orders: &Orders,
    behind: Behind,
) -> io::Result<Vec<u8>> {
    let mut csv = spreadsheet::writer();
    csv.write_record(["line", "reason", "row"])?;
    let mut written = Ok(());
    rows_behind(source, import, orders, behind, |row| {
        let line = row.line.to_string();
        let reason = row.reason.map_or("", Reason::code);
        written = csv.write_record([&line, reason, &spreadsheet::harmless(&row.text)]);
        match written {
            Ok(()) => ControlFlow::Continue(()),
            Err(_) => ControlFlow::Break(()),
        }
    })?;
    written?;
    csv.into_inner().map_err(csv::IntoInnerError::into_error)
}
