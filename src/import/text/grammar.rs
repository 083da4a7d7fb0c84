//! How one record is cut into fields.
//!
//! A pure function of bytes: it never waits for more of them, it says that they
//! do not reach. So the same bytes are cut in the same way however they arrive.

use super::dialect::{Delimiter, Dialect, Escape};
use super::marks::{BLOCK, Marker};

/// Longest quotation that runs over a line end. A quote that nobody closes would
/// swallow the rest of the file.
const LONGEST_QUOTATION: usize = 1024 * 1024;
/// Most fields of a record.
const MAX_FIELDS: usize = 1 << 20;

/// What a byte means.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Plain,
    Delimiter,
    LineEnd,
    Escape,
    Quote,
    Blank,
}

/// What each byte means in some place.
type Classes = [Class; 256];

/// A dialect as tables of what each byte means.
pub(super) struct Grammar {
    delimiter: Delimiter,
    escape: Escape,
    quote: Option<u8>,
    /// Where a field begins.
    at_start: Classes,
    /// In an unquoted field.
    in_field: Classes,
    /// Between quotes.
    in_quotes: Classes,
    /// What ends bare fields; `None` where a delimiter is more than its byte.
    marker: Option<Marker>,
}

/// How quotes are read for which RFC 4180 has no rule.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// Not at all: then the record cannot be read.
    Strict,
    /// A quote that no end of a field follows is text.
    Tolerant,
    /// The same, and two quotes are one of text and the closing one.
    Closing,
    /// A quote at the beginning of a field that nothing closes is text.
    Literal,
}

/// How the cutting of a record ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Cut {
    /// The record has `text` bytes; the next begins behind `next`.
    End { text: usize, next: usize },
    /// The bytes do not reach to its end.
    More,
    /// A quote makes no sense, as was seen at byte `at`.
    Odd { at: usize },
    /// It has more fields than any record.
    TooLong,
}

/// How the cutting of a quoted field ended.
enum Quotation {
    /// What ends the field is at this byte.
    Closed(usize),
    More,
    Odd(usize),
}

/// The fields of a record.
#[derive(Default)]
pub(super) struct Fields {
    pub(super) spans: Vec<Span>,
    /// Fields that had to be freed of escapes.
    pub(super) copies: Vec<u8>,
    /// A quotation runs over a line end.
    pub(super) over_lines: bool,
    /// A quotation has two quotes together in it.
    pub(super) pairs: bool,
    /// How many fields are quoted.
    pub(super) quoted: usize,
}

/// Where a field is: in the record, or with the bit `COPIED` among the copies.
#[derive(Clone, Copy)]
pub(super) struct Span {
    start: u32,
    end: u32,
}

/// No record is as long.
const COPIED: u32 = 1 << 31;

impl Grammar {
    pub(super) fn new(dialect: Dialect) -> Self {
        let mut in_quotes = [Class::Plain; 256];
        in_quotes[usize::from(b'\n')] = Class::LineEnd;
        in_quotes[usize::from(b'\r')] = Class::LineEnd;
        if dialect.escape == Escape::Backslash {
            in_quotes[usize::from(b'\\')] = Class::Escape;
        }
        let mut in_field = in_quotes;
        in_field[usize::from(dialect.delimiter.byte())] = Class::Delimiter;
        let mut at_start = in_field;
        if !dialect.delimiter.is_blank() {
            at_start[usize::from(b' ')] = Class::Blank;
        }
        if let Some(quote) = dialect.quote.byte() {
            at_start[usize::from(quote)] = Class::Quote;
            in_quotes[usize::from(quote)] = Class::Quote;
        }
        Self {
            delimiter: dialect.delimiter,
            escape: dialect.escape,
            quote: dialect.quote.byte(),
            at_start,
            in_field,
            in_quotes,
            marker: marker(dialect),
        }
    }

    /// Cuts the record at the beginning of `bytes`, behind which there is nothing
    /// when `at_end`.
    pub(super) fn cut(
        &self,
        bytes: &[u8],
        at_end: bool,
        reading: Reading,
        fields: &mut Fields,
    ) -> Cut {
        fields.clear();
        let mut at = match self.delimiter {
            Delimiter::Spaces => behind_blanks(bytes, 0),
            _ => 0,
        };
        loop {
            if let Some(marker) = &self.marker {
                at = bare(marker, bytes, at, fields);
            }
            if fields.spans.len() >= MAX_FIELDS {
                return Cut::TooLong;
            }
            at = match self.field(bytes, at, at_end, reading, fields) {
                Quotation::Closed(end) => end,
                Quotation::More => return Cut::More,
                Quotation::Odd(at) => return Cut::Odd { at },
            };
            if bytes.get(at).is_some_and(|byte| !is_line_end(*byte)) {
                at = self.behind_delimiter(bytes, at);
                let last = bytes.get(at).is_none_or(|byte| is_line_end(*byte));
                if !(last && self.delimiter == Delimiter::Spaces) {
                    continue;
                }
            }
            return match bytes.get(at..).unwrap_or_default() {
                [] if at_end => Cut::End { text: at, next: at },
                [] => Cut::More,
                [b'\r'] if !at_end => Cut::More,
                [b'\r', b'\n', ..] => Cut::End {
                    text: at,
                    next: at + 2,
                },
                _ => Cut::End {
                    text: at,
                    next: at + 1,
                },
            };
        }
    }

    /// Cuts the field at byte `at`.
    #[inline]
    fn field(
        &self,
        bytes: &[u8],
        at: usize,
        at_end: bool,
        reading: Reading,
        fields: &mut Fields,
    ) -> Quotation {
        let class = bytes
            .get(at)
            .map_or(Class::LineEnd, |byte| self.at_start[usize::from(*byte)]);
        match class {
            Class::Delimiter | Class::LineEnd => {
                fields.push(at, at);
                Quotation::Closed(at)
            }
            Class::Plain | Class::Escape => Quotation::Closed(self.plain(bytes, at, fields)),
            Class::Quote | Class::Blank => self.quoted(bytes, at, at_end, reading, fields),
        }
    }

    /// Cuts an unquoted field.
    fn plain(&self, bytes: &[u8], start: usize, fields: &mut Fields) -> usize {
        let (mut at, mut escapes) = (start, false);
        loop {
            at = behind(bytes, at, &self.in_field);
            if self.escape == Escape::Backslash && bytes.get(at) == Some(&b'\\') {
                escapes = true;
                at = (at + 2).min(bytes.len());
            } else if self.is_comma_in_text(bytes, at) {
                at += 1;
            } else {
                break;
            }
        }
        if escapes {
            let special = |byte: u8| {
                self.in_field[usize::from(byte)] != Class::Plain || Some(byte) == self.quote
            };
            let text = bytes.get(start..at).unwrap_or_default();
            fields.push_copy(text, |byte, next| byte == b'\\' && special(next));
        } else {
            fields.push(start, at);
        }
        at
    }

    /// Cuts a field that begins with a quote, perhaps behind blanks; an unquoted
    /// one where no quote follows the blanks.
    fn quoted(
        &self,
        bytes: &[u8],
        start: usize,
        at_end: bool,
        reading: Reading,
        fields: &mut Fields,
    ) -> Quotation {
        let at = behind_blanks(bytes, start);
        let Some(&opening) = bytes.get(at) else {
            return if at_end {
                Quotation::Closed(self.plain(bytes, start, fields))
            } else {
                Quotation::More
            };
        };
        if Some(opening) != self.quote {
            return Quotation::Closed(self.plain(bytes, start, fields));
        }
        let (pairs, over_lines) = (fields.pairs, fields.over_lines);
        match self.quotation(bytes, at + 1, at_end, reading, fields) {
            Quotation::Odd(_) if at > start || reading == Reading::Literal => {
                (fields.pairs, fields.over_lines) = (pairs, over_lines);
                Quotation::Closed(self.plain(bytes, start, fields))
            }
            end => end,
        }
    }

    /// Cuts what begins at byte `start` behind an opening quote.
    fn quotation(
        &self,
        bytes: &[u8],
        start: usize,
        at_end: bool,
        reading: Reading,
        fields: &mut Fields,
    ) -> Quotation {
        let doubled = self.escape != Escape::None && reading != Reading::Closing;
        let tolerant =
            self.escape == Escape::None || matches!(reading, Reading::Tolerant | Reading::Closing);
        let (mut at, mut escapes, mut over_lines) = (start, false, false);
        loop {
            at = behind(bytes, at, &self.in_quotes);
            if over_lines && at - start > LONGEST_QUOTATION {
                return Quotation::Odd(at);
            }
            let Some(&byte) = bytes.get(at) else {
                return if at_end {
                    Quotation::Odd(at)
                } else {
                    Quotation::More
                };
            };
            match self.in_quotes[usize::from(byte)] {
                Class::LineEnd => (over_lines, at) = (true, at + 1),
                Class::Escape => (escapes, at) = (true, at + 2),
                _ => match bytes.get(at + 1) {
                    None if !at_end => return Quotation::More,
                    next if doubled && next == Some(&byte) => {
                        (fields.pairs, escapes, at) = (true, true, at + 2);
                    }
                    _ => match self.end_of_quoted(bytes, at + 1, at_end) {
                        Quotation::Closed(end) => {
                            fields.over_lines |= over_lines;
                            fields.quoted += 1;
                            let text = bytes.get(start..at).unwrap_or_default();
                            fields.push_unescaped(text, start, escapes, self, doubled);
                            return Quotation::Closed(end);
                        }
                        Quotation::Odd(_) if tolerant => {
                            fields.pairs |= at > start && bytes.get(at - 1) == Some(&byte);
                            at += 1;
                        }
                        end => return end,
                    },
                },
            }
        }
    }

    /// The end of a quoted field of which the quote before `at` may be the closing
    /// one: it is, when nothing but blanks stands before a delimiter or line end.
    fn end_of_quoted(&self, bytes: &[u8], at: usize, at_end: bool) -> Quotation {
        let end = if self.delimiter.is_blank() {
            at
        } else {
            behind_blanks(bytes, at)
        };
        let class = bytes.get(end).map(|byte| self.in_field[usize::from(*byte)]);
        match class {
            None if !at_end => Quotation::More,
            None | Some(Class::Delimiter | Class::LineEnd) => Quotation::Closed(end),
            Some(_) => Quotation::Odd(at - 1),
        }
    }

    /// Whether the comma at `at` is none that parts fields by comma and blank.
    fn is_comma_in_text(&self, bytes: &[u8], at: usize) -> bool {
        let next = bytes.get(at + 1);
        self.delimiter == Delimiter::CommaSpace
            && bytes.get(at) == Some(&b',')
            && next.is_some_and(|byte| *byte != b' ' && !is_line_end(*byte))
    }

    /// The place behind the delimiter at byte `at`.
    #[inline]
    fn behind_delimiter(&self, bytes: &[u8], at: usize) -> usize {
        match self.delimiter {
            Delimiter::Spaces => behind_blanks(bytes, at),
            Delimiter::CommaSpace if bytes.get(at + 1) == Some(&b' ') => at + 2,
            _ => at + 1,
        }
    }
}

impl Fields {
    fn clear(&mut self) {
        self.spans.clear();
        self.copies.clear();
        self.over_lines = false;
        self.pairs = false;
        self.quoted = 0;
    }

    #[inline]
    fn push(&mut self, start: usize, end: usize) {
        // Records are shorter than 2^31 bytes.
        #[allow(clippy::cast_possible_truncation)]
        let (start, end) = (start as u32, end as u32);
        self.spans.push(Span { start, end });
    }

    /// Pushes what stands between quotes from byte `start` on.
    fn push_unescaped(
        &mut self,
        text: &[u8],
        start: usize,
        escapes: bool,
        grammar: &Grammar,
        doubled: bool,
    ) {
        if !escapes {
            return self.push(start, start + text.len());
        }
        let (quote, backslash) = (grammar.quote, grammar.escape == Escape::Backslash);
        self.push_copy(text, |byte, next| {
            doubled && Some(byte) == quote && Some(next) == quote
                || backslash && byte == b'\\' && (next == b'\\' || Some(next) == quote)
        });
    }

    /// Pushes `text` without the first byte of every pair that is an escape.
    fn push_copy(&mut self, text: &[u8], is_escape: impl Fn(u8, u8) -> bool) {
        let start = self.copies.len();
        let mut bytes = text.iter().copied().peekable();
        while let Some(byte) = bytes.next() {
            let next = bytes.next_if(|next| is_escape(byte, *next));
            self.copies.push(next.unwrap_or(byte));
        }
        self.push(start | COPIED as usize, self.copies.len());
    }
}

impl Span {
    /// The field, in a record's bytes or their copies.
    #[inline]
    pub(super) fn of<'a>(self, bytes: &'a [u8], copies: &'a [u8]) -> &'a [u8] {
        let (source, start) = match self.start & COPIED {
            0 => (bytes, self.start),
            _ => (copies, self.start & !COPIED),
        };
        source
            .get(start as usize..self.end as usize)
            .unwrap_or_default()
    }

    /// The field in a record that is text; `None` when it is among the copies.
    #[inline]
    pub(super) fn within(self, record: &str) -> Option<&str> {
        let is_copy = self.start & COPIED != 0;
        let range = self.start as usize..self.end as usize;
        record.get(range).filter(|_| !is_copy)
    }

    /// Bytes from its beginning to the end of a later one in the record; `None` when either is
    /// among the copies.
    #[inline]
    pub(super) fn reach(self, end: Self) -> Option<usize> {
        let is_copy = (self.start | end.start) & COPIED != 0;
        let bytes = end.end.checked_sub(self.start).filter(|_| !is_copy)?;
        usize::try_from(bytes).ok()
    }
}

/// What ends fields in a dialect whose delimiter is one byte, whatever stands beside it.
fn marker(dialect: Dialect) -> Option<Marker> {
    let escape = (dialect.escape == Escape::Backslash).then_some(b'\\');
    match dialect.delimiter {
        Delimiter::CommaSpace | Delimiter::Spaces => None,
        delimiter => Some(Marker::new(delimiter.byte(), dialect.quote.byte(), escape)),
    }
}

/// Cuts the fields from byte `start` on that have nothing in them but text, and
/// gives where the first one begins that has, or has no end in sight. As nearly all
/// have in nearly all files, these are worth a way of their own.
#[inline]
fn bare(marker: &Marker, bytes: &[u8], mut start: usize, fields: &mut Fields) -> usize {
    let mut block = start;
    while let Some(marks) = marker.find(bytes, block) {
        // Those before the first other mark.
        let mut delimiters = marks.delimiters & (marks.others.wrapping_sub(1) & !marks.others);
        while delimiters != 0 {
            let end = block + delimiters.trailing_zeros() as usize;
            fields.push(start, end);
            start = end + 1;
            delimiters &= delimiters - 1;
        }
        if marks.others != 0 || fields.spans.len() >= MAX_FIELDS {
            break;
        }
        block += BLOCK;
    }
    start
}

#[inline]
fn is_line_end(byte: u8) -> bool {
    byte == b'\n' || byte == b'\r'
}

/// The place of the first byte from `at` on that is not plain.
#[inline]
fn behind(bytes: &[u8], at: usize, classes: &Classes) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    let plain = rest
        .iter()
        .position(|byte| classes[usize::from(*byte)] != Class::Plain);
    at + plain.unwrap_or(rest.len())
}

/// The place of the first byte from `at` on that is no blank.
fn behind_blanks(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    at + rest.iter().take_while(|byte| **byte == b' ').count()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::dialect::Quote;
    use super::*;

    fn dialects() -> impl Strategy<Value = Dialect> {
        let quotes = [Quote::Double, Quote::Single, Quote::None];
        let escapes = [Escape::Doubled, Escape::Backslash, Escape::None];
        let parts = (
            prop::sample::select(Delimiter::ALL.to_vec()),
            prop::sample::select(quotes.to_vec()),
            prop::sample::select(escapes.to_vec()),
        );
        parts.prop_map(|(delimiter, quote, escape)| Dialect {
            delimiter,
            quote,
            escape,
        })
    }

    proptest! {
        /// Nothing is cut by blocks where there is less than a block.
        #[test]
        fn blocks_cut_as_bytes_do(
            text in r#"([a-c]{0,3}[,;|\t"'\\ ]|\n){0,20}"#,
            dialect in dialects(),
        ) {
            let readings = [Reading::Strict, Reading::Tolerant, Reading::Closing, Reading::Literal];
            let grammar = Grammar::new(dialect);
            for reading in readings {
                let cut = |text: &str| {
                    let mut fields = Fields::default();
                    let cut = grammar.cut(text.as_bytes(), false, reading, &mut fields);
                    let all = fields.spans.iter().map(|span| span.of(text.as_bytes(), &fields.copies).to_vec());
                    (cut, all.collect::<Vec<_>>(), fields.quoted, fields.pairs, fields.over_lines)
                };
                let short = &text[..text.len().min(BLOCK - 1)];
                let alone = cut(short);
                if alone.0 != Cut::More {
                    prop_assert_eq!(alone, cut(&format!("{short}{}", "d".repeat(BLOCK))));
                }
            }
        }

        /// The same for records of several blocks: what blocks cut is put together
        /// from what was written.
        #[test]
        fn bare_fields_are_cut_as_they_were_written(
            written in prop::collection::vec("[a-c \"]{0,90}", 1..40),
            delimiter in prop::sample::select(vec![Delimiter::Comma, Delimiter::Tab, Delimiter::Pipe]),
        ) {
            let dialect = Dialect { delimiter, quote: Quote::None, escape: Escape::Doubled };
            let text = format!("{}\r\n", written.join(delimiter.text()));
            let mut fields = Fields::default();
            let cut = Grammar::new(dialect).cut(text.as_bytes(), false, Reading::Strict, &mut fields);
            prop_assert_eq!(cut, Cut::End { text: text.len() - 2, next: text.len() });
            let read: Vec<_> = fields.spans.iter().map(|span| span.of(text.as_bytes(), &[])).collect();
            prop_assert_eq!(read, written.iter().map(String::as_bytes).collect::<Vec<_>>());
        }
    }
}
