//! CSV that spreadsheets open as it is meant: in UTF-8 with a byte order mark, and
//! with nothing that they would run.

use std::borrow::Cow;
use std::io;

use crate::order::Orders;

/// A writer of such a file.
pub(crate) fn writer() -> csv::Writer<Vec<u8>> {
    csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(b"\xEF\xBB\xBF".to_vec())
}

/// The text as no spreadsheet runs it as a formula.
pub(crate) fn harmless(text: &str) -> Cow<'_, str> {
    const FORMULA: &[char] = &['=', '+', '-', '@', '\t', '\r', '\0', '＝', '＋', '－', '＠'];
    if text.starts_with(FORMULA) {
        Cow::Owned(["'", text].concat())
    } else {
        Cow::Borrowed(text)
    }
}

/// The orders as a CSV file, one a row, cancelled ones too: `order_id`, `customer`,
/// `local_time` (`YYYY-MM-DDTHH:MM:SS`, or a day), `total` and `refunded` in
/// `currency`, `cancelled` (`true` or `false`). What a spreadsheet would take for a
/// formula has an apostrophe before it.
///
/// # Errors
/// None but those of writing into memory.
pub fn orders_csv(orders: &Orders) -> io::Result<Vec<u8>> {
    let name = |list: &[Box<str>], place: Option<u32>| {
        let name = place.and_then(|place| list.get(place as usize).cloned());
        name.unwrap_or_default()
    };
    let mut csv = writer();
    csv.write_record([
        "order_id",
        "customer",
        "local_time",
        "total",
        "refunded",
        "cancelled",
        "currency",
    ])?;
    for order in orders {
        csv.write_record([
            &*harmless(&order.id),
            &harmless(&name(orders.customers(), order.customer)),
            &order.time.to_string(),
            &order.gross.to_string(),
            &order.refunded.to_string(),
            &order.cancelled.to_string(),
            &harmless(&name(orders.currencies(), order.currency)),
        ])?;
    }
    csv.into_inner().map_err(csv::IntoInnerError::into_error)
}
