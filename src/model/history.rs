//! The customers of a shop, compressed.

use super::customer::Customer;
use super::error::ModelError;

/// The distinct (x, `t_x`, T) of a shop's customers and how many have each, ordered by x, T, `t_x`.
///
/// Times in days repeat: a million customers have a few hundred thousand distinct triples, the 2,357
/// of CDNOW 1,016. The order of the customers does not matter.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    rows: Vec<(Customer, f64)>,
    totals: Totals,
}

/// Sums over all customers.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Totals {
    /// Customers.
    pub customers: f64,
    /// Customers with a repeat purchase.
    pub repeaters: f64,
    /// Repeat purchases, Σx.
    pub repeats: f64,
    /// Time observed, ΣT.
    pub observed: f64,
}

/// About so many of the rows, evenly spread over their order.
pub(in crate::model) fn spread<T: Copy>(rows: &[T], count: usize) -> Vec<T> {
    let step = rows.len().div_ceil(count.max(1)).max(1);
    rows.iter().skip(step / 2).step_by(step).copied().collect()
}

impl History {
    /// Of customers and how many there are of each; [`ModelError::Nobody`] where that is nobody.
    /// Counts that are not finite or not above 0 count nobody.
    pub fn new(customers: impl IntoIterator<Item = (Customer, f64)>) -> Result<Self, ModelError> {
        let counted = |(_, count): &(Customer, f64)| count.is_finite() && *count > 0.0;
        let mut rows: Vec<_> = customers.into_iter().filter(counted).collect();
        rows.sort_unstable_by(|(one, _), (other, _)| {
            let by_time = || one.t().total_cmp(&other.t());
            let by_recency = || one.t_x().total_cmp(&other.t_x());
            one.x()
                .cmp(&other.x())
                .then_with(by_time)
                .then_with(by_recency)
        });
        rows.dedup_by(|(one, count), (kept, sum)| {
            let same = one == kept;
            if same {
                *sum += *count;
            }
            same
        });
        Self::compressed(rows)
    }

    /// About so many of the rows, evenly spread over their order.
    pub(super) fn thinned(&self, rows: usize) -> Self {
        Self::compressed(spread(&self.rows, rows)).unwrap_or_else(|_| self.clone())
    }

    fn compressed(rows: Vec<(Customer, f64)>) -> Result<Self, ModelError> {
        if rows.is_empty() {
            return Err(ModelError::Nobody);
        }
        let mut totals = Totals::default();
        for &(customer, count) in &rows {
            let x = f64::from(customer.x());
            totals.customers += count;
            totals.repeaters += if x > 0.0 { count } else { 0.0 };
            totals.repeats += count * x;
            totals.observed += count * customer.t();
        }
        Ok(Self { rows, totals })
    }

    /// The distinct customers, each with its count.
    pub fn rows(&self) -> &[(Customer, f64)] {
        &self.rows
    }

    /// The rows of each x, for what depends on x alone.
    pub(super) fn by_repeats(&self) -> impl Iterator<Item = (f64, &[(Customer, f64)])> {
        self.rows
            .chunk_by(|(one, _), (other, _)| one.x() == other.x())
            .filter_map(|rows| Some((f64::from(rows.first()?.0.x()), rows)))
    }

    /// Sums over all customers.
    pub fn totals(&self) -> Totals {
        self.totals
    }

    /// The mean time observed: the scale of time of this shop; 1 where nobody was observed at all.
    pub(super) fn time_scale(&self) -> f64 {
        let mean = self.totals.observed / self.totals.customers;
        if mean > 0.0 { mean } else { 1.0 }
    }
}
