//! Workbooks: their sheets, and one of them as delimited text.
//!
//! Sheets are read row by row, never into a grid: what a file says of its
//! extent, and cells far apart, take no memory.

mod column;
mod format;
mod ods;
mod ole;
mod row;
mod strings;
mod text;
mod value;
mod xls;
mod xls_strings;
mod xlsx;
mod xml;

use std::io::{self, Read, Seek};

pub(super) use text::SheetText;

use super::content::{beginning, is_ole, is_zip};
use super::fault::refusal;
use super::likeness::{Candidate, Likeness, ROWS};
use super::packed::{Entry, Zip};
use ods::Ods;
use ole::Ole;
use row::Row;
use xls::Xls;
use xlsx::Xlsx;

/// Bytes of one part of a workbook when it is unpacked.
const PART: u64 = 512 * 1024 * 1024;
/// Cells of a sheet, the blank ones that it lists among them.
const CELLS: u32 = 10_000_000;

/// A workbook that has been opened.
pub(super) enum Workbook<S> {
    Xlsx(Xlsx<S>),
    Ods(Ods<S>),
    Xls(Xls),
}

/// The rows of a sheet, one after the other.
enum Rows<S> {
    Xlsx(Box<xlsx::Rows<S>>),
    Ods(Box<ods::Rows<S>>),
    Xls(xls::Rows),
}

impl<S: Read + Seek> Workbook<S> {
    /// Whether the archive is a workbook.
    pub(super) fn is_in(zip: &Zip<S>) -> bool {
        let main = |entry: &Entry| entry.name.to_ascii_lowercase().contains("workbook.");
        let excel = zip.find("[Content_Types].xml").is_some() && zip.entries().iter().any(main);
        excel || Ods::is_in(zip)
    }

    /// Opens a workbook; `None` when it is none.
    pub(super) fn open(mut source: S) -> io::Result<Option<Self>> {
        let head = beginning(&mut source)?;
        if is_ole(&head) {
            return Xls::open(Ole::open(source)?).map(|xls| Some(Self::Xls(xls)));
        }
        if !is_zip(&head) {
            return Ok(None);
        }
        let zip = Zip::open(source)?;
        if !Self::is_in(&zip) {
            return Ok(None);
        }
        if Ods::is_in(&zip) {
            return Ods::open(zip).map(|ods| Some(Self::Ods(ods)));
        }
        Xlsx::open(zip).map(|xlsx| Some(Self::Xlsx(xlsx)))
    }

    /// Its sheets, in their order.
    pub(super) fn sheets(&mut self) -> io::Result<Vec<Candidate>> {
        match self {
            Self::Xlsx(xlsx) => xlsx.sheets(),
            Self::Ods(ods) => ods.sheets(),
            Self::Xls(xls) => xls.sheets(),
        }
    }

    /// The rows of the sheet of this name as text.
    pub(super) fn into_text(self, sheet: &str) -> io::Result<SheetText<S>> {
        Ok(SheetText::new(match self {
            Self::Xlsx(xlsx) => Rows::Xlsx(Box::new(xlsx.into_rows(sheet)?)),
            Self::Ods(ods) => Rows::Ods(Box::new(ods.into_rows(sheet)?)),
            Self::Xls(xls) => Rows::Xls(xls.into_rows(sheet)?),
        }))
    }
}

impl<S: Read + Seek> Rows<S> {
    /// Reads the next row that the sheet lists into `row` and gives its number,
    /// from 1; `None` behind the last.
    fn next(&mut self, row: &mut Row) -> io::Result<Option<u32>> {
        match self {
            Self::Xlsx(rows) => rows.next(row),
            Self::Ods(rows) => rows.next(row),
            Self::Xls(rows) => rows.next(row),
        }
    }

    /// The same rows from the first on.
    fn again(self) -> io::Result<Self> {
        match self {
            Self::Xlsx(rows) => Ok(Self::Xlsx(Box::new(rows.again()?))),
            Self::Ods(rows) => Ok(Self::Ods(Box::new(rows.again()?))),
            Self::Xls(rows) => Ok(Self::Xls(rows.again())),
        }
    }
}

/// How much the first rows of a sheet look like orders.
fn likeness<S: Read + Seek>(mut rows: Rows<S>) -> io::Result<Likeness> {
    likeness_of(|row| rows.next(row))
}

/// The same of the rows that `next` reads. A sheet that cannot be read looks like
/// what was read of it; what is wrong with it is said when it is chosen.
fn likeness_of(mut next: impl FnMut(&mut Row) -> io::Result<Option<u32>>) -> io::Result<Likeness> {
    let mut best = Likeness::default();
    let mut row = Row::default();
    for _ in 0..ROWS {
        match next(&mut row) {
            Ok(Some(_)) => best = best.or(Likeness::of(row.texts())),
            Ok(None) => break,
            Err(error) if refusal(&error).is_some() => break,
            Err(error) => return Err(error),
        }
    }
    Ok(best)
}
