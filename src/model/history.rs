//! The customers of a shop, compressed.

use super::customer::Customer;
use super::error::ModelError;
use super::special::ln_gamma;

/// The distinct (x, `t_x`, T) of a shop's customers and how many have each, ordered by x, T, `t_x`.
///
/// Times in days repeat: a million customers have a few hundred thousand distinct triples, the 2,357
/// of CDNOW 1,016. The order of the customers does not matter.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    rows: Vec<(Customer, f64)>,
    /// For each row, the sum over its customers' times between purchases of the times' logarithms; `None` where
    /// these are not known.
    gaps: Option<Vec<f64>>,
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
    ///
    /// Of the times between purchases nothing is known: customers are taken to buy at random, k = 1.
    pub fn new(customers: impl IntoIterator<Item = (Customer, f64)>) -> Result<Self, ModelError> {
        let rows = customers.into_iter();
        let rows = Self::sorted(rows.map(|(customer, count)| (customer, count, 0.0)));
        let rows = rows
            .into_iter()
            .map(|(customer, count, _)| (customer, count));
        Self::compressed(rows.collect(), None)
    }

    /// The same, of single customers with the sum of the logarithms of their x times between purchases, by which it is
    /// told how regular they are. A sum that is not finite is taken for 0.
    pub fn with_gaps(
        customers: impl IntoIterator<Item = (Customer, f64)>,
    ) -> Result<Self, ModelError> {
        let sum = |ln_gaps: f64| if ln_gaps.is_finite() { ln_gaps } else { 0.0 };
        let rows = customers.into_iter();
        let rows = Self::sorted(rows.map(|(customer, ln_gaps)| (customer, 1.0, sum(ln_gaps))));
        let gaps = rows.iter().map(|(.., ln_gaps)| *ln_gaps).collect();
        let rows = rows
            .into_iter()
            .map(|(customer, count, _)| (customer, count));
        Self::compressed(rows.collect(), Some(gaps))
    }

    /// Rows in their order, those of the same customers together. Sums of gaps are sorted too, so that
    /// adding them up does not depend on the order of the customers.
    fn sorted(customers: impl Iterator<Item = (Customer, f64, f64)>) -> Vec<(Customer, f64, f64)> {
        let counted = |(_, count, _): &(Customer, f64, f64)| count.is_finite() && *count > 0.0;
        let mut rows: Vec<_> = customers.filter(counted).collect();
        rows.sort_unstable_by(|(one, _, gaps), (other, _, others)| {
            one.order(other).then_with(|| gaps.total_cmp(others))
        });
        rows.dedup_by(|(one, count, gaps), (kept, counts, sum)| {
            let same = one == kept;
            if same {
                *counts += *count;
                *sum += *gaps;
            }
            same
        });
        rows
    }

    /// About so many of the rows, evenly spread over their order.
    pub(super) fn thinned(&self, rows: usize) -> Self {
        let gaps = self.gaps.as_ref().map(|gaps| spread(gaps, rows));
        Self::compressed(spread(&self.rows, rows), gaps).unwrap_or_else(|_| self.clone())
    }

    fn compressed(rows: Vec<(Customer, f64)>, gaps: Option<Vec<f64>>) -> Result<Self, ModelError> {
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
        Ok(Self { rows, gaps, totals })
    }

    /// The times between purchases are known.
    pub(super) fn knows_gaps(&self) -> bool {
        self.gaps.is_some()
    }

    /// What the times g between purchases bring to the log-likelihood: the sum of (k − 1) ln g − ln Γ(k). 0 for
    /// k = 1, and where they are not known.
    pub(super) fn timing(&self, k: u32) -> f64 {
        match &self.gaps {
            Some(gaps) if k > 1 => {
                let ln_gaps: f64 = gaps.iter().sum();
                f64::from(k - 1) * ln_gaps - self.totals.repeats * ln_gamma(f64::from(k))
            }
            _ => 0.0,
        }
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
