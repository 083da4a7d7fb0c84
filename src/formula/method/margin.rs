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
use crate::formula::step::{
    CLOSE, DIVIDED_BY, MINUS, OPEN, PLUS, POWER, Quantity, TIMES, Term, Token, constant, of,
};
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
    let discount_token = of(discount_term, discount);
    let (expression, profit) = match horizon {
        None => (
            without_end(margin_token, retention, discount_token, first),
            expected_profit(margin, retention, discount, first)?,
        ),
        Some((term, horizon)) => {
            let q = carried_over(retention, discount);
            worked.step(
                Term::CarriedOver,
                vec![
                    of(Term::Retention, retention),
                    DIVIDED_BY,
                    OPEN,
                    constant(1.0),
                    PLUS,
                    discount_token,
                    CLOSE,
                ],
                q,
            );
            (
                within_horizon(margin_token, q, of(term, horizon), first),
                expected_profit_within(margin, retention, discount, horizon, first)?,
            )
        }
    };
    worked.step(Term::LifetimeProfit, expression, profit);

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

/// m × r ÷ (1 + d − r), or m × (1 + d) ÷ (1 + d − r).
fn without_end<P: TimeUnit>(
    margin: Token,
    retention: Retention<P>,
    discount: Token,
    first_payment: FirstPayment,
) -> Vec<Token> {
    let retention = of(Term::Retention, retention);
    let mut tokens = vec![margin, TIMES];
    match first_payment {
        FirstPayment::AfterOnePeriod => tokens.push(retention),
        FirstPayment::Now => tokens.extend([OPEN, constant(1.0), PLUS, discount, CLOSE]),
    }
    tokens.extend([
        DIVIDED_BY,
        OPEN,
        constant(1.0),
        PLUS,
        discount,
        MINUS,
        retention,
        CLOSE,
    ]);
    tokens
}

/// m × q × (1 − qᴺ) ÷ (1 − q), without the first q when the first margin comes now; m × N
/// when q is 1.
fn within_horizon(
    margin: Token,
    q: f64,
    horizon: Token,
    first_payment: FirstPayment,
) -> Vec<Token> {
    if q == 1.0 {
        return vec![margin, TIMES, horizon];
    }
    let q = of(Term::CarriedOver, q);
    let mut tokens = vec![margin, TIMES];
    if first_payment == FirstPayment::AfterOnePeriod {
        tokens.extend([q, TIMES]);
    }
    tokens.extend([OPEN, constant(1.0), MINUS, q, POWER, horizon, CLOSE]);
    tokens.extend([DIVIDED_BY, OPEN, constant(1.0), MINUS, q, CLOSE]);
    tokens
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
        vec![
            OPEN,
            constant(1.0),
            PLUS,
            of(Term::Discount, yearly),
            CLOSE,
            POWER,
            OPEN,
            constant(1.0),
            DIVIDED_BY,
            constant(12.0),
            CLOSE,
            MINUS,
            constant(1.0),
        ],
        discount,
    );
    (Term::DiscountConverted, discount)
}
