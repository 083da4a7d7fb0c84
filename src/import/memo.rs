//! What a word means, worked out once: columns of statuses repeat a few words by
//! the million.

use super::names::Map;

/// Words that are remembered; a column with more of them is none of statuses.
const MOST: usize = 256;

/// What words mean.
#[derive(Clone, Debug)]
pub(super) struct Memo<T> {
    meaning: fn(&str) -> T,
    known: Map<Box<str>, T>,
}

impl<T: Copy> Memo<T> {
    pub(super) fn new(meaning: fn(&str) -> T) -> Self {
        Self {
            meaning,
            known: Map::default(),
        }
    }

    /// What `word` means.
    pub(super) fn of(&mut self, word: &str) -> T {
        if let Some(known) = self.known.get(word) {
            return *known;
        }
        let meaning = (self.meaning)(word);
        if self.known.len() < MOST {
            self.known.insert(word.into(), meaning);
        }
        meaning
    }
}
