//! Workbooks of Excel since 2007: `.xlsx`, `.xlsm`.
//!
//! Source: ISO/IEC 29500-1 (`SpreadsheetML`) and 29500-2 (packages).

use std::io::{self, Read, Seek, SeekFrom};
use std::rc::Rc;

use super::super::fault::{damaged, refused};
use super::super::likeness::Candidate;
use super::super::packed::{Entry, Member, Zip};
use super::column::{COLUMNS, ROWS, column, within};
use super::format::Format;
use super::row::Row;
use super::strings::{Strings, read_text, unescaped};
use super::value::{self, Epoch};
use super::xml::{Piece, Tag, Xml};
use super::{CELLS, PART, likeness};
use crate::import::finding::Unreadable;
use crate::import::signature::FileKind;

/// Bytes of a sheet in which its first rows are looked for.
const BEGINNING: u64 = 1024 * 1024;
/// Sheets whose first rows are looked at.
const SHEETS: usize = 50;

/// A workbook in a zip archive.
pub(in super::super) struct Xlsx<S> {
    zip: Zip<S>,
    sheets: Vec<Sheet>,
    book: Rc<Book>,
}

struct Sheet {
    name: String,
    hidden: bool,
    entry: Entry,
}

/// What all sheets refer to.
#[derive(Default)]
struct Book {
    epoch: Epoch,
    strings: Strings,
    /// The formats of cells by their style.
    formats: Vec<Format>,
}

/// A part that another refers to.
struct Relation {
    id: String,
    /// The end of its type, which is an address.
    kind: String,
    path: String,
}

impl<S: Read + Seek> Xlsx<S> {
    /// Reads what the sheets have in common.
    pub(super) fn open(mut zip: Zip<S>) -> io::Result<Self> {
        let root = relations(&mut zip, "")?;
        let root = root.iter().find(|part| part.kind == "officeDocument");
        let root = root.ok_or_else(damaged)?;
        if root.path.to_ascii_lowercase().ends_with("workbook.bin") {
            return Err(refused(Unreadable::NotText(FileKind::BinaryWorkbook)));
        }
        let relations = relations(&mut zip, &root.path)?;
        let of_kind = |kind: &str| relations.iter().find(|part| part.kind == kind);
        let Some(entry) = zip.find(&root.path) else {
            return Err(damaged());
        };
        let (listed, epoch) = listed(part(&mut zip, &entry)?)?;
        let mut book = Book {
            epoch,
            ..Book::default()
        };
        if let Some(entry) = of_kind("sharedStrings").and_then(|p| zip.find(&p.path)) {
            book.strings = Strings::read(part(&mut zip, &entry)?)?;
        }
        if let Some(entry) = of_kind("styles").and_then(|p| zip.find(&p.path)) {
            book.formats = formats(part(&mut zip, &entry)?)?;
        }
        let mut sheets = Vec::new();
        for (name, id, hidden) in listed {
            // Charts and macros have sheets too, but no rows.
            let part = relations
                .iter()
                .find(|p| p.id == id && p.kind == "worksheet");
            if let Some(entry) = part.and_then(|part| zip.find(&part.path)) {
                sheets.push(Sheet {
                    name,
                    hidden,
                    entry,
                });
            }
        }
        Ok(Self {
            zip,
            sheets,
            book: Rc::new(book),
        })
    }

    /// The sheets, each with how much it looks like orders.
    pub(super) fn sheets(&mut self) -> io::Result<Vec<Candidate>> {
        let mut candidates = Vec::new();
        for sheet in &self.sheets {
            let member = self.zip.member(&sheet.entry, BEGINNING)?;
            candidates.push(Candidate {
                name: sheet.name.clone(),
                likeness: if candidates.len() < SHEETS {
                    let rows = Rows::new(member, Rc::clone(&self.book));
                    likeness(super::Rows::Xlsx(Box::new(rows)))?
                } else {
                    super::Likeness::default()
                },
                hidden: sheet.hidden,
                weight: sheet.entry.weight(),
            });
        }
        Ok(candidates)
    }

    /// The rows of the sheet of this name.
    pub(super) fn into_rows(self, name: &str) -> io::Result<Rows<S>> {
        let sheet = self.sheets.iter().find(|sheet| sheet.name == name);
        let entry = &sheet.ok_or_else(damaged)?.entry;
        Ok(Rows::new(self.zip.into_member(entry, PART)?, self.book))
    }
}

fn part<'a, S: Read + Seek>(
    zip: &'a mut Zip<S>,
    entry: &Entry,
) -> io::Result<Xml<Member<&'a mut S>>> {
    Ok(Xml::new(zip.member(entry, PART)?))
}

/// The parts that the part at `path` refers to; the package itself has no path.
fn relations<S: Read + Seek>(zip: &mut Zip<S>, path: &str) -> io::Result<Vec<Relation>> {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let place = resolved(folder, &format!("_rels/{name}.rels"));
    let mut relations = Vec::new();
    let Some(entry) = zip.find(&place) else {
        return Ok(relations);
    };
    let mut xml = part(zip, &entry)?;
    loop {
        match xml.next()? {
            Piece::Start(tag) if tag.name() == b"Relationship" => {
                let attribute =
                    |name: &[u8]| Ok::<_, io::Error>(tag.attribute(name)?.unwrap_or_default());
                let kind = attribute(b"Type")?;
                relations.push(Relation {
                    id: attribute(b"Id")?,
                    kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
                    path: resolved(folder, &attribute(b"Target")?),
                });
            }
            Piece::Done => return Ok(relations),
            _ => {}
        }
    }
}

/// A path as the archive has it, from one that is relative to a folder.
fn resolved(folder: &str, target: &str) -> String {
    let target = target.replace('\\', "/");
    let from = if target.starts_with('/') { "" } else { folder };
    let mut parts = Vec::new();
    for part in from.split('/').chain(target.split('/')) {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// The names of the sheets, their parts' ids and whether they are hidden; and
/// how the workbook counts days.
type Listed = (Vec<(String, String, bool)>, Epoch);

fn listed<R: Read>(mut xml: Xml<R>) -> io::Result<Listed> {
    let (mut sheets, mut epoch) = (Vec::new(), Epoch::default());
    loop {
        match xml.next()? {
            Piece::Start(tag) if tag.name() == b"workbookPr" => {
                let of_1904 = tag.attribute(b"date1904")?;
                if matches!(of_1904.as_deref(), Some("1" | "true" | "on")) {
                    epoch = Epoch::Year1904;
                }
            }
            Piece::Start(tag) if tag.name() == b"sheet" => {
                let name = tag.attribute(b"name")?.unwrap_or_default();
                let id = tag.attribute(b"id")?.unwrap_or_default();
                let state = tag.attribute(b"state")?;
                let hidden = state.is_some_and(|state| state != "visible");
                sheets.push((unescaped(&name).into_owned(), id, hidden));
            }
            Piece::Done => return Ok((sheets, epoch)),
            _ => {}
        }
    }
}

/// The formats of cells by their style.
fn formats<R: Read>(mut xml: Xml<R>) -> io::Result<Vec<Format>> {
    let mut codes: Vec<(u32, Format)> = Vec::new();
    let mut formats = Vec::new();
    let mut of_cells = false;
    loop {
        match xml.next()? {
            Piece::Start(tag) => match tag.name() {
                b"numFmt" => {
                    let code = tag.attribute(b"formatCode")?.unwrap_or_default();
                    codes.push((number(&tag, b"numFmtId")?, Format::of_code(&code)));
                }
                b"cellXfs" => of_cells = true,
                b"xf" if of_cells => {
                    let id = number(&tag, b"numFmtId")?;
                    let own = codes.iter().find(|(of, _)| *of == id);
                    formats.push(own.map_or_else(|| Format::built_in(id), |(_, format)| *format));
                }
                _ => {}
            },
            Piece::End(end) if end.name() == b"cellXfs" => of_cells = false,
            Piece::Done => return Ok(formats),
            _ => {}
        }
    }
}

/// The number in an attribute, or 0.
fn number(tag: &Tag<'_>, name: &[u8]) -> io::Result<u32> {
    let value = tag.attribute(name)?;
    Ok(value.and_then(|value| value.parse().ok()).unwrap_or(0))
}

/// The rows of a sheet.
pub(super) struct Rows<S> {
    xml: Xml<Member<S>>,
    book: Rc<Book>,
    /// The number of the last row.
    number: u32,
    /// How many cells there were.
    count: u32,
    /// Rows are only in one element of the sheet.
    within: bool,
    /// The text of a cell's value.
    value: String,
}

/// What the value of a cell is.
#[derive(Clone, Copy)]
enum Kind {
    Number,
    Shared,
    Text,
    Boolean,
    Date,
    Error,
}

impl<S: Read + Seek> Rows<S> {
    fn new(part: Member<S>, book: Rc<Book>) -> Self {
        Self {
            xml: Xml::new(part),
            book,
            number: 0,
            count: 0,
            within: false,
            value: String::new(),
        }
    }

    pub(super) fn again(self) -> io::Result<Self> {
        let mut part = self.xml.into_source();
        part.seek(SeekFrom::Start(0))?;
        Ok(Self::new(part, self.book))
    }

    pub(super) fn next(&mut self, row: &mut Row) -> io::Result<Option<u32>> {
        loop {
            match self.xml.next()? {
                Piece::Start(tag) if tag.name() == b"sheetData" => self.within = true,
                Piece::End(end) if end.name() == b"sheetData" => self.within = false,
                Piece::Start(tag) if self.within && tag.name() == b"row" => {
                    let named = tag.attribute(b"r")?.and_then(|number| number.parse().ok());
                    let number = named.unwrap_or(self.number + 1);
                    self.number = within(number, ROWS)?;
                    self.cells(row)?;
                    return Ok(Some(number));
                }
                Piece::Done => return Ok(None),
                _ => {}
            }
        }
    }

    /// Reads the cells of the row that has begun.
    fn cells(&mut self, row: &mut Row) -> io::Result<()> {
        row.clear();
        // The column of the next cell that does not say where it is.
        let mut next = 0;
        loop {
            match self.xml.next()? {
                Piece::Start(tag) if tag.name() == b"c" => {
                    let (named, style, kind) = described(&tag)?;
                    let column = named.unwrap_or(next);
                    next = within(column + 1, COLUMNS)?;
                    self.count += 1;
                    if self.count > CELLS {
                        return Err(refused(Unreadable::TooLarge));
                    }
                    self.value(kind)?;
                    let format = self.book.formats.get(style).copied().unwrap_or_default();
                    row.push(column, |out| self.write(out, kind, format))?;
                }
                Piece::End(end) if end.name() == b"row" => return Ok(()),
                Piece::Done => return Ok(()),
                _ => {}
            }
        }
    }

    /// Reads the value of the cell that has begun.
    fn value(&mut self, kind: Kind) -> io::Result<()> {
        self.value.clear();
        let mut within = false;
        loop {
            match self.xml.next()? {
                Piece::Start(tag) if tag.name() == b"v" => within = true,
                Piece::Start(tag) if tag.name() == b"is" => {
                    read_text(&mut self.xml, b"is", &mut self.value)?;
                }
                Piece::Text(text) if within => match kind {
                    Kind::Text => self.value.push_str(&unescaped(&text)),
                    _ => self.value.push_str(&text),
                },
                Piece::End(end) if end.name() == b"v" => within = false,
                Piece::End(end) if end.name() == b"c" => return Ok(()),
                Piece::Done => return Ok(()),
                _ => {}
            }
        }
    }

    fn write(&self, out: &mut String, kind: Kind, format: Format) -> io::Result<()> {
        let value = self.value.as_str();
        match kind {
            _ if value.is_empty() => {}
            Kind::Number => value::write(out, value, format, self.book.epoch),
            Kind::Shared => {
                let place = value.trim().parse().ok();
                let string = place.and_then(|place| self.book.strings.get(place));
                out.push_str(string.ok_or_else(damaged)?);
            }
            Kind::Text => out.push_str(value),
            Kind::Boolean => out.push_str(value::boolean(value.trim() != "0")),
            Kind::Date => value::write_iso(out, value),
            Kind::Error => {}
        }
        Ok(())
    }
}

/// Where a cell is if it says so, its style, and what its value is.
fn described(tag: &Tag<'_>) -> io::Result<(Option<u32>, usize, Kind)> {
    let (mut place, mut style, mut kind) = (None, 0, Kind::Number);
    for attribute in tag.attributes() {
        let (name, value) = attribute?;
        match name {
            b"r" => place = column(&value)?,
            b"s" => style = value.parse().unwrap_or(0),
            b"t" => {
                kind = match &*value {
                    "s" => Kind::Shared,
                    "str" | "inlineStr" => Kind::Text,
                    "b" => Kind::Boolean,
                    "d" => Kind::Date,
                    "e" => Kind::Error,
                    _ => Kind::Number,
                }
            }
            _ => {}
        }
    }
    Ok((place, style, kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_resolved() {
        for (folder, target, expected) in [
            ("xl", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
            ("xl", "/xl/styles.xml", "xl/styles.xml"),
            ("xl", "..\\a\\./b.xml", "a/b.xml"),
            ("", "_rels/.rels", "_rels/.rels"),
            ("", "../../x", "x"),
        ] {
            assert_eq!(resolved(folder, target), expected);
        }
    }
}
