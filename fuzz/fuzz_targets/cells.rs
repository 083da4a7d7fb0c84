//! Each line is a row of texts between tabs: ids, customers, statuses, kinds.

#![no_main]

use libfuzzer_sys::fuzz_target;
use perennial_fuzz::{either_way, numbered};

const HEADER: [&str; 9] = [
    "order_id",
    "email",
    "status",
    "currency",
    "type",
    "paid",
    "cancelled at",
    "date",
    "total",
];

fuzz_target!(|rows: &[u8]| {
    let row = |(_, line): (String, &[u8])| {
        let texts = line.split(|byte| *byte == b'\t').map(<[u8]>::to_vec);
        let blank = std::iter::repeat_with(Vec::new);
        let mut row: Vec<Vec<u8>> = texts.chain(blank).take(HEADER.len() - 2).collect();
        row.extend([b"2024-02-29".to_vec(), b"9.50".to_vec()]);
        row
    };
    either_way(&HEADER, numbered(rows).map(row).collect());
});
