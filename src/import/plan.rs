//! How a file is to be read: everything that was inferred or chosen, before
//! any row is looked at.
//!
//! Reading is a pure function of the bytes and the plan. It collects what whole
//! columns show; where that changes the plan, the file is read again by the new
//! one. What columns show does not depend on the plan, so once is enough.

use super::amount::{MarkPlan, MarkTally, MarkVerdict};
use super::columns::Header;
use super::date::{DateOrder, DateTally, DateVerdict};
use super::options::{Amounts, Options};
use super::words::{CustomerKey, Role};
use crate::number::Marks;

/// How a file is to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Plan {
    pub(super) delimiter: u8,
    /// Bytes before the header line.
    pub(super) start: u64,
    /// Fields of a row.
    pub(super) width: usize,
    places: [Option<usize>; Role::ALL.len()],
    pub(super) customer_key: Option<CustomerKey>,
    pub(super) date_order: DateOrder,
    pub(super) amount_mark: MarkPlan,
    pub(super) refund_mark: MarkPlan,
    pub(super) amounts: Amounts,
    pub(super) currency: Option<String>,
}

/// What whole columns show.
#[derive(Clone, Debug, Default)]
pub(super) struct Tallies {
    pub(super) dates: DateTally,
    pub(super) amounts: MarkTally,
    pub(super) refunds: MarkTally,
    /// Rows that are not UTF-8 somewhere.
    pub(super) not_utf8: super::inference::Seen,
}

impl Plan {
    /// The plan by the header line alone.
    pub(super) fn new(header: &Header, delimiter: u8, start: u64, options: &Options) -> Self {
        Self {
            delimiter,
            start,
            width: header.columns.len(),
            places: Role::ALL.map(|role| header.place(role)),
            customer_key: header.customer_key(),
            date_order: DateOrder::default(),
            amount_mark: MarkPlan::By(Marks::Point),
            refund_mark: MarkPlan::By(Marks::Point),
            amounts: options.amounts.unwrap_or_default(),
            currency: options.currency.clone(),
        }
    }

    /// The plan by what whole columns show.
    pub(super) fn after(self, tallies: &Tallies, options: &Options) -> Self {
        let date_order = match tallies.dates.verdict(options.date_order) {
            DateVerdict::Decided(inference) => inference.value,
            DateVerdict::Irrelevant | DateVerdict::Open(_) => DateOrder::default(),
        };
        let amount_mark = tallies.amount_mark(options).plan();
        let refund_mark = tallies.refund_mark(options).plan();
        Self {
            date_order,
            amount_mark,
            refund_mark,
            ..self
        }
    }

    /// The place of the column that holds `role`.
    pub(super) fn place(&self, role: Role) -> Option<usize> {
        self.places[role as usize]
    }
}

impl Tallies {
    pub(super) fn amount_mark(&self, options: &Options) -> MarkVerdict {
        self.amounts.verdict(options.decimal_mark, &self.refunds)
    }

    pub(super) fn refund_mark(&self, options: &Options) -> MarkVerdict {
        self.refunds.verdict(options.decimal_mark, &self.amounts)
    }
}
