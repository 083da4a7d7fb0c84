//! Refunds that are entries of their own, taken off the orders that they are for.
//!
//! One that names an order is taken off that order. One that names none is taken
//! off the customer's latest orders before it, as far as they were not paid back
//! yet: a credit note seldom says for what it is. What then is left had its order
//! before the file begins, or belongs to nobody who is known.

use std::collections::BTreeMap;

use super::book::{Refund, Unplaced};
use super::orders::Order;
use crate::number::{Amount, Decimal};

/// Takes `refunds` off `orders`, which stand in order of time, and returns what
/// was left of each that could not be placed whole.
pub(super) fn settle(orders: &mut [Order], mut refunds: Vec<Refund>) -> Vec<Unplaced> {
    refunds.sort_by(|a, b| {
        let key = |r: &Refund| (r.time, r.customer, r.amount, r.currency);
        let names = |r: &Refund| (r.order.clone(), r.entry.clone());
        key(a).cmp(&key(b)).then_with(|| names(a).cmp(&names(b)))
    });
    let (named, unnamed): (Vec<_>, Vec<_>) = refunds
        .into_iter()
        .partition(|refund| refund.order.is_some());
    let mut left = settle_named(orders, named);
    left.extend(settle_unnamed(orders, unnamed));
    left
}

fn settle_named(orders: &mut [Order], refunds: Vec<Refund>) -> Vec<Unplaced> {
    if refunds.is_empty() {
        return Vec::new();
    }
    let mut places: BTreeMap<Box<str>, usize> = BTreeMap::new();
    for (place, order) in orders.iter().enumerate() {
        places.insert(order.id.clone(), place);
    }
    refunds
        .into_iter()
        .filter_map(|refund| {
            let place = refund.order.as_ref().and_then(|id| places.get(id));
            let order = place.and_then(|place| orders.get_mut(*place));
            let sum = order
                .as_ref()
                .map(|order| Amount::try_from(order.refunded + refund.amount));
            if let (Some(order), Some(Ok(refunded))) = (order, sum) {
                order.refunded = refunded;
                return None;
            }
            Some(Unplaced {
                entry: refund.entry,
                left: refund.amount,
                whole: true,
            })
        })
        .collect()
}

fn settle_unnamed(orders: &mut [Order], refunds: Vec<Refund>) -> Vec<Unplaced> {
    if refunds.is_empty() {
        return Vec::new();
    }
    let mut of_customer: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (place, order) in orders.iter().enumerate() {
        if let Some(customer) = order.customer.filter(|_| !order.cancelled) {
            of_customer.entry(customer).or_default().push(place);
        }
    }
    refunds
        .into_iter()
        .filter_map(|refund| {
            let mut left = refund.amount;
            let places = refund
                .customer
                .and_then(|customer| of_customer.get(&customer));
            for place in places.into_iter().flatten().rev() {
                let Some(order) = orders.get_mut(*place) else {
                    continue;
                };
                let earlier = refund.time.is_none_or(|time| order.time <= time);
                if earlier && order.currency == refund.currency {
                    take_off(order, &mut left);
                }
            }
            (left > Amount::ZERO || refund.amount == Amount::ZERO).then(|| Unplaced {
                entry: refund.entry,
                left,
                whole: left == refund.amount,
            })
        })
        .collect()
}

/// Takes as much of `amount` off the order as it has left.
fn take_off(order: &mut Order, amount: &mut Amount) {
    let left = order.net().max(Decimal::ZERO);
    let part = left.min(Decimal::from(*amount));
    let refunded = Amount::try_from(Decimal::from(order.refunded) + part);
    let rest = Amount::try_from(Decimal::from(*amount) - part);
    if let (Ok(refunded), Ok(rest)) = (refunded, rest) {
        (order.refunded, *amount) = (refunded, rest);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::book::Entry;
    use crate::order::{Date, LocalTime};

    fn lefts(unplaced: &[Unplaced]) -> Vec<(String, bool)> {
        unplaced
            .iter()
            .map(|refund| (refund.left.to_string(), refund.whole))
            .collect()
    }

    fn amount(text: &str) -> Amount {
        Decimal::parse_canonical(text.as_bytes())
            .and_then(|decimal| Amount::try_from(decimal).ok())
            .expect(text)
    }

    fn day(day: u8) -> LocalTime {
        LocalTime::day(Date::new(2024, 1, day).expect("a day"))
    }

    fn order(id: &str, on: u8, customer: u32, gross: &str) -> Order {
        Order {
            id: id.into(),
            customer: Some(customer),
            time: day(on),
            gross: amount(gross),
            refunded: Amount::ZERO,
            cancelled: false,
            currency: None,
            place: 0,
        }
    }

    fn refund(order: Option<&str>, on: u8, customer: Option<u32>, text: &str) -> Refund {
        Refund {
            entry: Entry::default(),
            order: order.map(Box::from),
            customer,
            time: Some(day(on)),
            amount: amount(text),
            currency: None,
        }
    }

    fn refunded(orders: &[Order]) -> Vec<String> {
        orders
            .iter()
            .map(|order| order.refunded.to_string())
            .collect()
    }

    #[test]
    fn a_refund_is_taken_off_the_order_that_it_names() {
        let mut orders = [order("1", 1, 0, "10"), order("2", 2, 0, "10")];
        let left = settle(
            &mut orders,
            vec![
                refund(Some("1"), 3, Some(7), "4"),
                refund(Some("9"), 3, None, "5"),
            ],
        );
        assert_eq!(refunded(&orders), ["4.00", "0.00"]);
        assert_eq!(lefts(&left), [("5.00".to_owned(), true)]);
    }

    #[test]
    fn a_credit_note_is_taken_off_the_latest_orders_before_it() {
        let mut orders = [
            order("1", 1, 0, "10"),
            order("2", 2, 0, "10"),
            order("3", 3, 1, "10"),
            order("4", 9, 0, "10"),
        ];
        let nobody = refund(None, 9, None, "2");
        let too_early = refund(None, 2, Some(1), "1");
        let left = settle(
            &mut orders,
            vec![
                refund(None, 5, Some(0), "13"),
                nobody.clone(),
                too_early.clone(),
            ],
        );
        assert_eq!(refunded(&orders), ["3.00", "10.00", "0.00", "0.00"]);
        assert_eq!(
            lefts(&left),
            [("1.00".to_owned(), true), ("2.00".to_owned(), true)]
        );
        let left = settle(&mut orders, vec![refund(None, 5, Some(0), "9")]);
        assert_eq!(refunded(&orders), ["10.00", "10.00", "0.00", "0.00"]);
        assert_eq!(lefts(&left), [("2.00".to_owned(), false)]);
    }
}
