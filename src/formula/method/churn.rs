//! From average revenue per user and churn, in the period of the churn rate.

use super::{Basis, Calculation, Notice, Worked, converted_span};
use crate::formula::churn::{value_from_churn, value_from_churn_within};
use crate::formula::error::FormulaError;
use crate::formula::field::Field;
use crate::formula::inputs::Inputs;
use crate::formula::payback::{Payments, Timing};
use crate::formula::step::{Quantity, Term, of};
use crate::formula::unit::{Money, Month, Per, Span, TimeUnit, Year};
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
    let mut quantities = vec![of(arpu_term, arpu), of(Term::Churn, churn)];
    let (formula, revenue) = match horizon {
        None => ("a/b", value_from_churn(arpu, churn)?),
        Some((term, horizon)) => {
            quantities.push(of(term, horizon));
            let formula = if churn.0 == 0.0 {
                "a*c"
            } else {
                "a*(1-(1-b)^c)/b"
            };
            (formula, value_from_churn_within(arpu, churn, horizon)?)
        }
    };
    worked.step(Term::LifetimeValue, formula, &quantities, revenue);
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
    let (formula, given, rate) = match given {
        Period::Month => {
            let monthly = inputs.money_rate::<Month>(field)?;
            ("a*12", of(from, monthly), monthly.to())
        }
        Period::Year => {
            let yearly = inputs.money_rate::<Year>(field)?;
            ("a/12", of(from, yearly), yearly.to())
        }
    };
    worked.step(to, formula, &[given], rate);
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
