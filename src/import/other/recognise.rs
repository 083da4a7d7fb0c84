//! What kind of table a header line is of.

use super::super::columns::Header;
use super::super::inference::{Evidence, Inference};
use super::super::options::Options;
use super::super::platform::Platform;
use super::super::words::{self, Role};
use super::units::without_unit;
use super::words::{
    END, FREQUENCY, LAST_AFTER_FIRST, OBSERVED, RECENCY, REPEATS, SINCE_LAST, START, STATE,
};
use super::{TableKind, retention};

/// What the rows stand for, by the names of the columns. Orders unless nothing
/// in them is an order's.
pub(in super::super) fn recognise(header: &Header, options: &Options) -> Inference<TableKind> {
    let (found, known) = by_names(header);
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let chosen = options
        .table
        .filter(|kind| [found, TableKind::Orders].contains(kind));
    let value = chosen.unwrap_or(found);
    Inference {
        value,
        evidence: match (chosen, found) {
            (Some(_), _) => Evidence::Chosen,
            (None, TableKind::Orders) => Evidence::Nothing,
            (None, _) => Evidence::ColumnNames {
                columns: count(header.columns.len()),
                known: count(known),
            },
        },
        alternatives: [found, TableKind::Orders]
            .into_iter()
            .find(|kind| *kind != value)
            .into_iter()
            .collect(),
    }
}

/// The kind, and how many columns tell it.
fn by_names(header: &Header) -> (TableKind, usize) {
    if let Some(spec) = header.spec {
        return match spec.platform {
            Platform::ShopifyCustomers => (TableKind::Customers, header.columns.len()),
            _ => (TableKind::Orders, 0),
        };
    }
    let has = |lists: &[&[&str]]| lists.iter().any(|words| place(header, words).is_some());
    let known = |tests: &[bool]| tests.iter().filter(|holds| **holds).count();
    let by_word = |role| {
        header
            .columns
            .iter()
            .any(|column| words::rank(role, &column.name).is_some())
    };
    let dated = by_word(Role::Date);
    let summary = [
        has(&[REPEATS, FREQUENCY]),
        has(&[LAST_AFTER_FIRST, SINCE_LAST, RECENCY]),
        has(&[OBSERVED]),
    ];
    let subscription = [has(&[START]), has(&[END]), has(&[STATE])];
    match (summary, subscription) {
        ([true, true, true], _) if !dated => (TableKind::CustomerSummary, known(&summary)),
        ([true, true, false], _) if !dated => (TableKind::Customers, known(&summary)),
        (_, [true, ended, stated]) if !has_order_id(header) && (ended || stated && !dated) => {
            (TableKind::Subscriptions, known(&subscription))
        }
        _ => match retention::periods(header) {
            Some(periods) => (TableKind::Retention, periods.places.len()),
            None if header.place(Role::Date).is_none() && header.any(words::is_customer_total) => {
                (TableKind::Customers, 1)
            }
            None => (TableKind::Orders, 0),
        },
    }
}

/// Whether a column is an order's number; one called no more than "id" may be
/// anything's.
fn has_order_id(header: &Header) -> bool {
    header.columns.iter().any(|column| {
        words::rank(Role::OrderId, &column.name).is_some() && words::normal(&column.name) != "id"
    })
}

/// The first column whose name is one of the words, perhaps with a unit beside it.
pub(super) fn place(header: &Header, words: &[&str]) -> Option<usize> {
    let mut columns = header.columns.iter();
    columns.position(|column| is_named(&column.name, words))
}

/// Whether a column's name is one of the words, perhaps with a unit beside it.
pub(super) fn is_named(header: &str, words: &[&str]) -> bool {
    let name = words::normal(header);
    words.contains(&name.as_str()) || words.contains(&without_unit(&name).0.as_str())
}
