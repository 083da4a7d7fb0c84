//! Periods of the calendar, one a row.

use std::io;

use super::{fine, known};
use crate::import::spreadsheet::writer;
use crate::insight::PeriodFigures;

/// The periods, with first purchases, repeat purchases and guests apart.
///
/// # Errors
/// None but those of writing into memory.
pub fn periods_csv(periods: &[PeriodFigures]) -> io::Result<Vec<u8>> {
    let mut csv = writer();
    csv.write_record([
        "period",
        "complete",
        "orders",
        "revenue",
        "new_revenue",
        "repeat_revenue",
        "guest_revenue",
        "customers",
        "new_customers",
        "repeat_customers",
        "average_purchase_value",
        "average_purchase_frequency",
    ])?;
    for period in periods {
        csv.write_record([
            period.first.to_string(),
            period.complete.to_string(),
            period.all.orders.to_string(),
            period.all.revenue.to_string(),
            period.new.revenue.to_string(),
            period.repeat.revenue.to_string(),
            period.guests.revenue.to_string(),
            period.customers.to_string(),
            period.new_customers.to_string(),
            period.repeat_customers.to_string(),
            known(period.apv, |apv| apv.to_string()),
            known(period.apf, fine),
        ])?;
    }
    csv.into_inner().map_err(csv::IntoInnerError::into_error)
}
