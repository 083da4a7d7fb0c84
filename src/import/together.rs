//! Several files of one shop, as one history.

use std::io::{self, Read, Seek};

use super::conclude::currency_choices;
use super::finding::Finding;
use super::options::Options;
use super::other::OtherTable;
use super::read::{Import, read, read_decoded};
use super::receipt::{Question, Rows};
use crate::order::{Book, Orders, Overlap, Summary, Unplaced};

/// A file to be read.
pub struct Input<S> {
    /// Its bytes.
    pub source: S,
    /// What the user has decided about it.
    pub options: Options,
    /// Of what it was decoded, when its bytes are no longer the file's own.
    pub finding: Option<Finding>,
}

impl<S> Input<S> {
    /// A file as it is.
    pub fn new(source: S, options: Options) -> Self {
        Self {
            source,
            options,
            finding: None,
        }
    }
}

/// What several files gave together.
pub struct Together {
    /// What was understood of each, in their order. The orders are below.
    pub files: Vec<Import>,
    /// The orders of all files, each once.
    pub orders: Orders,
    /// Orders that several files have.
    pub overlap: Overlap,
    /// What the files leave open only together; each file's own questions are on
    /// its receipt.
    pub questions: Vec<Question>,
    /// Rows of all files; why some are set aside is on each file's receipt.
    pub rows: Rows,
    /// The one currency of all orders, where they name one; of subscriptions where
    /// there are no orders.
    pub currency: Option<String>,
    /// What the orders add up to; `None` while a question is open.
    pub summary: Option<Summary>,
}

/// Reads several files of one shop as one history: an order that two of them
/// have counts once, and a refund in one is taken off the order in another.
///
/// # Errors
/// Only those of the sources; their content never fails.
pub fn import_all<S: Read + Seek>(inputs: &mut [Input<S>]) -> io::Result<Together> {
    let mut files = Vec::with_capacity(inputs.len());
    for input in inputs {
        files.push(match input.finding.clone() {
            None => read(&mut input.source, &input.options)?,
            Some(finding) => read_decoded(&mut input.source, finding, &input.options)?,
        });
    }
    Ok(together(files))
}

/// Brings together what was [`read`] of several files.
pub fn together(mut files: Vec<Import>) -> Together {
    let asked = files.iter().any(|file| !file.receipt.questions.is_empty());
    let books: Vec<Book> = files
        .iter_mut()
        .map(|file| std::mem::take(&mut file.book))
        .collect();
    let (orders, overlap) = Orders::new(books);
    for (place, file) in (0u32..).zip(&mut files) {
        let of_file = |refund: &&Unplaced| refund.entry.book == place;
        file.set_refunds_aside(orders.unplaced_refunds().iter().filter(of_file));
    }
    let sum = |count: fn(&Rows) -> u32| {
        let counts = files.iter().map(|file| count(&file.receipt.rows));
        counts.fold(0, u32::saturating_add)
    };
    let rows = Rows {
        read: sum(|rows| rows.read),
        used: sum(|rows| rows.used),
        set_aside: sum(|rows| rows.set_aside),
        reasons: Vec::new(),
    };
    // Files that each have one currency may still differ.
    let several = orders.currencies().len() > 1;
    let questions = if several {
        let choices = currency_choices(&orders);
        vec![Question::Currency { choices }]
    } else {
        Vec::new()
    };
    let summary = if asked || several || rows.used == 0 {
        None
    } else {
        Summary::new(&orders)
    };
    let currency = match orders.currencies() {
        [only] => Some(only.to_string()),
        [] if orders.is_empty() => currency_of_lists(&files),
        _ => None,
    };
    Together {
        files,
        orders,
        overlap,
        questions,
        rows,
        currency,
        summary,
    }
}

/// The one currency of lists of subscriptions.
fn currency_of_lists(files: &[Import]) -> Option<String> {
    let of_list = |file: &Import| match &file.other {
        Some(OtherTable::Subscriptions(list)) => Some(list.currency.clone()),
        _ => None,
    };
    let mut currencies = files.iter().filter_map(of_list);
    let first = currencies.next()??;
    let same = currencies.all(|other| other.as_ref() == Some(&first));
    same.then(|| String::from(first))
}
