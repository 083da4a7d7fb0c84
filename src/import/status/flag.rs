//! Yes and no.

use super::super::words::normal;

const YES: &[&str] = &[
    "yes",
    "y",
    "true",
    "t",
    "1",
    "on",
    "да",
    "истина",
    "是",
    "有",
    "√",
    "✓",
    "✔",
];
const NO: &[&str] = &[
    "no", "n", "false", "f", "0", "off", "нет", "ложь", "否", "无", "無", "沒有", "没有", "×", "✗",
    "✘",
];

/// Reads a yes or a no; `None` for anything else.
pub(in super::super) fn flag(text: &str) -> Option<bool> {
    let text = normal(text);
    if YES.contains(&text.as_str()) {
        Some(true)
    } else if NO.contains(&text.as_str()) {
        Some(false)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yes_and_no_in_four_languages() {
        for text in ["Да", "YES", "y", "TRUE", "1", "是", " да ", "ИСТИНА", "１"] {
            assert_eq!(flag(text), Some(true), "{text:?}");
        }
        for text in ["Нет", "no", "N", "false", "0", "否", "無"] {
            assert_eq!(flag(text), Some(false), "{text:?}");
        }
        for text in [
            "",
            "2",
            "maybe",
            "yes!",
            "не оплачен",
            "是否",
            "2024-01-01",
            "Nein",
        ] {
            assert_eq!(flag(text), None, "{text:?}");
        }
    }
}
