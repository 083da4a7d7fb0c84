//! One row of a sheet.

use std::io;
use std::ops::Range;

use super::super::fault::refused;
use super::column::{COLUMNS, within};
use crate::import::finding::Unreadable;

/// Bytes of all texts of a row.
const LONGEST: usize = 16 * 1024 * 1024;

/// The cells of a row that hold something; used again for the next.
#[derive(Debug, Default)]
pub(super) struct Row {
    text: String,
    /// Columns, from 0, each with where its text stands.
    cells: Vec<(u32, Range<usize>)>,
}

impl Row {
    pub(super) fn clear(&mut self) {
        self.text.clear();
        self.cells.clear();
    }

    /// Adds a cell of what `write` appends; an empty one is none.
    pub(super) fn push(
        &mut self,
        column: u32,
        write: impl FnOnce(&mut String) -> io::Result<()>,
    ) -> io::Result<()> {
        let start = self.text.len();
        write(&mut self.text)?;
        if self.text.len() > LONGEST {
            return Err(refused(Unreadable::TooLarge));
        }
        if self.text.len() > start {
            within(self.cells.len(), COLUMNS as usize)?;
            self.cells.push((column, start..self.text.len()));
        }
        Ok(())
    }

    /// Puts the cells in the order of their columns; of two in one column the
    /// later counts.
    pub(super) fn order(&mut self) {
        if self.cells.is_sorted_by(|a, b| a.0 < b.0) {
            return;
        }
        self.cells.reverse();
        self.cells.sort_by_key(|(column, _)| *column);
        self.cells.dedup_by_key(|(column, _)| *column);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// Its columns with their texts.
    pub(super) fn cells(&self) -> impl Iterator<Item = (u32, &str)> {
        let text = |range: &Range<usize>| self.text.get(range.clone()).unwrap_or_default();
        self.cells
            .iter()
            .map(move |(column, range)| (*column, text(range)))
    }

    /// The texts alone.
    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        self.cells().map(|(_, text)| text)
    }
}
