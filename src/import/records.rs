//! Records of delimited text, each with the physical line on which it begins.
//!
//! The grammar is `csv-core`'s, the state machine inside the `csv` crate. The
//! loop around it is our own for three things that the crate's reader does not
//! tell: the true line where line ends are CR or CRLF or lines are blank; that
//! a quote was still open at the end; and that a record has outgrown any sense
//! before it has outgrown the memory.

use std::io::{self, ErrorKind, Read};

use csv_core::ReadRecordResult;

/// Bytes read from the source at a time.
const INPUT: usize = 64 * 1024;
/// Longest record that is kept, in bytes and in fields. An opening quote that
/// nobody closes swallows the rest of the file; this much of it is enough.
const MAX_RECORD: usize = 16 * 1024 * 1024;
const MAX_FIELDS: usize = 1 << 20;

/// Reads records one after the other.
pub(super) struct Records<S> {
    source: S,
    core: csv_core::Reader,
    input: Vec<u8>,
    /// The part of `input` that is still to be read.
    at: usize,
    filled: usize,
    fields: Vec<u8>,
    ends: Vec<usize>,
    /// The line of the next byte, from 1.
    line: u32,
    after_cr: bool,
    /// The record as it stands in the source, when somebody wants it.
    raw: Option<Vec<u8>>,
}

/// One record, valid until the next is read.
pub(super) struct Record<'a> {
    fields: &'a [u8],
    ends: &'a [usize],
    /// The physical line on which it begins, from 1.
    pub(super) line: u32,
    /// Why its fields are not to be trusted.
    pub(super) flaw: Option<Flaw>,
    /// The record as it stands in the source, without its line end; empty
    /// unless asked for by [`Records::keeping_raw`].
    pub(super) raw: &'a [u8],
}

/// What can be wrong with a record before any field is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flaw {
    /// The source ends inside quotes: the record swallowed everything after
    /// its opening quote.
    UnclosedQuote,
    /// Longer than anybody's record.
    TooLong,
}

impl<S: Read> Records<S> {
    /// Records of `source`, which stands behind a byte order mark if any.
    pub(super) fn new(source: S, delimiter: u8) -> Self {
        Self {
            source,
            core: csv_core::ReaderBuilder::new().delimiter(delimiter).build(),
            input: vec![0; INPUT],
            at: 0,
            filled: 0,
            fields: vec![0; 1024],
            ends: vec![0; 64],
            line: 1,
            after_cr: false,
            raw: None,
        }
    }

    /// Keeps each record's text as it stands in the source.
    pub(super) fn keeping_raw(self) -> Self {
        Self {
            raw: Some(Vec::new()),
            ..self
        }
    }

    /// The next record; blank lines are none.
    pub(super) fn next(&mut self) -> io::Result<Option<Record<'_>>> {
        if !self.skip_line_ends()? {
            return Ok(None);
        }
        if let Some(raw) = &mut self.raw {
            raw.clear();
        }
        let line = self.line;
        let (mut length, mut count) = (0, 0);
        let (mut flaw, mut at_end) = (None, false);
        loop {
            if self.at == self.filled && !at_end {
                self.refill()?;
                at_end = self.filled == 0;
            }
            // A line end ends the last record too, unless a quote is open.
            let input = match flaw {
                None if at_end => b"\n",
                _ => &self.input[self.at..self.filled],
            };
            let (result, read, written, ended) =
                self.core
                    .read_record(input, &mut self.fields[length..], &mut self.ends[count..]);
            if !at_end {
                self.pass_over(read);
            }
            length += written;
            count += ended;
            match result {
                ReadRecordResult::InputEmpty if at_end => flaw = Some(Flaw::UnclosedQuote),
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull if length < MAX_RECORD => {
                    self.fields.resize(length * 2, 0);
                }
                ReadRecordResult::OutputEndsFull if count < MAX_FIELDS => {
                    self.ends.resize(count * 2, 0);
                }
                ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => {
                    flaw = Some(Flaw::TooLong);
                    (length, count) = (0, 0);
                }
                ReadRecordResult::Record | ReadRecordResult::End => break,
            }
        }
        if flaw == Some(Flaw::TooLong) {
            (length, count) = (0, 0);
        }
        Ok(Some(Record {
            fields: &self.fields[..length],
            ends: &self.ends[..count],
            line,
            flaw,
            raw: without_line_end(self.raw.as_deref().unwrap_or_default()),
        }))
    }

    /// Goes to the first byte of the next record; `false` when there is none.
    fn skip_line_ends(&mut self) -> io::Result<bool> {
        loop {
            if self.at == self.filled {
                self.refill()?;
            }
            match self.input[self.at..self.filled].first() {
                Some(b'\n' | b'\r') => self.pass_over(1),
                first => return Ok(first.is_some()),
            }
        }
    }

    /// Fills the input anew; nothing is filled only at the end of the source.
    fn refill(&mut self) -> io::Result<()> {
        (self.at, self.filled) = (0, 0);
        loop {
            match self.source.read(&mut self.input) {
                Ok(read) => self.filled = read,
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            }
            return Ok(());
        }
    }

    /// Moves over `count` bytes of the input and counts their lines.
    fn pass_over(&mut self, count: usize) {
        let bytes = &self.input[self.at..self.at + count];
        if let Some(raw) = &mut self.raw {
            raw.extend_from_slice(&bytes[..count.min(MAX_RECORD - raw.len().min(MAX_RECORD))]);
        }
        let how_many = |wanted: u8| bytes.iter().map(|&byte| usize::from(byte == wanted)).sum();
        let (mut lines, returns): (usize, usize) = (how_many(b'\n'), how_many(b'\r'));
        if returns > 0 || self.after_cr {
            let pairs = bytes.windows(2).filter(|pair| pair == b"\r\n").count();
            let split = usize::from(self.after_cr && bytes.first() == Some(&b'\n'));
            lines = lines + returns - pairs - split;
        }
        if let Some(&last) = bytes.last() {
            self.after_cr = last == b'\r';
        }
        self.line = self
            .line
            .saturating_add(u32::try_from(lines).unwrap_or(u32::MAX));
        self.at += count;
    }
}

impl<'a> Record<'a> {
    /// How many fields it has.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The bytes of a field, unquoted; `None` beyond the last.
    pub(super) fn field(&self, index: usize) -> Option<&'a [u8]> {
        let end = *self.ends.get(index)?;
        let start = index.checked_sub(1).map_or(0, |before| self.ends[before]);
        self.fields.get(start..end)
    }

    /// Every field.
    pub(super) fn fields(&self) -> impl Iterator<Item = &'a [u8]> {
        (0..self.len()).filter_map(|index| self.field(index))
    }

    /// The bytes of all fields, one after the other.
    pub(super) fn bytes(&self) -> &'a [u8] {
        self.fields
    }
}

fn without_line_end(raw: &[u8]) -> &[u8] {
    let raw = raw.strip_suffix(b"\n").unwrap_or(raw);
    raw.strip_suffix(b"\r").unwrap_or(raw)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A source that gives at most `step` bytes at a time.
    struct Dripping<'a>(&'a [u8], usize);

    impl Read for Dripping<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let step = self.1.min(buffer.len());
            self.0.read(&mut buffer[..step])
        }
    }

    type Row = (u32, Vec<String>, Option<Flaw>, String);

    fn rows_in_steps(text: &[u8], step: usize) -> Vec<Row> {
        let mut records = Records::new(Dripping(text, step), b',').keeping_raw();
        let mut rows = Vec::new();
        while let Some(record) = records.next().expect("no I/O") {
            let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
            rows.push((
                record.line,
                record.fields().map(text).collect(),
                record.flaw,
                text(record.raw),
            ));
        }
        rows
    }

    fn lines(text: &str) -> Vec<u32> {
        rows_in_steps(text.as_bytes(), usize::MAX)
            .into_iter()
            .map(|row| row.0)
            .collect()
    }

    #[test]
    fn lines_are_physical_whatever_ends_them() {
        assert_eq!(lines("h,i\na,b\nc,d"), [1, 2, 3]);
        assert_eq!(lines("h,i\r\na,b\r\nc,d\r\n"), [1, 2, 3]);
        assert_eq!(lines("h,i\ra,b\rc,d"), [1, 2, 3]);
        assert_eq!(lines("\n\nh,i\n\na,b\n\n\nc,d"), [3, 5, 8]);
        assert_eq!(lines("\r\n\r\nh,i\r\n\r\na,b"), [3, 5]);
        assert_eq!(lines("h\n\"x\ny\"\nz"), [1, 2, 4]);
        assert_eq!(lines("h\r\n\"x\r\ny\"\r\nz"), [1, 2, 4]);
        assert!(lines("").is_empty());
        assert!(lines("\n\r\n\r").is_empty());
    }

    #[test]
    fn the_text_is_kept_as_it_stands() {
        let rows = rows_in_steps(b"a,\"b \"\"c\"\"\"\r\n\r\n \"d\",e\n", 3);
        let raw: Vec<_> = rows.iter().map(|row| row.3.as_str()).collect();
        assert_eq!(raw, ["a,\"b \"\"c\"\"\"", " \"d\",e"]);
    }

    #[test]
    fn an_unclosed_quote_is_told_from_a_closed_one() {
        let flaws = |text: &str| -> Vec<_> {
            rows_in_steps(text.as_bytes(), usize::MAX)
                .into_iter()
                .map(|row| row.2)
                .collect()
        };
        assert_eq!(flaws("a,b\n\"c,d\ne,f"), [None, Some(Flaw::UnclosedQuote)]);
        assert_eq!(flaws("a,b\nc,\"d"), [None, Some(Flaw::UnclosedQuote)]);
        assert_eq!(flaws("a,b\nc,\"d\""), [None, None]);
        assert_eq!(flaws("a,b\nc,\"d\"\"\""), [None, None]);
        assert_eq!(flaws("a,b\nc,d"), [None, None]);
        assert_eq!(flaws("a,b\nc,"), [None, None]);
    }

    #[test]
    fn a_record_without_end_does_not_fill_the_memory() {
        let long = [
            b"a,b\n\"".as_slice(),
            &vec![b'x'; MAX_RECORD + 1],
            b"\"\nc,d\n",
        ]
        .concat();
        let rows = rows_in_steps(&long, usize::MAX);
        let flaws: Vec<_> = rows.iter().map(|row| (row.0, row.1.len(), row.2)).collect();
        assert_eq!(
            flaws,
            [(1, 2, None), (2, 0, Some(Flaw::TooLong)), (3, 2, None)]
        );
    }

    proptest! {
        #[test]
        fn the_size_of_the_steps_changes_nothing(
            text in r#"([a-c,"]|\r|\n|\r\n){0,40}"#, step in 1usize..7
        ) {
            let text = text.as_bytes();
            prop_assert_eq!(rows_in_steps(text, step), rows_in_steps(text, usize::MAX));
        }

        #[test]
        fn the_fields_are_those_of_the_csv_crate(text in r#"([a-c,"]|\r|\n|\r\n){0,40}"#) {
            let mut reader = csv::ReaderBuilder::new()
                .has_headers(false)
                .flexible(true)
                .from_reader(text.as_bytes());
            let expected: Vec<Vec<String>> = reader
                .records()
                .map(|record| record.expect("text").iter().map(str::to_owned).collect())
                .collect();
            let mut rows = rows_in_steps(text.as_bytes(), usize::MAX);
            // The line end by which an open quote is found out stays in its field.
            if let Some((_, fields, Some(Flaw::UnclosedQuote), _)) = rows.last_mut() {
                fields.last_mut().and_then(String::pop);
            }
            prop_assert_eq!(rows.into_iter().map(|row| row.1).collect::<Vec<_>>(), expected);
        }
    }
}
