//! A run of digits and separators: which separator is the decimal mark, and
//! whether the others stand where thousands are separated.

use super::glyph::Glyph;
use super::reading::{Marks, ReadingErrorCode};

/// Significant digits that are kept; a fraction's further ones are below what
/// any result can show.
const SIGNIFICANT: u32 = 19;

/// The number that begins a text: `mantissa` × 10^`exponent`.
pub(super) struct Digits {
    pub(super) mantissa: u64,
    pub(super) exponent: i32,
    /// Only the reader's habit decided between decimal mark and thousands.
    pub(super) ambiguous: bool,
    /// The convention that the marks themselves show.
    pub(super) shows: Option<Marks>,
    /// Ends in a decimal mark without a digit behind it.
    pub(super) open: bool,
    /// How many glyphs it takes.
    pub(super) length: usize,
}

/// Whether `glyphs` begin with a number: a digit, or a mark and a digit.
pub(super) fn starts(glyphs: &[Glyph]) -> bool {
    match glyphs {
        [first, ..] if first.is_digit() => true,
        [first, second, ..] => matches!(first.plain, '.' | ',') && second.is_digit(),
        _ => false,
    }
}

/// Reads the number that `glyphs` begin with. The error tells its length too.
pub(super) fn read(glyphs: &[Glyph], habit: Marks) -> Result<Digits, (ReadingErrorCode, usize)> {
    let (groups, marks, run) = split(glyphs);
    let (exponent, length) = exponent(glyphs, run);
    let last = last_mark(&groups, &marks).map_err(|code| (code, length))?;
    let has_fraction = match last {
        LastMark::Decimal => true,
        LastMark::Thousands => false,
        LastMark::Either => marks.last() == Some(&habit.decimal()),
    };
    let (whole, fraction) = groups.split_at(groups.len() - usize::from(has_fraction));
    let mut mantissa = Mantissa::default();
    for glyph in whole.iter().copied().flatten() {
        if !mantissa.push(*glyph) {
            return Err((ReadingErrorCode::TooLarge, length));
        }
    }
    let mut decimals = 0;
    for glyph in fraction.iter().copied().flatten() {
        decimals += i32::from(mantissa.push(*glyph));
    }
    Ok(Digits {
        mantissa: mantissa.value,
        exponent: exponent.saturating_sub(decimals),
        ambiguous: last == LastMark::Either,
        shows: shown(&marks, last),
        open: fraction.first().is_some_and(|digits| digits.is_empty()),
        length,
    })
}

/// The digits collected so far.
#[derive(Default)]
struct Mantissa {
    value: u64,
    significant: u32,
}

impl Mantissa {
    /// Takes one more digit; `false` when there is no room for it.
    fn push(&mut self, digit: Glyph) -> bool {
        if self.significant == SIGNIFICANT {
            return false;
        }
        self.value = self.value * 10 + u64::from(digit.plain.to_digit(10).unwrap_or(0));
        self.significant += u32::from(self.value > 0);
        true
    }
}

/// Groups of digits, the marks between them, and the length of the whole run.
fn split(glyphs: &[Glyph]) -> (Vec<&[Glyph]>, Vec<char>, usize) {
    let mut groups = Vec::new();
    let mut marks = Vec::new();
    let mut start = 0;
    loop {
        let digits = glyphs[start..].iter().take_while(|g| g.is_digit()).count();
        let end = start + digits;
        groups.push(&glyphs[start..end]);
        let Some(mark) = glyphs.get(end).map(|g| g.plain) else {
            return (groups, marks, end);
        };
        let digit_follows = glyphs.get(end + 1).is_some_and(|g| g.is_digit());
        let is_mark = match mark {
            '.' | ',' => digit_follows || digits > 0,
            '\'' | ' ' => digit_follows,
            _ => false,
        };
        if !is_mark {
            return (groups, marks, end);
        }
        marks.push(mark);
        start = end + 1;
    }
}

/// The exponent that spreadsheets write (`1E+03`), and the number's full length.
fn exponent(glyphs: &[Glyph], run: usize) -> (i32, usize) {
    let plain = |at: usize| glyphs.get(at).map(|g| g.plain);
    if plain(run) != Some('e') {
        return (0, run);
    }
    let signed = matches!(plain(run + 1), Some('+' | '-'));
    let start = run + 1 + usize::from(signed);
    let digits = glyphs
        .get(start..)
        .unwrap_or_default()
        .iter()
        .take_while(|g| g.is_digit());
    let (mut value, mut length) = (0i32, 0);
    for digit in digits {
        let digit = digit
            .plain
            .to_digit(10)
            .and_then(|d| i32::try_from(d).ok())
            .unwrap_or(0);
        value = value.saturating_mul(10).saturating_add(digit);
        length += 1;
    }
    match length {
        0 => (0, run),
        _ if plain(run + 1) == Some('-') => (-value, start + length),
        _ => (value, start + length),
    }
}

/// What the last mark of a number is.
#[derive(Clone, Copy, PartialEq)]
enum LastMark {
    Decimal,
    /// Also where there is no mark at all.
    Thousands,
    /// A single point or comma before a group of three.
    Either,
}

fn last_mark(groups: &[&[Glyph]], marks: &[char]) -> Result<LastMark, ReadingErrorCode> {
    let Some((&last, earlier)) = marks.split_last() else {
        return Ok(LastMark::Thousands);
    };
    let may_be_decimal = matches!(last, '.' | ',');
    match earlier.first() {
        Some(&mark) if mark == last => well_grouped(groups, marks).map(|()| LastMark::Thousands),
        Some(_) if may_be_decimal => {
            well_grouped(&groups[..groups.len() - 1], earlier).map(|()| LastMark::Decimal)
        }
        Some(_) => Err(ReadingErrorCode::BadGrouping),
        None if !may_be_decimal => well_grouped(groups, marks).map(|()| LastMark::Thousands),
        None if well_grouped(groups, marks).is_err() => Ok(LastMark::Decimal),
        None => Ok(LastMark::Either),
    }
}

/// The convention that a number with these marks is written in.
fn shown(marks: &[char], last: LastMark) -> Option<Marks> {
    match (marks.last(), last) {
        (Some('.'), LastMark::Decimal) | (Some(','), LastMark::Thousands) => Some(Marks::Point),
        (Some(','), LastMark::Decimal) | (Some('.'), LastMark::Thousands) => Some(Marks::Comma),
        _ => None,
    }
}

/// Whether equal marks separate groups of three digits, or, with commas, the
/// Indian groups of two before a last one of three.
fn well_grouped(groups: &[&[Glyph]], marks: &[char]) -> Result<(), ReadingErrorCode> {
    let wrong = match marks.first() {
        Some(' ') => ReadingErrorCode::TwoNumbers,
        _ => ReadingErrorCode::BadGrouping,
    };
    let ([first, middle @ .., last], Some(mark)) = (groups, marks.first()) else {
        return Err(wrong);
    };
    let uniform = marks.iter().all(|other| other == mark);
    let led = first.first().is_some_and(|digit| digit.plain != '0');
    let threes = first.len() <= 3 && middle.iter().all(|group| group.len() == 3);
    let indian = *mark == ','
        && first.len() <= 2
        && !middle.is_empty()
        && middle.iter().all(|group| group.len() == 2);
    if uniform && led && last.len() == 3 && (threes || indian) {
        Ok(())
    } else {
        Err(wrong)
    }
}
