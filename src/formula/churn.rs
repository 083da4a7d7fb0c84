//! Lifetime value from revenue per user and churn.
//!
//! Source: the standard subscription formula LTV = ARPU ÷ churn; it is the
//! geometric series ARPU × (1 + (1 − c) + (1 − c)² + …), in which a customer
//! pays in each period up to and including the one in which she leaves.

use crate::formula::error::FormulaError;
use crate::formula::field::Field;
use crate::formula::series::geometric_sum;
use crate::formula::unit::{Churn, Money, Per, Span, TimeUnit};

/// LTV without end: ARPU ÷ churn rate, in currency per customer.
/// Errors when churn is 0.
pub fn value_from_churn<P: TimeUnit>(
    arpu: Per<Money, P>,
    churn: Churn<P>,
) -> Result<Money, FormulaError> {
    if churn.0 <= 0.0 {
        return Err(FormulaError::Endless(Field::Churn));
    }
    Ok(Money(arpu.0.0 / churn.0))
}

/// LTV over a horizon of N periods: ARPU × (1 − (1 − c)ᴺ) ÷ c; ARPU × N when churn is 0.
/// Errors when the horizon is not a whole number of periods.
pub fn value_from_churn_within<P: TimeUnit>(
    arpu: Per<Money, P>,
    churn: Churn<P>,
    horizon: Span<P>,
) -> Result<Money, FormulaError> {
    let periods = whole_periods(horizon)?;
    Ok(arpu.0 * geometric_sum(churn.0, periods))
}

/// The horizon as a whole number of periods, forgiving only the rounding of a conversion.
pub(crate) fn whole_periods<P: TimeUnit>(horizon: Span<P>) -> Result<f64, FormulaError> {
    let whole = horizon.0.round();
    if whole < 1.0 || (horizon.0 - whole).abs() > 1e-9 * whole {
        return Err(FormulaError::NotWholePeriods(Field::Horizon));
    }
    Ok(whole)
}
