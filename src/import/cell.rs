//! What stands in a cell, without what a spreadsheet puts around it.

/// Texts that say nothing, as programs write them where nothing is known.
const BLANKS: &[&str] = &["-", "–", "—", "null", "NULL", "n/a", "N/A"];

/// A cell that is not UTF-8.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct NotUtf8;

/// The text of a cell without white space at its ends and without the
/// apostrophe by which spreadsheets mark digits as text; `None` when blank.
pub(super) fn text(field: &[u8]) -> Result<Option<&str>, NotUtf8> {
    let text = std::str::from_utf8(field).map_err(|_| NotUtf8)?.trim();
    let text = text.strip_prefix('\'').map_or(text, str::trim_start);
    Ok((!text.is_empty() && !BLANKS.contains(&text)).then_some(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_its_text() {
        for (field, expected) in [
            ("#1001", Some("#1001")),
            (" 5.00\u{a0}", Some("5.00")),
            ("'7210448301121", Some("7210448301121")),
            ("\t123", Some("123")),
            ("", None),
            ("  ", None),
            ("'", None),
            ("null", None),
            ("-", None),
            ("-5", Some("-5")),
        ] {
            assert_eq!(text(field.as_bytes()), Ok(expected), "{field:?}");
        }
        assert_eq!(text(b"caf\xe9"), Err(NotUtf8));
    }
}
