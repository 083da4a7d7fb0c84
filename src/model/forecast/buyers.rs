//! A shop's customers at the end of observation, as models see them.

use crate::model::customer::Customer;
use crate::model::error::ModelError;
use crate::model::gamma_gamma::Spend;
use crate::model::history::History;
use crate::order::{Date, Orders, histories_until};

/// A customer who has bought.
#[derive(Clone, Debug, PartialEq)]
pub struct Buyer {
    /// Her place in [`Orders::customers`].
    pub customer: u32,
    /// Orders, before those of one day were merged.
    pub orders: u32,
    /// x, `t_x` and T, in days.
    pub seen: Customer,
    /// The sum of the logarithms of the days between her purchases.
    pub ln_gaps: f64,
    /// Value so far: the money of all orders, net of refunds.
    pub revenue: f64,
    /// The money of the first day, net of refunds.
    pub first_revenue: f64,
    /// What the first day brought tells what a purchase brings, as repeat purchases do. By default it does not:
    /// the first purchase is mostly unlike the others, and models count purchases after it.
    pub first_tells: bool,
}

impl Buyer {
    /// The mean money of a repeat purchase, net; `None` without one.
    pub fn mean_spend(&self) -> Option<f64> {
        let repeats = self.seen.x();
        (repeats > 0).then(|| (self.revenue - self.first_revenue) / f64::from(repeats))
    }

    /// The purchases that tell what she spends, with their mean money: 0 where they brought nothing, or less.
    pub(super) fn spent(&self) -> (u32, f64) {
        let (purchases, mean) = if self.first_tells {
            let purchases = self.seen.x() + 1;
            (purchases, Some(self.revenue / f64::from(purchases)))
        } else {
            (self.seen.x(), self.mean_spend())
        };
        mean.map_or((0, 0.0), |mean| (purchases, mean.max(0.0)))
    }
}

/// Everybody who has bought until the end of a day, in the order of [`Orders::customers`].
///
/// Orders of one customer on one day are one purchase; guests are nobody.
pub fn buyers(orders: &Orders, until: Date) -> Vec<Buyer> {
    histories_until(orders, until)
        .iter()
        .filter_map(|history| {
            let [t_x, t] = [history.recency(), history.observed(until)].map(f64::from);
            Some(Buyer {
                customer: history.customer,
                orders: history.orders,
                seen: Customer::new(history.repeats(), t_x, t).ok()?,
                ln_gaps: history.ln_gaps,
                revenue: history.net.to_f64(),
                first_revenue: history.first_net.to_f64(),
                first_tells: false,
            })
        })
        .collect()
}

/// Their purchases, compressed.
pub(super) fn purchases(buyers: &[Buyer]) -> Result<History, ModelError> {
    History::with_gaps(buyers.iter().map(|buyer| (buyer.seen, buyer.ln_gaps)))
}

/// What they spend on a purchase, compressed. Purchases that brought nothing have no place among amounts above 0.
pub(super) fn spend(buyers: &[Buyer]) -> Result<Spend, ModelError> {
    let spent = buyers.iter().map(Buyer::spent);
    Spend::new(
        spent
            .filter(|(x, mean)| *x > 0 && *mean > 0.0)
            .map(|(x, mean)| (x, mean, 1.0)),
    )
}
