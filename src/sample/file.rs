//! The sample shop's lives as files.

use std::fmt::Write;

use super::Future;
use super::life::{Life, Order};
use super::shop::{BOX, DAYS, YEAR, day};
use crate::number::Decimal;

const HEADER: &str = "Order number,Order date,E-mail,Channel,Country,Discount code,Product,SKU,Quantity,Unit price,\
                      Order total,Refunded amount,Order status,Currency\n";

/// The orders until the last day as a CSV file, and what was to come.
pub(super) fn orders(lives: &[Life]) -> (String, Vec<Future>) {
    let mut orders: Vec<(&Order, &str)> = lives
        .iter()
        .flat_map(|life| {
            let address = life.address.as_deref().unwrap_or_default();
            life.orders.iter().map(move |order| (order, address))
        })
        .filter(|(order, _)| order.day < DAYS)
        .collect();
    orders.sort_by_key(|(order, address)| (order.day, order.minute, *address));
    let mut file = HEADER.to_owned();
    for (number, (order, address)) in (1001..).zip(orders) {
        write(&mut file, number, order, address);
    }
    let mut futures: Vec<Future> = lives.iter().filter_map(future).collect();
    futures.sort_by(|a, b| a.customer.cmp(&b.customer));
    (file, futures)
}

fn write(file: &mut String, number: u32, order: &Order, address: &str) {
    let date = day(order.day);
    let (hour, minute) = (order.minute / 60, order.minute % 60);
    let status = if order.cancelled { "cancelled" } else { "paid" };
    let [total, refunded] = [order.total, order.refunded].map(money);
    let Order {
        channel,
        country,
        code,
        ..
    } = order;
    for line in &order.lines {
        let price = money(line.price);
        // Writing to a string does not fail.
        let _ = writeln!(
            file,
            "#{number},{date} {hour:02}:{minute:02},{address},{channel},{country},{code},{},{},{},{price},{total},\
             {refunded},{status},EUR",
            line.name, line.sku, line.quantity
        );
    }
}

/// What a customer who has bought until the last day goes on to do; `None` of others, and of guests.
fn future(life: &Life) -> Option<Future> {
    let counted = || life.orders.iter().filter(|order| !order.cancelled);
    let customer = life.address.clone()?;
    counted().find(|order| order.day < DAYS)?;
    let later: Vec<&Order> = counted()
        .filter(|order| (DAYS..DAYS + YEAR).contains(&order.day))
        .collect();
    let cents: u32 = later.iter().map(|order| order.total - order.refunded).sum();
    let purchases = later.chunk_by(|a, b| a.day == b.day).count();
    Some(Future {
        customer,
        alive: life.left.is_none_or(|left| left >= DAYS),
        purchases: u32::try_from(purchases).ok()?,
        revenue: Decimal::from(u64::from(cents)).per(100)?,
    })
}

/// The subscriptions that had begun on the last day, as a CSV file.
pub(super) fn subscriptions(lives: &[Life]) -> String {
    let mut file = "Customer,Start date,End date,Amount,Billing period\n".to_owned();
    for life in lives.iter().filter(|life| life.is_subscriber) {
        let (Some(address), Some(first)) = (&life.address, life.orders.first()) else {
            continue;
        };
        let start = day(first.day);
        let end = life.left.filter(|left| *left < DAYS);
        let end = end.map_or(String::new(), |left| day(left).to_string());
        let _ = writeln!(file, "{address},{start},{end},{},month", money(BOX.2));
    }
    file
}

/// Cents as an amount.
fn money(cents: u32) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}
