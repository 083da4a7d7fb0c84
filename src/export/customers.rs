//! Customers, one a row.

use std::io;

use super::{cents, fine, known};
use crate::import::spreadsheet::{harmless, writer};
use crate::insight::{CustomerRow, Known};
use crate::order::Orders;

/// The columns, in their order.
const COLUMNS: [&str; 19] = [
    "customer",
    "orders",
    "purchases",
    "first_purchase",
    "last_purchase",
    "revenue_so_far",
    "p_alive",
    "expected_purchases",
    "expected_spend",
    "expected_next",
    "expected_next_low",
    "expected_next_high",
    "clv",
    "typical_gap_days",
    "days_silent",
    "overdue",
    "value_at_stake",
    "segment",
    "tier",
];

/// The customers at these places, in this order: all of them, those of a query, or
/// those at risk. Money is in the currency of the orders, `p_alive` a share, `overdue`
/// `true` or `false`; what is not known is empty.
///
/// # Errors
/// None but those of writing into memory.
pub fn customers_csv<'a>(
    orders: &Orders,
    customers: impl Into<Known<'a>>,
    selection: &[u32],
) -> io::Result<Vec<u8>> {
    let known = customers.into();
    let mut csv = writer();
    csv.write_record(COLUMNS)?;
    for place in selection {
        if let Some(row) = CustomerRow::new(orders, known, *place as usize) {
            csv.write_record(cells(&row))?;
        }
    }
    csv.into_inner().map_err(csv::IntoInnerError::into_error)
}

fn cells(row: &CustomerRow) -> [String; 19] {
    [
        harmless(&row.customer).into_owned(),
        row.orders.to_string(),
        row.purchases.to_string(),
        row.first.to_string(),
        row.last.to_string(),
        row.revenue.to_string(),
        known(row.alive, fine),
        known(row.expected, fine),
        known(row.spend, cents),
        known(row.next, cents),
        known(row.low, cents),
        known(row.high, cents),
        known(row.total, cents),
        known(row.gap, |gap| format!("{gap:.1}")),
        row.silent.to_string(),
        row.overdue.to_string(),
        known(row.at_stake, cents),
        row.segment.name().to_owned(),
        known(row.tier, |tier| tier.name().to_owned()),
    ]
}
