//! The customers of an outlook as a CSV file.

use std::io;

use super::study::Outlook;
use crate::import::spreadsheet::{harmless, writer};
use crate::order::Orders;

impl Outlook {
    /// A row for each customer, in the order of [`Orders::customers`]: `customer`, `orders`, `x`, `t_x_days`,
    /// `t_days`, `so_far`, `p_alive`, `expected_orders`, `expected_spend`, `clv`, `clv_low`, `clv_high`. Money is
    /// that of the wishes, to the hundredth.
    ///
    /// # Errors
    /// None but those of writing into memory.
    pub fn csv(&self, orders: &Orders) -> io::Result<Vec<u8>> {
        let mut csv = writer();
        csv.write_record([
            "customer",
            "orders",
            "x",
            "t_x_days",
            "t_days",
            "so_far",
            "p_alive",
            "expected_orders",
            "expected_spend",
            "clv",
            "clv_low",
            "clv_high",
        ])?;
        let money = |revenue: f64| format!("{:.2}", self.share * revenue);
        for ((buyer, value), range) in self.buyers.iter().zip(&self.values).zip(&self.ranges) {
            let name = usize::try_from(buyer.customer)
                .ok()
                .and_then(|place| orders.customers().get(place))
                .map_or("", |name| &**name);
            csv.write_record([
                &*harmless(name),
                &buyer.orders.to_string(),
                &buyer.seen.x().to_string(),
                &buyer.seen.t_x().to_string(),
                &buyer.seen.t().to_string(),
                &money(buyer.revenue),
                &format!("{:.4}", value.alive),
                &format!("{:.4}", value.purchases),
                &money(value.spend),
                &money(value.next),
                &money(range.low),
                &money(range.high),
            ])?;
        }
        csv.into_inner().map_err(csv::IntoInnerError::into_error)
    }
}
