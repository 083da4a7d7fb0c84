//! Text in any character set, read as UTF-8.
//!
//! [`recognise_charset`] says in which character set a file is, with its
//! evidence and alternatives; [`Decoded`] reads the file as UTF-8, in pieces.
//! Bytes that are no character of the set become a byte that is none of UTF-8
//! either. So the stages that read the text find them where they stand, set
//! aside the rows in which they matter, and never see a replacement character
//! as if it were the file's.

mod decoded;
mod needed;
mod recognise;
mod sample;
mod text;

pub use decoded::Decoded;
pub(super) use recognise::name;
pub use recognise::recognise_charset;

use encoding_rs::{Encoding, UTF_8};

use crate::import::charset::Charset;

/// The decoder's name for a character set.
fn encoding(charset: Charset) -> &'static Encoding {
    // Every label is the standard's, as a test sees to.
    Encoding::for_label(charset.label().as_bytes()).unwrap_or(UTF_8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_set_has_its_decoder() {
        for &charset in Charset::ALL {
            let name = encoding(charset).name();
            assert!(name.eq_ignore_ascii_case(charset.label()), "{name}");
        }
    }
}
