//! How much is right of a set of small files of which everything is known.

mod files;
mod languages;

use std::collections::BTreeMap;

use crate::support::{OrderText, orders, read};
use encoding_rs::Encoding;
use files::{Labelled, Order, files};
use perennial::import::{Charset, Import};

/// What is found, as it is counted.
const COUNTED: [&str; 7] = [
    "charset",
    "delimiter",
    "quote",
    "header line",
    "rows",
    "totals",
    "customers",
];

/// The shares that are right, at least. Where customers are told apart by name, and
/// no header says which column has it, the receipt refuses to speak of customers.
const LEAST: [f64; COUNTED.len()] = [1.0, 0.99, 0.99, 0.99, 0.99, 0.99, 0.93];

/// Whether each of [`COUNTED`] is right.
type Right = [bool; COUNTED.len()];

fn right(file: &Labelled, import: &Import) -> Right {
    let receipt = &import.receipt;
    // Where all fields are in quotes, or no two blanks stand together, one blank and
    // several are the same.
    let delimiter = receipt.delimiter.as_ref().map(|found| found.value.text());
    let quote = receipt.quote.as_ref().map(|found| found.value);
    let header_line = receipt.header_line.as_ref().map(|found| found.value);
    let found: Vec<Order> = orders(import).into_iter().map(order).collect();
    [
        reads_the_same(file, receipt.charset.as_ref().map(|found| found.value)),
        delimiter == Some(file.delimiter.text()),
        file.quote.is_none() || quote == file.quote,
        header_line == Some(file.header_line),
        receipt.rows.used as usize == file.orders.len(),
        in_any_order(&found, |order| &order.total)
            == in_any_order(&file.orders, |order| &order.total),
        // Without a header nothing says which column is the order's number.
        in_any_order(&found, |order| (&order.customer, &order.day, &order.total))
            == in_any_order(&file.orders, |order| {
                (&order.customer, &order.day, &order.total)
            }),
    ]
}

fn order((_, customer, day, total, ..): OrderText) -> Order {
    Order {
        customer,
        day,
        total,
    }
}

fn in_any_order<'a, T: Ord>(orders: &'a [Order], what: impl Fn(&'a Order) -> T) -> Vec<T> {
    let mut list: Vec<T> = orders.iter().map(what).collect();
    list.sort();
    list
}

/// Whether the file is the same text in the character set that was found. So sets of
/// one family are as right as the one on the label, where the file has none of the
/// characters in which they differ: GBK is part of GB18030, ISO 8859-1 is windows-1252
/// but for control characters, KOI8-R and KOI8-U have the same letters of Russian.
fn reads_the_same(file: &Labelled, found: Option<Charset>) -> bool {
    let Some(found) = found else { return false };
    let encoding = Encoding::for_label(found.label().as_bytes()).expect("a label");
    let (text, _) = encoding.decode_with_bom_removal(&file.bytes);
    text == file.text
}

/// Whether the receipt has no question, and no line that says what is missing.
fn is_silent(import: &Import) -> bool {
    import.receipt.questions.is_empty() && import.receipt.refusals.is_empty()
}

/// Files, and how many of them are right in each of [`COUNTED`].
#[derive(Default)]
struct Tally {
    files: u32,
    right: [u32; COUNTED.len()],
}

impl Tally {
    fn add(&mut self, right: Right) {
        self.files += 1;
        for (count, right) in self.right.iter_mut().zip(right) {
            *count += u32::from(right);
        }
    }

    /// The shares, in the order of [`COUNTED`].
    fn shares(&self) -> [f64; COUNTED.len()] {
        self.right
            .map(|count| f64::from(count) / f64::from(self.files))
    }

    fn line(&self, name: &str) -> String {
        let shares = self
            .shares()
            .map(|share| format!("{:9.1} %", share * 100.0));
        format!("{:5} {} {name}", self.files, shares.concat())
    }
}

#[test]
fn nothing_is_wrong_silently_and_nearly_everything_is_right() {
    let files = files();
    assert!(files.len() >= 200, "{} files", files.len());
    let mut all = Tally::default();
    let mut by_charset = BTreeMap::<&str, Tally>::new();
    let mut by_delimiter = BTreeMap::<&str, Tally>::new();
    let mut silent = Vec::new();
    let mut open = Vec::new();
    for file in &files {
        let import = read(&file.bytes);
        let right = right(file, &import);
        all.add(right);
        by_charset.entry(file.charset).or_default().add(right);
        by_delimiter
            .entry(file.delimiter.text())
            .or_default()
            .add(right);
        let wrong: Vec<&str> = (COUNTED.iter().zip(right))
            .filter(|(_, right)| !right)
            .map(|(name, _)| *name)
            .collect();
        match (wrong.is_empty(), is_silent(&import)) {
            (true, _) => {}
            (false, true) => silent.push(format!("{}: {wrong:?}", file.name)),
            (false, false) => open.push(format!("{}: {wrong:?}", file.name)),
        }
    }

    println!(
        "files {}",
        COUNTED.map(|name| format!("{name:>11}")).concat()
    );
    println!("{}", all.line("all"));
    for (name, tally) in by_charset.iter().chain(&by_delimiter) {
        println!("{}", tally.line(&format!("{name:?}")));
    }
    println!("asked about or refused: {open:#?}");

    assert!(silent.is_empty(), "wrong and not a word of it: {silent:#?}");
    for ((name, share), least) in COUNTED.iter().zip(all.shares()).zip(LEAST) {
        assert!(share >= least, "{name}: {share}");
    }
}
