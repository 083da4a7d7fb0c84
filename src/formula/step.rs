//! Worked steps as data: what is worked out, from what, with the numbers filled in.

use serde::Serialize;

use crate::formula::unit::{Churn, Count, Discount, Money, Per, Retention, Share, Span, TimeUnit};
use crate::number::Period;

/// What a quantity in a step stands for; names the word that the page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Term {
    /// Revenue over the period.
    Revenue,
    /// Orders over the period.
    Orders,
    /// Unique customers of the period.
    Customers,
    /// Length of the period.
    Period,
    /// Average purchase value (APV).
    PurchaseValue,
    /// Average purchase frequency (APF).
    PurchaseFrequency,
    /// Customer value (CV).
    CustomerValue,
    /// The sum of single customers' lifespans.
    LifespanSum,
    /// How many lifespans are averaged.
    LifespanCount,
    /// Average customer lifespan (ACL).
    Lifespan,
    /// The average customer lifespan in the period of the other quantities.
    LifespanConverted,
    /// Customer lifetime value (CLV).
    LifetimeValue,
    /// Gross margin (m), a share of revenue.
    Margin,
    /// The gross profit in the customer lifetime value.
    LifetimeProfit,
    /// Customer acquisition cost (CAC).
    AcquisitionCost,
    /// Customer lifetime value less the acquisition cost.
    NetLifetimeValue,
    /// Average revenue per user (ARPU).
    Arpu,
    /// The average revenue per user in the period of the churn rate.
    ArpuConverted,
    /// Churn rate (c).
    Churn,
    /// Horizon (N).
    Horizon,
    /// The horizon in the period of the churn or retention rate.
    HorizonConverted,
    /// Gross margin per customer (m), in currency.
    MarginPerCustomer,
    /// The gross margin per customer in the period of the retention rate.
    MarginPerCustomerConverted,
    /// Retention rate (r).
    Retention,
    /// Discount rate (d) per year.
    Discount,
    /// The discount rate over the period of the retention rate.
    DiscountConverted,
    /// What of one period's value reaches the next: r ÷ (1 + d).
    CarriedOver,
    /// CLV : CAC.
    ValueToCost,
    /// The CLV : CAC wanted.
    WantedRatio,
    /// The most a new customer may cost.
    HighestCost,
    /// What a campaign cost.
    CampaignSpend,
    /// New customers won by a campaign.
    CustomersWon,
    /// Return on a campaign, as a share of its spend.
    CampaignReturn,
}

/// What a number is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum UnitKind {
    /// Currency.
    Money,
    /// A share: 0.45 is 45 %.
    Share,
    /// Orders.
    Orders,
    /// Customers.
    Customers,
    /// A length of time in the period that stands with it.
    Time,
    /// A ratio to one: 3 is 3 : 1.
    Ratio,
    /// A plain number.
    Number,
}

/// A number with its unit.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Quantity {
    /// The number; always finite.
    pub value: f64,
    /// What it is counted in.
    pub kind: UnitKind,
    /// Per month or year; for a length of time, the unit itself.
    pub period: Option<Period>,
}

/// An arithmetic sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Operator {
    /// +
    Plus,
    /// −
    Minus,
    /// ×
    Times,
    /// ÷
    DividedBy,
    /// To the power of what follows.
    Power,
    /// (
    Open,
    /// )
    Close,
}

/// A piece of the right-hand side of a step.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Token {
    /// A named quantity.
    Quantity {
        /// What it stands for.
        term: Term,
        /// Its number and unit.
        quantity: Quantity,
    },
    /// A number that belongs to the formula, such as the 1 in 1 − churn.
    Constant {
        /// The number.
        value: f64,
    },
    /// An arithmetic sign.
    Operator {
        /// Which.
        operator: Operator,
    },
}

/// One worked step: term = expression = result.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Step {
    /// What is worked out.
    pub term: Term,
    /// From what, with the numbers filled in.
    pub expression: Vec<Token>,
    /// What comes out.
    pub result: Quantity,
}

impl Step {
    /// `term` = `formula` of `quantities` = `result`; [`tokens`] says how a formula is written.
    pub(crate) fn new(term: Term, formula: &str, quantities: &[Token], result: Quantity) -> Self {
        Self {
            term,
            expression: tokens(formula, quantities),
            result,
        }
    }
}

/// A named quantity in an expression.
pub(crate) fn of(term: Term, quantity: impl Into<Quantity>) -> Token {
    Token::Quantity {
        term,
        quantity: quantity.into(),
    }
}

/// The tokens of a formula, which is written as on paper, but without spaces: `a` is the first of
/// `quantities`, `b` the second; digits are a number that belongs to the formula, such as the 1 in
/// `a*(1-b)`.
///
/// So the steps are short texts in the calculator's module, and not code that puts token after
/// token.
pub(crate) fn tokens(formula: &str, quantities: &[Token]) -> Vec<Token> {
    let mut tokens = Vec::new();
    for sign in formula.bytes() {
        let token = match sign {
            b'0'..=b'9' => {
                let digit = f64::from(sign - b'0');
                if let Some(Token::Constant { value }) = tokens.last_mut() {
                    *value = *value * 10.0 + digit;
                    continue;
                }
                Token::Constant { value: digit }
            }
            b'a'..=b'z' => match quantities.get(usize::from(sign - b'a')) {
                Some(quantity) => *quantity,
                None => continue,
            },
            _ => Token::operator(sign),
        };
        tokens.push(token);
    }
    tokens
}

impl Token {
    /// An opening bracket.
    pub(crate) const OPEN: Self = Self::Operator {
        operator: Operator::Open,
    };
    /// A closing bracket.
    pub(crate) const CLOSE: Self = Self::Operator {
        operator: Operator::Close,
    };

    fn operator(sign: u8) -> Self {
        let operator = match sign {
            b'+' => Operator::Plus,
            b'-' => Operator::Minus,
            b'*' => Operator::Times,
            b'/' => Operator::DividedBy,
            b'^' => Operator::Power,
            b'(' => Operator::Open,
            _ => Operator::Close,
        };
        Self::Operator { operator }
    }
}

impl Quantity {
    fn new(value: f64, kind: UnitKind, period: Option<Period>) -> Self {
        Self {
            value,
            kind,
            period,
        }
    }

    pub(crate) fn orders(count: Count) -> Self {
        Self::new(count.0, UnitKind::Orders, None)
    }

    pub(crate) fn customers(count: Count) -> Self {
        Self::new(count.0, UnitKind::Customers, None)
    }

    pub(crate) fn ratio(value: f64) -> Self {
        Self::new(value, UnitKind::Ratio, None)
    }
}

impl From<f64> for Quantity {
    fn from(number: f64) -> Self {
        Self::new(number, UnitKind::Number, None)
    }
}

impl From<Money> for Quantity {
    fn from(money: Money) -> Self {
        Self::new(money.0, UnitKind::Money, None)
    }
}

impl From<Share> for Quantity {
    fn from(share: Share) -> Self {
        Self::new(share.0, UnitKind::Share, None)
    }
}

impl<P: TimeUnit> From<Span<P>> for Quantity {
    fn from(span: Span<P>) -> Self {
        Self::new(span.0, UnitKind::Time, Some(P::PERIOD))
    }
}

impl<P: TimeUnit> From<Per<Money, P>> for Quantity {
    fn from(rate: Per<Money, P>) -> Self {
        Self::new(rate.0.0, UnitKind::Money, Some(P::PERIOD))
    }
}

impl<P: TimeUnit> From<Per<Count, P>> for Quantity {
    fn from(rate: Per<Count, P>) -> Self {
        Self::new(rate.0.0, UnitKind::Orders, Some(P::PERIOD))
    }
}

impl<P: TimeUnit> From<Churn<P>> for Quantity {
    fn from(churn: Churn<P>) -> Self {
        Self::new(churn.0, UnitKind::Share, Some(P::PERIOD))
    }
}

impl<P: TimeUnit> From<Retention<P>> for Quantity {
    fn from(retention: Retention<P>) -> Self {
        Self::new(retention.0, UnitKind::Share, Some(P::PERIOD))
    }
}

impl<P: TimeUnit> From<Discount<P>> for Quantity {
    fn from(discount: Discount<P>) -> Self {
        Self::new(discount.0, UnitKind::Share, Some(P::PERIOD))
    }
}
