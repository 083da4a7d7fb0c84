//! Products that are bought together, a pair a row.

use std::io;

use super::table::{Cell, Column, Format, file, named};
use crate::insight::Pair;
use crate::order::Orders;

/// A pair, with the products' names.
struct Row<'a> {
    names: [&'a str; 2],
    pair: Pair,
}

const fn columns<'a>() -> [Column<Row<'a>>; 7] {
    [
        ("product", |row| Cell::text(row.names[0])),
        ("with_product", |row| Cell::text(row.names[1])),
        ("orders_with_both", |row| Cell::exact(&row.pair.both)),
        ("share_of_orders", |row| Cell::fine(Some(row.pair.support))),
        ("share_of_those_with_first", |row| {
            Cell::fine(Some(row.pair.confidence[0]))
        }),
        ("share_of_those_with_second", |row| {
            Cell::fine(Some(row.pair.confidence[1]))
        }),
        ("lift", |row| Cell::fine(Some(row.pair.lift))),
    ]
}

/// Pairs of products, in their order.
///
/// # Errors
/// None but those of writing into memory.
pub fn pairs_file(format: Format, orders: &Orders, pairs: &[Pair]) -> io::Result<Vec<u8>> {
    let rows = pairs.iter().map(|pair| Row {
        names: pair.products.map(|place| named(orders.products(), place)),
        pair: *pair,
    });
    file(format, &columns(), rows)
}
