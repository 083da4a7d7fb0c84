//! Amounts: read one by one, and the decimal mark decided by the whole column.

mod tally;

use std::borrow::Cow;

pub use tally::MarkQuestion;
pub(super) use tally::{MarkTally, MarkVerdict};

use crate::number::{Amount, CurrencyCode, Decimal, Marks, Reading, read};

/// An amount of money in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Money {
    pub(super) amount: Amount,
    /// Its currency by ISO code, or the sign that several currencies share.
    pub(super) currency: Option<Sign>,
}

/// A currency as an amount names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    Code(&'static str),
    Shared(char),
}

/// Why a cell holds no amount that can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AmountError {
    NotAnAmount,
    /// It can be read two ways, and the column speaks for both.
    Ambiguous,
}

/// How a column's amounts are to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MarkPlan {
    /// Amounts such as `1.234` are read by this mark.
    By(Marks),
    /// The column uses both marks: an amount such as `1.234` cannot be read.
    Mixed,
}

impl Sign {
    /// The ISO code, or the sign itself.
    pub(super) fn name(self) -> Cow<'static, str> {
        match self {
            Self::Code(code) => Cow::Borrowed(code),
            Self::Shared(sign) => Cow::Owned(sign.to_string()),
        }
    }
}

impl Money {
    fn new(decimal: Decimal, currency: Option<Sign>) -> Result<Self, AmountError> {
        let amount = Amount::try_from(decimal).map_err(|_| AmountError::NotAnAmount)?;
        Ok(Self { amount, currency })
    }
}

/// Reads an amount by `habit` where the text leaves the mark open and nothing
/// beside it tells.
fn reading(text: &str, habit: Marks) -> Option<Reading> {
    let money = |habit| {
        let is_money = |reading: &Reading| !reading.percent && reading.period.is_none();
        read(text, habit).ok().filter(is_money)
    };
    let reading = money(habit)?;
    let whole = reading.ambiguous && reading.currency.is_some_and(is_never_divided);
    if !whole {
        return Some(reading);
    }
    let shows = thousands(text)?;
    Some(Reading {
        ambiguous: false,
        shows: Some(shows),
        ..money(shows)?
    })
}

/// Whether amounts in a currency have no decimals: ₩1,234 are one thousand.
fn is_never_divided(currency: CurrencyCode) -> bool {
    currency.decimals() == 0
}

/// The convention by which the mark in an amount such as `1.234` separates
/// thousands.
fn thousands(text: &str) -> Option<Marks> {
    text.chars().find_map(|c| match c {
        '.' | '．' => Some(Marks::Comma),
        ',' | '，' => Some(Marks::Point),
        _ => None,
    })
}

fn other(mark: Marks) -> Marks {
    match mark {
        Marks::Point => Marks::Comma,
        Marks::Comma => Marks::Point,
    }
}
