//! Products that customers buy again, and who is due to.

use serde::Serialize;

use super::chance::Share;
use crate::order::{Date, Orders};

/// Customers who must have bought a product again, and times between two purchases of it, before it has a rhythm.
const CUSTOMERS: u32 = 10;
const GAPS: usize = 20;
/// A rhythm is steady where three quarters of the times are at most so many times as long as a quarter; where
/// purchases come by chance, it is 4.8 times.
const STEADY: i32 = 3;

/// A product that customers buy again.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Refill {
    /// Its place in [`Orders::products`].
    pub product: u32,
    /// Customers who have bought it.
    pub customers: u32,
    /// The share of them who have bought it on a second day.
    pub again: Share,
    /// Days from one purchase of it by a customer to her next.
    pub gaps: u32,
    /// A quarter of these is as short, half, and three quarters: of two in the middle the shorter. Half is its
    /// rhythm.
    pub days: [i32; 3],
    /// The times are alike enough to say when a customer is due.
    pub steady: bool,
}

/// A customer who may need a product anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Reminder {
    /// Her place in [`Orders::customers`].
    pub customer: u32,
    /// The product's place in [`Orders::products`].
    pub product: u32,
    /// When she last bought it.
    pub last: Date,
    /// That day and the product's rhythm after it.
    pub due: Date,
    /// Days from then to the end of what was observed; below 0 where they are still to come.
    pub overdue: i32,
}

/// A day on which a customer bought a product.
type Purchase = (u32, u32, Date);

/// The products that enough customers buy again, those with the most such customers first.
pub fn refills(orders: &Orders, until: Date) -> Vec<Refill> {
    let purchases = purchases(orders, until);
    let mut refills: Vec<Refill> = purchases
        .chunk_by(|a, b| a.0 == b.0)
        .filter_map(Refill::new)
        .collect();
    refills.sort_by_key(|refill| {
        let again = refill.again.value * f64::from(refill.customers);
        (std::cmp::Reverse(again.to_bits()), refill.product)
    });
    refills
}

/// Who is due to buy one of these products again, if its rhythm is steady, at the end of a day or up to `ahead` days
/// later: first that day and those to come, the soonest first, then who is late, the most recently due first. Who is a whole
/// rhythm late is taken to have it from elsewhere.
pub fn reminders(orders: &Orders, until: Date, refills: &[Refill], ahead: i32) -> Vec<Reminder> {
    let mut rhythms = vec![None; orders.products().len()];
    for refill in refills.iter().filter(|refill| refill.steady) {
        if let Some(rhythm) = rhythms.get_mut(refill.product as usize) {
            *rhythm = Some(refill.days[1]);
        }
    }
    let purchases = purchases(orders, until);
    let mut reminders: Vec<Reminder> = purchases
        .chunk_by(|a, b| (a.0, a.1) == (b.0, b.1))
        .filter_map(|purchases| {
            let &(product, customer, last) = purchases.last()?;
            let rhythm = rhythms.get(product as usize).copied().flatten()?;
            let due = Date::from_days(last.days() + rhythm)?;
            let overdue = until.days_since(due);
            (-ahead..rhythm).contains(&overdue).then_some(Reminder {
                customer,
                product,
                last,
                due,
                overdue,
            })
        })
        .collect();
    reminders.sort_by_key(|reminder| {
        let overdue = reminder.overdue;
        let days = overdue.unsigned_abs();
        (overdue > 0, days, reminder.customer, reminder.product)
    });
    reminders
}

impl Refill {
    /// What the purchases of one product, by customer and day, show.
    fn new(purchases: &[Purchase]) -> Option<Self> {
        let (mut customers, mut again) = (0, 0);
        let mut gaps = Vec::new();
        for of_customer in purchases.chunk_by(|a, b| a.1 == b.1) {
            customers += 1;
            again += u32::from(of_customer.len() > 1);
            let pairs = of_customer.windows(2);
            gaps.extend(pairs.map(|pair| pair[1].2.days_since(pair[0].2)));
        }
        gaps.sort_unstable();
        let enough = again >= CUSTOMERS && gaps.len() >= GAPS;
        // The least that so many quarters of them are at most.
        let quarter = |quarters: usize| gaps.get((gaps.len() * quarters).div_ceil(4) - 1).copied();
        enough.then(|| {
            let days = [1, 2, 3].map(|quarters| quarter(quarters).unwrap_or_default());
            Self {
                product: purchases[0].0,
                customers,
                again: Share::new(again, customers),
                gaps: u32::try_from(gaps.len()).unwrap_or(u32::MAX),
                days,
                steady: days[2] <= STEADY * days[0],
            }
        })
    }
}

/// The days on which customers bought products until the end of a day: by product, customer and day, each once.
fn purchases(orders: &Orders, until: Date) -> Vec<Purchase> {
    let counted = orders
        .counted()
        .take_while(|order| order.time.date <= until);
    let mut purchases: Vec<Purchase> = counted
        .filter_map(|order| Some((order.customer?, order)))
        .flat_map(|(customer, order)| {
            let lines = orders.lines(order).iter();
            lines.map(move |line| (line.product, customer, order.time.date))
        })
        .collect();
    purchases.sort_unstable();
    purchases.dedup();
    purchases
}
