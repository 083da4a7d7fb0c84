//! Products that customers buy again, one a row.

use std::io;

use super::table::{Cell, Column, Format, file, named};
use crate::insight::Refill;
use crate::order::Orders;

/// A product's rhythm, with its name.
struct Row<'a> {
    name: &'a str,
    refill: Refill,
}

const fn columns<'a>() -> [Column<Row<'a>>; 7] {
    [
        ("product", |row| Cell::text(row.name)),
        ("customers", |row| Cell::exact(&row.refill.customers)),
        ("share_bought_again", |row| {
            Cell::fine(Some(row.refill.again.value))
        }),
        ("days_quarter", |row| Cell::exact(&row.refill.days[0])),
        ("days_half", |row| Cell::exact(&row.refill.days[1])),
        ("days_three_quarters", |row| {
            Cell::exact(&row.refill.days[2])
        }),
        ("steady", |row| Cell::Truth(row.refill.steady)),
    ]
}

/// Products that are bought again, in their order.
///
/// # Errors
/// None but those of writing into memory.
pub fn refills_file(format: Format, orders: &Orders, refills: &[Refill]) -> io::Result<Vec<u8>> {
    let rows = refills.iter().map(|refill| Row {
        name: named(orders.products(), refill.product),
        refill: *refill,
    });
    file(format, &columns(), rows)
}
