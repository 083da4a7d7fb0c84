//! Exact amounts.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, Neg, Sub};

use serde::{Serialize, Serializer};

use super::reading::{Marks, Reading};

/// Decimals that are kept.
const DECIMALS: u32 = 4;
/// Units in one.
const ONE: i128 = 10i128.pow(DECIMALS);
/// Readings are below this many units: 10^15.
const LIMIT: i128 = ONE * 10i128.pow(15);

/// An amount counted in ten-thousandths: exact, and exact under addition.
///
/// Four decimals hold every currency of ISO 4217. A single reading is below
/// 10^15 in size and the inside is an `i128`, so that a sum would need more than
/// 10^19 readings to overflow.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "`${number}`"))]
pub struct Decimal(i128);

/// A [`Decimal`] made from a [`Reading`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rounded {
    /// The amount, to the nearest ten-thousandth, halves away from zero.
    pub decimal: Decimal,
    /// Whether more than four decimals were rounded, as floating-point noise
    /// (`56.290000000000006`) is.
    pub rounded: bool,
}

impl Decimal {
    /// Zero.
    pub const ZERO: Self = Self(0);

    pub(super) fn units(self) -> i128 {
        self.0
    }

    pub(super) fn from_units(units: i128) -> Self {
        Self(units)
    }

    /// The amount of a reading; its percent sign, currency and unit of time are
    /// the caller's to judge.
    pub fn from_reading(reading: &Reading) -> Rounded {
        let mantissa = i128::from(reading.mantissa);
        let scale = u32::from(reading.scale);
        let (size, rest) = if scale <= DECIMALS {
            (mantissa * 10i128.pow(DECIMALS - scale), 0)
        } else {
            let divisor = 10i128.pow(scale - DECIMALS);
            ((mantissa + divisor / 2) / divisor, mantissa % divisor)
        };
        let decimal = Self(if reading.negative { -size } else { size });
        Rounded {
            decimal,
            rounded: rest != 0,
        }
    }

    /// Reads the canonical form: an optional `-`, digits, and optionally a point
    /// with one to four digits. The point is the decimal mark whatever follows.
    ///
    /// `None` for any other text and for 10^15 and more. This is also the fast
    /// way through a column of plain numbers, hence bytes.
    pub fn parse_canonical(text: &[u8]) -> Option<Self> {
        Self::parse_plain(text, Marks::Point)
    }

    /// Reads what [`parse_canonical`](Self::parse_canonical) reads, with the decimal
    /// mark of `marks` in place of the point.
    pub fn parse_plain(text: &[u8], marks: Marks) -> Option<Self> {
        let mark = match marks {
            Marks::Point => b'.',
            Marks::Comma => b',',
        };
        let (negative, digits) = match text {
            [b'-', digits @ ..] => (true, digits),
            digits => (false, digits),
        };
        let (whole, fraction) = match digits.iter().position(|&b| b == mark) {
            Some(point) => (&digits[..point], &digits[point + 1..]),
            None => (digits, &b"0"[..]),
        };
        let decimals = u32::try_from(fraction.len())
            .ok()
            .filter(|n| (1..=DECIMALS).contains(n))?;
        let units = natural(whole)?.checked_mul(10u64.pow(DECIMALS))?;
        let units = units.checked_add(natural(fraction)? * 10u64.pow(DECIMALS - decimals))?;
        let size = Some(i128::from(units)).filter(|&size| size < LIMIT)?;
        Some(Self(if negative { -size } else { size }))
    }

    /// The amount divided by `count`, to the nearest ten-thousandth, halves away
    /// from zero; `None` when `count` is 0.
    pub fn per(self, count: u64) -> Option<Self> {
        let count = i128::from(count);
        let quotient = self.0.checked_div(count)?;
        let rest = self.0 % count;
        let away = i128::from(rest.abs() >= count - rest.abs());
        Some(Self(quotient + away * self.0.signum()))
    }

    /// The amount × `part` ÷ `whole`, to the nearest ten-thousandth, halves away
    /// from zero; `None` when `whole` is 0 or the product is beyond an `i128`.
    pub fn share(self, part: Self, whole: Self) -> Option<Self> {
        let product = self.0.checked_mul(part.0)?;
        let quotient = product.checked_div(whole.0)?;
        let rest = (product % whole.0).unsigned_abs();
        let size = whole.0.unsigned_abs();
        let away = i128::from(rest > 0 && rest >= size - rest);
        Some(Self(quotient + away * product.signum() * whole.0.signum()))
    }

    /// The nearest `f64` while the amount is below 9 × 10^11; beyond, at most one
    /// unit in the last place away. For statistics, never for sums of money.
    pub fn to_f64(self) -> f64 {
        self.0 as f64 / ONE as f64
    }
}

/// The value of up to 18 digits; `None` when there is none, or anything else.
fn natural(digits: &[u8]) -> Option<u64> {
    if digits.is_empty() || digits.len() > 18 {
        return None;
    }
    digits.iter().try_fold(0, |value, digit| {
        digit
            .is_ascii_digit()
            .then(|| value * 10 + u64::from(digit - b'0'))
    })
}

/// The canonical form: a point and two decimals, or four where two do not hold
/// the amount. Never three, so that no reader of any language can take the
/// point for a thousands separator: [`read`](super::read) gives the same amount
/// with either habit.
impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let size = self.0.unsigned_abs();
        let one = ONE.unsigned_abs();
        let (whole, fraction) = (size / one, size % one);
        if fraction % 100 == 0 {
            write!(f, "{sign}{whole}.{:02}", fraction / 100)
        } else {
            write!(f, "{sign}{whole}.{fraction:04}")
        }
    }
}

/// As its canonical text, so that nothing is lost on the way to the page.
impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl From<u64> for Decimal {
    fn from(count: u64) -> Self {
        Self(i128::from(count) * ONE)
    }
}

impl Add for Decimal {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sub for Decimal {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Neg for Decimal {
    type Output = Self;

    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Sum for Decimal {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}
