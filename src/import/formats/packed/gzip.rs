//! One file, compressed by gzip.
//!
//! Source: RFC 1952.

use std::io::{self, Read, Seek, SeekFrom};

use super::super::bytes::u32_at;
use super::super::charset;
use super::super::fault::damaged;
use super::Entry;

/// The longest header that is read: it may have a name and a comment.
const LONGEST_HEADER: u64 = 64 * 1024;
const HEADER: usize = 10;
const TRAILER: u64 = 8;

/// The file within a gzip file.
pub(in super::super) fn gzip<S: Read + Seek>(source: &mut S) -> io::Result<Entry> {
    let length = source.seek(SeekFrom::End(0))?;
    source.seek(SeekFrom::Start(0))?;
    let mut head = Vec::new();
    source.take(LONGEST_HEADER).read_to_end(&mut head)?;
    let (name, at) = header(&head).ok_or_else(damaged)?;
    let trailer = length
        .checked_sub(TRAILER)
        .filter(|trailer| *trailer > at)
        .ok_or_else(damaged)?;
    source.seek(SeekFrom::Start(trailer))?;
    let mut sums = Vec::new();
    source.take(TRAILER).read_to_end(&mut sums)?;
    let sums = u32_at(&sums, 0).zip(u32_at(&sums, 4));
    let (crc, size) = sums.ok_or_else(damaged)?;
    Ok(Entry {
        name,
        deflated: true,
        crc,
        packed: trailer - at,
        size,
        at,
        ..Entry::default()
    })
}

/// The name in a header, and where the header ends.
fn header(head: &[u8]) -> Option<(String, u64)> {
    let flags = *head.get(3)?;
    let mut rest = head.get(HEADER..)?;
    if flags & 4 != 0 {
        let length = super::super::bytes::u16_at(rest, 0)?;
        rest = rest.get(2 + usize::from(length)..)?;
    }
    let mut text = |flag: u8| {
        if flags & flag == 0 {
            return Some(&[][..]);
        }
        let end = rest.iter().position(|byte| *byte == 0)?;
        let (text, behind) = rest.split_at(end);
        rest = &behind[1..];
        Some(text)
    };
    let name = text(8)?;
    text(16)?;
    if flags & 2 != 0 {
        rest = rest.get(2..)?;
    }
    let name = if name.is_empty() { b"gzip" } else { name };
    Some((charset::name(name), (head.len() - rest.len()) as u64))
}
