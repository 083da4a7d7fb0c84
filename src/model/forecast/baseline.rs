//! Forecasts without a model of customers, which a model has to beat.

use super::buyers::Buyer;

/// What is expected of each customer within a horizon.
pub(super) struct Expected {
    /// Purchases.
    pub(super) purchases: Vec<f64>,
    /// Money, not discounted.
    pub(super) revenue: Vec<f64>,
}

/// The calculator's formula: average order value × purchase frequency × time, the same for all.
///
/// The frequency is that of all customers while they were observed, as if nobody ever left.
pub(super) fn averages(buyers: &[Buyer], horizon: f64) -> Expected {
    let observed: f64 = buyers.iter().map(|buyer| buyer.seen.t()).sum();
    let time = if observed > 0.0 {
        horizon / observed
    } else {
        0.0
    };
    let purchases: f64 = buyers.iter().map(purchases).sum();
    let revenue: f64 = buyers.iter().map(|buyer| buyer.revenue).sum();
    Expected {
        purchases: vec![purchases * time; buyers.len()],
        revenue: vec![revenue * time; buyers.len()],
    }
}

/// Past spend repeats: each customer buys at her own pace again, counted over the whole time of the shop.
pub(super) fn repeated(buyers: &[Buyer], horizon: f64) -> Expected {
    let span = buyers
        .iter()
        .map(|buyer| buyer.seen.t())
        .fold(0.0, f64::max);
    let time = if span > 0.0 { horizon / span } else { 0.0 };
    Expected {
        purchases: buyers.iter().map(|buyer| purchases(buyer) * time).collect(),
        revenue: buyers.iter().map(|buyer| buyer.revenue * time).collect(),
    }
}

fn purchases(buyer: &Buyer) -> f64 {
    1.0 + f64::from(buyer.seen.x())
}
