//! Who is due to buy a product again, one a row.

use std::io;

use super::table::{Cell, Column, Format, file};
use crate::insight::Reminder;
use crate::order::Orders;

/// A reminder, with the names of the customer and the product.
struct Row<'a> {
    customer: &'a str,
    product: &'a str,
    reminder: &'a Reminder,
}

const fn columns<'a>() -> [Column<Row<'a>>; 5] {
    [
        ("customer", |row| Cell::text(row.customer)),
        ("product", |row| Cell::text(row.product)),
        ("last_purchase", |row| Cell::day(row.reminder.last)),
        ("due", |row| Cell::day(row.reminder.due)),
        ("days_overdue", |row| Cell::exact(&row.reminder.overdue)),
    ]
}

/// Reminders, in their order. `days_overdue` is below 0 where the day is still to come.
///
/// # Errors
/// None but those of writing into memory.
pub fn reminders_file(
    format: Format,
    orders: &Orders,
    reminders: &[Reminder],
) -> io::Result<Vec<u8>> {
    let rows = reminders.iter().map(|reminder| Row {
        customer: named(orders.customers(), reminder.customer),
        product: named(orders.products(), reminder.product),
        reminder,
    });
    file(format, &columns(), rows)
}

fn named(names: &[Box<str>], place: u32) -> &str {
    let place = usize::try_from(place).ok();
    place
        .and_then(|place| names.get(place))
        .map_or("", |name| name)
}
