//! Which of several tables looks like orders.

use crate::import::inference::{Evidence, Inference};
use crate::import::words;

/// Rows at the beginning among which the header line is looked for.
pub(super) const ROWS: usize = 20;

/// How much a table looks like orders: by the names of its columns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Likeness {
    /// Cells of the row with the most names that are known.
    columns: u32,
    /// Those that are known.
    known: u32,
}

/// A table among several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Candidate {
    pub(super) name: String,
    pub(super) likeness: Likeness,
    /// Its author keeps it out of sight.
    pub(super) hidden: bool,
    /// Something that grows with its rows.
    pub(super) weight: u64,
}

impl Likeness {
    /// The likeness of a row, if that is its header line.
    pub(super) fn of<'a>(cells: impl Iterator<Item = &'a str>) -> Self {
        let mut likeness = Self::default();
        for cell in cells.map(str::trim).filter(|cell| !cell.is_empty()) {
            likeness.columns += 1;
            likeness.known += u32::from(words::is_known(cell));
        }
        likeness
    }

    /// The likeness of the beginning of a delimited text.
    pub(super) fn of_text(text: &str) -> Self {
        let lines = text.lines().take(ROWS);
        let cuts = lines.flat_map(|line| [',', ';', '\t', '|'].map(|by| (line, by)));
        let cells = |(line, by): (&str, char)| {
            let quotes = |c: char| c == '"' || c == '\'';
            Self::of(line.split(by).map(|cell| cell.trim_matches(quotes)))
        };
        cuts.map(cells).fold(Self::default(), Self::or)
    }

    /// The better of the two, the first where they are equal.
    pub(super) fn or(self, other: Self) -> Self {
        if other.known > self.known {
            other
        } else {
            self
        }
    }
}

/// The one that looks like orders: one in sight, then the one with the most
/// names that are known, then the largest. Or the one that was chosen.
pub(super) fn pick(
    mut candidates: Vec<Candidate>,
    chosen: Option<&String>,
) -> Option<Inference<String>> {
    // Stable: among equals the first.
    candidates.sort_by_key(|candidate| {
        let Candidate {
            hidden,
            likeness,
            weight,
            ..
        } = candidate;
        (*hidden, std::cmp::Reverse((likeness.known, *weight)))
    });
    let wanted = chosen.and_then(|chosen| candidates.iter().position(|c| c.name == *chosen));
    if candidates.is_empty() {
        return None;
    }
    let best = candidates.remove(wanted.unwrap_or(0));
    let Likeness { columns, known } = best.likeness;
    Some(Inference {
        value: best.name,
        evidence: match wanted {
            Some(_) => Evidence::Chosen,
            None if known == 0 => Evidence::Nothing,
            None => Evidence::ColumnNames { columns, known },
        },
        alternatives: candidates.into_iter().map(|other| other.name).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn candidate(name: &str, known: u32, hidden: bool, weight: u64) -> Candidate {
        Candidate {
            name: name.into(),
            likeness: Likeness { columns: 9, known },
            hidden,
            weight,
        }
    }

    #[test]
    fn names_of_columns_count_before_size_and_what_is_in_sight_before_both() {
        let sheets = vec![
            candidate("notes", 0, false, 900),
            candidate("old", 5, false, 20),
            candidate("orders", 5, false, 30),
            candidate("secret", 7, true, 99),
        ];
        let picked = pick(sheets.clone(), None).expect("there are some");
        assert_eq!(picked.value, "orders");
        let evidence = Evidence::ColumnNames {
            columns: 9,
            known: 5,
        };
        assert_eq!(picked.evidence, evidence);
        assert_eq!(picked.alternatives, ["old", "notes", "secret"]);

        let chosen = pick(sheets.clone(), Some(&"secret".to_owned())).expect("there are some");
        assert_eq!(
            (chosen.value.as_str(), chosen.evidence),
            ("secret", Evidence::Chosen)
        );
        assert_eq!(chosen.alternatives, ["orders", "old", "notes"]);
        // What is not there cannot be chosen.
        assert_eq!(pick(sheets, Some(&"gone".to_owned())), Some(picked));
        assert_eq!(pick(Vec::new(), None), None);
    }

    #[test]
    fn the_header_line_may_stand_below_others() {
        let text = "My shop\n\n\"Order ID\";\"Email\";\"Total\";x\n1;2;3;4\n";
        let likeness = Likeness::of_text(text);
        assert_eq!((likeness.columns, likeness.known), (4, 3));
        assert_eq!(Likeness::of_text("Dear reader,\nnothing here\n").known, 0);
    }
}
