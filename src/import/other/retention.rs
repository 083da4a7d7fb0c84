//! Retention tables: a row for each cohort, a column for each period, and nothing
//! in the corner of the periods that have not come yet.

use std::io::{self, Read, Seek};
use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::super::columns::Header;
use super::super::options::Options;
use super::super::plan::Plan;
use super::super::reason::Reason;
use super::super::receipt::{Question, Receipt};
use super::super::text::TableRow;
use super::super::words::{Role, normal};
use super::cells::{self, Numbers, whole};
use super::recognise::is_named;
use super::rivals::Rivals;
use super::units;
use super::words::COHORT;
use crate::number::Reading;
use crate::order::{Cohort, Measure, RetentionTable, TimeUnit};

/// Fewest columns of periods that make a table of them.
const FEWEST: usize = 2;
/// Most columns before them: the cohort's name, its size, and one more.
const MOST_BEFORE: usize = 3;

/// What the cells of a retention table hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum CellKind {
    /// Customers.
    Customers,
    /// Percent of the cohort, with or without its sign: 45 or 45%.
    Percent,
    /// A share of the cohort: 0.45.
    Share,
}

/// The columns of the periods.
pub(super) struct Periods {
    /// Their places.
    pub(super) places: Range<usize>,
    first: u32,
    unit: Option<TimeUnit>,
}

/// How the rows are read.
pub(super) struct Reader {
    name: Option<usize>,
    size: Option<Numbers>,
    periods: Vec<Numbers>,
    first_period: u32,
    unit: Option<TimeUnit>,
    kind: CellKind,
}

/// The columns that count periods on from 0 or 1, in a header line of cohorts.
pub(super) fn periods(header: &Header) -> Option<Periods> {
    let names = names(header);
    let is_first = |name: &&String| numbered(name).is_some_and(|(_, number, _)| number < 2);
    let start = names.iter().skip(1).position(|name| is_first(&name))? + 1;
    let (before, first, after) = numbered(names.get(start)?)?;
    let expected = (first..).zip(names.get(start..)?);
    let run = expected
        .take_while(|(number, name)| numbered(name) == Some((before, *number, after)))
        .count();
    let unit = unit(before, after);
    let cohorts = names.first().is_some_and(|name| is_named(name, COHORT));
    let is_table = run >= FEWEST
        && start <= MOST_BEFORE
        && start + run == names.len()
        && (cohorts || unit.is_some() && first == 0);
    is_table.then_some(Periods {
        places: start..start + run,
        first,
        unit,
    })
}

/// The columns from the first of the periods on: that of the user, or the one found.
fn from_first(header: &Header) -> Periods {
    let names = names(header);
    let start = header.place(Role::FirstPeriod).unwrap_or(names.len());
    let (before, first, after) = names
        .get(start)
        .and_then(|name| numbered(name))
        .unwrap_or_default();
    Periods {
        places: start..names.len(),
        first,
        unit: unit(before, after),
    }
}

/// The names of the columns, but for blank ones behind the others.
fn names(header: &Header) -> Vec<String> {
    let columns = header.columns.iter();
    let mut names: Vec<String> = columns.map(|column| normal(&column.name)).collect();
    while names.last().is_some_and(String::is_empty) {
        names.pop();
    }
    names
}

/// The unit of time in a name around a number.
fn unit(before: &str, after: &str) -> Option<TimeUnit> {
    units::named(before.trim_matches('第').trim())
        .or_else(|| units::named(after.trim_end_matches(['后', '後'])))
}

/// A name around its only number: `month 3`, `m3`, `第3月`.
fn numbered(name: &str) -> Option<(&str, u32, &str)> {
    let digit = |c: char| c.is_ascii_digit();
    let (start, rest) = (name.find(digit)?, name.trim_start_matches(|c| !digit(c)));
    let length = rest.find(|c| !digit(c)).unwrap_or(rest.len());
    let (number, after) = rest.split_at(length);
    let whole = !after.contains(digit);
    Some((
        name.get(..start)?.trim_end(),
        number.parse().ok()?,
        after.trim_start(),
    ))
    .filter(|_| whole)
}

impl CellKind {
    const ALL: [Self; 3] = [Self::Customers, Self::Percent, Self::Share];

    /// What the cell says, where it can.
    fn value(self, reading: &Reading, size: Option<u32>) -> Option<f64> {
        let share = match self {
            Self::Customers => {
                let count = whole(reading).filter(|_| !reading.percent)?;
                return size
                    .is_none_or(|size| count <= size)
                    .then_some(f64::from(count));
            }
            Self::Percent => Reading {
                percent: true,
                ..*reading
            }
            .share(),
            Self::Share => reading.share(),
        };
        (0.0..=1.0).contains(&share).then_some(share)
    }

    /// Whether a cohort's row speaks for it: in the period in which it began, all
    /// of it was there.
    fn fits(self, row: &[Option<Reading>], size: Option<u32>, from_start: bool) -> bool {
        let signed = row.iter().flatten().any(|reading| reading.percent);
        let possible = |reading: &Reading| self.value(reading, size).is_some();
        let full = match self {
            Self::Customers => size.map(f64::from),
            Self::Percent | Self::Share => Some(1.0),
        };
        let began = row.first().copied().flatten().filter(|_| from_start);
        let is_full =
            began.is_none_or(|cell| full.is_none_or(|full| self.value(&cell, size) == Some(full)));
        row.iter().flatten().all(possible) && is_full && (!signed || self == Self::Percent)
    }
}

impl Reader {
    /// Decides by the whole table what its cells hold, and asks what it leaves open.
    pub(super) fn new<S: Read + Seek>(
        source: &mut S,
        header: &Header,
        plan: &Plan,
        receipt: &mut Receipt,
        options: &Options,
    ) -> io::Result<Self> {
        let Periods {
            places,
            first,
            unit,
        } = from_first(header);
        let size = header.place(Role::Size);
        let mut reader = Self {
            name: header.place(Role::Cohort),
            size: size.map(Numbers::new),
            periods: places.map(Numbers::new).collect(),
            first_period: first,
            unit,
            kind: CellKind::Customers,
        };
        let mut columns: Vec<&mut Numbers> = reader.periods.iter_mut().collect();
        columns.extend(&mut reader.size);
        cells::decide(source, plan, columns, |_, _| {}, receipt, options)?;
        let mut rivals = Rivals::new(CellKind::ALL);
        cells::each(source, plan, |record| {
            if let Ok((size, row)) = reader.cells(record) {
                let from_start = reader.first_period == 0;
                rivals.add(record.line, |kind: CellKind| {
                    kind.fits(&row, size, from_start)
                });
            }
        })?;
        match rivals.verdict(options.cells) {
            Ok(found) => {
                reader.kind = found.value;
                receipt.cells = Some(found);
            }
            Err(choices) => {
                reader.kind = choices.first().copied().unwrap_or(reader.kind);
                receipt.questions.push(Question::Cells { choices });
            }
        }
        Ok(reader)
    }

    /// The table without its cohorts.
    pub(super) fn empty(&self) -> RetentionTable {
        RetentionTable {
            unit: self.unit,
            first_period: self.first_period,
            measure: match self.kind {
                CellKind::Customers => Measure::Customers,
                CellKind::Percent | CellKind::Share => Measure::Share,
            },
            cohorts: Vec::new(),
        }
    }

    /// The cohort's size, and its cells.
    fn cells(&self, record: &TableRow<'_>) -> Result<(Option<u32>, Vec<Option<Reading>>), Reason> {
        let size = match &self.size {
            Some(column) => column.count(record)?,
            None => None,
        };
        let cells = self.periods.iter().map(|column| column.number(record));
        Ok((size, cells.collect::<Result<_, _>>()?))
    }

    /// The cohort in a row.
    pub(super) fn read(&self, record: &TableRow<'_>) -> Result<Cohort, Reason> {
        let name = cells::needed(record, self.name)?;
        let (size, cells) = self.cells(record)?;
        let value = |cell: &Option<Reading>| {
            cell.as_ref()
                .map(|cell| self.kind.value(cell, size).ok_or(Reason::Contradictory))
                .transpose()
        };
        Ok(Cohort {
            name: name.into(),
            size,
            active: cells.iter().map(value).collect::<Result<_, _>>()?,
        })
    }
}
