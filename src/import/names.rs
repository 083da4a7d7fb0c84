//! Names kept once and told apart by number.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, DefaultHasher};

/// A map whose hasher has no seed, so that nothing depends on chance.
pub(super) type Map<K, V> = HashMap<K, V, BuildHasherDefault<DefaultHasher>>;

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
