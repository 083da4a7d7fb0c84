//! Which customers belong together, by how they came.

use crate::order::{Attribute, Order, Orders};

/// Which customers are in which group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grouping {
    /// What the groups are called; `None` for customers of whom nothing is said.
    pub(super) names: Vec<Option<Box<str>>>,
    /// The places of each customer's groups, by her place in [`Orders::customers`].
    pub(super) of: Vec<Vec<usize>>,
}

impl Grouping {
    /// By what an attribute says of customers' first orders: each is in one group.
    pub fn by_first_order(orders: &Orders, attribute: &Attribute) -> Self {
        let named = attribute.values.iter().cloned().map(Some);
        Self {
            names: named.chain([None]).collect(),
            of: of_first(orders, |order| {
                vec![attribute.of(order).unwrap_or(attribute.values.len())]
            }),
        }
    }

    /// By what customers bought with their first order: each is in the group of every product that it had.
    pub fn by_first_products(orders: &Orders) -> Self {
        let named = orders.products().iter().cloned().map(Some);
        Self {
            names: named.chain([None]).collect(),
            of: of_first(orders, |order| {
                let products = orders.products_of(order);
                if products.is_empty() {
                    vec![orders.products().len()]
                } else {
                    products
                }
            }),
        }
    }
}

/// The groups of each customer by her first order that counts.
fn of_first(orders: &Orders, groups: impl Fn(&Order) -> Vec<usize>) -> Vec<Vec<usize>> {
    let mut of: Vec<Vec<usize>> = vec![Vec::new(); orders.customers().len()];
    for order in orders.counted() {
        let customer = order.customer.and_then(|place| of.get_mut(place as usize));
        if let Some(known) = customer.filter(|known| known.is_empty()) {
            *known = groups(order);
        }
    }
    of
}
