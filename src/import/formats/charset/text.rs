//! A sample as one character set has it, and what speaks for and against it.

use std::collections::BTreeSet;

use super::encoding;
use crate::import::charset::Charset;
use crate::import::{status, words};

/// Lines in which known words are looked for.
const LINES: usize = 200;
/// Text is flawed when more than one in so many of its characters beyond ASCII is.
const FLAWED: usize = 20;

/// A sample in one character set.
pub(super) struct Text {
    pub(super) charset: Charset,
    pub(super) decoded: String,
    /// Different names of columns and statuses in it that are known and not ASCII.
    pub(super) words: u32,
    /// Characters beyond ASCII.
    pub(super) characters: u32,
    /// Of those, no characters at all, or such as do not stand where they do.
    pub(super) flaws: u32,
}

impl Text {
    pub(super) fn new(bytes: &[u8], charset: Charset) -> Self {
        let (decoded, _) = encoding(charset).decode_without_bom_handling(bytes);
        let decoded = decoded.into_owned();
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Self {
            charset,
            words: count(known_words(&decoded)),
            characters: count(decoded.chars().filter(|c| !c.is_ascii()).count()),
            flaws: count(flaws(&decoded)),
            decoded,
        }
    }

    /// Whether it is hardly what anybody wrote.
    pub(super) fn is_flawed(&self) -> bool {
        self.flaws as usize * FLAWED > self.characters as usize
    }
}

fn known_words(text: &str) -> usize {
    let fields = text
        .lines()
        .take(LINES)
        .flat_map(|line| line.split([',', ';', '\t', '|']))
        .map(|field| field.trim_matches(|c: char| c.is_whitespace() || c == '"' || c == '\''))
        .filter(|field| !field.is_ascii());
    let different: BTreeSet<&str> = fields.collect();
    different
        .into_iter()
        .filter(|field| is_known(field))
        .count()
}

fn is_known(field: &str) -> bool {
    words::is_known(field) || words::is_customer_total(field) || status::is_known(field)
}

/// Characters that people do not write there: control and private characters,
/// frames, an upper-case letter behind a lower-case one, a letter of another
/// alphabet or a sign within a word.
fn flaws(text: &str) -> usize {
    let (mut before, mut last) = (' ', ' ');
    let mut flaws = 0;
    for c in text.chars() {
        let beyond = !(last.is_ascii() && c.is_ascii());
        let flipped = last.is_lowercase() && c.is_uppercase();
        let mixed = matches!((alphabet(last), alphabet(c)), (Some(a), Some(b)) if a != b);
        let sign = before.is_alphabetic() && is_sign(last) && c.is_alphabetic();
        flaws += usize::from(is_odd(c) || sign || (beyond && (flipped || mixed)));
        (before, last) = (last, c);
    }
    flaws
}

fn is_odd(c: char) -> bool {
    matches!(c, '\u{80}'..='\u{9F}' | '\u{2500}'..='\u{259F}' | '\u{E000}'..='\u{F8FF}' | '\u{FFFD}')
}

/// Signs beyond ASCII, but for those that words are joined by.
fn is_sign(c: char) -> bool {
    !c.is_ascii()
        && !c.is_alphabetic()
        && !c.is_whitespace()
        && !matches!(c, '\u{B7}' | '\u{2010}'..='\u{2027}' | '\u{3000}'..='\u{303F}' | '\u{FF00}'..='\u{FFEF}' | '\u{0300}'..='\u{036F}' | '\u{0E00}'..='\u{0E7F}' | '\u{AD}')
}

/// The alphabets of which a word has one only.
#[derive(PartialEq)]
enum Alphabet {
    Latin,
    Greek,
    Cyrillic,
    Hebrew,
    Arabic,
    Thai,
}

fn alphabet(c: char) -> Option<Alphabet> {
    match c {
        'A'..='Z' | 'a'..='z' | '\u{C0}'..='\u{24F}' if c.is_alphabetic() => Some(Alphabet::Latin),
        '\u{370}'..='\u{3FF}' => Some(Alphabet::Greek),
        '\u{400}'..='\u{52F}' => Some(Alphabet::Cyrillic),
        '\u{590}'..='\u{5FF}' => Some(Alphabet::Hebrew),
        '\u{600}'..='\u{6FF}' => Some(Alphabet::Arabic),
        '\u{E00}'..='\u{E7F}' => Some(Alphabet::Thai),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_are_known_speak_for_a_character_set() {
        // "Номер заказа;Дата;x" and a row with "Отменён", by Python.
        let bytes = b"\xcd\xee\xec\xe5\xf0 \xe7\xe0\xea\xe0\xe7\xe0;\xc4\xe0\xf2\xe0;x\n1;2;\xce\xf2\xec\xe5\xed\xb8\xed\n";
        let text = Text::new(bytes, Charset::Windows1251);
        assert_eq!((text.words, text.flaws, text.is_flawed()), (3, 0, false));
        assert_eq!(Text::new(bytes, Charset::Windows1252).words, 0);
        // ASCII words speak for none.
        assert_eq!(Text::new(b"date,total\n", Charset::Big5).words, 0);
    }

    #[test]
    fn what_nobody_writes_speaks_against_it() {
        for text in [
            "Дарья Ёлкина",
            "Müller & Söhne",
            "iPhone 手机",
            "L’été",
            "naïve–fast",
            "價 NT$1",
            "Ünal",
        ] {
            assert_eq!(flaws(text), 0, "{text:?}");
        }
        for text in [
            "дЮПЭЪ",
            "cafй",
            "M¼ller",
            "\u{85}",
            "a┐",
            "\u{E123}",
            "\u{FFFD}",
        ] {
            assert!(flaws(text) > 0, "{text:?}");
        }
    }
}
