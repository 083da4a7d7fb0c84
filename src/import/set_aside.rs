//! The rows that were set aside, each with its line, reason and text.
//!
//! They are not kept while a file is imported, only counted: the list is made
//! by reading the source again, as far as somebody wants to read. So a file in
//! which every row is bad needs no memory, and still none of them is lost.

use std::borrow::Cow;
use std::io::{self, Read, Seek};
use std::ops::ControlFlow;

use super::collect::Collector;
use super::pass;
use super::plan::{Plan, Tallies};
use super::read::Import;
use super::reason::Reason;
use super::records::Record;
use super::row::{self, Words};
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
    let other = import.other_plan.as_ref();
    let Some(plan) = import.plan.as_ref().or(other.map(|other| &other.plan)) else {
        return Ok(());
    };
    let mut text = utf8::text(source, &import.finding)?;
    let mut records = pass::records(&mut text, plan)?.keeping_raw();
    let mut tallies = Tallies::new(plan);
    let mut words = Words::default();
    records.next()?;
    while let Some(record) = records.next()? {
        let reason = match other {
            Some(other) => other.reason(&record),
            None => reason(&record, plan, import, &mut tallies, &mut words),
        };
        let Some(reason) = reason else {
            continue;
        };
        let text = String::from_utf8_lossy(record.raw);
        if each(SetAside {
            line: record.line,
            reason,
            text,
        })
        .is_break()
        {
            break;
        }
    }
    Ok(())
}

fn reason(
    record: &Record<'_>,
    plan: &Plan,
    import: &Import,
    tallies: &mut Tallies,
    words: &mut Words,
) -> Option<Reason> {
    match row::read(record, plan, tallies, words) {
        Err(reason) => Some(reason),
        Ok(_) if import.copies.binary_search(&record.line).is_ok() => Some(Reason::Duplicate),
        Ok(_) if import.unplaced.contains(&record.line) => Some(Reason::RefundWithoutOrder),
        Ok(row) => match row.id.filter(|_| row.reference.is_none()) {
            Some(id) => import.failed.get(id).copied(),
            None => Collector::alone(&row, plan),
        },
    }
}

/// The rows set aside as a CSV file for spreadsheets: line, reason, and the row
/// as it stands, in UTF-8 with a byte order mark.
///
/// A row that a spreadsheet would take for a formula is written with an
/// apostrophe before it.
///
/// # Errors
/// Those of `source`.
pub fn set_aside_csv<S: Read + Seek>(source: &mut S, import: &Import) -> io::Result<Vec<u8>> {
    let mut csv = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(b"\xEF\xBB\xBF".to_vec());
    csv.write_record(["line", "reason", "row"])?;
    let mut written = Ok(());
    set_aside(source, import, |row| {
        let line = row.line.to_string();
        written = csv.write_record([&line, row.reason.code(), &harmless(&row.text)]);
        match written {
            Ok(()) => ControlFlow::Continue(()),
            Err(_) => ControlFlow::Break(()),
        }
    })?;
    written?;
    csv.into_inner().map_err(csv::IntoInnerError::into_error)
}

/// The text as no spreadsheet runs it as a formula.
fn harmless(text: &str) -> Cow<'_, str> {
    const FORMULA: &[char] = &['=', '+', '-', '@', '\t', '\r', '\0', '＝', '＋', '－', '＠'];
    if text.starts_with(FORMULA) {
        Cow::Owned(["'", text].concat())
    } else {
        Cow::Borrowed(text)
    }
}
