//! The main figures of a day, kept to be compared with those of a later day.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::base::CustomerBase;
use super::figures::share;
use super::glance::Glance;
use crate::model::forecast::Kind;
use crate::order::Date;

/// The first line of a file of figures.
const TITLE: &str = "Perennial figures, version 1";
const UNTIL: &str = "until";
const CURRENCY: &str = "currency";
const AHEAD: &str = "days ahead";
const DISCOUNT: &str = "discount a year";
const MODEL: &str = "model";

/// No shop has as much of anything.
const MOST: f64 = 1e18;

/// A figure that is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Figure {
    /// Customers.
    Customers,
    /// Customers who are still active, expected.
    Active,
    /// Churn rate of a year.
    Churn,
    /// Orders.
    Orders,
    /// Revenue.
    Revenue,
    /// Average purchase value.
    Apv,
    /// Average purchase frequency in the last year.
    Apf,
    /// Mean value of a customer so far.
    SoFar,
    /// Mean value that is expected of a customer next.
    Next,
    /// Both.
    Total,
}

/// The figures of a shop at the end of a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Snapshot {
    /// The day.
    pub until: Date,
    /// The currency of its money, where it is known.
    pub currency: Option<String>,
    /// By what it was expected, as far as that is known.
    pub expected_by: ExpectedBy,
    /// The figures that are known.
    pub figures: Vec<(Figure, f64)>,
}

/// By what it was found what is expected of customers.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ExpectedBy {
    /// How many days ahead were looked.
    pub days: Option<f64>,
    /// Discount a year, as a share.
    pub discount: Option<f64>,
    /// The model of purchases.
    pub model: Option<Kind>,
}

/// A figure then and now.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FigureChange {
    /// Which.
    pub figure: Figure,
    /// What it was.
    pub before: f64,
    /// What it is.
    pub now: f64,
    /// now − before.
    pub difference: f64,
    /// The difference ÷ what it was; `None` from nothing, or less.
    pub change: Option<f64>,
}

/// What sets figures apart beside the time between them.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "code")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Apart {
    /// Those are of a later day than these.
    LaterDay,
    /// They looked further ahead, or less far: what is expected is not compared.
    Days {
        /// Days ahead then.
        before: f64,
        /// Days ahead now.
        now: f64,
    },
    /// They discounted more, or less: what is expected is not compared.
    Discount {
        /// Discount a year then, as a share.
        before: f64,
        /// Discount a year now, as a share.
        now: f64,
    },
    /// Another model expected it.
    Model {
        /// The model then.
        before: Kind,
        /// The model now.
        now: Kind,
    },
}

/// Figures of then and now.
#[derive(Clone, Debug, PartialEq)]
pub struct Changes {
    /// Each figure that both have and that can be compared.
    pub figures: Vec<FigureChange>,
    /// What else sets them apart.
    pub apart: Vec<Apart>,
}

/// Why a text holds no figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "code")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum SnapshotError {
    /// It does not begin as a file of figures does.
    NotFigures,
    /// It does not say of which day they are.
    NoDay,
    /// A line cannot be read.
    Unreadable {
        /// Which, from 1.
        line: u32,
    },
}

impl Figure {
    /// Every figure.
    pub const ALL: [Self; 10] = [
        Self::Customers,
        Self::Active,
        Self::Churn,
        Self::Orders,
        Self::Revenue,
        Self::Apv,
        Self::Apf,
        Self::SoFar,
        Self::Next,
        Self::Total,
    ];

    /// Its name in a file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Customers => "customers",
            Self::Active => "active customers",
            Self::Churn => "churn a year",
            Self::Orders => "orders",
            Self::Revenue => "revenue",
            Self::Apv => "average purchase value",
            Self::Apf => "orders a customer in the last year",
            Self::SoFar => "value so far",
            Self::Next => "expected next",
            Self::Total => "customer lifetime value",
        }
    }

    fn of(self, glance: &Glance) -> Option<f64> {
        let ahead = glance.ahead.as_ref();
        Some(match self {
            Self::Customers => glance.customers.into(),
            Self::Active => ahead?.active?,
            Self::Churn => ahead?.churn?,
            Self::Orders => glance.orders.into(),
            Self::Revenue => glance.revenue.to_f64(),
            Self::Apv => glance.apv?.to_f64(),
            Self::Apf => glance.apf.filter(|apf| apf.whole_year)?.orders,
            Self::SoFar => glance.so_far?.to_f64(),
            Self::Next => ahead?.next,
            Self::Total => ahead?.total,
        })
    }
}

impl Snapshot {
    /// The figures of a glance at these customers.
    pub fn new(base: &CustomerBase, glance: &Glance, currency: Option<String>) -> Self {
        let figure = |figure: Figure| Some((figure, figure.of(glance)?));
        Self {
            until: glance.until,
            currency,
            expected_by: ExpectedBy {
                days: Some(base.terms.days()),
                discount: Some(base.terms.annual_discount()),
                model: Some(base.forecast.fitted.kind()),
            },
            figures: Figure::ALL.into_iter().filter_map(figure).collect(),
        }
    }

    /// Reads what [`Display`](fmt::Display) wrote. Lines with other names, of a later
    /// version perhaps, are passed over.
    pub fn read(text: &str) -> Result<Self, SnapshotError> {
        let mut lines = text.trim_start_matches('\u{feff}').lines().zip(1..);
        if lines.next().map(|(line, _)| line.trim()) != Some(TITLE) {
            return Err(SnapshotError::NotFigures);
        }
        // Each line that was written has an end; where the last one has none, something is missing.
        if !text.ends_with('\n') {
            let line = u32::try_from(text.lines().count()).unwrap_or(u32::MAX);
            return Err(SnapshotError::Unreadable { line });
        }
        let (mut until, mut currency, mut figures) = (None, None, Vec::new());
        let mut expected_by = ExpectedBy::default();
        for (text, line) in lines.filter(|(line, _)| !line.trim().is_empty()) {
            let unreadable = || SnapshotError::Unreadable { line };
            let (name, value) = text.split_once(':').ok_or_else(unreadable)?;
            let (name, value) = (name.trim(), value.trim());
            let number = || {
                let number = value.parse().ok().filter(|value: &f64| value.abs() < MOST);
                number.ok_or_else(unreadable)
            };
            match name {
                UNTIL => until = Some(Date::parse(value).ok_or_else(unreadable)?),
                CURRENCY => currency = Some(value.to_owned()),
                AHEAD => expected_by.days = Some(number()?),
                DISCOUNT => expected_by.discount = Some(number()?),
                MODEL => expected_by.model = Some(value.parse().map_err(|_| unreadable())?),
                _ => {
                    if let Some(figure) = Figure::ALL.into_iter().find(|f| f.name() == name) {
                        figures.push((figure, number()?));
                    }
                }
            }
        }
        Ok(Self {
            until: until.ok_or(SnapshotError::NoDay)?,
            currency,
            expected_by,
            figures,
        })
    }

    /// Then and now; `None` where their money is of different currencies.
    ///
    /// What is expected is compared only where both look as far ahead and discount alike.
    pub fn compare(before: &Self, now: &Self) -> Option<Changes> {
        let other = before.currency.as_ref().zip(now.currency.as_ref());
        if other.is_some_and(|(before, now)| before != now) {
            return None;
        }
        let apart = Apart::between(before, now);
        let changes = now.figures.iter().filter_map(|&(figure, now)| {
            let known = before.figures.iter().find(|(known, _)| *known == figure);
            let before = known?.1;
            let hangs_on_terms = matches!(figure, Figure::Next | Figure::Total);
            if hangs_on_terms && apart.iter().any(Apart::is_of_terms) {
                return None;
            }
            Some(FigureChange {
                figure,
                before,
                now,
                difference: now - before,
                change: share(now - before, before),
            })
        });
        Some(Changes {
            figures: changes.collect(),
            apart,
        })
    }
}

impl Apart {
    fn between(before: &Snapshot, now: &Snapshot) -> Vec<Self> {
        let (then, these) = (&before.expected_by, &now.expected_by);
        let days = differing(then.days, these.days);
        let discount = differing(then.discount, these.discount);
        let model = differing(then.model, these.model);
        [
            (before.until > now.until).then_some(Self::LaterDay),
            days.map(|(before, now)| Self::Days { before, now }),
            discount.map(|(before, now)| Self::Discount { before, now }),
            model.map(|(before, now)| Self::Model { before, now }),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn is_of_terms(&self) -> bool {
        matches!(self, Self::Days { .. } | Self::Discount { .. })
    }
}

/// Both, where both are known and not the same.
fn differing<T: PartialEq>(before: Option<T>, now: Option<T>) -> Option<(T, T)> {
    before.zip(now).filter(|(before, now)| before != now)
}

/// The text of a file: a title, the day, the currency, by what it was expected, and a line for each figure.
impl fmt::Display for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{TITLE}")?;
        writeln!(f, "{UNTIL}: {}", self.until)?;
        if let Some(currency) = &self.currency {
            writeln!(f, "{CURRENCY}: {currency}")?;
        }
        let ExpectedBy {
            days,
            discount,
            model,
        } = self.expected_by;
        if let Some(days) = days {
            writeln!(f, "{AHEAD}: {days}")?;
        }
        if let Some(discount) = discount {
            writeln!(f, "{DISCOUNT}: {discount}")?;
        }
        if let Some(model) = model {
            writeln!(f, "{MODEL}: {model}")?;
        }
        for (figure, value) in &self.figures {
            writeln!(f, "{}: {value}", figure.name())?;
        }
        Ok(())
    }
}
