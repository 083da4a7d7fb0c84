//! A sheet as delimited text.

use std::io::{self, Read, Seek, SeekFrom};

use super::super::fault::{damaged, refused};
use super::Rows;
use super::row::Row;
use crate::import::finding::Unreadable;

/// Fields that a sheet may have, with blank ones before and between others.
const FIELDS: u64 = 50_000_000;
/// Bytes of its text.
const BYTES: u64 = 512 * 1024 * 1024;

/// Reads a sheet as text in UTF-8: commas, quotes where needed (RFC 4180), and a
/// line for each row, so that lines have the numbers of rows.
///
/// Rows are as wide as the widest before them. It can go only to a place from
/// the start, which it does by reading up to it.
pub(in super::super) struct SheetText<S> {
    /// `None` only after an error.
    rows: Option<Rows<S>>,
    row: Row,
    /// Lines that were written.
    lines: u32,
    /// Fields of the widest row so far.
    width: u32,
    fields: u64,
    bytes: u64,
    text: Vec<u8>,
    /// The part of `text` that is still to be given.
    given: usize,
}

impl<S: Read + Seek> SheetText<S> {
    pub(super) fn new(rows: Rows<S>) -> Self {
        Self {
            rows: Some(rows),
            row: Row::default(),
            lines: 0,
            width: 0,
            fields: 0,
            bytes: 0,
            text: Vec::new(),
            given: 0,
        }
    }

    /// Writes the next row that holds something; nothing behind the last.
    fn fill(&mut self) -> io::Result<()> {
        self.text.clear();
        self.given = 0;
        while let Some(rows) = &mut self.rows {
            let Some(number) = rows.next(&mut self.row)? else {
                break;
            };
            if !self.row.is_empty() {
                self.row.order();
                self.write(number)?;
                break;
            }
        }
        self.bytes += self.text.len() as u64;
        if self.fields > FIELDS || self.bytes > BYTES {
            return Err(refused(Unreadable::TooLarge));
        }
        Ok(())
    }

    /// Writes the row as the line of its number.
    fn write(&mut self, number: u32) -> io::Result<()> {
        let blank = number.checked_sub(self.lines + 1).ok_or_else(damaged)?;
        self.text.resize(blank as usize, b'\n');
        self.lines = number;
        let mut fields = 0;
        for (column, text) in self.row.cells() {
            // The first field has no comma before it.
            let commas = (column + 1 - fields) as usize - usize::from(fields == 0);
            self.text.resize(self.text.len() + commas, b',');
            write_field(&mut self.text, text);
            fields = column + 1;
        }
        self.width = self.width.max(fields);
        let missing = (self.width - fields) as usize;
        self.text.resize(self.text.len() + missing, b',');
        self.text.push(b'\n');
        self.fields += u64::from(self.width);
        Ok(())
    }
}

/// Writes a field on one line: a break within it becomes a blank.
fn write_field(out: &mut Vec<u8>, text: &str) {
    let special = |byte: u8| matches!(byte, b',' | b'"' | b'\n' | b'\r');
    if !text.bytes().any(special) {
        out.extend(text.as_bytes());
        return;
    }
    out.push(b'"');
    let mut before = 0;
    for byte in text.bytes() {
        match byte {
            b'"' => out.extend(b"\"\""),
            b'\n' if before == b'\r' => {}
            b'\n' | b'\r' => out.push(b' '),
            _ => out.push(byte),
        }
        before = byte;
    }
    out.push(b'"');
}

impl<S: Read + Seek> Read for SheetText<S> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.given == self.text.len() {
            self.fill()?;
        }
        let mut ready = &self.text[self.given..];
        let count = ready.read(buffer)?;
        self.given += count;
        Ok(count)
    }
}

impl<S: Read + Seek> Seek for SheetText<S> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let (SeekFrom::Start(place), Some(rows)) = (to, self.rows.take()) else {
            return Err(io::Error::from(io::ErrorKind::Unsupported));
        };
        *self = Self::new(rows.again()?);
        io::copy(&mut self.by_ref().take(place), &mut io::sink())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(text: &str) -> String {
        let mut out = Vec::new();
        write_field(&mut out, text);
        String::from_utf8(out).expect("UTF-8")
    }

    #[test]
    fn a_field_stays_on_its_line() {
        assert_eq!(field("plain 'text'; 订单"), "plain 'text'; 订单");
        assert_eq!(field("a, \"b\""), "\"a, \"\"b\"\"\"");
        assert_eq!(field("a\r\nb\nc\rd\r"), "\"a b c d \"");
    }
}
