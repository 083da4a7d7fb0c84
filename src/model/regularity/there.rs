//! A customer who is there, and what is to be expected of her.

use super::outlook::Outlook;
use super::pace::{Leaving, Wanted};
use super::phases::Phases;
use crate::model::special::{incomplete_beta, ln_rising, negative_binomial};

/// A customer who is there.
///
/// Given her phase j, her λ is gamma with shape R + j and rate A; her p is beta, one independent of the other.
/// All that is said of her is a mean over phases, λ and p.
#[derive(Clone, Copy, Debug)]
pub(crate) struct There {
    pub(super) k: u32,
    /// R.
    pub(super) shape: f64,
    /// A.
    pub(super) rate: f64,
    pub(super) phases: Phases,
    /// The chance to leave with a purchase; `None` where nobody does.
    pub(super) leaving: Option<Leaving>,
}

impl There {
    /// With k, R, A and the phases.
    pub(crate) fn new(
        k: u32,
        [shape, rate]: [f64; 2],
        phases: Phases,
        leaving: Option<Leaving>,
    ) -> Self {
        Self {
            k,
            shape,
            rate,
            phases,
            leaving,
        }
    }

    /// The mean of 1/p, which has none for a ≤ 1: some stay so long.
    fn lifetime_purchases(&self) -> f64 {
        match self.leaving {
            Some(Leaving { a, b }) if a > 1.0 => 1.0 + b / (a - 1.0),
            _ => f64::INFINITY,
        }
    }

    /// The chance to be there still after a time.
    pub(crate) fn stays(&self, time: f64) -> f64 {
        match self.leaving {
            None => 1.0,
            Some(_) => Outlook::new(Wanted::Stays { time }).of(self).min(1.0),
        }
    }

    /// The chance of `n` purchases: with the last she may stay or leave.
    pub(crate) fn probability(&self, n: u32, horizon: f64) -> f64 {
        let odds = horizon / self.rate;
        let first = n.saturating_mul(self.k);
        let (stays, leaves) = match self.leaving {
            Some(leaving) if n > 0 => leaving.after(f64::from(n)),
            _ => (1.0, 0.0),
        };
        let given = |(phase, share): (u32, f64)| {
            let shape = self.shape + f64::from(phase);
            // Events until the n-th purchase, and until the one after it.
            let from = first.saturating_sub(phase);
            let until = first.saturating_add(self.k - phase);
            let exactly: f64 = (from..until)
                .map(|events| negative_binomial(events, shape, odds))
                .sum();
            let at_least = if leaves > 0.0 {
                leaves * at_least(from, shape, odds)
            } else {
                0.0
            };
            share * (stays * exactly + at_least)
        };
        self.phases.shares().map(given).sum()
    }

    /// The chance of a purchase.
    pub(crate) fn purchase_within(&self, horizon: f64) -> f64 {
        let odds = horizon / self.rate;
        let given = |(phase, share): (u32, f64)| {
            share * at_least(self.k - phase, self.shape + f64::from(phase), odds)
        };
        self.phases.shares().map(given).sum()
    }
}

/// The purchases to be expected within a horizon of customers who are there, all with the parameters of one model, each
/// purchase counted as e^(−`rate` t).
pub(crate) fn purchases(horizon: f64, rate: f64) -> impl FnMut(&There) -> f64 {
    let mut outlook = Outlook::new(Wanted::Purchases { horizon, rate });
    move |there| {
        if horizon == f64::INFINITY && rate == 0.0 {
            there.lifetime_purchases()
        } else {
            outlook.of(there)
        }
    }
}

/// The chance of `events` or more, 1 or more, where their rate is mixed by a gamma distribution.
fn at_least(events: u32, shape: f64, odds: f64) -> f64 {
    if events == 1 {
        -(-shape * odds.ln_1p()).exp_m1()
    } else {
        incomplete_beta(f64::from(events), shape, odds)
    }
}

impl Leaving {
    /// The chance to stay with each of the next n purchases, and the chance to stay with all but the last.
    fn after(self, n: f64) -> (f64, f64) {
        let Self { a, b } = self;
        let stays = (ln_rising(b, n) - ln_rising(a + b, n)).exp();
        (stays, stays * a / (b + n - 1.0))
    }
}
