//! What stands in a cell, without what spreadsheets put around it.

/// Texts that say nothing, as programs write them where nothing is known.
/// Databases and their programs write their first day for "never".
#[rustfmt::skip]
const BLANKS: &[&str] = &[
    "-", "--", "---", "–", "—", "－",
    "null", "Null", "NULL", "(null)", "(NULL)", "<null>", "\\N", "nil", "undefined",
    "n/a", "N/A", "n.a.", "#N/A", "NA", "nan", "NaN", "NAN", "none", "None", "NONE",
    "无", "無", "暂无", "暫無", "#Н/Д", "Нет данных", "нет данных", "Не указано", "не указано",
    "0000-00-00", "0000-00-00 00:00:00", "0001-01-01 00:00:00", "0001-01-01T00:00:00",
    "1970-01-01 00:00:00", "1970-01-01T00:00:00Z", "1970-01-01 08:00:00",
];

/// The lengths of those that begin with each byte, as bits: most cells of most
/// files need no closer look.
const BLANK_LENGTHS: [u32; 256] = {
    let mut lengths = [0; 256];
    let mut place = 0;
    while place < BLANKS.len() {
        let blank = BLANKS[place].as_bytes();
        lengths[blank[0] as usize] |= 1 << blank.len();
        place += 1;
    }
    lengths
};

/// A cell that is not UTF-8.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct NotUtf8;

/// The text of a cell without white space and invisible characters at its ends
/// and without what marks digits as text in spreadsheets, the apostrophe of
/// `'00501` and the formula of `="00501"`; `None` when blank.
pub(super) fn text(field: &[u8]) -> Result<Option<&str>, NotUtf8> {
    std::str::from_utf8(field).map(said).map_err(|_| NotUtf8)
}

/// The same of a cell that is text.
#[inline]
pub(super) fn said(text: &str) -> Option<&str> {
    if text.is_empty() {
        return None;
    }
    let text = content(text);
    (!text.is_empty() && !is_blank(text)).then_some(text)
}

/// Whether a text says nothing.
fn is_blank(text: &str) -> bool {
    let lengths = text
        .bytes()
        .next()
        .map_or(0, |first| BLANK_LENGTHS[usize::from(first)]);
    let length = u32::try_from(text.len()).unwrap_or(u32::MAX);
    let may_be = lengths
        .checked_shr(length)
        .is_some_and(|bits| bits & 1 == 1);
    may_be && BLANKS.contains(&text)
}

/// A text without what stands around it, which may leave nothing.
pub(super) fn content(text: &str) -> &str {
    if is_bare(text.as_bytes()) {
        text
    } else {
        trim(unmarked(trim(text)))
    }
}

/// Whether nothing is to be taken off, as from most cells of most files.
fn is_bare(text: &[u8]) -> bool {
    let bare = |byte: &u8| byte.is_ascii_graphic();
    let marked = matches!(text.first(), Some(b'\'' | b'='));
    !marked && text.first().is_some_and(bare) && text.last().is_some_and(bare)
}

/// Whether a spreadsheet has spoilt the text of an identifier: shortened it to
/// `1.90E+17`, found no room for it, `#####`, or written an error in its place.
/// Different identifiers may look the same then.
pub(super) fn is_spoilt(text: &str) -> bool {
    is_shortened(text)
        || text.starts_with("##")
        || (text.starts_with('#') && text.ends_with(['!', '?']))
}

/// Whether a long number was shortened as `1.90E+17`, with a point or a comma.
/// Exponents below 11 are not written for numbers that stand in a cell of the
/// usual width; `1E5` may be an identifier of its own.
fn is_shortened(text: &str) -> bool {
    let Some((digits, exponent)) = text.split_once(['E', 'e']) else {
        return false;
    };
    let (whole, decimals) = digits.split_once(['.', ',']).unwrap_or((digits, ""));
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let exponent = exponent.strip_prefix('+').unwrap_or_default();
    whole.len() == 1
        && all_digits(whole)
        && all_digits(decimals)
        && exponent.len() == 2
        && all_digits(exponent)
        && exponent >= "11"
}

fn trim(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || is_invisible(c))
}

/// Characters that leave no mark on paper: widths of nothing, directions of
/// writing, byte order marks within a file, and NUL.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\0' | '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// The text without the marks of text around it.
fn unmarked(text: &str) -> &str {
    let inner = match text.strip_prefix('=') {
        Some(formula) => match formula
            .strip_prefix('"')
            .and_then(|rest| rest.strip_suffix('"'))
        {
            Some(inner) => inner,
            None if is_plain_number(formula) => formula,
            None => text,
        },
        None => text,
    };
    let inner = trim(inner);
    inner.strip_prefix('\'').unwrap_or(inner)
}

/// Whether a formula is nothing but a number: `=12.50`.
fn is_plain_number(formula: &str) -> bool {
    let number = formula.strip_prefix(['-', '+']).unwrap_or(formula);
    number.starts_with(|c: char| c.is_ascii_digit())
        && number
            .bytes()
            .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_cell_is_its_text() {
        for (field, expected) in [
            ("#1001", "#1001"),
            (" 5.00\u{a0}", "5.00"),
            ("'7210448301121", "7210448301121"),
            ("'+4930123", "+4930123"),
            ("'00501", "00501"),
            ("\t123\t", "123"),
            ("\u{3000}張小明\u{2009}", "張小明"),
            ("\u{feff}1001\u{200b}", "1001"),
            ("=\"190000000000001001\"", "190000000000001001"),
            ("=\" 00501\t\"", "00501"),
            ("=\"'00501\"", "00501"),
            ("=12.50", "12.50"),
            ("=-12,50", "-12,50"),
            ("=A1+B1", "=A1+B1"),
            ("=\"open", "=\"open"),
            ("=", "="),
            ("\"quoted\"", "\"quoted\""),
            ("-5", "-5"),
            ("Нет", "Нет"),
            ("No", "No"),
            ("0", "0"),
            ("Nana", "Nana"),
            ("Na", "Na"),
            ("無印", "無印"),
        ] {
            assert_eq!(text(field.as_bytes()), Ok(Some(expected)), "{field:?}");
        }
        assert_eq!(text(b"caf\xe9"), Err(NotUtf8));
    }

    #[test]
    fn a_cell_may_say_nothing() {
        for field in [
            "",
            "  ",
            "'",
            "=\"\"",
            "=\"'\"",
            "null",
            "NULL",
            "'null",
            "-",
            "—",
            "N/A",
            "#N/A",
            "#Н/Д",
            "None",
            "NaN",
            "0000-00-00 00:00:00",
            "无",
            "\u{feff}",
            "\0\0",
            "\\N",
            "\u{200b}",
        ] {
            assert_eq!(text(field.as_bytes()), Ok(None), "{field:?}");
        }
    }

    #[test]
    fn spreadsheets_spoil_identifiers() {
        for spoilt in [
            "1.90E+17",
            "1,9E+17",
            "1E+11",
            "9.87654E+12",
            "1.9e+17",
            "#####",
            "#REF!",
            "#ИМЯ?",
        ] {
            assert!(is_spoilt(spoilt), "{spoilt:?}");
        }
        for whole in [
            "190000000000001001",
            "1E5",
            "2E+05",
            "#1001",
            "19E+17",
            "1.9E+1",
            "1.9E-17",
            "1.9E17",
            "E+17",
            "1.2.3E+17",
            "#",
            "",
            "1.90E+171",
            "AE+17",
        ] {
            assert!(!is_spoilt(whole), "{whole:?}");
        }
    }

    proptest! {
        #[test]
        fn no_cell_panics_and_texts_are_never_blank(field in any::<Vec<u8>>()) {
            if let Ok(Some(text)) = text(&field) {
                prop_assert!(!text.trim().is_empty());
                let _ = is_spoilt(text);
            }
        }
    }
}
