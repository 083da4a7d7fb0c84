//! Orders and the customers who placed them.

use std::cmp::Ordering;

use super::attribute::Attribute;
use super::book::{Book, Unplaced};
use super::date::{Date, LocalTime};
use super::line::{Line, Lines};
use super::merge::{Overlap, merge};
use super::refund::settle;
use crate::number::{Amount, Decimal};

/// One order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// The shop's own name for it; empty when the file has none.
    pub id: Box<str>,
    /// Who placed it: a place in [`Orders::customers`]. `None` is a guest, of
    /// whom nothing is known.
    pub customer: Option<u32>,
    /// When, on the shop's clock.
    pub time: LocalTime,
    /// What was to be paid, before refunds.
    pub gross: Amount,
    /// What was paid back, zero or more.
    pub refunded: Amount,
    /// Called off: neither its money nor its customer counts.
    pub cancelled: bool,
    /// The currency of its money: a place in [`Orders::currencies`].
    pub currency: Option<u32>,
    /// Its place among the orders, by which the rest that is known of it is kept:
    /// [`Orders::attributes`], [`Orders::lines`].
    pub place: u32,
}

impl Order {
    /// What was paid and not paid back.
    pub fn net(&self) -> Decimal {
        self.gross - self.refunded
    }
}

/// The orders of a shop, each once.
///
/// In order of time, then id, customer, and money, so that the same orders make
/// the same value in whatever order they were read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Orders {
    rows: Vec<Order>,
    customers: Vec<Box<str>>,
    currencies: Vec<Box<str>>,
    unplaced: Vec<Unplaced>,
    attributes: Vec<Attribute>,
    lines: Lines,
}

impl Orders {
    /// Brings what one or several books say into their order, and takes refunds
    /// off the orders that they are for. Customers and currencies are sorted, and
    /// those that no order uses are left out.
    ///
    /// An order that several books have counts once; [`Overlap`] says how often,
    /// and where two of them say different things of one.
    pub fn new(books: Vec<Book>) -> (Self, Overlap) {
        let (mut book, overlap) = merge(books);
        resolve_aliases(&mut book);
        sort_names(
            &mut book.customers,
            book.orders
                .iter_mut()
                .map(|order| &mut order.customer)
                .chain(book.refunds.iter_mut().map(|refund| &mut refund.customer)),
        );
        sort_names(
            &mut book.currencies,
            book.orders
                .iter_mut()
                .map(|order| &mut order.currency)
                .chain(book.refunds.iter_mut().map(|refund| &mut refund.currency)),
        );
        let people = people(&book);
        let Book {
            orders,
            attributes,
            lines,
            ..
        } = &mut book;
        lines.sort();
        attributes.retain_mut(|attribute| attribute.settle(orders, people));
        // Exports run from the newest order to the oldest but for a few, which a stable sort makes use of.
        orders.sort_by(|a, b| {
            let key = |o: &Order| (o.customer, o.gross, o.refunded, o.cancelled, o.currency);
            (a.time, &a.id)
                .cmp(&(b.time, &b.id))
                .then_with(|| key(a).cmp(&key(b)))
                .then_with(|| {
                    let differing = |said: &&Attribute| said.code(a) != said.code(b);
                    let said = attributes.iter().find(differing);
                    said.map_or(Ordering::Equal, |said| said.code(a).cmp(&said.code(b)))
                })
                .then_with(|| lines.compare(a, b))
        });
        for attribute in attributes {
            attribute.arrange(orders);
        }
        lines.arrange(orders);
        for (place, order) in (0..).zip(orders) {
            order.place = place;
        }
        let unplaced = settle(&mut book.orders, book.refunds);
        let orders = Self {
            rows: book.orders,
            customers: book.customers,
            currencies: book.currencies,
            unplaced,
            attributes: book.attributes,
            lines: book.lines,
        };
        (orders, overlap)
    }

    /// What is left of refunds whose order is not among the orders.
    pub fn unplaced_refunds(&self) -> &[Unplaced] {
        &self.unplaced
    }

    /// The keys of the customers, in alphabetical order; each is there because
    /// of an order, perhaps a cancelled one.
    pub fn customers(&self) -> &[Box<str>] {
        &self.customers
    }

    /// The currencies that orders name, in alphabetical order.
    pub fn currencies(&self) -> &[Box<str>] {
        &self.currencies
    }

    /// What else is said of orders: columns that sort them into groups, as the files have them.
    pub fn attributes(&self) -> &[Attribute] {
        &self.attributes
    }

    /// The names of the products in the orders' lines, in alphabetical order; none where the files have no
    /// lines.
    pub fn products(&self) -> &[Box<str>] {
        &self.lines.products
    }

    /// The lines of an order by their products. There may be several of one.
    pub fn lines(&self, order: &Order) -> &[Line] {
        self.lines.of(order.place)
    }

    /// The places of the products of an order, each once.
    pub fn products_of(&self, order: &Order) -> Vec<usize> {
        let lines = self.lines(order).iter();
        let mut products: Vec<usize> = lines.map(|line| line.product as usize).collect();
        products.dedup();
        products
    }

    /// Every order, cancelled ones too.
    pub fn iter(&self) -> std::slice::Iter<'_, Order> {
        self.rows.iter()
    }

    /// The orders that were not cancelled.
    pub fn counted(&self) -> impl Iterator<Item = &Order> {
        self.iter().filter(|order| !order.cancelled)
    }

    /// How many orders there are, cancelled ones too.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is no order.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The first and the last day of an order, cancelled ones too: the time in
    /// which the shop was observed.
    pub fn observed(&self) -> Option<(Date, Date)> {
        Some((self.rows.first()?.time.date, self.rows.last()?.time.date))
    }
}

impl<'a> IntoIterator for &'a Orders {
    type Item = &'a Order;
    type IntoIter = std::slice::Iter<'a, Order>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Customers, each order of a guest counted as one.
fn people(book: &Book) -> usize {
    let guests = book.orders.iter().filter(|order| order.customer.is_none());
    book.customers.len() + guests.count()
}

/// Gives orders and refunds of a customer's alias to the customer herself. An
/// alias of two customers is nobody's.
fn resolve_aliases(book: &mut Book) {
    let mut meant: Vec<Option<u32>> = vec![None; book.customers.len()];
    let mut shared = vec![false; book.customers.len()];
    for &(alias, customer) in &book.aliases {
        let Some(place) = index(Some(alias)).filter(|place| *place < meant.len()) else {
            continue;
        };
        match meant[place] {
            Some(other) if other != customer => shared[place] = true,
            _ => meant[place] = Some(customer),
        }
    }
    let step = |customer: u32| {
        let place = index(Some(customer))?;
        let known = !shared.get(place).copied().unwrap_or(true);
        meant.get(place).copied().flatten().filter(|_| known)
    };
    // A phone may stand for an address, and that for a number.
    let customer =
        |customer: u32| (0..3).fold(customer, |customer, _| step(customer).unwrap_or(customer));
    for order in &mut book.orders {
        order.customer = order.customer.map(customer);
    }
    for refund in &mut book.refunds {
        refund.customer = refund.customer.map(customer);
    }
}

/// Sorts the names that `places` point to, drops the others, and moves the
/// places along. A place without a name becomes none.
fn sort_names<'a>(names: &mut Vec<Box<str>>, places: impl Iterator<Item = &'a mut Option<u32>>) {
    let places: Vec<&mut Option<u32>> = places.collect();
    let mut used = vec![false; names.len()];
    for place in places.iter().filter_map(|place| index(**place)) {
        if let Some(used) = used.get_mut(place) {
            *used = true;
        }
    }
    let mut kept: Vec<(Box<str>, usize)> = std::mem::take(names)
        .into_iter()
        .zip(0..)
        .filter(|&(_, old)| used[old])
        .collect();
    kept.sort_unstable();
    let mut moved = vec![None; used.len()];
    for (new, &(_, old)) in (0u32..).zip(&kept) {
        moved[old] = Some(new);
    }
    for place in places {
        *place = index(*place).and_then(|old| moved.get(old).copied().flatten());
    }
    *names = kept.into_iter().map(|(name, _)| name).collect();
}

fn index(place: Option<u32>) -> Option<usize> {
    usize::try_from(place?).ok()
}
