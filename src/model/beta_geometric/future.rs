//! What is to be expected of a customer.
//!
//! Given that she is there and her phase j, her rate λ is gamma with shape R = r + k x + j and rate A = α + T, and her p
//! is beta with a and b + n, one independent of the other. Everything below is a mean over them of something
//! positive. The published formulas with ₂F₁ are the same means; they divide by a − 1 and need ₂F₁ near 1.

use super::BetaGeometric;
use super::likelihood::{ln_odds, log_likelihood, phases};
use crate::model::customer::Customer;
use crate::model::purchases::Purchases;
use crate::model::regularity::{Leaving, There, purchases};
use crate::model::special::logistic;

impl<const FIRST: bool> BetaGeometric<FIRST> {
    fn there(&self, customer: &Customer) -> There {
        let x = f64::from(customer.x());
        let shape = self.r + f64::from(self.k) * x;
        let rate = self.alpha + customer.t();
        let leaving = Leaving {
            a: self.a,
            b: self.b + Self::chances(x),
        };
        There::new(self.k, [shape, rate], phases(self, customer), Some(leaving))
    }
}

impl<const FIRST: bool> Purchases for BetaGeometric<FIRST> {
    fn log_likelihood(&self, customer: &Customer) -> f64 {
        log_likelihood(self, customer)
    }

    fn alive(&self, customer: &Customer) -> f64 {
        logistic(-ln_odds(self, customer))
    }

    fn alive_after(&self, customer: &Customer, time: f64) -> f64 {
        (self.alive(customer) * self.there(customer).stays(time)).min(1.0)
    }

    fn outlook(&self, horizon: f64, rate: f64) -> Box<dyn FnMut(&Customer) -> f64 + '_> {
        let mut purchases = purchases(horizon, rate);
        Box::new(move |customer| purchases(&self.there(customer)))
    }

    fn probability(&self, customer: &Customer, n: u32, horizon: f64) -> f64 {
        let alive = self.alive(customer);
        let there = alive * self.there(customer).probability(n, horizon);
        let gone = if n == 0 { 1.0 - alive } else { 0.0 };
        (gone + there).min(1.0)
    }

    fn purchase_within(&self, customer: &Customer, horizon: f64) -> f64 {
        (self.alive(customer) * self.there(customer).purchase_within(horizon)).min(1.0)
    }
}
