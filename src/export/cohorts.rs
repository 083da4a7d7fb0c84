//! Cohorts, a row for each period of their life.

use std::io;

use super::{fine, known};
use crate::import::spreadsheet::writer;
use crate::insight::Cohorts;

/// The cohorts, each age that has ended on a row of its own.
///
/// # Errors
/// None but those of writing into memory.
pub fn cohorts_csv(cohorts: &Cohorts) -> io::Result<Vec<u8>> {
    let mut csv = writer();
    csv.write_record([
        "cohort",
        "cohort_customers",
        "age",
        "customers",
        "retention",
        "cumulative_revenue_per_customer",
        "average_purchase_value",
    ])?;
    for cohort in &cohorts.cohorts {
        for (age, figures) in cohort.ages.iter().enumerate() {
            csv.write_record([
                cohort.first.to_string(),
                cohort.customers.to_string(),
                age.to_string(),
                figures.customers.to_string(),
                fine(figures.retention),
                figures.cumulative.to_string(),
                known(figures.apv, |apv| apv.to_string()),
            ])?;
        }
    }
    csv.into_inner().map_err(csv::IntoInnerError::into_error)
}
