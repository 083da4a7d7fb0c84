//! Several books of one shop: exports that overlap, a web shop and a till.
//!
//! Two books number their orders alike when most of the numbers that they share
//! stand for the same day and customer; then a number that both have is one
//! order. Else each has its own numbers, and the same number in both means
//! nothing.

use std::collections::BTreeMap;

use serde::Serialize;

use super::attribute;
use super::book::Book;
use super::orders::Order;
use crate::number::Amount;

/// Orders that several books have.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Overlap {
    /// Orders that were in a book before; each counts once.
    pub repeated: u32,
    /// Of them, those whose books say different things.
    pub contradictions: Vec<Contradiction>,
}

/// An order of which two books say different things.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Contradiction {
    /// Its number.
    pub order: String,
    /// The places of the two books, from 0, the one that was followed first.
    pub books: [u32; 2],
    /// What each says that the order came to.
    #[cfg_attr(test, ts(type = "[`${number}`, `${number}`]"))]
    pub gross: [Amount; 2],
}

/// All books as one, each order once.
pub(super) fn merge(mut books: Vec<Book>) -> (Book, Overlap) {
    if books.len() < 2 {
        return (books.pop().unwrap_or_default(), Overlap::default());
    }
    for (place, book) in (0u32..).zip(&mut books) {
        for refund in &mut book.refunds {
            refund.entry.book = place;
        }
    }
    let mut all = Book::default();
    let mut names = [Names::default(), Names::default()];
    let mut numberings: Vec<Numbering> = Vec::new();
    let mut overlap = Overlap::default();
    // Places of orders, in all books before.
    let mut before = 0;
    for (place, mut book) in (0u32..).zip(books) {
        rename(&mut book, &mut names);
        all.aliases.append(&mut book.aliases);
        all.refunds.append(&mut book.refunds);
        let orders = book.orders.len();
        attribute::append(&mut all.attributes, book.attributes, before, orders);
        all.lines.append(book.lines, index(before));
        let numbering = numberings
            .iter()
            .position(|numbering| numbering.agrees(&book.orders, &all.orders))
            .unwrap_or_else(|| {
                numberings.push(Numbering::default());
                numberings.len() - 1
            });
        for mut order in book.orders {
            order.place = order.place.saturating_add(index(before));
            numberings[numbering].enter(order, place, &mut all, &mut overlap);
        }
        before += orders;
    }
    let [customers, currencies] = names;
    all.customers = customers.into_list();
    all.currencies = currencies.into_list();
    (all, overlap)
}

/// Names with one number each over all books.
#[derive(Default)]
struct Names(BTreeMap<Box<str>, u32>);

impl Names {
    fn numbers(&mut self, list: Vec<Box<str>>) -> Vec<u32> {
        list.into_iter()
            .map(|name| {
                let next = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
                *self.0.entry(name).or_insert(next)
            })
            .collect()
    }

    fn into_list(self) -> Vec<Box<str>> {
        let mut list: Vec<(u32, Box<str>)> = self
            .0
            .into_iter()
            .map(|(name, number)| (number, name))
            .collect();
        list.sort_unstable();
        list.into_iter().map(|(_, name)| name).collect()
    }
}

/// Gives the book's customers and currencies the numbers that all books share.
fn rename(book: &mut Book, [customers, currencies]: &mut [Names; 2]) {
    let customers = customers.numbers(std::mem::take(&mut book.customers));
    let currencies = currencies.numbers(std::mem::take(&mut book.currencies));
    let shared = |numbers: &[u32], own: u32| {
        usize::try_from(own)
            .ok()
            .and_then(|own| numbers.get(own).copied())
    };
    for order in &mut book.orders {
        order.customer = order.customer.and_then(|own| shared(&customers, own));
        order.currency = order.currency.and_then(|own| shared(&currencies, own));
    }
    for refund in &mut book.refunds {
        refund.customer = refund.customer.and_then(|own| shared(&customers, own));
        refund.currency = refund.currency.and_then(|own| shared(&currencies, own));
    }
    book.aliases = std::mem::take(&mut book.aliases)
        .into_iter()
        .filter_map(|(alias, customer)| {
            Some((shared(&customers, alias)?, shared(&customers, customer)?))
        })
        .collect();
}

/// Books that number their orders alike.
#[derive(Default)]
struct Numbering {
    /// Each number's order, by its place, and the book that it is from.
    orders: BTreeMap<Box<str>, (usize, u32)>,
}

impl Numbering {
    /// Whether the numbers that the book shares mostly stand for the same orders.
    /// Sharing none is no reason against it.
    fn agrees(&self, book: &[Order], all: &[Order]) -> bool {
        let known = |order: &Order| {
            self.orders
                .get(&order.id)
                .and_then(|(place, _)| all.get(*place))
        };
        let pairs: Vec<bool> = book
            .iter()
            .filter(|order| !order.id.is_empty())
            .filter_map(|order| Some(is_same(order, known(order)?)))
            .collect();
        pairs.iter().filter(|same| **same).count() * 2 >= pairs.len()
    }

    fn enter(&mut self, order: Order, book: u32, all: &mut Book, overlap: &mut Overlap) {
        let known = self
            .orders
            .get(&order.id)
            .copied()
            .filter(|_| !order.id.is_empty());
        let Some((at, first)) = known else {
            self.orders
                .insert(order.id.clone(), (all.orders.len(), book));
            all.orders.push(order);
            return;
        };
        let Some(old) = all.orders.get_mut(at) else {
            return;
        };
        overlap.repeated += 1;
        // Orders are refunded and cancelled in the course of time, not the reverse.
        let state = |order: &Order| (order.cancelled, order.refunded, order.gross);
        let newer = state(&order) > state(old);
        if !is_same(&order, old) || order.gross != old.gross {
            let (followed, other) = if newer {
                ((book, order.gross), (first, old.gross))
            } else {
                ((first, old.gross), (book, order.gross))
            };
            overlap.contradictions.push(Contradiction {
                order: String::from(&*order.id),
                books: [followed.0, other.0],
                gross: [followed.1, other.1],
            });
        }
        let places = if newer {
            [order.place, old.place]
        } else {
            [old.place, order.place]
        };
        // The order is where its lines are, by the book that is followed if that has any.
        let lines = |place: &&u32| !all.lines.of(**place).is_empty();
        let place = *places.iter().find(lines).unwrap_or(&places[0]);
        attribute::complete(&mut all.attributes, place, places);
        if newer {
            let customer = order.customer.or(old.customer);
            *old = Order { customer, ..order };
            self.orders.insert(old.id.clone(), (at, book));
        } else {
            old.customer = old.customer.or(order.customer);
        }
        old.place = place;
    }
}

/// A place in a list; a shop has fewer than 2^32 orders.
fn index(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// Whether two orders of one number are of the same day, customer and currency,
/// as far as both say so.
fn is_same(a: &Order, b: &Order) -> bool {
    let fits = |a: Option<u32>, b: Option<u32>| a.is_none() || b.is_none() || a == b;
    a.time.date == b.time.date && fits(a.customer, b.customer) && fits(a.currency, b.currency)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::Decimal;
    use crate::order::{Date, LocalTime, Orders};

    fn order(id: &str, day: u8, customer: u32, gross: u64, refunded: u64) -> Order {
        let amount = |whole: u64| Amount::try_from(Decimal::from(whole)).expect("small");
        Order {
            id: id.into(),
            customer: Some(customer),
            time: LocalTime::day(Date::new(2024, 1, day).expect("a day")),
            gross: amount(gross),
            refunded: amount(refunded),
            cancelled: false,
            currency: None,
            place: 0,
        }
    }

    fn book(customers: &[&str], orders: Vec<Order>) -> Book {
        Book {
            orders,
            customers: customers.iter().map(|name| Box::from(*name)).collect(),
            ..Book::default()
        }
    }

    fn texts(orders: &Orders) -> Vec<(String, String, String)> {
        let customer =
            |order: &Order| orders.customers()[order.customer.expect("one") as usize].to_string();
        orders
            .iter()
            .map(|order| {
                (
                    order.id.to_string(),
                    customer(order),
                    order.net().to_string(),
                )
            })
            .collect()
    }

    fn expected(orders: &[(&str, &str, &str)]) -> Vec<(String, String, String)> {
        orders
            .iter()
            .map(|(id, customer, net)| ((*id).into(), (*customer).into(), (*net).into()))
            .collect()
    }

    #[test]
    fn exports_that_overlap_count_each_order_once_and_follow_the_later_state() {
        let january = book(
            &["ada", "bo"],
            vec![order("1", 1, 0, 10, 0), order("2", 2, 1, 20, 0)],
        );
        let february = book(
            &["bo", "cy"],
            vec![order("2", 2, 0, 20, 5), order("3", 3, 1, 30, 0)],
        );
        for books in [
            vec![january.clone(), february.clone()],
            vec![february, january],
        ] {
            let (orders, overlap) = Orders::new(books);
            assert_eq!(
                texts(&orders),
                expected(&[
                    ("1", "ada", "10.00"),
                    ("2", "bo", "15.00"),
                    ("3", "cy", "30.00")
                ])
            );
            assert_eq!((overlap.repeated, overlap.contradictions.len()), (1, 0));
        }
    }

    #[test]
    fn a_shop_and_a_till_each_have_their_own_numbers() {
        let shop = book(
            &["ada", "bo"],
            vec![order("1", 1, 0, 10, 0), order("2", 2, 1, 20, 0)],
        );
        let till = book(
            &["ada"],
            vec![order("1", 7, 0, 5, 0), order("2", 8, 0, 6, 0)],
        );
        let (orders, overlap) = Orders::new(vec![shop, till]);
        assert_eq!(orders.len(), 4);
        assert_eq!(orders.customers().len(), 2);
        assert_eq!(overlap, Overlap::default());
    }

    #[test]
    fn books_that_contradict_each_other_are_reported() {
        let one = book(
            &["ada"],
            vec![order("1", 1, 0, 10, 0), order("2", 2, 0, 20, 0)],
        );
        let other = book(
            &["ada"],
            vec![order("1", 1, 0, 10, 0), order("2", 2, 0, 25, 0)],
        );
        let (orders, overlap) = Orders::new(vec![one, other]);
        assert_eq!(
            texts(&orders),
            expected(&[("1", "ada", "10.00"), ("2", "ada", "25.00")])
        );
        assert_eq!(overlap.repeated, 2);
        let [contradiction] = overlap.contradictions.as_slice() else {
            panic!("one contradiction");
        };
        assert_eq!(
            (contradiction.order.as_str(), contradiction.books),
            ("2", [1, 0])
        );
        assert_eq!(
            contradiction.gross.map(|gross| gross.to_string()),
            ["25.00", "20.00"]
        );
    }

    #[test]
    fn an_address_beside_a_number_stands_for_the_customer() {
        let mut shop = book(
            &["c1", "ada@example.com", "bo@example.com"],
            vec![order("1", 1, 0, 10, 0), order("2", 2, 1, 20, 0)],
        );
        shop.aliases.push((1, 0));
        shop.orders.push(order("3", 3, 2, 30, 0));
        let (orders, _) = Orders::new(vec![shop]);
        assert_eq!(
            texts(&orders),
            expected(&[
                ("1", "c1", "10.00"),
                ("2", "c1", "20.00"),
                ("3", "bo@example.com", "30.00")
            ])
        );
    }
}
