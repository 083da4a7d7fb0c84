//! Workbooks of the open document format: `.ods`.
//!
//! Source: OASIS, `OpenDocument` 1.3, part 3.

use std::io::{self, Read, Seek, SeekFrom};

use super::super::fault::{damaged, refused};
use super::super::likeness::Candidate;
use super::super::packed::{Entry, Member, Zip};
use super::column::{COLUMNS, ROWS, within};
use super::format::Format;
use super::row::Row;
use super::value::{self, Epoch};
use super::xml::{Piece, Tag, Xml};
use super::{CELLS, PART, likeness_of};
use crate::import::finding::Unreadable;
use crate::import::signature::FileKind;

/// Bytes of the list of parts in which a lock is looked for.
const MANIFEST: u64 = 1024 * 1024;
/// Blanks that are said to stand side by side.
const BLANKS: usize = 100;

/// A workbook in a zip archive, all sheets in one part.
pub(in super::super) struct Ods<S> {
    zip: Zip<S>,
    content: Entry,
}

impl<S: Read + Seek> Ods<S> {
    pub(super) fn is_in(zip: &Zip<S>) -> bool {
        zip.find("mimetype").is_some() && zip.find("content.xml").is_some()
    }

    pub(super) fn open(mut zip: Zip<S>) -> io::Result<Self> {
        let content = zip.find("content.xml").ok_or_else(damaged)?;
        if let Some(manifest) = zip.find("META-INF/manifest.xml") {
            let mut text = Vec::new();
            let part = zip.member(&manifest, MANIFEST)?;
            part.take(MANIFEST).read_to_end(&mut text)?;
            if String::from_utf8_lossy(&text).contains("encryption-data") {
                return Err(refused(Unreadable::NotText(FileKind::EncryptedWorkbook)));
            }
        }
        Ok(Self { zip, content })
    }

    /// The sheets, each with how much it looks like orders.
    pub(super) fn sheets(&mut self) -> io::Result<Vec<Candidate>> {
        let mut tables = Tables::new(self.zip.member(&self.content, PART)?);
        let mut candidates = Vec::new();
        let mut row = Row::default();
        while let Some((name, hidden)) = tables.next_table()? {
            candidates.push(Candidate {
                name,
                hidden,
                likeness: likeness_of(|row| tables.next(row))?,
                weight: {
                    while tables.next(&mut row)?.is_some() {}
                    tables.count.into()
                },
            });
            tables.count = 0;
        }
        Ok(candidates)
    }

    /// The rows of the sheet of this name.
    pub(super) fn into_rows(self, name: &str) -> io::Result<Rows<S>> {
        Rows::new(self.zip.into_member(&self.content, PART)?, name.to_owned())
    }
}

/// The rows of one sheet.
pub(super) struct Rows<S> {
    tables: Tables<S>,
    name: String,
}

impl<S: Read + Seek> Rows<S> {
    fn new(content: Member<S>, name: String) -> io::Result<Self> {
        let mut tables = Tables::new(content);
        while let Some((of, _)) = tables.next_table()? {
            if of == name {
                return Ok(Self { tables, name });
            }
        }
        Err(damaged())
    }

    pub(super) fn again(self) -> io::Result<Self> {
        let mut content = self.tables.xml.into_source();
        content.seek(SeekFrom::Start(0))?;
        Self::new(content, self.name)
    }

    pub(super) fn next(&mut self, row: &mut Row) -> io::Result<Option<u32>> {
        self.tables.next(row)
    }
}

/// Reads sheet after sheet, and row after row of each.
struct Tables<S> {
    xml: Xml<Member<S>>,
    /// Styles of sheets that are not shown.
    hidden: Vec<String>,
    /// The number of the last row.
    number: u32,
    /// How often that row is still to be given.
    again: u32,
    /// Cells of the sheet so far.
    count: u32,
    within: bool,
}

impl<S: Read + Seek> Tables<S> {
    fn new(content: Member<S>) -> Self {
        Self {
            xml: Xml::new(content),
            hidden: Vec::new(),
            number: 0,
            again: 0,
            count: 0,
            within: false,
        }
    }

    /// Goes to the next sheet: its name, and whether it is hidden.
    fn next_table(&mut self) -> io::Result<Option<(String, bool)>> {
        let mut style = None;
        loop {
            match self.xml.next()? {
                Piece::Start(tag) => match tag.name() {
                    b"style" => style = tag.attribute(b"name")?,
                    b"table-properties"
                        if tag.attribute(b"display")?.as_deref() == Some("false") =>
                    {
                        self.hidden.extend(style.take());
                    }
                    b"table" => {
                        let name = tag.attribute(b"name")?.unwrap_or_default();
                        let style = tag.attribute(b"style-name")?.unwrap_or_default();
                        (self.number, self.again, self.within) = (0, 0, true);
                        return Ok(Some((name, self.hidden.contains(&style))));
                    }
                    _ => {}
                },
                Piece::Done => return Ok(None),
                _ => {}
            }
        }
    }

    fn next(&mut self, row: &mut Row) -> io::Result<Option<u32>> {
        if self.again > 0 {
            self.again -= 1;
            self.number = within(self.number + 1, ROWS)?;
            return Ok(Some(self.number));
        }
        while self.within {
            match self.xml.next()? {
                Piece::Start(tag) if tag.name() == b"table-row" => {
                    let times = repeated(&tag, b"number-rows-repeated")?;
                    self.cells(row)?;
                    if row.is_empty() {
                        self.number = self.number.saturating_add(times);
                        continue;
                    }
                    self.again = times - 1;
                    self.number = within(self.number.saturating_add(1), ROWS)?;
                    return Ok(Some(self.number));
                }
                Piece::End(end) if end.name() == b"table" => self.within = false,
                Piece::Done => self.within = false,
                _ => {}
            }
        }
        Ok(None)
    }

    /// Reads the cells of the row that has begun.
    fn cells(&mut self, row: &mut Row) -> io::Result<()> {
        row.clear();
        let mut column = 0_u32;
        loop {
            match self.xml.next()? {
                Piece::Start(tag)
                    if matches!(tag.name(), b"table-cell" | b"covered-table-cell") =>
                {
                    let times = repeated(&tag, b"number-columns-repeated")?;
                    let value = Value::of(&tag)?;
                    self.count += 1;
                    if self.count > CELLS {
                        return Err(refused(Unreadable::TooLarge));
                    }
                    let text = self.text()?;
                    let next = column.saturating_add(times);
                    // What is said of blank cells is said of the rest of the row.
                    if !value.is_blank(&text) {
                        for column in column..within(next, COLUMNS)? {
                            row.push(column, |out| {
                                value.write(out, &text);
                                Ok(())
                            })?;
                        }
                    }
                    column = next;
                }
                Piece::End(end) if end.name() == b"table-row" => return Ok(()),
                Piece::Done => return Ok(()),
                _ => {}
            }
        }
    }

    /// The text of the cell that has begun, its paragraphs parted by blanks.
    fn text(&mut self) -> io::Result<String> {
        let mut text = String::new();
        // Paragraphs of a comment are none of the cell's.
        let (mut paragraph, mut comment) = (false, false);
        loop {
            match self.xml.next()? {
                Piece::Start(tag) => match tag.name() {
                    b"annotation" => comment = true,
                    b"p" => {
                        if !text.is_empty() && !comment {
                            text.push(' ');
                        }
                        paragraph = !comment;
                    }
                    b"s" if paragraph => {
                        let count = tag.attribute(b"c")?.and_then(|count| count.parse().ok());
                        text.push_str(&" ".repeat(BLANKS.min(count.unwrap_or(1))));
                    }
                    b"tab" | b"line-break" if paragraph => text.push(' '),
                    _ => {}
                },
                Piece::End(end) => match end.name() {
                    b"table-cell" | b"covered-table-cell" => return Ok(text),
                    b"annotation" => comment = false,
                    b"p" => paragraph = false,
                    _ => {}
                },
                Piece::Text(piece) if paragraph => text.push_str(&piece),
                Piece::Done => return Ok(text),
                _ => {}
            }
        }
    }
}

/// How often a row or a cell is repeated.
fn repeated(tag: &Tag<'_>, name: &[u8]) -> io::Result<u32> {
    let times = tag.attribute(name)?.and_then(|times| times.parse().ok());
    Ok(times.unwrap_or(1).max(1))
}

/// What a cell holds besides its text.
enum Value {
    Text,
    Number(String),
    Date(String),
    Time(String),
    Boolean(bool),
    Error,
}

impl Value {
    fn of(tag: &Tag<'_>) -> io::Result<Self> {
        let (mut kind, mut value) = (String::new(), String::new());
        for attribute in tag.attributes() {
            let (name, text) = attribute?;
            match name {
                // LibreOffice says again what it is, and only there that it is an error.
                b"value-type" if kind != "error" => kind = text.into_owned(),
                b"value" | b"date-value" | b"time-value" | b"boolean-value" => {
                    value = text.into_owned();
                }
                _ => {}
            }
        }
        Ok(match kind.as_str() {
            "float" | "currency" | "percentage" => Self::Number(value),
            "date" => Self::Date(value),
            "time" => Self::Time(value),
            "boolean" => Self::Boolean(value == "true"),
            "error" => Self::Error,
            _ => Self::Text,
        })
    }

    fn is_blank(&self, text: &str) -> bool {
        match self {
            Self::Text => text.is_empty(),
            Self::Number(value) | Self::Date(value) | Self::Time(value) => value.is_empty(),
            Self::Boolean(_) => false,
            Self::Error => true,
        }
    }

    fn write(&self, out: &mut String, text: &str) {
        match self {
            Self::Text => out.push_str(text),
            Self::Number(value) => value::write(out, value, Format::Number, Epoch::default()),
            Self::Date(value) => value::write_iso(out, value),
            Self::Time(value) => out.push_str(&clock(value).unwrap_or_else(|| value.clone())),
            Self::Boolean(value) => out.push_str(value::boolean(*value)),
            Self::Error => {}
        }
    }
}

/// A time of day such as `PT10H05M09S`.
fn clock(time: &str) -> Option<String> {
    let (hours, rest) = time.strip_prefix("PT")?.split_once('H')?;
    let (minutes, rest) = rest.split_once('M')?;
    let seconds = rest.strip_suffix('S')?.split(['.', ',']).next()?;
    let two = |digits: &str| digits.parse::<u8>().ok().filter(|number| *number < 60);
    let (hours, minutes, seconds) = (two(hours)?, two(minutes)?, two(seconds)?);
    Some(format!("{hours:02}:{minutes:02}:{seconds:02}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_as_clocks_show_them() {
        assert_eq!(clock("PT10H05M09S").as_deref(), Some("10:05:09"));
        assert_eq!(clock("PT00H00M00.5S").as_deref(), Some("00:00:00"));
        for time in ["PT100H00M00S", "P1D", "10:05", ""] {
            assert_eq!(clock(time), None, "{time}");
        }
    }
}
