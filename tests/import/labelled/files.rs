//! Small order files with their labels: what is in them is known before they are
//! written.

use encoding_rs::Encoding;
use perennial::import::{Delimiter, Quote};

use super::languages::{Days, LANGUAGES, Language, UNGROUPED};

/// An order as the file has it.
#[derive(Clone, Debug)]
pub(super) struct Order {
    /// A name or an address in small letters, as customers are told apart.
    pub(super) customer: String,
    /// 2024-03-27
    pub(super) day: String,
    pub(super) total: String,
}

/// A file and what is true of it.
pub(super) struct Labelled {
    /// Its language, character set, and how it is written.
    pub(super) name: String,
    pub(super) charset: &'static str,
    pub(super) text: String,
    pub(super) bytes: Vec<u8>,
    pub(super) delimiter: Delimiter,
    /// `None` where nothing stands in quotes: then each is as right.
    pub(super) quote: Option<Quote>,
    /// 0 for none.
    pub(super) header_line: u32,
    pub(super) orders: Vec<Order>,
}

/// How fields with delimiters, quotes or line ends in them are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Quoting {
    /// In `"`, where they need it; quotes in them doubled.
    WhereNeeded,
    /// All fields in `"`.
    Always,
    /// In `'`, where they need it.
    Single,
    /// In `"`, with a backslash before quotes in them.
    Backslash,
    /// Not at all: they have no delimiters in them.
    Never,
}

/// What else is in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Extra {
    Nothing,
    SeparatorLine,
    Preamble,
    Sum,
    Note,
    NoHeader,
    TrailingDelimiter,
    PreambleAndSum,
}

const DELIMITERS: [Delimiter; 6] = [
    Delimiter::Comma,
    Delimiter::Semicolon,
    Delimiter::Tab,
    Delimiter::Pipe,
    Delimiter::CommaSpace,
    Delimiter::Space,
];
const QUOTINGS: [Quoting; 5] = [
    Quoting::WhereNeeded,
    Quoting::Always,
    Quoting::Single,
    Quoting::Never,
    Quoting::Backslash,
];
const EXTRAS: [Extra; 8] = [
    Extra::Nothing,
    Extra::SeparatorLine,
    Extra::Preamble,
    Extra::Sum,
    Extra::Note,
    Extra::NoHeader,
    Extra::TrailingDelimiter,
    Extra::PreambleAndSum,
];
/// The line ends of a file, one after the other.
const LINE_ENDS: [&[&str]; 4] = [&["\n"], &["\r\n"], &["\r"], &["\n", "\r\n", "\r"]];

/// Every delimiter in every character set of every language, with the quotes, line
/// ends and whatever else taking turns.
pub(super) fn files() -> Vec<Labelled> {
    let mut files = Vec::new();
    for language in LANGUAGES {
        for &charset in language.charsets {
            for delimiter in DELIMITERS {
                let turn = files.len();
                let writer = Writer {
                    language,
                    delimiter,
                    quoting: QUOTINGS[turn % QUOTINGS.len()],
                    extra: EXTRAS[(turn + turn / EXTRAS.len()) % EXTRAS.len()],
                    line_ends: LINE_ENDS[turn / 3 % LINE_ENDS.len()],
                    with_address: turn % 2 == 0,
                    random: Random(turn as u64),
                };
                files.push(writer.file(charset));
            }
        }
    }
    files
}

/// The same numbers wherever it runs: the generator is `SplitMix64`.
struct Random(u64);

impl Random {
    /// A number below `end`.
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) >> 33) as usize % end
    }

    fn of<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len())]
    }
}

struct Writer {
    language: &'static Language,
    delimiter: Delimiter,
    quoting: Quoting,
    extra: Extra,
    line_ends: &'static [&'static str],
    /// Customers have an e-mail address; else they are told apart by name.
    with_address: bool,
    random: Random,
}

impl Writer {
    fn file(mut self, charset: &'static str) -> Labelled {
        let mut lines = Vec::new();
        self.before(&mut lines);
        let mut header_line = 0;
        if self.extra != Extra::NoHeader {
            header_line = u32::try_from(lines.len() + 1).expect("few lines");
            let header: Vec<String> = self.cells(self.language.header.map(str::to_owned));
            lines.push(self.row(&header));
        }
        let mut orders = Vec::new();
        let mut sum = 0;
        // The first order is after the twelfth, so that day and month are told apart.
        let mut day = 13;
        for number in 0..6 + self.random.below(30) {
            day += 1 + self.random.below(5);
            let cents = 995 + self.random.below(180_000);
            sum += cents;
            let (cells, order) = self.order(number, day, cents);
            lines.push(self.row(&cells));
            orders.push(order);
        }
        self.behind(&mut lines, sum);
        let text = self.joined(&lines);
        Labelled {
            name: format!(
                "{} in {charset}: {:?}, {:?}, {:?}, ends {:?}",
                self.language.name, self.delimiter, self.quoting, self.extra, self.line_ends
            ),
            charset,
            bytes: encoded(&text, charset),
            delimiter: self.delimiter,
            quote: self.quote(&text),
            header_line,
            orders,
            text,
        }
    }

    /// What stands before the table.
    fn before(&self, lines: &mut Vec<String>) {
        match self.extra {
            Extra::SeparatorLine => lines.push(format!("sep={}", self.delimiter.text())),
            Extra::Preamble | Extra::PreambleAndSum => {
                let title = self.cell(self.language.above.to_owned());
                lines.extend([self.quoted(&title), "2024".to_owned(), String::new()]);
            }
            _ => {}
        }
    }

    /// What stands behind it.
    fn behind(&self, lines: &mut Vec<String>, sum: usize) {
        match self.extra {
            Extra::Sum | Extra::PreambleAndSum => {
                let mut cells = self.cells([const { String::new() }; 8]);
                if let [first, .., last] = cells.as_mut_slice() {
                    self.language.sum.clone_into(first);
                    *last = self.amount(sum);
                }
                lines.push(self.row(&cells));
            }
            Extra::Note => {
                let note = self.cell(self.language.below.to_owned());
                lines.push(self.quoted(&note));
            }
            _ => {}
        }
    }

    /// An order's cells, and the order.
    fn order(&mut self, number: usize, day: usize, cents: usize) -> (Vec<String>, Order) {
        let language = self.language;
        let person = self.random.below(language.customers.len());
        let name = self.cell(language.customers[person].to_owned());
        let address = format!("buyer{person}@example.com");
        let city = self.random.of(language.cities);
        let product = self.random.of(language.products);
        let (written, date) = written_day(language.days, day);
        let cells = self.cells([
            format!("A{}", 1001 + number),
            written,
            name.clone(),
            address.clone(),
            city.to_owned(),
            product.to_owned(),
            language.paid.to_owned(),
            self.amount(cents),
        ]);
        let customer = if self.with_address { address } else { name };
        let order = Order {
            customer: customer.to_lowercase(),
            day: date,
            total: format!("{}.{:02}", cents / 100, cents % 100),
        };
        (cells, order)
    }

    /// The cells of a row as they can be written: without the address where there
    /// is no column for it.
    fn cells(&self, cells: [String; 8]) -> Vec<String> {
        let places = cells.into_iter().enumerate();
        places
            .filter(|(place, _)| self.with_address || *place != 3)
            .map(|(_, cell)| self.cell(cell))
            .collect()
    }

    /// A cell as it can be written: without delimiters and quotes where nothing
    /// stands around it.
    fn cell(&self, cell: String) -> String {
        if self.quoting != Quoting::Never {
            return cell;
        }
        let instead = if self.delimiter == Delimiter::Space {
            "_"
        } else {
            ""
        };
        cell.replace('"', "").replace(self.sign(), instead)
    }

    /// The delimiter, or what it begins with.
    fn sign(&self) -> char {
        self.delimiter.text().chars().next().expect("a delimiter")
    }

    fn amount(&self, cents: usize) -> String {
        let mut money = self.language.money;
        if self.quoting == Quoting::Never && [money.mark, ','].contains(&self.sign()) {
            money = UNGROUPED;
        }
        let (whole, cents) = (cents / 100, cents % 100);
        let grouped = match whole {
            0..1000 => whole.to_string(),
            _ => format!("{}{}{:03}", whole / 1000, money.group, whole % 1000),
        };
        format!("{grouped}{}{cents:02}", money.mark)
    }

    fn row(&self, cells: &[String]) -> String {
        let cells: Vec<String> = cells.iter().map(|cell| self.quoted(cell)).collect();
        let mut row = cells.join(self.delimiter.text());
        if self.extra == Extra::TrailingDelimiter {
            row.push_str(self.delimiter.text());
        }
        row
    }

    /// A field as it stands in the file.
    fn quoted(&self, cell: &str) -> String {
        let sign = if self.quoting == Quoting::Single {
            '\''
        } else {
            '"'
        };
        let needs = cell.contains([sign, self.sign()])
            || self.delimiter == Delimiter::Space && cell.is_empty();
        if self.quoting == Quoting::Never || !needs && self.quoting != Quoting::Always {
            return cell.to_owned();
        }
        let escape = if self.quoting == Quoting::Backslash {
            '\\'
        } else {
            sign
        };
        let inner = cell.replace(sign, &format!("{escape}{sign}"));
        format!("{sign}{inner}{sign}")
    }

    /// The quotes by which the text is cut.
    fn quote(&self, text: &str) -> Option<Quote> {
        let (sign, quote) = match self.quoting {
            Quoting::Never => return None,
            Quoting::Single => ('\'', Quote::Single),
            _ => ('"', Quote::Double),
        };
        text.contains(sign).then_some(quote)
    }

    fn joined(&self, lines: &[String]) -> String {
        let ends = self.line_ends.iter().cycle();
        let ended = lines.iter().zip(ends).flat_map(|(line, end)| [line, *end]);
        ended.collect()
    }
}

/// A day of 2024 by its number, as the country writes it, and as we do.
fn written_day(days: Days, number: usize) -> (String, String) {
    const LENGTHS: [usize; 12] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let (mut month, mut day) = (1, number);
    for length in LENGTHS {
        if day <= length {
            break;
        }
        day -= length;
        month += 1;
    }
    let iso = format!("2024-{month:02}-{day:02}");
    let written = match days {
        Days::Iso => iso.clone(),
        Days::YearFirst => format!("2024/{month}/{day}"),
        Days::Points => format!("{day:02}.{month:02}.2024"),
        Days::Slashes => format!("{day:02}/{month:02}/2024"),
        Days::MonthFirst => format!("{month}/{day}/2024"),
    };
    (written, iso)
}

/// The text in a character set that has all of it.
fn encoded(text: &str, charset: &str) -> Vec<u8> {
    let (label, mark) = match charset.strip_suffix("-sig") {
        Some(label) => (label, "\u{feff}"),
        None => (charset, ""),
    };
    let text = format!("{mark}{text}");
    match label {
        "utf-16le" => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        "utf-16be" => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        _ => {
            let encoding = Encoding::for_label(label.as_bytes()).expect("a label");
            let (bytes, _, unmappable) = encoding.encode(&text);
            assert!(!unmappable, "{charset} lacks a character of {text}");
            bytes.into_owned()
        }
    }
}
