//! What is to be expected of a customer.
//!
//! Given that she is there, her rate λ is gamma with shape R = r + x and rate A = α + T, and her p is beta
//! with a and b + n, one independent of the other. Given p, the purchase rate at a time t from now on is
//! R ÷ A · (1 + p t/A)^−(R + 1); everything below is the mean over p of an integral of it. The published
//! formulas with ₂F₁ are the same means; they divide by a − 1 and need ₂F₁ near 1.

use super::BetaGeometric;
use crate::model::customer::Customer;
use crate::model::purchases::Purchases;
use crate::model::special::{
    BetaMean, discounted_time, incomplete_beta, ln_rising, negative_binomial,
};

/// A customer who is there.
struct There {
    /// R.
    shape: f64,
    /// A.
    rate: f64,
    a: f64,
    /// b + n.
    b: f64,
}

impl<const FIRST: bool> BetaGeometric<FIRST> {
    fn there(&self, customer: &Customer) -> There {
        let x = f64::from(customer.x());
        There {
            shape: self.r + x,
            rate: self.alpha + customer.t(),
            a: self.a,
            b: self.b + Self::chances(x),
        }
    }
}

impl There {
    fn stays(&self, time: f64) -> f64 {
        let time = time / self.rate;
        BetaMean::new(self.a, self.b).of(|p| (-self.shape * (p * time).ln_1p()).exp())
    }

    fn discounted_purchases(&self, horizon: f64, rate: f64) -> f64 {
        if rate == 0.0 && horizon == f64::INFINITY {
            return self.lifetime_purchases();
        }
        let given = |p| discounted_time(horizon, rate, self.shape + 1.0, self.rate / p);
        self.shape / self.rate * BetaMean::new(self.a, self.b).of(given)
    }

    /// The mean of 1/p, which has none for a ≤ 1: some stay so long.
    fn lifetime_purchases(&self) -> f64 {
        if self.a > 1.0 {
            1.0 + self.b / (self.a - 1.0)
        } else {
            f64::INFINITY
        }
    }

    /// `n` purchases and still there, or `n` of which the last was the last.
    fn probability(&self, n: u32, horizon: f64) -> f64 {
        let odds = horizon / self.rate;
        let exactly = negative_binomial(n, self.shape, odds);
        if n == 0 {
            return exactly;
        }
        let n = f64::from(n);
        let stays = (ln_rising(self.b, n) - ln_rising(self.a + self.b, n)).exp();
        let at_least = incomplete_beta(n, self.shape, odds);
        stays * (exactly + self.a / (self.b + n - 1.0) * at_least)
    }

    fn purchase_within(&self, horizon: f64) -> f64 {
        -(-self.shape * (horizon / self.rate).ln_1p()).exp_m1()
    }
}

impl<const FIRST: bool> Purchases for BetaGeometric<FIRST> {
    fn log_likelihood(&self, customer: &Customer) -> f64 {
        self.seen(customer).log_likelihood()
    }

    fn alive(&self, customer: &Customer) -> f64 {
        self.seen(customer).alive()
    }

    fn alive_after(&self, customer: &Customer, time: f64) -> f64 {
        (self.alive(customer) * self.there(customer).stays(time)).min(1.0)
    }

    fn discounted_purchases(&self, customer: &Customer, horizon: f64, rate: f64) -> f64 {
        let alive = self.alive(customer);
        if alive == 0.0 {
            return 0.0;
        }
        alive * self.there(customer).discounted_purchases(horizon, rate)
    }

    fn probability(&self, customer: &Customer, n: u32, horizon: f64) -> f64 {
        let alive = self.alive(customer);
        let there = alive * self.there(customer).probability(n, horizon);
        if n == 0 {
            1.0 - alive + there
        } else {
            there.min(1.0)
        }
    }

    fn purchase_within(&self, customer: &Customer, horizon: f64) -> f64 {
        self.alive(customer) * self.there(customer).purchase_within(horizon)
    }
}
