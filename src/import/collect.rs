//! Rows to orders: rows of one order are brought together by its id.
//!
//! Nothing here depends on the order of the rows: what differs between rows of
//! an order is a conflict, whichever came first.

use super::names::{Map, Names};
use super::options::Amounts;
use super::plan::Plan;
use super::reason::{Reason, ReasonCounts};
use super::row::Row;
use super::words::Role;
use crate::number::{Amount, AmountTooLarge};
use crate::order::{LocalTime, Order, Orders};

/// Orders in the making.
#[derive(Default)]
pub(super) struct Collector {
    ids: Names,
    drafts: Vec<Draft>,
    /// Orders of files without order ids: every row is one.
    nameless: Vec<Draft>,
    customers: Names,
    currencies: Names,
}

/// An order of which perhaps not all rows have been read.
#[derive(Default)]
pub(super) struct Draft {
    line: u32,
    rows: u32,
    rows_with_amount: u32,
    time: Option<LocalTime>,
    amount: Option<Amount>,
    refunded: Option<Amount>,
    customer: Option<u32>,
    currency: Option<u32>,
    cancelled: bool,
    says_refunded: bool,
    conflict: Option<Reason>,
}

/// Which currency's orders count.
#[derive(Clone, Copy)]
enum Wanted {
    Any,
    /// The one of this number.
    Only(u32),
    /// One that no order is in.
    Absent,
}

/// What became of the drafts.
pub(super) struct Collected {
    pub(super) orders: Orders,
    /// Orders that cannot be used, by id.
    pub(super) failed: Map<Box<str>, Reason>,
    pub(super) set_aside: ReasonCounts,
    pub(super) grain: GrainTally,
    /// Orders that were refunded by their status but name no amount.
    pub(super) refunded_without_amount: u32,
}

/// How the amount behaves within orders of several rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct GrainTally {
    /// Orders with the amount on one of their rows.
    pub(super) once: u32,
    /// Orders with the same amount on several rows.
    pub(super) repeated: u32,
    /// Orders with different amounts, and the line of the first.
    pub(super) differing: super::inference::Seen,
}

impl Collector {
    pub(super) fn add(&mut self, row: &Row<'_>, line: u32, plan: &Plan) {
        let customer = row
            .customer
            .as_ref()
            .map(|name| self.customers.number(name));
        let currency = row
            .currency
            .as_ref()
            .map(|name| self.currencies.number(name));
        match row.id.map(|id| self.ids.number(id) as usize) {
            Some(place) if place < self.drafts.len() => {
                self.drafts[place].add(row, line, customer, currency, plan.amounts);
            }
            id => {
                let mut draft = Draft::default();
                draft.add(row, line, customer, currency, plan.amounts);
                let drafts = if id.is_some() {
                    &mut self.drafts
                } else {
                    &mut self.nameless
                };
                drafts.push(draft);
            }
        }
    }

    /// Why the order that this row alone makes cannot be used: the answer for
    /// files without order ids.
    pub(super) fn alone(row: &Row<'_>, plan: &Plan) -> Option<Reason> {
        let mut collector = Self::default();
        collector.add(row, 0, plan);
        let wanted = collector.wanted_currency(plan);
        collector
            .nameless
            .first()
            .and_then(|draft| draft.verdict(wanted))
    }

    /// The orders that can be used, and the others with their reason.
    pub(super) fn finish(self, plan: &Plan) -> Collected {
        let wanted = self.wanted_currency(plan);
        let mut collected = Collected {
            orders: Orders::default(),
            failed: Map::default(),
            set_aside: ReasonCounts::default(),
            grain: GrainTally::default(),
            refunded_without_amount: 0,
        };
        let mut orders = Vec::with_capacity(self.drafts.len() + self.nameless.len());
        let named = self.drafts.into_iter().zip(self.ids.into_list());
        let nameless = self
            .nameless
            .into_iter()
            .map(|draft| (draft, Box::default()));
        for (draft, id) in named.chain(nameless) {
            collected.grain.add(&draft);
            if let Some(reason) = draft.verdict(wanted) {
                collected.set_aside.add(reason, draft.rows, draft.line);
                if plan.place(Role::OrderId).is_some() {
                    collected.failed.insert(id, reason);
                }
            } else {
                collected.refunded_without_amount += u32::from(draft.lacks_refund());
                orders.extend(draft.into_order(id));
            }
        }
        collected.orders = Orders::new(
            orders,
            self.customers.into_list(),
            self.currencies.into_list(),
        );
        collected
    }

    /// The only currency that counts, when the user chose one.
    fn wanted_currency(&self, plan: &Plan) -> Wanted {
        match &plan.currency {
            None => Wanted::Any,
            Some(name) => self
                .currencies
                .find(name)
                .map_or(Wanted::Absent, Wanted::Only),
        }
    }
}

impl Draft {
    fn add(
        &mut self,
        row: &Row<'_>,
        line: u32,
        customer: Option<u32>,
        currency: Option<u32>,
        amounts: Amounts,
    ) {
        self.line = if self.rows == 0 {
            line
        } else {
            self.line.min(line)
        };
        self.rows = self.rows.saturating_add(1);
        self.rows_with_amount += u32::from(row.amount.is_some());
        self.time = self.time.into_iter().chain(row.time).min();
        self.cancelled |= row.cancelled;
        self.says_refunded |= row.says_refunded;
        match amounts {
            Amounts::PerLine => {
                add(&mut self.amount, row.amount, &mut self.conflict);
                add(&mut self.refunded, row.refunded, &mut self.conflict);
            }
            Amounts::PerOrder => {
                let conflict = &mut self.conflict;
                merge(&mut self.amount, row.amount, Reason::TwoAmounts, conflict);
                merge(
                    &mut self.refunded,
                    row.refunded,
                    Reason::TwoAmounts,
                    conflict,
                );
            }
        }
        merge(
            &mut self.customer,
            customer,
            Reason::TwoCustomers,
            &mut self.conflict,
        );
        merge(
            &mut self.currency,
            currency,
            Reason::TwoCurrencies,
            &mut self.conflict,
        );
    }

    /// Why the order cannot be used.
    fn verdict(&self, wanted: Wanted) -> Option<Reason> {
        if self.time.is_none() {
            return Some(Reason::NoDate);
        }
        if self.amount.is_none() {
            return Some(Reason::NoAmount);
        }
        let foreign = match wanted {
            Wanted::Any => false,
            Wanted::Only(currency) => self.currency != Some(currency),
            Wanted::Absent => true,
        };
        self.conflict.or(foreign.then_some(Reason::OtherCurrency))
    }

    fn lacks_refund(&self) -> bool {
        self.says_refunded
            && !self.cancelled
            && self.refunded.unwrap_or_default() == Amount::ZERO
            && self.amount.unwrap_or_default() > Amount::ZERO
    }

    fn into_order(self, id: Box<str>) -> Option<Order> {
        Some(Order {
            id,
            customer: self.customer,
            time: self.time?,
            gross: self.amount?,
            refunded: self.refunded.unwrap_or_default(),
            cancelled: self.cancelled,
            currency: self.currency,
        })
    }
}

/// Keeps the one value that rows name; two that differ are a conflict.
fn merge<T: PartialEq>(
    kept: &mut Option<T>,
    new: Option<T>,
    reason: Reason,
    conflict: &mut Option<Reason>,
) {
    match (&kept, new) {
        (Some(old), Some(new)) if *old != new => {
            clash(conflict, reason);
        }
        (None, new) => *kept = new,
        _ => {}
    }
}

/// Adds a line's money; more than can be kept cannot be the order's.
fn add(sum: &mut Option<Amount>, line: Option<Amount>, conflict: &mut Option<Reason>) {
    match (*sum, line) {
        (Some(a), Some(b)) => match Amount::try_from(a + b) {
            Ok(added) => *sum = Some(added),
            Err(AmountTooLarge) => clash(conflict, Reason::BadAmount),
        },
        (None, line) => *sum = line,
        _ => {}
    }
}

/// Of several conflicts the first by the list of reasons stays.
fn clash(conflict: &mut Option<Reason>, reason: Reason) {
    *conflict = Some(conflict.map_or(reason, |other| other.min(reason)));
}

impl GrainTally {
    fn add(&mut self, draft: &Draft) {
        if draft.rows < 2 {
            return;
        }
        match draft.rows_with_amount {
            0 => {}
            1 => self.once += 1,
            _ if draft.conflict == Some(Reason::TwoAmounts) => self.differing.at(draft.line),
            _ => self.repeated += 1,
        }
    }

    /// Orders of several rows with an amount.
    pub(super) fn total(self) -> u32 {
        self.once + self.repeated + self.differing.rows
    }
}
