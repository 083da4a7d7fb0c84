//! What a new customer costs, and what she may cost.

use crate::formula::error::FormulaError;
use crate::formula::field::Field;
use crate::formula::unit::{Count, Money};

/// Customer acquisition cost: spend ÷ customers won. Errors when nobody was won.
pub fn acquisition_cost(spend: Money, customers_won: Count) -> Result<Money, FormulaError> {
    if customers_won.0 <= 0.0 {
        return Err(FormulaError::Zero(Field::CustomersWon));
    }
    Ok(Money(spend.0 / customers_won.0))
}

/// CLV : CAC. None when customers cost nothing, where no ratio exists.
pub fn value_to_cost(lifetime_value: Money, acquisition_cost: Money) -> Option<f64> {
    (acquisition_cost.0 > 0.0).then(|| lifetime_value / acquisition_cost)
}

/// Whether `value` reaches `wanted` but for rounding: 0.3 is three times 0.1, although not in
/// binary fractions.
pub(crate) fn reaches(value: Money, wanted: Money) -> bool {
    value.0 >= wanted.0 - 1e-12 * wanted.0.abs()
}

/// The most a new customer may cost for a wanted CLV : CAC. Errors when the ratio is not above 0.
pub fn highest_cost(lifetime_value: Money, wanted_ratio: f64) -> Result<Money, FormulaError> {
    if wanted_ratio <= 0.0 {
        return Err(FormulaError::Zero(Field::WantedRatio));
    }
    Ok(Money(lifetime_value.0 / wanted_ratio))
}

/// Return on a campaign as a share of its spend: (customers won × CLV − spend) ÷ spend.
/// None when nothing was spent.
pub fn campaign_return(spend: Money, customers_won: Count, lifetime_value: Money) -> Option<f64> {
    (spend.0 > 0.0).then(|| (lifetime_value * customers_won - spend) / spend)
}
