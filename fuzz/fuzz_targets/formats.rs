//! Any bytes: what they are, and their text, of which there is an end.

#![no_main]

use std::io::{Cursor, Read, copy, sink};

use libfuzzer_sys::fuzz_target;
use perennial::import::{Options, recognise, refusal, text};

/// So much of the text is read.
const MOST: u64 = 8 << 20;

fuzz_target!(|bytes: &[u8]| {
    let mut source = Cursor::new(bytes);
    let found = recognise(&mut source, &Options::default()).expect("bytes");
    let Some(finding) = found.filter(|finding| finding.refusal.is_none()) else {
        return;
    };
    let read = text(source, &finding).and_then(|text| copy(&mut text.take(MOST), &mut sink()));
    if let Err(error) = read {
        assert!(refusal(&error).is_some(), "{error}");
    }
});
