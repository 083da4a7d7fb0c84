//! Strings of old workbooks: in one byte a character, or in two.

use std::io;

use super::super::bytes::{u16_at, u32_at};
use super::super::fault::damaged;

/// Reads the parts of a record one after the other, as if they were one.
pub(super) struct Parts<'a> {
    parts: std::vec::IntoIter<&'a [u8]>,
    part: &'a [u8],
}

impl<'a> Parts<'a> {
    pub(super) fn new(parts: Vec<&'a [u8]>) -> Self {
        let mut parts = parts.into_iter();
        let part = parts.next().unwrap_or_default();
        Self { parts, part }
    }

    /// The next `count` bytes, which are of one part.
    fn take(&mut self, count: usize) -> io::Result<&'a [u8]> {
        if self.part.is_empty() {
            self.part = self.parts.next().ok_or_else(damaged)?;
        }
        let (taken, rest) = self.part.split_at_checked(count).ok_or_else(damaged)?;
        self.part = rest;
        Ok(taken)
    }

    fn skip(&mut self, mut count: usize) -> io::Result<()> {
        while count > 0 {
            if self.part.is_empty() {
                self.part = self.parts.next().ok_or_else(damaged)?;
            }
            let step = count.min(self.part.len());
            self.take(step)?;
            count -= step;
        }
        Ok(())
    }

    pub(super) fn short(&mut self) -> io::Result<u16> {
        u16_at(self.take(2)?, 0).ok_or_else(damaged)
    }

    pub(super) fn long(&mut self) -> io::Result<u32> {
        u32_at(self.take(4)?, 0).ok_or_else(damaged)
    }

    fn byte(&mut self) -> io::Result<u8> {
        Ok(self.take(1)?.first().copied().unwrap_or_default())
    }

    /// A string that begins with how many characters it has.
    pub(super) fn string(&mut self, out: &mut String) -> io::Result<()> {
        let length = self.short()?;
        self.string_of(length, out)
    }

    /// A string whose length was given in one byte.
    pub(super) fn short_string(&mut self, out: &mut String) -> io::Result<()> {
        let length = self.byte()?;
        self.string_of(length.into(), out)
    }

    fn string_of(&mut self, length: u16, out: &mut String) -> io::Result<()> {
        let mut flags = self.byte()?;
        let runs = if flags & 8 == 0 { 0 } else { self.short()? };
        let spoken = if flags & 4 == 0 { 0 } else { self.long()? };
        let mut left = usize::from(length);
        let mut units = Vec::with_capacity(left);
        while left > 0 {
            // Where a part ends within a string, the next says anew how it goes on.
            if self.part.is_empty() {
                flags = self.byte()?;
            }
            let wide = flags & 1 != 0;
            let width = if wide { 2 } else { 1 };
            let count = left.min(self.part.len() / width);
            if count == 0 {
                return Err(damaged());
            }
            let bytes = self.take(count * width)?;
            if wide {
                units.extend(bytes.chunks_exact(2).filter_map(|unit| u16_at(unit, 0)));
            } else {
                units.extend(bytes.iter().map(|byte| u16::from(*byte)));
            }
            left -= count;
        }
        out.extend(char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)));
        self.skip(usize::from(runs) * 4)?;
        self.skip(spoken as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strings(parts: &[&[u8]], count: usize) -> io::Result<Vec<String>> {
        let mut parts = Parts::new(parts.to_vec());
        let string = |_| {
            let mut text = String::new();
            parts.string(&mut text).map(|()| text)
        };
        (0..count).map(string).collect()
    }

    #[test]
    fn strings_go_on_in_the_next_part() {
        // "ab", then 订单 in two bytes a character with runs, cut in the middle,
        // then "é".
        let first = b"\x02\0\0ab\x02\0\x09\x01\0\xa2\x8b";
        let second = b"\x01\x55\x53runs\x01\0\0\xe9";
        let all = strings(&[first, second], 3).expect("strings");
        assert_eq!(all, ["ab", "订单", "é"]);
        // A string that began wide goes on narrow.
        let all = strings(&[b"\x03\0\x01\xa2\x8b", b"\0xy"], 1).expect("a string");
        assert_eq!(all, ["订xy"]);
        assert!(strings(&[b"\x05\0\0ab"], 1).is_err());
        assert!(strings(&[b"\x05"], 1).is_err());
    }
}
