//! Who is due to buy a product again, one a row.

use std::io;

use super::table::{Cell, Column, Format, file, named};
use crate::insight::Reminder;
use crate::order::Orders;

/// A reminder, with the names of the customer and the product, and the chance that she is still there.
struct Row<'a> {
    customer: &'a str,
    product: &'a str,
    reminder: &'a Reminder,
    alive: Option<f64>,
}

const fn columns<'a>() -> [Column<Row<'a>>; 6] {
    [
        ("customer", |row| Cell::text(row.customer)),
        ("product", |row| Cell::text(row.product)),
        ("last_purchase", |row| Cell::day(row.reminder.last)),
        ("due", |row| Cell::day(row.reminder.due)),
        ("days_overdue", |row| Cell::exact(&row.reminder.overdue)),
        ("p_alive", |row| Cell::fine(row.alive)),
    ]
}

/// Reminders, in their order. `days_overdue` is below 0 where the day is still to come; `alive` is the chance that a
/// customer is still there, by her place in [`Orders::customers`], where it is known.
///
/// # Errors
/// None but those of writing into memory.
pub fn reminders_file(
    format: Format,
    orders: &Orders,
    reminders: &[Reminder],
    alive: &[Option<f64>],
) -> io::Result<Vec<u8>> {
    let rows = reminders.iter().map(|reminder| Row {
        customer: named(orders.customers(), reminder.customer),
        product: named(orders.products(), reminder.product),
        reminder,
        alive: alive.get(reminder.customer as usize).copied().flatten(),
    });
    file(format, &columns(), rows)
}
