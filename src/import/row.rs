//! One record of the file: what it says of an order, or why it is set aside.

use std::borrow::Cow;

use super::amount::{AmountError, MarkPlan, MarkTally, Money, Sign};
use super::cell;
use super::date;
use super::plan::{Plan, Tallies};
use super::reason::Reason;
use super::records::{Flaw, Record};
use super::status;
use super::words::{CustomerKey, Role};
use crate::number::Amount;
use crate::order::LocalTime;

/// What a row says of its order; `None` where it says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Row<'a> {
    /// `None` only where the file has no order ids.
    pub(super) id: Option<&'a str>,
    pub(super) customer: Option<Cow<'a, str>>,
    pub(super) time: Option<LocalTime>,
    pub(super) amount: Option<Amount>,
    pub(super) refunded: Option<Amount>,
    pub(super) currency: Option<Cow<'a, str>>,
    pub(super) cancelled: bool,
    /// Its status says that the order was paid back in full.
    pub(super) says_refunded: bool,
}

/// Reads a record by the plan, and counts what it shows whether or not it can
/// be used.
pub(super) fn read<'a>(
    record: &Record<'a>,
    plan: &Plan,
    tallies: &mut Tallies,
) -> Result<Row<'a>, Reason> {
    check_shape(record, plan)?;
    if std::str::from_utf8(record.bytes()).is_err() {
        tallies.not_utf8.at(record.line);
    }
    let text = |role: Role| match plan.place(role).and_then(|place| record.field(place)) {
        Some(field) => cell::text(field).map_err(|cell::NotUtf8| Reason::NotUtf8),
        None => Ok(None),
    };
    let date = text(Role::Date)?.map(|text| {
        date::read(text)
            .inspect(|date| tallies.dates.add(*date, record.line))
            .ok_or(Reason::BadDate)
    });
    let amount = |role, tally: &mut MarkTally, mark: MarkPlan, bad: Reason| {
        let read = text(role)?.map(|text| tally.read(text, mark, record.line));
        Ok(read.map(|read| {
            read.map_err(|error| match error {
                AmountError::NotAnAmount => bad,
                AmountError::Ambiguous => Reason::AmbiguousAmount,
            })
        }))
    };
    let total = amount(
        Role::Amount,
        &mut tallies.amounts,
        plan.amount_mark,
        Reason::BadAmount,
    )?;
    let refunded = amount(
        Role::Refunded,
        &mut tallies.refunds,
        plan.refund_mark,
        Reason::BadRefund,
    )?;

    let id = text(Role::OrderId)?;
    if id.is_none() && plan.place(Role::OrderId).is_some() {
        return Err(Reason::NoOrderId);
    }
    let time = date
        .transpose()?
        .map(|date| date.resolve(plan.date_order).ok_or(Reason::BadDate));
    let total = total.transpose()?;
    if total
        .as_ref()
        .is_some_and(|money| money.amount < Amount::ZERO)
    {
        return Err(Reason::NegativeAmount);
    }
    let refunded = refunded.transpose()?.map(|money| size(money.amount));
    let status = text(Role::Status)?;
    Ok(Row {
        id,
        customer: text(Role::Customer)?.map(|text| customer(text, plan.customer_key)),
        time: time.transpose()?,
        currency: currency(text(Role::Currency)?, total.as_ref()),
        amount: total.map(|money| money.amount),
        refunded,
        cancelled: text(Role::CancelledAt)?.is_some() || status.is_some_and(status::is_cancelled),
        says_refunded: status.is_some_and(status::is_refunded),
    })
}

/// Whether the record has the fields of the header line. Blank fields beyond
/// them shift nothing.
fn check_shape(record: &Record<'_>, plan: &Plan) -> Result<(), Reason> {
    let blank = |field: &[u8]| field.trim_ascii().is_empty();
    match record.flaw {
        Some(Flaw::UnclosedQuote) => Err(Reason::UnclosedQuote),
        Some(Flaw::TooLong) => Err(Reason::TooLong),
        None if record.fields().all(blank) => Err(Reason::Blank),
        None if record.len() < plan.width => Err(Reason::FieldCount),
        None if record.fields().skip(plan.width).all(blank) => Ok(()),
        None => Err(Reason::FieldCount),
    }
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

/// The currency of a row: its column's, else the one beside the amount.
fn currency<'a>(text: Option<&'a str>, amount: Option<&Money>) -> Option<Cow<'a, str>> {
    let upper = |text: &'a str| {
        if text.bytes().any(|byte| byte.is_ascii_lowercase()) {
            Cow::Owned(text.to_ascii_uppercase())
        } else {
            Cow::Borrowed(text)
        }
    };
    text.map(upper).or_else(|| match amount?.currency? {
        Sign::Code(code) => Some(Cow::Borrowed(code)),
        Sign::Shared(sign) => Some(Cow::Owned(sign.to_string())),
    })
}

/// Refunds are written with either sign.
fn size(amount: Amount) -> Amount {
    amount.max(-amount)
}
