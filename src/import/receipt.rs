//! What was understood of a file, stage by stage, with what is open.

use serde::Serialize;

use super::amount::MarkQuestion;
use super::charset::{Charset, CharsetReading};
use super::columns::{Column, RoleColumn};
use super::date::{DateOrder, DateQuestion};
use super::inference::Inference;
use super::options::Policies;
use super::other::{CellKind, Convention, TableKind};
use super::platform::Platform;
use super::reason::ReasonCount;
use super::signature::FileKind;
use super::text::{Delimiter, Quote};
use crate::number::{Decimal, Marks};
use crate::order::{Date, Summary, TimeUnit};

/// What was understood of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Receipt {
    /// It begins with a byte order mark.
    pub byte_order_mark: bool,
    /// The file that was read, where the one given is an archive.
    pub member: Option<Inference<String>>,
    /// The sheet that was read, where it is a workbook.
    pub sheet: Option<Inference<String>>,
    /// The character set; `None` where it is not known to be text.
    pub charset: Option<Inference<Charset>>,
    /// What stands between fields.
    pub delimiter: Option<Inference<Delimiter>>,
    /// What stands around fields.
    pub quote: Option<Inference<Quote>>,
    /// The line of the header, the first of several, from 1; 0 where there is none.
    pub header_line: Option<Inference<u32>>,
    /// The platform that it was exported from, when its header line is known.
    pub platform: Option<Platform>,
    /// A short sign of its header line: files with the same columns have the same.
    pub fingerprint: Option<String>,
    /// Its columns.
    pub columns: Vec<Column>,
    /// What the columns hold: each role once.
    pub roles: Vec<RoleColumn>,
    /// What kind of table it is; `None` where it is not known to be one.
    pub table: Option<Inference<TableKind>>,
    /// How the numbers of a customer summary are meant.
    pub convention: Option<Inference<Convention>>,
    /// The unit of the times of a customer summary.
    pub time_unit: Option<Inference<TimeUnit>>,
    /// What the cells of a retention table hold.
    pub cells: Option<Inference<CellKind>>,
    /// What a row stands for.
    pub grain: Option<Inference<Grain>>,
    /// Which of day and month stands first; `None` where no date depends on it.
    pub date_order: Option<Inference<DateOrder>>,
    /// The day in the first of the rows by which that was decided.
    pub deciding_date: Option<Date>,
    /// The decimal mark; `None` where no amount depends on it.
    pub decimal_mark: Option<Inference<Marks>>,
    /// The currency of all orders, of refunds where there are no orders, or of all
    /// subscriptions; `None` where the file names none, or several and none is chosen.
    pub currency: Option<Inference<String>>,
    /// The currencies of its orders or subscriptions, in alphabetical order.
    pub currencies: Vec<String>,
    /// What counts, as it was chosen.
    pub policies: Policies,
    /// Those of them that matter in this file.
    pub switches: Policies,
    /// Rows behind the header line.
    pub rows: Rows,
    /// What else is worth knowing.
    pub notices: Vec<Notice>,
    /// What the file leaves open and the user must decide. While there is one,
    /// nothing is added up.
    pub questions: Vec<Question>,
    /// What the file cannot give.
    pub refusals: Vec<Refusal>,
    /// What the orders add up to.
    pub summary: Option<Summary>,
}

/// Rows behind the header line: `read` = `used` + `set_aside`, to the row.
/// Blank lines are no rows; a file that is refused whole has none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Rows {
    /// All rows.
    pub read: u32,
    /// Rows whose order is among the orders.
    pub used: u32,
    /// Rows that are not used.
    pub set_aside: u32,
    /// Why they are not, in counts that add up to `set_aside`.
    pub reasons: Vec<ReasonCount>,
}

/// What a row stands for, and where the order's money is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Grain {
    /// A row is an order.
    RowPerOrder,
    /// A row is a line of an order, whose money stands on one of its rows.
    MoneyOnce,
    /// A row is a line of an order, whose money is repeated on each.
    MoneyRepeated,
    /// A row is a line of an order and has that line's money.
    MoneyPerLine,
    /// A row is an entry of a ledger: a sale, a refund, a fee.
    Ledger,
    /// A row is a refund, of an order in another file.
    Refunds,
}

/// What is worth knowing about a file beyond what was inferred.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "FileNotice"))]
pub enum Notice {
    /// Customers are told apart by name: two of one name count as one.
    CustomersByName,
    /// There are more than 50,000 products: none is kept.
    TooManyProducts,
    /// No order id, but columns of line items: every row counts as an order.
    LinesWithoutOrderId,
    /// Amounts had more than four decimals and were rounded.
    Rounded {
        /// Rows with such an amount.
        rows: u32,
    },
    /// Dates are in UTC, so that an order around midnight may be a day off.
    DatesInUtc {
        /// Rows with such a date.
        rows: u32,
    },
    /// Another column of the row names another currency; what is in that one is
    /// not used.
    OtherCurrencies {
        /// Such rows.
        rows: u32,
        /// The line of the first.
        line: u32,
    },
    /// Some amounts name no currency and are taken to be in that of the others.
    UnnamedCurrency {
        /// Orders or subscriptions without a currency.
        amounts: u32,
    },
    /// Rows are refunds of their own; each is taken off the order that it is for.
    RefundEntries {
        /// Such rows.
        rows: u32,
        /// The line of the first.
        line: u32,
    },
    /// Refunds are larger than what is left of the orders that they could be for;
    /// the rest is taken off nothing.
    RefundsBeyondOrders {
        /// Rows of such refunds.
        rows: u32,
        /// The rest.
        money: Decimal,
    },
    /// Orders are "refunded" by their status, and no amount is given: all of it
    /// is taken off.
    RefundedByStatus {
        /// Such orders.
        orders: u32,
    },
    /// Orders are refunded in part by their status, and nothing says how much:
    /// they count in full.
    PartlyRefunded {
        /// Such orders.
        orders: u32,
    },
    /// Orders stand in the file several times with all their lines; each counts
    /// once.
    RepeatedOrders {
        /// Such orders.
        orders: u32,
    },
    /// Rows before the header are none of the table.
    RowsBeforeHeader {
        /// Such rows.
        rows: u32,
    },
    /// Another table stands before the one that was read.
    TableBefore {
        /// The line on which it begins.
        other: u32,
        /// The line of the header of the one that was read, 0 where it has none.
        line: u32,
    },
    /// Rows had a field too many or too few, or a quotation mark amiss, and were put
    /// right in the only way that fits their columns.
    RepairedRows {
        /// Such rows.
        rows: u32,
        /// The line of the first.
        line: u32,
    },
    /// Archives in the archive were not opened.
    ArchivesInside {
        /// Such files.
        files: u32,
    },
    /// Files in the archive are locked with a password, and were not read.
    LockedInside {
        /// Such files.
        files: u32,
    },
    /// Rows have bytes that are no characters in fields that are not needed.
    NotUtf8Elsewhere {
        /// Such rows.
        rows: u32,
    },
}

/// What the user must decide before anything is added up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Question {
    /// In which of several character sets the file is.
    Charset {
        /// How each reads the same cells.
        readings: Vec<CharsetReading>,
    },
    /// Whether the day or the month stands first.
    DateOrder {
        /// Both readings.
        readings: DateQuestion,
    },
    /// What the decimal mark is.
    DecimalMark {
        /// Both readings.
        readings: MarkQuestion,
    },
    /// Which of several currencies counts: they are never added up.
    Currency {
        /// What the orders of each come to.
        choices: Vec<CurrencyChoice>,
    },
    /// Which of several currencies in a list counts: they are never added up.
    ListCurrency {
        /// How many rows each has.
        choices: Vec<CurrencyRows>,
    },
    /// Whether amounts that differ within an order are to be added up.
    Amounts {
        /// Orders with different amounts.
        orders: u32,
        /// The line of the first.
        line: u32,
    },
    /// What a customer summary's frequency and recency are.
    Convention {
        /// What they can be.
        choices: Vec<Convention>,
    },
    /// In which unit a customer summary's times are.
    TimeUnit {
        /// What it can be.
        choices: Vec<TimeUnit>,
    },
    /// What a retention table's cells hold.
    Cells {
        /// What they can be.
        choices: Vec<CellKind>,
    },
}

/// The orders of one currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CurrencyChoice {
    /// The currency as the file writes it.
    pub currency: String,
    /// Orders in it that were not cancelled.
    pub orders: u32,
    /// Their money before refunds.
    pub gross: Decimal,
}

/// The rows of one currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CurrencyRows {
    /// The currency as the file writes it, in capitals.
    pub currency: String,
    /// Rows with an amount in it.
    pub rows: u32,
}

/// What a file cannot give, and so what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Refusal {
    /// There is nothing in it.
    Empty,
    /// It is no text table.
    NotText {
        /// What it is.
        kind: FileKind,
    },
    /// A workbook or archive that is not whole, or not what it says it is.
    Damaged,
    /// A workbook or archive with more in it than is read.
    TooLarge,
    /// A workbook with cells beyond the last row or column of a sheet.
    BeyondSheet,
    /// An archive that is locked with a password.
    Locked,
    /// An archive that is compressed by a method that few programs know.
    RarelyPacked,
    /// An archive in which there is no table.
    NothingInside,
    /// It is text, but not in UTF-8.
    NotUtf8 {
        /// The first line that is not.
        line: u32,
    },
    /// It has too much that is no character in the character set by which it
    /// was read.
    WrongCharset {
        /// The first line that has.
        line: u32,
    },
    /// More than 1,000 columns: more than any export has.
    TooManyColumns,
    /// A header line and nothing below it.
    HeaderOnly,
    /// A list of customers, not of orders.
    CustomersExport,
    /// No column holds the amount of an order.
    NoAmount,
    /// No column holds the date of an order.
    NoDate,
    /// No column tells customers apart: totals can be said, nothing of customers.
    NoCustomer,
    /// Nothing but refunds, whose orders are in another file.
    RefundsOnly,
    /// Every row was set aside.
    NothingUsable,
}
