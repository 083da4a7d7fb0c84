//! The container of old Office files, and of encrypted new ones: streams with
//! names, in chains of sectors.
//!
//! Source: Microsoft, \[MS-CFB\].

use std::io::{self, Read, Seek, SeekFrom};

use super::super::bytes::{u16_at, u32_at};
use super::super::fault::{damaged, refused};
use crate::import::finding::Unreadable;

/// Bytes of a stream, and with them of everything that is read.
const LONGEST: usize = 128 * 1024 * 1024;
/// From here on a number is no sector but says what there is instead.
const NO_SECTOR: u32 = 0xFFFF_FFFA;
/// An entry of the directory.
const ENTRY: usize = 128;
/// Sectors of the table of sectors that the header lists.
const IN_HEADER: usize = 109;

/// A container that has been opened.
pub(super) struct Ole<S> {
    source: S,
    /// Bytes of a sector.
    sector: usize,
    /// The sector behind each in its chain.
    next: Vec<u32>,
    directory: Vec<u8>,
    /// Streams of fewer bytes are cut into small sectors within another stream.
    small: u32,
    small_sector: usize,
    first_of_small_next: u32,
}

/// An entry of the directory.
struct Stream {
    name: String,
    first: u32,
    size: u32,
}

impl<S: Read + Seek> Ole<S> {
    pub(super) fn open(mut source: S) -> io::Result<Self> {
        source.seek(SeekFrom::Start(0))?;
        let mut header = Vec::new();
        source.by_ref().take(512).read_to_end(&mut header)?;
        let short = |at| u16_at(&header, at).ok_or_else(damaged);
        let long = |at| u32_at(&header, at).ok_or_else(damaged);
        let (shift, small_shift) = (short(30)?, short(32)?);
        if !matches!(shift, 9 | 12) || small_shift != 6 {
            return Err(damaged());
        }
        let mut ole = Self {
            source,
            sector: 1 << shift,
            next: Vec::new(),
            directory: Vec::new(),
            small: long(56)?,
            small_sector: 1 << small_shift,
            first_of_small_next: long(60)?,
        };
        let listed: Vec<u32> = (0..IN_HEADER)
            .map(|place| long(76 + 4 * place))
            .collect::<io::Result<_>>()?;
        ole.read_table(listed, long(68)?)?;
        ole.directory = ole.chain(long(48)?, LONGEST)?;
        Ok(ole)
    }

    /// Reads the table of sectors from the sectors that are `listed`, and more of
    /// them listed from sector `more` on.
    fn read_table(&mut self, mut listed: Vec<u32>, mut more: u32) -> io::Result<()> {
        let most = LONGEST / self.sector;
        while more < NO_SECTOR && listed.len() < most {
            let mut numbers = numbers(&self.read_sector(more)?);
            more = numbers.pop().unwrap_or(NO_SECTOR);
            listed.extend(numbers);
        }
        for sector in listed.into_iter().filter(|sector| *sector < NO_SECTOR) {
            let part = numbers(&self.read_sector(sector)?);
            self.next.extend(part);
            if self.next.len() > most {
                return Err(refused(Unreadable::TooLarge));
            }
        }
        Ok(())
    }

    fn read_sector(&mut self, number: u32) -> io::Result<Vec<u8>> {
        let at = (u64::from(number) + 1) * self.sector as u64;
        self.source.seek(SeekFrom::Start(at))?;
        let mut bytes = Vec::new();
        let source = self.source.by_ref();
        source.take(self.sector as u64).read_to_end(&mut bytes)?;
        if bytes.is_empty() {
            return Err(damaged());
        }
        // The last sector of a file may be cut short.
        bytes.resize(self.sector, 0);
        Ok(bytes)
    }

    /// The bytes of a chain of sectors, up to `size`.
    fn chain(&mut self, first: u32, size: usize) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        let mut sector = first;
        while sector < NO_SECTOR && bytes.len() < size {
            bytes.extend(self.read_sector(sector)?);
            let next = self.next.get(sector as usize);
            sector = *next.ok_or_else(damaged)?;
            // A chain that is longer than what it is a chain of has a ring.
            if bytes.len() > self.next.len() * self.sector {
                return Err(damaged());
            }
        }
        bytes.truncate(size);
        Ok(bytes)
    }

    /// The bytes of the stream of this name.
    pub(super) fn stream(&mut self, name: &str) -> io::Result<Option<Vec<u8>>> {
        let Some(stream) = self.find(name) else {
            return Ok(None);
        };
        let size = stream.size as usize;
        if size > LONGEST {
            return Err(refused(Unreadable::TooLarge));
        }
        let bytes = if stream.size < self.small {
            self.small_chain(stream.first, size)?
        } else {
            self.chain(stream.first, size)?
        };
        if bytes.len() < size {
            return Err(damaged());
        }
        Ok(Some(bytes))
    }

    /// The bytes of a chain of small sectors, which lie in the stream of the root.
    fn small_chain(&mut self, first: u32, size: usize) -> io::Result<Vec<u8>> {
        let root = self.find("Root Entry").ok_or_else(damaged)?;
        let all = self.chain(root.first, LONGEST)?;
        let next = numbers(&self.chain(self.first_of_small_next, LONGEST)?);
        let mut bytes = Vec::new();
        let mut sector = first;
        while sector < NO_SECTOR && bytes.len() < size {
            let at = sector as usize * self.small_sector;
            let part = all.get(at..).ok_or_else(damaged)?;
            bytes.extend(part.iter().take(self.small_sector));
            sector = *next.get(sector as usize).ok_or_else(damaged)?;
        }
        bytes.truncate(size);
        Ok(bytes)
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.find(name).is_some()
    }

    fn find(&self, name: &str) -> Option<Stream> {
        let entries = self.directory.chunks_exact(ENTRY);
        let mut streams = entries.filter_map(stream);
        streams.find(|stream| stream.name.eq_ignore_ascii_case(name))
    }
}

fn numbers(bytes: &[u8]) -> Vec<u32> {
    let numbers = bytes.chunks_exact(4);
    numbers.filter_map(|number| u32_at(number, 0)).collect()
}

fn stream(entry: &[u8]) -> Option<Stream> {
    // The length is in bytes, with that of a closing NUL.
    let length = usize::from(u16_at(entry, 64)?).checked_sub(2)?;
    let units = entry.get(..length.min(62))?.chunks_exact(2);
    let units: Vec<u16> = units.filter_map(|unit| u16_at(unit, 0)).collect();
    Some(Stream {
        name: String::from_utf16_lossy(&units),
        first: u32_at(entry, 116)?,
        size: u32_at(entry, 120)?,
    })
}
