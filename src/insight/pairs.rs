//! Products that are bought together more often than by chance.

use serde::Serialize;

use super::chance::{at_least, holm};
use crate::order::Orders;

/// Products that are looked at, the commonest first, and products of one order.
const PRODUCTS: usize = 200;
const BASKET: usize = 50;
/// Orders in which a product must be.
const LEAST: u32 = 5;
/// Customers who must have had both products of a pair in one order: the standing order of one is no rule.
const CUSTOMERS: usize = 5;
/// The chance that any pair is named that is bought together by chance alone.
const LEVEL: f64 = 0.05;

/// Pairs of products that are bought together.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Pairs {
    /// Orders of which the products are known.
    pub orders: u32,
    /// Pairs that were looked at.
    pub looked_at: u32,
    /// Those that are no chance, the surest first.
    pub pairs: Vec<Pair>,
}

/// Two products that are in one order more often than by chance.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Pair {
    /// Their places in [`Orders::products`], the commoner first.
    pub products: [u32; 2],
    /// Orders with each of them, and with both.
    pub orders: [u32; 2],
    /// Orders with both.
    pub both: u32,
    /// The share of all orders that have both.
    pub support: f64,
    /// Of the orders with each, the share that has the other.
    pub confidence: [f64; 2],
    /// How many times as often they are together as they would be by chance.
    pub lift: f64,
    /// The chance that they are together so often by chance: Fisher's exact test of one side.
    pub chance: f64,
}

/// The pairs of products that are together in orders more often than by chance, by Fisher's exact test with Holm's
/// correction for all the pairs that were looked at: those of the 200 commonest products that are in five orders
/// at least. Of those, a pair is named that five customers have had in one order.
pub fn bought_together(orders: &Orders) -> Pairs {
    let mut baskets = 0;
    let mut counts = vec![0; orders.products().len()];
    each_basket(orders, |_, basket| {
        baskets += 1;
        for product in basket {
            counts[*product] += 1;
        }
    });
    let common = common(&counts);
    let mut ranks = vec![None; counts.len()];
    for (rank, product) in common.iter().enumerate() {
        ranks[*product] = Some(rank);
    }
    let mut both = vec![Both::default(); common.len() * common.len()];
    each_basket(orders, |customer, basket| {
        let mut ranks: Vec<usize> = basket
            .iter()
            .filter_map(|product| ranks[*product])
            .collect();
        ranks.sort_unstable();
        ranks.truncate(BASKET);
        for (at, first) in ranks.iter().enumerate() {
            for second in &ranks[at + 1..] {
                both[first * common.len() + second].add(customer);
            }
        }
    });
    let mut pairs = Vec::new();
    for (first, &a) in common.iter().enumerate() {
        for (second, &b) in common.iter().enumerate().skip(first + 1) {
            let both = &both[first * common.len() + second];
            pairs.extend(Pair::new([a, b], [counts[a], counts[b]], both, baskets));
        }
    }
    pairs.sort_by(|a, b| {
        a.chance
            .total_cmp(&b.chance)
            .then(a.products.cmp(&b.products))
    });
    let chances: Vec<f64> = pairs.iter().map(|pair| pair.chance).collect();
    let looked_at = common.len() * common.len().saturating_sub(1) / 2;
    let mut sure = holm(&chances, looked_at, LEVEL).into_iter();
    pairs.retain(|_| sure.next().unwrap_or_default());
    Pairs {
        orders: baskets,
        looked_at: u32::try_from(looked_at).unwrap_or(u32::MAX),
        pairs,
    }
}

/// Orders with both products of a pair.
#[derive(Clone, Default)]
struct Both {
    orders: u32,
    /// Whose they are, as far as that matters; each guest is one of her own.
    customers: Vec<Option<u32>>,
}

impl Both {
    fn add(&mut self, customer: Option<u32>) {
        self.orders += 1;
        let another = customer.is_none() || !self.customers.contains(&customer);
        if another && self.customers.len() < CUSTOMERS {
            self.customers.push(customer);
        }
    }
}

impl Pair {
    /// `None` where they are not together more often than by chance, or too few customers have had both.
    fn new(products: [usize; 2], orders: [u32; 2], both: &Both, all: u32) -> Option<Self> {
        let [first, second] = orders.map(f64::from);
        let (together, count) = (f64::from(both.orders), f64::from(all));
        let lift = together * count / (first * second);
        let [Ok(a), Ok(b)] = products.map(u32::try_from) else {
            return None;
        };
        (lift > 1.0 && both.customers.len() == CUSTOMERS).then(|| Self {
            products: [a, b],
            orders,
            both: both.orders,
            support: together / count,
            confidence: [together / first, together / second],
            lift,
            chance: at_least(both.orders, orders[0], orders[1], all),
        })
    }
}

/// The places of the commonest products, the commonest first.
fn common(counts: &[u32]) -> Vec<usize> {
    let mut common: Vec<usize> = (0..counts.len())
        .filter(|at| counts[*at] >= LEAST)
        .collect();
    common.sort_by(|a, b| counts[*b].cmp(&counts[*a]).then(a.cmp(b)));
    common.truncate(PRODUCTS);
    common
}

/// Shows whose each order is that counts, and its products, each once.
fn each_basket(orders: &Orders, mut show: impl FnMut(Option<u32>, &[usize])) {
    for order in orders.counted() {
        let basket = orders.products_of(order);
        if !basket.is_empty() {
            show(order.customer, &basket);
        }
    }
}
