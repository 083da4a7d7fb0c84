//! One record of the file: what it says of an order, or why it is set aside.

use std::borrow::Cow;

use super::amount::{AmountError, Money, Sign};
use super::cell;
use super::date;
use super::memo::Memo;
use super::plan::{Kinds, MoneyColumn, Plan, Tallies};
use super::reason::Reason;
use super::status::{self, Entry, Status};
use super::text::{TableRow, Verdict};
use super::words::{self, CustomerKey, Role};
use crate::number::{Amount, Decimal};
use crate::order::LocalTime;

/// What a row says of its order; `None` where it says nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Row<'a> {
    /// `None` only where the file has no order ids, or for a refund that names none.
    pub(super) id: Option<&'a str>,
    /// The part of the order that its money is of.
    pub(super) part: Option<&'a str>,
    pub(super) customer: Option<Cow<'a, str>>,
    /// Another way to tell the same customer.
    pub(super) alias: Option<Cow<'a, str>>,
    pub(super) time: Option<LocalTime>,
    pub(super) amount: Option<Amount>,
    /// What the whole order costs beside its lines.
    pub(super) extra: Option<Amount>,
    pub(super) refunded: Option<Amount>,
    /// The row is a refund of so much, and no sale.
    pub(super) returned: Option<Amount>,
    /// The order that the refund is for, where the row names another than its own.
    pub(super) reference: Option<&'a str>,
    pub(super) currency: Option<Cow<'a, str>>,
    pub(super) state: State,
    /// It says when the order was paid.
    pub(super) paid: bool,
    /// What its status says of a refund.
    pub(super) word: RefundWord,
    /// What was bought, where the row is a line of its order.
    pub(super) piece: Option<Piece<'a>>,
}

/// A product and how much of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Piece<'a> {
    pub(super) product: &'a str,
    pub(super) quantity: f32,
}

/// What a status says of a refund; what says more comes later.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum RefundWord {
    #[default]
    Nothing,
    /// Some of it was paid back.
    InPart,
    /// All of it was.
    InFull,
}

/// Whether an order stands; what weighs more comes later.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum State {
    #[default]
    Stands,
    Unpaid,
    Failed,
    Cancelled,
    Test,
}

/// What the words of a file mean.
pub(super) struct Words {
    statuses: Memo<Status>,
    entries: Memo<Entry>,
}

impl Default for Words {
    fn default() -> Self {
        Self {
            statuses: Memo::new(status::status),
            entries: Memo::new(status::entry),
        }
    }
}

/// Reads a record by the plan, and counts what it shows whether or not it can
/// be used.
// Called anew for each row, so that the browser compiles it well: see xtask.
#[inline(never)]
pub(super) fn read<'a>(
    record: &TableRow<'a>,
    plan: &Plan,
    tallies: &mut Tallies,
    heard: &mut Words,
) -> Result<Row<'a>, Reason> {
    check_verdict(record.verdict)?;
    let text = std::str::from_utf8(record.text).ok();
    if text.is_none() {
        tallies.not_utf8.at(record.line);
    }
    let cells = Cells { record, text, plan };
    let date = cells.date(tallies);
    let money = cells.money(tallies);

    let entry = cells.entry(heard)?;
    let money = money?;
    if money.is_correction {
        return Err(Reason::OtherEntry);
    }
    let goes_back = entry != Entry::Sale || money.amount.is_some_and(|a| a < Amount::ZERO);
    let reference = cells.text(Role::Reference)?.filter(|_| goes_back);
    let id = cells.id(plan.place(Role::OrderId).is_some() && !goes_back)?;
    let [customer, alias] = cells.customers()?;
    let (state, word) = cells.state(heard)?;
    let row = Row {
        id,
        part: cells.text(Role::Part)?,
        customer,
        alias,
        time: date?,
        currency: cells.currency(money.sign, tallies)?,
        state,
        paid: cells.text(Role::PaidAt)?.is_some(),
        ..Row::default()
    };
    Ok(if goes_back {
        Row {
            returned: money.amount.map(size).or(Some(Amount::ZERO)),
            reference,
            ..row
        }
    } else {
        Row {
            amount: money.amount,
            extra: money.extra,
            refunded: money.refunded,
            word,
            piece: cells.piece(),
            ..row
        }
    })
}

/// Whether the row is one of the table.
pub(super) fn check_verdict(verdict: Verdict) -> Result<(), Reason> {
    Err(match verdict {
        Verdict::Data | Verdict::Repaired => return Ok(()),
        Verdict::UnclosedQuote => Reason::UnclosedQuote,
        Verdict::TooLong => Reason::TooLong,
        Verdict::Blank => Reason::Blank,
        Verdict::FieldCount => Reason::FieldCount,
        Verdict::Totals => Reason::Total,
        Verdict::Trailer => Reason::Trailer,
        Verdict::RepeatedHeader => Reason::RepeatedHeader,
        Verdict::OtherTable => Reason::OtherTable,
    })
}

/// The record's cells by what they hold.
struct Cells<'r, 'a> {
    record: &'r TableRow<'a>,
    /// The whole record, where all of it is text.
    text: Option<&'a str>,
    plan: &'r Plan,
}

/// The money of a row.
#[derive(Default)]
struct RowMoney {
    amount: Option<Amount>,
    extra: Option<Amount>,
    refunded: Option<Amount>,
    sign: Option<Sign>,
    /// Pieces came back at no price: a correction of the stock.
    is_correction: bool,
}

impl<'a> Cells<'_, 'a> {
    fn at(&self, place: usize) -> Result<Option<&'a str>, Reason> {
        let text = self.record.text_at(place, self.text);
        text.map(cell::said).map_err(|_| Reason::NotUtf8)
    }

    fn text(&self, role: Role) -> Result<Option<&'a str>, Reason> {
        self.plan
            .place(role)
            .map_or(Ok(None), |place| self.at(place))
    }

    /// The kind of entry that the row is; one that is no customer's is set aside.
    fn entry(&self, words: &mut Words) -> Result<Entry, Reason> {
        if self.plan.kinds == Kinds::AllRefunds {
            return Ok(Entry::Refund);
        }
        let kind = self
            .text(Role::Kind)?
            .filter(|_| self.plan.kinds != Kinds::Ignored);
        match kind.map(|kind| words.entries.of(kind)) {
            Some(Entry::Fee) => Err(Reason::Fee),
            Some(Entry::Transfer) => Err(Reason::Transfer),
            Some(Entry::Other) if self.plan.kinds == Kinds::Ledger => Err(Reason::OtherEntry),
            Some(entry @ (Entry::Refund | Entry::Chargeback)) => Ok(entry),
            _ => Ok(Entry::Sale),
        }
    }

    /// The product of the row, if it can be read, and how much of it: one where nothing says it.
    fn piece(&self) -> Option<Piece<'a>> {
        let said = |role| self.text(role).ok().flatten();
        Some(Piece {
            product: said(Role::Product)?,
            quantity: said(Role::Quantity).and_then(quantity).unwrap_or(1.0),
        })
    }

    /// The order's id; one that is `needed` may not be blank.
    fn id(&self, needed: bool) -> Result<Option<&'a str>, Reason> {
        match self.text(Role::OrderId)? {
            Some(id) if cell::is_spoilt(id) => Err(Reason::DamagedId),
            None if needed => Err(Reason::NoOrderId),
            id => Ok(id),
        }
    }

    /// The date, with the time of another column where there is one; that may hold
    /// the same date once more, and more exactly.
    fn date(&self, tallies: &mut Tallies) -> Result<Option<LocalTime>, Reason> {
        let Some(text) = self.text(Role::Date)? else {
            return Ok(None);
        };
        let date = date::read(text).ok_or(Reason::BadDate)?;
        tallies.dates.add(date, self.record.line);
        let date = match self.text(Role::Time)? {
            None => date,
            Some(text) => date::read_time(text)
                .map(|time| date.at(time))
                .or_else(|| date::read(text))
                .unwrap_or(date),
        };
        date.resolve(self.plan.date_order)
            .map(Some)
            .ok_or(Reason::BadDate)
    }

    /// The money of the row. Every column is read whether or not another fails,
    /// for what the column shows.
    fn money(&self, tallies: &mut Tallies) -> Result<RowMoney, Reason> {
        let mut sums = Sums::default();
        let mut failed = None;
        for (column, tally) in self.plan.money.iter().zip(&mut tallies.money) {
            let read = self.at(column.place).and_then(|text| {
                let read = text.map(|text| tally.read(text, column.mark, self.record.line));
                read.transpose()
                    .map_err(|error| match (error, column.role) {
                        (AmountError::Ambiguous, _) => Reason::AmbiguousAmount,
                        (_, Role::Refunded | Role::Adjusted) => Reason::BadRefund,
                        _ => Reason::BadAmount,
                    })
            });
            match read {
                Ok(Some(money)) => sums.add(column, money),
                Ok(None) => {}
                Err(reason) => failed = failed.or(Some(reason)),
            }
        }
        failed.map_or_else(|| sums.money(), Err)
    }

    /// The surest way to tell the customer that is not blank, and the next one.
    fn customers(&self) -> Result<[Option<Cow<'a, str>>; 2], Reason> {
        let mut found = [None, None];
        let mut at = 0;
        for &(place, key) in &self.plan.customers {
            let text = self.at(place)?.filter(|text| !words::is_guest(text, key));
            if let (Some(text), Some(free)) = (text, found.get_mut(at)) {
                *free = Some(customer(text, key));
                at += 1;
            }
        }
        Ok(found)
    }

    /// Whether the order stands, and what is said of a refund.
    fn state(&self, words: &mut Words) -> Result<(State, RefundWord), Reason> {
        let policies = self.plan.policies;
        let (mut state, mut word) = (State::Stands, RefundWord::Nothing);
        for &place in self.plan.places(Role::Status) {
            let Some(text) = self.at(place)? else {
                continue;
            };
            let said = match words.statuses.of(text) {
                Status::Cancelled => State::Cancelled,
                Status::Failed => State::Failed,
                Status::Unpaid => State::Unpaid,
                Status::Test => State::Test,
                Status::Refunded | Status::Chargeback => {
                    word = RefundWord::InFull;
                    State::Stands
                }
                Status::Closed if self.plan.closed_is_refunded => {
                    word = RefundWord::InFull;
                    State::Stands
                }
                Status::PartlyRefunded => {
                    word = word.max(RefundWord::InPart);
                    State::Stands
                }
                Status::Unknown | Status::Paid | Status::Closed => State::Stands,
            };
            state = state.max(said);
        }
        for &place in self.plan.places(Role::CancelledAt) {
            let called_off = self
                .at(place)?
                .is_some_and(|text| status::flag(text) != Some(false));
            state = state.max(if called_off {
                State::Cancelled
            } else {
                State::Stands
            });
        }
        if self.text(Role::Paid)?.and_then(status::flag) == Some(false) {
            state = state.max(State::Unpaid);
        }
        if self
            .text(Role::Test)?
            .is_some_and(|text| is_test(text, words))
        {
            state = State::Test;
        }
        for &place in self.plan.places(Role::FullyRefunded) {
            if self.at(place)?.and_then(status::flag) == Some(true) {
                word = RefundWord::InFull;
            }
        }
        // In a ledger refunds are entries: the word only repeats them.
        if self.plan.kinds == Kinds::Ledger {
            word = RefundWord::Nothing;
        }
        let counts = match state {
            State::Unpaid => policies.count_unpaid,
            State::Test => policies.count_tests,
            _ => false,
        };
        Ok((if counts { State::Stands } else { state }, word))
    }

    /// The currency of a row: its column's, else the one beside the amount, else
    /// the platform's only one.
    fn currency(
        &self,
        sign: Option<Sign>,
        tallies: &mut Tallies,
    ) -> Result<Option<Cow<'a, str>>, Reason> {
        let named = self.text(Role::Currency)?.map(upper);
        for &place in &self.plan.other_currencies {
            let other = self.at(place).ok().flatten();
            if named.is_some() && other.is_some_and(|other| Some(upper(other)) != named) {
                tallies.other_currency.at(self.record.line);
            }
        }
        Ok(named.or_else(|| {
            let beside = sign.map(Sign::name);
            // A sign that several currencies share is the platform's own.
            match (beside, self.plan.default_currency) {
                (Some(Cow::Borrowed(code)), _) | (_, Some(code)) => Some(Cow::Borrowed(code)),
                (beside, None) => beside,
            }
        }))
    }
}

/// Sums over the columns of a row, by what they hold.
#[derive(Default)]
struct Sums {
    amount: Option<Decimal>,
    extra: Option<Decimal>,
    quantity: Option<Decimal>,
    price: Option<Decimal>,
    tax: Decimal,
    shipping: Decimal,
    refunded: Option<Decimal>,
    adjusted: Option<Decimal>,
    sign: Option<Sign>,
}

impl Sums {
    fn add(&mut self, column: &MoneyColumn, money: Money) {
        let value = Decimal::from(money.amount);
        let size = value.max(-value);
        let more = |sum: Option<Decimal>, value| Some(sum.unwrap_or_default() + value);
        match column.role {
            Role::OrderExtra => self.extra = more(self.extra, value),
            Role::Quantity => self.quantity = Some(value),
            Role::UnitPrice => self.price = Some(value),
            Role::Tax => self.tax = self.tax + value,
            Role::Shipping => self.shipping = self.shipping + value,
            // Refunds are written with either sign.
            Role::Refunded => self.refunded = more(self.refunded, size),
            Role::Adjusted => self.adjusted = Some(value),
            _ if column.minus => self.amount = more(self.amount, -size),
            _ => self.amount = more(self.amount, value),
        }
        if column.role != Role::Quantity {
            self.sign = self.sign.or(money.currency);
        }
    }

    fn money(self) -> Result<RowMoney, Reason> {
        let whole = match (self.amount, self.quantity, self.price) {
            (Some(amount), ..) => Some(amount),
            (None, Some(quantity), Some(price)) => price.share(quantity, Decimal::from(1)),
            (None, None, price) => price,
            (None, Some(_), None) => None,
        };
        let refunded = self.refunded.or_else(|| match (whole, self.adjusted) {
            (Some(whole), Some(adjusted)) => Some((whole - adjusted).max(Decimal::ZERO)),
            _ => None,
        });
        // What is left out is in the line's amount or in what the order costs beside.
        let left_out = self.tax + self.shipping;
        let (of_line, of_extra) = if self.extra.is_some() {
            (Decimal::ZERO, left_out)
        } else {
            (left_out, Decimal::ZERO)
        };
        let left = whole.map(|whole| whole - of_line);
        // What was paid back has its share of what is left out.
        let refunded = match (refunded, left, whole) {
            (Some(refunded), Some(left), Some(whole)) if left != whole => {
                refunded.share(left, whole)
            }
            (refunded, ..) => refunded,
        };
        let kept = |amount: Option<Decimal>, reason| {
            amount.map(Amount::try_from).transpose().map_err(|_| reason)
        };
        Ok(RowMoney {
            amount: kept(left, Reason::BadAmount)?,
            extra: kept(self.extra.map(|extra| extra - of_extra), Reason::BadAmount)?,
            refunded: kept(refunded, Reason::BadRefund)?,
            sign: self.sign,
            is_correction: self.price == Some(Decimal::ZERO)
                && self
                    .quantity
                    .is_some_and(|quantity| quantity < Decimal::ZERO),
        })
    }
}

/// A quantity above 0, with a decimal mark of either kind.
fn quantity(text: &str) -> Option<f32> {
    let read = text.parse().or_else(|_| text.replace(',', ".").parse());
    read.ok()
        .filter(|read: &f32| read.is_finite() && *read > 0.0)
}

/// A flag, or a word: Stripe's "Test" and "Live", Shopify's "bogus".
fn is_test(text: &str, words: &mut Words) -> bool {
    let named = || text.eq_ignore_ascii_case("bogus") || words.statuses.of(text) == Status::Test;
    status::flag(text).unwrap_or_else(named)
}

/// The customer's key: addresses and names without regard to case, identifiers
/// as they are.
fn customer(text: &str, key: Option<CustomerKey>) -> Cow<'_, str> {
    let folded = text.contains('@') || key == Some(CustomerKey::Name);
    let lower = |c: char| c.is_ascii() && !c.is_ascii_uppercase();
    if !folded || text.chars().all(lower) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.to_lowercase())
}

/// A currency as it is compared: in capitals.
pub(super) fn upper(text: &str) -> Cow<'_, str> {
    if text.bytes().any(|byte| byte.is_ascii_lowercase()) {
        Cow::Owned(text.to_ascii_uppercase())
    } else {
        Cow::Borrowed(text)
    }
}

fn size(amount: Amount) -> Amount {
    amount.max(-amount)
}
