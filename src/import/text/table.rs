//! The table of a file, as it was read, as CSV.

use std::io::{self, Read, Seek, Write};

use super::super::formats;
use super::super::options::Options;
use super::super::receipt::Refusal;
use super::super::signature;
use super::rows::Verdict;
use super::structure::{HEAD, Structure};

/// Writes the table of a file as it was read, as UTF-8 CSV by RFC 4180: the header
/// first, without what stands before and behind the table, each field's text as it
/// stood. A header of several lines is one; a table without a header has none. Rows
/// with too many or too few fields stand as they are, unless they were put right.
///
/// Gives why there is no table in the file, when there is none.
///
/// # Errors
/// Those of `source` and `out`.
///
/// ```
/// use perennial::import::{Options, table};
///
/// let file = "Report of May\n\nid;total\n1;\"5,00\"\nTotal;5,00\n";
/// let mut out = Vec::new();
/// let refusal = table(&mut std::io::Cursor::new(file), &Options::default(), &mut out)?;
/// assert_eq!(refusal, None);
/// assert_eq!(out, b"id,total\r\n1,\"5,00\"\r\n");
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn table<S: Read + Seek, W: Write>(
    source: &mut S,
    options: &Options,
    out: W,
) -> io::Result<Option<Refusal>> {
    let finding = formats::recognise(source, options)?.unwrap_or_default();
    if let Some(refusal) = finding.refusal {
        return Ok(Some(refusal.into()));
    }
    let written =
        formats::text(source, &finding).and_then(|text| table_of_text(text, options, out));
    written.or_else(|error| Ok(Some(formats::refusal(&error).ok_or(error)?.into())))
}

/// Writes the table of a text in UTF-8.
fn table_of_text<S: Read + Seek, W: Write>(
    mut text: S,
    options: &Options,
    out: W,
) -> io::Result<Option<Refusal>> {
    let mut head = Vec::new();
    text.by_ref().take(HEAD).read_to_end(&mut head)?;
    if let Some(kind) = signature::recognise(&head) {
        return Ok(Some(Refusal::NotText { kind }));
    }
    let Some(structure) = Structure::infer(&head, options)? else {
        return Ok(Some(Refusal::Empty));
    };
    let layout = &structure.layout;
    let mut csv = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .flexible(true)
        .from_writer(out);
    if !layout.header.is_empty() {
        write(&mut csv, layout.names().iter().map(Vec::as_slice))?;
    }
    let mut rows = structure.rows(text)?;
    while let Some(row) = rows.next()? {
        let width = match row.verdict {
            Verdict::Data | Verdict::Repaired => layout.width,
            Verdict::UnclosedQuote | Verdict::FieldCount => row.len(),
            Verdict::TooLong
            | Verdict::Blank
            | Verdict::Totals
            | Verdict::Trailer
            | Verdict::RepeatedHeader
            | Verdict::OtherTable => continue,
        };
        let field = |place| row.field(place).unwrap_or_default();
        write(&mut csv, (0..width).map(field))?;
    }
    csv.flush()?;
    Ok(None)
}

fn write<'a, W: Write>(
    csv: &mut csv::Writer<W>,
    fields: impl Iterator<Item = &'a [u8]>,
) -> io::Result<()> {
    let texts = fields.map(String::from_utf8_lossy);
    let bytes = texts.map(|text| text.into_owned().into_bytes());
    Ok(csv.write_record(bytes)?)
}
