//! One reading of a file by a plan.

use std::hash::Hasher;
use std::io::{self, Read, Seek, SeekFrom};

use super::collect::Collector;
use super::names::Mixer;
use super::plan::{Plan, Tallies};
use super::reason::ReasonCounts;
use super::records::{Record, Records};
use super::row::{self, Words};

/// What one reading found.
pub(super) struct Pass {
    /// Rows behind the header line.
    pub(super) rows: u32,
    /// Rows set aside by themselves, before orders are looked at.
    pub(super) set_aside: ReasonCounts,
    pub(super) tallies: Tallies,
    pub(super) collector: Collector,
}

/// Reads every row of `source`, from its beginning, by `plan`.
pub(super) fn read<S: Read + Seek>(source: &mut S, plan: &Plan) -> io::Result<Pass> {
    let mut records = records(source, plan)?;
    let mut pass = Pass {
        rows: 0,
        set_aside: ReasonCounts::default(),
        tallies: Tallies::new(plan),
        collector: Collector::default(),
    };
    let mut words = Words::default();
    records.next()?;
    while let Some(record) = records.next()? {
        pass.rows = pass.rows.saturating_add(1);
        match row::read(&record, plan, &mut pass.tallies, &mut words) {
            Ok(row) => pass.collector.add(&row, record.line, hash(&record), plan),
            Err(reason) => pass.set_aside.add(reason, 1, record.line),
        }
    }
    Ok(pass)
}

/// What is the same for rows that are the same.
fn hash(record: &Record<'_>) -> u64 {
    let mut mixer = Mixer::default();
    mixer.write(record.bytes());
    mixer.finish()
}

/// The records of `source` from the header line on.
pub(super) fn records<'a, S: Read + Seek>(
    source: &'a mut S,
    plan: &Plan,
) -> io::Result<Records<&'a mut S>> {
    source.seek(SeekFrom::Start(plan.start))?;
    Ok(Records::new(source, plan.delimiter))
}
