//! Files that are not in UTF-8: recognised, and made UTF-8.

use std::io::Read;

use js_sys::{Function, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::Blob;

use super::file::{FileSource, io_error, unreadable};
use super::{decode, encode};
use crate::import::{self, Charset, Decoded};

/// Bytes of text that are handed over at a time.
const PIECE: usize = 1024 * 1024;

/// The character set of a file, or the one that was `chosen` (`Charset | null`):
/// a `CharsetFinding`, or `null` when it is in UTF-8 or no text. `progress` is
/// called with the number of bytes that have been read. An `Error`
/// "unreadable: …" is thrown when the browser cannot read the file.
#[wasm_bindgen]
pub fn recognise_charset(
    file: Blob,
    chosen: JsValue,
    progress: Function,
) -> Result<JsValue, JsError> {
    let mut source = FileSource::new(file, progress)?;
    let finding = import::recognise_charset(&mut source, decode(chosen)?);
    encode(&finding.map_err(|error| unreadable(&error))?)
}

/// Reads a file in `charset` (`Charset`) as UTF-8 and gives it to `write` piece
/// by piece, each a `Uint8Array` of its own. Bytes that are no characters come
/// out as 0xFF. Otherwise as [`recognise_charset`].
#[wasm_bindgen]
pub fn decode_file(
    file: Blob,
    charset: JsValue,
    write: &Function,
    progress: Function,
) -> Result<(), JsError> {
    let charset: Charset = decode(charset)?;
    let mut text = Decoded::new(FileSource::new(file, progress)?, charset);
    let mut piece = Vec::with_capacity(PIECE);
    loop {
        piece.clear();
        let read = text.by_ref().take(PIECE as u64).read_to_end(&mut piece);
        if read.map_err(|error| unreadable(&error))? == 0 {
            return Ok(());
        }
        write
            .call1(&JsValue::NULL, &Uint8Array::from(piece.as_slice()))
            .map_err(|error| unreadable(&io_error(&error)))?;
    }
}
