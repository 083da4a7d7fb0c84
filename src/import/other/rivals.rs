//! Readings of a whole table that exclude each other.

use super::super::inference::{Evidence, Inference, Seen};

/// Readings, each with the rows that speak against it.
pub(super) struct Rivals<T>(Vec<(T, Seen)>);

impl<T: Copy + PartialEq> Rivals<T> {
    pub(super) fn new(readings: impl IntoIterator<Item = T>) -> Self {
        let unseen = |reading| (reading, Seen::default());
        Self(readings.into_iter().map(unseen).collect())
    }

    /// Counts a row against each of the readings by which it does not make sense.
    pub(super) fn add(&mut self, line: u32, makes_sense: impl Fn(T) -> bool) {
        for (reading, against) in &mut self.0 {
            if !makes_sense(*reading) {
                against.at(line);
            }
        }
    }

    /// The chosen reading, else the one that the fewest rows speak against; those
    /// that are left where it is not one alone.
    pub(super) fn verdict(&self, chosen: Option<T>) -> Result<Inference<T>, Vec<T>> {
        let fewest = self.0.iter().map(|(_, against)| against.rows).min();
        let best = self
            .0
            .iter()
            .filter(|(_, against)| Some(against.rows) == fewest);
        let best: Vec<T> = best.map(|(reading, _)| *reading).collect();
        let value = match (chosen, best.as_slice()) {
            (Some(chosen), _) => chosen,
            (None, [only]) => *only,
            (None, _) => return Err(best),
        };
        let others = || self.0.iter().filter(|(reading, _)| *reading != value);
        let against = others()
            .map(|(_, against)| *against)
            .min_by_key(|seen| seen.rows);
        Ok(Inference {
            value,
            evidence: match (chosen, against) {
                (Some(_), _) => Evidence::Chosen,
                (None, None) => Evidence::Word,
                (None, Some(against)) => against.evidence(),
            },
            alternatives: others().map(|(reading, _)| *reading).collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Which of 'a', 'b' and 'c' can be, when each row names those that it allows.
    fn verdict(rows: &[&str], chosen: Option<char>) -> Result<(char, Evidence), Vec<char>> {
        let mut rivals = Rivals::new(['a', 'b', 'c']);
        for (line, row) in (2..).zip(rows) {
            rivals.add(line, |reading| row.contains(reading));
        }
        let found = rivals.verdict(chosen)?;
        Ok((found.value, found.evidence))
    }

    #[test]
    fn the_rows_decide_or_it_stays_open() {
        let rows = |rows, line| Evidence::Rows { rows, line };
        assert_eq!(verdict(&["abc", "ab", "ab"], None), Err(vec!['a', 'b']));
        assert_eq!(verdict(&["abc", "ab", "a"], None), Ok(('a', rows(1, 4))));
        assert_eq!(verdict(&["c", "ab", "a"], None), Ok(('a', rows(2, 2))));
        assert_eq!(verdict(&["ab", "c"], None), Err(vec!['a', 'b', 'c']));
        assert_eq!(verdict(&["a"], Some('c')), Ok(('c', Evidence::Chosen)));
    }

    #[test]
    fn a_reading_without_rival_is_by_the_words() {
        let found = Rivals::new(['a']).verdict(None);
        assert_eq!(found.map(|found| found.evidence), Ok(Evidence::Word));
    }
}
