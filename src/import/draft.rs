//! An order of which perhaps not all rows have been read.

use super::options::Amounts;
use super::reason::Reason;
use super::row::{RefundWord, Row, State};
use crate::number::{Amount, AmountTooLarge, Decimal};
use crate::order::LocalTime;

/// What is known of an order so far.
#[derive(Default)]
pub(super) struct Draft {
    /// The first of its lines.
    pub(super) line: u32,
    pub(super) rows: u32,
    /// Rows of it that are refunds.
    pub(super) returns: u32,
    pub(super) with_amount: u32,
    pub(super) time: Option<LocalTime>,
    /// What its rows say, or the sum of them; of lines that do not stand only
    /// while there is none that does.
    amount: Option<Amount>,
    /// What the order costs beside its lines, once.
    extra: Option<Amount>,
    /// The least amount that was read, to see whether others differ.
    least: Option<Amount>,
    refunded: Option<Amount>,
    /// The sum of refunds that are rows of their own.
    pub(super) returned: Amount,
    pub(super) keys: Keys,
    pub(super) state: State,
    /// Some row has said whether the order stands.
    stated: bool,
    pub(super) differs: bool,
    /// A hash of its first row, and how many of its rows are the same.
    first_row: u64,
    pub(super) copies: u32,
    pub(super) paid: bool,
    word: RefundWord,
    conflict: Option<Reason>,
}

/// Numbers for the names that an order has.
#[derive(Clone, Copy, Default)]
pub(super) struct Keys {
    pub(super) customer: Option<u32>,
    pub(super) currency: Option<u32>,
}

/// Which currency's orders count.
pub(super) enum Wanted {
    Any,
    /// The one of this number, and those that can be changed into it.
    Only(u32, Vec<(u32, Decimal)>),
}

impl Draft {
    /// Takes in that one of its rows has this hash.
    pub(super) fn note(&mut self, hash: u64) {
        if self.rows == 0 {
            self.first_row = hash;
        }
        self.copies += u32::from(self.first_row == hash);
    }

    pub(super) fn add(&mut self, row: &Row<'_>, line: u32, keys: Keys, amounts: Amounts) {
        self.line = if self.rows == 0 {
            line
        } else {
            self.line.min(line)
        };
        self.rows = self.rows.saturating_add(1);
        self.merge_keys(keys);
        if let Some(returned) = row.returned {
            self.returns = self.returns.saturating_add(1);
            add(&mut self.returned, returned, &mut self.conflict);
            // The order's time is that of the sale, if there is one.
            if self.returns == self.rows {
                self.time = earlier(self.time, row.time);
            }
            return;
        }
        if self.returns + 1 == self.rows {
            self.time = None;
        }
        self.time = earlier(self.time, row.time);
        self.paid |= row.paid;
        // It may stand on one row, with zeros or nothing on the others.
        self.extra = self.extra.max(row.extra);
        if let Some(amount) = row.amount {
            self.with_amount = self.with_amount.saturating_add(1);
            self.differs |= self.least.is_some_and(|least| least != amount);
            self.least = Some(self.least.map_or(amount, |least| least.min(amount)));
        }
        match amounts {
            Amounts::PerLine => {
                let named = row.refunded.filter(|refunded| *refunded != Amount::ZERO);
                let refunded =
                    named.or_else(|| row.amount.filter(|_| row.word == RefundWord::InFull));
                self.add_money(row.state, row.amount, refunded);
            }
            Amounts::PerOrder => {
                self.state = self.state.max(row.state);
                self.word = self.word.max(row.word);
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
        self.stated = true;
    }

    /// Takes the word for a refund of a part as its amount.
    pub(super) fn settled(self) -> Self {
        if !self.is_refunded_by_status() {
            return self;
        }
        Self {
            refunded: self.amount,
            word: RefundWord::Nothing,
            ..self
        }
    }

    /// Another part of the same order.
    pub(super) fn join(&mut self, part: &Self) {
        self.line = self.line.min(part.line);
        self.rows = self.rows.saturating_add(part.rows);
        self.returns = self.returns.saturating_add(part.returns);
        self.with_amount = self.with_amount.saturating_add(part.with_amount);
        self.time = earlier(self.time, part.time);
        self.merge_keys(part.keys);
        self.differs |= part.differs;
        self.paid |= part.paid;
        self.extra = self.extra.max(part.extra);
        add(&mut self.returned, part.returned, &mut self.conflict);
        if let Some(conflict) = part.conflict {
            clash(&mut self.conflict, conflict);
        }
        if !part.is_refund() {
            self.add_money(part.state, part.amount, part.refunded);
        }
    }

    /// Adds the money of a line or a part. An order stands while one of them
    /// does, and then only those that do count.
    fn add_money(&mut self, state: State, amount: Option<Amount>, refunded: Option<Amount>) {
        match (self.stated, self.state, state) {
            (true, State::Stands, State::Stands) => {}
            (true, State::Stands, _) => return,
            (false, ..) | (_, _, State::Stands) => {
                (self.amount, self.refunded) = (None, None);
                self.state = state;
            }
            (true, before, state) => self.state = before.max(state),
        }
        self.stated = true;
        sum(&mut self.amount, amount, &mut self.conflict);
        sum(&mut self.refunded, refunded, &mut self.conflict);
    }

    fn merge_keys(&mut self, keys: Keys) {
        let conflict = &mut self.conflict;
        merge(
            &mut self.keys.customer,
            keys.customer,
            Reason::TwoCustomers,
            conflict,
        );
        merge(
            &mut self.keys.currency,
            keys.currency,
            Reason::TwoCurrencies,
            conflict,
        );
    }

    /// Its rows stand there `times` over, and count once.
    pub(super) fn divide(&mut self, times: u32, amounts: Amounts) {
        self.rows /= times;
        self.returns /= times;
        if amounts == Amounts::PerOrder {
            return;
        }
        let divided = |amount: Amount| {
            let part = Decimal::from(amount).per(u64::from(times));
            part.and_then(|part| Amount::try_from(part).ok())
                .unwrap_or(amount)
        };
        self.amount = self.amount.map(divided);
        self.refunded = self.refunded.map(divided);
        self.returned = divided(self.returned);
    }

    /// The order is unpaid unless some row says when it was paid.
    pub(super) fn require_payment(&mut self) {
        if !self.paid {
            self.state = self.state.max(State::Unpaid);
        }
    }

    /// Whether it has nothing but refunds: a credit note.
    pub(super) fn is_refund(&self) -> bool {
        self.returns == self.rows
    }

    /// Why the order cannot be used.
    pub(super) fn verdict(&self, wanted: &Wanted) -> Option<Reason> {
        if self.is_refund() {
            return self.refund_verdict(wanted);
        }
        let state = match self.state {
            State::Test => Some(Reason::Test),
            State::Failed => Some(Reason::Failed),
            State::Unpaid => Some(Reason::Unpaid),
            State::Stands | State::Cancelled => None,
        };
        if state.is_some() {
            return state;
        }
        if self.time.is_none() {
            return Some(Reason::NoDate);
        }
        if self.gross().is_none() {
            return Some(Reason::NoAmount);
        }
        self.conflict.or_else(|| wanted.refuses(self.keys.currency))
    }

    /// Why the refund cannot be used.
    pub(super) fn refund_verdict(&self, wanted: &Wanted) -> Option<Reason> {
        self.conflict.or_else(|| wanted.refuses(self.keys.currency))
    }

    /// What the order came to; a cancelled one may name no amount.
    pub(super) fn gross(&self) -> Option<Amount> {
        let none = || (self.state == State::Cancelled).then_some(Amount::ZERO);
        let amount = self.amount.or_else(none)?;
        Amount::try_from(amount + self.extra.unwrap_or_default()).ok()
    }

    /// What was paid back, by the file's amounts, by its refunds, or by its word.
    pub(super) fn refunded(&self) -> Amount {
        if self.is_refunded_by_status() {
            return self.gross().unwrap_or_default();
        }
        let sum = Amount::try_from(self.refunded.unwrap_or_default() + self.returned);
        sum.unwrap_or_default()
    }

    /// Whether only a word says that the order was paid back, and no amount.
    pub(super) fn is_refunded_by_status(&self) -> bool {
        self.word == RefundWord::InFull && self.lacks_refund()
    }

    /// Whether a word says that some of it was paid back, and nothing how much.
    pub(super) fn is_refunded_in_part(&self) -> bool {
        self.word == RefundWord::InPart && self.lacks_refund()
    }

    fn lacks_refund(&self) -> bool {
        self.state != State::Cancelled
            && self.refunded.unwrap_or_default() == Amount::ZERO
            && self.returned == Amount::ZERO
            && self.amount.unwrap_or_default() > Amount::ZERO
    }
}

impl Wanted {
    fn refuses(&self, currency: Option<u32>) -> Option<Reason> {
        match self {
            Self::Any => None,
            Self::Only(wanted, _) if currency == Some(*wanted) => None,
            Self::Only(_, rates) => {
                let rate = rates.iter().any(|(of, _)| Some(*of) == currency);
                (!rate).then_some(Reason::OtherCurrency)
            }
        }
    }

    /// The amount in the wanted currency, where there is a rate.
    pub(super) fn converted(&self, amount: Amount, currency: Option<u32>) -> Amount {
        let Self::Only(wanted, rates) = self else {
            return amount;
        };
        let rate = rates
            .iter()
            .find(|(of, _)| Some(*of) == currency && of != wanted);
        rate.and_then(|(_, rate)| Decimal::from(amount).share(*rate, Decimal::from(1)))
            .and_then(|converted| Amount::try_from(converted).ok())
            .unwrap_or(amount)
    }
}

fn earlier(a: Option<LocalTime>, b: Option<LocalTime>) -> Option<LocalTime> {
    a.into_iter().chain(b).min()
}

/// Keeps the one value that rows name; two that differ are a conflict.
fn merge<T: PartialEq>(
    kept: &mut Option<T>,
    new: Option<T>,
    reason: Reason,
    conflict: &mut Option<Reason>,
) {
    match (&kept, new) {
        (Some(old), Some(new)) if *old != new => clash(conflict, reason),
        (None, new) => *kept = new,
        _ => {}
    }
}

/// Adds money to what may be there.
fn sum(sum: &mut Option<Amount>, line: Option<Amount>, conflict: &mut Option<Reason>) {
    if let Some(line) = line {
        add(sum.get_or_insert(Amount::ZERO), line, conflict);
    }
}

/// Adds money; more than can be kept cannot be the order's.
fn add(sum: &mut Amount, line: Amount, conflict: &mut Option<Reason>) {
    match Amount::try_from(*sum + line) {
        Ok(added) => *sum = added,
        Err(AmountTooLarge) => clash(conflict, Reason::BadAmount),
    }
}

/// Of several conflicts the first by the list of reasons stays.
fn clash(conflict: &mut Option<Reason>, reason: Reason) {
    *conflict = Some(conflict.map_or(reason, |other| other.min(reason)));
}
