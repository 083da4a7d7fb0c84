//! What a merchant has at hand, and the calculation that goes with it.

mod averages;
mod campaign;
mod churn;
mod margin;

use serde::Serialize;

use crate::formula::acquisition::{highest_cost, reaches, value_to_cost};
use crate::formula::error::FormulaError;
use crate::formula::field::Field;
use crate::formula::five_steps::net_of_acquisition;
use crate::formula::inputs::{Inputs, LifespanSource};
use crate::formula::payback::{Payback, Payments};
use crate::formula::step::{Quantity, Step, Term, Token, of};
use crate::formula::unit::{Money, Share, Span, TimeUnit};
use crate::number::Period;

/// What the merchant has at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Method {
    /// Totals: revenue, orders and customers of a period.
    Totals,
    /// Averages: order value, purchase frequency, lifespan.
    Averages,
    /// Average revenue per user and churn rate.
    Churn,
    /// Gross margin per customer and retention rate.
    Retention,
    /// What a campaign cost and whom it won.
    Acquisition,
}

/// A field of a method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FieldUse {
    /// Which field.
    pub field: Field,
    /// Whether there is no result without it.
    pub required: bool,
}

impl Method {
    /// All methods, in the order of the page.
    pub const ALL: [Method; 5] = [
        Self::Totals,
        Self::Averages,
        Self::Churn,
        Self::Retention,
        Self::Acquisition,
    ];

    /// The fields of the method, in the order of the page.
    pub fn fields(self, lifespan: LifespanSource) -> Vec<FieldUse> {
        let lifespan = match lifespan {
            LifespanSource::Known => Field::Lifespan,
            LifespanSource::Churn => Field::Churn,
            LifespanSource::List => Field::Lifespans,
        };
        let (required, fields): (usize, &[Field]) = match self {
            Self::Totals => (
                5,
                &[
                    Field::Revenue,
                    Field::Orders,
                    Field::Customers,
                    Field::Period,
                    lifespan,
                    Field::Margin,
                    Field::AcquisitionCost,
                    Field::WantedRatio,
                ],
            ),
            Self::Averages => (
                3,
                &[
                    Field::AverageOrderValue,
                    Field::PurchaseFrequency,
                    lifespan,
                    Field::Margin,
                    Field::AcquisitionCost,
                    Field::WantedRatio,
                ],
            ),
            Self::Churn => (
                2,
                &[
                    Field::Arpu,
                    Field::Churn,
                    Field::Margin,
                    Field::Horizon,
                    Field::AcquisitionCost,
                    Field::WantedRatio,
                ],
            ),
            Self::Retention => (
                2,
                &[
                    Field::MarginPerCustomer,
                    Field::Retention,
                    Field::Discount,
                    Field::Horizon,
                    Field::AcquisitionCost,
                    Field::WantedRatio,
                ],
            ),
            Self::Acquisition => (
                3,
                &[
                    Field::CampaignSpend,
                    Field::CustomersWon,
                    Field::LifetimeValue,
                    Field::WantedRatio,
                    Field::Arpu,
                    Field::Margin,
                    Field::Churn,
                ],
            ),
        };
        let uses = fields.iter().enumerate().map(|(place, &field)| FieldUse {
            field,
            required: place < required,
        });
        uses.collect()
    }
}

/// What a lifetime value is the value of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Measure {
    /// Of the customer's payments.
    Revenue,
    /// Of what remains of them after the cost of goods.
    GrossProfit,
    /// Of whatever the value given was; the merchant knows.
    AsGiven,
}

/// What the headline is, so that it can be labelled as what it is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Basis {
    /// Revenue or gross profit.
    pub measure: Measure,
    /// Whether the acquisition cost is taken off.
    pub net_of_acquisition: bool,
    /// The discount rate per year, where the value is discounted.
    pub discount: Option<f64>,
    /// How far ahead value is counted, where there is a limit.
    pub horizon: Option<Quantity>,
}

/// Something that a merchant should know about her result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Notice {
    /// Fewer orders than customers: customers who did not order were counted.
    FewerOrdersThanCustomers,
    /// The lifespan is shorter than one period of the frequency.
    LifespanBelowOnePeriod,
    /// Over her life, the average customer orders less than once.
    FewerThanOneOrder,
    /// The margin is below zero: every sale loses money.
    NegativeMargin,
    /// CAC is set against revenue, since no margin is given.
    RevenueNotProfit,
    /// Nothing is discounted: money in ten years counts like money today.
    NotDiscounted,
    /// Nobody stays for a second period.
    NobodyStays,
    /// Nobody leaves: the value goes up to the horizon.
    NobodyLeaves,
    /// Customers cost more than they are worth.
    CostsMoreThanWorth,
}

/// A customer's value set against what it costs to win her.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Acquisition {
    /// CAC, in currency.
    pub cost: f64,
    /// CLV before CAC, in currency.
    pub value: f64,
    /// CLV : CAC; None when customers cost nothing.
    pub ratio: Option<f64>,
    /// The CLV : CAC wanted.
    pub wanted_ratio: f64,
    /// Whether the value reaches that many times the cost.
    pub reaches_wanted: bool,
    /// The most a new customer may cost for the wanted ratio, in currency.
    pub highest_cost: f64,
    /// When the cost is paid back; None when the payments are not known month by month.
    pub payback: Option<Payback>,
    /// Return on the campaign as a share of its spend.
    pub campaign_return: Option<f64>,
}

/// A result with the way to it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Calculation {
    /// The customer lifetime value, in currency per customer.
    pub lifetime_value: f64,
    /// What that value is.
    pub basis: Basis,
    /// The worked steps, in order.
    pub steps: Vec<Step>,
    /// Which step works out the lifetime value.
    pub headline: usize,
    /// The value against the acquisition cost, where that is known.
    pub acquisition: Option<Acquisition>,
    /// What the merchant should know.
    pub notices: Vec<Notice>,
}

impl Calculation {
    /// How much more the lifetime value is than `before`, in currency; 0 where there is nothing
    /// but rounding between them.
    pub(crate) fn difference(&self, before: &Calculation) -> f64 {
        let difference = self.lifetime_value - before.lifetime_value;
        if difference.abs() <= before.rounding().max(self.rounding()) {
            return 0.0;
        }
        difference
    }

    /// The size below which a lifetime value is nothing but rounding, in currency.
    pub(crate) fn rounding(&self) -> f64 {
        let parts = self.acquisition.as_ref();
        let taken_off = parts.map_or(0.0, |acquisition| acquisition.cost);
        1e-12 * (self.lifetime_value.abs() + taken_off)
    }
}

/// Works out the lifetime value from what the merchant has. Errors name the first input at fault.
pub fn calculate(method: Method, inputs: &Inputs) -> Result<Calculation, FormulaError> {
    match method {
        Method::Totals => averages::from_totals(inputs),
        Method::Averages => averages::from_averages(inputs),
        Method::Churn => churn::from_churn(inputs),
        Method::Retention => margin::from_retention(inputs),
        Method::Acquisition => campaign::from_campaign(inputs),
    }
}

/// The CLV : CAC that is commonly held to be healthy, used when none is wanted.
pub const USUAL_RATIO: f64 = 3.0;

/// The steps and notices of a calculation while it is worked out.
#[derive(Default)]
struct Worked {
    steps: Vec<Step>,
    notices: Vec<Notice>,
}

impl Worked {
    fn step(
        &mut self,
        term: Term,
        formula: &str,
        quantities: &[Token],
        result: impl Into<Quantity>,
    ) {
        let step = Step::new(term, formula, quantities, result.into());
        self.steps.push(step);
    }

    fn notice(&mut self, notice: Notice, applies: bool) {
        if applies {
            self.notices.push(notice);
        }
    }

    /// The gross margin, 100 % when the field is empty, and what the value is then the value of.
    fn margin(&mut self, inputs: &Inputs) -> Result<(Share, Measure), FormulaError> {
        if !inputs.has(Field::Margin) {
            return Ok((Share(1.0), Measure::Revenue));
        }
        let margin = inputs.share(Field::Margin)?;
        self.notice(Notice::NegativeMargin, margin.0 < 0.0);
        Ok((margin, Measure::GrossProfit))
    }

    /// CLV × m as a step, where a margin is given.
    fn profit(&mut self, value: Money, margin: Share, measure: Measure) -> (Term, Money) {
        if measure == Measure::Revenue {
            return (Term::LifetimeValue, value);
        }
        let profit = value * margin;
        self.step(
            Term::LifetimeProfit,
            "a*b",
            &[of(Term::LifetimeValue, value), of(Term::Margin, margin)],
            profit,
        );
        (Term::LifetimeProfit, profit)
    }

    /// Turns the steps so far into a calculation, with the acquisition cost taken off where it
    /// is known. `value` is the CLV before that, worked out by the last step as `term`.
    fn finish(
        mut self,
        inputs: &Inputs,
        (term, value): (Term, Money),
        basis: Basis,
        payments: Payments,
    ) -> Result<Calculation, FormulaError> {
        let headline = self.steps.len() - 1;
        if !inputs.has(Field::AcquisitionCost) {
            return Ok(self.calculation(value, basis, headline, None));
        }
        let cost = inputs.money(Field::AcquisitionCost)?;
        let net = net_of_acquisition(value, cost);
        self.step(
            Term::NetLifetimeValue,
            "a-b",
            &[of(term, value), of(Term::AcquisitionCost, cost)],
            net,
        );
        self.notice(Notice::RevenueNotProfit, basis.measure == Measure::Revenue);
        let basis = Basis {
            net_of_acquisition: true,
            ..basis
        };
        let acquisition = self.against_cost(inputs, (term, value), cost, Some(payments))?;
        Ok(self.calculation(net, basis, headline + 1, Some(acquisition)))
    }

    /// The ratio of value to cost and the most a customer may cost, as steps and as numbers.
    fn against_cost(
        &mut self,
        inputs: &Inputs,
        (term, value): (Term, Money),
        cost: Money,
        payments: Option<Payments>,
    ) -> Result<Acquisition, FormulaError> {
        let wanted_ratio = match inputs.get(Field::WantedRatio) {
            None => USUAL_RATIO,
            Some(_) => inputs.number(Field::WantedRatio)?,
        };
        let ratio = value_to_cost(value, cost);
        if let Some(ratio) = ratio {
            self.step(
                Term::ValueToCost,
                "a/b",
                &[of(term, value), of(Term::AcquisitionCost, cost)],
                Quantity::ratio(ratio),
            );
        }
        let highest = highest_cost(value, wanted_ratio)?;
        self.step(
            Term::HighestCost,
            "a/b",
            &[
                of(term, value),
                of(Term::WantedRatio, Quantity::ratio(wanted_ratio)),
            ],
            highest,
        );
        self.notice(Notice::CostsMoreThanWorth, !reaches(value, cost));
        Ok(Acquisition {
            cost: cost.0,
            value: value.0,
            ratio,
            wanted_ratio,
            reaches_wanted: reaches(highest, cost),
            highest_cost: highest.0,
            payback: payments.map(|payments| payments.payback(cost)),
            campaign_return: None,
        })
    }

    fn calculation(
        self,
        value: Money,
        basis: Basis,
        headline: usize,
        acquisition: Option<Acquisition>,
    ) -> Calculation {
        Calculation {
            lifetime_value: value.0,
            basis,
            steps: self.steps,
            headline,
            acquisition,
            notices: self.notices,
        }
    }
}

/// A length of time in the period `P` of the other quantities, with the conversion as a step
/// where it is given in another.
fn converted_span<P: TimeUnit>(
    worked: &mut Worked,
    (from, to): (Term, Term),
    amount: f64,
    period: Period,
) -> (Term, Span<P>) {
    use crate::formula::unit::{Month, Year};
    if period == P::PERIOD {
        return (from, Span::new(amount));
    }
    let (formula, given, span) = match period {
        Period::Month => {
            let months = Span::<Month>::new(amount);
            ("a/12", of(from, months), months.to())
        }
        Period::Year => {
            let years = Span::<Year>::new(amount);
            ("a*12", of(from, years), years.to())
        }
    };
    worked.step(to, formula, &[given], span);
    (to, span)
}
