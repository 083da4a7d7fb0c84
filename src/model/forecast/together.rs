//! What some customers will bring together.

use std::iter;

use rand_pcg::Pcg64Mcg;

use super::buyers::Buyer;
use super::draws::uniform;
use super::future::live;
use super::kind::Fitted;
use super::posterior::{DRAWS, Posterior};
use super::range::Range;
use super::spending::Spending;

/// Futures that are drawn at least; there are more where there is time for them.
const FEWEST: usize = 100;
const TIME: usize = 1_000_000;

/// Customers who stand for others like them.
#[derive(Clone, Debug, PartialEq)]
pub struct Sampled {
    /// Their places among the buyers.
    pub places: Vec<usize>,
    /// What all whom they stand for are expected to bring ÷ what these are: 1 where they are all.
    pub each_for: f64,
}

impl Posterior {
    /// Ranges of what the customers of each sample, and those for whom they stand, will bring within each of these
    /// days ahead, the nearest first; not discounted. They may be others than those by whom the models were drawn:
    /// customers who might come, or come back.
    ///
    /// In each future every customer lives once. What is not known of the parameters is common to all; chances are
    /// each customer's own, and even out among those for whom she stands.
    pub fn together(&self, buyers: &[Buyer], samples: &[Sampled], ends: &[f64]) -> Vec<Vec<Range>> {
        let followed: usize = samples.iter().map(|sample| sample.places.len()).sum();
        let futures = self.futures((TIME / followed.max(1)).clamp(FEWEST, DRAWS));
        let mut rng = self.chances();
        let basis = basis(&futures);
        let ranges = |sample: &Sampled| {
            let lived = sample.lived(buyers, &futures, ends, &mut rng);
            let all = lived.into_iter().map(|sums| sample.all(sums, &basis));
            all.map(|mut sums| Range::of(&mut sums)).collect()
        };
        samples.iter().map(ranges).collect()
    }
}

impl Sampled {
    /// What the customers of the sample bring until each of the ends, in each future.
    fn lived(
        &self,
        buyers: &[Buyer],
        futures: &[(&Fitted, &Spending)],
        ends: &[f64],
        rng: &mut Pcg64Mcg,
    ) -> Vec<Vec<f64>> {
        let days = ends.last().copied().unwrap_or(0.0);
        let mut lived = vec![vec![0.0; futures.len()]; ends.len()];
        for buyer in self.places.iter().filter_map(|place| buyers.get(*place)) {
            let known = (&buyer.seen, buyer.spent());
            for (future, (model, purse)) in futures.iter().enumerate() {
                if uniform(rng) >= model.purchases().alive(&buyer.seen) {
                    continue;
                }
                live(model, purse, known, days, rng, |day, money| {
                    let until = ends.iter().zip(&mut lived);
                    for (_, sums) in until.filter(|(end, _)| day <= **end) {
                        sums[future] += money;
                    }
                });
            }
        }
        lived
    }

    /// What all bring for whom the sample stands: n times what it brings by the parameters, and √n times what it
    /// brings by chance.
    fn all(&self, mut sums: Vec<f64>, known: &[Vec<f64>]) -> Vec<f64> {
        let mut chance = sums.clone();
        take_away(&mut chance, known);
        let (all, few) = (self.each_for, self.each_for.sqrt());
        for (sum, chance) in sums.iter_mut().zip(chance) {
            *sum = (all * (*sum - chance) + few * chance).max(0.0);
        }
        sums
    }
}

/// What can be known of each future by its parameters: 1 and their logarithms, made perpendicular to each other and
/// of length 1.
fn basis(futures: &[(&Fitted, &Spending)]) -> Vec<Vec<f64>> {
    let parameters = |(model, purse): &(&Fitted, &Spending)| {
        let all = model.parameters().into_iter().chain(purse.parameters());
        let logarithms = all.map(|(_, value)| value.max(f64::MIN_POSITIVE).ln());
        iter::once(1.0).chain(logarithms).collect::<Vec<f64>>()
    };
    let rows: Vec<Vec<f64>> = futures.iter().map(parameters).collect();
    let columns = rows.first().map_or(0, Vec::len);
    let mut basis: Vec<Vec<f64>> = Vec::new();
    for column in 0..columns {
        let mut values: Vec<f64> = rows.iter().map(|row| row[column]).collect();
        let length = length_of(&values);
        take_away(&mut values, &basis);
        let rest = length_of(&values);
        // The rest of what is the same in all futures is but rounding.
        if rest > 1e-6 * length {
            for value in &mut values {
                *value /= rest;
            }
            basis.push(values);
        }
    }
    basis
}

/// Takes from values what lies along each direction of the basis.
fn take_away(values: &mut [f64], basis: &[Vec<f64>]) {
    for direction in basis {
        let along: f64 = values.iter().zip(direction).map(|(v, d)| v * d).sum();
        for (value, d) in values.iter_mut().zip(direction) {
            *value -= along * d;
        }
    }
}

fn length_of(values: &[f64]) -> f64 {
    values.iter().map(|value| value * value).sum::<f64>().sqrt()
}
