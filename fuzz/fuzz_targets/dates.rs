//! Each line is a date in a column of them.

#![no_main]

use libfuzzer_sys::fuzz_target;
use perennial_fuzz::{either_way, numbered};

fuzz_target!(|dates: &[u8]| {
    let row = |(number, date): (String, &[u8])| {
        let customer = b"a@b.c".to_vec();
        vec![
            number.into_bytes(),
            customer,
            date.to_vec(),
            b"9.50".to_vec(),
        ]
    };
    let rows = numbered(dates).map(row).collect();
    either_way(&["order_id", "email", "date", "total"], rows);
});
