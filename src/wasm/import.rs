//! Order files: in the worker, where reading may take its time.
//!
//! A file stays where it is and is read in slices. What grows with the file
//! stays in this module's memory and is handed out by the page or as bytes.

use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::ops::ControlFlow;

use js_sys::Function;
use serde::Serialize;
use wasm_bindgen::prelude::*;
use web_sys::Blob;

use super::file::{FileSource, unreadable};
use super::{decode, encode};
use crate::import::{self, Finding, Import, Options, Reason};

/// Characters of a row that are shown; the download has all of them.
const SHOWN: usize = 2000;

/// An order file that has been read.
#[wasm_bindgen]
pub struct OrderFile {
    source: Source,
    options: Options,
    import: Import,
}

/// A row that was set aside, as the page lists it.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SetAsideRow {
    /// The physical line on which it begins, from 1.
    pub line: u32,
    /// Why it is not used.
    pub reason: Reason,
    /// The row as it stands in the file, or its beginning.
    pub text: String,
    /// Whether `text` is only the beginning.
    pub cut: bool,
}

/// Reads an order file by `options` (`Options`). `progress` is called with the
/// number of bytes that have been read; where a file has to be read twice, it
/// begins anew. An `Error` "unreadable: …" is thrown when the browser cannot
/// read the file.
#[wasm_bindgen]
pub fn import_file(file: Blob, options: JsValue, progress: Function) -> Result<OrderFile, JsError> {
    OrderFile::new(
        Source::File(FileSource::new(file, progress)?),
        None,
        options,
    )
}

/// Reads an order file that has been made text in UTF-8, by `options` (`Options`);
/// `finding` (`Finding`) says of what. Otherwise as [`import_file`].
#[wasm_bindgen]
pub fn import_decoded(
    file: Blob,
    finding: JsValue,
    options: JsValue,
    progress: Function,
) -> Result<OrderFile, JsError> {
    let source = Source::File(FileSource::new(file, progress)?);
    OrderFile::new(source, Some(decode(finding)?), options)
}

/// Reads text that was pasted, as UTF-8 bytes, by `options` (`Options`).
#[wasm_bindgen]
pub fn import_bytes(bytes: Vec<u8>, options: JsValue) -> Result<OrderFile, JsError> {
    OrderFile::new(Source::Bytes(Cursor::new(bytes)), None, options)
}

impl OrderFile {
    fn new(
        mut source: Source,
        finding: Option<Finding>,
        options: JsValue,
    ) -> Result<Self, JsError> {
        let options: Options = decode(options)?;
        let import = match finding {
            None => import::import(&mut source, &options),
            Some(finding) => import::import_decoded(&mut source, finding, &options),
        };
        Ok(Self {
            source,
            options,
            import: import.map_err(|error| unreadable(&error))?,
        })
    }
}

#[wasm_bindgen]
impl OrderFile {
    /// What was understood of the file: a `Receipt`.
    pub fn receipt(&self) -> Result<JsValue, JsError> {
        encode(&self.import.receipt)
    }

    /// Whether the file may not be text in UTF-8, so that it is worth a look at
    /// `recognise` of the module for formats.
    pub fn needs_formats(&self) -> bool {
        self.import.needs_formats(&self.options)
    }

    /// The first `limit` rows set aside that begin after `line`: `SetAsideRow[]`.
    pub fn set_aside(&mut self, line: u32, limit: u32) -> Result<JsValue, JsError> {
        let mut rows = Vec::new();
        import::set_aside(&mut self.source, &self.import, |row| {
            if row.line > line {
                rows.push(SetAsideRow {
                    line: row.line,
                    reason: row.reason,
                    text: row.text.chars().take(SHOWN).collect(),
                    cut: row.text.chars().nth(SHOWN).is_some(),
                });
            }
            if rows.len() < limit as usize {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            }
        })
        .map_err(|error| unreadable(&error))?;
        encode(&rows)
    }

    /// All rows set aside as the bytes of a CSV file.
    pub fn set_aside_csv(&mut self) -> Result<Vec<u8>, JsError> {
        import::set_aside_csv(&mut self.source, &self.import).map_err(|error| unreadable(&error))
    }
}

/// Where the bytes of a file come from.
enum Source {
    File(FileSource),
    Bytes(Cursor<Vec<u8>>),
}

impl Read for Source {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::File(file) => file.read(buffer),
            Self::Bytes(bytes) => bytes.read(buffer),
        }
    }
}

impl Seek for Source {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match self {
            Self::File(file) => file.seek(to),
            Self::Bytes(bytes) => bytes.seek(to),
        }
    }
}
