//! Records of delimited text, each with the physical line on which it begins.
//!
//! The whole of the current record is in the buffer: its text costs nothing, and
//! where its quotes make no sense it is read once more from its beginning. One
//! bad quote costs one record.

use std::io::{self, ErrorKind, Read};

use super::dialect::Dialect;
use super::grammar::{Cut, Fields, Grammar, Reading};

/// Bytes of the buffer, and so of the longest record.
const BUFFER: usize = 128 * 1024;
const LONGEST_RECORD: usize = 16 * 1024 * 1024;

/// Reads records one after the other.
pub(in crate::import) struct Records<S> {
    source: S,
    /// The source has nothing more to give.
    at_end: bool,
    buffer: Vec<u8>,
    /// The part of the buffer that is still to be read.
    at: usize,
    filled: usize,
    grammar: Grammar,
    /// Fields of a record, when that is known.
    width: Option<usize>,
    fields: Fields,
    /// The line of the next byte, from 1, and the bytes before it.
    line: u32,
    passed: u64,
    /// Up to so many bytes from here on a quotation that runs over a line end has
    /// failed: until then none may. So no byte is read in vain twice.
    suspect: usize,
    /// The rest of a record that is too long is still to be passed over.
    in_long_record: bool,
}

/// One record, valid until the next is read.
#[derive(Clone, Copy)]
pub(in crate::import) struct Record<'a> {
    fields: &'a Fields,
    /// The physical line on which it begins, from 1.
    pub(in crate::import) line: u32,
    /// The first line behind it.
    pub(in crate::import) next_line: u32,
    /// Bytes of the source before it, and up to the end of its line.
    pub(in crate::import) start: u64,
    pub(in crate::import) end: u64,
    /// Why its fields are not to be trusted.
    pub(in crate::import) flaw: Option<Flaw>,
    /// Quotes in it were read otherwise than RFC 4180 has it, because only so its
    /// fields fit.
    pub(in crate::import) mended: bool,
    /// The record as it stands in the source, without its line end.
    pub(in crate::import) raw: &'a [u8],
}

/// What can be wrong with a record before any field is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::import) enum Flaw {
    /// A quote opens in it that nothing closes, or not where it should.
    UnclosedQuote,
    /// Longer than anybody's record.
    TooLong,
}

/// A record in the buffer: its bytes without and with its line end.
#[derive(Clone, Copy)]
struct Extent {
    text: usize,
    next: usize,
}

/// A record that was found, and what is to be said of it.
struct Found {
    extent: Extent,
    flaw: Option<Flaw>,
    mended: bool,
}

impl<S: Read> Records<S> {
    /// Records of `source`, which stands behind a byte order mark if any.
    pub(in crate::import) fn new(source: S, dialect: Dialect) -> Self {
        Self {
            source,
            at_end: false,
            buffer: Vec::new(),
            at: 0,
            filled: 0,
            grammar: Grammar::new(dialect),
            width: None,
            fields: Fields::default(),
            line: 1,
            passed: 0,
            suspect: 0,
            in_long_record: false,
        }
    }

    /// Says how many fields a record has: by that a bad quote is told.
    pub(in crate::import) fn of_width(self, width: usize) -> Self {
        Self {
            width: Some(width),
            ..self
        }
    }

    /// Says on which line the source stands.
    pub(in crate::import) fn at_line(self, line: u32) -> Self {
        Self { line, ..self }
    }

    /// The next record; blank lines are none.
    pub(in crate::import) fn next(&mut self) -> io::Result<Option<Record<'_>>> {
        if !self.go_to_record()? {
            return Ok(None);
        }
        let found = loop {
            match self.find() {
                Some(found) => break found,
                None if self.filled - self.at >= LONGEST_RECORD => break self.too_long(),
                None => self.refill()?,
            }
        };
        let Extent { text, next } = found.extent;
        let (start, line) = (self.at, self.line);
        let ends = match found.flaw {
            Some(Flaw::TooLong) => 0,
            _ if self.fields.over_lines => line_ends(&self.buffer[start..start + next]),
            _ => 1,
        };
        let passed = self.passed;
        self.line = line.saturating_add(ends);
        self.pass(next);
        Ok(Some(Record {
            fields: &self.fields,
            line,
            next_line: self.line,
            start: passed,
            end: self.passed,
            flaw: found.flaw,
            mended: found.mended,
            raw: &self.buffer[start..start + text],
        }))
    }

    /// Goes to the first byte of the next record; `false` when there is none.
    fn go_to_record(&mut self) -> io::Result<bool> {
        loop {
            match &self.buffer[self.at..self.filled] {
                [] | [b'\r'] if !self.at_end => self.refill()?,
                [] => return Ok(false),
                [b'\r', b'\n', ..] => self.pass_line_end(2),
                [b'\r' | b'\n', ..] => self.pass_line_end(1),
                rest if self.in_long_record => {
                    let length = rest.iter().take_while(|byte| !is_line_end(**byte)).count();
                    self.pass(length);
                }
                _ => return Ok(true),
            }
        }
    }

    fn pass_line_end(&mut self, bytes: usize) {
        self.pass(bytes);
        self.line = self.line.saturating_add(1);
        self.in_long_record = false;
    }

    /// Moves over bytes of the buffer.
    fn pass(&mut self, bytes: usize) {
        self.at += bytes;
        self.passed += bytes as u64;
        self.suspect = self.suspect.saturating_sub(bytes);
    }

    /// Finds the record and its fields; `None` when more of the source is needed.
    fn find(&mut self) -> Option<Found> {
        let line = match self.suspect {
            0 => None,
            _ => Some(self.first_line()?),
        };
        match self.cut(line, Reading::Strict) {
            Cut::More => None,
            Cut::TooLong => Some(self.too_long()),
            Cut::Odd { at } => self.find_otherwise(None, at),
            Cut::End { text, next } => {
                let extent = line.unwrap_or(Extent { text, next });
                let plain = !self.fields.over_lines && !self.fields.pairs;
                if plain || self.fits() {
                    return Some(Found::sound(extent));
                }
                self.find_otherwise(Some(extent), next)
            }
        }
    }

    /// Finds another reading of the record's first line, by which its fields fit.
    ///
    /// By the rule the record is `strict`, or none, as was seen at byte `seen`.
    fn find_otherwise(&mut self, strict: Option<Extent>, seen: usize) -> Option<Found> {
        let line = self.first_line()?;
        let beyond = seen > line.next;
        let readings = match strict {
            None => &[Reading::Tolerant, Reading::Closing, Reading::Literal][..],
            Some(_) if beyond => &[Reading::Literal],
            Some(_) => &[Reading::Closing],
        };
        for &reading in readings {
            let whole = matches!(self.cut(Some(line), reading), Cut::End { .. });
            if whole && self.fits() {
                return Some(self.in_line(line, reading, seen));
            }
        }
        if let Some(extent) = strict {
            self.cut(Some(extent), Reading::Strict);
            return Some(Found::sound(extent));
        }
        let mut seen = seen;
        if self.suspect == 0 && self.width.is_some() {
            match self.cut(None, Reading::Tolerant) {
                Cut::More => return None,
                Cut::End { text, next } if self.fits() => {
                    return Some(Found {
                        mended: true,
                        ..Found::sound(Extent { text, next })
                    });
                }
                Cut::End { next, .. } => seen = seen.max(next),
                Cut::Odd { at } => seen = seen.max(at),
                Cut::TooLong => {}
            }
        }
        self.cut(Some(line), Reading::Literal);
        Some(self.in_line(line, Reading::Literal, seen))
    }

    /// The record is the first line. What was read beyond it was read in vain.
    fn in_line(&mut self, line: Extent, reading: Reading, seen: usize) -> Found {
        if seen > line.next {
            self.suspect = self.suspect.max(seen);
        }
        Found {
            extent: line,
            flaw: (reading == Reading::Literal).then_some(Flaw::UnclosedQuote),
            mended: reading != Reading::Literal,
        }
    }

    /// Cuts the record, within `extent` or as far as it goes.
    fn cut(&mut self, extent: Option<Extent>, reading: Reading) -> Cut {
        let bytes = &self.buffer[self.at..self.filled];
        let (bytes, at_end) = match extent {
            Some(extent) => (&bytes[..extent.text], true),
            None => (bytes, self.at_end),
        };
        self.grammar.cut(bytes, at_end, reading, &mut self.fields)
    }

    /// Whether the record has as many fields as records have.
    fn fits(&self) -> bool {
        self.width
            .is_none_or(|width| self.fields.spans.len() == width)
    }

    /// The first physical line of the record; `None` when more is needed for it.
    fn first_line(&self) -> Option<Extent> {
        let bytes = &self.buffer[self.at..self.filled];
        let text = bytes.iter().position(|byte| is_line_end(*byte));
        let text = text.or(self.at_end.then_some(bytes.len()))?;
        let next = match &bytes[text..] {
            [b'\r'] if !self.at_end => return None,
            [b'\r', b'\n', ..] => text + 2,
            [] => text,
            _ => text + 1,
        };
        Some(Extent { text, next })
    }

    /// A record without its fields, the rest of which is passed over.
    fn too_long(&mut self) -> Found {
        self.in_long_record = true;
        self.fields = Fields::default();
        let bytes = &self.buffer[self.at..self.filled];
        let text = bytes.iter().position(|byte| is_line_end(*byte));
        let text = text.unwrap_or(bytes.len());
        Found {
            extent: Extent { text, next: text },
            flaw: Some(Flaw::TooLong),
            mended: false,
        }
    }

    /// Fills the buffer behind what is still to be read, as far as the source goes.
    fn refill(&mut self) -> io::Result<()> {
        self.buffer.copy_within(self.at..self.filled, 0);
        (self.at, self.filled) = (0, self.filled - self.at);
        if self.filled == self.buffer.len() {
            let room = (self.buffer.len() * 2).clamp(BUFFER, LONGEST_RECORD);
            self.buffer.resize(room, 0);
        }
        while self.filled < self.buffer.len() {
            match self.source.read(&mut self.buffer[self.filled..]) {
                Ok(0) => {
                    self.at_end = true;
                    break;
                }
                Ok(count) => self.filled += count,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
}

impl Found {
    fn sound(extent: Extent) -> Self {
        Self {
            extent,
            flaw: None,
            mended: false,
        }
    }
}

impl<'a> Record<'a> {
    /// How many fields it has.
    pub(in crate::import) fn len(&self) -> usize {
        self.fields.spans.len()
    }

    /// The bytes of a field, unquoted; `None` beyond the last.
    #[inline]
    pub(in crate::import) fn field(&self, index: usize) -> Option<&'a [u8]> {
        let span = self.fields.spans.get(index)?;
        Some(span.of(self.raw, &self.fields.copies))
    }

    /// A field that stands as it is in `text`, the whole record as text.
    #[inline]
    pub(super) fn field_in(&self, text: &'a str, index: usize) -> Option<&'a str> {
        self.fields.spans.get(index)?.within(text)
    }

    /// Whether there is nothing but a byte for each delimiter from one field to another.
    pub(super) fn is_blank(&self, first: usize, last: usize) -> bool {
        let spans = &self.fields.spans;
        let ends = spans.get(first).zip(spans.get(last));
        ends.is_some_and(|(start, end)| start.reach(*end) == Some(last - first))
    }

    /// How many of its fields are quoted.
    pub(super) fn quoted(&self) -> usize {
        self.fields.quoted
    }

    /// Whether a quotation in it has two quotes together.
    pub(super) fn has_pairs(&self) -> bool {
        self.fields.pairs
    }

    /// Every field.
    pub(in crate::import) fn fields(&self) -> impl Iterator<Item = &'a [u8]> + use<'a> {
        let (raw, fields) = (self.raw, self.fields);
        fields.spans.iter().map(|span| span.of(raw, &fields.copies))
    }
}

fn is_line_end(byte: u8) -> bool {
    byte == b'\n' || byte == b'\r'
}

/// How many line ends there are, a CR with an LF counted once.
fn line_ends(bytes: &[u8]) -> u32 {
    let ends = bytes.iter().filter(|byte| is_line_end(**byte)).count();
    let pairs = bytes.windows(2).filter(|pair| pair == b"\r\n").count();
    u32::try_from(ends - pairs).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::dialect::{Delimiter, Escape, Quote};
    use super::*;

    /// A source that gives at most `step` bytes at a time.
    struct Dripping<'a>(&'a [u8], usize);

    impl Read for Dripping<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let step = self.1.min(buffer.len());
            self.0.read(&mut buffer[..step])
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    struct Row {
        line: u32,
        fields: Vec<String>,
        flaw: Option<Flaw>,
        mended: bool,
        raw: String,
    }

    fn rows<S: Read>(mut records: Records<S>) -> Vec<Row> {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let mut rows = Vec::new();
        while let Some(record) = records.next().expect("no I/O") {
            rows.push(Row {
                line: record.line,
                fields: record.fields().map(text).collect(),
                flaw: record.flaw,
                mended: record.mended,
                raw: text(record.raw),
            });
        }
        rows
    }

    fn of(text: &str, dialect: Dialect, width: Option<usize>) -> Vec<Row> {
        let records = Records::new(text.as_bytes(), dialect);
        rows(match width {
            Some(width) => records.of_width(width),
            None => records,
        })
    }

    fn fields(text: &str, dialect: Dialect) -> Vec<Vec<String>> {
        let rows = of(text, dialect, None);
        assert!(rows.iter().all(|row| row.flaw.is_none()), "{text:?}");
        rows.into_iter().map(|row| row.fields).collect()
    }

    fn lines(text: &str) -> Vec<u32> {
        let rows = of(text, Dialect::default(), None);
        rows.into_iter().map(|row| row.line).collect()
    }

    fn parted_by(delimiter: Delimiter) -> Dialect {
        Dialect {
            delimiter,
            ..Dialect::default()
        }
    }

    #[test]
    fn lines_are_physical_whatever_ends_them() {
        assert_eq!(lines("h,i\na,b\nc,d"), [1, 2, 3]);
        assert_eq!(lines("h,i\r\na,b\r\nc,d\r\n"), [1, 2, 3]);
        assert_eq!(lines("h,i\ra,b\rc,d"), [1, 2, 3]);
        assert_eq!(lines("h,i\ra,b\nc,d\r\ne,f"), [1, 2, 3, 4]);
        assert_eq!(lines("\n\nh,i\n\na,b\n\n\nc,d"), [3, 5, 8]);
        assert_eq!(lines("\r\n\r\nh,i\r\n\r\na,b"), [3, 5]);
        assert_eq!(lines("h\n\"x\ny\"\nz"), [1, 2, 4]);
        assert_eq!(lines("h\r\n\"x\r\ny\"\r\nz"), [1, 2, 4]);
        assert!(lines("").is_empty());
        assert!(lines("\n\r\n\r").is_empty());
    }

    #[test]
    fn each_delimiter_parts_fields() {
        for (text, delimiter) in [
            ("a,b,,\"c,d\",", Delimiter::Comma),
            ("a;b;;\"c,d\";", Delimiter::Semicolon),
            ("a\tb\t\t\"c,d\"\t", Delimiter::Tab),
            ("a|b||\"c,d\"|", Delimiter::Pipe),
            ("a, b, , \"c,d\", ", Delimiter::CommaSpace),
            ("a, b, , \"c,d\",", Delimiter::CommaSpace),
            ("a b  \"c,d\" ", Delimiter::Space),
        ] {
            let expected = [["a", "b", "", "c,d", ""]];
            assert_eq!(fields(text, parted_by(delimiter)), expected, "{text:?}");
        }
        let aligned = " 00004 0001  2   29.33\n00021 0002 13 63.34  \n";
        let expected = [
            ["00004", "0001", "2", "29.33"],
            ["00021", "0002", "13", "63.34"],
        ];
        assert_eq!(fields(aligned, parted_by(Delimiter::Spaces)), expected);
        let thousands = "a, 1,234, b";
        let expected = [["a", "1,234", "b"]];
        assert_eq!(
            fields(thousands, parted_by(Delimiter::CommaSpace)),
            expected
        );
    }

    #[test]
    fn quotes_and_escapes_are_those_of_the_dialect() {
        let dialect = |quote, escape| Dialect {
            quote,
            escape,
            ..Dialect::default()
        };
        for (text, quote, escape) in [
            ("\"a,\"\"b\"\"\",c", Quote::Double, Escape::Doubled),
            ("\"a,\\\"b\\\"\",c", Quote::Double, Escape::Backslash),
            ("a\\,\\\"b\\\",c", Quote::Double, Escape::Backslash),
            ("\"a,\"b\"\",c", Quote::Double, Escape::None),
            ("'a,\"b\"',c", Quote::Single, Escape::Doubled),
        ] {
            let expected = [["a,\"b\"", "c"]];
            assert_eq!(fields(text, dialect(quote, escape)), expected, "{text:?}");
        }
        let none = dialect(Quote::None, Escape::Doubled);
        assert_eq!(fields("\"a,b\"", none), [["\"a", "b\""]]);
        let backslash = dialect(Quote::Double, Escape::Backslash);
        assert_eq!(fields("\"8\\'9\\\\\"", backslash), [["8\\'9\\"]]);
    }

    #[test]
    fn blanks_around_quotes_are_passed_over_and_quotes_in_text_are_text() {
        for (text, expected) in [
            ("a, \"b, c\" ,d", ["a", "b, c", "d"]),
            ("a, b \"c\",d", ["a", " b \"c\"", "d"]),
            ("a, \"b\" c,d", ["a", " \"b\" c", "d"]),
            ("ООО \"Ромашка\",b,c", ["ООО \"Ромашка\"", "b", "c"]),
            ("=\"19001\",b,=\"\"", ["=\"19001\"", "b", "=\"\""]),
            (" ,  , x", [" ", "  ", " x"]),
        ] {
            assert_eq!(fields(text, Dialect::default()), [expected], "{text:?}");
        }
    }

    #[test]
    fn one_bad_quote_costs_one_record() {
        let text = "id,mail,total\n1,a,10\n2,b,\"unclosed\n3,c,12\n4,d,13\n";
        let rows = of(text, Dialect::default(), Some(3));
        let found: Vec<_> = rows.iter().map(|row| (row.line, row.flaw)).collect();
        let bad = Some(Flaw::UnclosedQuote);
        assert_eq!(
            found,
            [(1, None), (2, None), (3, bad), (4, None), (5, None)]
        );
        assert_eq!(rows[2].raw, "2,b,\"unclosed");
        assert_eq!(rows[2].fields, ["2", "b", "\"unclosed"]);
        // Also where the next quoted field would close it, …
        let text = "2,b,\"unclosed\n3,\"c\",12\n4,\"d\",13\n";
        let rows = of(text, Dialect::default(), Some(3));
        assert_eq!(
            rows.iter().map(|row| row.flaw).collect::<Vec<_>>(),
            [bad, None, None]
        );
        // … or closes it without a word.
        let text = "2,\"b,11\n3,12,\"\n4,d,13\n";
        let rows = of(text, Dialect::default(), Some(3));
        assert_eq!(
            rows.iter().map(|row| row.flaw).collect::<Vec<_>>(),
            [bad, bad, None]
        );
    }

    #[test]
    fn quotes_are_read_so_that_the_fields_fit() {
        for (text, expected, flaw) in [
            (
                "a,\"8\"9\" rod, for her\",c",
                ["a", "8\"9\" rod, for her", "c"],
                None,
            ),
            ("a,\"\"https://x\",c", ["a", "\"https://x", "c"], None),
            ("a,\"Round, 48\"\",\"c\"", ["a", "Round, 48\"", "c"], None),
            (
                "\"a,\"b, B\",\"c\"",
                ["\"a", "b, B", "c"],
                Some(Flaw::UnclosedQuote),
            ),
        ] {
            let rows = of(text, Dialect::default(), Some(3));
            assert_eq!(rows[0].fields, expected, "{text:?}");
            assert_eq!(
                (rows[0].flaw, rows[0].mended),
                (flaw, flaw.is_none()),
                "{text:?}"
            );
        }
        let rows = of("a,\"b \"b\" b\nb\",c\nd,e,f", Dialect::default(), Some(3));
        assert_eq!(rows[0].fields, ["a", "b \"b\" b\nb", "c"]);
        assert_eq!((rows.len(), rows[1].line), (2, 3));
        // What fits by the rule is read by the rule.
        let rows = of("a,\"b\nb\",c\nd,e,f", Dialect::default(), Some(3));
        assert_eq!(rows[0].fields, ["a", "b\nb", "c"]);
        assert!(!rows[0].mended);
    }

    #[test]
    fn a_quotation_without_end_is_given_up() {
        let filler = "x\n".repeat(LONGEST_RECORD / 64);
        let text = format!("1,2\n3,\"{filler}5,6\n");
        let rows = of(&text, Dialect::default(), Some(2));
        assert_eq!(rows[1].flaw, Some(Flaw::UnclosedQuote));
        assert_eq!(rows[1].raw, "3,\"x");
        assert_eq!(
            rows.last().map(|row| row.fields.clone()),
            Some(vec!["5".into(), "6".into()])
        );
    }

    #[test]
    fn a_record_without_end_does_not_fill_the_memory() {
        let long = "x".repeat(LONGEST_RECORD + 1);
        for long in [format!("\"{long}\""), long, ",".repeat(1 << 20)] {
            let rows = of(&format!("a,b\n{long}\nc,d\n"), Dialect::default(), None);
            let found: Vec<_> = rows
                .iter()
                .map(|row| (row.line, row.fields.len(), row.flaw))
                .collect();
            assert_eq!(
                found,
                [(1, 2, None), (2, 0, Some(Flaw::TooLong)), (3, 2, None)]
            );
        }
    }

    fn dialects() -> impl Strategy<Value = Dialect> {
        let quotes = [Quote::Double, Quote::Single, Quote::None];
        let escapes = [Escape::Doubled, Escape::Backslash, Escape::None];
        (
            prop::sample::select(Delimiter::ALL.to_vec()),
            prop::sample::select(quotes.to_vec()),
            prop::sample::select(escapes.to_vec()),
        )
            .prop_map(|(delimiter, quote, escape)| Dialect {
                delimiter,
                quote,
                escape,
            })
    }

    proptest! {
        #[test]
        fn the_size_of_the_steps_changes_nothing(
            text in r#"([a-c,;"'\\ ]|\r|\n|\r\n){0,60}"#,
            step in 1usize..7,
            dialect in dialects(),
            width in prop::option::of(1usize..5),
        ) {
            let read = |step| {
                let records = Records::new(Dripping(text.as_bytes(), step), dialect);
                rows(match width { Some(width) => records.of_width(width), None => records })
            };
            prop_assert_eq!(read(step), read(usize::MAX));
        }

        #[test]
        fn every_byte_but_line_ends_is_in_one_record(
            text in r#"([a-c,;"'\\ ]|\r|\n|\r\n){0,60}"#,
            dialect in dialects(),
            width in prop::option::of(1usize..5),
        ) {
            let kept: String = of(&text, dialect, width).into_iter().map(|row| row.raw).collect();
            let without = |text: &str| text.replace(['\r', '\n'], "");
            prop_assert_eq!(without(&kept), without(&text));
        }

        #[test]
        fn what_the_csv_crate_writes_is_read_as_it_was(
            cells in prop::collection::vec(
                prop::collection::vec(r#"[a-c,;"' \r\n\\]{0,6}"#, 3), 1..6
            ),
            delimiter in prop::sample::select(vec![Delimiter::Comma, Delimiter::Semicolon, Delimiter::Tab, Delimiter::Pipe]),
            crlf in any::<bool>(),
            width in prop::sample::select(vec![None, Some(3)]),
        ) {
            let end = if crlf { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') };
            let mut writer = csv::WriterBuilder::new()
                .delimiter(delimiter.byte())
                .terminator(end)
                .from_writer(Vec::new());
            for row in &cells {
                writer.write_record(row).expect("bytes");
            }
            let text = String::from_utf8(writer.into_inner().expect("bytes")).expect("UTF-8");
            let read: Vec<_> = of(&text, parted_by(delimiter), width).into_iter().map(|row| row.fields).collect();
            prop_assert_eq!(read, cells);
        }
    }
}
