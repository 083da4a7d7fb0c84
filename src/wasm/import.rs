//! Order files: in the worker, where reading may take its time.
//!
//! A file stays where it is: slices of it come through `FileReaderSync`
//! straight into this module's memory. What grows with the file stays here too
//! and is handed out by the page or as bytes.

use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::ops::ControlFlow;

use js_sys::{Function, Uint8Array};
use serde::Serialize;
use wasm_bindgen::prelude::*;
use web_sys::{Blob, FileReaderSync};

use super::{decode, encode};
use crate::import::{self, Import, Options, Reason};

/// Bytes of a file that are read at a time. Chromium reads 236 MB in slices of 1,
/// 4 and 16 MiB in 2.4, 1.3 and 0.6 s; the larger they are, the rarer is progress.
const SLICE: u64 = 8 * 1024 * 1024;
/// Characters of a row that are shown; the download has all of them.
const SHOWN: usize = 2000;

/// An order file that has been read.
#[wasm_bindgen]
pub struct OrderFile {
    source: Source,
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
    OrderFile::new(Source::File(FileSource::new(file, progress)?), options)
}

/// Reads text that was pasted, as UTF-8 bytes, by `options` (`Options`).
#[wasm_bindgen]
pub fn import_bytes(bytes: Vec<u8>, options: JsValue) -> Result<OrderFile, JsError> {
    OrderFile::new(Source::Bytes(Cursor::new(bytes)), options)
}

impl OrderFile {
    fn new(mut source: Source, options: JsValue) -> Result<Self, JsError> {
        let options: Options = decode(options)?;
        let import = import::import(&mut source, &options).map_err(|error| unreadable(&error))?;
        Ok(Self { source, import })
    }
}

#[wasm_bindgen]
impl OrderFile {
    /// What was understood of the file: a `Receipt`.
    pub fn receipt(&self) -> Result<JsValue, JsError> {
        encode(&self.import.receipt)
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
            Self::File(file) => file.place.seek(to),
            Self::Bytes(bytes) => bytes.seek(to),
        }
    }
}

/// A file of the browser's, read in slices.
struct FileSource {
    file: Blob,
    reader: FileReaderSync,
    progress: Function,
    /// The next byte to give.
    place: Place,
    /// The slice that was read last, and where it begins.
    slice: Vec<u8>,
    start: u64,
}

impl FileSource {
    fn new(file: Blob, progress: Function) -> Result<Self, JsError> {
        let reader = FileReaderSync::new().map_err(|error| unreadable(&io_error(&error)))?;
        let place = Place(0);
        Ok(Self {
            file,
            reader,
            progress,
            place,
            slice: Vec::new(),
            start: 0,
        })
    }

    /// The bytes from the current place on that are at hand.
    fn at_hand(&self) -> Option<&[u8]> {
        let offset = usize::try_from(self.place.0.checked_sub(self.start)?).ok()?;
        self.slice.get(offset..).filter(|bytes| !bytes.is_empty())
    }

    /// Reads the slice that begins at the current place; empty at the end.
    fn fetch(&mut self) -> Result<(), JsValue> {
        let start = self.place.0;
        let (from, to) = (start as f64, (start + SLICE) as f64);
        let part = self.file.slice_with_f64_and_f64(from, to)?;
        let bytes = Uint8Array::new(&self.reader.read_as_array_buffer(&part)?.into());
        self.slice.resize(bytes.length() as usize, 0);
        bytes.copy_to(&mut self.slice);
        self.start = start;
        let done = start + self.slice.len() as u64;
        self.progress
            .call1(&JsValue::NULL, &JsValue::from(done as f64))?;
        Ok(())
    }
}

impl Read for FileSource {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.at_hand().is_none() {
            self.fetch().map_err(|error| io_error(&error))?;
        }
        let read = self.at_hand().unwrap_or_default().read(buffer)?;
        self.place.0 += read as u64;
        Ok(read)
    }
}

/// A place in a file whose end is not asked for.
struct Place(u64);

impl Seek for Place {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let place = match to {
            SeekFrom::Start(place) => Some(place),
            SeekFrom::Current(by) => self.0.checked_add_signed(by),
            SeekFrom::End(_) => None,
        };
        self.0 = place.ok_or_else(|| io::Error::from(io::ErrorKind::Unsupported))?;
        Ok(self.0)
    }
}

fn io_error(error: &JsValue) -> io::Error {
    io::Error::other(String::from(
        js_sys::Object::from(error.clone()).to_string(),
    ))
}

fn unreadable(error: &io::Error) -> JsError {
    JsError::new(&["unreadable: ", &error.to_string()].concat())
}
