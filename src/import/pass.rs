//! One reading of a file by a plan.

use std::hash::Hasher;
use std::io::{self, Read, Seek};

use super::collect::Collector;
use super::inference::Seen;
use super::names::Mixer;
use super::plan::{Plan, Tallies};
use super::reason::ReasonCounts;
use super::row::{self, Words};
use super::text::{TableRow, Verdict};

/// What one reading found.
pub(super) struct Pass {
    /// Rows behind the header line.
    pub(super) rows: u32,
    /// Those of them that were put right.
    pub(super) repaired: Seen,
    /// Rows set aside by themselves, before orders are looked at.
    pub(super) set_aside: ReasonCounts,
    pub(super) tallies: Tallies,
    pub(super) collector: Collector,
}

/// Reads every row of `source`, from its beginning, by `plan`.
pub(super) fn read<S: Read + Seek>(source: &mut S, plan: &Plan) -> io::Result<Pass> {
    let mut rows = plan.structure.rows(source)?;
    let mut pass = Pass {
        rows: 0,
        repaired: Seen::default(),
        set_aside: ReasonCounts::default(),
        tallies: Tallies::new(plan),
        collector: Collector::new(plan),
    };
    let mut words = Words::default();
    while let Some(cells) = rows.next()? {
        pass.rows = pass.rows.saturating_add(1);
        if cells.verdict == Verdict::Repaired {
            pass.repaired.at(cells.line);
        }
        match row::read(&cells, plan, &mut pass.tallies, &mut words) {
            Ok(row) => {
                let order = pass.collector.add(&row, cells.line, hash(&cells), plan);
                if let Some(order) = order {
                    pass.collector.attributes.add(order, &cells);
                }
            }
            Err(reason) => pass.set_aside.add(reason, 1, cells.line),
        }
    }
    Ok(pass)
}

/// What is the same for rows that are the same.
fn hash(row: &TableRow<'_>) -> u64 {
    let mut mixer = Mixer::default();
    mixer.write(row.text);
    mixer.finish()
}
