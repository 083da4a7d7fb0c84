//! Rows to orders: rows of one order are brought together by its id.
//!
//! Nothing here depends on the order of the rows: what differs between rows of
//! an order is a conflict, whichever came first.

use std::collections::BTreeSet;

use super::attributes::Attributes;
use super::draft::{Draft, Keys, Wanted};
use super::lines::Lines;
use super::names::{Map, Names};
use super::options::Amounts;
use super::pile::Pile;
use super::plan::Plan;
use super::reason::{Reason, ReasonCounts};
use super::repeats::Repeats;
use super::row::{Row, State};
use super::words::Role;
use crate::number::Amount;
use crate::order::{Book, Entry, Order, Refund};

/// Parts an order's id from its part's, in one name: no text has it.
const PART: char = '\u{1F}';

/// Orders in the making.
#[derive(Default)]
pub(super) struct Collector {
    ids: Names,
    drafts: Pile<Draft>,
    /// Orders of files without order ids: every row is one.
    nameless: Pile<Draft>,
    /// Refunds that name another order than their own.
    referring: Vec<(Box<str>, Draft)>,
    customers: Names,
    aliases: BTreeSet<(u32, u32)>,
    currencies: Names,
    repeats: Repeats,
    /// Some order has a row twice.
    may_repeat: bool,
    key: String,
    pub(super) attributes: Attributes,
    lines: Lines,
}

/// What became of the drafts.
#[derive(Default)]
pub(super) struct Collected {
    pub(super) book: Book,
    /// Orders that cannot be used, by id.
    pub(super) failed: Map<Box<str>, Reason>,
    pub(super) set_aside: ReasonCounts,
    pub(super) grain: GrainTally,
    /// Orders that were refunded in full by their status, with no amount.
    pub(super) refunded_by_status: u32,
    /// Orders that were refunded in part by their status, with no amount.
    pub(super) refunded_in_part: u32,
    /// Orders that stand in the file several times.
    pub(super) repeated: u32,
    /// The lines of the rows that repeat others, in order.
    pub(super) copies: Vec<u32>,
    /// There are more products than are told apart.
    pub(super) too_many_products: bool,
    /// Rows that are refunds of their own, and the line of the first.
    pub(super) refund_rows: super::inference::Seen,
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
    pub(super) fn new(plan: &Plan) -> Self {
        Self {
            attributes: Attributes::new(&plan.attributes),
            ..Self::default()
        }
    }

    /// Adds a row that begins on `line`; `hash` is the same for rows that are the same.
    /// Gives the place of its order, if it is a sale.
    // Called anew for each row, so that the browser compiles it well: see xtask.
    #[inline(never)]
    pub(super) fn add(
        &mut self,
        row: &Row<'_>,
        line: u32,
        hash: u64,
        plan: &Plan,
    ) -> Option<usize> {
        let keys = self.keys(row);
        let sale = row.returned.is_none();
        let of_line = row.amount.filter(|_| plan.amounts == Amounts::PerLine);
        if let Some(reference) = row.reference {
            let mut draft = Draft::default();
            draft.add(row, line, keys, plan.amounts);
            self.referring.push((reference.into(), draft));
            return None;
        }
        let Some(id) = row.id else {
            let mut draft = Draft::default();
            draft.add(row, line, keys, plan.amounts);
            self.nameless.push(draft);
            let place = self.nameless.len() - 1;
            self.lines.add(place, row, of_line);
            return sale.then_some(place);
        };
        let place = match row.part {
            None => self.ids.number(id),
            Some(part) => {
                self.key.clear();
                self.key.push_str(id);
                self.key.push(PART);
                self.key.push_str(part);
                self.ids.number(&self.key)
            }
        };
        if plan.finds_repeats {
            self.repeats.add(place, hash, line);
        }
        let place = place as usize;
        if place == self.drafts.len() {
            self.drafts.push(Draft::default());
        }
        if let Some(draft) = self.drafts.get_mut(place) {
            draft.note(hash);
            draft.add(row, line, keys, plan.amounts);
            self.may_repeat |= draft.copies > 1;
        }
        self.lines.add(place, row, of_line);
        sale.then_some(place)
    }

    /// Numbers for the names in a row.
    fn keys(&mut self, row: &Row<'_>) -> Keys {
        let customer = row
            .customer
            .as_ref()
            .map(|name| self.customers.number(name));
        let alias = row.alias.as_ref().map(|name| self.customers.number(name));
        if let (Some(customer), Some(alias)) = (customer, alias) {
            self.aliases.insert((alias, customer));
        }
        Keys {
            customer,
            currency: row
                .currency
                .as_ref()
                .map(|name| self.currencies.number(name)),
        }
    }

    /// Whether some order has a row twice, so that it is worth to look for repeats.
    pub(super) fn may_repeat(&self) -> bool {
        self.may_repeat
    }

    /// How the amount behaves within orders of several rows.
    pub(super) fn grain(&self) -> GrainTally {
        let mut tally = GrainTally::default();
        for draft in self.drafts.iter() {
            tally.add(draft);
        }
        tally
    }

    /// Why the order that this row alone makes cannot be used: the answer for
    /// rows without order ids, and for refunds of other orders.
    pub(super) fn alone(row: &Row<'_>, plan: &Plan) -> Option<Reason> {
        let mut collector = Self::default();
        collector.add(row, 0, 0, plan);
        let wanted = collector.wanted_currency(plan);
        let referring = collector.referring.first().map(|(_, draft)| draft);
        let draft = collector.nameless.iter().next().or(referring)?;
        draft.verdict(&wanted)
    }

    /// The orders that can be used, and the others with their reason.
    pub(super) fn finish(mut self, plan: &Plan) -> Collected {
        let wanted = self.wanted_currency(plan);
        let mut collected = Collected {
            grain: self.grain(),
            ..Collected::default()
        };
        let of_order = plan.amounts == Amounts::PerOrder;
        let mut times = Vec::new();
        for repeated in std::mem::take(&mut self.repeats).whole(of_order) {
            if let Some(draft) = self.drafts.get_mut(repeated.order as usize) {
                draft.divide(repeated.times, plan.amounts);
                times.push((repeated.order, repeated.times));
                collected.take_copies(repeated.lines);
            }
        }
        collected.copies.sort_unstable();
        self.ids.close();
        self.customers.close();
        let nameless = std::mem::take(&mut self.nameless);
        collected
            .book
            .orders
            .reserve_exact(self.drafts.len() + nameless.len());
        let (mut attributes, mut lines) = (self.attributes, self.lines);
        let drafts = self
            .ids
            .list()
            .zip(std::mem::take(&mut self.drafts).into_iter());
        let drafts = (0..).zip(drafts);
        let orders: Box<dyn Iterator<Item = (usize, (&str, Draft))>> = match plan.place(Role::Part)
        {
            None => Box::new(drafts),
            Some(_) => Box::new(whole_orders(drafts, &mut attributes, &mut lines).into_iter()),
        };
        let nameless = (0..).zip(nameless.into_iter().map(|draft| ("", draft)));
        let mut places = Vec::new();
        let asks_payment = plan.place(Role::PaidAt).is_some() && !plan.policies.count_unpaid;
        for (place, (id, mut draft)) in orders.chain(nameless) {
            if asks_payment {
                draft.require_payment();
            }
            if collected.take(id, &draft, &wanted, plan) {
                places.push(u32::try_from(place).unwrap_or(u32::MAX));
            }
        }
        collected.book.attributes = attributes.finish(&places);
        collected.too_many_products = lines.too_many;
        collected.book.lines = lines.finish(&places, &times);
        for (reference, draft) in std::mem::take(&mut self.referring) {
            collected.take_refund("", Some(reference), &draft, &wanted, plan);
        }
        collected.book.customers = self.customers.list().map(Box::from).collect();
        collected.book.currencies = self.currencies.list().map(Box::from).collect();
        collected.book.aliases = self.aliases.into_iter().collect();
        if let Wanted::Only(currency, _) = wanted {
            collected.book.set_currency(currency);
        }
        collected
    }

    /// The only currency that counts, when the user chose one, and those that
    /// can be changed into it.
    fn wanted_currency(&mut self, plan: &Plan) -> Wanted {
        let Some(name) = &plan.currency else {
            return Wanted::Any;
        };
        let rates = plan
            .rates
            .iter()
            .filter_map(|(currency, rate)| Some((self.currencies.find(currency)?, *rate)))
            .collect();
        Wanted::Only(self.currencies.number(name), rates)
    }
}

/// Drafts of parts brought together to orders.
fn whole_orders<'n>(
    drafts: impl Iterator<Item = (usize, (&'n str, Draft))>,
    attributes: &mut Attributes,
    lines: &mut Lines,
) -> Vec<(usize, (&'n str, Draft))> {
    let mut places: Map<&str, usize> = Map::default();
    let mut orders: Vec<(usize, (&str, Draft))> = Vec::new();
    for (part, (name, draft)) in drafts {
        let id = name.split(PART).next().unwrap_or_default();
        let draft = draft.settled();
        let known = places.get(id).and_then(|place| orders.get_mut(*place));
        if let Some((first, (_, order))) = known {
            order.join(&draft);
            attributes.join(*first, part);
            lines.join(*first, part);
        } else {
            places.insert(id, orders.len());
            orders.push((part, (id, draft)));
        }
    }
    orders
}

impl Collected {
    fn take_copies(&mut self, lines: Vec<u32>) {
        self.repeated = self.repeated.saturating_add(1);
        let rows = u32::try_from(lines.len()).unwrap_or(u32::MAX);
        let first = lines.first().copied().unwrap_or_default();
        self.set_aside.add(Reason::Duplicate, rows, first);
        self.copies.extend(lines);
    }

    /// Takes an order or a refund, or sets it aside. Whether it is an order.
    fn take(&mut self, id: &str, draft: &Draft, wanted: &Wanted, plan: &Plan) -> bool {
        if let Some(reason) = draft.verdict(wanted) {
            self.set_aside.add(reason, draft.rows, draft.line);
            if !id.is_empty() {
                self.failed.insert(id.into(), reason);
            }
            return false;
        }
        if draft.is_refund() {
            self.take_refund(id, None, draft, wanted, plan);
            return false;
        }
        self.refund_rows.add(draft.returns, draft.line);
        self.refunded_by_status += u32::from(draft.is_refunded_by_status());
        self.refunded_in_part += u32::from(draft.is_refunded_in_part());
        let refunded = if plan.policies.ignore_refunds {
            Amount::ZERO
        } else {
            draft.refunded()
        };
        let (Some(time), Some(gross)) = (draft.time, draft.gross()) else {
            return false;
        };
        self.book.orders.push(Order {
            id: id.into(),
            customer: draft.keys.customer,
            time,
            gross: wanted.converted(gross, draft.keys.currency),
            refunded: wanted.converted(refunded, draft.keys.currency),
            cancelled: draft.state == State::Cancelled,
            currency: draft.keys.currency,
            place: u32::try_from(self.book.orders.len()).unwrap_or(u32::MAX),
        });
        true
    }

    fn take_refund(
        &mut self,
        id: &str,
        order: Option<Box<str>>,
        draft: &Draft,
        wanted: &Wanted,
        plan: &Plan,
    ) {
        if let Some(reason) = draft.verdict(wanted) {
            self.set_aside.add(reason, draft.rows, draft.line);
            return;
        }
        self.refund_rows.add(draft.rows, draft.line);
        if plan.policies.ignore_refunds {
            return;
        }
        self.book.refunds.push(Refund {
            entry: Entry {
                book: 0,
                line: draft.line,
                rows: draft.rows,
                id: id.into(),
            },
            order,
            customer: draft.keys.customer,
            time: draft.time,
            amount: wanted.converted(draft.returned, draft.keys.currency),
            currency: draft.keys.currency,
        });
    }
}

impl GrainTally {
    fn add(&mut self, draft: &Draft) {
        // Rows that are all the same say nothing.
        if draft.rows < 2 || draft.copies >= draft.rows || draft.is_refund() {
            return;
        }
        match draft.with_amount {
            0 => {}
            1 => self.once += 1,
            _ if draft.differs => self.differing.at(draft.line),
            _ => self.repeated += 1,
        }
    }

    /// Orders of several rows with an amount.
    pub(super) fn total(self) -> u32 {
        self.once + self.repeated + self.differing.rows
    }
}
