//! Amounts as they are kept by the million.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, Neg, Sub};

use serde::{Serialize, Serializer};

use super::decimal::Decimal;

/// A [`Decimal`] in eight bytes, for single amounts: below about
/// 922,337,203,685,477 in size.
///
/// What is worked out from amounts is a `Decimal` again, which is exact however
/// many are added.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Amount(i64);

/// An amount is too large to be kept in eight bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AmountTooLarge;

impl Amount {
    /// Zero.
    pub const ZERO: Self = Self(0);
}

impl TryFrom<Decimal> for Amount {
    type Error = AmountTooLarge;

    fn try_from(decimal: Decimal) -> Result<Self, AmountTooLarge> {
        // One more fits below zero; without it every amount has a negative.
        i64::try_from(decimal.units())
            .ok()
            .filter(|&units| units != i64::MIN)
            .map(Self)
            .ok_or(AmountTooLarge)
    }
}

impl From<Amount> for Decimal {
    fn from(amount: Amount) -> Self {
        Self::from_units(i128::from(amount.0))
    }
}

impl Neg for Amount {
    type Output = Self;

    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Add for Amount {
    type Output = Decimal;

    fn add(self, other: Self) -> Decimal {
        Decimal::from(self) + Decimal::from(other)
    }
}

impl Sub for Amount {
    type Output = Decimal;

    fn sub(self, other: Self) -> Decimal {
        Decimal::from(self) - Decimal::from(other)
    }
}

impl Sum<Amount> for Decimal {
    fn sum<I: Iterator<Item = Amount>>(amounts: I) -> Self {
        amounts.map(Self::from).sum()
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Decimal::from(*self).fmt(f)
    }
}

/// As its canonical text, like a [`Decimal`].
impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl fmt::Display for AmountTooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the amount is too large")
    }
}

impl std::error::Error for AmountTooLarge {}
