//! Any bytes: no row and no cent is lost, in whatever pieces they come.

#![no_main]

use libfuzzer_sys::fuzz_target;
use perennial::import::{Options, import};
use perennial_fuzz::{Pieces, checked};

fuzz_target!(|bytes: &[u8]| {
    let whole = checked(bytes);
    let most = bytes.len() % 7;
    let pieced = import(&mut Pieces::new(bytes, most), &Options::default()).expect("bytes");
    assert_eq!(whole.receipt, pieced.receipt);
    assert_eq!(whole.orders, pieced.orders);
    assert_eq!(whole.other, pieced.other);
});
