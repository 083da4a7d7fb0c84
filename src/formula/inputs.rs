//! The inputs of a calculation: for each field a number, with its period where it has one.

use serde::Serialize;

use crate::formula::error::FormulaError;
use crate::formula::field::{Field, FieldKind};
use crate::formula::retention::FirstPayment;
use crate::formula::unit::{
    Churn, Count, Discount, Money, Per, Retention, Share, Span, TimeUnit, Year,
};
use crate::number::Period;

/// A number in a field: currency, a count, a share (0.45 for 45 %) or a length of time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Value {
    /// The number.
    pub amount: f64,
    /// Per month or year, or counted in months or years; ignored where the field has no period.
    pub period: Period,
}

/// Where the customer lifespan comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum LifespanSource {
    /// The merchant knows it ([`Field::Lifespan`]).
    #[default]
    Known,
    /// 1 ÷ churn rate ([`Field::Churn`]).
    Churn,
    /// The mean of a list ([`Field::Lifespans`]).
    List,
}

/// The inputs of one calculation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Inputs {
    values: [Option<Value>; Field::COUNT],
    /// How many lifespans stand behind the mean in [`Field::Lifespans`]; 0 counts as 1.
    pub lifespan_count: usize,
    /// Where the customer lifespan comes from.
    pub lifespan_source: LifespanSource,
    /// When the first margin is received.
    pub first_payment: FirstPayment,
}

impl Inputs {
    /// No inputs.
    pub fn new() -> Self {
        Self::default()
    }

    /// These inputs with `amount` in a field that has no period.
    #[must_use]
    pub fn with(self, field: Field, amount: f64) -> Self {
        self.with_period(field, amount, Period::Year)
    }

    /// These inputs with `amount` per `period`, or counted in it.
    #[must_use]
    pub fn with_period(mut self, field: Field, amount: f64, period: Period) -> Self {
        self.set(field, Some(Value { amount, period }));
        self
    }

    /// Puts a value into a field, or takes it out.
    pub fn set(&mut self, field: Field, value: Option<Value>) {
        self.values[field as usize] = value;
    }

    /// The value of a field that is filled in.
    pub fn get(&self, field: Field) -> Option<Value> {
        self.values[field as usize]
    }

    /// Whether the field is filled in.
    pub fn has(&self, field: Field) -> bool {
        self.get(field).is_some()
    }

    /// The period that the field is counted in; the year where nothing else is said.
    pub fn period(&self, field: Field) -> Period {
        self.get(field).map_or(Period::Year, |value| value.period)
    }

    /// The value of a field, in its domain.
    pub fn value(&self, field: Field) -> Result<Value, FormulaError> {
        let value = self.get(field).ok_or(FormulaError::Missing(field))?;
        check(field, value.amount)?;
        Ok(value)
    }

    pub(crate) fn money(&self, field: Field) -> Result<Money, FormulaError> {
        self.value(field).map(|value| Money(value.amount))
    }

    pub(crate) fn count(&self, field: Field) -> Result<Count, FormulaError> {
        self.value(field).map(|value| Count(value.amount))
    }

    pub(crate) fn share(&self, field: Field) -> Result<Share, FormulaError> {
        self.value(field).map(|value| Share(value.amount))
    }

    pub(crate) fn number(&self, field: Field) -> Result<f64, FormulaError> {
        self.value(field).map(|value| value.amount)
    }

    /// A length of time, in the field's own period `P`.
    pub(crate) fn span<P: TimeUnit>(&self, field: Field) -> Result<Span<P>, FormulaError> {
        self.value(field).map(|value| Span::new(value.amount))
    }

    /// Money per `P`, the field's own period.
    pub(crate) fn money_rate<P: TimeUnit>(
        &self,
        field: Field,
    ) -> Result<Per<Money, P>, FormulaError> {
        self.money(field).map(Per::new)
    }

    /// Orders per `P`, the field's own period.
    pub(crate) fn count_rate<P: TimeUnit>(
        &self,
        field: Field,
    ) -> Result<Per<Count, P>, FormulaError> {
        self.count(field).map(Per::new)
    }

    /// The churn rate in its own period `P`.
    pub(crate) fn churn<P: TimeUnit>(&self) -> Result<Churn<P>, FormulaError> {
        Churn::new(self.value(Field::Churn)?.amount)
    }

    /// The retention rate in its own period `P`.
    pub(crate) fn retention<P: TimeUnit>(&self) -> Result<Retention<P>, FormulaError> {
        Retention::new(self.value(Field::Retention)?.amount)
    }

    /// The discount rate per year; 0 when the field is empty.
    pub(crate) fn discount(&self) -> Result<Discount<Year>, FormulaError> {
        match self.get(Field::Discount) {
            None => Discount::new(0.0),
            Some(_) => Discount::new(self.value(Field::Discount)?.amount),
        }
    }
}

/// Whether `amount` lies in the domain of `field`.
pub fn check(field: Field, amount: f64) -> Result<(), FormulaError> {
    let kind = field.kind();
    if !amount.is_finite() {
        return Err(FormulaError::NotFinite(field));
    }
    if amount < 0.0 && !field.may_be_negative() {
        return Err(FormulaError::Negative(field));
    }
    if amount == 0.0 && field.must_be_positive() {
        return Err(FormulaError::Zero(field));
    }
    if amount > 1.0 && matches!(kind, FieldKind::Share | FieldKind::ShareRate) {
        return Err(FormulaError::AboveWhole(field));
    }
    if amount != 0.0 && amount.abs() < Field::LEAST {
        return Err(FormulaError::TooSmall(field));
    }
    // A loss may exceed the sale: a margin may be as low as −10,000 %.
    let limit = if amount < 0.0 {
        field.limit().max(100.0)
    } else {
        field.limit()
    };
    if amount.abs() > limit {
        return Err(FormulaError::TooLarge(field));
    }
    Ok(())
}

/// Whether `amount` may be entered in `field`: in its domain, and whole where it counts
/// orders or customers. (A scenario may go through fractions of a customer; a merchant has none.)
pub fn check_entry(field: Field, amount: f64) -> Result<(), FormulaError> {
    check(field, amount)?;
    if field.kind() == FieldKind::Count && amount.fract() != 0.0 {
        return Err(FormulaError::NotWhole(field));
    }
    Ok(())
}
