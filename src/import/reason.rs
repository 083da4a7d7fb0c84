//! Why rows are set aside.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::inference::Seen;

/// Why a row, or all rows of an order, are not used; the code names the
/// sentence on the page. Where several hold, the first in this list is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Reason {
    /// A quote opens in this row and nothing closes it, or not where a field ends.
    UnclosedQuote,
    /// The row is longer than 16 MiB.
    TooLong,
    /// Every field is blank.
    Blank,
    /// The row is the header once more, as where files were joined.
    RepeatedHeader,
    /// The row is of another table than the one that is read.
    OtherTable,
    /// The row sums up others.
    Total,
    /// The row is a note beside the table.
    Trailer,
    /// More or fewer fields than the header line has.
    FieldCount,
    /// A field that is needed has bytes that are no characters.
    NotUtf8,
    /// The row is an entry for a fee.
    Fee,
    /// The row is an entry for money moved between accounts.
    Transfer,
    /// The row is an entry for neither a sale nor a refund.
    OtherEntry,
    /// The order id is blank.
    NoOrderId,
    /// A spreadsheet has turned the order id into a rounded number, `1.9E+17`:
    /// several orders may have the same.
    DamagedId,
    /// The date was not understood, or the calendar has no such day.
    BadDate,
    /// The amount was not understood.
    BadAmount,
    /// The amount can be read two ways, and the column speaks for both.
    AmbiguousAmount,
    /// The refunded amount was not understood.
    BadRefund,
    /// No row of the order has a date.
    NoDate,
    /// No row of the order has an amount. Blank is not zero.
    NoAmount,
    /// The row repeats another: its order stands in the file several times.
    Duplicate,
    /// The refund is for an order that is not in the file.
    RefundWithoutOrder,
    /// A field that is needed is blank, in a table that is no orders.
    Missing,
    /// A number was not understood.
    BadNumber,
    /// How often something is paid was not understood.
    BadPeriod,
    /// The status of a subscription was not understood.
    BadState,
    /// The subscription has ended, and when is not said.
    NoEnd,
    /// What the row says cannot be all true.
    Contradictory,
    /// The customer has several rows where each should have one.
    RepeatedCustomer,
    /// The order was made to try the shop out.
    Test,
    /// The payment failed.
    Failed,
    /// The order was not paid.
    Unpaid,
    /// Rows of the order name different amounts.
    TwoAmounts,
    /// Rows of the order name different customers.
    TwoCustomers,
    /// Rows of the order name different currencies.
    TwoCurrencies,
    /// The order is in another currency than the chosen one, or names none.
    OtherCurrency,
}

impl Reason {
    /// The code in kebab case, such as `bad-date`.
    pub fn code(self) -> &'static str {
        match self {
            Self::UnclosedQuote => "unclosed-quote",
            Self::TooLong => "too-long",
            Self::Blank => "blank",
            Self::RepeatedHeader => "repeated-header",
            Self::OtherTable => "other-table",
            Self::Total => "total",
            Self::Trailer => "trailer",
            Self::FieldCount => "field-count",
            Self::NotUtf8 => "not-utf8",
            Self::Fee => "fee",
            Self::Transfer => "transfer",
            Self::OtherEntry => "other-entry",
            Self::NoOrderId => "no-order-id",
            Self::DamagedId => "damaged-id",
            Self::BadDate => "bad-date",
            Self::BadAmount => "bad-amount",
            Self::AmbiguousAmount => "ambiguous-amount",
            Self::BadRefund => "bad-refund",
            Self::NoDate => "no-date",
            Self::NoAmount => "no-amount",
            Self::Duplicate => "duplicate",
            Self::RefundWithoutOrder => "refund-without-order",
            Self::Missing => "missing",
            Self::BadNumber => "bad-number",
            Self::BadPeriod => "bad-period",
            Self::BadState => "bad-state",
            Self::NoEnd => "no-end",
            Self::Contradictory => "contradictory",
            Self::RepeatedCustomer => "repeated-customer",
            Self::Test => "test",
            Self::Failed => "failed",
            Self::Unpaid => "unpaid",
            Self::TwoAmounts => "two-amounts",
            Self::TwoCustomers => "two-customers",
            Self::TwoCurrencies => "two-currencies",
            Self::OtherCurrency => "other-currency",
        }
    }
}

/// How many rows were set aside for one reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReasonCount {
    /// The reason.
    pub reason: Reason,
    /// Rows set aside for it.
    pub rows: u32,
    /// The line of the first of them.
    pub line: u32,
}

/// Counts of rows by reason. Rows themselves are not kept: a list of them is
/// made by reading the source again.
#[derive(Clone, Debug, Default)]
pub(super) struct ReasonCounts(BTreeMap<Reason, Seen>);

impl ReasonCounts {
    /// Counts `rows` more, the first of them on `line`.
    pub(super) fn add(&mut self, reason: Reason, rows: u32, line: u32) {
        self.0.entry(reason).or_default().add(rows, line);
    }

    /// Counts what `other` counted too.
    pub(super) fn extend(&mut self, other: &Self) {
        for (&reason, seen) in &other.0 {
            self.add(reason, seen.rows, seen.line);
        }
    }

    /// Rows of one reason.
    pub(super) fn rows(&self, reason: Reason) -> u32 {
        self.0.get(&reason).map_or(0, |seen| seen.rows)
    }

    pub(super) fn total(&self) -> u32 {
        self.0
            .values()
            .fold(0, |total, seen| total.saturating_add(seen.rows))
    }

    pub(super) fn list(&self) -> Vec<ReasonCount> {
        let count = |(&reason, seen): (&Reason, &Seen)| ReasonCount {
            reason,
            rows: seen.rows,
            line: seen.line,
        };
        self.0.iter().map(count).collect()
    }
}
