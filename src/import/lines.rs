//! What orders are made of, where a row is a line of one.

use super::names::Names;
use super::pile::Pile;
use super::row::{Piece, Row, State};
use crate::number::Amount;
use crate::order::{Line, Lines as OrderLines, MOST_PRODUCTS};

/// Lines of orders that are not all read yet.
#[derive(Default)]
pub(super) struct Lines {
    products: Names,
    found: Pile<Line>,
    /// There are more products than are told apart.
    pub(super) too_many: bool,
    /// Orders that turned out to be parts of others, and these.
    parts: Vec<(u32, u32)>,
}

impl Lines {
    /// Takes in the line that a row is of the order at a place, with what it came to where that is known.
    /// One that does not stand is none.
    pub(super) fn add(&mut self, order: usize, row: &Row<'_>, amount: Option<Amount>) {
        let Some(Piece { product, quantity }) = row.piece else {
            return;
        };
        if self.too_many || row.state != State::Stands {
            return;
        }
        let product = self.products.number(product);
        if product as usize >= MOST_PRODUCTS {
            *self = Self {
                too_many: true,
                ..Self::default()
            };
            return;
        }
        self.found.push(Line {
            order: number(order),
            product,
            quantity,
            priced: amount.is_some(),
            amount: amount.unwrap_or_default(),
        });
    }

    /// Gives an order the lines of another, which turned out to be a part of it.
    pub(super) fn join(&mut self, order: usize, part: usize) {
        self.parts.push((number(part), number(order)));
    }

    /// The lines of the orders at these places, which ascend. Of those that stand there several `times`, in the
    /// order of their places, the lines count once.
    pub(super) fn finish(mut self, orders: &[u32], times: &[(u32, u32)]) -> OrderLines {
        let mut found = Vec::with_capacity(self.found.len());
        found.extend(self.found.into_iter());
        let mut lines = OrderLines {
            products: self.products.list().map(Box::from).collect(),
            lines: found,
        };
        lines.divide(times);
        self.parts.sort_unstable();
        let parts = self.parts;
        lines.lines.retain_mut(|line| {
            let part = parts.binary_search_by_key(&line.order, |(part, _)| *part);
            let place = part.map_or(line.order, |at| parts[at].1);
            let order = orders.binary_search(&place);
            line.order = order.map_or(0, number);
            order.is_ok()
        });
        lines
    }
}

/// A place in a list; a file has fewer than 2^32 rows.
fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}
