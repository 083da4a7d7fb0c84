//! What is to be expected of many customers.

use std::collections::{HashMap, VecDeque};

use super::ByPhase;
use super::pace::{Pace, Wanted};
use super::there::There;
use crate::model::special::GammaMean;

/// What is to be expected of customers who are there, kept as it is worked out.
///
/// It is a mean over λ, gamma with R + j and A in phase j. The places of [`GammaMean`] are the same for all with as
/// many purchases, so that what is expected given λ is worked out once for them, and the mean once for those with the same
/// x and T.
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

impl Outlook {
    pub(super) fn new(wanted: Wanted) -> Self {
        Self {
            wanted,
            by_shape: HashMap::new(),
            by_times: HashMap::new(),
        }
    }

    /// What is wanted of a customer. All are of one model: R tells x, and A tells T.
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
            step: GammaMean::step(there.shape, k),
            first: 0,
            values: VecDeque::new(),
        }
    }

    /// The mean over λ in each phase.
    fn mean(&mut self, there: &There) -> ByPhase {
        let mut means = ByPhase::default();
        for ((phase, _), mean) in there.phases.shares().zip(&mut means) {
            let shape = there.shape + f64::from(phase);
            let lambda = GammaMean::new(shape, there.rate, self.step, f64::from(there.k));
            let phase = usize::try_from(phase).unwrap_or(0);
            let values = self.row(lambda.first, lambda.weights.len());
            let parts = values.zip(&lambda.weights);
            *mean = parts.map(|(values, weight)| values[phase] * weight).sum();
        }
        means
    }

    /// The values of so many places from a first on, worked out where they are new.
    fn row(&mut self, first: i32, count: usize) -> impl Iterator<Item = &ByPhase> {
        if self.values.is_empty() {
            self.first = first;
        }
        let value = |place: i32| self.pace.of((f64::from(place) * self.step).exp());
        while self.first > first {
            self.first -= 1;
            self.values.push_front(value(self.first));
        }
        let skipped = usize::try_from(first - self.first).unwrap_or(0);
        let known = self.values.len();
        for place in (self.first..).take(skipped + count).skip(known) {
            self.values.push_back(value(place));
        }
        self.values.iter().skip(skipped)
    }
}
