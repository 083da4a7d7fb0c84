//! From totals or averages: APV × APF × lifespan, with margin and acquisition cost.

use super::{Basis, Calculation, Notice, Worked, converted_span};
use crate::formula::error::FormulaError;
use crate::formula::field::Field;
use crate::formula::five_steps::{
    average_purchase_frequency, average_purchase_value, customer_value, lifetime_value,
};
use crate::formula::inputs::{Inputs, LifespanSource};
use crate::formula::lifespan::lifespan_from_churn;
use crate::formula::payback::{Payments, Timing};
use crate::formula::step::{Quantity, Term, of};
use crate::formula::unit::{Count, Money, Month, Per, Span, TimeUnit, Year};
use crate::number::Period;

/// The five steps from totals, in the period in which the length of the totals is given.
pub(super) fn from_totals(inputs: &Inputs) -> Result<Calculation, FormulaError> {
    match inputs.period(Field::Period) {
        Period::Month => totals_in::<Month>(inputs),
        Period::Year => totals_in::<Year>(inputs),
    }
}

fn totals_in<P: TimeUnit>(inputs: &Inputs) -> Result<Calculation, FormulaError> {
    let revenue = inputs.money(Field::Revenue)?;
    let orders = inputs.count(Field::Orders)?;
    let customers = inputs.count(Field::Customers)?;
    let period = inputs.span::<P>(Field::Period)?;
    let mut worked = Worked::default();

    let purchase_value = average_purchase_value(revenue, orders)?;
    worked.step(
        Term::PurchaseValue,
        "a/b",
        &[
            of(Term::Revenue, revenue),
            of(Term::Orders, Quantity::orders(orders)),
        ],
        purchase_value,
    );
    let frequency = average_purchase_frequency(orders, customers, period)?;
    worked.step(
        Term::PurchaseFrequency,
        "a/b/c",
        &[
            of(Term::Orders, Quantity::orders(orders)),
            of(Term::Customers, Quantity::customers(customers)),
            of(Term::Period, period),
        ],
        frequency,
    );
    worked.notice(Notice::FewerOrdersThanCustomers, orders.0 < customers.0);
    over_lifespan(inputs, worked, purchase_value, frequency)
}

/// From averages, in the period of the purchase frequency.
pub(super) fn from_averages(inputs: &Inputs) -> Result<Calculation, FormulaError> {
    match inputs.period(Field::PurchaseFrequency) {
        Period::Month => averages_in::<Month>(inputs),
        Period::Year => averages_in::<Year>(inputs),
    }
}

fn averages_in<P: TimeUnit>(inputs: &Inputs) -> Result<Calculation, FormulaError> {
    let purchase_value = inputs.money(Field::AverageOrderValue)?;
    let frequency = inputs.count_rate::<P>(Field::PurchaseFrequency)?;
    over_lifespan(inputs, Worked::default(), purchase_value, frequency)
}

/// CV, ACL and CLV from the average purchase value and frequency.
fn over_lifespan<P: TimeUnit>(
    inputs: &Inputs,
    mut worked: Worked,
    purchase_value: Money,
    frequency: Per<Count, P>,
) -> Result<Calculation, FormulaError> {
    let (margin, measure) = worked.margin(inputs)?;
    let value = customer_value(purchase_value, frequency);
    worked.step(
        Term::CustomerValue,
        "a*b",
        &[
            of(Term::PurchaseValue, purchase_value),
            of(Term::PurchaseFrequency, frequency),
        ],
        value,
    );
    let (lifespan_term, lifespan) = average_lifespan::<P>(inputs, &mut worked)?;
    worked.notice(Notice::LifespanBelowOnePeriod, lifespan.0 < 1.0);
    worked.notice(Notice::FewerThanOneOrder, frequency.0.0 * lifespan.0 < 1.0);

    let revenue = lifetime_value(value, lifespan);
    worked.step(
        Term::LifetimeValue,
        "a*b",
        &[of(Term::CustomerValue, value), of(lifespan_term, lifespan)],
        revenue,
    );
    let result = worked.profit(revenue, margin, measure);
    let basis = Basis {
        measure,
        net_of_acquisition: false,
        discount: None,
        horizon: None,
    };
    let payments = Payments {
        first: (value * margin).0,
        kept: 1.0,
        periods: Some(lifespan.0),
        period: P::PERIOD,
        timing: Timing::Evenly,
    };
    worked.finish(inputs, result, basis, payments)
}

/// The average customer lifespan in `P`, from wherever the merchant has it.
fn average_lifespan<P: TimeUnit>(
    inputs: &Inputs,
    worked: &mut Worked,
) -> Result<(Term, Span<P>), FormulaError> {
    let (amount, period) = match inputs.lifespan_source {
        LifespanSource::Known => {
            let lifespan = inputs.value(Field::Lifespan)?;
            (lifespan.amount, lifespan.period)
        }
        LifespanSource::Churn => match inputs.period(Field::Churn) {
            Period::Month => (lifespan_by_churn::<Month>(inputs, worked)?, Period::Month),
            Period::Year => (lifespan_by_churn::<Year>(inputs, worked)?, Period::Year),
        },
        LifespanSource::List => match inputs.period(Field::Lifespans) {
            Period::Month => (lifespan_by_list::<Month>(inputs, worked)?, Period::Month),
            Period::Year => (lifespan_by_list::<Year>(inputs, worked)?, Period::Year),
        },
    };
    Ok(converted_span(
        worked,
        (Term::Lifespan, Term::LifespanConverted),
        amount,
        period,
    ))
}

/// 1 ÷ churn rate as a step.
fn lifespan_by_churn<Q: TimeUnit>(
    inputs: &Inputs,
    worked: &mut Worked,
) -> Result<f64, FormulaError> {
    let churn = inputs.churn::<Q>()?;
    let lifespan = lifespan_from_churn(churn)?;
    worked.step(Term::Lifespan, "1/a", &[of(Term::Churn, churn)], lifespan);
    Ok(lifespan.0)
}

/// Sum of lifespans ÷ number of customers as a step.
fn lifespan_by_list<Q: TimeUnit>(
    inputs: &Inputs,
    worked: &mut Worked,
) -> Result<f64, FormulaError> {
    let mean = inputs.span::<Q>(Field::Lifespans)?;
    let count = Count(inputs.lifespan_count.max(1) as f64);
    let sum = Span::<Q>::new(mean.0 * count.0);
    worked.step(
        Term::Lifespan,
        "a/b",
        &[
            of(Term::LifespanSum, sum),
            of(Term::LifespanCount, Quantity::customers(count)),
        ],
        mean,
    );
    Ok(mean.0)
}
