//! One number with the words and signs around it, as a person typed it.
//!
//! Written for fields and cells, not for prose: everything in the text must be
//! understood, or the reading is an error. A number is never read wrongly in
//! silence; where only the habit of the reader's language decides
//! (`1.234`), [`Reading::ambiguous`] says so.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::currency::CurrencyCode;
use super::digits;
use super::glyph::Glyph;
use super::period::Period;
use super::words::{self, Word};

/// Longest text that is read, in characters. No number needs more.
const MAX_CHARS: usize = 100;
/// Most characters of the text that an error quotes.
const MAX_PIECE: usize = 40;
/// Most decimals that are kept.
const MAX_SCALE: i32 = 20;
/// Readings are smaller than this.
const LIMIT: u64 = 10u64.pow(15);

/// The decimal mark of the reader's language, asked only where the text alone
/// leaves it open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Marks {
    /// `1,234.5`: English, Chinese.
    #[default]
    Point,
    /// `1.234,5` and `1 234,5`: Russian.
    Comma,
}

impl Marks {
    /// The decimal mark itself.
    pub(super) fn decimal(self) -> char {
        match self {
            Self::Point => '.',
            Self::Comma => ',',
        }
    }
}

/// What was understood of a text: the number ±`mantissa` ÷ 10^`scale`, and
/// what stood beside it. |number| < 10^15 and `scale` ≤ 20.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Below zero: a minus before or behind, or brackets.
    pub negative: bool,
    /// The digits without the decimal mark.
    pub mantissa: u64,
    /// How many of the digits are decimals.
    pub scale: u8,
    /// A percent sign or word stood beside it.
    pub percent: bool,
    /// The currency that stood beside it, where one is meant without doubt:
    /// `None` both without a currency and with `$`, `¥`, `元` or `kr`.
    pub currency: Option<CurrencyCode>,
    /// The first character of a currency sign or word that several currencies
    /// share, `$` or `元`, when nothing beside it told which.
    pub shared_sign: Option<char>,
    /// "months", "a year": the unit of time that stood beside it.
    pub period: Option<Period>,
    /// Only the reader's habit told the decimal mark from a thousands
    /// separator, as in `1.234` or `1,234`.
    pub ambiguous: bool,
    /// The convention that the text itself shows, without any habit: `1.5` and
    /// `1,234,567` show the point, `1 234,50` the comma, `1234` and `1.234`
    /// nothing.
    pub shows: Option<Marks>,
}

impl Reading {
    /// The number as written, a percent sign left aside: 45 for `45%`.
    ///
    /// The nearest `f64` when the mantissa is below 2^53 (15 digits always are);
    /// for longer ones at most one unit in the last place away.
    pub fn to_f64(&self) -> f64 {
        self.signed(self.scale)
    }

    /// The number as a share: 0.45 for `45%` as for `0.45`. As exact as
    /// [`to_f64`](Self::to_f64).
    pub fn share(&self) -> f64 {
        self.signed(if self.percent {
            self.scale + 2
        } else {
            self.scale
        })
    }

    /// Powers of ten up to 10^22 are exact in `f64`, so one division rounds once.
    fn signed(&self, scale: u8) -> f64 {
        let divisor = (0..scale).fold(1.0, |power, _| power * 10.0);
        let value = self.mantissa as f64 / divisor;
        if self.negative { -value } else { value }
    }
}

/// Why a text is no number; [`code`](Self::code) names the message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadingErrorCode {
    /// Nothing but spaces.
    Empty,
    /// Words or signs, but no digit.
    NoDigits,
    /// A word or sign that has no meaning here.
    UnknownWord,
    /// Separators that stand neither for thousands nor for a decimal mark.
    BadGrouping,
    /// More than one number.
    TwoNumbers,
    /// Signs or brackets that leave open whether the number is below zero.
    UnclearSign,
    /// Units that cannot both hold: two currencies, percent of a currency.
    MixedUnits,
    /// 10^15 or more.
    TooLarge,
    /// Not zero, but nothing is left of it at twenty decimals.
    TooSmall,
    /// More than a hundred characters.
    TooLong,
}

impl ReadingErrorCode {
    /// All codes: each but `Empty` needs a message on the page.
    pub const ALL: [Self; 10] = [
        Self::Empty,
        Self::NoDigits,
        Self::UnknownWord,
        Self::BadGrouping,
        Self::TwoNumbers,
        Self::UnclearSign,
        Self::MixedUnits,
        Self::TooLarge,
        Self::TooSmall,
        Self::TooLong,
    ];

    /// The code in kebab case, such as `two-numbers`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NoDigits => "no-digits",
            Self::UnknownWord => "unknown-word",
            Self::BadGrouping => "bad-grouping",
            Self::TwoNumbers => "two-numbers",
            Self::UnclearSign => "unclear-sign",
            Self::MixedUnits => "mixed-units",
            Self::TooLarge => "too-large",
            Self::TooSmall => "too-small",
            Self::TooLong => "too-long",
        }
    }
}

/// A text that was not understood as one number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadingError {
    /// What is wrong.
    pub code: ReadingErrorCode,
    /// The part of the text that is wrong, as it was written, at most 40
    /// characters; empty when it is the whole text.
    pub piece: String,
}

impl ReadingError {
    fn new(code: ReadingErrorCode, piece: &[Glyph]) -> Self {
        Self {
            code,
            piece: piece.iter().take(MAX_PIECE).map(|g| g.written).collect(),
        }
    }
}

impl fmt::Display for ReadingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code.code())?;
        if self.piece.is_empty() {
            Ok(())
        } else {
            write!(f, ": {}", self.piece)
        }
    }
}

impl std::error::Error for ReadingError {}

/// Reads one number with its sign, percent sign, currency and unit of time.
///
/// Which of `.` and `,` is the decimal mark:
/// - both occur: the last one;
/// - one occurs several times: it separates thousands (or lakhs: `12,34,567`);
/// - one occurs once, and what stands around it cannot be thousands (`0,234`,
///   `1,5`, `1234,567`): it is the decimal mark;
/// - otherwise `habit` decides, and the reading is marked ambiguous.
///
/// Spaces of any width and apostrophes only ever separate thousands. Wrong
/// groups, unknown words and second numbers are errors.
///
/// ```
/// use perennial::number::{Marks, read};
///
/// let reading = read("NT$ 1,200.50", Marks::Point)?;
/// assert_eq!(reading.to_f64(), 1200.5);
/// assert_eq!(reading.currency.map(|code| code.as_str()), Some("TWD"));
/// assert!(read("1,23,4", Marks::Point).is_err());
/// # Ok::<(), perennial::number::ReadingError>(())
/// ```
pub fn read(text: &str, habit: Marks) -> Result<Reading, ReadingError> {
    let glyphs = glyphs(text)?;
    let mut parts = Parts::default();
    let mut rest = glyphs.as_slice();
    while let Some(first) = rest.first() {
        let taken = if first.is_space() {
            1
        } else {
            parts.take(rest, habit)?
        };
        rest = rest.get(taken..).unwrap_or_default();
    }
    parts.finish()
}

/// The characters without those at the edges and in between that mean nothing.
fn glyphs(text: &str) -> Result<Vec<Glyph>, ReadingError> {
    let mut glyphs: Vec<Glyph> = Vec::new();
    // The characters up to the last that is no space.
    let (mut count, mut length) = (0, 0);
    for glyph in text.chars().filter_map(Glyph::new) {
        if glyph.is_space() && count == 0 {
            continue;
        }
        count += 1;
        if !glyph.is_space() {
            length = count;
        }
        if count <= MAX_CHARS {
            glyphs.push(glyph);
        }
    }
    glyphs.truncate(length);
    if glyphs.is_empty() {
        return Err(ReadingError::new(ReadingErrorCode::Empty, &[]));
    }
    if length > MAX_CHARS {
        return Err(ReadingError::new(ReadingErrorCode::TooLong, &glyphs));
    }
    Ok(glyphs)
}

/// What has been understood so far.
#[derive(Default)]
struct Parts {
    number: Option<digits::Digits>,
    last: Last,
    power: u8,
    minus: Option<bool>,
    bracket: Bracket,
    percent: bool,
    money: Money,
    period: Option<Period>,
    /// A lone `m` was read as months.
    lone_m: bool,
}

/// What was read last, where it matters to what may follow.
#[derive(Clone, Copy, Default, PartialEq)]
enum Last {
    #[default]
    Other,
    /// The number, which a multiplier or a trailing minus may follow.
    Number,
    /// "per", which a unit of time must follow.
    Per,
}

#[derive(Clone, Copy, Default, PartialEq)]
enum Money {
    #[default]
    None,
    /// A sign that several currencies share, by its first character.
    Shared(char),
    Known(CurrencyCode),
}

#[derive(Default, PartialEq)]
enum Bracket {
    #[default]
    None,
    Open,
    Closed,
}

impl Parts {
    /// Takes the next piece of `rest` in and returns its length.
    fn take(&mut self, rest: &[Glyph], habit: Marks) -> Result<usize, ReadingError> {
        let is_number = digits::starts(rest);
        let is_sign = matches!(rest[0].plain, '+' | '-' | '(' | ')');
        if self.last == Last::Per && (is_number || is_sign) {
            return Err(ReadingError::new(ReadingErrorCode::UnknownWord, rest));
        }
        if is_number {
            return self.take_number(rest, habit);
        }
        let last = std::mem::take(&mut self.last);
        match rest[0].plain {
            '+' | '-' => self.take_sign(rest, last)?,
            '(' if self.number.is_none() && self.minus.is_none() => match self.bracket {
                Bracket::None => self.bracket = Bracket::Open,
                _ => return Err(ReadingError::new(ReadingErrorCode::UnclearSign, &rest[..1])),
            },
            ')' if self.number.is_some() && self.bracket == Bracket::Open => {
                self.bracket = Bracket::Closed;
            }
            '(' | ')' => return Err(ReadingError::new(ReadingErrorCode::UnclearSign, &rest[..1])),
            _ => return self.take_word(rest, last),
        }
        Ok(1)
    }

    fn take_number(&mut self, rest: &[Glyph], habit: Marks) -> Result<usize, ReadingError> {
        let piece = |length: usize| rest.get(..length).unwrap_or(rest);
        let read = digits::read(rest, habit);
        let length = read
            .as_ref()
            .map_or_else(|&(_, length)| length, |digits| digits.length);
        if self.number.is_some() {
            return Err(ReadingError::new(
                ReadingErrorCode::TwoNumbers,
                piece(length),
            ));
        }
        self.number = Some(read.map_err(|(code, length)| ReadingError::new(code, piece(length)))?);
        self.last = Last::Number;
        Ok(length)
    }

    /// A sign before the number, or a minus as the very last character. Behind
    /// an open decimal mark it is the dash of `5,-`, which is no minus.
    fn take_sign(&mut self, rest: &[Glyph], last: Last) -> Result<(), ReadingError> {
        let minus = rest[0].plain == '-';
        let trailing = match &self.number {
            Some(number) => last == Last::Number && minus && rest.len() == 1 && !number.open,
            None => true,
        };
        if !trailing || self.minus.is_some() || self.bracket != Bracket::None {
            let second = rest[1..].iter().any(|g| g.is_digit());
            let code = match self.number {
                Some(_) if second => ReadingErrorCode::TwoNumbers,
                _ => ReadingErrorCode::UnclearSign,
            };
            return Err(ReadingError::new(code, rest));
        }
        self.minus = Some(minus);
        Ok(())
    }

    fn take_word(&mut self, rest: &[Glyph], last: Last) -> Result<usize, ReadingError> {
        let unknown = || {
            let end = |g: &Glyph| g.is_space() || g.is_digit();
            let length = rest.iter().position(end).unwrap_or(rest.len()).max(1);
            ReadingError::new(ReadingErrorCode::UnknownWord, &rest[..length])
        };
        let (word, length) = words::longest(rest).ok_or_else(unknown)?;
        let mixed = || ReadingError::new(ReadingErrorCode::MixedUnits, &rest[..length]);
        let per = last == Last::Per;
        match word {
            Word::Unit(period) if per || self.number.is_some() => {
                self.set_period(period).ok_or_else(mixed)?;
            }
            Word::M if per || self.number.is_some() => {
                self.lone_m = !per;
                self.set_period(Period::Month).ok_or_else(mixed)?;
            }
            _ if per => return Err(unknown()),
            Word::Per => self.last = Last::Per,
            Word::Each(period) => self.set_period(period).ok_or_else(mixed)?,
            Word::Power(power) if last == Last::Number => self.power = power,
            Word::Money(code) => self.set_money(code, rest[0].plain).ok_or_else(mixed)?,
            Word::Percent if !self.percent => self.percent = true,
            Word::Percent => return Err(mixed()),
            Word::Unit(_) | Word::M | Word::Power(_) => return Err(unknown()),
        }
        Ok(length)
    }

    fn set_period(&mut self, period: Period) -> Option<()> {
        self.period.replace(period).is_none().then_some(())
    }

    /// A sign that several currencies share may be made clear: `$5 CAD`.
    fn set_money(&mut self, code: Option<CurrencyCode>, sign: char) -> Option<()> {
        self.money = match (self.money, code) {
            (Money::Known(known), Some(code)) if known != code => return None,
            (Money::Shared(shared), None) if shared != sign => return None,
            (Money::Known(known), _) => Money::Known(known),
            (_, Some(code)) => Money::Known(code),
            (_, None) => Money::Shared(sign),
        };
        Some(())
    }

    fn finish(self) -> Result<Reading, ReadingError> {
        let fail = |code| Err(ReadingError::new(code, &[]));
        let Some(number) = self.number else {
            return fail(ReadingErrorCode::NoDigits);
        };
        if self.bracket == Bracket::Open {
            return fail(ReadingErrorCode::UnclearSign);
        }
        if self.last == Last::Per {
            return fail(ReadingErrorCode::UnknownWord);
        }
        // "$2m" may mean millions, "$5%" nothing at all.
        if self.money != Money::None && (self.percent || self.lone_m) {
            return fail(ReadingErrorCode::MixedUnits);
        }
        let (mantissa, scale) = settle(number.mantissa, number.exponent, self.power)
            .map_err(|code| ReadingError::new(code, &[]))?;
        Ok(Reading {
            negative: self.minus == Some(true) || self.bracket == Bracket::Closed,
            mantissa,
            scale,
            percent: self.percent,
            currency: match self.money {
                Money::Known(code) => Some(code),
                Money::Shared(_) | Money::None => None,
            },
            shared_sign: match self.money {
                Money::Shared(sign) => Some(sign),
                Money::Known(_) | Money::None => None,
            },
            period: self.period,
            ambiguous: number.ambiguous,
            shows: number.shows,
        })
    }
}

/// The mantissa and the number of decimals of `mantissa` × 10^(`exponent` + `power`).
fn settle(mantissa: u64, exponent: i32, power: u8) -> Result<(u64, u8), ReadingErrorCode> {
    let mut exponent = exponent.saturating_add(i32::from(power));
    let mut mantissa = mantissa;
    if mantissa == 0 {
        exponent = exponent.clamp(-MAX_SCALE, 0);
    }
    while exponent > 0 {
        mantissa = mantissa.checked_mul(10).ok_or(ReadingErrorCode::TooLarge)?;
        exponent -= 1;
    }
    if exponent < -MAX_SCALE {
        while exponent < -MAX_SCALE && mantissa > 0 {
            mantissa /= 10;
            exponent += 1;
        }
        if mantissa == 0 {
            return Err(ReadingErrorCode::TooSmall);
        }
    }
    let scale = u8::try_from(-exponent).unwrap_or(0);
    // Five decimals already hold any u64 below the limit.
    if mantissa / 10u64.pow(u32::from(scale.min(5))) >= LIMIT {
        return Err(ReadingErrorCode::TooLarge);
    }
    Ok((mantissa, scale))
}
