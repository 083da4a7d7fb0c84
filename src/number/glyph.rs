//! Characters as the reading sees them: one form for each digit, sign and space.

/// One character: as the reading compares it, and as it was written.
#[derive(Clone, Copy)]
pub(super) struct Glyph {
    pub(super) plain: char,
    pub(super) written: char,
}

/// A space that separates but never groups digits: a tab or a line break stands
/// between two cells, not inside one number.
pub(super) const BREAK: char = '\n';

impl Glyph {
    /// `None` for characters that leave no mark on paper.
    pub(super) fn new(written: char) -> Option<Self> {
        let plain = match written {
            '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2069}'
            | '\u{FEFF}' => return None,
            '\t' | '\u{B}' | '\u{C}' | '\r' | '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => BREAK,
            ' '
            | '\u{A0}'
            | '\u{1680}'
            | '\u{2000}'..='\u{200A}'
            | '\u{202F}'
            | '\u{205F}'
            | '\u{3000}' => ' ',
            '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE63}' | '\u{FF0D}' => '-',
            '\u{B4}' | '`' | '\u{2BC}' | '\u{2018}' | '\u{2019}' | '\u{FF07}' => '\'',
            '\u{66A}' | '\u{FE6A}' => '%',
            '\u{FFE0}' => '¢',
            '\u{FFE1}' => '£',
            '\u{FFE5}' => '¥',
            '\u{FFE6}' => '₩',
            '\u{FF01}'..='\u{FF5E}' => lower(shifted(written, -0xFEE0)),
            _ => lower(written),
        };
        Some(Self { plain, written })
    }

    pub(super) fn is_digit(self) -> bool {
        self.plain.is_ascii_digit()
    }

    pub(super) fn is_space(self) -> bool {
        matches!(self.plain, ' ' | BREAK)
    }

    /// A letter of an alphabet, where a word ends only when the letters do.
    pub(super) fn is_letter(self) -> bool {
        matches!(self.plain, 'a'..='z' | '\u{C0}'..='\u{24F}' | '\u{400}'..='\u{4FF}')
    }
}

/// Lower case for the alphabets that the vocabulary uses.
fn lower(c: char) -> char {
    match c {
        'A'..='Z' => c.to_ascii_lowercase(),
        'А'..='Я' => shifted(c, 0x20),
        'Ё' => 'ё',
        'Č' => 'č',
        'Ł' => 'ł',
        _ => c,
    }
}

fn shifted(c: char, by: i32) -> char {
    u32::from(c)
        .checked_add_signed(by)
        .and_then(char::from_u32)
        .unwrap_or(c)
}
