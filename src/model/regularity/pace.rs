//! What is to be expected of a customer whose rate of events is known.

use super::{ByPhase, MOST};
use crate::model::special::BetaMean;

/// The chance to leave with a purchase, p, beta with a and b.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Leaving {
    pub(crate) a: f64,
    pub(crate) b: f64,
}

/// What is wanted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Wanted {
    /// Purchases within a horizon, each counted as e^(−`rate` t).
    Purchases { horizon: f64, rate: f64 },
    /// Being there still.
    Stays { time: f64 },
}

/// Customers of whom the same is expected, but for λ and the phase.
///
/// The m-th purchase from now is event m k − j. Of the first events each is looked at: Poisson counts, with the chance
/// E(1 − p)ᵐ to be there. Later the phase in which one was at first is forgotten: with y = (1 − p)^(1/k)
/// the rate of purchases is λ/k · y^(j + 1 − k) e^(−λ t (1 − y)), which is the first of k such terms with the k-th
/// roots of 1 − p, and the chance to be there p ÷ (1 − y) ÷ λ of it. Nothing is subtracted.
pub(super) struct Pace {
    k: usize,
    wanted: Wanted,
    leaving: Option<Leaving>,
    later: Vec<Later>,
    /// Events after which the first phase is forgotten; 0 where there is only one.
    forgotten: f64,
}

/// A chance to leave, for what is later.
struct Later {
    weight: f64,
    p: f64,
    /// y.
    root: f64,
    /// 1 − y.
    rest: f64,
}

impl Pace {
    pub(super) fn new(k: u32, wanted: Wanted, leaving: Option<Leaving>) -> Self {
        let mean = leaving.map(|Leaving { a, b }| BetaMean::new(a, b));
        let nodes = mean.as_ref().map_or(&[(0.0, 1.0)][..], BetaMean::nodes);
        let later = nodes.iter().map(|&(p, weight)| {
            let ln_root = (-p).ln_1p() / f64::from(k);
            Later {
                weight,
                p,
                root: ln_root.exp(),
                rest: -ln_root.exp_m1(),
            }
        });
        // Whoever leaves as surely as that has left before.
        let may_be = |later: &Later| k == 1 || later.root > 0.05;
        Self {
            later: later.filter(may_be).collect(),
            k: usize::try_from(k).unwrap_or(MOST).min(MOST),
            wanted,
            leaving,
            forgotten: forgotten(k),
        }
    }

    /// What is wanted, given λ, of a customer in each phase.
    pub(super) fn of(&self, rate: f64) -> ByPhase {
        match self.wanted {
            Wanted::Purchases {
                horizon,
                rate: discount,
            } => self.purchases(rate, horizon, discount),
            Wanted::Stays { time } => self.stays(rate, time),
        }
    }

    fn purchases(&self, rate: f64, horizon: f64, discount: f64) -> ByPhase {
        let both = rate + discount;
        let soon = horizon.min(self.forgotten / both);
        let mut purchases = self.soon(soon * both, rate / both);
        if soon < horizon {
            let later = self.later(|later| {
                let falling = discount + rate * later.rest;
                let time = if falling > 0.0 {
                    -(-falling * (horizon - soon)).exp_m1() / falling
                } else {
                    horizon - soon
                };
                (-falling * soon).exp() * time
            });
            for (purchases, later) in purchases.iter_mut().zip(later) {
                *purchases += rate / self.k as f64 * later;
            }
        }
        purchases
    }

    fn stays(&self, rate: f64, time: f64) -> ByPhase {
        let events = rate * time;
        if events >= self.forgotten {
            return self.later(|later| {
                let per_event = if later.p > 0.0 {
                    later.p / (self.k as f64 * later.rest)
                } else {
                    1.0
                };
                per_event * (-events * later.rest).exp()
            });
        }
        let mut stays = [0.0; MOST];
        let chances = poisson(events, self.k);
        for (phase, stays) in stays.iter_mut().enumerate().take(self.k) {
            let mut still = 1.0;
            for (place, chance) in chances.iter().enumerate() {
                let count = place + phase;
                if place > 0 && count % self.k == 0 {
                    still *= self.still((count / self.k) as f64);
                }
                *stays += still * chance;
            }
        }
        stays
    }

    /// Purchases among the first events, of which `events` are expected, each of them counted `worth` of the one before.
    fn soon(&self, events: f64, worth: f64) -> ByPhase {
        let mut purchases = [0.0; MOST];
        if events <= 0.0 {
            return purchases;
        }
        let mut at_least = poisson(events, self.k);
        for place in (1..at_least.len()).rev() {
            at_least[place - 1] += at_least[place];
        }
        for (phase, purchases) in purchases.iter_mut().enumerate().take(self.k) {
            let mut still = worth.powi(power(self.k - phase));
            let each = worth.powi(power(self.k));
            for (m, chance) in (1_u32..).zip(at_least.iter().skip(self.k - phase).step_by(self.k)) {
                *purchases += still * chance;
                still *= each * self.still(f64::from(m));
            }
        }
        purchases
    }

    /// The chance to stay with the m-th purchase, having stayed with those before.
    fn still(&self, m: f64) -> f64 {
        self.leaving
            .map_or(1.0, |Leaving { a, b }| (b + m - 1.0) / (a + b + m - 1.0))
    }

    /// The mean over p of y^(j + 1 − k) and what else there is.
    fn later(&self, given: impl Fn(&Later) -> f64) -> ByPhase {
        let mut means = [0.0; MOST];
        for later in &self.later {
            let mut value = later.weight * given(later);
            for mean in means.iter_mut().take(self.k).rev() {
                *mean += value;
                value /= later.root;
            }
        }
        means
    }
}

/// Where k terms have become one: the second is e^−40 of the first, and so is whatever the first is of who
/// will surely leave.
fn forgotten(k: u32) -> f64 {
    const NOTHING: f64 = 40.0;
    if k == 1 {
        return 0.0;
    }
    let turn = std::f64::consts::TAU / f64::from(k);
    NOTHING / (1.0 - turn.cos()).min(1.0)
}

/// The chances of 0, 1, 2, … events of which `mean` are expected, as far as they are anything.
fn poisson(mean: f64, k: usize) -> Vec<f64> {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let most = (mean + 10.0 * mean.sqrt()) as usize + 3 * k + 20;
    let mut chances = Vec::with_capacity(most);
    let mut chance = (-mean).exp();
    for count in 1..=most {
        chances.push(chance);
        chance *= mean / count as f64;
    }
    chances
}

fn power(exponent: usize) -> i32 {
    i32::try_from(exponent).unwrap_or(i32::MAX)
}
