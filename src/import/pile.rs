//! A list that grows by the million.

/// Things of one piece of memory.
const PIECE: usize = 4096;

/// A list in pieces: it is never moved to a larger place, beside which the old one
/// would stay, and what is taken out of it makes room at once.
pub(super) struct Pile<T>(Vec<Vec<T>>);

impl<T> Default for Pile<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Pile<T> {
    pub(super) fn push(&mut self, thing: T) {
        match self.0.last_mut() {
            Some(piece) if piece.len() < PIECE => piece.push(thing),
            _ => {
                let mut piece = Vec::with_capacity(PIECE);
                piece.push(thing);
                self.0.push(piece);
            }
        }
    }

    pub(super) fn len(&self) -> usize {
        let last = self.0.last().map_or(0, Vec::len);
        self.0.len().saturating_sub(1) * PIECE + last
    }

    pub(super) fn get_mut(&mut self, place: usize) -> Option<&mut T> {
        self.0.get_mut(place / PIECE)?.get_mut(place % PIECE)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &T> {
        self.0.iter().flatten()
    }

    pub(super) fn into_iter(self) -> impl Iterator<Item = T> {
        self.0.into_iter().flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_keep_their_places() {
        let mut pile = Pile::default();
        for number in 0..3 * PIECE {
            assert_eq!(pile.len(), number);
            pile.push(number);
        }
        assert!((0..pile.len()).all(|place| pile.get_mut(place).copied() == Some(place)));
        assert_eq!(pile.get_mut(3 * PIECE), None);
        assert!(pile.iter().copied().eq(0..3 * PIECE));
        assert!(pile.into_iter().eq(0..3 * PIECE));
    }
}
