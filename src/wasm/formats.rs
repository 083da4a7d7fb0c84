//! Files that are not text in UTF-8: recognised, and made that.

use std::io::{Cursor, Read, Seek};

use js_sys::{Function, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::Blob;

use super::file::{FileSource, io_error, unreadable};
use super::{decode, encode};
use crate::import::{self, Finding, Options};

/// Bytes of text that are handed over at a time.
const PIECE: u64 = 1024 * 1024;

/// What a file is, by `options` (`Options`): a `Finding`, or `null` when it is
/// text in UTF-8 or nothing that is read here. `progress` is called with the
/// number of bytes that have been read. An `Error` "unreadable: …" is thrown
/// when the browser cannot read the file.
#[wasm_bindgen]
pub fn recognise(file: Blob, options: JsValue, progress: Function) -> Result<JsValue, JsError> {
    recognise_in(FileSource::new(file, progress)?, options)
}

/// [`recognise`] for a file that is in memory.
#[wasm_bindgen]
pub fn recognise_bytes(bytes: Vec<u8>, options: JsValue) -> Result<JsValue, JsError> {
    recognise_in(Cursor::new(bytes), options)
}

fn recognise_in(mut source: impl Read + Seek, options: JsValue) -> Result<JsValue, JsError> {
    let options: Options = decode(options)?;
    let finding = import::recognise(&mut source, &options);
    Ok(encode(&finding.map_err(|error| unreadable(&error))?))
}

/// Reads a file as the text that was found in it (`Finding`) and gives it to
/// `write` in UTF-8, piece by piece, each a `Uint8Array` of its own. Bytes that
/// are no characters come out as 0xFF. `null`, or the `Refusal` of what turned
/// out to be wrong with the file: then the pieces are of no use. Otherwise as
/// [`recognise`].
#[wasm_bindgen]
pub fn write_text(
    file: Blob,
    finding: JsValue,
    write: &Function,
    progress: Function,
) -> Result<JsValue, JsError> {
    write_text_in(FileSource::new(file, progress)?, finding, write)
}

/// [`write_text`] for a file that is in memory.
#[wasm_bindgen]
pub fn write_text_of_bytes(
    bytes: Vec<u8>,
    finding: JsValue,
    write: &Function,
) -> Result<JsValue, JsError> {
    write_text_in(Cursor::new(bytes), finding, write)
}

fn write_text_in(
    source: impl Read + Seek,
    finding: JsValue,
    write: &Function,
) -> Result<JsValue, JsError> {
    let finding: Finding = decode(finding)?;
    let written = import::text(source, &finding).and_then(|mut text| {
        let mut piece = Vec::new();
        while text.by_ref().take(PIECE).read_to_end(&mut piece)? > 0 {
            write
                .call1(&JsValue::NULL, &Uint8Array::from(piece.as_slice()))
                .map_err(|error| io_error(&error))?;
            piece.clear();
        }
        Ok(())
    });
    match written {
        Ok(()) => Ok(JsValue::NULL),
        Err(error) => match import::refusal(&error) {
            Some(refusal) => Ok(encode(&refusal)),
            None => Err(unreadable(&error)),
        },
    }
}
