//! Expected net profit of a customer from margin, retention and discount.
//!
//! Sources: S. Gupta and D. R. Lehmann, "Customers as Assets", Journal of
//! Interactive Marketing 17(1), 2003 (m × r ÷ (1 + i − r), the first payment
//! one period from now); R. C. Blattberg and J. Deighton, "Manage Marketing by
//! the Customer Equity Test", Harvard Business Review, July 1996 (the margin of
//! the first period is received at once).

use serde::Serialize;

use crate::formula::churn::whole_periods;
use crate::formula::error::FormulaError;
use crate::formula::field::Field;
use crate::formula::series::geometric_sum;
use crate::formula::unit::{Discount, Money, Per, Retention, Span, TimeUnit};

/// When the first margin is received.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum FirstPayment {
    /// One period from now, from the customers still there (Gupta & Lehmann).
    #[default]
    AfterOnePeriod,
    /// Now, from every customer (Blattberg & Deighton).
    Now,
}

/// Value without end: m × r ÷ (1 + d − r), or m × (1 + d) ÷ (1 + d − r) when the
/// first margin comes now. Errors when r = 1 and d = 0, where the value has no end.
pub fn expected_profit<P: TimeUnit>(
    margin: Per<Money, P>,
    retention: Retention<P>,
    discount: Discount<P>,
    first_payment: FirstPayment,
) -> Result<Money, FormulaError> {
    let lost = discount.0 + retention.churn().0;
    if lost <= 0.0 {
        return Err(FormulaError::Endless(Field::Retention));
    }
    let first = match first_payment {
        FirstPayment::AfterOnePeriod => retention.0,
        FirstPayment::Now => 1.0 + discount.0,
    };
    Ok(margin.0 * (first / lost))
}

/// What of one period's value reaches the next: q = r ÷ (1 + d).
pub fn carried_over<P: TimeUnit>(retention: Retention<P>, discount: Discount<P>) -> f64 {
    retention.0 / (1.0 + discount.0)
}

/// Value of the first N payments: m × (1 − qᴺ) ÷ (1 − q) with q = r ÷ (1 + d),
/// times q when the first margin comes after one period; m × N when q = 1.
/// Errors when the horizon is not a whole number of periods.
pub fn expected_profit_within<P: TimeUnit>(
    margin: Per<Money, P>,
    retention: Retention<P>,
    discount: Discount<P>,
    horizon: Span<P>,
    first_payment: FirstPayment,
) -> Result<Money, FormulaError> {
    let periods = whole_periods(horizon)?;
    let first = match first_payment {
        FirstPayment::AfterOnePeriod => carried_over(retention, discount),
        FirstPayment::Now => 1.0,
    };
    let lost = (discount.0 + retention.churn().0) / (1.0 + discount.0);
    Ok(margin.0 * first * geometric_sum(lost, periods))
}
