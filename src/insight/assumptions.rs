//! What a plan takes for granted.

use serde::{Deserialize, Serialize};

use crate::model::ModelError;

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

/// The most that may be added to something, beside it: ten times as much.
const MOST_BESIDE: f64 = 10.0;
/// The most that writing to somebody may cost.
const MOST_MONEY: f64 = 1e6;

impl Assumptions {
    /// [`ModelError::Parameter`] names one that cannot be: all are at least 0, and a share of a whole is at
    /// most all of it.
    pub(super) fn check(&self) -> Result<(), ModelError> {
        let shares = [
            ("retention", self.retention),
            ("cheaper acquisition", self.cheaper_acquisition),
            ("referrals", self.referrals),
            ("loyalty cost", self.loyalty_cost),
            ("subscribers", self.subscribers),
            ("subscription discount", self.subscription_discount),
            ("subscription retention", self.subscription_retention),
            ("won back", self.won_back),
            ("cross-sold", self.cross_sold),
        ];
        let beside = [
            ("larger orders", self.larger_orders),
            ("more orders", self.more_orders),
            ("referral reward", self.referral_reward),
            ("loyalty effect", self.loyalty_effect),
            ("cross-sold value", self.cross_sold_value),
        ];
        let money = [("message cost", self.message_cost)];
        within(1.0, &shares)?;
        within(MOST_BESIDE, &beside)?;
        within(MOST_MONEY, &money)
    }
}

/// Whether all are from 0 to `most`.
fn within(most: f64, named: &[(&'static str, f64)]) -> Result<(), ModelError> {
    let beyond = named
        .iter()
        .find(|(_, value)| !(0.0..=most).contains(value));
    match beyond {
        Some(&(name, value)) => Err(ModelError::Parameter { name, value }),
        None => Ok(()),
    }
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
