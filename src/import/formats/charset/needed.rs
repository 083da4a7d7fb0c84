//! The cells of a sample that orders are made of.

use std::io::{self, Cursor};

use crate::import::columns;
use crate::import::options::Options;
use crate::import::text::{Records, Structure};
use crate::import::words::Role;

/// What the cells of columns that are needed say, row by row; empty where no
/// such column is found.
pub(super) fn needed_cells(text: &str) -> io::Result<Vec<String>> {
    let options = Options::default();
    let Some(structure) = Structure::infer(text.as_bytes(), &options)? else {
        return Ok(Vec::new());
    };
    let Ok(header) = columns::read(text.as_bytes(), &structure, &options)? else {
        return Ok(Vec::new());
    };
    let dialect = structure.finding.dialect();
    // Without the products' names, orders are the same.
    let places: Vec<usize> = Role::OF_ORDERS
        .iter()
        .filter(|role| **role != Role::Product)
        .filter_map(|role| header.place(*role))
        .collect();
    let mut cells = Vec::new();
    // Line by line: a sample has gaps, over which no quotation reaches.
    for line in text.lines() {
        let mut records = Records::new(Cursor::new(line), dialect);
        if let Some(record) = records.next()? {
            let fields = places
                .iter()
                .map(|place| record.field(*place).unwrap_or_default());
            cells.extend(fields.map(|field| String::from_utf8_lossy(field).into_owned()));
        }
    }
    Ok(cells)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_orders_are_made_of_is_needed() {
        let cells =
            needed_cells("note;total;date\nx;5;2024-01-01\ny \"z;6;2024-01-02\n").expect("no I/O");
        assert_eq!(
            cells,
            ["date", "total", "2024-01-01", "5", "2024-01-02", "6"]
        );
        assert!(
            needed_cells("good;morning\n1;2\n")
                .expect("no I/O")
                .is_empty()
        );
        assert!(needed_cells("").expect("no I/O").is_empty());
    }
}
