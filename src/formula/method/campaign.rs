//! From what a campaign cost and whom it won.

use super::{Basis, Calculation, Measure, Notice, Worked};
use crate::formula::acquisition::{acquisition_cost, campaign_return};
use crate::formula::error::FormulaError;
use crate::formula::field::Field;
use crate::formula::five_steps::net_of_acquisition;
use crate::formula::inputs::Inputs;
use crate::formula::payback::{Payments, Timing};
use crate::formula::step::{Quantity, Term, of};
use crate::formula::unit::{Churn, Money, Month, Per, Share, TimeUnit, Year};
use crate::number::Period;

pub(super) fn from_campaign(inputs: &Inputs) -> Result<Calculation, FormulaError> {
    let spend = inputs.money(Field::CampaignSpend)?;
    let won = inputs.count(Field::CustomersWon)?;
    let value = inputs.money(Field::LifetimeValue)?;
    let mut worked = Worked::default();

    let cost = acquisition_cost(spend, won)?;
    let spend_token = of(Term::CampaignSpend, spend);
    let won_token = of(Term::CustomersWon, Quantity::customers(won));
    let value_token = of(Term::LifetimeValue, value);
    worked.step(
        Term::AcquisitionCost,
        "a/b",
        &[spend_token, won_token],
        cost,
    );
    let net = net_of_acquisition(value, cost);
    worked.step(
        Term::NetLifetimeValue,
        "a-b",
        &[value_token, of(Term::AcquisitionCost, cost)],
        net,
    );
    let headline = worked.steps.len() - 1;

    let payments = payments(inputs, &mut worked)?;
    let mut acquisition =
        worked.against_cost(inputs, (Term::LifetimeValue, value), cost, payments)?;
    acquisition.campaign_return = campaign_return(spend, won, value);
    if let Some(share) = acquisition.campaign_return {
        worked.step(
            Term::CampaignReturn,
            "(a*b-c)/c",
            &[won_token, value_token, spend_token],
            Share(share),
        );
    }
    let basis = Basis {
        measure: Measure::AsGiven,
        net_of_acquisition: true,
        discount: None,
        horizon: None,
    };
    Ok(worked.calculation(net, basis, headline, Some(acquisition)))
}

/// What a customer pays month by month, where revenue per user and churn are given.
fn payments(inputs: &Inputs, worked: &mut Worked) -> Result<Option<Payments>, FormulaError> {
    let (margin, measure) = worked.margin(inputs)?;
    if !inputs.has(Field::Arpu) || !inputs.has(Field::Churn) {
        return Ok(None);
    }
    worked.notice(Notice::RevenueNotProfit, measure == Measure::Revenue);
    let arpu = inputs.money(Field::Arpu)? * margin;
    let payments = match inputs.period(Field::Churn) {
        Period::Month => by_churn(inputs.churn::<Month>()?, arpu, inputs.period(Field::Arpu)),
        Period::Year => by_churn(inputs.churn::<Year>()?, arpu, inputs.period(Field::Arpu)),
    };
    Ok(Some(payments))
}

fn by_churn<P: TimeUnit>(churn: Churn<P>, arpu: Money, arpu_period: Period) -> Payments {
    let arpu: Per<Money, P> = match arpu_period {
        Period::Month => Per::<Money, Month>::new(arpu).to(),
        Period::Year => Per::<Money, Year>::new(arpu).to(),
    };
    Payments {
        first: arpu.0,
        kept: churn.retention().0,
        periods: None,
        period: P::PERIOD,
        timing: Timing::Evenly,
    }
}
