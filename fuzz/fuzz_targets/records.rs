//! Well-formed text is cut into fields as the `csv` crate has written them.

#![no_main]

use std::io::Cursor;

use libfuzzer_sys::fuzz_target;
use perennial::import::{Options, table};
use perennial_fuzz::file;

const HEADER: [&str; 5] = ["order_id", "email", "date", "total", "note"];

fuzz_target!(|notes: Vec<String>| {
    let row = |(number, note): (u32, &String)| {
        let note = note.replace('\0', "");
        let number = number.to_string();
        vec![
            number,
            "a@b.c".into(),
            "2024-02-29".into(),
            "9.50".into(),
            note,
        ]
    };
    let rows: Vec<Vec<String>> = (1..).zip(&notes).map(row).collect();
    let mut out = Vec::new();
    table(
        &mut Cursor::new(file(&HEADER, &rows)),
        &Options::default(),
        &mut out,
    )
    .expect("bytes");
    let mut reader = csv::Reader::from_reader(out.as_slice());
    let read = reader.records().map(|record| {
        let record = record.expect("a record of as many fields");
        record.iter().map(str::to_owned).collect::<Vec<_>>()
    });
    assert_eq!(read.collect::<Vec<_>>(), rows);
});
