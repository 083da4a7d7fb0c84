//! What customers spend on a purchase, compressed.

use crate::model::error::ModelError;
use crate::model::history::spread;

/// The mean spend of customers over their purchases, the distinct ones with counts.
///
/// By purchases, then by spend; the order of the customers does not matter.
#[derive(Clone, Debug, PartialEq)]
pub struct Spend {
    rows: Vec<Row>,
    customers: f64,
    mean: f64,
}

/// Customers with the same number of purchases and the same mean spend.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Row {
    /// Purchases.
    pub(super) x: f64,
    /// Mean spend on a purchase.
    pub(super) mean: f64,
    /// Customers.
    pub(super) count: f64,
}

impl Spend {
    /// Of customers' purchases (those of which the spend is known), their mean spend, and how many customers
    /// have these.
    ///
    /// [`ModelError::Spend`] where a spend is not a finite number above 0, or is of no purchases;
    /// [`ModelError::Nobody`] without customers. Counts that are not finite or not above 0 count nobody.
    pub fn new(customers: impl IntoIterator<Item = (u32, f64, f64)>) -> Result<Self, ModelError> {
        let mut rows = Vec::new();
        for (purchases, mean, count) in customers {
            if purchases == 0 || !mean.is_finite() || mean <= 0.0 {
                return Err(ModelError::Spend { purchases, mean });
            }
            if count.is_finite() && count > 0.0 {
                rows.push(Row {
                    x: f64::from(purchases),
                    mean,
                    count,
                });
            }
        }
        rows.sort_unstable_by(|one, other| {
            one.x
                .total_cmp(&other.x)
                .then_with(|| one.mean.total_cmp(&other.mean))
        });
        rows.dedup_by(|row, kept| {
            let same = (row.x, row.mean) == (kept.x, kept.mean);
            if same {
                kept.count += row.count;
            }
            same
        });
        Self::compressed(rows)
    }

    fn compressed(rows: Vec<Row>) -> Result<Self, ModelError> {
        if rows.is_empty() {
            return Err(ModelError::Nobody);
        }
        let customers: f64 = rows.iter().map(|row| row.count).sum();
        let mean = rows
            .iter()
            .map(|row| row.count / customers * row.mean)
            .sum();
        Ok(Self {
            rows,
            customers,
            mean,
        })
    }

    /// About so many of the rows, evenly spread over their order.
    pub(in crate::model) fn thinned(&self, rows: usize) -> Self {
        Self::compressed(spread(&self.rows, rows)).unwrap_or_else(|_| self.clone())
    }

    /// The rows of each x.
    pub(super) fn by_purchases(&self) -> impl Iterator<Item = (f64, &[Row])> {
        self.rows
            .chunk_by(|one, other| one.x == other.x)
            .filter_map(|rows| Some((rows.first()?.x, rows)))
    }

    /// Customers.
    pub fn customers(&self) -> f64 {
        self.customers
    }

    /// The mean over customers of their mean spend.
    pub fn mean(&self) -> f64 {
        self.mean
    }

    /// Spearman's rank correlation of purchases and mean spend; 0 where all are alike in one of them.
    pub fn correlation(&self) -> f64 {
        let by_x = ranks(&self.rows, |row| row.x);
        let by_mean = ranks(&self.rows, |row| row.mean);
        let middle = 0.5 * (self.customers + 1.0);
        let (mut both, mut of_x, mut of_mean) = (0.0, 0.0, 0.0);
        for ((row, x), mean) in self.rows.iter().zip(by_x).zip(by_mean) {
            let (x, mean) = (x - middle, mean - middle);
            both += row.count * x * mean;
            of_x += row.count * x * x;
            of_mean += row.count * mean * mean;
        }
        if of_x > 0.0 && of_mean > 0.0 {
            both / (of_x * of_mean).sqrt()
        } else {
            0.0
        }
    }
}

/// The rank of each row by a key, counted in customers; those alike share the mean of their ranks.
fn ranks(rows: &[Row], key: impl Fn(&Row) -> f64) -> Vec<f64> {
    let mut order: Vec<(f64, f64, usize)> = rows
        .iter()
        .enumerate()
        .map(|(place, row)| (key(row), row.count, place))
        .collect();
    order.sort_unstable_by(|one, other| one.0.total_cmp(&other.0).then(one.2.cmp(&other.2)));
    let mut ranked = vec![0.0; rows.len()];
    let mut before = 0.0;
    for alike in order.chunk_by(|one, other| one.0 == other.0) {
        let count: f64 = alike.iter().map(|(_, count, _)| count).sum();
        for (_, _, place) in alike {
            if let Some(rank) = ranked.get_mut(*place) {
                *rank = before + 0.5 * (count + 1.0);
            }
        }
        before += count;
    }
    ranked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rank_correlation_by_hand() {
        let of = |rows: &[(u32, f64)]| {
            Spend::new(rows.iter().map(|(x, mean)| (*x, *mean, 1.0)))
                .expect("spend")
                .correlation()
        };
        assert!((of(&[(1, 5.0), (2, 6.0), (3, 70.0)]) - 1.0).abs() < 1e-15);
        assert!((of(&[(1, 70.0), (2, 6.0), (3, 5.0)]) + 1.0).abs() < 1e-15);
        assert_eq!(of(&[(2, 5.0), (2, 6.0)]), 0.0);
        // Ranks 1.5, 1.5, 3 and 1, 2, 3: deviations −½, −½, 1 and −1, 0, 1; 1.5 ÷ √(1.5 · 2).
        assert!((of(&[(1, 5.0), (1, 6.0), (2, 7.0)]) - 1.5 / 3.0_f64.sqrt()).abs() < 1e-15);
    }

    #[test]
    fn a_count_is_as_many_rows() {
        let many = [(1, 5.0, 1.0), (1, 5.0, 1.0), (2, 4.0, 1.0), (3, 9.0, 1.0)];
        let counted = [(3, 9.0, 1.0), (1, 5.0, 2.0), (2, 4.0, 1.0)];
        assert_eq!(Spend::new(many), Spend::new(counted));
    }
}
