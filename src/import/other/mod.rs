//! Tables that are no orders, but what others have made of them: read as what
//! they are and handed on, each row used or set aside with its reason.

mod cells;
mod currencies;
mod customers;
mod recognise;
mod retention;
mod rivals;
mod roles;
mod subscriptions;
mod units;
mod words;

use std::io::{self, Read, Seek};

use serde::{Deserialize, Serialize};

pub use customers::{Convention, Frequency, Recency};
pub(super) use recognise::recognise;
pub use retention::CellKind;
pub(super) use roles::roles;

use super::columns::Header;
use super::options::Options;
use super::plan::Plan;
use super::read::Import;
use super::reason::Reason;
use super::receipt::{Receipt, Refusal};
use super::text::TableRow;
use crate::order::{CustomerSummaries, RetentionTable, Subscriptions};

/// What the rows of a table stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum TableKind {
    /// Orders, their lines, or entries of a ledger.
    Orders,
    /// Customers with what models of repeat purchases need of each.
    CustomerSummary,
    /// Subscriptions with their start and end.
    Subscriptions,
    /// Cohorts with how many of each stayed.
    Retention,
    /// Customers, without what tells when they bought.
    Customers,
}

/// A table that is no orders. While a question is open it stands as the first
/// of its answers would have it, but with the amounts of all currencies.
#[derive(Clone, Debug, PartialEq)]
pub enum OtherTable {
    /// Customers that another program has summed up.
    CustomerSummary(CustomerSummaries),
    /// Subscriptions.
    Subscriptions(Subscriptions),
    /// A retention table.
    Retention(RetentionTable),
}

/// How such a table is read.
pub(super) struct OtherPlan {
    /// How its text is cut into records.
    pub(super) plan: Plan,
    reader: Reader,
}

enum Reader {
    CustomerSummary(customers::Reader),
    Subscriptions(subscriptions::Reader),
    Retention(retention::Reader),
}

impl OtherPlan {
    /// Looks at the whole table; `None` when it is one of orders after all.
    fn new<S: Read + Seek>(
        source: &mut S,
        header: &Header,
        plan: Plan,
        receipt: &mut Receipt,
        options: &Options,
    ) -> io::Result<Option<Self>> {
        let kind = receipt.table.as_ref().map(|table| table.value);
        let reader = match kind {
            Some(TableKind::CustomerSummary) => Reader::CustomerSummary(customers::Reader::new(
                source, header, &plan, receipt, options,
            )?),
            Some(TableKind::Subscriptions) => Reader::Subscriptions(subscriptions::Reader::new(
                source, header, &plan, receipt, options,
            )?),
            Some(TableKind::Retention) => Reader::Retention(retention::Reader::new(
                source, header, &plan, receipt, options,
            )?),
            None | Some(TableKind::Orders | TableKind::Customers) => return Ok(None),
        };
        Ok(Some(Self { plan, reader }))
    }

    fn empty(&self) -> OtherTable {
        match &self.reader {
            Reader::CustomerSummary(reader) => OtherTable::CustomerSummary(CustomerSummaries {
                unit: reader.unit,
                customers: Vec::new(),
            }),
            Reader::Subscriptions(reader) => OtherTable::Subscriptions(reader.empty()),
            Reader::Retention(reader) => OtherTable::Retention(reader.empty()),
        }
    }

    fn add(&self, record: &TableRow<'_>, table: &mut OtherTable) -> Result<(), Reason> {
        cells::check(record)?;
        match (&self.reader, table) {
            (Reader::CustomerSummary(reader), OtherTable::CustomerSummary(table)) => {
                table.customers.push(reader.read(record)?);
            }
            (Reader::Subscriptions(reader), OtherTable::Subscriptions(table)) => {
                table.subscriptions.push(reader.read(record)?);
            }
            (Reader::Retention(reader), OtherTable::Retention(table)) => {
                table.cohorts.push(reader.read(record)?);
            }
            _ => {}
        }
        Ok(())
    }

    /// Why a record is not used, if it is not.
    pub(super) fn reason(&self, record: &TableRow<'_>) -> Option<Reason> {
        self.add(record, &mut self.empty()).err()
    }
}

impl Import {
    /// Reads a table that is no orders; `false` when it is one of orders.
    pub(super) fn read_other<S: Read + Seek>(
        &mut self,
        source: &mut S,
        header: &Header,
        plan: &Plan,
        options: &Options,
    ) -> io::Result<bool> {
        let plan = OtherPlan::new(source, header, plan.clone(), &mut self.receipt, options)?;
        let Some(plan) = plan else {
            return Ok(false);
        };
        let mut table = plan.empty();
        let mut rows = plan.plan.structure.rows(source)?;
        while let Some(record) = rows.next()? {
            let rows = &mut self.receipt.rows;
            rows.read = rows.read.saturating_add(1);
            if let Err(reason) = plan.add(&record, &mut table) {
                self.reasons.add(reason, 1, record.line);
            }
        }
        self.count();
        if self.receipt.rows.read == 0 {
            self.receipt.refusals = vec![Refusal::HeaderOnly];
        } else {
            self.other = Some(table);
            self.other_plan = Some(plan);
        }
        Ok(true)
    }
}
