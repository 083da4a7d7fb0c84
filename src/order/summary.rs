//! The shop's totals and averages.

use serde::Serialize;

use super::date::Date;
use super::history::{History, histories};
use super::orders::{Order, Orders};
use crate::number::Decimal;

/// Months in a day, as a fraction: a year is 365.25 days.
const MONTHS_PER_DAY: (u64, u64) = (48, 1461);

/// What the orders of a shop add up to. Cancelled orders count nowhere but in
/// `cancelled` and in the period; free orders count as orders.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Summary {
    /// Orders that count.
    pub orders: u32,
    /// Orders that were cancelled.
    pub cancelled: u32,
    /// The first day of an order, cancelled ones too.
    pub first: Date,
    /// The last day of an order, cancelled ones too: the end of observation.
    pub last: Date,
    /// Days from the first to the last, both counted.
    pub days: u32,
    /// The same in months of 30.4375 days.
    pub months: Decimal,
    /// Money of the orders before refunds.
    pub gross: Decimal,
    /// Money paid back.
    pub refunded: Decimal,
    /// Revenue: gross − refunded.
    pub net: Decimal,
    /// Average purchase value: net ÷ orders; `None` without orders.
    pub apv: Option<Decimal>,
    /// What can be said of customers; `None` when no order names one.
    pub customers: Option<Customers>,
}

/// What the orders say of the customers who can be told apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Customers {
    /// Customers with an order that counts.
    pub customers: u32,
    /// Those with orders on one day only.
    pub one_time: u32,
    /// Orders of guests: nobody can say whether they came back.
    pub guest_orders: u32,
    /// Orders that fell on a day on which the same customer had ordered already.
    pub same_day_orders: u32,
    /// Average purchase frequency: orders of these customers ÷ customers, in
    /// the whole period.
    pub apf: Decimal,
    /// Revenue of these customers ÷ customers: what a customer has brought in so
    /// far, and so the least that she is worth.
    pub revenue_so_far: Decimal,
    /// Mean of the days from a customer's first order to the last, one-time
    /// buyers as 0. An underestimate of the customer lifespan: some customers
    /// will still buy again when the file ends, and those who came
    /// late had little time to come back.
    pub lifespan_days: Decimal,
    /// The same in months of 30.4375 days.
    pub lifespan_months: Decimal,
    /// All that they are worked out from.
    pub averages: Averages,
    /// What the calculator starts from where more than a year is known: the same of the last year. Over a longer time
    /// those who left long ago would make everybody seem to buy more seldom.
    pub last_year: Option<Averages>,
}

/// Totals from which averages are worked out: of the customers who can be told
/// apart, guests' orders left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Averages {
    /// Revenue, net of refunds.
    pub revenue: Decimal,
    /// Orders that count.
    pub orders: u32,
    /// Customers with such an order.
    pub customers: u32,
    /// The period in months of 30.4375 days.
    pub months: Decimal,
}

/// Days of a year, for what is of the last one.
const YEAR: u32 = 365;
/// A file of a whole calendar year is one of a year, be it a leap year.
const LONGEST_YEAR: u32 = 366;

impl Summary {
    /// Adds up all orders. Their money must be of one currency, which is the
    /// caller's to see to. `None` when there is no order.
    pub fn new(orders: &Orders) -> Option<Self> {
        let (first, last) = orders.observed()?;
        let days = count(last.days_since(first)) + 1;
        let counted = tally(orders.counted());
        let gross: Decimal = orders.counted().map(|order| order.gross).sum();
        let refunded: Decimal = orders.counted().map(|order| order.refunded).sum();
        let net = gross - refunded;
        Some(Self {
            orders: counted,
            cancelled: tally(orders.iter().filter(|order| order.cancelled)),
            first,
            last,
            days,
            months: months(u64::from(days), 1)?,
            gross,
            refunded,
            net,
            apv: net.per(u64::from(counted)),
            customers: Customers::new(orders, days),
        })
    }
}

impl Customers {
    fn new(orders: &Orders, period: u32) -> Option<Self> {
        let histories = histories(orders);
        let customers = tally(histories.iter());
        let per_customer = |total: u64| Decimal::from(total).per(u64::from(customers));
        let named: u32 = histories.iter().map(|history| history.orders).sum();
        let days: u32 = histories.iter().map(|history| history.days).sum();
        let averages = Averages::new(&histories, named, period)?;
        let lifespans: u64 = histories
            .iter()
            .map(|h| u64::from(count(h.recency())))
            .sum();
        Some(Self {
            customers,
            one_time: tally(histories.iter().filter(|history| history.repeats() == 0)),
            guest_orders: tally(orders.counted().filter(|order| order.customer.is_none())),
            same_day_orders: named - days,
            apf: per_customer(u64::from(named))?,
            lifespan_days: per_customer(lifespans)?,
            lifespan_months: months(lifespans, u64::from(customers))?,
            revenue_so_far: averages.revenue.per(u64::from(customers))?,
            averages,
            last_year: last_year(orders, period),
        })
    }
}

/// The averages of the last year, where more is known.
fn last_year(orders: &Orders, period: u32) -> Option<Averages> {
    let (_, last) = orders.observed()?;
    (period > LONGEST_YEAR)
        .then(|| Averages::of_last(YEAR, orders, last))
        .flatten()
}

impl Averages {
    fn new(histories: &[History], orders: u32, period: u32) -> Option<Self> {
        Some(Self {
            revenue: histories.iter().map(|history| history.net).sum(),
            orders,
            customers: tally(histories.iter()),
            months: months(u64::from(period), 1)?,
        })
    }

    /// Of so many days, the last of which is `until`; `None` where no customer bought then.
    pub fn of_last(days: u32, orders: &Orders, until: Date) -> Option<Self> {
        let recent = |order: &&Order| {
            let before = until.days_since(order.time.date);
            before >= 0 && count(before) < days
        };
        let mut bought: Vec<(u32, Decimal)> = orders
            .counted()
            .filter(recent)
            .filter_map(|order| Some((order.customer?, order.net())))
            .collect();
        bought.sort_unstable_by_key(|(customer, _)| *customer);
        let customers = tally(bought.chunk_by(|(one, _), (other, _)| one == other));
        (customers > 0).then_some(Self {
            revenue: bought.iter().map(|(_, net)| *net).sum(),
            orders: tally(bought.iter()),
            customers,
            months: months(days.into(), 1)?,
        })
    }
}

/// `days` ÷ `count` in months; `None` when `count` is 0.
fn months(days: u64, count: u64) -> Option<Decimal> {
    let (months, per_days) = MONTHS_PER_DAY;
    Decimal::from(days.saturating_mul(months)).per(per_days.saturating_mul(count))
}

/// How many there are; a shop has fewer than 2^32 orders.
fn tally<T>(items: impl Iterator<Item = T>) -> u32 {
    u32::try_from(items.count()).unwrap_or(u32::MAX)
}

/// Days between two dates of which the second is not earlier.
fn count(days: i32) -> u32 {
    u32::try_from(days).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::Amount;
    use crate::order::orders::Order;
    use crate::order::{Book, LocalTime};

    fn decimal(text: &str) -> Decimal {
        Decimal::parse_canonical(text.as_bytes()).expect(text)
    }

    fn amount(text: &str) -> Amount {
        decimal(text).try_into().expect(text)
    }

    /// An order on a day of January 2024.
    fn order(day: u8, customer: Option<u32>, gross: &str, refunded: &str) -> Order {
        Order {
            id: Box::default(),
            customer,
            time: LocalTime::day(Date::new(2024, 1, day).expect("a day")),
            gross: amount(gross),
            refunded: amount(refunded),
            cancelled: false,
            currency: None,
            place: 0,
        }
    }

    fn shop(orders: Vec<Order>) -> Orders {
        let book = Book {
            orders,
            customers: ["ada", "bo", "cy"].map(Box::from).to_vec(),
            ..Book::default()
        };
        Orders::new(vec![book]).0
    }

    #[test]
    fn a_small_shop_worked_by_hand() {
        let cancelled = Order {
            cancelled: true,
            ..order(31, Some(2), "99", "0")
        };
        let orders = shop(vec![
            order(1, Some(0), "10", "0"),
            order(1, Some(0), "5", "0"),
            order(11, Some(0), "20", "4"),
            order(5, Some(1), "0", "0"),
            order(8, None, "7.50", "0"),
            cancelled,
        ]);
        let summary = Summary::new(&orders).expect("orders");
        assert_eq!(
            (summary.orders, summary.cancelled, summary.days),
            (5, 1, 31)
        );
        assert_eq!(
            (summary.gross, summary.refunded, summary.net),
            (decimal("42.50"), decimal("4"), decimal("38.50"))
        );
        assert_eq!(summary.apv, Some(decimal("7.70")));
        let customers = summary.customers.expect("customers");
        assert_eq!((customers.customers, customers.one_time), (2, 1));
        assert_eq!((customers.guest_orders, customers.same_day_orders), (1, 1));
        // 4 orders of 2 customers; 10 days and 0 days between first and last.
        assert_eq!(customers.apf, decimal("2"));
        assert_eq!(customers.revenue_so_far, decimal("15.50"));
        assert_eq!(customers.lifespan_days, decimal("5"));
        // 10 days ÷ 2 ÷ 30.4375.
        assert_eq!(customers.lifespan_months, decimal("0.1643"));
        assert_eq!(
            customers.averages,
            Averages {
                revenue: decimal("31"),
                orders: 4,
                customers: 2,
                // 31 days ÷ 30.4375.
                months: decimal("1.0185"),
            }
        );
    }

    #[test]
    fn the_last_year_is_what_the_calculator_starts_from() {
        let on = |date: Date, order: Order| Order {
            time: LocalTime::day(date),
            ..order
        };
        let days = |before: i32| {
            let last = Date::new(2024, 12, 30).expect("a day");
            Date::from_days(last.days() - before).expect("a day")
        };
        let orders = shop(vec![
            on(days(366), order(1, Some(0), "100", "0")),
            on(days(364), order(1, Some(1), "10", "0")),
            on(days(5), order(1, Some(1), "20", "5")),
            on(days(4), order(1, Some(2), "7", "0")),
            on(days(0), order(1, None, "50", "0")),
        ]);
        let customers = Summary::new(&orders).and_then(|summary| summary.customers);
        let customers = customers.expect("customers");
        assert_eq!(customers.averages.customers, 3);
        let year = customers.last_year.expect("more than a year");
        assert_eq!(
            (year.revenue, year.orders, year.customers),
            (decimal("32"), 3, 2)
        );
        // 365 ÷ 30.4375.
        assert_eq!(year.months, decimal("11.9918"));
        let within = shop(vec![
            on(days(365), order(1, Some(0), "100", "0")),
            on(days(0), order(1, Some(0), "10", "0")),
        ]);
        let customers = Summary::new(&within).and_then(|summary| summary.customers);
        assert_eq!(customers.expect("customers").last_year, None);
    }

    #[test]
    fn histories_merge_a_day() {
        let orders = shop(vec![
            order(11, Some(0), "20", "4"),
            order(1, Some(0), "10", "0"),
            order(11, Some(0), "1", "0"),
            order(1, Some(0), "5", "0"),
            order(5, Some(1), "0", "0"),
        ]);
        let histories = histories(&orders);
        let end = Date::new(2024, 1, 31).expect("a day");
        let [ada, bo] = histories.as_slice() else {
            panic!("two customers")
        };
        assert_eq!(
            (ada.orders, ada.repeats(), ada.recency(), ada.observed(end)),
            (4, 1, 10, 30)
        );
        assert_eq!(ada.mean_repeat_value(), Some(decimal("17")));
        assert_eq!((bo.repeats(), bo.recency(), bo.observed(end)), (0, 0, 26));
        assert_eq!((ada.ln_gaps, bo.ln_gaps), (std::f64::consts::LN_10, 0.0));
        assert_eq!(bo.mean_repeat_value(), None);
    }

    #[test]
    fn without_customers_or_orders_less_is_said() {
        assert_eq!(Summary::new(&Orders::default()), None);
        let guests = shop(vec![order(1, None, "10", "0")]);
        let summary = Summary::new(&guests).expect("orders");
        assert_eq!(
            (summary.orders, summary.days, summary.apv),
            (1, 1, Some(decimal("10")))
        );
        assert_eq!(summary.customers, None);
        let cancelled = Order {
            cancelled: true,
            ..order(1, Some(0), "10", "0")
        };
        let summary = Summary::new(&shop(vec![cancelled])).expect("orders");
        assert_eq!(
            (summary.orders, summary.apv, summary.customers),
            (0, None, None)
        );
    }
}
