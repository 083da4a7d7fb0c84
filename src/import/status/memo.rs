//! What was read before: a column of statuses has few different ones.

use super::super::names::Map;

/// How many different texts are kept.
const KEPT: usize = 1000;

/// A reading of texts that remembers what it has read.
#[derive(Clone, Debug)]
pub(in super::super) struct Memo<T> {
    read: fn(&str) -> T,
    known: Map<Box<str>, T>,
}

impl<T: Copy> Memo<T> {
    pub(in super::super) fn new(read: fn(&str) -> T) -> Self {
        Self {
            read,
            known: Map::default(),
        }
    }

    /// What `text` says.
    pub(in super::super) fn read(&mut self, text: &str) -> T {
        if let Some(&said) = self.known.get(text) {
            return said;
        }
        let said = (self.read)(text);
        if self.known.len() < KEPT {
            self.known.insert(text.into(), said);
        }
        said
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Status, status};
    use super::*;

    #[test]
    fn what_is_remembered_is_what_was_read() {
        let mut memo = Memo::new(status);
        for _ in 0..2 {
            assert_eq!(memo.read("Отменён"), Status::Cancelled);
            assert_eq!(memo.read("paid"), Status::Paid);
        }
        for number in 0..2 * KEPT {
            assert_eq!(memo.read(&number.to_string()), Status::Unknown);
        }
        assert_eq!(memo.known.len(), KEPT);
    }
}
