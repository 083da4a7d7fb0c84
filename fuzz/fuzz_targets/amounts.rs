//! Each line is an amount, and behind a tab what was paid back of it.

#![no_main]

use libfuzzer_sys::fuzz_target;
use perennial_fuzz::{either_way, numbered};

fuzz_target!(|amounts: &[u8]| {
    let row = |(number, line): (String, &[u8])| {
        let mut cells = line.splitn(2, |byte| *byte == b'\t').map(<[u8]>::to_vec);
        let (total, refunded) = (cells.next(), cells.next());
        vec![
            number.into_bytes(),
            b"a@b.c".to_vec(),
            b"2024-02-29".to_vec(),
            total.unwrap_or_default(),
            refunded.unwrap_or_default(),
        ]
    };
    let rows = numbered(amounts).map(row).collect();
    either_way(&["order_id", "email", "date", "total", "refunded"], rows);
});
