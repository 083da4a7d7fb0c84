//! What some customers will bring together.

use std::iter;

use rand_pcg::Pcg64Mcg;

use super::Forecast;
use super::buyers::Buyer;
use super::draws::uniform;
use super::future::live;
use super::kind::Fitted;
use super::posterior::Posterior;
use super::range::Range;
use super::spending::Spending;
use crate::model::error::ModelError;

/// Futures that are drawn: as many as there is time for.
const FUTURES: (usize, usize) = (100, 400);
const TIME: usize = 1_000_000;

/// Customers who stand for others like them.
#[derive(Clone, Debug, PartialEq)]
pub struct Sampled {
    /// Their places among the buyers.
    pub places: Vec<usize>,
    /// What all whom they stand for are expected to bring ÷ what these are: 1 where they are all.
    pub each_for: f64,
}

impl Forecast {
    /// Ranges of what the customers of each sample, and those for whom they stand, will bring within each of these
    /// days ahead, the nearest first; not discounted.
    ///
    /// Parameters are drawn from the posterior of all `buyers`, and in each future every customer lives once. What
    /// is not known of the parameters is common to all; chances are each customer's own, and even out among those
    /// for whom she stands. The same seed gives the same ranges.
    ///
    /// # Errors
    /// [`ModelError::Nobody`] without buyers.
    pub fn together(
        &self,
        buyers: &[Buyer],
        samples: &[Sampled],
        ends: &[f64],
        seed: u64,
    ) -> Result<Vec<Vec<Range>>, ModelError> {
        self.together_of(buyers, buyers, samples, ends, seed)
    }

    /// The same of samples of others than those who are `known`, whom parameters are drawn by: of customers who might
    /// come, or come back.
    ///
    /// # Errors
    /// [`ModelError::Nobody`] where nobody is known.
    pub fn together_of(
        &self,
        known: &[Buyer],
        buyers: &[Buyer],
        samples: &[Sampled],
        ends: &[f64],
        seed: u64,
    ) -> Result<Vec<Vec<Range>>, ModelError> {
        let followed: usize = samples.iter().map(|sample| sample.places.len()).sum();
        let (fewest, most) = FUTURES;
        let futures = (TIME / followed.max(1)).clamp(fewest, most);
        let mut rng = Pcg64Mcg::new(seed.into());
        let posterior = self.posterior(known, futures, &mut rng)?;
        let basis = posterior.basis();
        let ranges = |sample: &Sampled| {
            let lived = sample.lived(buyers, &posterior, ends, &mut rng);
            let all = lived.into_iter().map(|sums| sample.all(sums, &basis));
            all.map(|mut sums| Range::of(&mut sums)).collect()
        };
        Ok(samples.iter().map(ranges).collect())
    }
}

impl Sampled {
    /// What the customers of the sample bring until each of the ends, in each future.
    fn lived(
        &self,
        buyers: &[Buyer],
        posterior: &Posterior,
        ends: &[f64],
        rng: &mut Pcg64Mcg,
    ) -> Vec<Vec<f64>> {
        let days = ends.last().copied().unwrap_or(0.0);
        let mut lived = vec![vec![0.0; posterior.models.len()]; ends.len()];
        for buyer in self.places.iter().filter_map(|place| buyers.get(*place)) {
            let known = (&buyer.seen, buyer.spent());
            let models = posterior.models.iter().zip(&posterior.purses);
            for (future, (model, purse)) in models.enumerate() {
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

impl Posterior {
    /// What can be known of each future by its parameters: 1 and their logarithms, made perpendicular to each other
    /// and of length 1.
    fn basis(&self) -> Vec<Vec<f64>> {
        let futures = || self.models.iter().zip(&self.purses);
        let parameters = |(model, purse): (&Fitted, &Spending)| {
            let all = model.parameters().into_iter().chain(purse.parameters());
            let logarithms = all.map(|(_, value)| value.max(f64::MIN_POSITIVE).ln());
            iter::once(1.0).chain(logarithms).collect::<Vec<f64>>()
        };
        let rows: Vec<Vec<f64>> = futures().map(parameters).collect();
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
