//! What one source says of a shop's orders, before it is brought together with
//! what others say.

use super::attribute::Attribute;
use super::date::LocalTime;
use super::line::Lines;
use super::orders::Order;
use crate::number::Amount;

/// Orders and refunds of one source, each order once.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Book {
    /// The orders, in any order; customers and currencies are places in the lists below.
    pub orders: Vec<Order>,
    /// Refunds that are entries of their own.
    pub refunds: Vec<Refund>,
    /// Keys of customers.
    pub customers: Vec<Box<str>>,
    /// Pairs of customers, as places, of whom the first is known to be the second:
    /// an address that stands beside a customer's number, say.
    pub aliases: Vec<(u32, u32)>,
    /// Currencies.
    pub currencies: Vec<Box<str>>,
    /// What else is said of the orders, by their places.
    pub attributes: Vec<Attribute>,
    /// What the orders are made of, by their places.
    pub lines: Lines,
}

/// A refund that is an entry of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refund {
    /// Where it stands in its source.
    pub entry: Entry,
    /// The order that it names, if any.
    pub order: Option<Box<str>>,
    /// Who got it: a place in the list of customers.
    pub customer: Option<u32>,
    /// When, on the shop's clock.
    pub time: Option<LocalTime>,
    /// How much, zero or more.
    pub amount: Amount,
    /// Its currency: a place in the list of currencies.
    pub currency: Option<u32>,
}

/// Where an entry of a source stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// The place of its source among the books, from 0.
    pub book: u32,
    /// The line on which it begins.
    pub line: u32,
    /// How many rows it has.
    pub rows: u32,
    /// Its own name; empty when it has none.
    pub id: Box<str>,
}

/// A refund, or what is left of it, whose order is not among the orders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unplaced {
    /// Where the refund stands in its source.
    pub entry: Entry,
    /// What is left of it.
    pub left: Amount,
    /// Nothing of it was taken off any order.
    pub whole: bool,
}

impl Book {
    /// The currencies of its orders, each once, in alphabetical order; where there are none, all that stand in the file.
    pub fn currencies_of_orders(&self) -> Vec<&str> {
        let mut used = vec![self.orders.is_empty(); self.currencies.len()];
        for place in self.orders.iter().filter_map(|order| order.currency) {
            let place = usize::try_from(place).ok();
            if let Some(used) = place.and_then(|place| used.get_mut(place)) {
                *used = true;
            }
        }
        let mut names: Vec<&str> = self
            .currencies
            .iter()
            .zip(used)
            .filter_map(|(name, used)| used.then_some(&**name))
            .collect();
        names.sort_unstable();
        names
    }

    /// Says that all its money is of one currency, because it was changed into it.
    pub fn set_currency(&mut self, currency: u32) {
        for order in &mut self.orders {
            order.currency = Some(currency);
        }
        for refund in &mut self.refunds {
            refund.currency = Some(currency);
        }
    }
}
