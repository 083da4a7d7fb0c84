//! Names kept once and told apart by number.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// A map whose hasher has no seed, so that nothing depends on chance.
pub(super) type Map<K, V> = HashMap<K, V, BuildHasherDefault<Mixer>>;

/// Hashes eight bytes at a time by multiplication.
///
/// Names come by the million, and the standard hasher is made to withstand an
/// opponent: here the only one whom a file could slow down is who opened it.
#[derive(Default)]
pub(super) struct Mixer(u64);

impl Hasher for Mixer {
    fn write(&mut self, bytes: &[u8]) {
        let mut words = bytes.chunks_exact(8);
        for word in &mut words {
            self.mix(word.try_into().map_or(0, u64::from_le_bytes));
        }
        let rest = words
            .remainder()
            .iter()
            .fold(0, |rest, &byte| rest << 8 | u64::from(byte));
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
}

/// Names, each with a number from 0 in the order in which they came.
#[derive(Default)]
pub(super) struct Names(Map<Box<str>, u32>);

impl Names {
    /// The number of a name, known or new.
    pub(super) fn number(&mut self, name: &str) -> u32 {
        if let Some(&number) = self.0.get(name) {
            return number;
        }
        let number = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        self.0.insert(name.into(), number);
        number
    }

    /// The number of a name that is known.
    pub(super) fn find(&self, name: &str) -> Option<u32> {
        self.0.get(name).copied()
    }

    /// The names in the order of their numbers.
    pub(super) fn into_list(self) -> Vec<Box<str>> {
        let mut list = vec![Box::default(); self.0.len()];
        for (name, number) in self.0 {
            if let Some(place) = usize::try_from(number).ok().and_then(|at| list.get_mut(at)) {
                *place = name;
            }
        }
        list
    }
}
