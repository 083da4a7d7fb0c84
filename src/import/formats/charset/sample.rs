//! The lines of a file by which its character set is judged.

use std::io::{self, Read};

/// Bytes read at a time.
const INPUT: usize = 64 * 1024;
/// Lines of the beginning that are taken as they are, for the header is there.
const BEGINNING: usize = 30;
/// Bytes that are enough to judge by.
const ENOUGH: usize = 128 * 1024;
/// A longer line is passed over.
const LONGEST_LINE: usize = 64 * 1024;

/// The first lines of a file, and after them those that are not ASCII.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Sample {
    /// The lines, each with a line feed behind it.
    pub(super) bytes: Vec<u8>,
    /// Lines that were looked at, without blank ones.
    lines: usize,
    /// Lines that are UTF-8 and not ASCII.
    utf8: u32,
    /// Lines that are not UTF-8.
    other: u32,
}

impl Sample {
    /// Reads `source`, which stands at its beginning, until there is enough.
    pub(super) fn take<S: Read>(mut source: S) -> io::Result<Self> {
        let mut sample = Self::default();
        let mut line = Vec::new();
        let mut input = vec![0; INPUT];
        while sample.bytes.len() < ENOUGH {
            let read = match source.read(&mut input) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                result => result?,
            };
            if read == 0 {
                sample.add(&line);
                break;
            }
            // In no character set that is judged here are line ends part of another character.
            for piece in input[..read].split_inclusive(|byte| matches!(byte, b'\n' | b'\r')) {
                let room = LONGEST_LINE.saturating_sub(line.len()) + 1;
                line.extend(piece.iter().take(room));
                if matches!(piece.last(), Some(b'\n' | b'\r')) {
                    sample.add(line.trim_ascii_end());
                    line.clear();
                }
            }
        }
        Ok(sample)
    }

    fn add(&mut self, line: &[u8]) {
        if line.is_empty() {
            return;
        }
        self.lines += 1;
        let ascii = line.is_ascii();
        let needless = ascii && self.lines > BEGINNING;
        if needless || line.len() > LONGEST_LINE || self.bytes.len() >= ENOUGH {
            return;
        }
        if std::str::from_utf8(line).is_err() {
            self.other += 1;
        } else if !ascii {
            self.utf8 += 1;
        }
        self.bytes.extend(line);
        self.bytes.push(b'\n');
    }

    /// Whether it is UTF-8 after all, and what is not is damage.
    pub(super) fn is_utf8(&self) -> bool {
        self.utf8 >= self.other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample(bytes: &[u8]) -> Sample {
        Sample::take(bytes).expect("no I/O")
    }

    #[test]
    fn the_beginning_counts_and_then_what_is_not_ascii() {
        let mut file = b"header\r\n".to_vec();
        file.extend(b"plain\r\n".repeat(100_000));
        file.extend(b"caf\xe9\r\nplain\r\nlast \xe9");
        let expected = [
            b"header\n".as_slice(),
            &b"plain\n".repeat(BEGINNING - 1),
            b"caf\xe9\nlast \xe9\n",
        ];
        assert_eq!(sample(&file).bytes, expected.concat());
    }

    #[test]
    fn damage_is_told_from_another_character_set() {
        assert!(sample("é\né\n\u{e9}".as_bytes()).is_utf8());
        assert!(sample(b"\xc3\xa9\n\xe9\n").is_utf8());
        assert!(sample(b"plain").is_utf8());
        assert!(!sample(b"caf\xe9\n").is_utf8());
    }

    #[test]
    fn a_line_without_end_is_passed_over() {
        let file = [&b"\xe9".repeat(LONGEST_LINE + 1)[..], b"\ncaf\xe9\n"].concat();
        assert_eq!(sample(&file).bytes, b"caf\xe9\n");
    }

    #[test]
    fn enough_is_enough() {
        let file = b"caf\xe9, and more of it\n".repeat(1_000_000);
        assert!(sample(&file).bytes.len() < ENOUGH + 100);
    }
}
