//! Cells of a row, and columns of numbers whose decimal mark the whole column
//! decides.

use std::io::{self, Read, Seek};

use super::super::amount::{AmountError, MarkPlan, MarkTally, Money};
use super::super::cell;
use super::super::conclude::ask_columns;
use super::super::date::{DateOrder, DateTally, DateVerdict};
use super::super::options::Options;
use super::super::plan::{Plan, Tallies};
use super::super::reason::Reason;
use super::super::receipt::Receipt;
use super::super::row;
use super::super::text::TableRow;
use crate::number::{Marks, Reading, read};

/// Gives every record below the header line to `take` that has its fields.
pub(super) fn each<S: Read + Seek>(
    source: &mut S,
    plan: &Plan,
    mut take: impl FnMut(&TableRow<'_>),
) -> io::Result<()> {
    let mut rows = plan.structure.rows(source)?;
    while let Some(record) = rows.next()? {
        if check(&record).is_ok() {
            take(&record);
        }
    }
    Ok(())
}

/// Whether the row is one of the table.
pub(super) fn check(record: &TableRow<'_>) -> Result<(), Reason> {
    row::check_verdict(record.verdict)
}

/// The text of a cell; `None` where it is blank, or there is no such column.
pub(super) fn text<'a>(
    record: &TableRow<'a>,
    place: Option<usize>,
) -> Result<Option<&'a str>, Reason> {
    let field = place.and_then(|place| record.field(place));
    cell::text(field.unwrap_or_default()).map_err(|cell::NotUtf8| Reason::NotUtf8)
}

/// The text of a cell that may not be blank.
pub(super) fn needed<'a>(record: &TableRow<'a>, place: Option<usize>) -> Result<&'a str, Reason> {
    text(record, place)?.ok_or(Reason::Missing)
}

/// A column of numbers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Numbers {
    place: usize,
    mark: MarkPlan,
}

impl Numbers {
    pub(super) fn new(place: usize) -> Self {
        Self {
            place,
            mark: MarkPlan::By(Marks::Point),
        }
    }

    /// Counts what the cell shows of the decimal mark.
    fn tally(&self, record: &TableRow<'_>, tally: &mut MarkTally) {
        if let Ok(Some(text)) = text(record, Some(self.place)) {
            let number = text.trim_end_matches(['%', '％']).trim_end();
            let _ = tally.read(number, self.mark, record.line);
        }
    }

    /// The number in the cell, not below zero.
    pub(super) fn number(&self, record: &TableRow<'_>) -> Result<Option<Reading>, Reason> {
        let Some(text) = text(record, Some(self.place))? else {
            return Ok(None);
        };
        let (mark, known) = match self.mark {
            MarkPlan::By(mark) => (mark, true),
            MarkPlan::Mixed => (Marks::Point, false),
        };
        match read(text, mark) {
            Ok(reading) if reading.ambiguous && !known => Err(Reason::AmbiguousAmount),
            Ok(reading) if reading.negative && reading.mantissa > 0 => Err(Reason::Contradictory),
            Ok(reading) if reading.currency.is_some() || reading.shared_sign.is_some() => {
                Err(Reason::BadNumber)
            }
            Ok(reading) => Ok(Some(reading)),
            Err(_) => Err(Reason::BadNumber),
        }
    }

    /// The whole number in the cell, which may be written `2.0`.
    pub(super) fn count(&self, record: &TableRow<'_>) -> Result<Option<u32>, Reason> {
        let Some(reading) = self.number(record)? else {
            return Ok(None);
        };
        let count = whole(&reading).filter(|_| !reading.percent);
        count.map(Some).ok_or(Reason::BadNumber)
    }

    /// The money in the cell.
    pub(super) fn money(&self, record: &TableRow<'_>) -> Result<Option<Money>, Reason> {
        let Some(text) = text(record, Some(self.place))? else {
            return Ok(None);
        };
        match MarkTally::default().read(text, self.mark, record.line) {
            Ok(money) => Ok(Some(money)),
            Err(AmountError::NotAnAmount) => Err(Reason::BadAmount),
            Err(AmountError::Ambiguous) => Err(Reason::AmbiguousAmount),
        }
    }
}

/// The reading as a whole number, if it is one.
pub(super) fn whole(reading: &Reading) -> Option<u32> {
    let one = 10u64.checked_pow(u32::from(reading.scale))?;
    let is_whole = reading.mantissa % one == 0;
    u32::try_from(reading.mantissa / one)
        .ok()
        .filter(|_| is_whole)
}

/// Decides the decimal mark of each of the columns, and the order of the dates
/// that `dates` counts, by the whole table; what it leaves open is asked.
pub(super) fn decide<S: Read + Seek>(
    source: &mut S,
    plan: &Plan,
    columns: Vec<&mut Numbers>,
    dates: impl Fn(&TableRow<'_>, &mut DateTally),
    receipt: &mut Receipt,
    options: &Options,
) -> io::Result<DateOrder> {
    let mut tallies = Tallies {
        money: vec![MarkTally::default(); columns.len()],
        ..Tallies::default()
    };
    each(source, plan, |record| {
        for (column, tally) in columns.iter().zip(&mut tallies.money) {
            column.tally(record, tally);
        }
        dates(record, &mut tallies.dates);
    })?;
    for (column, verdict) in columns.into_iter().zip(tallies.marks(None, options)) {
        column.mark = verdict.plan();
    }
    ask_columns(receipt, &tallies, None, options);
    Ok(match tallies.dates.verdict(options.date_order) {
        DateVerdict::Decided(inference) => inference.value,
        DateVerdict::Irrelevant | DateVerdict::Open(_) => DateOrder::default(),
    })
}
