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
use super::outlook::Outlooks;
use super::{decode, decode_tagged, encode};
use crate::import::{
    self, Behind, Finding, Import, Options, Question, Reason, Receipt, Rows, Together,
};
use crate::order::{Orders, Overlap, Summary};

/// Characters of a row that are shown; the download has all of them.
const SHOWN: usize = 2000;

/// An order file that has been read, to be brought together with others.
#[wasm_bindgen]
pub struct OrderFile {
    source: Source,
    options: Options,
    import: Import,
}

/// Order files that have been brought together.
#[wasm_bindgen]
pub struct OrderFiles {
    sources: Vec<Source>,
    pub(super) together: Together,
    /// What was worked out of the orders, once it was asked for.
    pub(super) outlooks: Outlooks,
}

/// What was understood of all files together.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct JointReceipt {
    /// What was understood of each file; its orders are added up below.
    pub files: Vec<Receipt>,
    /// Rows of all files; the reasons are on each file's own receipt.
    pub rows: Rows,
    /// Orders that several files have.
    pub overlap: Overlap,
    /// What the files leave open only together.
    pub questions: Vec<Question>,
    /// The one currency of all orders, where they name one; of subscriptions where
    /// there are no orders.
    pub currency: Option<String>,
    /// What the orders add up to; `None` while a question is open.
    pub summary: Option<Summary>,
}

/// A row of a file, as the page lists it.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ListedRow {
    /// The physical line on which it begins, from 1.
    pub line: u32,
    /// Why it is not used, if it is not.
    pub reason: Option<Reason>,
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

/// Reads bytes that have been made text in UTF-8. Otherwise as [`import_decoded`].
#[wasm_bindgen]
pub fn import_decoded_bytes(
    bytes: Vec<u8>,
    finding: JsValue,
    options: JsValue,
) -> Result<OrderFile, JsError> {
    let source = Source::Bytes(Cursor::new(bytes));
    OrderFile::new(source, Some(decode(finding)?), options)
}

impl OrderFile {
    fn new(
        mut source: Source,
        finding: Option<Finding>,
        options: JsValue,
    ) -> Result<Self, JsError> {
        let options: Options = decode(options)?;
        let import = match finding {
            None => import::read(&mut source, &options),
            Some(finding) => import::read_decoded(&mut source, finding, &options),
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
    /// Whether the file may not be text in UTF-8, so that it is worth a look at
    /// `recognise` of the module for formats.
    pub fn needs_formats(&self) -> bool {
        self.import.needs_formats(&self.options)
    }
}

/// Brings files of one shop together as one history.
#[wasm_bindgen]
pub fn bring_together(files: Vec<OrderFile>) -> OrderFiles {
    let (sources, imports) = files
        .into_iter()
        .map(|file| (file.source, file.import))
        .unzip();
    OrderFiles {
        sources,
        together: import::together(imports),
        outlooks: Outlooks::default(),
    }
}

#[wasm_bindgen]
impl OrderFiles {
    /// What was understood: a `JointReceipt`.
    pub fn receipt(&self) -> JsValue {
        let Together {
            files,
            rows,
            overlap,
            questions,
            currency,
            summary,
            ..
        } = &self.together;
        encode(&JointReceipt {
            files: files.iter().map(|file| file.receipt.clone()).collect(),
            rows: rows.clone(),
            overlap: overlap.clone(),
            questions: questions.clone(),
            currency: currency.clone(),
            summary: summary.clone(),
        })
    }

    /// The first `limit` rows of a file that begin after `line`, of those that
    /// `behind` (`Behind`) means: `ListedRow[]`.
    pub fn rows(
        &mut self,
        file: u32,
        behind: JsValue,
        line: u32,
        limit: u32,
    ) -> Result<JsValue, JsError> {
        let behind: Behind = decode_tagged("code", behind)?;
        let mut rows = Vec::new();
        let Some((source, import, orders)) = self.file(file) else {
            return Ok(encode(&rows));
        };
        import::rows_behind(source, import, orders, behind, |row| {
            if row.line > line {
                rows.push(ListedRow {
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
        Ok(encode(&rows))
    }

    /// All rows of a file that `behind` (`Behind`) means, as the bytes of a CSV file.
    pub fn rows_csv(&mut self, file: u32, behind: JsValue) -> Result<Vec<u8>, JsError> {
        let behind: Behind = decode_tagged("code", behind)?;
        let Some((source, import, orders)) = self.file(file) else {
            return Ok(Vec::new());
        };
        import::rows_csv(source, import, orders, behind).map_err(|error| unreadable(&error))
    }

    /// The orders of all files as the bytes of a CSV file.
    pub fn orders_csv(&self) -> Result<Vec<u8>, JsError> {
        import::orders_csv(&self.together.orders).map_err(|error| unreadable(&error))
    }

    fn file(&mut self, place: u32) -> Option<(&mut Source, &Import, &Orders)> {
        let place = place as usize;
        let import = self.together.files.get(place)?;
        Some((self.sources.get_mut(place)?, import, &self.together.orders))
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
