//! What every stage returns: what it concluded, why, and what else it could be.

use serde::{Deserialize, Serialize};

use super::platform::Platform;

/// A conclusion with its evidence and its alternatives, so that it can be
/// shown and changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Inference<T> {
    /// The conclusion.
    pub value: T,
    /// What it rests on.
    pub evidence: Evidence,
    /// What else could be chosen, the likeliest first.
    pub alternatives: Vec<T>,
}

/// What a conclusion rests on; the code names the sentence on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Evidence {
    /// The user chose it.
    Chosen,
    /// Nothing in the file speaks against it, nothing for anything else.
    Nothing,
    /// The file begins with the mark of it.
    ByteOrderMark,
    /// The file begins with a line that says so, such as `sep=;`.
    SeparatorLine,
    /// Its bytes make text, line ends and delimiters in pairs.
    BytePairs,
    /// So many different names of columns and statuses are known when it is
    /// read like this, and fewer when it is read otherwise.
    KnownWords {
        /// Words that are known, without those in ASCII.
        words: u32,
    },
    /// The letters stand together as in some language; the more there are, the
    /// surer it is.
    Letters {
        /// Characters beyond ASCII in the lines that were looked at.
        characters: u32,
    },
    /// The header line, cut there, gives so many columns, of which so many have
    /// names that are known.
    Header {
        /// Columns in the header line.
        columns: u32,
        /// Those whose names are known.
        known: u32,
    },
    /// One of its first rows has so many cells, of which so many are names of
    /// columns that are known: more than elsewhere.
    ColumnNames {
        /// Cells of that row that are not blank.
        columns: u32,
        /// Those that are known names.
        known: u32,
    },
    /// The header line is that of a platform whose exports are known. No finding
    /// that crosses the boundary rests on it.
    #[serde(skip_deserializing)]
    Platform {
        /// The platform.
        platform: Platform,
    },
    /// The name of the column is known.
    Word,
    /// No name says so, but what stands in the column does.
    Content,
    /// The language of the header line has it so.
    Language,
    /// So many rows show it, the first of them on this line.
    Rows {
        /// Rows that show it.
        rows: u32,
        /// The line of the first of them.
        line: u32,
    },
    /// Two-digit years lie close together when dates are read like this, and
    /// decades apart when they are read otherwise.
    Years {
        /// Years that the dates cover.
        years: u32,
        /// Years that they would cover otherwise.
        otherwise: u32,
    },
    /// So many orders show it.
    Orders {
        /// Orders that show it.
        orders: u32,
    },
}

/// How often something was seen, and where first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Seen {
    pub(super) rows: u32,
    pub(super) line: u32,
}

impl Seen {
    /// Counts one more row.
    pub(super) fn at(&mut self, line: u32) {
        self.line = if self.rows == 0 {
            line
        } else {
            self.line.min(line)
        };
        self.rows = self.rows.saturating_add(1);
    }

    /// Counts several rows, the first of them on `line`.
    pub(super) fn add(&mut self, rows: u32, line: u32) {
        if rows > 0 {
            self.at(line);
            self.rows = self.rows.saturating_add(rows - 1);
        }
    }

    pub(super) fn evidence(self) -> Evidence {
        Evidence::Rows {
            rows: self.rows,
            line: self.line,
        }
    }
}
