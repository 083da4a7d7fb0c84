//! What the user has decided about a file.

use serde::Deserialize;

use super::charset::Charset;
use super::date::DateOrder;
use super::other::{CellKind, Convention, TableKind};
use super::text::{Delimiter, Quote};
use super::words::Role;
use crate::number::Marks;
use crate::order::TimeUnit;

/// The user's decisions; each one that is not made is inferred from the file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Options {
    /// The file to read in an archive, by its name there.
    pub member: Option<String>,
    /// The sheet to read in a workbook, by its name.
    pub sheet: Option<String>,
    /// The character set.
    pub charset: Option<Charset>,
    /// What stands between fields.
    pub delimiter: Option<Delimiter>,
    /// What stands around fields.
    pub quote: Option<Quote>,
    /// The line of the header, from 1; 0 where the file has none.
    pub header_line: Option<u32>,
    /// Columns of roles; a role that is not listed is inferred.
    pub columns: Vec<ColumnChoice>,
    /// Whether the day or the month stands first in dates such as 05/06/2024.
    pub date_order: Option<DateOrder>,
    /// The decimal mark of amounts such as 1.234.
    pub decimal_mark: Option<Marks>,
    /// The one currency whose orders count, as the file writes it.
    pub currency: Option<String>,
    /// What an amount stands for where an order has several rows.
    pub amounts: Option<Amounts>,
    /// What one unit of another currency is in `currency`; orders in a currency
    /// that has no rate are set aside.
    pub rates: Vec<Rate>,
    /// What the rows stand for.
    pub table: Option<TableKind>,
    /// How the numbers of a customer summary are meant.
    pub convention: Option<Convention>,
    /// The unit of the times of a customer summary.
    pub time_unit: Option<TimeUnit>,
    /// What the cells of a retention table hold.
    pub cells: Option<CellKind>,
    /// What counts.
    pub policies: Policies,
}

/// What one unit of a currency is in another.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Rate {
    /// The currency, as the file writes it.
    pub currency: String,
    /// How much one unit is worth, as the user wrote it.
    pub rate: String,
}

/// What counts, where shops differ.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, serde::Serialize)]
#[serde(default)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub struct Policies {
    /// Refunds are not taken off: gross instead of net.
    pub ignore_refunds: bool,
    /// Tax is taken out of the amounts, where the file has it in a column.
    pub without_tax: bool,
    /// Delivery is taken out of the amounts, where the file has it in a column.
    pub without_shipping: bool,
    /// Orders that are not paid yet count.
    pub count_unpaid: bool,
    /// Orders made to try the shop out count.
    pub count_tests: bool,
}

/// Which column holds a role, by the user's word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ColumnChoice {
    /// The role.
    pub role: Role,
    /// The place of the column, from 0; `None` says that the file has none.
    pub column: Option<u32>,
}

/// What an amount stands for where an order has several rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Amounts {
    /// The whole order, on one of its rows or repeated on each.
    #[default]
    PerOrder,
    /// One line of the order: its rows are added up.
    PerLine,
}

impl Options {
    /// The user's last choice of a column for a role.
    pub(super) fn choice(&self, role: Role) -> Option<ColumnChoice> {
        self.columns
            .iter()
            .rev()
            .find(|choice| choice.role == role)
            .copied()
    }
}
