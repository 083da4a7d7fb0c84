//! Compressed files: zip archives and gzip.
//!
//! What a directory or a header says of sizes is believed of nothing: what
//! comes out is counted as it comes, and its checksum compared.

mod directory;
mod gzip;
mod member;

pub(super) use directory::Zip;
pub(super) use gzip::gzip;
pub(super) use member::Member;

/// A file within another, as its directory describes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Entry {
    /// Its path, parted by `/`.
    pub(super) name: String,
    /// A password is needed to read it.
    pub(super) locked: bool,
    /// Its bytes are deflated; else they stand as they are.
    deflated: bool,
    /// Neither deflated nor as they are: compressed by a rare method.
    unknown: bool,
    crc: u32,
    /// Bytes as it is packed.
    packed: u64,
    /// Bytes when it is unpacked, modulo 2^32.
    size: u32,
    /// Where its bytes begin; in zip, those of its header.
    at: u64,
}

impl Entry {
    /// Bytes that it takes up in the archive: they grow with what is in it.
    pub(super) fn weight(&self) -> u64 {
        self.packed
    }
}
