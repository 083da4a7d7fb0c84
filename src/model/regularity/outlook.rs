//! What is to be expected of many customers.

use std::collections::{HashMap, VecDeque};

use super::pace::{Pace, Wanted};
use super::there::There;
use super::{ByPhase, MOST};

/// What is to be expected of customers who are there, kept as it is worked out.
///
/// λ is a mean over a gamma distribution, by the trapezoid rule in ln λ as in [`BetaMean`]: with places that are the
/// same for all with as many purchases, so that there what is expected given λ is worked out once, and of customers
/// with the same x and T too.
///
/// [`BetaMean`]: crate::model::special::BetaMean
pub(super) struct Outlook {
    wanted: Wanted,
    by_shape: HashMap<u64, Places>,
    by_times: HashMap<[u64; 2], ByPhase>,
}

/// What is expected at λ = e^(step · place), for a row of places.
struct Places {
    pace: Pace,
    step: f64,
    first: i32,
    values: VecDeque<ByPhase>,
}

/// A part weighs nothing when it is e to minus this beside the heaviest.
const NOTHING: f64 = 45.0;

impl Outlook {
    pub(super) fn new(wanted: Wanted) -> Self {
        Self {
            wanted,
            by_shape: HashMap::new(),
            by_times: HashMap::new(),
        }
    }

    /// What is wanted of a customer; of those who differ in more than their silence, R tells them apart.
    pub(super) fn of(&mut self, there: &There) -> f64 {
        let [shape, rate] = [there.shape, there.rate].map(f64::to_bits);
        let wanted = self.wanted;
        let by_phase = self.by_times.entry([shape, rate]).or_insert_with(|| {
            let places = self.by_shape.entry(shape);
            places
                .or_insert_with(|| Places::new(there, wanted))
                .mean(there)
        });
        let shares = there.phases.shares().zip(by_phase.iter());
        shares.map(|((_, share), value)| share * value).sum()
    }
}

impl Places {
    fn new(there: &There, wanted: Wanted) -> Self {
        let k = f64::from(there.k);
        Self {
            pace: Pace::new(there.k, wanted, there.leaving),
            // The gamma distribution is as narrow as its shape is large; with k terms they turn within π ÷ k.
            step: (0.3 / (1.0 + (there.shape + k) / 5.0).sqrt()).min(0.5 / k),
            first: 0,
            values: VecDeque::new(),
        }
    }

    /// The mean over λ, gamma with shape R + j and rate A, for each phase j.
    fn mean(&mut self, there: &There) -> ByPhase {
        let phases = usize::try_from(there.k).unwrap_or(MOST).min(MOST);
        let mode = (there.shape / there.rate).ln();
        #[allow(clippy::cast_possible_truncation)]
        let middle = (mode / self.step).round() as i32;
        // With the distance from the mode, e to it, and the weight in phase 0.
        let at = |place: i32| {
            let far = f64::from(place) * self.step - mode;
            let grown = far.exp();
            (grown, there.shape * (far - far.exp_m1()), far)
        };
        let counts = |place: i32, power: f64| {
            let (_, ln_weight, far) = at(place);
            ln_weight + power * far > -NOTHING
        };
        let (mut low, mut high) = (middle, middle);
        while counts(low, 1.0) {
            low -= 1;
        }
        while counts(high, f64::from(there.k)) {
            high += 1;
        }
        let step = self.step;
        let weights: Vec<(f64, f64)> = (low..=high)
            .map(|place| {
                let (grown, ln_weight, _) = at(place);
                (grown, ln_weight.exp())
            })
            .collect();
        let mut totals = [0.0; MOST];
        let mut sums = [0.0; MOST];
        for (index, (values, (grown, weight))) in self.between(low, high).zip(weights).enumerate() {
            let mut weight = weight;
            for phase in 0..phases {
                // What is below the lowest is a geometric series, in which what is expected does not matter.
                let tail = if index == 0 {
                    let shape = there.shape + phase as f64;
                    1.0 / -(-shape * step).exp_m1()
                } else {
                    1.0
                };
                totals[phase] += weight * tail;
                sums[phase] += weight * tail * values[phase];
                weight *= grown;
            }
        }
        std::array::from_fn(|phase| {
            if phase < phases {
                sums[phase] / totals[phase]
            } else {
                0.0
            }
        })
    }

    /// The values of a row of places, worked out where they are new.
    fn between(&mut self, low: i32, high: i32) -> impl Iterator<Item = &ByPhase> {
        if self.values.is_empty() {
            self.first = low;
        }
        let value = |place: i32| self.pace.of((f64::from(place) * self.step).exp());
        while self.first > low {
            self.first -= 1;
            self.values.push_front(value(self.first));
        }
        let known = i32::try_from(self.values.len()).unwrap_or(i32::MAX);
        for place in self.first.saturating_add(known)..=high {
            self.values.push_back(value(place));
        }
        let skipped = usize::try_from(low - self.first).unwrap_or(0);
        self.values.iter().skip(skipped)
    }
}
