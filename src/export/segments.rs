//! Segments, one a row.

use std::io;

use super::table::{Cell, Column, Format, file};
use crate::insight::{Known, SegmentPart, segments};

const COLUMNS: [Column<SegmentPart>; 10] = [
    ("segment", |row| Cell::text(row.segment.name())),
    ("customers", |row| Cell::exact(&row.part.customers)),
    ("share_of_customers", |row| {
        Cell::fine(row.part.share_of_customers)
    }),
    ("revenue_so_far", |row| Cell::exact(&row.part.revenue)),
    ("share_of_revenue", |row| {
        Cell::fine(row.part.share_of_revenue)
    }),
    ("expected_next", |row| Cell::cents(row.part.next)),
    ("share_of_expected_next", |row| {
        Cell::fine(row.part.share_of_next)
    }),
    ("value_at_stake", |row| Cell::cents(row.part.at_stake)),
    ("customers_late", |row| Cell::exact(&row.late)),
    ("customers_slipping_away", |row| {
        row.slipping_away
            .map_or(Cell::Unknown, |customers| Cell::exact(&customers))
    }),
];

/// The segments by recency, frequency and money, the best first: customers, revenue so
/// far, what is expected next, and shares of all; how many
/// are late by their own rhythm, and of these slipping away.
///
/// # Errors
/// None but those of writing into memory.
pub fn segments_file<'a>(format: Format, customers: impl Into<Known<'a>>) -> io::Result<Vec<u8>> {
    file(format, &COLUMNS, segments(customers))
}
