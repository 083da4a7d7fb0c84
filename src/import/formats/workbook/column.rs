//! The extent of a sheet, and its columns by their letters.

use std::io;

use super::super::fault::refused;
use crate::import::finding::Unreadable;

/// Rows and columns that a sheet can have, in Excel as elsewhere.
pub(super) const ROWS: u32 = 1_048_576;
pub(super) const COLUMNS: u32 = 16_384;

/// The column of a reference such as `AB12`, from 0; `None` where it names none.
pub(super) fn column(reference: &str) -> io::Result<Option<u32>> {
    let letters = reference.bytes().take_while(u8::is_ascii_alphabetic);
    let mut number = 0;
    for letter in letters {
        number = number * 26 + u32::from(letter.to_ascii_uppercase() - b'A') + 1;
        within(number, COLUMNS)?;
    }
    Ok(number.checked_sub(1))
}

/// Refuses what is beyond the last row or column.
pub(super) fn within<N: PartialOrd + Copy>(number: N, last: N) -> io::Result<N> {
    if number > last {
        return Err(refused(Unreadable::BeyondSheet));
    }
    Ok(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_name_columns() {
        for (reference, expected) in [
            ("A1", Some(0)),
            ("Z9", Some(25)),
            ("AA10", Some(26)),
            ("xfd1048576", Some(16_383)),
            ("12", None),
            ("", None),
        ] {
            assert_eq!(column(reference).ok(), Some(expected), "{reference}");
        }
        assert!(column("XFE1").is_err());
        assert!(column(&"Z".repeat(1000)).is_err());
    }
}
