//! Who is due to buy a product again, one a row.

use std::io;

use crate::import::spreadsheet::{harmless, writer};
use crate::insight::Reminder;
use crate::order::Orders;

/// Reminders, in their order: `customer`, `product`, `last_purchase`, `due`, `days_overdue` (below 0 where it is
/// still to come).
///
/// # Errors
/// None but those of writing into memory.
pub fn reminders_csv(orders: &Orders, reminders: &[Reminder]) -> io::Result<Vec<u8>> {
    let named = |names: &[Box<str>], place: u32| {
        let place = usize::try_from(place).ok();
        place.and_then(|place| names.get(place).cloned())
    };
    let mut csv = writer();
    csv.write_record([
        "customer",
        "product",
        "last_purchase",
        "due",
        "days_overdue",
    ])?;
    for reminder in reminders {
        let customer = named(orders.customers(), reminder.customer).unwrap_or_default();
        let product = named(orders.products(), reminder.product).unwrap_or_default();
        csv.write_record([
            &*harmless(&customer),
            &harmless(&product),
            &reminder.last.to_string(),
            &reminder.due.to_string(),
            &reminder.overdue.to_string(),
        ])?;
    }
    csv.into_inner().map_err(csv::IntoInnerError::into_error)
}
