//! Any bytes: a table or none, the same in whatever pieces they come.

#![no_main]

use std::io::Cursor;

use libfuzzer_sys::fuzz_target;
use perennial::import::{Options, table};
use perennial_fuzz::Pieces;

fuzz_target!(|bytes: &[u8]| {
    let options = Options::default();
    let (mut whole, mut pieced) = (Vec::new(), Vec::new());
    let refusal = table(&mut Cursor::new(bytes), &options, &mut whole).expect("bytes");
    let most = bytes.len() % 7;
    let again = table(&mut Pieces::new(bytes, most), &options, &mut pieced).expect("bytes");
    assert_eq!((refusal, whole), (again, pieced));
});
