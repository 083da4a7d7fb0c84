//! Segments, one a row.

use std::io;

use super::{cents, fine, known};
use crate::import::spreadsheet::writer;
use crate::insight::{Known, segments};

/// The segments by recency, frequency and money, the best first: customers, revenue so
/// far, what is expected next, and shares of all.
///
/// # Errors
/// None but those of writing into memory.
pub fn segments_csv<'a>(customers: impl Into<Known<'a>>) -> io::Result<Vec<u8>> {
    let mut csv = writer();
    csv.write_record([
        "segment",
        "customers",
        "share_of_customers",
        "revenue_so_far",
        "share_of_revenue",
        "expected_next",
        "share_of_expected_next",
        "value_at_stake",
    ])?;
    for segment in segments(customers) {
        let part = segment.part;
        csv.write_record([
            segment.segment.name().to_owned(),
            part.customers.to_string(),
            known(part.share_of_customers, fine),
            part.revenue.to_string(),
            known(part.share_of_revenue, fine),
            known(part.next, cents),
            known(part.share_of_next, fine),
            known(part.at_stake, cents),
        ])?;
    }
    csv.into_inner().map_err(csv::IntoInnerError::into_error)
}
