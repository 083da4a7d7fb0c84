//! Names kept once and told apart by number.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use hashbrown::HashTable;

/// A map whose hasher has no seed, so that nothing depends on chance.
pub(super) type Map<K, V> = HashMap<K, V, BuildHasherDefault<Mixer>>;

/// Bytes that are worth more than one product at a time.
const LONG: usize = 32;

/// Hashes eight bytes at a time by multiplication.
///
/// Names come by the million, and the standard hasher is made to withstand an
/// opponent: here the only one whom a file could slow down is who opened it.
#[derive(Default)]
pub(super) struct Mixer(u64);

impl Hasher for Mixer {
    fn write(&mut self, bytes: &[u8]) {
        let rest = match bytes.len() {
            ..LONG => bytes,
            _ => self.mix_long(bytes),
        };
        let mut words = rest.chunks_exact(8);
        for word in &mut words {
            self.mix(number(word));
        }
        let rest = words.remainder().iter();
        let rest = rest.fold(0, |rest, &byte| rest << 8 | u64::from(byte));
        self.mix(rest ^ (bytes.len() as u64) << 56);
    }

    fn write_u8(&mut self, byte: u8) {
        self.mix(u64::from(byte));
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

impl Mixer {
    /// A product's high bits depend on all bits of its factors, its low bits on
    /// few; the map looks at both, so the high are folded onto the low.
    fn mix(&mut self, word: u64) {
        const ODD: u64 = 0x9E37_79B9_7F4A_7C15;
        let product = (self.0.rotate_left(23) ^ word).wrapping_mul(ODD);
        self.0 = product ^ (product >> 32);
    }

    /// Mixes four words at a time, for no product need wait for another then, and
    /// gives the bytes that are left.
    fn mix_long<'a>(&mut self, bytes: &'a [u8]) -> &'a [u8] {
        let mut lanes = [Self(self.0), Self(1), Self(2), Self(3)];
        let mut blocks = bytes.chunks_exact(LONG);
        for block in &mut blocks {
            for (lane, word) in lanes.iter_mut().zip(block.chunks_exact(8)) {
                lane.mix(number(word));
            }
        }
        for lane in lanes {
            self.mix(lane.0);
        }
        blocks.remainder()
    }
}

fn number(word: &[u8]) -> u64 {
    word.try_into().map_or(0, u64::from_le_bytes)
}

/// Names, each with a number from 0 in the order in which they came.
///
/// They stand one behind the other in one text, for most of them are shorter than
/// what a text of its own costs, and are found by halves of their hashes, which
/// spare nearly every look at another name.
#[derive(Default)]
pub(super) struct Names {
    text: String,
    /// Where each ends.
    ends: Vec<usize>,
    numbers: HashTable<(u32, u32)>,
    /// The one that was asked for last: rows of one order mostly follow each other.
    last: u32,
}

impl Names {
    /// The number of a name, known or new.
    pub(super) fn number(&mut self, name: &str) -> u32 {
        if self.get(self.last) == Some(name) {
            return self.last;
        }
        let half = half(name);
        let number = self.find_by(half, name).unwrap_or_else(|| {
            let number = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
            self.text.push_str(name);
            self.ends.push(self.text.len());
            self.numbers
                .insert_unique(spread(half), (half, number), |(half, _)| spread(*half));
            number
        });
        self.last = number;
        number
    }

    /// The number of a name that is known.
    pub(super) fn find(&self, name: &str) -> Option<u32> {
        self.find_by(half(name), name)
    }

    fn find_by(&self, half: u32, name: &str) -> Option<u32> {
        let is_it = |&(other, number): &(u32, u32)| other == half && self.get(number) == Some(name);
        let found = self.numbers.find(spread(half), is_it);
        found.map(|(_, number)| *number)
    }

    /// The name of a number.
    pub(super) fn get(&self, number: u32) -> Option<&str> {
        let number = usize::try_from(number).ok()?;
        let end = *self.ends.get(number)?;
        let start = number
            .checked_sub(1)
            .and_then(|before| self.ends.get(before));
        self.text.get(start.copied().unwrap_or(0)..end)
    }

    /// The names in the order of their numbers.
    pub(super) fn list(&self) -> impl Iterator<Item = &str> {
        (0u32..).map_while(|number| self.get(number))
    }

    /// Forgets how names are found, of which only the list is still wanted.
    pub(super) fn close(&mut self) {
        self.numbers = HashTable::new();
    }
}

fn half(name: &str) -> u32 {
    let mut mixer = Mixer::default();
    mixer.write(name.as_bytes());
    // Its bits are as good as those of the whole: see `Mixer::mix`.
    let [low @ .., _, _, _, _] = mixer.finish().to_le_bytes();
    u32::from_le_bytes(low)
}

/// A hash of which the table takes some bits at either end.
fn spread(half: u32) -> u64 {
    u64::from(half) << 32 | u64::from(half)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_numbered_as_they_come_and_found_again() {
        let mut names = Names::default();
        let numbers = ["b", "", "a", "b", "b", "", "ab"].map(|name| names.number(name));
        assert_eq!(numbers, [0, 1, 2, 0, 0, 1, 3]);
        assert_eq!(names.list().collect::<Vec<_>>(), ["b", "", "a", "ab"]);
        assert_eq!((names.find("ab"), names.find("ba")), (Some(3), None));
        let many: Vec<String> = (0..5000).map(|number| number.to_string()).collect();
        let first: Vec<u32> = many.iter().map(|name| names.number(name)).collect();
        let again: Vec<u32> = many.iter().rev().map(|name| names.number(name)).collect();
        assert_eq!(first, (4..5004).collect::<Vec<_>>());
        assert_eq!(again, (4..5004).rev().collect::<Vec<_>>());
    }

    #[test]
    fn different_texts_have_different_hashes() {
        let hash = |text: &str| {
            let mut mixer = Mixer::default();
            mixer.write(text.as_bytes());
            mixer.finish()
        };
        // Each differs from the others by one byte, or by its length.
        let zeros = "0".repeat(80);
        let mut hashes: Vec<u64> = (0..80).map(|length| hash(&zeros[..length])).collect();
        hashes.extend((0..80).map(|place| {
            let mut text = zeros.clone();
            text.replace_range(place..=place, "1");
            hash(&text)
        }));
        hashes.sort_unstable();
        hashes.dedup();
        assert_eq!(hashes.len(), 160);
    }
}
