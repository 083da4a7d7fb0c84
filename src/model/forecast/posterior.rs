//! Models that a shop's customers allow as well as the fitted ones.

use rand_pcg::Pcg64Mcg;

use super::Forecast;
use super::buyers::{Buyer, purchases, spend};
use super::draws::{draws, mean};
use super::kind::Fitted;
use super::spending::Spending;
use crate::model::beta_geometric::{BgNbd, MbgNbd};
use crate::model::error::ModelError;
use crate::model::gamma_gamma::GammaGamma;
use crate::model::history::History;
use crate::model::nbd::Nbd;
use crate::model::pareto_nbd::ParetoNbd;
use crate::model::verdict::FEW;

/// How many models are drawn: for each of as many futures, or for every so many-th of fewer.
pub(super) const DRAWS: usize = 400;
/// Distinct customers by which the spread of the parameters is found. With more customers it is narrower
/// by the root of how many more.
const PART: usize = 2048;

/// What a forecast might be besides, for all that its customers tell: models whose parameters are drawn from their
/// posterior under the weak prior, one of each kind for a future.
///
/// Futures are drawn from it by [`ranges`](Self::ranges) and [`together`](Self::together), with the same chances
/// each time.
#[derive(Clone, Debug)]
pub struct Posterior {
    /// Of purchases.
    pub(super) models: Vec<Fitted>,
    /// Of spend.
    pub(super) purses: Vec<Spending>,
    /// By which futures are drawn.
    chances: Pcg64Mcg,
}

impl Forecast {
    /// What else the customers allow by whom it has learnt; the same seed gives the same.
    ///
    /// # Errors
    /// [`ModelError::Nobody`] without customers.
    pub fn posterior(&self, buyers: &[Buyer], seed: u64) -> Result<Posterior, ModelError> {
        let history = purchases(buyers)?;
        let mut rng = Pcg64Mcg::new(seed.into());
        Ok(Posterior {
            models: self.fitted.drawn(&history, DRAWS, &mut rng),
            purses: self.spending.drawn(buyers, DRAWS, &mut rng),
            chances: rng,
        })
    }
}

impl Posterior {
    /// The chances of futures: the same whenever any are drawn.
    pub(super) fn chances(&self) -> Pcg64Mcg {
        self.chances.clone()
    }

    /// Both models of each of so many futures, from all that were drawn.
    pub(super) fn futures(&self, count: usize) -> Vec<(&Fitted, &Spending)> {
        let drawn = self.models.len().min(self.purses.len());
        let both = |future: usize| {
            let place = future * drawn / count;
            Some((self.models.get(place)?, self.purses.get(place)?))
        };
        (0..count.min(drawn)).filter_map(both).collect()
    }
}

impl Fitted {
    /// Models whose parameters are drawn from the posterior under the weak prior, with the k that was found.
    fn drawn(&self, history: &History, count: usize, rng: &mut Pcg64Mcg) -> Vec<Self> {
        let part = history.thinned(PART);
        let scale = history.time_scale();
        let k = self.regularity();
        let shrink = (part.totals().customers / history.totals().customers).sqrt();
        match self {
            Self::Nbd(model) => {
                let regular = |at| Nbd::new(at).and_then(|at| at.with_regularity(k));
                let density = |at: Nbd| at.slope(&part).0 + at.prior(scale).0;
                drawn(model.parameters(), regular, density, shrink, count, rng)
                    .map(Self::Nbd)
                    .collect()
            }
            Self::BgNbd(model) => {
                let regular = |at| BgNbd::new(at).and_then(|at| at.with_regularity(k));
                let density = |at: BgNbd| at.slope(&part).0 + at.prior(scale).0;
                drawn(model.parameters(), regular, density, shrink, count, rng)
                    .map(Self::BgNbd)
                    .collect()
            }
            Self::MbgNbd(model) => {
                let regular = |at| MbgNbd::new(at).and_then(|at| at.with_regularity(k));
                let density = |at: MbgNbd| at.slope(&part).0 + at.prior(scale).0;
                drawn(model.parameters(), regular, density, shrink, count, rng)
                    .map(Self::MbgNbd)
                    .collect()
            }
            Self::ParetoNbd(model) => {
                let density = |at: ParetoNbd| at.slope(&part).0 + at.prior(scale).0;
                drawn(
                    model.parameters(),
                    ParetoNbd::new,
                    density,
                    shrink,
                    count,
                    rng,
                )
                .map(Self::ParetoNbd)
                .collect()
            }
        }
    }
}

impl Spending {
    /// The same of spend, which is not learnt from a few.
    fn drawn(&self, buyers: &[Buyer], count: usize, rng: &mut Pcg64Mcg) -> Vec<Self> {
        match (self, spend(buyers)) {
            (Self::GammaGamma(model), Ok(spend)) if spend.customers() >= FEW => {
                let part = spend.thinned(PART);
                let shrink = (part.customers() / spend.customers()).sqrt();
                let density = |at: GammaGamma| at.slope(&part).0 + at.prior(spend.mean()).0;
                drawn(
                    model.parameters(),
                    GammaGamma::new,
                    density,
                    shrink,
                    count,
                    rng,
                )
                .map(Self::GammaGamma)
                .collect()
            }
            _ => vec![*self; count],
        }
    }
}

/// Models drawn from a density of a part of the data, moved to where the whole has its summit and drawn
/// together by `shrink`.
fn drawn<M, const N: usize>(
    summit: [f64; N],
    model: impl Fn([f64; N]) -> Result<M, ModelError>,
    density: impl Fn(M) -> f64,
    shrink: f64,
    count: usize,
    rng: &mut Pcg64Mcg,
) -> impl Iterator<Item = M> {
    let logarithms = summit.map(f64::ln);
    let height = |at: &[f64; N]| model(at.map(f64::exp)).map_or(f64::NAN, &density);
    let mut draws = draws(height, logarithms, count, rng);
    if shrink < 1.0 {
        let middle = mean(&draws);
        for at in &mut draws {
            *at = std::array::from_fn(|i| logarithms[i] + shrink * (at[i] - middle[i]));
        }
    }
    let models: Vec<M> = draws
        .iter()
        .filter_map(|at| model(at.map(f64::exp)).ok())
        .collect();
    models.into_iter()
}
