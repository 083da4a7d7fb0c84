//! What holds for any file, and files made around a fuzzer's bytes.

use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::ops::ControlFlow;

use perennial::import::{Import, Options, import, set_aside};
use perennial::number::Decimal;

/// A source that gives at most so many bytes at a time.
pub struct Pieces<'a> {
    bytes: Cursor<&'a [u8]>,
    most: usize,
}

impl<'a> Pieces<'a> {
    /// `bytes`, at most `most` of them at a time.
    pub fn new(bytes: &'a [u8], most: usize) -> Self {
        Self {
            bytes: Cursor::new(bytes),
            most: most.max(1),
        }
    }
}

impl Read for Pieces<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let most = self.most.min(buffer.len());
        self.bytes.read(&mut buffer[..most])
    }
}

impl Seek for Pieces<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.bytes.seek(to)
    }
}

/// Imports a file and sees that no row and no cent is lost.
///
/// # Panics
/// When one is.
pub fn checked(bytes: &[u8]) -> Import {
    let options = Options::default();
    let import = import(&mut Cursor::new(bytes), &options).expect("bytes do not fail");
    let rows = &import.receipt.rows;
    assert_eq!(
        rows.read,
        rows.used + rows.set_aside,
        "rows in = used + set aside"
    );
    let by_reason: u32 = rows.reasons.iter().map(|count| count.rows).sum();
    assert_eq!(
        rows.set_aside, by_reason,
        "every row set aside has a reason"
    );
    let (mut listed, mut line) = (0, 0);
    set_aside(&mut Cursor::new(bytes), &import, |row| {
        assert!(row.line > line, "rows come in the order of the file");
        (listed, line) = (listed + 1, row.line);
        ControlFlow::Continue(())
    })
    .expect("bytes do not fail");
    assert_eq!(rows.set_aside, listed, "every row set aside is listed");
    if let Some(summary) = &import.receipt.summary {
        let counted = || import.orders.counted();
        let gross: Decimal = counted().map(|order| order.gross).sum();
        let refunded: Decimal = counted().map(|order| order.refunded).sum();
        assert_eq!((summary.gross, summary.refunded), (gross, refunded));
        assert_eq!(summary.net, gross - refunded);
    }
    import
}

/// Every order in words, in an order that does not depend on the file's.
pub fn orders(import: &Import) -> Vec<String> {
    let name = |list: &[Box<str>], place: Option<u32>| {
        place.and_then(|place| list.get(place as usize).cloned())
    };
    let mut orders: Vec<String> = import
        .orders
        .iter()
        .map(|order| {
            let customer = name(import.orders.customers(), order.customer);
            let currency = name(import.orders.currencies(), order.currency);
            format!(
                "{} {customer:?} {} {} {} {} {currency:?}",
                order.id, order.time, order.gross, order.refunded, order.cancelled
            )
        })
        .collect();
    orders.sort_unstable();
    orders
}

/// A CSV file of these rows.
///
/// # Panics
/// Never: memory takes what is written.
pub fn file<Cell: AsRef<[u8]>>(header: &[&str], rows: &[Vec<Cell>]) -> Vec<u8> {
    let mut csv = csv::WriterBuilder::new()
        .flexible(true)
        .from_writer(Vec::new());
    csv.write_record(header).expect("memory takes it");
    for row in rows {
        csv.write_record(row).expect("memory takes it");
    }
    csv.into_inner().expect("memory takes it")
}

/// Imports the rows forwards and backwards: the orders must be the same.
///
/// # Panics
/// When they are not.
pub fn either_way<Cell: AsRef<[u8]>>(header: &[&str], mut rows: Vec<Vec<Cell>>) {
    let forwards = checked(&file(header, &rows));
    rows.reverse();
    let backwards = checked(&file(header, &rows));
    assert_eq!(orders(&forwards), orders(&backwards));
    assert_eq!(forwards.receipt.summary, backwards.receipt.summary);
}

/// The lines of `bytes`, each with a number from 1.
pub fn numbered(bytes: &[u8]) -> impl Iterator<Item = (String, &[u8])> {
    let lines = bytes.split(|byte| *byte == b'\n');
    (1u32..).map(|number| number.to_string()).zip(lines)
}
