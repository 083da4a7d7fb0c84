//! Where the table is: what stands before it, its header, and its columns.

use std::collections::BTreeMap;

use super::super::inference::{Evidence, Inference};
use super::super::words::{self, Role};
use super::dialect::declaration;
use super::kind::Kind;
use super::records::Record;
use super::rows::is_total_word;

/// Most lines of a header.
const HEADER_LINES: usize = 3;
/// Rows of the beginning that the user may call the header, likely or not.
const OFFERED: usize = 20;
/// Rows below a header by which it is judged.
const JUDGED: usize = 50;
/// A column is of a kind when this share of its filled cells is, for a header …
const MOST: f64 = 0.6;
/// … and for putting rows right.
const NEARLY_ALL: f64 = 0.9;

/// Where the table is in a file, and what its columns look like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::import) struct Layout {
    /// The first line of the header, 0 when there is none.
    pub(in crate::import) header_line: Inference<u32>,
    /// The names of the columns in each line of the header; none without one.
    pub(in crate::import) header: Vec<Vec<Box<[u8]>>>,
    /// The line of the first row below the header, and the bytes before it.
    pub(in crate::import) first_line: u32,
    pub(in crate::import) start: u64,
    /// Columns of the table.
    pub(in crate::import) width: usize,
    /// Fields of a row: more than there are columns where rows end in delimiters.
    pub(in crate::import) fields: usize,
    /// What the columns look like.
    pub(super) columns: Vec<Profile>,
    /// Rows before the header, without a line such as `sep=;`.
    pub(in crate::import) preamble: u32,
    /// The line on which a table among them begins.
    pub(in crate::import) passed_over: Option<u32>,
    /// The header has more or fewer fields than the rows below it.
    pub(in crate::import) uneven: bool,
}

/// What a column looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Profile {
    /// Of what kind nearly all of its cells are.
    pub(super) kind: Kind,
    /// Nearly no cell is blank.
    pub(super) always_filled: bool,
    /// Nearly all of its numbers have two decimals.
    pub(super) decimals: bool,
    /// Some cell has several words.
    pub(super) prose: bool,
}

/// A row of the beginning of the file.
pub(in crate::import) struct HeadRow {
    line: u32,
    next_line: u32,
    /// Bytes before it, and before the row behind it.
    start: u64,
    end: u64,
    fields: Vec<Box<[u8]>>,
    kinds: Vec<Kind>,
    /// Fields that are not blank, and those that are known names of columns, where
    /// few are dates, numbers or the like.
    filled: usize,
    known: usize,
}

/// Rows that may be the header of a table.
#[derive(Clone, Copy)]
struct Candidate {
    /// Places of its first row and of the first behind it.
    first: usize,
    body: usize,
    /// Fields of the rows below.
    fields: usize,
    /// Rows below it.
    rows: usize,
    /// How much it looks like orders.
    orders: usize,
    /// Its rows are told by what stands below them, or by their names.
    sure: bool,
}

impl HeadRow {
    pub(in crate::import) fn new(record: &Record<'_>) -> Self {
        let fields: Vec<Box<[u8]>> = record.fields().map(Box::from).collect();
        let kinds: Vec<Kind> = fields.iter().map(|field| Kind::of(field)).collect();
        let filled = kinds.iter().filter(|kind| **kind != Kind::Blank).count();
        let telling = kinds
            .iter()
            .filter(|kind| Kind::TELLING.contains(kind))
            .count();
        Self {
            line: record.line,
            next_line: record.next_line,
            start: record.start,
            end: record.end,
            known: if telling * 4 > filled {
                0
            } else {
                fields.iter().filter(|field| is_known(field)).count()
            },
            filled,
            fields,
            kinds,
        }
    }

    fn width(&self) -> usize {
        self.fields.len()
    }

    /// Whether the row is a sum or a note, and shows nothing of the columns.
    fn is_aside(&self) -> bool {
        let first = self.kinds.iter().position(|kind| *kind != Kind::Blank);
        let is_sum = first.is_none_or(|first| is_total_word(&self.fields[first]));
        is_sum || self.filled == 1 && self.width() > 2
    }
}

impl Layout {
    /// Finds the table among the rows of the beginning of a file; `None` when all
    /// are blank. The user may say which line is the header, 0 for none.
    pub(in crate::import) fn find(rows: &[HeadRow], chosen: Option<u32>) -> Option<Self> {
        let rows = match rows {
            [first, rest @ ..] if is_declaration(first) => rest,
            rows => rows,
        };
        if rows.iter().all(|row| row.filled == 0) {
            return None;
        }
        let candidates = candidates(rows);
        let best = match chosen {
            Some(0) => headerless(rows),
            Some(line) => at_line(rows, line).or_else(|| best(rows, &candidates)),
            None => best(rows, &candidates),
        }?;
        Some(Self::of(rows, best, &candidates, chosen))
    }

    fn of(
        rows: &[HeadRow],
        table: Candidate,
        candidates: &[Candidate],
        chosen: Option<u32>,
    ) -> Self {
        let lines = &rows[table.first..table.body];
        let header: Vec<_> = lines.iter().map(|row| names(row, table.fields)).collect();
        let named = header.iter().map(|names| filled_length(names)).max();
        let columns = Profile::of_columns(&rows[table.body..], table.fields, named);
        let width = columns.len();
        let fits =
            |names: &Vec<Box<[u8]>>| names.len() >= width && filled_length(names) <= table.fields;
        let value = table.line(rows);
        let evidence = match chosen {
            Some(chosen) if chosen == value => Evidence::Chosen,
            _ if !table.sure => Evidence::Nothing,
            _ => Evidence::Header {
                columns: count(width),
                known: count(lines.iter().map(|row| row.known).max().unwrap_or(0)),
            },
        };
        let (first_line, start) = match (rows.get(table.body), lines.last()) {
            (Some(row), _) => (row.line, row.start),
            (None, Some(row)) => (row.next_line, row.end),
            (None, None) => (1, 0),
        };
        Self {
            header_line: Inference {
                value,
                evidence,
                alternatives: other_lines(rows, candidates, value),
            },
            uneven: !header.iter().all(fits),
            first_line,
            start,
            header,
            width,
            fields: table.fields,
            columns,
            preamble: count(table.first),
            passed_over: passed_over(&rows[..table.first], candidates),
        }
    }

    /// The name of each column: what its lines of the header say, one after the
    /// other; empty where they say nothing, or there is no header.
    #[cfg(feature = "formats")]
    pub(in crate::import) fn names(&self) -> Vec<Vec<u8>> {
        let joined = |column| self.parts(column).join(&b' ');
        (0..self.names_length()).map(joined).collect()
    }

    /// The name of each column by which it is known: where one line of the header
    /// has a known name for it, that one.
    pub(in crate::import) fn known_names(&self) -> Vec<Vec<u8>> {
        let name = |column| {
            let parts = self.parts(column);
            let known = parts.iter().find(|part| is_known(part));
            known.map_or_else(|| parts.join(&b' '), |known| known.to_vec())
        };
        (0..self.names_length()).map(name).collect()
    }

    /// As many names as there are columns; as the header has, where it does not fit.
    fn names_length(&self) -> usize {
        match self.header.iter().map(Vec::len).max() {
            Some(names) if self.uneven => names,
            _ => self.width,
        }
    }

    /// What the lines of the header say of a column.
    fn parts(&self, column: usize) -> Vec<&[u8]> {
        let names = self.header.iter().filter_map(|names| names.get(column));
        names
            .map(|name| &**name)
            .filter(|name| !name.is_empty())
            .collect()
    }
}

impl Profile {
    /// The columns that rows of so many fields have, without empty ones behind the
    /// last that is `named`, where there is a header.
    fn of_columns(rows: &[HeadRow], fields: usize, named: Option<usize>) -> Vec<Self> {
        let rows = rows
            .iter()
            .filter(|row| row.width() == fields && !row.is_aside());
        let rows: Vec<&HeadRow> = rows.collect();
        let mut columns: Vec<Self> = (0..fields).map(|column| Self::of(&rows, column)).collect();
        let filled = columns
            .iter()
            .rposition(|column| column.kind != Kind::Blank);
        let filled = filled.map_or(0, |last| last + 1);
        columns.truncate(named.map_or(fields, |named| named.max(filled)));
        columns
    }

    fn of(rows: &[&HeadRow], column: usize) -> Self {
        let kinds = || rows.iter().filter_map(|row| row.kinds.get(column));
        let filled = kinds().filter(|kind| **kind != Kind::Blank).count();
        let cells = || rows.iter().filter_map(|row| row.fields.get(column));
        let kind = match filled {
            0 => Kind::Blank,
            _ => telling(kinds(), NEARLY_ALL).unwrap_or(Kind::Text),
        };
        let nearly = |part: usize, all: usize| all > 0 && part as f64 >= NEARLY_ALL * all as f64;
        let decimals = cells().filter(|cell| has_decimals(cell)).count();
        Self {
            kind,
            always_filled: nearly(filled, rows.len()),
            decimals: kind == Kind::Number && nearly(decimals, filled),
            prose: cells().any(|cell| cell.trim_ascii().contains(&b' ')),
        }
    }
}

/// Whether a number has two decimals.
pub(super) fn has_decimals(cell: &[u8]) -> bool {
    let end = cell
        .iter()
        .rposition(u8::is_ascii_digit)
        .map_or(0, |last| last + 1);
    let number = &cell[..end];
    let mark = number.iter().rposition(|byte| !byte.is_ascii_digit());
    mark.is_some_and(|mark| matches!(number[mark], b'.' | b',') && number.len() - mark == 3)
}

impl Candidate {
    fn line(&self, rows: &[HeadRow]) -> u32 {
        match rows.get(self.first) {
            Some(row) if self.first < self.body => row.line,
            _ => 0,
        }
    }
}

/// The line of the first table in these rows before the header: three columns and
/// two rows at least, which notes and their values seldom have.
fn passed_over(preamble: &[HeadRow], candidates: &[Candidate]) -> Option<u32> {
    let is_table = |other: &&Candidate| other.fields > 2 && other.rows > 1;
    let first = candidates.iter().filter(is_table).map(|other| other.first);
    preamble.get(first.min()?).map(|row| row.line)
}

/// The lines that may be the header instead, 0 for none.
fn other_lines(rows: &[HeadRow], candidates: &[Candidate], value: u32) -> Vec<u32> {
    let likely = candidates.iter().map(|other| other.line(rows));
    let filled = rows.iter().take(OFFERED).filter(|row| row.filled > 0);
    let mut others: Vec<u32> = Vec::new();
    for other in likely.chain(filled.map(|row| row.line)).chain([0]) {
        if other != value && !others.contains(&other) {
            others.push(other);
        }
    }
    others
}

/// Whether the row is a line such as `sep=;`.
fn is_declaration(row: &HeadRow) -> bool {
    let delimiterless = row.fields.iter().filter(|field| !field.is_empty()).count() <= 1;
    let text = row.fields.first().map_or(&b""[..], |field| field);
    delimiterless && (declaration(text).is_some() || text.eq_ignore_ascii_case(b"sep="))
}

/// The table that looks most like orders, else the one with the most rows.
fn best(rows: &[HeadRow], candidates: &[Candidate]) -> Option<Candidate> {
    let first = first_of_usual_width(rows, candidates);
    let all = first.into_iter().chain(candidates.iter().copied());
    // The first of the best.
    all.rev()
        .max_by_key(|table| (table.orders, worth(table.rows, table.fields)))
}

/// Rows of the file that may be headers, of several lines each, without those
/// that repeat one.
fn candidates(rows: &[HeadRow]) -> Vec<Candidate> {
    let mut candidates: Vec<Candidate> = Vec::new();
    let mut at = 0;
    while let Some(row) = rows.get(at) {
        let Some(candidate) = candidate(rows, at) else {
            at += 1;
            continue;
        };
        let repeats = |other: &Candidate| rows[other.body - 1].fields == row.fields;
        if !candidates.iter().any(repeats) {
            candidates.push(candidate);
        }
        at = candidate.body;
    }
    let ends: Vec<usize> = candidates
        .iter()
        .skip(1)
        .map(|next| next.first)
        .chain([rows.len()])
        .collect();
    for (candidate, end) in candidates.iter_mut().zip(ends) {
        candidate.rows = rows[candidate.body..end]
            .iter()
            .filter(|row| row.width() == candidate.fields)
            .count();
    }
    candidates
}

/// The header that begins with row `first`, when it does.
fn candidate(rows: &[HeadRow], first: usize) -> Option<Candidate> {
    let fields = fields_below(rows, first);
    if !is_header(rows, first, fields) {
        return None;
    }
    let mut body = first + 1;
    while body < rows.len().min(first + HEADER_LINES) && continues(rows, body, fields) {
        body += 1;
    }
    Some(Candidate {
        first,
        body,
        fields,
        rows: 0,
        orders: likeness_to_orders(&rows[first..body]),
        sure: true,
    })
}

/// Whether row `at` is another line of the header above it.
fn continues(rows: &[HeadRow], at: usize, fields: usize) -> bool {
    let row = &rows[at];
    let (contrast, likeness) = contrast(rows, at, fields);
    row.width() == rows[at - 1].width()
        && row.line == rows[at - 1].next_line
        && row.filled * 2 >= fields
        && contrast > 0
        && likeness == 0
}

/// Fields of the rows below row `at`: as many as it has itself where a row close
/// below has them too, else as many as most have.
fn fields_below(rows: &[HeadRow], at: usize) -> usize {
    const CLOSE: usize = 3;
    let below = rows.get(at + 1..).unwrap_or_default();
    let own = rows[at].width();
    if below.is_empty() || below.iter().take(CLOSE).any(|row| row.width() == own) {
        return own;
    }
    usual_width(&below[..below.len().min(JUDGED)])
}

fn usual_width(rows: &[HeadRow]) -> usize {
    let mut counts = BTreeMap::<usize, usize>::new();
    for row in rows {
        *counts.entry(row.width()).or_default() += 1;
    }
    let most = counts
        .iter()
        .max_by_key(|(width, count)| worth(**count, **width));
    most.map_or(0, |(width, _)| *width)
}

/// How much rows of so many fields speak for a table: notes have one or two.
fn worth(rows: usize, fields: usize) -> usize {
    const UNIT: usize = 1000;
    rows * (UNIT - UNIT / fields.max(1))
}

/// Whether row `at` names columns: by names that are known, or because it has text
/// where the rows below have dates, numbers and the like.
fn is_header(rows: &[HeadRow], at: usize, fields: usize) -> bool {
    let row = &rows[at];
    let names_most = row.filled * 2 >= fields && (row.filled > 1 || fields == 1);
    let (contrast, likeness) = contrast(rows, at, fields);
    match (contrast, likeness) {
        (0, 0) => row.known >= 2 && row.known * 2 >= row.filled,
        _ if row.known >= 3 => contrast >= likeness,
        _ => names_most && contrast > likeness * 2,
    }
}

/// In how many columns row `at` has text above dates, numbers and the like, and in
/// how many one of these itself.
fn contrast(rows: &[HeadRow], at: usize, fields: usize) -> (usize, usize) {
    let below = rows[at + 1..].iter().filter(|row| row.width() == fields);
    let below: Vec<&HeadRow> = below.take(JUDGED).collect();
    let (mut contrast, mut likeness) = (0, 0);
    let counting = counts_up(&rows[at]);
    for (column, kind) in rows[at].kinds.iter().enumerate() {
        let kinds = below.iter().filter_map(|row| row.kinds.get(column));
        match kind {
            Kind::Blank => {}
            Kind::Number if counting => {}
            Kind::Text => contrast += usize::from(telling(kinds, MOST).is_some()),
            _ => likeness += 1,
        }
    }
    (contrast, likeness)
}

/// Whether the numbers in a row are the names of months or years that follow each
/// other: 0, 1, 2, …
fn counts_up(row: &HeadRow) -> bool {
    let cells = row.fields.iter().zip(&row.kinds);
    let numbers = cells.filter(|(_, kind)| **kind == Kind::Number);
    let numbers = numbers.map(|(cell, _)| std::str::from_utf8(cell).ok()?.trim().parse().ok());
    let numbers: Vec<Option<u32>> = numbers.collect();
    let follows =
        |pair: &[Option<u32>]| pair[0].is_some() && pair[1] == pair[0].map(|n| n.saturating_add(1));
    numbers.len() > 1 && numbers.windows(2).all(follows)
}

/// The kind that so much of the filled cells have, when it tells columns apart.
fn telling<'a>(kinds: impl Iterator<Item = &'a Kind>, share: f64) -> Option<Kind> {
    let filled: Vec<Kind> = kinds.copied().filter(|kind| *kind != Kind::Blank).collect();
    let of = |wanted: Kind| filled.iter().filter(|kind| **kind == wanted).count();
    let most = |kind: &Kind| of(*kind) as f64 >= share * filled.len() as f64;
    Kind::TELLING
        .into_iter()
        .filter(|_| !filled.is_empty())
        .find(most)
}

/// How much the names of columns speak of orders: not at all without a date and
/// an amount, the more with an id and a customer.
fn likeness_to_orders(header: &[HeadRow]) -> usize {
    let has = |role: Role| {
        let mut names = header.iter().flat_map(|row| &row.fields);
        names.any(|name| {
            std::str::from_utf8(name).is_ok_and(|name| words::rank(role, name).is_some())
        })
    };
    if !has(Role::Date) || !has(Role::Amount) {
        return 0;
    }
    1 + usize::from(has(Role::OrderId)) + usize::from(has(Role::Customer))
}

/// The first row that is filled as most rows are: a header that nothing tells from
/// its rows, or the first of the rows where it is like those below it. `None`
/// where a header comes before it.
fn first_of_usual_width(rows: &[HeadRow], candidates: &[Candidate]) -> Option<Candidate> {
    let table = headerless(rows)?;
    let end = candidates
        .iter()
        .map(|other| other.first)
        .find(|first| *first > table.first);
    if candidates.iter().any(|other| other.first <= table.first) {
        return None;
    }
    let (contrast, likeness) = contrast(rows, table.first, table.fields);
    let is_row = likeness > contrast;
    let below = &rows[table.first..end.unwrap_or(rows.len())];
    Some(Candidate {
        body: table.first + usize::from(!is_row),
        rows: below
            .iter()
            .filter(|row| row.width() == table.fields)
            .count(),
        sure: is_row,
        ..table
    })
}

/// All rows from the first on that is filled as most rows are.
fn headerless(rows: &[HeadRow]) -> Option<Candidate> {
    let fields = usual_width(rows);
    let filled = |row: &HeadRow| row.width() == fields && row.filled * 2 >= fields;
    let first = rows
        .iter()
        .position(filled)
        .or_else(|| rows.iter().position(|row| row.width() == fields))?;
    Some(Candidate {
        first,
        body: first,
        fields,
        rows: rows.len() - first,
        orders: 0,
        sure: true,
    })
}

/// The header on the line that the user says.
fn at_line(rows: &[HeadRow], line: u32) -> Option<Candidate> {
    let first = rows.iter().position(|row| row.line == line)?;
    let fields = fields_below(rows, first);
    Some(Candidate {
        first,
        body: first + 1,
        fields,
        rows: 0,
        orders: 0,
        sure: true,
    })
}

/// The names in a row of the header, as many as the rows below have fields. One
/// blank name too many between the others is left out.
fn names(row: &HeadRow, fields: usize) -> Vec<Box<[u8]>> {
    let mut names = row.fields.clone();
    let blank = |name: &[u8]| name.trim_ascii().is_empty();
    if names.len() == fields + 1 {
        let blanks: Vec<usize> = (0..names.len())
            .filter(|place| blank(&names[*place]))
            .collect();
        if let [place] = blanks[..] {
            names.remove(place);
        }
    }
    names
}

/// How many names there are up to the last that is not blank.
fn filled_length(names: &[Box<[u8]>]) -> usize {
    names
        .iter()
        .rposition(|name| !name.trim_ascii().is_empty())
        .map_or(0, |last| last + 1)
}

fn is_known(name: &[u8]) -> bool {
    std::str::from_utf8(name).is_ok_and(words::is_known)
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::super::super::options::Options;
    use super::super::dialect;
    use super::super::records::Records;
    use super::*;

    fn layout_as(text: &str, chosen: Option<u32>) -> Layout {
        let finding = dialect::infer(text.as_bytes(), &Options::default()).expect("no I/O");
        let mut records = Records::new(Cursor::new(text), finding.dialect());
        let mut rows = Vec::new();
        while let Some(record) = records.next().expect("no I/O") {
            rows.push(HeadRow::new(&record));
        }
        Layout::find(&rows, chosen).expect("rows")
    }

    fn layout(text: &str) -> Layout {
        layout_as(text, None)
    }

    /// Line of the header, line of the first row, columns.
    fn place(text: &str) -> (u32, u32, usize) {
        let layout = layout(text);
        (layout.header_line.value, layout.first_line, layout.width)
    }

    fn names(text: &str) -> Vec<String> {
        let name = |name: &Vec<u8>| String::from_utf8_lossy(name).into_owned();
        layout(text).names().iter().map(name).collect()
    }

    const ROWS: &str = "1,2024-01-01,5.00\n2,2024-01-02,7.50\n3,2024-01-03,9.00\n";

    #[test]
    fn the_header_is_the_text_above_dates_and_numbers() {
        assert_eq!(place(&format!("a,b,c\n{ROWS}")), (1, 2, 3));
        assert_eq!(place(&format!("\n\na,b,c\n\n{ROWS}")), (3, 5, 3));
        assert_eq!(place("a,b,c\n1,2024-01-01,5.00\n"), (1, 2, 3));
        assert_eq!(place("order_id,date,total\n"), (1, 2, 3));
        assert_eq!(place("first,second\nx,y\nz,w\n"), (1, 2, 2));
        let by_words = layout("order_id,email\nA1,x\nB2,y\n").header_line;
        assert_eq!(
            by_words.evidence,
            Evidence::Header {
                columns: 2,
                known: 2
            }
        );
        let by_nothing = layout("first,second\nx,y\nz,w\n").header_line;
        assert_eq!(
            (by_nothing.evidence, by_nothing.alternatives),
            (Evidence::Nothing, vec![2, 3, 0])
        );
    }

    #[test]
    fn rows_alone_have_no_header() {
        assert_eq!(place(ROWS), (0, 1, 3));
        assert!(layout(ROWS).header.is_empty());
        assert_eq!(names(ROWS), ["", "", ""]);
    }

    #[test]
    fn what_stands_before_the_header_is_none_of_the_table() {
        for preamble in [
            "Report of May\n",
            "Report,,\n,,\n",
            "Shop,Fern\nFrom,2024-01-01\n\n",
            "Total,,21.50\n",
            "\nsep=,\n",
        ] {
            let lines = u32::try_from(preamble.lines().count()).expect("few");
            let text = format!("{preamble}order_id,date,total\n{ROWS}");
            assert_eq!(place(&text), (lines + 1, lines + 2, 3), "{preamble:?}");
        }
        assert_eq!(layout(&format!("sep=,\na,b,c\n{ROWS}")).preamble, 0);
        assert_eq!(layout(&format!("x\ny\na,b,c\n{ROWS}")).preamble, 2);
    }

    #[test]
    fn more_notes_than_rows_are_no_table() {
        let text = "Refunds\nof May\na;b;c\n1;2024-01-01;5\n2;2024-01-02;7\n\nSum: 12\nRows: 2\n";
        assert_eq!(place(text), (3, 4, 3));
    }

    #[test]
    fn a_header_of_several_lines_is_joined() {
        let text = format!("Order,Order,Money\nid,date,total\n{ROWS}");
        assert_eq!(place(&text), (1, 3, 3));
        assert_eq!(names(&text), ["Order id", "Order date", "Money total"]);
        // A title is no line of it, nor is a first row of text.
        assert_eq!(
            place(&format!("Orders,,\nid,date,total\n{ROWS}")),
            (2, 3, 3)
        );
        assert_eq!(
            place("id,date,total\nA1,tomorrow,5\nA2,2024-01-02,7\nA3,2024-01-02,8\n").1,
            2
        );
    }

    #[test]
    fn the_table_that_looks_like_orders_is_taken() {
        let summary = "Month,Sum\n2024-01,7.00\n2024-02,9.00\n2024-03,9.00\n2024-04,1.00\n";
        let orders = format!("order_id,date,total\n{ROWS}");
        assert_eq!(place(&format!("{summary}\n{orders}")), (7, 8, 3));
        assert_eq!(place(&format!("{orders}\n{summary}")), (1, 2, 3));
        let other = layout(&format!("{orders}\n{summary}"))
            .header_line
            .alternatives;
        assert_eq!(other, [6, 2, 3, 4, 7, 8, 9, 10, 0]);
    }

    #[test]
    fn a_table_before_the_one_that_is_taken_is_told_from_notes() {
        let orders = format!("order_id,date,total\n{ROWS}");
        let stock = "sku,stock,price\nF1,140,16.00\nT1,35,20.00\n";
        let passed_over = |text: &str| layout(text).passed_over;
        assert_eq!(passed_over(&format!("Stock\n{stock}\n{orders}")), Some(2));
        assert_eq!(passed_over(&format!("{orders}\n{stock}")), None);
        let notes = "Shop,Fern\nFrom,2024-01-01\nTo,2024-01-31\n";
        assert_eq!(passed_over(&format!("{notes}\n{orders}")), None);
    }

    #[test]
    fn an_empty_last_column_without_a_name_is_no_column() {
        let text = "a,b,c,\n1,2024-01-01,5,\n2,2024-01-02,6,\n";
        let layout = layout(text);
        assert_eq!((layout.width, layout.fields, layout.uneven), (3, 4, false));
        assert_eq!(place("a,b,c\n1,2024-01-01,5,\n2,2024-01-02,6,\n").2, 3);
        assert_eq!(place("a,b,c,\n1,2024-01-01,5,x\n2,2024-01-02,6,\n").2, 4);
        assert_eq!(place("a,b,note\n1,2024-01-01,\n2,2024-01-02,\n").2, 3);
    }

    #[test]
    fn a_header_that_does_not_fit_its_rows_is_told() {
        let text = format!("order_id,,date,total\n{ROWS}");
        assert_eq!(names(&text), ["order_id", "date", "total"]);
        assert!(!layout(&text).uneven);
        assert!(layout(&format!("order_id,date\n{ROWS}")).uneven);
        assert!(layout(&format!("order_id,date,total,sum\n{ROWS}")).uneven);
    }

    #[test]
    fn the_user_decides_before_the_evidence() {
        let text = format!("x,y,z\na,b,c\n{ROWS}");
        let chosen = layout_as(&text, Some(2));
        assert_eq!(
            (chosen.header_line.value, chosen.header_line.evidence),
            (2, Evidence::Chosen)
        );
        assert_eq!(chosen.first_line, 3);
        let none = layout_as(&text, Some(0));
        assert_eq!((none.header_line.value, none.first_line), (0, 1));
    }
}
