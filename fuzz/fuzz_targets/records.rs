//! Well-formed text is cut into fields as the `csv` crate has written them. Every
//! field is quoted: else notes such as `'a'` could be taken for quoted ones.

#![no_main]

use std::io::Cursor;

use csv::{QuoteStyle, WriterBuilder};
use libfuzzer_sys::fuzz_target;
use perennial::import::{Options, table};

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
    let mut csv = WriterBuilder::new()
        .quote_style(QuoteStyle::Always)
        .from_writer(Vec::new());
    csv.write_record(HEADER).expect("memory takes it");
    for row in &rows {
        csv.write_record(row).expect("memory takes it");
    }
    let file = csv.into_inner().expect("memory takes it");
    let mut out = Vec::new();
    table(&mut Cursor::new(file), &Options::default(), &mut out).expect("bytes");
    let mut reader = csv::Reader::from_reader(out.as_slice());
    let read = reader.records().map(|record| {
        let record = record.expect("a record of as many fields");
        record.iter().map(str::to_owned).collect::<Vec<_>>()
    });
    assert_eq!(read.collect::<Vec<_>>(), rows);
});
