//! One file of an archive, unpacked as it is read.

use std::io::{self, Read, Seek, SeekFrom};

use flate2::{Crc, Decompress, FlushDecompress, Status};

use super::super::fault::{damaged, refused};
use super::Entry;
use crate::import::finding::Unreadable;

/// Bytes that are read at a time.
const INPUT: usize = 64 * 1024;

/// Reads a file within another from its beginning.
///
/// Whether it is whole is known at its end: a wrong length or checksum is an
/// error there, as is one byte more than its limit. It can go only to a place
/// from the start, which it does by reading up to it.
pub(in super::super) struct Member<S> {
    source: S,
    entry: Entry,
    limit: u64,
    /// `None` where the bytes stand as they are.
    inflate: Option<Decompress>,
    input: Vec<u8>,
    /// The part of `input` that is still to be unpacked.
    at: usize,
    filled: usize,
    /// Bytes of the source that are still to be read.
    left: u64,
    crc: Crc,
    given: u64,
    ended: bool,
}

impl<S: Read + Seek> Member<S> {
    /// Reads `entry`, whose bytes begin where it says, up to `limit`.
    pub(in super::super) fn new(mut source: S, entry: Entry, limit: u64) -> io::Result<Self> {
        source.seek(SeekFrom::Start(entry.at))?;
        Ok(Self {
            source,
            limit,
            inflate: entry.deflated.then(|| Decompress::new(false)),
            input: vec![0; INPUT],
            at: 0,
            filled: 0,
            left: entry.packed,
            crc: Crc::new(),
            given: 0,
            ended: false,
            entry,
        })
    }

    /// Reads more of the source where all that was read is unpacked.
    fn fill(&mut self) -> io::Result<()> {
        if self.at < self.filled || self.left == 0 {
            return Ok(());
        }
        let most = usize::try_from(self.left).map_or(INPUT, |left| left.min(INPUT));
        self.filled = loop {
            match self.source.read(&mut self.input[..most]) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                result => break result?,
            }
        };
        self.at = 0;
        self.left -= self.filled as u64;
        if self.filled == 0 {
            return Err(damaged());
        }
        Ok(())
    }

    /// Unpacks what was read into `buffer`: how many bytes came of it.
    fn unpack(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut input = &self.input[self.at..self.filled];
        let Some(inflate) = &mut self.inflate else {
            let made = input.read(buffer)?;
            self.at += made;
            self.ended = self.at == self.filled && self.left == 0;
            return Ok(made);
        };
        let (read, made) = (inflate.total_in(), inflate.total_out());
        let status = inflate
            .decompress(input, buffer, FlushDecompress::None)
            .map_err(|_| damaged())?;
        let (read, made) = (inflate.total_in() - read, inflate.total_out() - made);
        // Neither is more than the slices that it was given.
        self.at += usize::try_from(read).unwrap_or(usize::MAX);
        self.ended = status == Status::StreamEnd;
        if !self.ended && read == 0 && made == 0 && self.left == 0 {
            return Err(damaged());
        }
        Ok(usize::try_from(made).unwrap_or(usize::MAX))
    }

    /// At the end: whether it is what was packed.
    fn check(&self) -> io::Result<()> {
        #[allow(
            clippy::cast_possible_truncation,
            reason = "sizes are compared modulo 2^32"
        )]
        let size = self.given as u32;
        if size == self.entry.size && self.crc.sum() == self.entry.crc {
            Ok(())
        } else {
            Err(damaged())
        }
    }
}

impl<S: Read + Seek> Read for Member<S> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut made = 0;
        while made == 0 && !self.ended && !buffer.is_empty() {
            self.fill()?;
            made = self.unpack(buffer)?;
            self.crc.update(&buffer[..made]);
            self.given += made as u64;
            if self.given > self.limit {
                return Err(refused(Unreadable::TooLarge));
            }
            if self.ended {
                self.check()?;
            }
        }
        Ok(made)
    }
}

impl<S: Read + Seek> Seek for Member<S> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let SeekFrom::Start(place) = to else {
            return Err(io::Error::from(io::ErrorKind::Unsupported));
        };
        self.source.seek(SeekFrom::Start(self.entry.at))?;
        self.inflate = self.entry.deflated.then(|| Decompress::new(false));
        (self.at, self.filled, self.left) = (0, 0, self.entry.packed);
        (self.crc, self.given, self.ended) = (Crc::new(), 0, false);
        io::copy(&mut self.by_ref().take(place), &mut io::sink())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;
    use crate::import::formats::fault::refusal;

    /// Text as it is in an archive that does not deflate.
    fn stored(limit: u64) -> Member<Cursor<&'static [u8]>> {
        // By Python: zlib.crc32(b"orders").
        let entry = Entry {
            crc: 0xE52F_FDEE,
            packed: 6,
            size: 6,
            at: 2,
            ..Entry::default()
        };
        Member::new(Cursor::new(&b"..orders.."[..]), entry, limit).expect("no I/O")
    }

    #[test]
    fn it_ends_at_its_limit() {
        let mut text = String::new();
        stored(6).read_to_string(&mut text).expect("it is whole");
        assert_eq!(text, "orders");
        let error = stored(5).read_to_string(&mut text).expect_err("a limit");
        assert_eq!(refusal(&error), Some(Unreadable::TooLarge));
    }

    #[test]
    fn it_goes_to_a_place_by_reading_up_to_it() {
        let mut member = stored(6);
        for _ in 0..2 {
            let mut text = String::new();
            assert_eq!(member.seek(SeekFrom::Start(3)).ok(), Some(3));
            member.read_to_string(&mut text).expect("it is whole");
            assert_eq!(text, "ers");
        }
        assert!(member.seek(SeekFrom::End(0)).is_err());
    }
}
