//! Why a formula has no answer.

use crate::formula::field::Field;

/// Why a formula has no answer for the inputs given. Each names the input at fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FormulaError {
    /// A required input is absent.
    Missing(Field),
    /// Not a number, or infinite.
    NotFinite(Field),
    /// Below zero where nothing below zero makes sense.
    Negative(Field),
    /// Zero where the formula divides by it or nothing would remain: no customers, no period.
    Zero(Field),
    /// A share above 100 %.
    AboveWhole(Field),
    /// A count of orders or customers with a fraction.
    NotWhole(Field),
    /// Beyond what the field can mean (its limit is in [`Field::limit`]).
    TooLarge(Field),
    /// Not zero, but so small that results would overflow ([`Field::LEAST`]).
    TooSmall(Field),
    /// Nobody ever leaves and nothing is discounted, so the value has no end: a horizon is needed.
    Endless(Field),
    /// The horizon is not a whole number of the periods that churn or retention is counted in.
    NotWholePeriods(Field),
}

impl FormulaError {
    /// All kinds of errors, each to be made for a field: every code needs a message on the page.
    pub const ALL: [fn(Field) -> Self; 10] = [
        Self::Missing,
        Self::NotFinite,
        Self::Negative,
        Self::Zero,
        Self::AboveWhole,
        Self::NotWhole,
        Self::TooLarge,
        Self::TooSmall,
        Self::Endless,
        Self::NotWholePeriods,
    ];

    /// The input at fault.
    pub fn field(self) -> Field {
        match self {
            Self::Missing(field)
            | Self::NotFinite(field)
            | Self::Negative(field)
            | Self::Zero(field)
            | Self::AboveWhole(field)
            | Self::NotWhole(field)
            | Self::TooLarge(field)
            | Self::TooSmall(field)
            | Self::Endless(field)
            | Self::NotWholePeriods(field) => field,
        }
    }

    /// The code that names the message on the page.
    pub fn code(self) -> &'static str {
        match self {
            Self::Missing(_) => "missing",
            Self::NotFinite(_) => "not-finite",
            Self::Negative(_) => "negative",
            Self::Zero(_) => "zero",
            Self::AboveWhole(_) => "above-whole",
            Self::NotWhole(_) => "not-whole",
            Self::TooLarge(_) => "too-large",
            Self::TooSmall(_) => "too-small",
            Self::Endless(_) => "endless",
            Self::NotWholePeriods(_) => "not-whole-periods",
        }
    }
}

impl std::fmt::Display for FormulaError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.field().id(), self.code())
    }
}

impl std::error::Error for FormulaError {}
