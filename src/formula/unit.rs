//! Units as types, so that months and years, money and counts cannot be mixed up.
//!
//! Two kinds of rate are kept apart. A [`Per`] is linear: 2 orders a month are
//! 24 a year. [`Churn`], [`Retention`] and [`Discount`] compound: a monthly
//! churn of 5 % is 1 − 0.95¹² = 45.96 % a year, not 60 %.

use std::marker::PhantomData;
use std::ops::{Add, Div, Mul, Sub};

use crate::formula::error::FormulaError;
use crate::formula::field::Field;
use crate::number::Period;

/// A unit of time that rates and lengths are counted in: [`Month`] or [`Year`].
pub trait TimeUnit: Copy {
    /// The same unit as a value.
    const PERIOD: Period;
    /// How many of this unit make a year: 12 or 1.
    const PER_YEAR: f64;
}

/// The month, a twelfth of a year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Month;

/// The year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Year;

impl TimeUnit for Month {
    const PERIOD: Period = Period::Month;
    const PER_YEAR: f64 = 12.0;
}

impl TimeUnit for Year {
    const PERIOD: Period = Period::Year;
    const PER_YEAR: f64 = 1.0;
}

/// `amount` times the number of `Q` in one `P`: times 12 from years to months, a twelfth the other
/// way, by a division there, since 1/12 is no exact number.
fn times_periods_in<P: TimeUnit, Q: TimeUnit>(amount: f64) -> f64 {
    if Q::PER_YEAR < P::PER_YEAR {
        amount / (P::PER_YEAR / Q::PER_YEAR)
    } else {
        amount * (Q::PER_YEAR / P::PER_YEAR)
    }
}

/// An amount of money in units of the currency (not cents); any finite number.
///
/// Formulas over averages are worked in `f64`; money from files is exact
/// ([`crate::number::Decimal`]).
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Money(pub f64);

/// A number of orders or customers, 0 or more.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Count(pub f64);

/// A part of a whole, 0 to 1 (a margin may be below 0, never above 1).
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Share(pub f64);

/// A length of time in `P`.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Span<P>(pub f64, PhantomData<P>);

/// So much `T` per `P`; converts in proportion to the length of the period.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Per<T, P>(pub T, PhantomData<P>);

/// The share of customers lost in one `P`, 0 to 1; compounds.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Churn<P>(pub f64, PhantomData<P>);

/// The share of customers kept over one `P`, 0 to 1; compounds. 1 − churn.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Retention<P>(pub f64, PhantomData<P>);

/// The discount rate over one `P`, 0 or more; compounds.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Discount<P>(pub f64, PhantomData<P>);

impl<P: TimeUnit> Span<P> {
    /// A length of `length` × `P`.
    pub fn new(length: f64) -> Self {
        Self(length, PhantomData)
    }

    /// The same length of time counted in `Q`: 4 years are 48 months.
    pub fn to<Q: TimeUnit>(self) -> Span<Q> {
        Span::new(times_periods_in::<P, Q>(self.0))
    }
}

impl<T, P: TimeUnit> Per<T, P> {
    /// `amount` per `P`.
    pub fn new(amount: T) -> Self {
        Self(amount, PhantomData)
    }
}

impl<P: TimeUnit> Per<Money, P> {
    /// The same rate per `Q`: 10 a month are 120 a year.
    pub fn to<Q: TimeUnit>(self) -> Per<Money, Q> {
        Per::new(Money(times_periods_in::<Q, P>(self.0.0)))
    }
}

impl<P: TimeUnit> Per<Count, P> {
    /// The same rate per `Q`: 2 orders a month are 24 a year.
    pub fn to<Q: TimeUnit>(self) -> Per<Count, Q> {
        Per::new(Count(times_periods_in::<Q, P>(self.0.0)))
    }
}

impl<P: TimeUnit> Churn<P> {
    /// A churn rate; errors outside 0 to 1.
    pub fn new(share: f64) -> Result<Self, FormulaError> {
        Retention::<P>::in_unit_interval(share, Field::Churn).map(|c| Self(c, PhantomData))
    }

    /// What remains: 1 − churn.
    pub fn retention(self) -> Retention<P> {
        Retention(1.0 - self.0, PhantomData)
    }

    /// The same churn over one `Q`: 1 − (1 − c)ⁿ with n the number of `P` in a `Q`.
    pub fn to<Q: TimeUnit>(self) -> Churn<Q> {
        // ln_1p and exp_m1 keep a churn of one in a billion from vanishing in 1 − c.
        let kept = times_periods_in::<Q, P>((-self.0).ln_1p());
        Churn(-kept.exp_m1(), PhantomData)
    }
}

impl<P: TimeUnit> Retention<P> {
    /// A retention rate; errors outside 0 to 1.
    pub fn new(share: f64) -> Result<Self, FormulaError> {
        Self::in_unit_interval(share, Field::Retention).map(|r| Self(r, PhantomData))
    }

    /// What is lost: 1 − retention.
    pub fn churn(self) -> Churn<P> {
        Churn(1.0 - self.0, PhantomData)
    }

    /// The same retention over one `Q`: rⁿ with n the number of `P` in a `Q`.
    pub fn to<Q: TimeUnit>(self) -> Retention<Q> {
        Retention(self.0.powf(times_periods_in::<Q, P>(1.0)), PhantomData)
    }

    fn in_unit_interval(share: f64, field: Field) -> Result<f64, FormulaError> {
        match share {
            s if s.is_nan() => Err(FormulaError::NotFinite(field)),
            s if s < 0.0 => Err(FormulaError::Negative(field)),
            s if s > 1.0 => Err(FormulaError::AboveWhole(field)),
            s => Ok(s),
        }
    }
}

impl<P: TimeUnit> Discount<P> {
    /// A discount rate; errors below 0.
    pub fn new(share: f64) -> Result<Self, FormulaError> {
        match share {
            s if !s.is_finite() => Err(FormulaError::NotFinite(Field::Discount)),
            s if s < 0.0 => Err(FormulaError::Negative(Field::Discount)),
            s => Ok(Self(s, PhantomData)),
        }
    }

    /// The same discount over one `Q`: (1 + d)ⁿ − 1 with n the number of `P` in a `Q`.
    pub fn to<Q: TimeUnit>(self) -> Discount<Q> {
        let growth = times_periods_in::<Q, P>(self.0.ln_1p());
        Discount(growth.exp_m1(), PhantomData)
    }
}

impl<P: TimeUnit> Mul<Span<P>> for Per<Money, P> {
    type Output = Money;
    fn mul(self, span: Span<P>) -> Money {
        self.0 * span.0
    }
}

impl<P: TimeUnit> Mul<Per<Count, P>> for Money {
    type Output = Per<Money, P>;
    fn mul(self, frequency: Per<Count, P>) -> Per<Money, P> {
        Per::new(self * frequency.0)
    }
}

impl<P: TimeUnit> Mul<Share> for Per<Money, P> {
    type Output = Self;
    fn mul(self, share: Share) -> Self {
        Self::new(self.0 * share)
    }
}

impl Mul<f64> for Money {
    type Output = Money;
    /// Nothing is never less than nothing: a loss times 0 is 0, not −0.
    fn mul(self, factor: f64) -> Money {
        Money(self.0 * factor + 0.0)
    }
}

impl Mul<Share> for Money {
    type Output = Money;
    fn mul(self, share: Share) -> Money {
        self * share.0
    }
}

impl Mul<Count> for Money {
    type Output = Money;
    fn mul(self, count: Count) -> Money {
        self * count.0
    }
}

impl Add for Money {
    type Output = Money;
    fn add(self, other: Money) -> Money {
        Money(self.0 + other.0)
    }
}

impl Sub for Money {
    type Output = Money;
    fn sub(self, other: Money) -> Money {
        Money(self.0 - other.0)
    }
}

impl Div for Money {
    type Output = f64;
    fn div(self, other: Money) -> f64 {
        self.0 / other.0
    }
}
