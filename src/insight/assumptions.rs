//! What a plan takes for granted.

use serde::{Deserialize, Serialize};

/// What each lever is taken to do. All are shares, 0.1 for 10 %, but one.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Assumptions {
    /// Orders are larger by this.
    pub larger_orders: f64,
    /// Orders are more frequent by this.
    pub more_orders: f64,
    /// Yearly retention rises by this: 0.05 for five points.
    pub retention: f64,
    /// CAC falls by this.
    pub cheaper_acquisition: f64,
    /// Of the active customers, so many bring a new one.
    pub referrals: f64,
    /// The reward for that, beside a mean purchase.
    pub referral_reward: f64,
    /// What a loyalty programme costs, of revenue.
    pub loyalty_cost: f64,
    /// Purchases that it adds.
    pub loyalty_effect: f64,
    /// Of the active customers, so many subscribe.
    pub subscribers: f64,
    /// What they are let off, of a purchase.
    pub subscription_discount: f64,
    /// The yearly retention of subscribers.
    pub subscription_retention: f64,
    /// Of the customers who are slipping away, so many come back as they were.
    pub won_back: f64,
    /// What it costs to write to one of them, in money.
    pub message_cost: f64,
    /// Of the orders, so many get a further item.
    pub cross_sold: f64,
    /// What that is worth, beside the order.
    pub cross_sold_value: f64,
}

impl Default for Assumptions {
    fn default() -> Self {
        Self {
            larger_orders: 0.1,
            more_orders: 0.1,
            retention: 0.05,
            cheaper_acquisition: 0.1,
            referrals: 0.05,
            referral_reward: 0.2,
            loyalty_cost: 0.03,
            loyalty_effect: 0.1,
            subscribers: 0.05,
            subscription_discount: 0.1,
            subscription_retention: 0.7,
            won_back: 0.1,
            message_cost: 0.0,
            cross_sold: 0.1,
            cross_sold_value: 0.2,
        }
    }
}
