//! The same tables and orders, however a file is written.

use std::io::Cursor;

use crate::support::{Pieces, encoded, fixture, orders, read};
use perennial::import::{Charset, Import, Options, Question, import, table};
use proptest::prelude::*;

/// Exports in UTF-8 with their delimiters, of shops, platforms and ledgers.
const EXPORTS: [(&str, u8); 14] = [
    ("shopify_orders_79.csv", b','),
    ("woocommerce_aoe.csv", b','),
    ("etsy_orders.csv", b','),
    ("paypal_activity.csv", b','),
    ("ozon_postings.csv", b';'),
    ("decoded/ru_excel_cp1251.csv", b';'),
    ("decoded/taobao_orders_gbk.csv", b','),
    ("decoded/shopee_tw_big5.csv", b','),
    ("platforms/stripe_balance.csv", b','),
    ("platforms/square_transactions.csv", b','),
    ("platforms/magento_orders.csv", b','),
    ("generic/date_and_time_columns.csv", b','),
    ("generic/decimal_marks_by_column.csv", b';'),
    ("generic/equal_lines.csv", b','),
];

/// The fields of a file, row by row.
type Table = Vec<Vec<String>>;

/// How a table is written.
#[derive(Clone, Debug)]
struct Style {
    mark: bool,
    preamble: usize,
    delimiter: &'static str,
    quote: char,
    /// Every field stands in quotes, not only those that need it.
    all_quoted: bool,
    /// A delimiter stands at the end of each row.
    trailing: bool,
    /// The line ends, one after the other.
    ends: Vec<&'static str>,
}

/// What may stand before a table.
const PREAMBLE: [&str; 3] = ["Report of the shop", "All orders", ""];

fn styles() -> impl Strategy<Value = Style> {
    let delimiters = prop::sample::select(vec![",", ";", "\t", "|", ", "]);
    let ends = prop::collection::vec(prop::sample::select(vec!["\n", "\r\n", "\r"]), 1..4);
    let quotes = prop::sample::select(vec!['"', '\'']);
    (
        any::<bool>(),
        prop::sample::select(vec![0, 2, 3]),
        delimiters,
        quotes,
        any::<bool>(),
        any::<bool>(),
        ends,
    )
        .prop_map(
            |(mark, preamble, delimiter, quote, all_quoted, trailing, ends)| Style {
                mark,
                // A preamble ends in a blank line.
                preamble,
                delimiter,
                quote,
                // Else a quote in a field that has no delimiter may be text as well.
                all_quoted: all_quoted || quote == '\'',
                trailing,
                ends,
            },
        )
}

impl Style {
    fn text(&self, table: &Table) -> String {
        let preamble = PREAMBLE[PREAMBLE.len() - self.preamble..]
            .iter()
            .map(|line| (*line).to_owned());
        let lines = preamble.chain(table.iter().map(|row| self.row(row)));
        let ended = lines
            .zip(self.ends.iter().cycle())
            .flat_map(|(line, end)| [line, (*end).to_owned()]);
        let mark = if self.mark { "\u{feff}" } else { "" };
        std::iter::once(mark.to_owned()).chain(ended).collect()
    }

    fn row(&self, row: &[String]) -> String {
        let fields: Vec<String> = row.iter().map(|field| self.field(field)).collect();
        let end = if self.trailing { self.delimiter } else { "" };
        fields.join(self.delimiter) + end
    }

    fn field(&self, field: &str) -> String {
        let quote = self.quote;
        let special = [',', ';', '\t', '|', '\n', '\r', quote];
        if self.all_quoted || field.contains(special) {
            format!(
                "{quote}{}{quote}",
                field.replace(quote, &format!("{quote}{quote}"))
            )
        } else {
            field.to_owned()
        }
    }
}

/// An export as it is, and its fields.
fn export((name, delimiter): (&str, u8)) -> (Import, Table) {
    let bytes = fixture(name);
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes));
    let rows = reader.records().map(|row| {
        let row = row.expect("a row");
        row.iter().map(str::to_owned).collect()
    });
    let table = rows.collect();
    (read(&bytes), table)
}

/// A small shop's table: names that are known, and texts with everything in them
/// that files may stumble over.
fn shops() -> impl Strategy<Value = Table> {
    let texts = prop::sample::select(vec![
        "Mug, blue",
        "17\" monitor",
        "O'Brien",
        "a; b",
        "x | y",
        "Tea",
        "Кружка",
        "馬克杯",
        "é",
        "two\nlines",
        "she said \"no\"",
        "",
    ]);
    let row = (1..29_u32, 1..100_000_u32, texts.clone(), texts);
    prop::collection::vec(row, 4..20).prop_map(|rows| {
        let header = ["order_id", "date", "total", "customer name", "product"];
        let rows = rows
            .into_iter()
            .enumerate()
            .map(|(place, (day, cents, name, product))| {
                vec![
                    format!("A{place}"),
                    format!("2024-02-{day:02}"),
                    format!("{}.{:02}", cents / 100, cents % 100),
                    name.to_owned(),
                    product.to_owned(),
                ]
            });
        std::iter::once(header.map(str::to_owned).to_vec())
            .chain(rows)
            .collect()
    })
}

/// The table that is read from bytes that come in pieces.
fn table_of(bytes: &[u8], sizes: &[usize]) -> Table {
    let mut out = Vec::new();
    let refusal = table(
        &mut Pieces::new(bytes, sizes),
        &Options::default(),
        &mut out,
    );
    assert_eq!(refusal.expect("bytes do not fail"), None);
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(out.as_slice());
    let rows = reader.records().map(|row| {
        let row = row.expect("a row");
        row.iter().map(str::to_owned).collect()
    });
    rows.collect()
}

fn asks_for_charset(import: &Import) -> bool {
    let asks = |question: &Question| matches!(question, Question::Charset { .. });
    import.receipt.questions.iter().any(asks)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_table_is_the_same_however_it_is_written(
        table in shops(),
        style in styles(),
        charset in prop::sample::select(vec![Charset::Utf8, Charset::Utf16Le, Charset::Utf16Be]),
        sizes in prop::collection::vec(1usize..500, 1..6),
    ) {
        let bytes = encoded(&style.text(&table), charset).expect("Unicode has all");
        prop_assert_eq!(table_of(&bytes, &sizes), table);
    }

    #[test]
    fn orders_are_the_same_however_they_are_written(
        name in prop::sample::select(EXPORTS.to_vec()),
        style in styles(),
        sizes in prop::collection::vec(1usize..5000, 1..6),
    ) {
        let (original, table) = export(name);
        let text = style.text(&table);
        let rewritten = import(&mut Pieces::new(text.as_bytes(), &sizes), &Options::default());
        let rewritten = rewritten.expect("bytes do not fail");
        prop_assert_eq!(orders(&rewritten), orders(&original));
        prop_assert_eq!(rewritten.receipt.summary, original.receipt.summary);
        prop_assert_eq!(rewritten.receipt.rows.used, original.receipt.rows.used);
    }

    #[test]
    fn orders_are_the_same_in_any_character_set_that_has_them(
        name in prop::sample::select(EXPORTS.to_vec()),
        style in styles(),
        charset in prop::sample::select(Charset::ALL.to_vec()),
    ) {
        let (original, table) = export(name);
        let Some(bytes) = encoded(&style.text(&table), charset) else { return Ok(()) };
        let import = import(&mut Cursor::new(bytes), &Options::default()).expect("bytes do not fail");
        prop_assert!(asks_for_charset(&import) || orders(&import) == orders(&original));
    }

    #[test]
    fn whatever_the_order_of_the_rows_the_orders_of_a_shop_are_the_same(
        (table, shuffled) in shops().prop_flat_map(|table| {
            let rows = table[1..].to_vec();
            (Just(table), Just(rows).prop_shuffle())
        }),
        style in styles(),
    ) {
        let shuffled = [table[..1].to_vec(), shuffled].concat();
        let (there, here) = (read(style.text(&table)), read(style.text(&shuffled)));
        prop_assert_eq!(orders(&here), orders(&there));
        prop_assert_eq!(here.receipt.summary, there.receipt.summary);
    }
}
