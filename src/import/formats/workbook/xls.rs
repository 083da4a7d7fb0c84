//! Workbooks of Excel from 97 to 2003: `.xls`.
//!
//! Source: Microsoft, \[MS-XLS\].

use std::io::{self, Read, Seek};
use std::rc::Rc;

use super::super::bytes::{u16_at, u32_at};
use super::super::fault::{damaged, refused};
use super::super::likeness::Candidate;
use super::format::Format;
use super::likeness;
use super::ole::Ole;
use super::row::Row;
use super::strings::Strings;
use super::value::{self, Epoch};
use super::xls_strings::Parts;
use crate::import::finding::Unreadable;
use crate::import::signature::FileKind;

// Records, by their numbers.
const FORMULA: u16 = 0x0006;
const EOF: u16 = 0x000A;
const DATE_MODE: u16 = 0x0022;
const FILE_PASS: u16 = 0x002F;
const CONTINUE: u16 = 0x003C;
const BOUND_SHEET: u16 = 0x0085;
const MUL_RK: u16 = 0x00BD;
const XF: u16 = 0x00E0;
const SST: u16 = 0x00FC;
const LABEL_SST: u16 = 0x00FD;
const NUMBER: u16 = 0x0203;
const LABEL: u16 = 0x0204;
const BOOL_ERR: u16 = 0x0205;
const STRING: u16 = 0x0207;
const RK: u16 = 0x027E;
const FORMAT: u16 = 0x041E;
const BOF: u16 = 0x0809;
/// The version of Excel 97 and later.
const BIFF8: u16 = 0x0600;

/// A workbook in a container.
pub(in super::super) struct Xls {
    sheets: Vec<Sheet>,
    book: Rc<Book>,
}

struct Sheet {
    name: String,
    hidden: bool,
    /// Where its records begin.
    at: usize,
}

/// What all sheets refer to.
#[derive(Default)]
struct Book {
    stream: Vec<u8>,
    epoch: Epoch,
    strings: Strings,
    /// The formats of cells by their style.
    formats: Vec<Format>,
}

/// A record: its number, its content, and where the next begins.
type Record<'a> = (u16, &'a [u8], usize);

impl Xls {
    /// Reads what the sheets have in common.
    pub(super) fn open<S: Read + Seek>(mut ole: Ole<S>) -> io::Result<Self> {
        if ole.has("EncryptedPackage") {
            return Err(kind(FileKind::EncryptedWorkbook));
        }
        let Some(stream) = ole.stream("Workbook")? else {
            // The name of it in Excel 95 and before.
            let old = ole.has("Book");
            let other = if old {
                FileKind::OldWorkbook
            } else {
                FileKind::Binary
            };
            return Err(kind(other));
        };
        let mut book = Book::default();
        let sheets = book.read(&stream)?;
        book.stream = stream;
        Ok(Self {
            sheets,
            book: Rc::new(book),
        })
    }

    /// The sheets, each with how much it looks like orders.
    pub(super) fn sheets(&self) -> io::Result<Vec<Candidate>> {
        // Sheets lie behind each other: together they are no longer than the stream.
        let mut left = self.book.stream.len();
        let candidate = |sheet: &Sheet| {
            let rows = Rows::new(Rc::clone(&self.book), sheet.at)?;
            left = left.checked_sub(rows.length).ok_or_else(damaged)?;
            Ok(Candidate {
                name: sheet.name.clone(),
                hidden: sheet.hidden,
                weight: rows.cells.len() as u64,
                likeness: likeness(super::Rows::<io::Empty>::Xls(rows))?,
            })
        };
        self.sheets.iter().map(candidate).collect()
    }

    /// The rows of the sheet of this name.
    pub(super) fn into_rows(self, name: &str) -> io::Result<Rows> {
        let sheet = self.sheets.iter().find(|sheet| sheet.name == name);
        Rows::new(self.book, sheet.ok_or_else(damaged)?.at)
    }
}

fn kind(kind: FileKind) -> io::Error {
    refused(Unreadable::NotText(kind))
}

/// The record that begins at `at`; `None` behind the last.
fn record(stream: &[u8], at: usize) -> Option<Record<'_>> {
    let number = u16_at(stream, at)?;
    let start = at + 4;
    let end = start + usize::from(u16_at(stream, at + 2)?);
    Some((number, stream.get(start..end)?, end))
}

impl Book {
    /// Reads the records that stand before those of the sheets.
    fn read(&mut self, stream: &[u8]) -> io::Result<Vec<Sheet>> {
        let mut sheets = Vec::new();
        let mut codes: Vec<(u16, Format)> = Vec::new();
        let mut at = 0;
        while let Some((number, content, next)) = record(stream, at) {
            at = next;
            let short = |at| u16_at(content, at).ok_or_else(damaged);
            match number {
                BOF if short(0)? != BIFF8 => return Err(kind(FileKind::OldWorkbook)),
                FILE_PASS => return Err(kind(FileKind::EncryptedWorkbook)),
                DATE_MODE if short(0)? == 1 => self.epoch = Epoch::Year1904,
                FORMAT => {
                    let mut code = String::new();
                    Parts::new(content.get(2..).into_iter().collect()).string(&mut code)?;
                    codes.push((short(0)?, Format::of_code(&code)));
                }
                XF => {
                    let id = short(2)?;
                    let own = codes.iter().find(|(of, _)| *of == id);
                    let built_in = || Format::built_in(id.into());
                    self.formats
                        .push(own.map_or_else(built_in, |(_, format)| *format));
                }
                BOUND_SHEET => sheets.extend(sheet(content)?),
                SST => self.strings = shared(stream, content, next)?,
                EOF => return Ok(sheets),
                _ => {}
            }
        }
        Err(damaged())
    }
}

/// A sheet as the workbook lists it; `None` when it is a chart or a macro.
fn sheet(content: &[u8]) -> io::Result<Option<Sheet>> {
    let at = u32_at(content, 0).ok_or_else(damaged)?;
    let (state, shape) = (content.get(4), content.get(5));
    let mut name = String::new();
    Parts::new(content.get(6..).into_iter().collect()).short_string(&mut name)?;
    Ok((shape == Some(&0)).then_some(Sheet {
        name,
        hidden: state != Some(&0),
        at: at as usize,
    }))
}

/// The shared strings: a record, and those behind it that continue it.
fn shared(stream: &[u8], first: &[u8], mut at: usize) -> io::Result<Strings> {
    let mut all = vec![first];
    while let Some((CONTINUE, content, next)) = record(stream, at) {
        all.push(content);
        at = next;
    }
    let mut parts = Parts::new(all);
    let (_references, count) = (parts.long()?, parts.long()?);
    let mut strings = Strings::default();
    for _ in 0..count {
        strings.add(|out| parts.string(out))?;
    }
    Ok(strings)
}

/// The rows of a sheet.
pub(super) struct Rows {
    book: Rc<Book>,
    /// The rows of records of cells, and where those begin, in the order of rows.
    cells: Vec<(u16, u32)>,
    /// Bytes of all records of the sheet.
    length: usize,
    /// The next of them.
    place: usize,
}

impl Rows {
    /// Finds the records of the sheet that begins at `at`. Other programs than
    /// Excel write the cells in any order.
    fn new(book: Rc<Book>, start: usize) -> io::Result<Self> {
        let mut at = start;
        let mut cells = Vec::new();
        // Charts within the sheet are sheets of their own.
        let mut depth = 0_u32;
        loop {
            let (number, content, next) = record(&book.stream, at).ok_or_else(damaged)?;
            match number {
                BOF => depth += 1,
                EOF => depth = depth.saturating_sub(1),
                FORMULA | MUL_RK | LABEL_SST | NUMBER | LABEL | BOOL_ERR | RK if depth == 1 => {
                    let row = u16_at(content, 0).ok_or_else(damaged)?;
                    cells.push((row, u32::try_from(at).map_err(|_| damaged())?));
                }
                _ => {}
            }
            at = next;
            if depth == 0 {
                break;
            }
        }
        cells.sort_by_key(|(row, _)| *row);
        Ok(Self {
            book,
            cells,
            length: at - start,
            place: 0,
        })
    }

    pub(super) fn again(self) -> Self {
        Self { place: 0, ..self }
    }

    pub(super) fn next(&mut self, row: &mut Row) -> io::Result<Option<u32>> {
        row.clear();
        let Some(&(number, _)) = self.cells.get(self.place) else {
            return Ok(None);
        };
        while let Some(&(_, at)) = self.cells.get(self.place).filter(|(of, _)| *of == number) {
            self.book.read_cells(at as usize, row)?;
            self.place += 1;
        }
        Ok(Some(u32::from(number) + 1))
    }
}

impl Book {
    /// Adds the cells of the record at `at`.
    fn read_cells(&self, at: usize, row: &mut Row) -> io::Result<()> {
        let (number, content, next) = record(&self.stream, at).ok_or_else(damaged)?;
        let short = |at| u16_at(content, at).ok_or_else(damaged);
        let column = u32::from(short(2)?);
        let rest = content.get(6..).unwrap_or_default();
        match number {
            MUL_RK => {
                // A style and a number each, between the first column and the last.
                let cells = content.get(4..).unwrap_or_default().chunks_exact(6);
                for (column, cell) in (column..).zip(cells) {
                    let style = u16_at(cell, 0).ok_or_else(damaged)?;
                    self.push_number(row, column, style, packed(cell.get(2..))?)?;
                }
                Ok(())
            }
            RK => self.push_number(row, column, short(4)?, packed(Some(rest))?),
            NUMBER => self.push_number(row, column, short(4)?, float(rest)?),
            LABEL_SST => {
                let place = u32_at(rest, 0).ok_or_else(damaged)?;
                let string = self.strings.get(place as usize).ok_or_else(damaged)?;
                row.push(column, |out| {
                    out.push_str(string);
                    Ok(())
                })
            }
            LABEL => row.push(column, |out| Parts::new(vec![rest]).string(out)),
            // A value, or an error, which is left blank.
            BOOL_ERR => match rest {
                [value, 0, ..] => push_boolean(row, column, *value),
                _ => Ok(()),
            },
            // What it came to: a number, or what the last two bytes announce.
            _ => match rest {
                [0, _, _, _, _, _, 0xFF, 0xFF, ..] => self.push_result(row, column, next),
                [1, _, value, _, _, _, 0xFF, 0xFF, ..] => push_boolean(row, column, *value),
                [_, _, _, _, _, _, 0xFF, 0xFF, ..] => Ok(()),
                _ => self.push_number(row, column, short(4)?, float(rest)?),
            },
        }
    }

    /// Adds the text that a formula came to: one of the next records.
    fn push_result(&self, row: &mut Row, column: u32, mut at: usize) -> io::Result<()> {
        while let Some((number, content, next)) = record(&self.stream, at) {
            match number {
                STRING => return row.push(column, |out| Parts::new(vec![content]).string(out)),
                BOF | EOF | FORMULA => break,
                _ => at = next,
            }
        }
        Ok(())
    }

    fn push_number(&self, row: &mut Row, column: u32, style: u16, number: f64) -> io::Result<()> {
        let format = self.formats.get(usize::from(style)).copied();
        row.push(column, |out| {
            value::write_float(out, number, format.unwrap_or_default(), self.epoch);
            Ok(())
        })
    }
}

fn push_boolean(row: &mut Row, column: u32, value: u8) -> io::Result<()> {
    row.push(column, |out| {
        out.push_str(value::boolean(value != 0));
        Ok(())
    })
}

fn float(bytes: &[u8]) -> io::Result<f64> {
    let bytes = bytes.get(..8).and_then(|bytes| bytes.try_into().ok());
    bytes.map(f64::from_le_bytes).ok_or_else(damaged)
}

/// A number in four bytes: the higher half of a float or a whole number of 30
/// bits, and either of them perhaps in hundredths.
fn packed(bytes: Option<&[u8]>) -> io::Result<f64> {
    let bits = bytes
        .and_then(|bytes| u32_at(bytes, 0))
        .ok_or_else(damaged)?;
    let number = if bits & 2 == 0 {
        f64::from_bits(u64::from(bits & !3) << 32)
    } else {
        f64::from(i32::from_le_bytes(bits.to_le_bytes()) >> 2)
    };
    Ok(if bits & 1 == 0 {
        number
    } else {
        number / 100.0
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_four_bytes() {
        // [MS-XLS] 2.5.122 with its flags.
        let number = |bits: u32| packed(Some(&bits.to_le_bytes())).expect("four bytes");
        assert_eq!(number(0x3FF0_0000), 1.0);
        assert_eq!(number(0x3FF0_0001), 0.01);
        assert_eq!(number((12_345 << 2) | 2), 12_345.0);
        assert_eq!(number((12_345 << 2) | 3), 123.45);
        assert_eq!(number(0xFFFF_FFFE), -1.0);
        assert!(packed(Some(b"abc")).is_err());
    }
}
