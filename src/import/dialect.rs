//! How the text is cut into fields: which character stands between them.

use std::cmp::Reverse;
use std::io::{self, Cursor};

use serde::{Deserialize, Serialize};

use super::inference::{Evidence, Inference};
use super::records::Records;
use super::words;

/// The character between fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Delimiter {
    /// `,`
    Comma,
    /// `;`, where the comma is the decimal mark.
    Semicolon,
    /// A tab.
    Tab,
}

impl Delimiter {
    const ALL: [Self; 3] = [Self::Comma, Self::Semicolon, Self::Tab];

    /// The character itself, as text.
    pub fn text(self) -> &'static str {
        match self {
            Self::Comma => ",",
            Self::Semicolon => ";",
            Self::Tab => "\t",
        }
    }

    /// The character itself.
    pub(super) fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
        }
    }
}

/// The delimiter by which the header line `text` falls into the most columns
/// with known names, and among equals into the most columns.
pub(super) fn infer(text: &[u8], chosen: Option<Delimiter>) -> io::Result<Inference<Delimiter>> {
    let mut cuts = Vec::new();
    for delimiter in Delimiter::ALL {
        let (known, columns) = cut(text, delimiter)?;
        cuts.push((delimiter, known, columns));
    }
    // Stable: among equals the comma stays first.
    cuts.sort_by_key(|&(_, known, columns)| Reverse((known, columns)));
    let (best, known, columns) = cuts[0];
    let value = chosen.unwrap_or(best);
    let evidence = match chosen {
        Some(_) => Evidence::Chosen,
        None if columns > 1 => Evidence::Header { columns, known },
        None => Evidence::Nothing,
    };
    let alternatives = cuts
        .iter()
        .map(|cut| cut.0)
        .filter(|other| *other != value)
        .collect();
    Ok(Inference {
        value,
        evidence,
        alternatives,
    })
}

/// How many columns of the header line have known names, and how many there are.
fn cut(text: &[u8], delimiter: Delimiter) -> io::Result<(u32, u32)> {
    let mut records = Records::new(Cursor::new(text), delimiter.byte());
    let Some(header) = records.next()? else {
        return Ok((0, 0));
    };
    let known = |field: &&[u8]| std::str::from_utf8(field).is_ok_and(words::is_known);
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Ok((
        count(header.fields().filter(known).count()),
        count(header.len()),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inferred(text: &str) -> (Delimiter, Evidence) {
        let inference = infer(text.as_bytes(), None).expect("no I/O");
        (inference.value, inference.evidence)
    }

    #[test]
    fn known_names_decide_then_the_number_of_columns() {
        let header = |columns, known| Evidence::Header { columns, known };
        for (text, expected, columns, known) in [
            ("order_id,date,total\n1;2;3;4;5,x,y", Delimiter::Comma, 3, 3),
            ("order_id\tdate\ttotal\n", Delimiter::Tab, 3, 3),
            (
                "Дата;Сумма, руб.\n01.02.2024;1 000,50\n",
                Delimiter::Semicolon,
                2,
                2,
            ),
            ("a;b;c,d\n", Delimiter::Semicolon, 3, 0),
            ("\"a;b;c\",\"date\"\n", Delimiter::Comma, 2, 1),
        ] {
            assert_eq!(
                inferred(text),
                (expected, header(columns, known)),
                "{text:?}"
            );
        }
        assert_eq!(
            inferred("total\n5\n"),
            (Delimiter::Comma, Evidence::Nothing)
        );
    }

    #[test]
    fn the_user_decides_before_the_evidence() {
        let inference = infer(b"order_id,date\n", Some(Delimiter::Tab)).expect("no I/O");
        assert_eq!(
            (inference.value, inference.evidence),
            (Delimiter::Tab, Evidence::Chosen)
        );
        assert_eq!(
            inference.alternatives,
            [Delimiter::Comma, Delimiter::Semicolon]
        );
    }
}
