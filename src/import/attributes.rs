//! Columns that hold no role and may yet sort orders into groups: channels,
//! countries, codes.
//!
//! They are kept as they are read, each value once, and dropped when they turn out
//! to have too many. What rows of one order say differently is said of none, so that
//! nothing depends on the order of the rows.

use super::cell;
use super::columns::Header;
use super::date;
use super::names::{Map, Names};
use super::text::TableRow;
use super::words::Role;
use crate::number::{Marks, read as read_number};
use crate::order::{Attribute, MOST_VALUES};

/// Most columns that are looked at.
const MOST_COLUMNS: usize = 100;
/// The code of an order whose rows have several values.
const SEVERAL: u8 = u8::MAX;
/// Columns that are passed over together where all of them are blank, as most are in most files.
const TOGETHER: usize = 8;
/// Cells of a column that are found without a look at all of them.
const RECENT: usize = 64;
/// Of a column that is the orders', not their lines', rows differ in at most one
/// order in so many.
const DIFFERING: usize = 10;

/// The columns that may sort orders, and their names.
pub(super) fn columns(header: &Header) -> Vec<(usize, Box<str>)> {
    // What tells test orders may be the way of payment.
    let roles = Role::OF_ORDERS.iter().filter(|role| **role != Role::Test);
    let taken: Vec<usize> = roles
        .flat_map(|role| header.places(*role))
        .map(|(place, _)| place)
        .collect();
    let mut columns: Vec<(usize, Box<str>)> = Vec::new();
    for (place, column) in header.columns.iter().enumerate() {
        let name = column.name.as_str();
        let known = columns.iter().any(|(_, known)| **known == *name);
        if !name.is_empty() && !known && !taken.contains(&place) && columns.len() < MOST_COLUMNS {
            columns.push((place, name.into()));
        }
    }
    columns
}

/// What the columns say of orders that are not all read yet.
#[derive(Default)]
pub(super) struct Attributes {
    /// The columns' places.
    places: Vec<usize>,
    columns: Vec<Column>,
}

struct Column {
    name: Box<str>,
    /// Cells that came often, as they stand in the file, with their codes.
    recent: [(Short, u8); RECENT],
    /// By the order's place: 0 while it has no value, else the place of its value, from 1.
    codes: Vec<u8>,
    values: Names,
    /// The codes of all cells, 0 for those that say nothing.
    cells: Map<Box<[u8]>, u8>,
}

impl Attributes {
    pub(super) fn new(columns: &[(usize, Box<str>)]) -> Self {
        let column = |(_, name): &(usize, Box<str>)| Column {
            name: name.clone(),
            recent: [(Short::default(), 0); RECENT],
            codes: Vec::new(),
            values: Names::default(),
            cells: Map::default(),
        };
        Self {
            places: columns.iter().map(|(place, _)| *place).collect(),
            columns: columns.iter().map(column).collect(),
        }
    }

    /// Takes in a row of the order at a place.
    // Called anew for each row, so that the browser compiles it well: see xtask.
    #[inline(never)]
    pub(super) fn add(&mut self, order: usize, row: &TableRow<'_>) {
        let mut spent = false;
        let columns = self.columns.chunks_mut(TOGETHER);
        for (places, columns) in self.places.chunks(TOGETHER).zip(columns) {
            if let [first, .., last] = places {
                if row.is_blank(*first, *last) {
                    continue;
                }
            }
            for (place, column) in places.iter().zip(columns) {
                let cell = row.field(*place).unwrap_or_default();
                if !cell.is_empty() {
                    let code = column.code(cell);
                    column.say(order, code);
                    spent |= column.is_spent();
                }
            }
        }
        if spent {
            let columns = std::mem::take(&mut self.columns);
            let columns = std::mem::take(&mut self.places).into_iter().zip(columns);
            (self.places, self.columns) = columns.filter(|(_, column)| !column.is_spent()).unzip();
        }
    }

    /// Gives an order what is said of another, which turned out to be a part of it.
    pub(super) fn join(&mut self, order: usize, part: usize) {
        for column in &mut self.columns {
            let code = column.codes.get(part).copied().unwrap_or_default();
            column.say(order, code);
        }
    }

    /// What is said of the orders at these places, in their order.
    pub(super) fn finish(self, orders: &[u32]) -> Vec<Attribute> {
        let columns = self.columns.into_iter();
        columns
            .filter(|column| sorts(&column.values))
            .filter_map(|column| column.finish(orders))
            .collect()
    }
}

impl Column {
    /// Whether it has too many values.
    fn is_spent(&self) -> bool {
        self.cells.len() > MOST_VALUES
    }

    /// The code of a cell, known or new.
    fn code(&mut self, cell: &[u8]) -> u8 {
        let Some(short) = Short::of(cell) else {
            return self.find(cell);
        };
        let slot = short.slot();
        let (recent, code) = self.recent[slot];
        if recent == short {
            return code;
        }
        let code = self.find(cell);
        self.recent[slot] = (short, code);
        code
    }

    fn find(&mut self, cell: &[u8]) -> u8 {
        if let Some(code) = self.cells.get(cell) {
            return *code;
        }
        let code = match cell::text(cell) {
            Ok(Some(text)) => u8::try_from(self.values.number(text) + 1).unwrap_or(SEVERAL),
            _ => 0,
        };
        self.cells.insert(cell.into(), code);
        code
    }

    fn say(&mut self, order: usize, code: u8) {
        if code == 0 {
            return;
        }
        if order >= self.codes.len() {
            self.codes.resize(order + 1, 0);
        }
        let said = &mut self.codes[order];
        *said = if *said == 0 || *said == code {
            code
        } else {
            SEVERAL
        };
    }

    fn finish(self, orders: &[u32]) -> Option<Attribute> {
        let (mut said, mut several) = (0, 0);
        let code = |place: &u32| {
            let code = self.codes.get(*place as usize).copied();
            let code = code.unwrap_or_default();
            said += usize::from(code != 0);
            several += usize::from(code == SEVERAL);
            if code == SEVERAL { 0 } else { code }
        };
        let codes = orders.iter().map(code).collect();
        (several <= said / DIFFERING).then(|| Attribute {
            name: self.name,
            values: self.values.list().map(Box::from).collect(),
            codes,
        })
    }
}

/// A cell of up to sixteen bytes, which two words and the length tell from every other.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Short {
    start: u64,
    end: u64,
    length: u8,
}

impl Short {
    fn of(cell: &[u8]) -> Option<Self> {
        let length = u8::try_from(cell.len())
            .ok()
            .filter(|length| *length <= 16)?;
        let long = cell.first_chunk().zip(cell.last_chunk());
        let short = || cell.first_chunk().zip(cell.last_chunk());
        let (start, end) = if let Some((start, end)) = long {
            (u64::from_le_bytes(*start), u64::from_le_bytes(*end))
        } else if let Some((start, end)) = short() {
            let [start, end] = [start, end].map(|four| u64::from(u32::from_le_bytes(*four)));
            (start, end)
        } else {
            let few = cell.iter().fold(0, |few, &byte| few << 8 | u64::from(byte));
            (few, 0)
        };
        Some(Self { start, end, length })
    }

    fn slot(&self) -> usize {
        let mixed = (self.start ^ self.end.rotate_left(7)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        usize::try_from(mixed >> 58).unwrap_or_default() % RECENT
    }
}

/// Whether values are names of groups: not all of them numbers, or dates, and none an address.
fn sorts(values: &Names) -> bool {
    let number = |text: &str| read_number(text, Marks::Point).is_ok();
    !values.list().all(number)
        && !values.list().all(date::is_written)
        && !values.list().any(|text| text.contains('@'))
}
