//! The rows that were set aside, each with its line, reason and text.
//!
//! They are not kept while a file is imported, only counted: the list is made
//! by reading the source again, as far as somebody wants to read. So a file in
//! which every row is bad needs no memory, and still none of them is lost.

use std::borrow::Cow;
use std::io::{self, Read, Seek};
use std::ops::ControlFlow;

use super::collect::Collector;
use super::plan::{Plan, Tallies};
use super::read::Import;
use super::reason::Reason;
use super::row::{self, Row, Words};
use super::text::TableRow;
use super::utf8;

/// A row that is not used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAside<'a> {
    /// The physical line on which it begins, from 1.
    pub line: u32,
    /// Why it is not used.
    pub reason: Reason,
    /// The row as it stands in the source; bytes that are no characters as U+FFFD,
    /// and of a row beyond 16 MiB the beginning.
    pub text: Cow<'a, str>,
}

/// Gives every row of `source` that `import` set aside to `each`, in the order
/// of the file, until it breaks off. `source` is the one that was imported.
///
/// # Errors
/// Those of `source`.
pub fn set_aside<S: Read + Seek>(
    source: &mut S,
    import: &Import,
    mut each: impl FnMut(SetAside<'_>) -> ControlFlow<()>,
) -> io::Result<()> {
    walk(source, import, |record, _, reason| match reason {
        None => ControlFlow::Continue(()),
        Some(reason) => each(SetAside {
            line: record.line,
            reason,
            text: String::from_utf8_lossy(record.text),
        }),
    })
}

/// Gives every row of `source` to `each`: as it stands, what it says of an order,
/// and why it is set aside, if it is.
pub(super) fn walk<S: Read + Seek>(
    source: &mut S,
    import: &Import,
    mut each: impl FnMut(&TableRow<'_>, Option<&Row<'_>>, Option<Reason>) -> ControlFlow<()>,
) -> io::Result<()> {
    let other = import.other_plan.as_ref();
    let Some(plan) = import.plan.as_ref().or(other.map(|other| &other.plan)) else {
        return Ok(());
    };
    let mut text = utf8::text(source, &import.finding)?;
    let mut rows = plan.structure.rows(&mut text)?;
    let mut tallies = Tallies::new(plan);
    let mut words = Words::default();
    while let Some(record) = rows.next()? {
        let next = if let Some(other) = other {
            each(&record, None, other.reason(&record))
        } else {
            let row = row::read(&record, plan, &mut tallies, &mut words);
            let reason = reason(&record, &row, plan, import);
            each(&record, row.as_ref().ok(), reason)
        };
        if next.is_break() {
            break;
        }
    }
    Ok(())
}

fn reason(
    record: &TableRow<'_>,
    row: &Result<Row<'_>, Reason>,
    plan: &Plan,
    import: &Import,
) -> Option<Reason> {
    match row {
        Err(reason) => Some(*reason),
        Ok(_) if import.copies.binary_search(&record.line).is_ok() => Some(Reason::Duplicate),
        Ok(_) if import.unplaced.contains(&record.line) => Some(Reason::RefundWithoutOrder),
        Ok(row) => match row.id.filter(|_| row.reference.is_none()) {
            Some(id) => import.failed.get(id).copied(),
            None => Collector::alone(row, plan),
        },
    }
}
