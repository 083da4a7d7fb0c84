//! What customers have brought, month by month after their first order.

use super::grouping::Grouping;
use crate::order::{Date, History, Orders};

/// Months in a day, as a fraction, and the most months after a first order that are looked at.
const MONTHS: (i32, i32) = (16, 487);
const MOST: usize = 120;
/// A month of which fewer customers are known says nothing.
const KNOWN: u32 = 10;

/// What a customer of each group has brought on average until the end of each month after her first order.
pub(super) fn by_month(
    orders: &Orders,
    until: Date,
    histories: &[History],
    grouping: &Grouping,
) -> Vec<Vec<f64>> {
    let month = |days: i32| usize::try_from(days * MONTHS.0 / MONTHS.1).unwrap_or_default();
    let mut firsts = vec![None; orders.customers().len()];
    let mut known = vec![Vec::new(); grouping.names.len()];
    let mut money = vec![Vec::new(); grouping.names.len()];
    for history in histories {
        let whole = month(history.observed(until)).min(MOST);
        firsts[history.customer as usize] = Some((history.first, whole));
        for group in grouping
            .of
            .get(history.customer as usize)
            .into_iter()
            .flatten()
        {
            let known: &mut Vec<u32> = &mut known[*group];
            known.resize(known.len().max(whole), 0);
            known[..whole].iter_mut().for_each(|count| *count += 1);
            let money: &mut Vec<f64> = &mut money[*group];
            money.resize(known.len(), 0.0);
        }
    }
    for order in orders
        .counted()
        .take_while(|order| order.time.date <= until)
    {
        let Some(customer) = order.customer.map(|place| place as usize) else {
            continue;
        };
        let Some((first, whole)) = firsts.get(customer).copied().flatten() else {
            continue;
        };
        let month = month(order.time.date.days_since(first));
        for group in grouping.of.get(customer).into_iter().flatten() {
            if month < whole {
                money[*group][month] += order.net().to_f64();
            }
        }
    }
    let of_group = |(known, money): (Vec<u32>, Vec<f64>)| {
        let months = known.into_iter().zip(money);
        let mut sum = 0.0;
        let enough = months.take_while(|(known, _)| *known >= KNOWN);
        let so_far = |(known, money): (u32, f64)| {
            sum += money / f64::from(known);
            sum
        };
        enough.map(so_far).collect()
    };
    known.into_iter().zip(money).map(of_group).collect()
}
