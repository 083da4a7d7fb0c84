//! The rows below the header: which are data, and what the others are.

use std::io::{self, Read};
use std::str::Utf8Error;

use super::super::words;
use super::dialect::Dialect;
use super::kind::Kind;
use super::layout::{Layout, Profile};
use super::records::{Flaw, Record, Records};
use super::repair::Repair;

/// Reads the rows of a table one after the other.
pub(in crate::import) struct TableRows<'l, S> {
    records: Records<S>,
    judge: Judge<'l>,
    /// The fields of a row that was put right.
    repaired: Vec<Box<[u8]>>,
}

/// A row of the table, or between and behind its rows.
pub(in crate::import) struct TableRow<'a> {
    /// The physical line on which it begins, from 1.
    pub(in crate::import) line: u32,
    /// The row as it stands in the source.
    pub(in crate::import) text: &'a [u8],
    pub(in crate::import) verdict: Verdict,
    record: Record<'a>,
    repaired: &'a [Box<[u8]>],
}

/// What a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::import) enum Verdict {
    /// A row of the table, as it stands.
    Data,
    /// A row of the table with a field too many or too few, or a quote amiss, that
    /// fits in one way only and is given in that way.
    Repaired,
    /// Its quotes make no sense.
    UnclosedQuote,
    /// Longer than any row.
    TooLong,
    /// Every field is blank.
    Blank,
    /// It has too many or too few fields, and may be meant in several ways or none.
    FieldCount,
    /// The sum of others.
    Totals,
    /// A note beside the table.
    Trailer,
    /// The header once more, as where files were joined.
    RepeatedHeader,
    /// Part of another table.
    OtherTable,
}

/// What tells rows apart.
struct Judge<'l> {
    layout: &'l Layout,
    repair: Repair<'l>,
    /// A column that every row fills, best a date.
    anchor: Option<usize>,
    /// The line behind the last row.
    next_line: u32,
    /// The last row was none of the table.
    after_gap: bool,
    in_other_table: bool,
}

impl<'l, S: Read> TableRows<'l, S> {
    /// The rows of `source`, which stands at the first row below the header.
    pub(in crate::import) fn new(source: S, dialect: Dialect, layout: &'l Layout) -> Self {
        let records = Records::new(source, dialect)
            .of_width(layout.fields)
            .at_line(layout.first_line);
        Self {
            records,
            judge: Judge {
                layout,
                repair: Repair::new(layout, dialect),
                anchor: anchor(layout),
                next_line: layout.first_line,
                after_gap: false,
                in_other_table: false,
            },
            repaired: Vec::new(),
        }
    }

    /// The next row, whatever it is.
    // Called anew for each row, so that the browser compiles it well: see xtask.
    #[inline(never)]
    pub(in crate::import) fn next(&mut self) -> io::Result<Option<TableRow<'_>>> {
        self.repaired.clear();
        let Some(record) = self.records.next()? else {
            return Ok(None);
        };
        let verdict = self.judge.verdict(&record, &mut self.repaired);
        Ok(Some(TableRow {
            line: record.line,
            text: record.raw,
            verdict,
            record,
            repaired: &self.repaired,
        }))
    }
}

impl<'a> TableRow<'a> {
    /// A field, where the row was put right as it is then; `None` beyond the last.
    #[inline]
    pub(in crate::import) fn field(&self, index: usize) -> Option<&'a [u8]> {
        match self.repaired {
            [] => self.record.field(index),
            fields => fields.get(index).map(|field| &**field),
        }
    }

    /// A field as text, empty beyond the last. Fields of a row that is `whole` text
    /// need not be looked at once more.
    #[inline]
    pub(in crate::import) fn text_at(
        &self,
        index: usize,
        whole: Option<&'a str>,
    ) -> Result<&'a str, Utf8Error> {
        let whole = whole.filter(|_| self.repaired.is_empty());
        match whole.and_then(|whole| self.record.field_in(whole, index)) {
            Some(text) => Ok(text),
            None => std::str::from_utf8(self.field(index).unwrap_or_default()),
        }
    }

    /// Whether the fields from one to another are certain to be empty; where they are, it
    /// mostly is.
    pub(in crate::import) fn is_blank(&self, first: usize, last: usize) -> bool {
        self.repaired.is_empty() && self.record.is_blank(first, last)
    }

    /// How many fields it has.
    #[cfg(feature = "formats")]
    pub(in crate::import) fn len(&self) -> usize {
        match self.repaired {
            [] => self.record.len(),
            fields => fields.len(),
        }
    }
}

impl Judge<'_> {
    fn verdict(&mut self, record: &Record<'_>, repaired: &mut Vec<Box<[u8]>>) -> Verdict {
        let gap = self.after_gap || record.line > self.next_line;
        let verdict = self.verdict_after(gap, record, repaired);
        self.next_line = record.next_line;
        self.after_gap = match verdict {
            Verdict::Data | Verdict::Repaired => false,
            Verdict::Blank | Verdict::Totals | Verdict::Trailer => true,
            _ => gap,
        };
        match verdict {
            Verdict::OtherTable => self.in_other_table = true,
            Verdict::RepeatedHeader => self.in_other_table = false,
            _ => {}
        }
        verdict
    }

    fn verdict_after(
        &self,
        gap: bool,
        record: &Record<'_>,
        repaired: &mut Vec<Box<[u8]>>,
    ) -> Verdict {
        match record.flaw {
            Some(Flaw::TooLong) => return Verdict::TooLong,
            Some(Flaw::UnclosedQuote) if self.in_other_table => return Verdict::OtherTable,
            Some(Flaw::UnclosedQuote) => return Verdict::UnclosedQuote,
            None => {}
        }
        if self.is_header(record) {
            return Verdict::RepeatedHeader;
        }
        if self.in_other_table {
            return Verdict::OtherTable;
        }
        if self.layout.uneven {
            return Verdict::FieldCount;
        }
        let even = record.len() == self.layout.fields;
        if even && !gap && self.is_anchored(record) && self.has_no_more(record) {
            return if record.mended {
                Verdict::Repaired
            } else {
                Verdict::Data
            };
        }
        let cells = Cells::of(record);
        if cells.filled == 0 {
            Verdict::Blank
        } else if cells.is_totals(self.layout) {
            Verdict::Totals
        } else if cells.is_note(self.layout) {
            Verdict::Trailer
        } else if self.begins_table(&cells, gap) {
            Verdict::OtherTable
        } else if record.len() >= self.layout.width
            && record.len() <= self.layout.fields
            && self.has_no_more(record)
        {
            if record.mended {
                Verdict::Repaired
            } else {
                Verdict::Data
            }
        } else if self.repair.put_right(record, repaired) {
            Verdict::Repaired
        } else {
            Verdict::FieldCount
        }
    }

    /// Whether the row has what every row has, and no word for sums in its place.
    fn is_anchored(&self, record: &Record<'_>) -> bool {
        let cell = self.anchor.and_then(|column| record.field(column));
        let cell = cell.unwrap_or_default().trim_ascii();
        !cell.is_empty() && !is_total_word(cell)
    }

    /// Whether nothing stands in fields for which there is no column.
    fn has_no_more(&self, record: &Record<'_>) -> bool {
        let more = self.layout.width..record.len();
        more.filter_map(|place| record.field(place))
            .all(|field| field.trim_ascii().is_empty())
    }

    /// Whether the row is a line of the header.
    fn is_header(&self, record: &Record<'_>) -> bool {
        self.layout.header.iter().any(|names| {
            let first = names.first().map(|name| &**name);
            record.field(0) == first
                && record.len() >= names.len()
                && names
                    .iter()
                    .enumerate()
                    .all(|(place, name)| record.field(place) == Some(&**name))
        })
    }

    /// Whether the row looks like the header of another table: all text where
    /// columns of this one have none.
    fn begins_table(&self, cells: &Cells<'_>, gap: bool) -> bool {
        if cells.filled < 2 || cells.texts < cells.filled {
            return false;
        }
        let contrast = |(place, kind): (usize, &Kind)| {
            let column = self.layout.columns.get(place).map(|column| column.kind);
            *kind == Kind::Text && column.is_some_and(|kind| Kind::TELLING.contains(&kind))
        };
        let contrasts = cells
            .kinds
            .iter()
            .enumerate()
            .filter(|cell| contrast(*cell))
            .count();
        let known = cells
            .fields
            .iter()
            .filter(|field| self.is_name(field))
            .count();
        let named = known >= 2 && known * 2 >= cells.filled;
        let even = cells.fields.len() == self.layout.fields;
        contrasts > 0 && (named || gap && contrasts > 1 && !even) || gap && named
    }

    /// Whether the field is the name of a column, of this table or any.
    fn is_name(&self, field: &[u8]) -> bool {
        let own = self
            .layout
            .header
            .iter()
            .flatten()
            .any(|name| &**name == field);
        own && !field.is_empty() || std::str::from_utf8(field).is_ok_and(words::is_known)
    }
}

/// The cells of a row that needs a closer look.
struct Cells<'a> {
    fields: Vec<&'a [u8]>,
    kinds: Vec<Kind>,
    filled: usize,
    texts: usize,
}

impl<'a> Cells<'a> {
    fn of(record: &Record<'a>) -> Self {
        let fields: Vec<&[u8]> = record.fields().collect();
        let kinds: Vec<Kind> = fields.iter().map(|field| Kind::of(field)).collect();
        let of = |wanted: Kind| kinds.iter().filter(|kind| **kind == wanted).count();
        Self {
            filled: kinds.len() - of(Kind::Blank),
            texts: of(Kind::Text),
            fields,
            kinds,
        }
    }

    /// Whether the row sums up others: the word for it comes first, nothing but
    /// numbers follows, and what every row has is missing.
    fn is_totals(&self, layout: &Layout) -> bool {
        let Some(first) = self.kinds.iter().position(|kind| *kind != Kind::Blank) else {
            return false;
        };
        let lacks = |(place, column): (usize, &Profile)| {
            column.always_filled
                && self
                    .kinds
                    .get(place)
                    .is_none_or(|kind| *kind == Kind::Blank)
        };
        let text_columns = layout
            .columns
            .iter()
            .filter(|column| column.kind != Kind::Number)
            .count();
        let rest = &self.kinds[first + 1..];
        is_total_word(self.fields[first])
            && rest
                .iter()
                .all(|kind| matches!(kind, Kind::Blank | Kind::Number))
            && (layout.columns.iter().enumerate().any(lacks) || text_columns < 2)
    }

    /// Whether the cells are those with which a row of the table begins: an
    /// address, a day, or something as telling in the first column.
    fn begins_row(&self, layout: &Layout) -> bool {
        let fits = |(place, kind): (usize, &Kind)| {
            let telling = matches!(kind, Kind::Email | Kind::Date | Kind::Time);
            let first = place == 0 && Kind::TELLING.contains(kind);
            let column = layout.columns.get(place).map(|column| column.kind);
            (telling || first) && column == Some(*kind)
        };
        self.kinds.iter().enumerate().any(fits)
    }

    /// Whether the row is a note in one or two cells beside a wider table.
    fn is_note(&self, layout: &Layout) -> bool {
        const WIDE: usize = 4;
        let wide = layout.width >= WIDE;
        let short = self.fields.len() <= 2 && wide && !self.begins_row(layout);
        let alone = self.filled == 1 && self.texts == 1 && wide && {
            let filled = layout
                .columns
                .iter()
                .filter(|column| column.always_filled)
                .count();
            filled >= 2
        };
        short || alone
    }
}

/// Words with which sums begin.
const TOTALS: &[&str] = &[
    "total",
    "totals",
    "grand total",
    "subtotal",
    "sum",
    "summe",
    "gesamt",
    "gesamtsumme",
    "somme",
    "sous-total",
    "suma",
    "totale",
    "소계",
    "합계",
    "итого",
    "итог",
    "всего",
    "合計",
    "合计",
    "總計",
    "总计",
    "總額",
    "总额",
    "小計",
    "小计",
];

pub(super) fn is_total_word(field: &[u8]) -> bool {
    // Told by the first byte for nearly every field.
    if !matches!(
        field.trim_ascii_start().first(),
        Some(b't' | b'T' | b's' | b'S' | b'g' | b'G' | 0x80..)
    ) {
        return false;
    }
    let text = String::from_utf8_lossy(field).trim().to_lowercase();
    TOTALS.iter().any(|word| {
        let rest = text.strip_prefix(word);
        rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    })
}

/// The column by which most rows need no closer look.
fn anchor(layout: &Layout) -> Option<usize> {
    let filled = |kinds: &[Kind]| {
        let is = |column: &Profile| column.always_filled && kinds.contains(&column.kind);
        layout.columns.iter().position(is)
    };
    filled(&[Kind::Date])
        .or_else(|| filled(&Kind::TELLING))
        .or_else(|| filled(&[Kind::Text]))
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::super::super::options::Options;
    use super::super::structure::Structure;
    use super::*;

    /// Line, verdict and fields of each row below the header.
    fn rows(text: &str) -> Vec<(u32, Verdict, Vec<String>)> {
        let structure = Structure::infer(text.as_bytes(), &Options::default());
        let structure = structure.expect("no I/O").expect("rows");
        let mut rows = structure.rows(Cursor::new(text)).expect("no I/O");
        let mut all = Vec::new();
        while let Some(row) = rows.next().expect("no I/O") {
            let fields = (0..row.len()).filter_map(|place| row.field(place));
            let fields = fields.map(|field| String::from_utf8_lossy(field).into_owned());
            all.push((row.line, row.verdict, fields.collect()));
        }
        all
    }

    fn verdicts(text: &str) -> Vec<(u32, Verdict)> {
        let not_data = |row: (u32, Verdict, _)| (row.1 != Verdict::Data).then_some((row.0, row.1));
        rows(text).into_iter().filter_map(not_data).collect()
    }

    const HEADER: &str = "order_id,customer,date,total,note\n";
    const ROWS: &str =
        "1,Ada L,2024-01-01,10.00,\n2,Bo B,2024-01-02,11.00,a b\n3,Cy C,2024-01-03,12.50,\n";

    fn with(row: &str) -> String {
        format!("{HEADER}{ROWS}{row}\n4,Di D,2024-01-04,13.00,\n")
    }

    #[test]
    fn a_field_too_many_is_put_right_where_one_way_fits() {
        for (row, fields) in [
            (
                "9,Smith, John,2024-01-05,5.00,x",
                ["9", "Smith, John", "2024-01-05", "5.00", "x"],
            ),
            (
                "9,Ed E,x,2024-01-05,5.00,y",
                ["9", "Ed E,x", "2024-01-05", "5.00", "y"],
            ),
            (
                "9,Ed E,2024-01-05,12,50,",
                ["9", "Ed E", "2024-01-05", "12,50", ""],
            ),
            (
                "9,,Ed E,2024-01-05,5.00,x",
                ["9", "Ed E", "2024-01-05", "5.00", "x"],
            ),
            (
                "9,Ed E,2024-01-05,5.00,one, two, three",
                ["9", "Ed E", "2024-01-05", "5.00", "one, two, three"],
            ),
            (
                "9,Ed E,2024-01-05,5.00,,",
                ["9", "Ed E", "2024-01-05", "5.00", ""],
            ),
            (
                "9,Ed E,2024-01-05,5.00",
                ["9", "Ed E", "2024-01-05", "5.00", ""],
            ),
        ] {
            let found = rows(&with(row)).swap_remove(3);
            assert_eq!((found.0, found.1), (5, Verdict::Repaired), "{row:?}");
            assert_eq!(found.2, fields, "{row:?}");
        }
    }

    #[test]
    fn a_row_that_may_be_meant_in_several_ways_is_not_touched() {
        for row in [
            "9,Ed E,2024-01-05,12,50.00,x y",
            "9,Ed E,2024-01-05",
            "9,2024-01-05,5.00,x",
            "9,Ed E,2024-01-05,5.00,x,,y,,z,,,",
            "9,,Ed E,,2024-01-05,5.00,",
        ] {
            let found = rows(&with(row)).swap_remove(3);
            assert_eq!((found.0, found.1), (5, Verdict::FieldCount), "{row:?}");
            assert_eq!(found.2.join(","), row);
        }
        // Nothing tells the columns of a table of words apart.
        let words = "a,b,c\nx y,z w,q\nx y,z w,q\nx y,z,w,q\n";
        assert_eq!(verdicts(words), [(4, Verdict::FieldCount)]);
    }

    #[test]
    fn a_quote_amiss_costs_its_row_or_is_said() {
        assert_eq!(
            verdicts(&with("9,\"Ed E,2024-01-05,5.00,x")),
            [(5, Verdict::UnclosedQuote)]
        );
        assert_eq!(
            verdicts(&with("9,\"Ed \"E\" E\",2024-01-05,5.00,x")),
            [(5, Verdict::Repaired)]
        );
    }

    #[test]
    fn totals_and_notes_are_none_of_the_rows() {
        for row in [
            "Totals,,,34.50,",
            ",Итого:,,34.50,",
            "合計,,,34.50,",
            "Total,34.50",
        ] {
            assert_eq!(verdicts(&with(row)), [(5, Verdict::Totals)], "{row:?}");
        }
        for row in [
            "3 record(s) downloaded",
            "Seller ID : x",
            "Сумма принятых платежей,x",
            "3 rows,,,,",
        ] {
            assert_eq!(verdicts(&with(row)), [(5, Verdict::Trailer)], "{row:?}");
        }
        for row in [
            "9,Total,2024-01-05,5.00,",
            "Total9,Ed E,2024-01-05,5.00,",
            "10,Ed E,,5.00,",
        ] {
            assert_eq!(verdicts(&with(row)), [], "{row:?}");
        }
        assert_eq!(verdicts(&with(",,,,")), [(5, Verdict::Blank)]);
    }

    #[test]
    fn files_that_were_joined_go_on_behind_the_second_header() {
        let text = format!("{HEADER}{ROWS}{HEADER}{ROWS}");
        assert_eq!(verdicts(&text), [(5, Verdict::RepeatedHeader)]);
    }

    #[test]
    fn rows_of_another_table_are_not_data() {
        let other = "\nsku,product,quantity\nA1,Mug,5\nA2,Pot,7\n";
        let found = verdicts(&format!("{HEADER}{ROWS}{other}"));
        assert_eq!(found, [6, 7, 8].map(|line| (line, Verdict::OtherTable)));
        // Until the table goes on.
        let found = verdicts(&format!("{HEADER}{ROWS}{other}{HEADER}{ROWS}"));
        assert_eq!(found.last(), Some(&(9, Verdict::RepeatedHeader)));
    }
}
