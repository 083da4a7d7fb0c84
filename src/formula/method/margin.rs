//! From gross margin per customer and retention, discounted, in the period of the retention rate.

use super::churn::{converted_horizon, converted_rate};
use super::{Basis, Calculation, Measure, Notice, Worked};
use crate::formula::error::FormulaError;
use crate::formula::field::Field;
use crate::formula::inputs::Inputs;
use crate::formula::payback::{Payments, Timing};
use crate::formula::retention::{
    FirstPayment, carried_over, expected_profit, expected_profit_within,
};
use crate::formula::step::{Quantity, Term, of};
use crate::formula::unit::{Discount, Money, Month, Per, Retention, Span, TimeUnit, Year};
use crate::number::Period;

pub(super) fn from_retention(inputs: &Inputs) -> Result<Calculation, FormulaError> {
    match inputs.period(Field::Retention) {
        Period::Month => retention_in::<Month>(inputs),
        Period::Year => retention_in::<Year>(inputs),
    }
}

fn retention_in<P: TimeUnit>(inputs: &Inputs) -> Result<Calculation, FormulaError> {
    let retention = inputs.retention::<P>()?;
    let first = inputs.first_payment;
    let mut worked = Worked::default();
    let (margin_term, margin) = converted_rate::<P>(
        inputs,
        &mut worked,
        Field::MarginPerCustomer,
        (Term::MarginPerCustomer, Term::MarginPerCustomerConverted),
    )?;
    worked.notice(Notice::NegativeMargin, margin.0.0 < 0.0);
    let yearly = inputs.discount()?;
    let (discount_term, discount) = converted_discount::<P>(&mut worked, yearly);
    worked.notice(Notice::NotDiscounted, yearly.0 == 0.0);
    worked.notice(Notice::NobodyStays, retention.0 == 0.0);
    worked.notice(Notice::NobodyLeaves, retention.0 == 1.0);

    let horizon = converted_horizon::<P>(inputs, &mut worked)?;
    let margin_token = of(margin_term, margin);
    let rates = [of(Term::Retention, retention), of(discount_term, discount)];
    let profit = match horizon {
        None => {
            let profit = expected_profit(margin, retention, discount, first)?;
            let formula = match first {
                FirstPayment::AfterOnePeriod => "a*b/(1+c-b)",
                FirstPayment::Now => "a*(1+c)/(1+c-b)",
            };
            let [retention, discount] = rates;
            let quantities = [margin_token, retention, discount];
            worked.step(Term::LifetimeProfit, formula, &quantities, profit);
            profit
        }
        Some((term, horizon)) => {
            let profit = expected_profit_within(margin, retention, discount, horizon, first)?;
            let q = carried_over(retention, discount);
            worked.step(Term::CarriedOver, "a/(1+b)", &rates, q);
            let formula = match first {
                _ if q == 1.0 => "a*c",
                FirstPayment::AfterOnePeriod => "a*b*(1-b^c)/(1-b)",
                FirstPayment::Now => "a*(1-b^c)/(1-b)",
            };
            let quantities = [margin_token, of(Term::CarriedOver, q), of(term, horizon)];
            worked.step(Term::LifetimeProfit, formula, &quantities, profit);
            profit
        }
    };

    let basis = Basis {
        measure: Measure::GrossProfit,
        net_of_acquisition: false,
        discount: (yearly.0 > 0.0).then_some(yearly.0),
        horizon: horizon.map(|(_, span)| Quantity::from(span)),
    };
    let payments = payments(
        margin,
        retention,
        discount,
        horizon.map(|(_, span)| span),
        first,
    );
    worked.finish(inputs, (Term::LifetimeProfit, profit), basis, payments)
}

/// The discounted payments that the value is the sum of.
fn payments<P: TimeUnit>(
    margin: Per<Money, P>,
    retention: Retention<P>,
    discount: Discount<P>,
    horizon: Option<Span<P>>,
    first_payment: FirstPayment,
) -> Payments {
    let kept = carried_over(retention, discount);
    let (first, timing) = match first_payment {
        FirstPayment::AfterOnePeriod => (margin.0 * kept, Timing::End),
        FirstPayment::Now => (margin.0, Timing::Start),
    };
    Payments {
        first,
        kept,
        periods: horizon.map(|span| span.0),
        period: P::PERIOD,
        timing,
    }
}

/// The yearly discount rate over one `P`, with the conversion as a step where `P` is the month.
fn converted_discount<P: TimeUnit>(
    worked: &mut Worked,
    yearly: Discount<Year>,
) -> (Term, Discount<P>) {
    let discount = yearly.to::<P>();
    if P::PERIOD == Period::Year || yearly.0 == 0.0 {
        return (Term::Discount, discount);
    }
    worked.step(
        Term::DiscountConverted,
        "(1+a)^(1/12)-1",
        &[of(Term::Discount, yearly)],
        discount,
    );
    (Term::DiscountConverted, discount)
}
