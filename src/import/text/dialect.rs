//! How the text is cut into fields: the characters between and around them.

use std::collections::BTreeMap;
use std::io::{self, Cursor};

use serde::{Deserialize, Serialize};

use super::super::inference::{Evidence, Inference, Seen};
use super::super::memo::Memo;
use super::super::options::Options;
use super::super::words;
use super::kind::Kind;
use super::records::{Record, Records};

/// What stands between fields.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Delimiter {
    /// `,`
    #[default]
    Comma,
    /// `;`, where the comma is the decimal mark.
    Semicolon,
    /// A tab.
    Tab,
    /// `|`
    Pipe,
    /// `, `: a comma without a blank behind it is text.
    CommaSpace,
    /// One blank.
    Space,
    /// Blanks, however many: columns that are aligned by them.
    Spaces,
}

/// What stands around a field that has delimiters or line ends in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Quote {
    /// `"`
    #[default]
    Double,
    /// `'`
    Single,
    /// Nothing: quotes are text.
    None,
}

/// What a quote that is text has before it, where quotes stand around fields.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::import) enum Escape {
    /// The same quote.
    #[default]
    Doubled,
    /// `\`
    Backslash,
    /// Nothing: the quote that closes a field is the one with a delimiter or a
    /// line end behind it.
    None,
}

/// How text is cut into fields.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::import) struct Dialect {
    pub(in crate::import) delimiter: Delimiter,
    pub(in crate::import) quote: Quote,
    pub(in crate::import) escape: Escape,
}

impl Delimiter {
    /// Every delimiter, the usual first.
    pub(super) const ALL: [Self; 7] = [
        Self::Comma,
        Self::Semicolon,
        Self::Tab,
        Self::Pipe,
        Self::CommaSpace,
        Self::Space,
        Self::Spaces,
    ];

    /// The characters themselves; one blank for several.
    pub fn text(self) -> &'static str {
        match self {
            Self::Comma => ",",
            Self::Semicolon => ";",
            Self::Tab => "\t",
            Self::Pipe => "|",
            Self::CommaSpace => ", ",
            Self::Space | Self::Spaces => " ",
        }
    }

    /// The character that it is or begins with.
    pub(in crate::import) fn byte(self) -> u8 {
        match self {
            Self::Comma | Self::CommaSpace => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
            Self::Pipe => b'|',
            Self::Space | Self::Spaces => b' ',
        }
    }

    /// Whether blanks part fields.
    pub(super) fn is_blank(self) -> bool {
        matches!(self, Self::Space | Self::Spaces)
    }
}

impl Quote {
    /// Every quote, the usual first.
    const ALL: [Self; 3] = [Self::Double, Self::Single, Self::None];

    /// The character itself; empty for none.
    pub fn text(self) -> &'static str {
        match self {
            Self::Double => "\"",
            Self::Single => "'",
            Self::None => "",
        }
    }

    /// The character itself.
    pub(super) fn byte(self) -> Option<u8> {
        match self {
            Self::Double => Some(b'"'),
            Self::Single => Some(b'\''),
            Self::None => None,
        }
    }
}

/// How the text was found to be cut.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::import) struct Finding {
    pub(in crate::import) delimiter: Inference<Delimiter>,
    pub(in crate::import) quote: Inference<Quote>,
    pub(in crate::import) escape: Escape,
    /// Fields of most rows.
    pub(in crate::import) width: usize,
}

impl Finding {
    pub(in crate::import) fn dialect(&self) -> Dialect {
        Dialect {
            delimiter: self.delimiter.value,
            quote: self.quote.value,
            escape: self.escape,
        }
    }
}

/// Finds how `head` is cut, which is whole lines of the beginning of a file. The
/// user's choice comes first, then what the file itself says of it.
pub(in crate::import) fn infer(head: &[u8], options: &Options) -> io::Result<Finding> {
    let declared = declared(head);
    let fixed = options.delimiter.or(declared);
    let mut fits = Vec::new();
    let mut names = Memo::new(words::is_known);
    for delimiter in Delimiter::ALL {
        // One that does not occur cuts no better than the comma.
        let occurs = head.contains(&delimiter.byte()) || delimiter == Delimiter::Comma;
        if occurs || Some(delimiter) == fixed {
            let fit = Fit::best(head, delimiter, options.quote)?;
            fits.push(fit.with_names(head, &mut names)?);
        }
    }
    // Stable: among equals the usual one stays first, but for commas with blanks behind.
    let has_spaced_commas = has_spaced_commas(head);
    let spaced = |fit: &Fit| {
        has_spaced_commas && fit.width > 1 && fit.dialect.delimiter == Delimiter::CommaSpace
    };
    fits.sort_by(|a, b| {
        let by_score = b.score.total_cmp(&a.score);
        by_score.then_with(|| spaced(b).cmp(&spaced(a)))
    });
    if let Some(place) = fits
        .iter()
        .position(|fit| Some(fit.dialect.delimiter) == fixed)
    {
        fits[..=place].rotate_right(1);
    }
    let best = &fits[0];
    let evidence = match options.delimiter {
        Some(_) => Evidence::Chosen,
        None if declared.is_some() => Evidence::SeparatorLine,
        None if best.width > 1 => Evidence::Header {
            columns: count(best.width),
            known: count(best.known),
        },
        None => Evidence::Nothing,
    };
    Ok(Finding {
        delimiter: Inference {
            value: best.dialect.delimiter,
            evidence,
            alternatives: fits[1..].iter().map(|fit| fit.dialect.delimiter).collect(),
        },
        quote: best.quote(options.quote),
        escape: best.dialect.escape,
        width: best.width,
    })
}

/// The delimiter in a first line such as `sep=;`, which is there for spreadsheets.
fn declared(head: &[u8]) -> Option<Delimiter> {
    let line = head
        .split(|byte| matches!(byte, b'\n' | b'\r'))
        .find(|line| !line.is_empty())?;
    let byte = declaration(line)?;
    Delimiter::ALL
        .into_iter()
        .find(|delimiter| delimiter.byte() == byte)
}

/// The character that a line says is the delimiter.
pub(super) fn declaration(line: &[u8]) -> Option<u8> {
    let line = line.strip_prefix(b"\"").unwrap_or(line);
    let line = line.strip_suffix(b"\"").unwrap_or(line);
    let (name, sign) = (line.get(..4)?, line.get(4..)?);
    match (name.eq_ignore_ascii_case(b"sep="), sign) {
        (true, [byte]) => Some(*byte),
        _ => None,
    }
}

/// Whether most commas have a blank behind them.
fn has_spaced_commas(head: &[u8]) -> bool {
    let commas = head.windows(2).filter(|pair| pair[0] == b',');
    let (spaced, all) = commas.fold((0, 0), |(spaced, all), pair| {
        (spaced + usize::from(pair[1] == b' '), all + 1)
    });
    spaced * 2 > all
}

/// Rows that are looked at, and rows among which the header is.
const ROWS: usize = 500;
const HEADER_ROWS: usize = 20;
/// Rows in which a quote may be a slip of the pen.
const SLIPS: usize = 1;
/// What one column is worth beside several, whose worth is 1 less their share.
const ONE_COLUMN: f64 = 0.02;
/// What a fit is worth that prose would have too.
const PROSE: f64 = 0.01;
/// Known names in a row that is no prose, at least, and their share.
const NAMES: usize = 3;
const MOST_NAMES: f64 = 0.5;

/// How well a dialect fits.
struct Fit {
    dialect: Dialect,
    /// What the choice among dialects goes by, at least 0.
    score: f64,
    /// It cuts at blanks what may be prose.
    prose: bool,
    /// Fields of most rows.
    width: usize,
    /// Fields of the header row whose names are known.
    known: usize,
    /// Rows of that width of which the quotes make sense.
    sound: usize,
    /// Fields of these rows that are dates, numbers and the like.
    telling: usize,
    /// Fields in quotes, and the rows that have some.
    quoted: usize,
    shows_quotes: Seen,
    /// Rows in which quotes stand in pairs.
    paired: usize,
    rows: usize,
}

impl Fit {
    /// The best fit with this delimiter.
    fn best(head: &[u8], delimiter: Delimiter, quote: Option<Quote>) -> io::Result<Self> {
        let fit = |quote, escape| {
            let dialect = Dialect {
                delimiter,
                quote,
                escape,
            };
            Self::of(head, dialect)
        };
        let double = fit(quote.unwrap_or_default(), Escape::Doubled)?;
        if !head.contains(&b'"') && !head.contains(&b'\'') {
            return Ok(double);
        }
        let doubled = match quote {
            Some(_) => double,
            None => Self::best_quoted([
                double,
                fit(Quote::Single, Escape::Doubled)?,
                fit(Quote::None, Escape::Doubled)?,
            ]),
        };
        let quote = doubled.dialect.quote;
        if quote == Quote::None || doubled.sound == doubled.rows {
            return Ok(doubled);
        }
        let backslash = fit(quote, Escape::Backslash)?;
        if backslash.sound > doubled.sound {
            return Ok(backslash);
        }
        let none = fit(quote, Escape::None)?;
        if none.paired == 0 && none.sound > doubled.sound + SLIPS {
            return Ok(none);
        }
        Ok(doubled)
    }

    /// The best of the fits with the quotes in their usual order.
    fn best_quoted([double, single, none]: [Self; 3]) -> Self {
        if double.quoted == 0 && single.is_better_quoted(&double) {
            single
        } else if none.sound > double.sound + double.quoted + SLIPS {
            none
        } else {
            double
        }
    }

    fn of(head: &[u8], dialect: Dialect) -> io::Result<Self> {
        let mut fit = Self {
            dialect,
            score: 0.0,
            prose: false,
            width: 0,
            known: 0,
            sound: 0,
            telling: 0,
            quoted: 0,
            shows_quotes: Seen::default(),
            paired: 0,
            rows: 0,
        };
        let mut rows = Vec::new();
        let mut records = Records::new(Cursor::new(head), dialect);
        while let Some(record) = records.next()? {
            if rows.is_empty() && declaration(record.raw).is_some() {
                continue;
            }
            if rows.len() == ROWS {
                break;
            }
            let quoted = record.quoted();
            if quoted > 0 {
                fit.shows_quotes.at(record.line);
            }
            fit.quoted += quoted;
            fit.paired += usize::from(record.has_pairs());
            rows.push(Row::of(&record, dialect.delimiter));
        }
        fit.rows = rows.len();
        fit.width = usual_width(&rows);
        let usual = || rows.iter().filter(|row| row.width == fit.width);
        fit.sound = usual().filter(|row| row.sound).count();
        let cells: f64 = usual().map(|row| row.plausible).sum();
        fit.telling = usual().map(|row| row.telling).sum();
        let telling = fit.telling as f64;
        let all = (usual().count() * fit.width).max(1) as f64;
        let share = usual().count() as f64 / rows.len().max(1) as f64;
        let columns = (1.0 - 1.0 / fit.width.max(1) as f64).max(ONE_COLUMN);
        let pairs = usual().filter(|row| row.numbers).count() * 2 > usual().count();
        let enclosed = fit.quoted >= rows.len() && fit.sound == usual().count();
        let torn = usual().filter(|row| row.plausible < row.width as f64);
        let is_torn = torn.count() * 2 > usual().count();
        fit.prose = dialect.delimiter.is_blank()
            && !enclosed
            && (is_torn || telling < all / 3.0 || fit.width == 2 && !pairs);
        fit.score = columns * share * cells / all;
        Ok(fit)
    }

    /// The fit with what the names of columns in one of the first rows add to it.
    fn with_names(mut self, head: &[u8], names: &mut Memo<bool>) -> io::Result<Self> {
        let mut share: f64 = 0.0;
        let mut records = Records::new(Cursor::new(head), self.dialect);
        for _ in 0..HEADER_ROWS {
            let Some(record) = records.next()? else {
                break;
            };
            let fields = record
                .fields()
                .filter_map(|field| std::str::from_utf8(field).ok());
            let known = fields.filter(|field| names.of(field)).count();
            self.known = self.known.max(known);
            share = share.max(known as f64 / record.len().max(1) as f64);
        }
        self.score *= 1.0 + share;
        if self.prose && (self.known < NAMES || share < MOST_NAMES) {
            self.score *= PROSE;
        }
        Ok(self)
    }

    /// Whether rows speak for these quotes rather than for those of `other`.
    fn is_better_quoted(&self, other: &Self) -> bool {
        let shows_more =
            self.quoted * 2 > self.rows || self.paired > 0 || self.telling > other.telling;
        self.quoted > 0 && (self.sound > other.sound || self.sound == other.sound && shows_more)
    }

    /// The quote that was found, or the user's choice.
    fn quote(&self, chosen: Option<Quote>) -> Inference<Quote> {
        let value = self.dialect.quote;
        Inference {
            value,
            evidence: match chosen {
                Some(_) => Evidence::Chosen,
                None if self.shows_quotes.rows > 0 => self.shows_quotes.evidence(),
                None => Evidence::Nothing,
            },
            alternatives: Quote::ALL
                .into_iter()
                .filter(|other| *other != value)
                .collect(),
        }
    }
}

/// What a row shows.
struct Row {
    width: usize,
    /// Its quotes make sense.
    sound: bool,
    /// How many fields look as if they were cut rightly.
    plausible: f64,
    /// How many are dates, numbers and the like.
    telling: usize,
    /// They are numbers all, and not the groups of three digits of one.
    numbers: bool,
}

impl Row {
    fn of(record: &Record<'_>, delimiter: Delimiter) -> Self {
        let mut row = Self {
            width: record.len(),
            sound: record.flaw.is_none() && !record.mended,
            plausible: 0.0,
            telling: 0,
            numbers: true,
        };
        // Behind a delimiter with blanks on both sides a blank shows nothing.
        let mut padded = false;
        let mut grouped = true;
        for (place, field) in record.fields().enumerate() {
            let kind = Kind::of(field);
            row.telling += usize::from(Kind::TELLING.contains(&kind));
            row.numbers &= kind == Kind::Number;
            grouped &= place == 0 || is_group(field);
            row.plausible += plausibility(field, kind, delimiter, padded);
            padded = field.last() == Some(&b' ');
        }
        row.numbers &= !grouped;
        row
    }
}

/// Whether a field may be the end of a number whose groups of digits blanks part.
fn is_group(field: &[u8]) -> bool {
    let digits = field.iter().take_while(|byte| byte.is_ascii_digit());
    digits.count() == 3
}

/// How much a field looks as if it were cut rightly, from 0 to 1.
fn plausibility(field: &[u8], kind: Kind, delimiter: Delimiter, padded: bool) -> f64 {
    let ends = field.trim_ascii_end().last();
    if kind != Kind::Blank && ends.is_some_and(|last| DELIMITERS.contains(last)) {
        return 0.0;
    }
    let leading_blank = !padded && field.first() == Some(&b' ') && !field.trim_ascii().is_empty();
    match kind {
        Kind::Text if has_foreign_delimiter(field, delimiter) => 0.0,
        Kind::Text if field.contains(&b'"') => 0.5,
        _ if leading_blank => 0.5,
        _ => 1.0,
    }
}

const DELIMITERS: &[u8] = b",;\t|";

/// Whether other delimiters stand in a field: not a comma with a blank behind it,
/// which is one of prose, and not those in brackets, as in `[1,2]`.
fn has_foreign_delimiter(field: &[u8], delimiter: Delimiter) -> bool {
    let mut depth = 0_usize;
    let mut bare = 0;
    let mut enclosed = 0;
    for (place, byte) in field.iter().enumerate() {
        let behind = field.get(place + 1);
        match byte {
            b'[' | b'(' | b'{' | b'<' => depth += 1,
            b']' | b')' | b'}' | b'>' => depth = depth.saturating_sub(1),
            b',' if behind.is_none_or(|next| *next == b' ') => {}
            _ if *byte == delimiter.byte() || !DELIMITERS.contains(byte) => {}
            _ if depth > 0 => enclosed += 1,
            _ => bare += 1,
        }
    }
    bare > 0 || depth > 0 && enclosed > 0
}

/// The width of most rows; wider rows count more.
fn usual_width(rows: &[Row]) -> usize {
    let mut counts = BTreeMap::<usize, usize>::new();
    for row in rows {
        *counts.entry(row.width).or_default() += 1;
    }
    let worth =
        |(width, count): &(&usize, &usize)| **count * (**width - 1) * 1000 / (**width).max(1);
    counts
        .iter()
        .max_by_key(worth)
        .map_or(0, |(width, _)| *width)
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Finding {
        infer(text.as_bytes(), &Options::default()).expect("no I/O")
    }

    fn delimiter(text: &str) -> Delimiter {
        found(text).delimiter.value
    }

    #[test]
    fn known_names_and_even_rows_decide() {
        for (text, expected) in [
            ("order_id,date,total\n1;2;3;4;5,x,y", Delimiter::Comma),
            ("order_id\tdate\ttotal\n", Delimiter::Tab),
            ("a;b;c,d\n", Delimiter::Semicolon),
            ("\"a;b;c\",\"date\"\n", Delimiter::Comma),
            ("order_id|date|total\n1|2024-01-01|5\n", Delimiter::Pipe),
            (
                "order_id, date, total\n1, 2024-01-01, 5\n",
                Delimiter::CommaSpace,
            ),
            (
                "id date qty total\n1 2024-01-01 2 5.00\n2 2024-01-02 1 7.00\n",
                Delimiter::Space,
            ),
            (
                " 00004 0001 19970101  2   29.33\n 00021 0002 19970101 13   63.34\n",
                Delimiter::Spaces,
            ),
            (
                "\"a\", \"b\"\n\"1\", \"x\"\n\"2\", \"y\"\n",
                Delimiter::CommaSpace,
            ),
            ("\"a\",\"b\"\n\"1\",\"x, y\"\n", Delimiter::Comma),
            (
                "order_id date city total\nA1 2024-01-15 Leeds 5.00\nA2 2024-01-16 York 7.00\n",
                Delimiter::Space,
            ),
            (
                "\"A1\" \"Ada L\" \"x, y\"\n\"A2\" \"Alan T\" \"z, y\"\n",
                Delimiter::Space,
            ),
            ("15 -52.0\n30 -49.5\n45 -51.0\n", Delimiter::Space),
            (
                "name ; time ; size\nx y ; 5 ; 10\nz, a, b ; 6 ; 11\n",
                Delimiter::Semicolon,
            ),
        ] {
            assert_eq!(delimiter(text), expected, "{text:?}");
        }
    }

    #[test]
    fn delimiters_in_brackets_are_no_delimiters() {
        for (text, expected) in [
            (
                "c;[-16.5,-16.4,5.9];[-0.4,-0.7,1.5];45.0\nd;[1.5,2.5,3.5];[4.5,5.5,6.5];47.0\n",
                Delimiter::Semicolon,
            ),
            (
                "id,tags,total\n1,{red;new;big},5.00\n2,{blue;old;small},7.00\n",
                Delimiter::Comma,
            ),
        ] {
            assert_eq!(delimiter(text), expected, "{text:?}");
        }
    }

    #[test]
    fn decimal_commas_and_commas_in_text_are_no_delimiters() {
        for (text, expected) in [
            (
                "Дата;Сумма, руб.\n01.02.2024;1 000,50\n02.02.2024;1,00\n",
                Delimiter::Semicolon,
            ),
            (
                "id\tsum\tfee\n1\t10,50\t2,50\n2\t11,50\t2,10\n",
                Delimiter::Tab,
            ),
            ("1;10,50;2,50\n2;11,50;2,10\n", Delimiter::Semicolon),
            (
                "id;text\n1;\"a, b, c\"\n2;\"d, e, f\"\n",
                Delimiter::Semicolon,
            ),
            ("id,text\n1,\"a; b; c\"\n2,\"d; e; f\"\n", Delimiter::Comma),
            (
                "Sat Apr 16 07:37:03 UTC 2011;4.0\nSun Apr 17 07:38:01 UTC 2011;2.0\n",
                Delimiter::Semicolon,
            ),
            (
                "id,when\n1,2024-01-01 10:00:00 -0700\n2,2024-01-02 11:00:00 -0700\n",
                Delimiter::Comma,
            ),
        ] {
            assert_eq!(delimiter(text), expected, "{text:?}");
        }
    }

    #[test]
    fn one_column_of_prose_is_not_cut() {
        for text in [
            "total\n5\n",
            "name\nAda Lovelace\nAlan Turing\n",
            "when\n2024-01-01 10:00\n2024-01-02 11:00\n",
            "total\n1 234.50\n12 000.00\n",
        ] {
            let found = found(text);
            assert_eq!(
                (found.delimiter.value, found.delimiter.evidence),
                (Delimiter::Comma, Evidence::Nothing),
                "{text:?}"
            );
        }
    }

    #[test]
    fn the_file_is_taken_at_its_word_and_the_user_before_it() {
        for text in ["sep=;\na,b;c\n1,2;3\n", "\n\"sep=;\"\r\na,b;c\r\n1,2;3\r\n"] {
            assert_eq!(delimiter(text), Delimiter::Semicolon, "{text:?}");
            assert_eq!(found(text).delimiter.evidence, Evidence::SeparatorLine);
            let options = Options {
                delimiter: Some(Delimiter::Comma),
                ..Options::default()
            };
            let chosen = infer(text.as_bytes(), &options).expect("no I/O");
            assert_eq!(
                (chosen.delimiter.value, chosen.delimiter.evidence),
                (Delimiter::Comma, Evidence::Chosen)
            );
            assert_eq!(
                chosen.delimiter.alternatives.first(),
                Some(&Delimiter::Semicolon)
            );
        }
    }

    #[test]
    fn quotes_and_escapes_are_told_by_rows_that_make_sense() {
        for (text, quote, escape) in [
            ("a,b\n1,\"x, y\"\n", Quote::Double, Escape::Doubled),
            ("a,b\n1,'x, y'\n2,'z'\n", Quote::Single, Escape::Doubled),
            (
                "a, b\n1, '1,000.50'\n2, 5.00\n3, 7.00\n",
                Quote::Single,
                Escape::Doubled,
            ),
            (
                "a;b\n1;'O''Brien'\n2;z\n3;17\" x\n",
                Quote::Single,
                Escape::Doubled,
            ),
            (
                "zip,b\n'00501,x\n'00502,y\n",
                Quote::Double,
                Escape::Doubled,
            ),
            (
                "a,b\n1,\"8\\\" x, y\"\n2,\"z\"\n",
                Quote::Double,
                Escape::Backslash,
            ),
            (
                "a,b\n1,\"8\" x, y\"\n2,\"9\" z, y\"\n",
                Quote::Double,
                Escape::None,
            ),
            (
                "a,b\n1,\"8\" x, y\"\n2,\"9\"\" z, y\"\n",
                Quote::Double,
                Escape::Doubled,
            ),
            (
                "a\tb\n1\t\"8\" x\n2\t\"Big\n3\t\"9\" z\n",
                Quote::None,
                Escape::Doubled,
            ),
        ] {
            let found = found(text);
            assert_eq!(
                (found.quote.value, found.escape),
                (quote, escape),
                "{text:?}"
            );
        }
    }

    #[test]
    fn the_quotes_are_shown_by_the_rows_that_have_some() {
        let shown = found("a,b\n1,\"x, y\"\n2,z\n3,\"w\"\n").quote.evidence;
        assert_eq!(shown, Evidence::Rows { rows: 2, line: 2 });
        assert_eq!(found("a,b\n1,x\n").quote.evidence, Evidence::Nothing);
    }
}
