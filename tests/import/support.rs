//! What the tests of order files share.

use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::ops::ControlFlow;
use std::path::Path;

#[cfg(feature = "formats")]
use encoding_rs::Encoding;
#[cfg(feature = "formats")]
use perennial::import::Charset;
use perennial::import::{Import, Options, Reason, import, set_aside};
use perennial::number::Decimal;
use perennial::order::Orders;
use serde::Deserialize;

pub(crate) fn fixture(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(name);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

pub(crate) fn read_with(bytes: impl AsRef<[u8]>, options: &Options) -> Import {
    let import = import(&mut Cursor::new(bytes), options).expect("bytes do not fail");
    let rows = &import.receipt.rows;
    assert_eq!(
        rows.read,
        rows.used + rows.set_aside,
        "rows read = rows used + rows set aside"
    );
    let by_reason: u32 = rows.reasons.iter().map(|count| count.rows).sum();
    assert_eq!(rows.set_aside, by_reason);
    import
}

pub(crate) fn read(bytes: impl AsRef<[u8]>) -> Import {
    read_with(bytes, &Options::default())
}

pub(crate) fn decimal(text: &str) -> Decimal {
    Decimal::parse_canonical(text.as_bytes()).expect(text)
}

/// What an order is, in text.
pub(crate) type OrderText = (String, String, String, String, String, bool);

pub(crate) fn orders(import: &Import) -> Vec<OrderText> {
    order_texts(&import.orders)
}

pub(crate) fn order_texts(orders: &Orders) -> Vec<OrderText> {
    let customer = |place: u32| orders.customers()[place as usize].to_string();
    orders
        .iter()
        .map(|order| {
            (
                order.id.to_string(),
                order.customer.map(customer).unwrap_or_default(),
                order.time.to_string(),
                order.gross.to_string(),
                order.refunded.to_string(),
                order.cancelled,
            )
        })
        .collect()
}

/// An order as the note beside a file has it.
#[derive(Deserialize)]
pub(crate) struct NotedOrder {
    order_id: String,
    customer: String,
    local_time: String,
    order_total: String,
    refunded: String,
    cancelled: bool,
}

pub(crate) fn noted(orders: Vec<NotedOrder>) -> Vec<OrderText> {
    let text = |order: NotedOrder| {
        (
            order.order_id,
            order.customer,
            order.local_time,
            order.order_total,
            order.refunded,
            order.cancelled,
        )
    };
    orders.into_iter().map(text).collect()
}

/// Every row set aside: line, reason, and the row as it stands.
pub(crate) fn rows_set_aside(bytes: &[u8], import: &Import) -> Vec<(u32, Reason, String)> {
    let mut rows = Vec::new();
    set_aside(&mut Cursor::new(bytes), import, |row| {
        rows.push((row.line, row.reason, row.text.into_owned()));
        ControlFlow::Continue(())
    })
    .expect("bytes do not fail");
    assert_eq!(
        rows.len(),
        import.receipt.rows.set_aside as usize,
        "every row set aside is listed"
    );
    rows
}

pub(crate) const SMALL: &str = "order_id,email,date,total\n";

pub(crate) fn small(rows: &str) -> Import {
    read(format!("{SMALL}{rows}"))
}

/// Rows made by number.
pub(crate) fn repeated(count: usize, row: impl Fn(usize) -> String) -> String {
    (1..=count).map(row).collect::<Vec<_>>().concat()
}

/// A source that gives its bytes in pieces of the given sizes, over and over.
pub(crate) struct Pieces<'a> {
    bytes: Cursor<&'a [u8]>,
    sizes: &'a [usize],
    next: usize,
}

impl<'a> Pieces<'a> {
    pub(crate) fn new(bytes: &'a [u8], sizes: &'a [usize]) -> Self {
        Self {
            bytes: Cursor::new(bytes),
            sizes,
            next: 0,
        }
    }
}

impl Read for Pieces<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let size = self.sizes[self.next % self.sizes.len()].min(buffer.len());
        self.next += 1;
        self.bytes.read(&mut buffer[..size])
    }
}

impl Seek for Pieces<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.bytes.seek(to)
    }
}

/// `text` in a character set; `None` where that has not all of its characters.
#[cfg(feature = "formats")]
pub(crate) fn encoded(text: &str, charset: Charset) -> Option<Vec<u8>> {
    match charset {
        Charset::Utf16Le => Some(text.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        Charset::Utf16Be => Some(text.encode_utf16().flat_map(u16::to_be_bytes).collect()),
        _ => {
            let encoding = Encoding::for_label(charset.label().as_bytes()).expect("a label");
            let (bytes, _, unmappable) = encoding.encode(text);
            (!unmappable).then(|| bytes.into_owned())
        }
    }
}
