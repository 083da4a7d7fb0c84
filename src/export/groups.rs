//! Groups of customers, one a row.

use std::io;

use super::table::{Cell, Column, Format, file};
use crate::insight::{Acquisition, Group, Standing};
use crate::model::forecast::Range;

/// A group, and what came of what was spent on it, where that is known.
type Row = (Group, Option<Acquisition>);

const COLUMNS: [Column<Row>; 17] = [
    ("group", |(group, _)| {
        group.name.as_deref().map_or(Cell::Unknown, Cell::text)
    }),
    ("customers", |(group, _)| Cell::exact(&group.customers)),
    ("orders", |(group, _)| Cell::exact(&group.orders)),
    ("revenue_so_far", |(group, _)| Cell::exact(&group.revenue)),
    ("average_purchase_value", |(group, _)| {
        Cell::exact(&group.average)
    }),
    ("share_came_back", |(group, _)| {
        Cell::fine(Some(group.repeat.value))
    }),
    ("clv_so_far", |(group, _)| Cell::exact(&group.so_far)),
    ("expected_next", |(group, _)| {
        Cell::cents(group.next.map(|next| next.value))
    }),
    ("worth", |(group, _)| {
        Cell::cents(group.worth.map(|worth| worth.value))
    }),
    ("worth_low", |(group, _)| {
        Cell::cents(range(group).map(|range| range.low))
    }),
    ("worth_high", |(group, _)| {
        Cell::cents(range(group).map(|range| range.high))
    }),
    ("against_others", |(group, _)| {
        Cell::text(match group.standing {
            Standing::TooFew => "too-few",
            Standing::Alike => "alike",
            Standing::More => "more",
            Standing::Less => "less",
        })
    }),
    ("spent", |(_, won)| Cell::cents(won.map(|won| won.spend))),
    ("cac", |(_, won)| Cell::cents(won.map(|won| won.cost))),
    ("clv_to_cac", |(_, won)| {
        Cell::fine(won.and_then(|won| won.ratio))
    }),
    ("payback_months", |(_, won)| {
        Cell::rounded(won.and_then(|won| won.payback).map(f64::from), 0)
    }),
    ("return", |(_, won)| {
        Cell::fine(won.and_then(|won| won.campaign_return))
    }),
];

fn range(group: &Group) -> Option<Range> {
    group.worth.and_then(|worth| worth.range)
}

/// Groups, in their order, as the table of the page has them: money is revenue, but for what came of the spend.
///
/// # Errors
/// None but those of writing into memory.
pub fn groups_file(format: Format, groups: Vec<Row>) -> io::Result<Vec<u8>> {
    file(format, &COLUMNS, groups)
}
