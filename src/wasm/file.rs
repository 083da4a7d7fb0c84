//! Files of the browser's: slices of them come through `FileReaderSync` straight
//! into this module's memory.

use std::io::{self, Read, Seek, SeekFrom};

use js_sys::{Array, Function, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{Blob, FileReaderSync, MessageChannel, MessagePort};

/// Bytes of a file that are read at a time. Chromium reads 236 MB in slices of 1,
/// 4 and 16 MiB in 2.4, 1.3 and 0.6 s; the larger they are, the rarer is progress.
const SLICE: u64 = 16 * 1024 * 1024;

/// A file of the browser's, read in slices.
pub(super) struct FileSource {
    file: Blob,
    reader: FileReaderSync,
    progress: Function,
    /// The next byte to give.
    place: u64,
    /// The slice that was read last, and where it begins.
    slice: Uint8Array,
    start: u64,
    /// Where slices go that have been read. Nobody listens, so that their memory is
    /// free at once: as garbage it may stay until this module has done its work.
    nowhere: MessagePort,
}

impl FileSource {
    pub(super) fn new(file: Blob, progress: Function) -> Result<Self, JsError> {
        let fail = |error| unreadable(&io_error(&error));
        let reader = FileReaderSync::new().map_err(fail)?;
        let channel = MessageChannel::new().map_err(fail)?;
        channel.port2().close();
        Ok(Self {
            file,
            reader,
            nowhere: channel.port1(),
            progress,
            place: 0,
            slice: Uint8Array::new_with_length(0),
            start: 0,
        })
    }

    /// Copies what is at hand from the current place on; how many bytes.
    fn copy(&self, buffer: &mut [u8]) -> usize {
        let offset = self.place.checked_sub(self.start);
        let Some(offset) = offset.and_then(|offset| u32::try_from(offset).ok()) else {
            return 0;
        };
        let room = u32::try_from(buffer.len()).unwrap_or(u32::MAX);
        let length = self.slice.length().saturating_sub(offset).min(room);
        if let Some(buffer) = buffer.get_mut(..length as usize) {
            self.slice.subarray(offset, offset + length).copy_to(buffer);
        }
        length as usize
    }

    /// Reads the slice that begins at the current place; empty at the end.
    fn fetch(&mut self) -> Result<(), JsValue> {
        let before = Array::of1(&self.slice.buffer());
        let nowhere = &self.nowhere;
        // Already gone when the slice after it could not be read.
        nowhere
            .post_message_with_transferable(&JsValue::NULL, &before)
            .ok();
        let start = self.place;
        let (from, to) = (start as f64, (start + SLICE) as f64);
        let part = self.file.slice_with_f64_and_f64(from, to)?;
        self.slice = Uint8Array::new(&self.reader.read_as_array_buffer(&part)?.into());
        self.start = start;
        let done = start + u64::from(self.slice.length());
        self.progress
            .call1(&JsValue::NULL, &JsValue::from(done as f64))?;
        Ok(())
    }
}

impl Read for FileSource {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut read = self.copy(buffer);
        if read == 0 {
            self.fetch().map_err(|error| io_error(&error))?;
            read = self.copy(buffer);
        }
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
