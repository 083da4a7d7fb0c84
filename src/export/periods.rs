//! Periods of the calendar, one a row.

use std::io;

use super::table::{Cell, Column, Format, file};
use crate::insight::PeriodFigures;

const fn columns<'a>() -> [Column<&'a PeriodFigures>; 13] {
    [
        ("period", |period| Cell::day(period.first)),
        ("complete", |period| Cell::Truth(period.complete)),
        ("orders", |period| Cell::exact(&period.all.orders)),
        ("revenue", |period| Cell::exact(&period.all.revenue)),
        ("new_revenue", |period| Cell::exact(&period.new.revenue)),
        ("repeat_revenue", |period| {
            Cell::exact(&period.repeat.revenue)
        }),
        ("guest_revenue", |period| {
            Cell::exact(&period.guests.revenue)
        }),
        ("customers", |period| Cell::exact(&period.customers)),
        ("new_customers", |period| Cell::exact(&period.new_customers)),
        ("repeat_customers", |period| {
            Cell::exact(&period.repeat_customers)
        }),
        ("average_purchase_value", |period| Cell::money(period.apv)),
        ("average_purchase_frequency", |period| {
            Cell::fine(period.apf)
        }),
        ("clv_so_far", |period| Cell::money(period.clv)),
    ]
}

/// The periods, with first purchases, repeat purchases and guests apart.
///
/// # Errors
/// None but those of writing into memory.
pub fn periods_file(format: Format, periods: &[PeriodFigures]) -> io::Result<Vec<u8>> {
    file(format, &columns(), periods)
}
