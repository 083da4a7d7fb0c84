//! What every model of repeat purchases can be asked.

use super::customer::Customer;

/// A model of repeat purchases, with its parameters.
///
/// Times are in the unit of the parameters. A new customer is [`Customer::NEW`]. Horizons are 0 or more;
/// what lies beyond the end of observation is meant: "after t" is at the time T + t.
pub trait Purchases: std::fmt::Debug {
    /// The logarithm of the likelihood of a customer's purchases.
    fn log_likelihood(&self, customer: &Customer) -> f64;

    /// P(alive): the chance that a customer has not left. In [0, 1].
    fn alive(&self, customer: &Customer) -> f64;

    /// The chance that a customer will not have left after `time`. In [0, 1], falling with time.
    fn alive_after(&self, customer: &Customer, time: f64) -> f64;

    /// The purchases to be expected within a horizon of customers who are there, as [`Self::discounted_purchases`]
    /// counts them: for many customers, since what some have in common is worked out once.
    fn outlook(&self, horizon: f64, rate: f64) -> Box<dyn FnMut(&Customer) -> f64 + '_>;

    /// The purchases to be expected within a horizon, each counted as e^(−`rate` t) at its time t.
    ///
    /// The horizon may be infinite: with a rate above 0 that is the discounted expected residual
    /// transactions (DERT). With neither it may itself be infinite. 0 or more, rising with the horizon.
    fn discounted_purchases(&self, customer: &Customer, horizon: f64, rate: f64) -> f64 {
        let alive = self.alive(customer);
        if alive == 0.0 {
            return 0.0;
        }
        alive * self.outlook(horizon, rate)(customer)
    }

    /// The purchases to be expected within a horizon.
    fn expected_purchases(&self, customer: &Customer, horizon: f64) -> f64 {
        self.discounted_purchases(customer, horizon, 0.0)
    }

    /// The chance of exactly `n` purchases within a horizon. In [0, 1].
    fn probability(&self, customer: &Customer, n: u32, horizon: f64) -> f64;

    /// The chance of a purchase within a horizon. In [0, 1], rising with it.
    fn purchase_within(&self, customer: &Customer, horizon: f64) -> f64;

    /// The time by which the next purchase will have come with the given chance; `None` where that chance
    /// is never reached, or not within 2⁴⁰ times the time observed.
    fn next_purchase(&self, customer: &Customer, chance: f64) -> Option<f64> {
        let reached = |time: f64| self.purchase_within(customer, time) >= chance;
        let unit = if customer.t() > 0.0 {
            customer.t()
        } else {
            1.0
        };
        let mut high = (-40..=40)
            .map(|power| unit * 2.0_f64.powi(power))
            .find(|time| reached(*time))?;
        let mut low = 0.0;
        for _ in 0..60 {
            let middle = 0.5 * (low + high);
            if reached(middle) {
                high = middle;
            } else {
                low = middle;
            }
        }
        Some(high)
    }
}
