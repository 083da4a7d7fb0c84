//! What is to be expected of somebody who has just bought for the first time.

use rand_pcg::Pcg64Mcg;

use super::draws::uniform;
use super::future::live;
use super::{Forecast, Terms, Value};
use crate::model::customer::Customer;

/// A purchase in a future.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spent {
    /// Days after the first purchase.
    pub day: f64,
    /// Its money.
    pub money: f64,
}

impl Forecast {
    /// What a new customer is expected to be worth within the terms, after her first purchase.
    pub fn newcomer(&self, terms: &Terms) -> Value {
        let model = self.fitted.purchases();
        let spend = self.spending.newcomer();
        let [purchases, discounted] = [0.0, terms.rate]
            .map(|rate| model.discounted_purchases(&Customer::NEW, terms.days, rate));
        Value {
            alive: model.alive(&Customer::NEW),
            purchases,
            spend,
            next: discounted * spend,
        }
    }

    /// So many futures of new customers: each one's purchases after the first within so many days, by the fitted
    /// parameters. The same seed gives the same futures.
    pub fn lives_of_newcomers(&self, days: f64, futures: usize, seed: u64) -> Vec<Vec<Spent>> {
        let mut rng = Pcg64Mcg::new(seed.into());
        let alive = self.fitted.purchases().alive(&Customer::NEW);
        let mut future = || {
            let mut purchases = Vec::new();
            if uniform(&mut rng) >= alive {
                return purchases;
            }
            let unknown = (&Customer::NEW, (0, 0.0));
            live(
                &self.fitted,
                &self.spending,
                unknown,
                days,
                &mut rng,
                |day, money| purchases.push(Spent { day, money }),
            );
            purchases
        };
        (0..futures).map(|_| future()).collect()
    }
}
