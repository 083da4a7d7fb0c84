//! Cohorts, a row for each period of their life.

use std::io;

use super::table::{Cell, Column, Format, file};
use crate::insight::{Age, Cohort, Cohorts};

/// A cohort in a period of its life, the number of which comes between them.
type Row<'a> = (&'a Cohort, usize, &'a Age);

const fn columns<'a>() -> [Column<Row<'a>>; 7] {
    [
        ("cohort", |(cohort, ..)| Cell::day(cohort.first)),
        ("cohort_customers", |(cohort, ..)| {
            Cell::exact(&cohort.customers)
        }),
        ("age", |(_, age, _)| Cell::exact(age)),
        ("customers", |(.., figures)| Cell::exact(&figures.customers)),
        ("retention", |(.., figures)| {
            Cell::fine(Some(figures.retention))
        }),
        ("cumulative_revenue_per_customer", |(.., figures)| {
            Cell::exact(&figures.cumulative)
        }),
        ("average_purchase_value", |(.., figures)| {
            Cell::money(figures.apv)
        }),
    ]
}

/// The cohorts, each age that has ended on a row of its own.
///
/// # Errors
/// None but those of writing into memory.
pub fn cohorts_file(format: Format, cohorts: &Cohorts) -> io::Result<Vec<u8>> {
    let rows = cohorts.cohorts.iter().flat_map(|cohort| {
        let ages = cohort.ages.iter().enumerate();
        ages.map(move |(age, figures)| (cohort, age, figures))
    });
    file(format, &columns(), rows)
}
