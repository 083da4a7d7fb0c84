//! The average customer lifespan, from a list of lifespans or from churn.

use crate::formula::error::FormulaError;
use crate::formula::field::Field;
use crate::formula::unit::{Churn, Span, TimeUnit};

/// Average customer lifespan: sum of lifespans ÷ number of customers.
/// Errors when the list is empty.
pub fn average_lifespan<P: TimeUnit>(lifespans: &[Span<P>]) -> Result<Span<P>, FormulaError> {
    if lifespans.is_empty() {
        return Err(FormulaError::Zero(Field::Lifespans));
    }
    let sum: f64 = lifespans.iter().map(|span| span.0).sum();
    Ok(Span::new(sum / lifespans.len() as f64))
}

/// Average customer lifespan: 1 ÷ churn rate, in the churn's own period.
///
/// This is the mean of the geometric distribution that counts the period in
/// which a customer leaves. Errors when churn is 0: such a lifespan has no end.
pub fn lifespan_from_churn<P: TimeUnit>(churn: Churn<P>) -> Result<Span<P>, FormulaError> {
    if churn.0 <= 0.0 {
        return Err(FormulaError::Endless(Field::Churn));
    }
    Ok(Span::new(1.0 / churn.0))
}

/// The churn rate that goes with an average lifespan: 1 ÷ lifespan.
/// Errors when the lifespan is shorter than one period, where no churn rate up to 100 % fits.
pub fn churn_from_lifespan<P: TimeUnit>(lifespan: Span<P>) -> Result<Churn<P>, FormulaError> {
    if lifespan.0 <= 0.0 {
        return Err(FormulaError::Zero(Field::Lifespan));
    }
    Churn::new(1.0 / lifespan.0)
}
