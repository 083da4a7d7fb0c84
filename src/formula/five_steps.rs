//! The five steps from totals to customer lifetime value.
//!
//! Source: the five-step calculation as taught by `HubSpot` ("How to calculate
//! customer lifetime value"): APV, APF, CV, ACL, CLV.

use crate::formula::error::FormulaError;
use crate::formula::field::Field;
use crate::formula::unit::{Count, Money, Per, Share, Span, TimeUnit};

/// Average purchase value: revenue ÷ purchases, in currency per order.
/// Errors when there are no purchases.
pub fn average_purchase_value(revenue: Money, purchases: Count) -> Result<Money, FormulaError> {
    if purchases.0 <= 0.0 {
        return Err(FormulaError::Zero(Field::Orders));
    }
    Ok(Money(revenue.0 / purchases.0))
}

/// Average purchase frequency: purchases ÷ unique customers ÷ length of the period,
/// in orders per customer per `P`. Errors when there are no customers or no period.
pub fn average_purchase_frequency<P: TimeUnit>(
    purchases: Count,
    customers: Count,
    period: Span<P>,
) -> Result<Per<Count, P>, FormulaError> {
    if customers.0 <= 0.0 {
        return Err(FormulaError::Zero(Field::Customers));
    }
    if period.0 <= 0.0 {
        return Err(FormulaError::Zero(Field::Period));
    }
    Ok(Per::new(Count(purchases.0 / customers.0 / period.0)))
}

/// Customer value: APV × APF, in currency per customer per `P`.
pub fn customer_value<P: TimeUnit>(
    average_purchase_value: Money,
    average_purchase_frequency: Per<Count, P>,
) -> Per<Money, P> {
    average_purchase_value * average_purchase_frequency
}

/// Customer lifetime value: CV × average customer lifespan, in currency per customer.
pub fn lifetime_value<P: TimeUnit>(
    customer_value: Per<Money, P>,
    average_lifespan: Span<P>,
) -> Money {
    customer_value * average_lifespan
}

/// The gross profit in a lifetime value of revenue: CLV × gross margin.
pub fn gross_profit(lifetime_value: Money, margin: Share) -> Money {
    lifetime_value * margin
}

/// What remains after winning the customer: CLV − CAC.
pub fn net_of_acquisition(lifetime_value: Money, acquisition_cost: Money) -> Money {
    lifetime_value - acquisition_cost
}
