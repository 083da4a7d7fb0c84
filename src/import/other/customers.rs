//! Customer summaries: `customer, frequency, recency, T, monetary`.
//!
//! Two traditions name their columns alike. In models of repeat purchases
//! frequency counts repeat purchases and recency is the time from the first
//! purchase to the last; in scorings by recency, frequency and money they are
//! all purchases and the time since the last. Customers who bought once tell
//! them apart: their recency is 0 in the one, and T in the other.

use std::collections::BTreeSet;
use std::io::{self, Read, Seek};

use serde::{Deserialize, Serialize};

use super::super::columns::Header;
use super::super::inference::{Evidence, Inference};
use super::super::options::Options;
use super::super::plan::Plan;
use super::super::reason::Reason;
use super::super::receipt::{Question, Receipt};
use super::super::text::TableRow;
use super::super::words::Role;
use super::cells::{self, Numbers};
use super::recognise::is_named;
use super::rivals::Rivals;
use super::units::without_unit;
use super::words::{LAST_AFTER_FIRST, REPEATS, SINCE_LAST};
use crate::number::Amount;
use crate::order::{CustomerSummary, TimeUnit};

/// What a summary's frequency counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Frequency {
    /// Purchases after the first.
    Repeats,
    /// All purchases.
    Purchases,
}

/// What a summary's recency is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Recency {
    /// The time from the first purchase to the last.
    FirstToLast,
    /// The time from the last purchase to the end.
    SinceLast,
}

/// How a summary's numbers are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SummaryConvention"))]
pub struct Convention {
    /// What its frequency counts.
    pub frequency: Frequency,
    /// What its recency is.
    pub recency: Recency,
}

/// The units that are asked for, the commonest first.
const UNITS: [TimeUnit; 4] = [
    TimeUnit::Day,
    TimeUnit::Week,
    TimeUnit::Month,
    TimeUnit::Year,
];

/// How the rows are read.
pub(super) struct Reader {
    customer: Option<usize>,
    frequency: Numbers,
    recency: Numbers,
    observed: Numbers,
    mean_value: Option<Numbers>,
    convention: Convention,
    pub(super) unit: TimeUnit,
    /// Customers with several rows.
    repeated: BTreeSet<Box<str>>,
}

/// The numbers of a row as they stand.
struct Figures {
    frequency: u32,
    recency: f64,
    observed: f64,
}

impl Convention {
    /// That of models first: it is the first answer.
    const ALL: [Self; 4] = [
        Self::new(Frequency::Repeats, Recency::FirstToLast),
        Self::new(Frequency::Purchases, Recency::SinceLast),
        Self::new(Frequency::Repeats, Recency::SinceLast),
        Self::new(Frequency::Purchases, Recency::FirstToLast),
    ];

    const fn new(frequency: Frequency, recency: Recency) -> Self {
        Self { frequency, recency }
    }

    /// Those that the names of the columns leave open.
    fn open(header: &Header) -> impl Iterator<Item = Self> {
        let is = |role, words| header.name(role).is_some_and(|name| is_named(name, words));
        let repeats = is(Role::Frequency, REPEATS);
        let first_to_last = is(Role::Recency, LAST_AFTER_FIRST);
        let since_last = is(Role::Recency, SINCE_LAST);
        Self::ALL.into_iter().filter(move |convention| {
            (!repeats || convention.frequency == Frequency::Repeats)
                && (!first_to_last || convention.recency == Recency::FirstToLast)
                && (!since_last || convention.recency == Recency::SinceLast)
        })
    }

    /// `x` and `t_x`, where they go with `T`.
    fn apply(self, figures: &Figures) -> Option<(u32, f64)> {
        let x = match self.frequency {
            Frequency::Repeats => figures.frequency,
            Frequency::Purchases => figures.frequency.checked_sub(1)?,
        };
        let t_x = match self.recency {
            Recency::FirstToLast => figures.recency,
            Recency::SinceLast => figures.observed - figures.recency,
        };
        let possible = (0.0..=figures.observed).contains(&t_x) && (x > 0 || t_x == 0.0);
        possible.then_some((x, t_x))
    }

    /// Whether the row speaks for it: who bought again did so at another time.
    fn fits(self, figures: &Figures) -> bool {
        self.apply(figures)
            .is_some_and(|(x, t_x)| (x > 0) == (t_x > 0.0))
    }
}

impl Reader {
    /// Decides by the whole table how its numbers are meant, and asks what it
    /// leaves open.
    pub(super) fn new<S: Read + Seek>(
        source: &mut S,
        header: &Header,
        plan: &Plan,
        receipt: &mut Receipt,
        options: &Options,
    ) -> io::Result<Self> {
        // A column that is not there has blank cells.
        let numbers =
            |role| Numbers::new(header.place(role).unwrap_or(plan.structure.layout.width));
        let mut reader = Self {
            customer: header.place(Role::Customer),
            frequency: numbers(Role::Frequency),
            recency: numbers(Role::Recency),
            observed: numbers(Role::Observed),
            mean_value: header.place(Role::MeanValue).map(Numbers::new),
            convention: Convention::ALL[0],
            unit: TimeUnit::Day,
            repeated: BTreeSet::new(),
        };
        let mut columns = vec![
            &mut reader.frequency,
            &mut reader.recency,
            &mut reader.observed,
        ];
        columns.extend(&mut reader.mean_value);
        cells::decide(source, plan, columns, |_, _| {}, receipt, options)?;
        let rivals = reader.look(source, plan, Rivals::new(Convention::open(header)))?;
        reader.decide_convention(&rivals, receipt, options);
        reader.decide_unit(header, receipt, options);
        Ok(reader)
    }

    /// Counts the rows against each convention, and finds customers with several rows.
    fn look<S: Read + Seek>(
        &mut self,
        source: &mut S,
        plan: &Plan,
        mut rivals: Rivals<Convention>,
    ) -> io::Result<Rivals<Convention>> {
        let mut customers: BTreeSet<Box<str>> = BTreeSet::new();
        let mut repeated = BTreeSet::new();
        cells::each(source, plan, |record| {
            if let Ok(Some(customer)) = cells::text(record, self.customer) {
                if !customers.insert(customer.into()) {
                    repeated.insert(Box::from(customer));
                }
            }
            if let Ok(figures) = self.figures(record) {
                rivals.add(record.line, |convention: Convention| {
                    convention.fits(&figures)
                });
            }
        })?;
        self.repeated = repeated;
        Ok(rivals)
    }

    fn decide_convention(
        &mut self,
        rivals: &Rivals<Convention>,
        receipt: &mut Receipt,
        options: &Options,
    ) {
        match rivals.verdict(options.convention) {
            Ok(found) => {
                self.convention = found.value;
                receipt.convention = Some(found);
            }
            Err(choices) => {
                self.convention = choices.first().copied().unwrap_or(self.convention);
                receipt.questions.push(Question::Convention { choices });
            }
        }
    }

    /// The unit of time is as the names of the columns say, or asked: numbers
    /// alone never tell it.
    fn decide_unit(&mut self, header: &Header, receipt: &mut Receipt, options: &Options) {
        let names = [Role::Recency, Role::Observed].map(|role| header.name(role));
        let mut units: Vec<TimeUnit> = names
            .into_iter()
            .flatten()
            .filter_map(|name| without_unit(name).1)
            .collect();
        units.dedup();
        let (value, evidence) = match (options.time_unit, units.as_slice()) {
            (Some(unit), _) => (unit, Evidence::Chosen),
            (None, [unit]) => (*unit, Evidence::Word),
            (None, _) => {
                let choices = UNITS.to_vec();
                receipt.questions.push(Question::TimeUnit { choices });
                return;
            }
        };
        self.unit = value;
        let others = UNITS.into_iter().filter(|unit| *unit != value);
        receipt.time_unit = Some(Inference {
            value,
            evidence,
            alternatives: others.collect(),
        });
    }

    fn figures(&self, record: &TableRow<'_>) -> Result<Figures, Reason> {
        let time = |column: &Numbers| {
            let reading = column.number(record)?.ok_or(Reason::Missing)?;
            Ok(reading.to_f64())
        };
        Ok(Figures {
            frequency: self.frequency.count(record)?.ok_or(Reason::Missing)?,
            recency: time(&self.recency)?,
            observed: time(&self.observed)?,
        })
    }

    /// The customer in a row.
    pub(super) fn read(&self, record: &TableRow<'_>) -> Result<CustomerSummary, Reason> {
        let customer = cells::text(record, self.customer)?;
        let figures = self.figures(record)?;
        let value = match &self.mean_value {
            Some(column) => column.money(record)?.map(|money| money.amount),
            None => None,
        };
        let (x, t_x) = self
            .convention
            .apply(&figures)
            .ok_or(Reason::Contradictory)?;
        if customer.is_some_and(|customer| self.repeated.contains(customer)) {
            return Err(Reason::RepeatedCustomer);
        }
        Ok(CustomerSummary {
            customer: customer.map(Box::from),
            x,
            t_x,
            t: figures.observed,
            mean_value: value.filter(|value| x > 0 || *value != Amount::ZERO),
        })
    }
}
