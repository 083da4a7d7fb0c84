//! The sample shop: orders that nobody placed, of which the truth is known.
//!
//! It is made from parameters, the same bytes everywhere, and read as any shop's file is. What its
//! customers go on to buy in the year after is known too, so that a forecast can stand beside it.

mod file;
mod life;
mod shop;

pub use shop::{CHANNELS, Channel, PRODUCTS, PURCHASES, Product, SPEND, SUBSCRIPTIONS};

use crate::number::Decimal;
use crate::order::Date;

/// The sample shop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    /// Its orders of two years and a half: a CSV file in UTF-8, a row for each line of an order.
    pub orders: String,
    /// Its subscriptions: a CSV file in UTF-8, a row for each.
    pub subscriptions: String,
    /// The last day of both.
    pub end: Date,
    /// What the customers who can be told apart went on to do, in the order of their addresses.
    pub truth: Vec<Future>,
}

/// What a customer of the sample shop did in the year after its last day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Future {
    /// Her address, by which the file tells her apart.
    pub customer: String,
    /// She had not left for good on the last day.
    pub alive: bool,
    /// Her purchases: days with an order that was not cancelled.
    pub purchases: u32,
    /// What she paid for them, less what she got back.
    pub revenue: Decimal,
}

/// Makes the sample shop.
pub fn sample() -> Sample {
    sample_of(1)
}

/// Makes a shop of the same kind with so many times as many customers.
pub fn sample_of(times: usize) -> Sample {
    let lives = life::all(times);
    let (orders, truth) = file::orders(&lives);
    Sample {
        orders,
        subscriptions: file::subscriptions(&lives),
        end: shop::end(),
        truth,
    }
}
