//! Tables as CSV (RFC 4180).

use std::borrow::Cow;
use std::io;

use super::table::{Cell, Writer};
use crate::import::spreadsheet::{harmless, writer};

/// A header line, and a line for each row.
pub(super) struct Csv(csv::Writer<Vec<u8>>);

impl Csv {
    pub(super) fn new(names: &[&str]) -> io::Result<Self> {
        let mut csv = writer();
        csv.write_record(names)?;
        Ok(Self(csv))
    }
}

impl Writer for Csv {
    fn cell(&mut self, _: &str, cell: Cell<'_>) -> io::Result<()> {
        let text = match &cell {
            Cell::Text(text) => harmless(text),
            Cell::Number(number) => Cow::from(number),
            Cell::Truth(truth) => Cow::from(if *truth { "true" } else { "false" }),
            Cell::Unknown => Cow::from(""),
        };
        Ok(self.0.write_field(&*text)?)
    }

    fn end_row(&mut self) -> io::Result<()> {
        Ok(self.0.write_record(None::<&[u8]>)?)
    }

    fn finish(self: Box<Self>) -> io::Result<Vec<u8>> {
        self.0.into_inner().map_err(csv::IntoInnerError::into_error)
    }
}
