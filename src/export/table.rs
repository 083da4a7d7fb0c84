//! A table as a file, whatever it is of.

use std::borrow::Cow;
use std::fmt::Display;
use std::io;

use serde::Deserialize;

use super::csv::Csv;
use super::json::Json;
use crate::number::Decimal;
use crate::order::Date;

/// What kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "FileFormat"))]
pub enum Format {
    /// For spreadsheets.
    Csv,
    /// For programs.
    Json,
}

/// A column: its name, and what it says of a row.
pub(super) type Column<R> = (&'static str, fn(&R) -> Cell<'_>);

/// What stands in a cell.
pub(super) enum Cell<'a> {
    Text(Cow<'a, str>),
    /// The text of a number, the same in every kind of file.
    Number(String),
    Truth(bool),
    Unknown,
}

/// A file as it is written, cell by cell.
pub(super) trait Writer {
    /// The next cell of a row, in the column of this name.
    fn cell(&mut self, name: &str, cell: Cell<'_>) -> io::Result<()>;
    /// Ends a row.
    fn end_row(&mut self) -> io::Result<()>;
    /// The bytes of the whole file.
    fn finish(self: Box<Self>) -> io::Result<Vec<u8>>;
}

/// A row for each of `rows`, in their order.
///
/// # Errors
/// None but those of writing into memory.
pub(super) fn file<R>(
    format: Format,
    columns: &[Column<R>],
    rows: impl IntoIterator<Item = R>,
) -> io::Result<Vec<u8>> {
    let names: Vec<&str> = columns.iter().map(|(name, _)| *name).collect();
    let mut file: Box<dyn Writer> = match format {
        Format::Csv => Box::new(Csv::new(&names)?),
        Format::Json => Box::new(Json::default()),
    };
    for row in rows {
        for (name, cell) in columns {
            file.cell(name, cell(&row))?;
        }
        file.end_row()?;
    }
    file.finish()
}

/// The name of a customer or product by its place among them.
pub(super) fn named(names: &[Box<str>], place: u32) -> &str {
    let place = usize::try_from(place).ok();
    place
        .and_then(|place| names.get(place))
        .map_or("", |name| name)
}

impl<'a> Cell<'a> {
    pub(super) fn text(text: &'a str) -> Self {
        Self::Text(text.into())
    }

    /// A day, `2024-02-29`.
    pub(super) fn day(day: Date) -> Self {
        Self::Text(day.to_string().into())
    }

    /// A whole number, or money to the cent or to four decimals.
    pub(super) fn exact(value: &dyn Display) -> Self {
        Self::Number(value.to_string())
    }

    /// So many decimals of a number; unknown where it is none that can be written.
    pub(super) fn rounded(value: Option<f64>, decimals: usize) -> Self {
        match value.filter(|value| value.is_finite()) {
            Some(value) => Self::Number(format!("{value:.decimals$}")),
            None => Self::Unknown,
        }
    }

    /// Money that may not be known.
    pub(super) fn money(value: Option<Decimal>) -> Self {
        value.map_or(Self::Unknown, |value| Self::exact(&value))
    }

    /// Money and other sums, to the cent.
    pub(super) fn cents(value: Option<f64>) -> Self {
        Self::rounded(value, 2)
    }

    /// Shares, and what is small: to four decimals.
    pub(super) fn fine(value: Option<f64>) -> Self {
        Self::rounded(value, 4)
    }
}
