//! Files of the browser's: slices of them come through `FileReaderSync` straight
//! into this module's memory.

use std::io::{self, Read, Seek, SeekFrom};

use js_sys::{Function, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{Blob, FileReaderSync};

/// Bytes of a file that are read at a time. Chromium reads 236 MB in slices of 1,
/// 4 and 16 MiB in 2.4, 1.3 and 0.6 s; the larger they are, the rarer is progress.
const SLICE: u64 = 8 * 1024 * 1024;
/// A file of the browser's, read in slices.
pub(super) struct FileSource {
    file: Blob,
    reader: FileReaderSync,
    progress: Function,
    /// The next byte to give.
    place: u64,
    /// The slice that was read last, and where it begins.
    slice: Vec<u8>,
    start: u64,
}

impl FileSource {
    pub(super) fn new(file: Blob, progress: Function) -> Result<Self, JsError> {
        let reader = FileReaderSync::new().map_err(|error| unreadable(&io_error(&error)))?;
        Ok(Self {
            file,
            reader,
            progress,
            place: 0,
            slice: Vec::new(),
            start: 0,
        })
    }

    /// The bytes from the current place on that are at hand.
    fn at_hand(&self) -> Option<&[u8]> {
        let offset = usize::try_from(self.place.checked_sub(self.start)?).ok()?;
        self.slice.get(offset..).filter(|bytes| !bytes.is_empty())
    }

    /// Reads the slice that begins at the current place; empty at the end.
    fn fetch(&mut self) -> Result<(), JsValue> {
        let start = self.place;
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
        self.place += read as u64;
        Ok(read)
    }
}

impl Seek for FileSource {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let place = match to {
            SeekFrom::Start(place) => Some(place),
            SeekFrom::Current(by) => self.place.checked_add_signed(by),
            #[allow(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a size"
            )]
            SeekFrom::End(by) => (self.file.size() as u64).checked_add_signed(by),
        };
        self.place = place.ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
        Ok(self.place)
    }
}

/// An error of the browser's.
pub(super) fn io_error(error: &JsValue) -> io::Error {
    io::Error::other(String::from(
        js_sys::Object::from(error.clone()).to_string(),
    ))
}

/// An error that says so by its code.
pub(super) fn unreadable(error: &io::Error) -> JsError {
    JsError::new(&["unreadable: ", &error.to_string()].concat())
}
