//! Customers, one a row.

use std::io;

use super::table::{Cell, Column, Format, file};
use crate::insight::{CustomerRow, Known};
use crate::order::Orders;

const COLUMNS: [Column<CustomerRow>; 19] = [
    ("customer", |row| Cell::text(&row.customer)),
    ("orders", |row| Cell::exact(&row.orders)),
    ("purchases", |row| Cell::exact(&row.purchases)),
    ("first_purchase", |row| Cell::day(row.first)),
    ("last_purchase", |row| Cell::day(row.last)),
    ("revenue_so_far", |row| Cell::exact(&row.revenue)),
    ("p_alive", |row| Cell::fine(row.alive)),
    ("expected_purchases", |row| Cell::fine(row.expected)),
    ("expected_spend", |row| Cell::cents(row.spend)),
    ("expected_next", |row| Cell::cents(row.next)),
    ("expected_next_low", |row| Cell::cents(row.low)),
    ("expected_next_high", |row| Cell::cents(row.high)),
    ("clv", |row| Cell::cents(row.total)),
    ("typical_gap_days", |row| Cell::rounded(row.gap, 1)),
    ("days_silent", |row| Cell::exact(&row.silent)),
    ("overdue", |row| Cell::Truth(row.overdue)),
    ("value_at_stake", |row| Cell::cents(row.at_stake)),
    ("segment", |row| {
        row.segment
            .map_or(Cell::Unknown, |segment| Cell::text(segment.name()))
    }),
    ("tier", |row| {
        row.tier
            .map_or(Cell::Unknown, |tier| Cell::text(tier.name()))
    }),
];

/// The customers at these places, in this order: all of them, those of a query, or
/// those slipping away. Money is in the currency of the orders, `p_alive` a share, `overdue`
/// `true` or `false`; what is not known, as all that is expected without a forecast, or
/// `p_alive` by a model without churn, is blank.
///
/// # Errors
/// None but those of writing into memory.
pub fn customers_file<'a>(
    format: Format,
    orders: &Orders,
    customers: impl Into<Known<'a>>,
    selection: &[u32],
) -> io::Result<Vec<u8>> {
    let known = customers.into();
    let row = |place: &u32| CustomerRow::new(orders, known, usize::try_from(*place).ok()?);
    file(format, &COLUMNS, selection.iter().filter_map(row))
}
