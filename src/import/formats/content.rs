//! The bytes that are read: those of a file, or of one in an archive.

use std::io::{self, Cursor, Read, Seek, SeekFrom};

use super::fault::{damaged, refused};
use super::packed::{Member, Zip, gzip};
use crate::import::finding::Unreadable;

/// Bytes of a file in an archive when it is unpacked.
pub(super) const MEMBER: u64 = 2 * 1024 * 1024 * 1024;
/// Bytes of a workbook in an archive, which are all held in memory.
const WORKBOOK: u64 = 64 * 1024 * 1024;
/// Bytes of the beginning by which a file is judged.
const HEAD: u64 = 64 * 1024;

/// Bytes to read.
pub(super) enum Content<S> {
    /// The file itself.
    Whole(S),
    /// A file in it, unpacked as it is read.
    Member(Box<Member<S>>),
    /// A file in it that is read here and there.
    Unpacked(Cursor<Vec<u8>>),
}

impl<S: Read + Seek> Content<S> {
    /// The content of `source`, or of the file of this name in it.
    pub(super) fn new(source: S, member: Option<&str>) -> io::Result<Self> {
        let Some(name) = member else {
            return Ok(Self::Whole(source));
        };
        let mut member = open(source, name)?;
        let head = beginning(&mut member)?;
        member.seek(SeekFrom::Start(0))?;
        Ok(if is_zip(&head) || is_ole(&head) {
            Self::Unpacked(Cursor::new(unpacked(member)?))
        } else {
            Self::Member(Box::new(member))
        })
    }
}

/// The file of this name in an archive.
fn open<S: Read + Seek>(mut source: S, name: &str) -> io::Result<Member<S>> {
    if is_gzip(&beginning(&mut source)?) {
        let entry = gzip(&mut source)?;
        return Member::new(source, entry, MEMBER);
    }
    let zip = Zip::open(source)?;
    let entry = zip.find(name).ok_or_else(damaged)?;
    zip.into_member(&entry, MEMBER)
}

/// A workbook in an archive.
pub(super) fn unpacked<S: Read + Seek>(mut member: Member<S>) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    member.by_ref().take(WORKBOOK + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > WORKBOOK {
        return Err(refused(Unreadable::TooLarge));
    }
    Ok(bytes)
}

pub(super) fn is_zip(head: &[u8]) -> bool {
    head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06")
}

pub(super) fn is_gzip(head: &[u8]) -> bool {
    head.starts_with(b"\x1F\x8B")
}

/// Whether it is a container of old or encrypted workbooks.
pub(super) fn is_ole(head: &[u8]) -> bool {
    head.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
}

/// The first bytes.
pub(super) fn beginning<S: Read + Seek>(source: &mut S) -> io::Result<Vec<u8>> {
    source.seek(SeekFrom::Start(0))?;
    let mut head = Vec::new();
    source.take(HEAD).read_to_end(&mut head)?;
    Ok(head)
}

impl<S: Read + Seek> Read for Content<S> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Whole(source) => source.read(buffer),
            Self::Member(member) => member.read(buffer),
            Self::Unpacked(bytes) => bytes.read(buffer),
        }
    }
}

impl<S: Read + Seek> Seek for Content<S> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match self {
            Self::Whole(source) => source.seek(to),
            Self::Member(member) => member.seek(to),
            Self::Unpacked(bytes) => bytes.seek(to),
        }
    }
}
