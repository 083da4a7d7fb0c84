//! From average revenue per user and churn, in the period of the churn rate.

use super::{Basis, Calculation, Notice, Worked, converted_span, months_in_year};
use crate::formula::churn::{value_from_churn, value_from_churn_within};
use crate::formula::error::FormulaError;
use crate::formula::field::Field;
use crate::formula::inputs::Inputs;
use crate::formula::payback::{Payments, Timing};
use crate::formula::step::{
    CLOSE, DIVIDED_BY, MINUS, OPEN, POWER, Quantity, TIMES, Term, Token, constant, of,
};
use crate::formula::unit::{Churn, Money, Month, Per, Span, TimeUnit, Year};
use crate::number::Period;

pub(super) fn from_churn(inputs: &Inputs) -> Result<Calculation, FormulaError> {
    match inputs.period(Field::Churn) {
        Period::Month => churn_in::<Month>(inputs),
        Period::Year => churn_in::<Year>(inputs),
    }
}

fn churn_in<P: TimeUnit>(inputs: &Inputs) -> Result<Calculation, FormulaError> {
    let churn = inputs.churn::<P>()?;
    let mut worked = Worked::default();
    let (margin, measure) = worked.margin(inputs)?;
    let (arpu_term, arpu) = converted_rate::<P>(
        inputs,
        &mut worked,
        Field::Arpu,
        (Term::Arpu, Term::ArpuConverted),
    )?;

    let horizon = converted_horizon::<P>(inputs, &mut worked)?;
    let (expression, revenue) = match horizon {
        None => (
            vec![of(arpu_term, arpu), DIVIDED_BY, of(Term::Churn, churn)],
            value_from_churn(arpu, churn)?,
        ),
        Some((term, horizon)) => (
            within_horizon(of(arpu_term, arpu), churn, of(term, horizon)),
            value_from_churn_within(arpu, churn, horizon)?,
        ),
    };
    worked.step(Term::LifetimeValue, expression, revenue);
    worked.notice(Notice::NobodyLeaves, churn.0 == 0.0);
    worked.notice(Notice::NobodyStays, churn.0 == 1.0);

    let result = worked.profit(revenue, margin, measure);
    let basis = Basis {
        measure,
        net_of_acquisition: false,
        discount: None,
        horizon: horizon.map(|(_, span)| Quantity::from(span)),
    };
    let payments = Payments {
        first: (arpu * margin).0,
        kept: churn.retention().0,
        periods: horizon.map(|(_, span)| span.0),
        period: P::PERIOD,
        timing: Timing::Evenly,
    };
    worked.finish(inputs, result, basis, payments)
}

/// ARPU × (1 − (1 − c)ᴺ) ÷ c, or ARPU × N when nobody leaves.
fn within_horizon<P: TimeUnit>(arpu: Token, churn: Churn<P>, horizon: Token) -> Vec<Token> {
    if churn.0 == 0.0 {
        return vec![arpu, TIMES, horizon];
    }
    let churn = of(Term::Churn, churn);
    let kept = [OPEN, constant(1.0), MINUS, churn, CLOSE, POWER, horizon];
    let mut tokens = vec![arpu, TIMES, OPEN, constant(1.0), MINUS];
    tokens.extend(kept);
    tokens.extend([CLOSE, DIVIDED_BY, churn]);
    tokens
}

/// Money per period, in the period `P` of churn or retention, with the conversion as a step
/// where it is given in another.
pub(super) fn converted_rate<P: TimeUnit>(
    inputs: &Inputs,
    worked: &mut Worked,
    field: Field,
    (from, to): (Term, Term),
) -> Result<(Term, Per<Money, P>), FormulaError> {
    let given = inputs.period(field);
    if given == P::PERIOD {
        return Ok((from, inputs.money_rate(field)?));
    }
    let (expression, rate) = match given {
        Period::Month => {
            let monthly = inputs.money_rate::<Month>(field)?;
            (
                vec![of(from, monthly), TIMES, months_in_year()],
                monthly.to(),
            )
        }
        Period::Year => {
            let yearly = inputs.money_rate::<Year>(field)?;
            (
                vec![of(from, yearly), DIVIDED_BY, months_in_year()],
                yearly.to(),
            )
        }
    };
    worked.step(to, expression, rate);
    Ok((to, rate))
}

/// The horizon in `P`, where one is given.
pub(super) fn converted_horizon<P: TimeUnit>(
    inputs: &Inputs,
    worked: &mut Worked,
) -> Result<Option<(Term, Span<P>)>, FormulaError> {
    if !inputs.has(Field::Horizon) {
        return Ok(None);
    }
    let horizon = inputs.value(Field::Horizon)?;
    let terms = (Term::Horizon, Term::HorizonConverted);
    Ok(Some(converted_span(
        worked,
        terms,
        horizon.amount,
        horizon.period,
    )))
}
