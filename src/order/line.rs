//! What orders are made of: products, and how many of each.

use std::cmp::Ordering;

use super::orders::Order;
use crate::number::Amount;

/// Most products of a file; where there are more, none is kept.
pub(crate) const MOST_PRODUCTS: usize = 50_000;

/// A product of an order.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line {
    /// The place of its order.
    pub order: u32,
    /// The place of the product among the products.
    pub product: u32,
    /// How many pieces, or how much of it, above 0: for statistics.
    pub quantity: f32,
    /// Whether `amount` is known.
    pub priced: bool,
    /// What it came to before refunds, where the file has money for each line.
    pub amount: Amount,
}

impl Line {
    fn compare(&self, other: &Self) -> Ordering {
        let key = |line: &Self| (line.order, line.product, line.priced, line.amount);
        let by_key = key(self).cmp(&key(other));
        by_key.then_with(|| self.quantity.total_cmp(&other.quantity))
    }

    /// Whether two lines say the same, but for their orders.
    fn says(&self, other: &Self) -> Ordering {
        let of_one = |line: &Self| Self { order: 0, ..*line };
        of_one(self).compare(&of_one(other))
    }
}

/// Lines of orders, and the products in them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lines {
    /// The names of products; among [`Orders`](super::Orders) in alphabetical order.
    pub products: Vec<Box<str>>,
    /// The lines; among [`Orders`](super::Orders) in the order of orders, then products.
    pub lines: Vec<Line>,
}

impl Lines {
    /// The lines of the order at a place, once they are sorted.
    pub(super) fn of(&self, place: u32) -> &[Line] {
        let start = self.lines.partition_point(|line| line.order < place);
        let rest = &self.lines[start..];
        let count = rest.iter().take_while(|line| line.order == place).count();
        &rest[..count]
    }

    /// Drops the lines of orders that stand there several times but for one of each. `times` has these orders,
    /// ascending, each with how often.
    pub(crate) fn divide(&mut self, times: &[(u32, u32)]) {
        if times.is_empty() {
            return;
        }
        self.lines.sort_unstable_by(Line::compare);
        let (mut at, mut before) = (0, 0);
        self.lines.retain(|line| {
            while times.get(at).is_some_and(|(order, _)| *order < line.order) {
                (at, before) = (at + 1, 0);
            }
            match times.get(at) {
                Some((order, times)) if *order == line.order => {
                    before += 1;
                    (before - 1) % times == 0
                }
                _ => true,
            }
        });
    }

    /// Takes in the lines of another source, whose orders come behind `before` others.
    pub(super) fn append(&mut self, mut other: Self, before: u32) {
        other.lines.sort_unstable_by(Line::compare);
        let offset = u32::try_from(self.products.len()).unwrap_or(u32::MAX);
        self.products.extend(other.products);
        self.lines.extend(other.lines.into_iter().map(|line| Line {
            order: line.order.saturating_add(before),
            product: line.product.saturating_add(offset),
            ..line
        }));
    }

    /// Sorts the products, of which several of one name become one and those without a line are left out,
    /// and the lines.
    pub(super) fn sort(&mut self) {
        let mut used = vec![false; self.products.len()];
        for line in &self.lines {
            if let Some(used) = used.get_mut(line.product as usize) {
                *used = true;
            }
        }
        let mut named: Vec<(Box<str>, usize)> = std::mem::take(&mut self.products)
            .into_iter()
            .zip(0..)
            .filter(|&(_, old)| used[old])
            .collect();
        named.sort_unstable();
        let mut moved = vec![0; used.len()];
        for (name, old) in named {
            if self.products.last() != Some(&name) {
                self.products.push(name);
            }
            moved[old] = u32::try_from(self.products.len() - 1).unwrap_or(u32::MAX);
        }
        for line in &mut self.lines {
            line.product = moved
                .get(line.product as usize)
                .copied()
                .unwrap_or_default();
        }
        self.lines.sort_unstable_by(Line::compare);
    }

    /// Moves the lines to where the orders stand now, and drops those of no order. Of `orders`, each still
    /// has the place that it had.
    pub(super) fn arrange(&mut self, orders: &[Order]) {
        if self.lines.is_empty() {
            return;
        }
        let last = self.lines.last().map_or(0, |line| line.order as usize);
        let mut moved = vec![None; last + 1];
        for (new, order) in (0u32..).zip(orders) {
            if let Some(moved) = moved.get_mut(order.place as usize) {
                *moved = Some(new);
            }
        }
        self.lines.retain_mut(|line| {
            let place = moved.get(line.order as usize).copied().flatten();
            line.order = place.unwrap_or_default();
            place.is_some()
        });
        self.lines.sort_unstable_by(Line::compare);
    }

    /// How the lines of two orders compare, once they are sorted.
    pub(super) fn compare(&self, a: &Order, b: &Order) -> Ordering {
        let (a, b) = (self.of(a.place), self.of(b.place));
        let pairs = a.iter().zip(b).map(|(a, b)| a.says(b));
        let differing = pairs.into_iter().find(|says| says.is_ne());
        differing.unwrap_or_else(|| a.len().cmp(&b.len()))
    }
}
