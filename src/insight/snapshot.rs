//! The main figures of a day, kept to be compared with those of a later day.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::figures::share;
use super::glance::Glance;
use crate::order::Date;

/// The first line of a file of figures.
const TITLE: &str = "Perennial figures, version 1";
const UNTIL: &str = "until";
const CURRENCY: &str = "currency";

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
    /// Average purchase frequency, orders a year.
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
    /// The figures that are known.
    pub figures: Vec<(Figure, f64)>,
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
            Self::Apf => "orders a customer a year",
            Self::SoFar => "value so far",
            Self::Next => "expected next",
            Self::Total => "customer lifetime value",
        }
    }

    fn of(self, glance: &Glance) -> Option<f64> {
        let ahead = glance.ahead.as_ref();
        Some(match self {
            Self::Customers => glance.customers.into(),
            Self::Active => ahead?.active,
            Self::Churn => ahead?.churn?,
            Self::Orders => glance.orders.into(),
            Self::Revenue => glance.revenue.to_f64(),
            Self::Apv => glance.apv?.to_f64(),
            Self::Apf => glance.apf,
            Self::SoFar => glance.so_far?.to_f64(),
            Self::Next => ahead?.next,
            Self::Total => ahead?.total,
        })
    }
}

impl Snapshot {
    /// The figures of a glance.
    pub fn new(glance: &Glance, currency: Option<String>) -> Self {
        let figure = |figure: Figure| Some((figure, figure.of(glance)?));
        Self {
            until: glance.until,
            currency,
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
        for (text, line) in lines.filter(|(line, _)| !line.trim().is_empty()) {
            let unreadable = SnapshotError::Unreadable { line };
            let (name, value) = text.split_once(':').ok_or(unreadable.clone())?;
            let (name, value) = (name.trim(), value.trim());
            if name == UNTIL {
                until = Some(Date::parse(value).ok_or(unreadable)?);
            } else if name == CURRENCY {
                currency = Some(value.to_owned());
            } else if let Some(figure) = Figure::ALL.into_iter().find(|f| f.name() == name) {
                let value = value.parse().ok().filter(|value: &f64| value.is_finite());
                figures.push((figure, value.ok_or(unreadable)?));
            }
        }
        Ok(Self {
            until: until.ok_or(SnapshotError::NoDay)?,
            currency,
            figures,
        })
    }

    /// Each figure that both have, then and now; `None` where their money is of
    /// different currencies.
    pub fn compare(before: &Self, now: &Self) -> Option<Vec<FigureChange>> {
        let other = before.currency.as_ref().zip(now.currency.as_ref());
        if other.is_some_and(|(before, now)| before != now) {
            return None;
        }
        let changes = now.figures.iter().filter_map(|&(figure, now)| {
            let known = before.figures.iter().find(|(known, _)| *known == figure);
            let before = known?.1;
            Some(FigureChange {
                figure,
                before,
                now,
                difference: now - before,
                change: share(now - before, before),
            })
        });
        Some(changes.collect())
    }
}

/// The text of a file: a title, the day, the currency, and a line for each figure.
impl fmt::Display for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{TITLE}")?;
        writeln!(f, "{UNTIL}: {}", self.until)?;
        if let Some(currency) = &self.currency {
            writeln!(f, "{CURRENCY}: {currency}")?;
        }
        for (figure, value) in &self.figures {
            writeln!(f, "{}: {value}", figure.name())?;
        }
        Ok(())
    }
}
