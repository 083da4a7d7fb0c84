//! The directory at the end of a zip archive.
//!
//! Source: APPNOTE.TXT of PKWARE, 4.3.

use std::io::{self, Read, Seek, SeekFrom};

use super::super::bytes::{u16_at, u32_at, u64_at};
use super::super::charset;
use super::super::fault::{damaged, refused};
use super::{Entry, Member};
use crate::import::finding::Unreadable;

/// The record at the end, and the longest comment behind it.
const END: usize = 22;
const LONGEST_COMMENT: u64 = 0xFFFF;
/// More bytes than the directory of an archive of order files has.
const LONGEST_DIRECTORY: u64 = 16 * 1024 * 1024;
/// The record of a file in the directory and before its bytes, without its name.
const RECORD: usize = 46;
const LOCAL: usize = 30;

/// A zip archive that is read file by file.
pub(in super::super) struct Zip<S> {
    source: S,
    entries: Vec<Entry>,
}

/// Where the directory is.
struct Directory {
    at: u64,
    length: u64,
}

impl<S: Read + Seek> Zip<S> {
    /// Reads the directory.
    pub(in super::super) fn open(mut source: S) -> io::Result<Self> {
        let directory = find(&mut source)?;
        if directory.length > LONGEST_DIRECTORY {
            return Err(damaged());
        }
        source.seek(SeekFrom::Start(directory.at))?;
        let mut bytes = Vec::new();
        source
            .by_ref()
            .take(directory.length)
            .read_to_end(&mut bytes)?;
        let entries = entries(&bytes).ok_or_else(damaged)?;
        Ok(Self { source, entries })
    }

    /// The files in it, in the order of the directory.
    pub(in super::super) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The file of this path, however its letters are cased; the last one
    /// where several have it, as programs that unpack them all would leave.
    pub(in super::super) fn find(&self, name: &str) -> Option<Entry> {
        let named = |entry: &&Entry| entry.name.eq_ignore_ascii_case(name);
        self.entries.iter().rev().find(named).cloned()
    }

    /// Reads a file in it, of which no more than `limit` bytes may come.
    pub(in super::super) fn member(
        &mut self,
        entry: &Entry,
        limit: u64,
    ) -> io::Result<Member<&mut S>> {
        let entry = located(&mut self.source, entry)?;
        Member::new(&mut self.source, entry, limit)
    }

    /// The same, and the archive is not needed any more.
    pub(in super::super) fn into_member(
        mut self,
        entry: &Entry,
        limit: u64,
    ) -> io::Result<Member<S>> {
        let entry = located(&mut self.source, entry)?;
        Member::new(self.source, entry, limit)
    }
}

/// The entry with the place of its bytes in place of that of its header.
fn located<S: Read + Seek>(source: &mut S, entry: &Entry) -> io::Result<Entry> {
    if entry.locked {
        return Err(refused(Unreadable::Locked));
    }
    if entry.unknown {
        return Err(refused(Unreadable::RarelyPacked));
    }
    source.seek(SeekFrom::Start(entry.at))?;
    let mut header = Vec::new();
    source
        .by_ref()
        .take(LOCAL as u64)
        .read_to_end(&mut header)?;
    let name = u16_at(&header, 26).filter(|_| header.starts_with(b"PK\x03\x04"));
    let extra = u16_at(&header, 28);
    let (Some(name), Some(extra)) = (name, extra) else {
        return Err(damaged());
    };
    let at = entry.at + LOCAL as u64 + u64::from(name) + u64::from(extra);
    Ok(Entry {
        at,
        ..entry.clone()
    })
}

/// Finds the directory by the record at the end.
fn find<S: Read + Seek>(source: &mut S) -> io::Result<Directory> {
    let length = source.seek(SeekFrom::End(0))?;
    let tail = length.saturating_sub(END as u64 + LONGEST_COMMENT);
    source.seek(SeekFrom::Start(tail))?;
    let mut bytes = Vec::new();
    source
        .by_ref()
        .take(length - tail)
        .read_to_end(&mut bytes)?;
    let end = bytes
        .windows(END)
        .rposition(|window| window.starts_with(b"PK\x05\x06"))
        .ok_or_else(damaged)?;
    let fields = u32_at(&bytes, end + 12).zip(u32_at(&bytes, end + 16));
    let (directory, at) = fields.ok_or_else(damaged)?;
    if at == u32::MAX {
        let locator = end.checked_sub(20).and_then(|locator| bytes.get(locator..));
        let locator = locator.filter(|locator| locator.starts_with(b"PK\x06\x07"));
        let at = locator.and_then(|locator| u64_at(locator, 8));
        return find_large(source, at.ok_or_else(damaged)?);
    }
    Ok(Directory {
        at: at.into(),
        length: directory.into(),
    })
}

/// Finds the directory of a large archive by the record that stands at `at`.
fn find_large<S: Read + Seek>(source: &mut S, at: u64) -> io::Result<Directory> {
    source.seek(SeekFrom::Start(at))?;
    let mut record = Vec::new();
    source.by_ref().take(56).read_to_end(&mut record)?;
    let fields = u64_at(&record, 40).zip(u64_at(&record, 48));
    match fields.filter(|_| record.starts_with(b"PK\x06\x06")) {
        Some((length, at)) => Ok(Directory { at, length }),
        None => Err(damaged()),
    }
}

/// The files that a directory lists; `None` when it lists none rightly.
fn entries(mut bytes: &[u8]) -> Option<Vec<Entry>> {
    let mut entries = Vec::new();
    while bytes.starts_with(b"PK\x01\x02") {
        let flags = u16_at(bytes, 8)?;
        let method = u16_at(bytes, 10)?;
        let name_ends = RECORD + usize::from(u16_at(bytes, 28)?);
        let extra_ends = name_ends + usize::from(u16_at(bytes, 30)?);
        let ends = extra_ends + usize::from(u16_at(bytes, 32)?);
        let extra = large(bytes.get(name_ends..extra_ends)?);
        // Fields that overflow stand in the extra field instead, in this order.
        let mut extra = extra.chunks_exact(8).filter_map(|field| u64_at(field, 0));
        let mut wide = |at: usize| match u32_at(bytes, at)? {
            u32::MAX => extra.next(),
            narrow => Some(narrow.into()),
        };
        let (size, packed, at) = (wide(24)?, wide(20)?, wide(42)?);
        entries.push(Entry {
            name: charset::name(bytes.get(RECORD..name_ends)?).replace('\\', "/"),
            locked: flags & 1 != 0,
            deflated: method == 8,
            unknown: !matches!(method, 0 | 8),
            crc: u32_at(bytes, 16)?,
            packed,
            #[allow(
                clippy::cast_possible_truncation,
                reason = "it is compared modulo 2^32"
            )]
            size: size as u32,
            at,
        });
        bytes = bytes.get(ends..)?;
    }
    (!entries.is_empty()).then_some(entries)
}

/// What the extra field has for large archives.
fn large(mut extra: &[u8]) -> &[u8] {
    while let (Some(id), Some(length)) = (u16_at(extra, 0), u16_at(extra, 2)) {
        let ends = 4 + usize::from(length);
        if id == 1 {
            return extra.get(4..ends).unwrap_or_default();
        }
        extra = extra.get(ends..).unwrap_or_default();
    }
    &[]
}
