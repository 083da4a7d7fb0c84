//! Customers by when they came, and what became of them.

use std::collections::BTreeMap;

use serde::Serialize;

use super::calendar::Calendar;
use super::figures::{count, counted_until, newly, share};
use super::glance::Costs;
use crate::number::Decimal;
use crate::order::{Date, Orders, histories_until};

/// A cohort is followed for as many periods: ten years of months.
const AGES: u32 = 120;

/// Cohorts, and all of them together.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Cohorts {
    /// The cohorts with a customer, the first first.
    pub cohorts: Vec<Cohort>,
    /// Retention by age, of the customers of all cohorts that have reached it.
    pub retention: Vec<f64>,
    /// The revenue of a customer that pays CAC back: CAC ÷ margin, where both are known.
    pub to_pay_back: Option<f64>,
}

/// The customers whose first purchase was in the same period.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Cohort {
    /// The first day of that period.
    pub first: Date,
    /// Whether the shop was observed from its first day to its last.
    pub complete: bool,
    /// Customers.
    pub customers: u32,
    /// What they have brought until the end of observation, net of refunds.
    pub revenue: Decimal,
    /// The same a customer.
    pub brought: Decimal,
    /// Each period of their life that has ended, the one in which they came first.
    /// The running period is not there: what is not over is not compared.
    pub ages: Vec<Age>,
    /// The first age, from 0, at whose end their gross profit has reached CAC; `None`
    /// where it has not yet, or margin or CAC is not known.
    pub payback: Option<u32>,
    /// Whether it has until the end of observation, be it in the running period.
    pub paid_back: bool,
}

/// A period of a cohort's life.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Age {
    /// Customers who bought in it.
    pub customers: u32,
    /// Their share of the cohort.
    pub retention: f64,
    /// What the cohort has brought from its beginning to the end of this period, a
    /// customer.
    pub cumulative: Decimal,
    /// Average purchase value in this period; `None` where nobody bought.
    pub apv: Option<Decimal>,
}

/// What a cohort did in one period.
#[derive(Clone, Copy, Default)]
struct Cell {
    customers: u32,
    orders: u32,
    revenue: Decimal,
}

/// A cohort as it is counted.
#[derive(Default)]
struct Counted {
    customers: u32,
    revenue: Decimal,
    cells: Vec<Cell>,
}

/// The cohorts of all who have bought until the end of `until`. Guests are in none.
pub fn cohorts(orders: &Orders, until: Date, calendar: Calendar, costs: Costs) -> Cohorts {
    let Some((first, _)) = orders.observed() else {
        return Cohorts::default();
    };
    let counted = counted(orders, until, calendar);
    let retention = retention(&counted);
    let cohorts = counted
        .into_iter()
        .filter_map(|(number, counted)| {
            let (start, end) = (calendar.first(number)?, calendar.last(number)?);
            let ages = counted.ages();
            let brought = counted.revenue.per(counted.customers.into())?;
            Some(Cohort {
                first: start,
                complete: first <= start && end <= until,
                customers: counted.customers,
                revenue: counted.revenue,
                brought,
                payback: payback(&ages, costs),
                paid_back: to_pay_back(costs).is_some_and(|needed| brought.to_f64() >= needed),
                ages,
            })
        })
        .collect();
    Cohorts {
        cohorts,
        retention,
        to_pay_back: to_pay_back(costs),
    }
}

/// Deals all orders of customers out to cohorts, and there to ages.
fn counted(orders: &Orders, until: Date, calendar: Calendar) -> BTreeMap<i32, Counted> {
    let ended = calendar.ended(until);
    let mut cohorts: BTreeMap<i32, Counted> = BTreeMap::new();
    let mut cohort_of = vec![0; orders.customers().len()];
    for history in histories_until(orders, until) {
        let number = calendar.number(history.first);
        cohort_of[history.customer as usize] = number;
        let cohort = cohorts.entry(number).or_default();
        cohort.customers += 1;
        let ages = u32::try_from(ended - number + 1).unwrap_or(0).min(AGES);
        cohort.cells.resize(ages as usize, Cell::default());
    }
    let mut met = vec![None; cohort_of.len()];
    for order in counted_until(orders, until) {
        let Some(customer) = order.customer.map(|customer| customer as usize) else {
            continue;
        };
        let (number, cohort) = (calendar.number(order.time.date), cohort_of[customer]);
        let Some(counted) = cohorts.get_mut(&cohort) else {
            continue;
        };
        counted.revenue = counted.revenue + order.net();
        let age = usize::try_from(number - cohort).ok();
        if let Some(cell) = age.and_then(|age| counted.cells.get_mut(age)) {
            cell.customers += u32::from(newly(&mut met, customer, number));
            cell.orders += 1;
            cell.revenue = cell.revenue + order.net();
        }
    }
    cohorts
}

impl Counted {
    fn ages(&self) -> Vec<Age> {
        let mut sum = Decimal::ZERO;
        self.cells
            .iter()
            .filter_map(|cell| {
                sum = sum + cell.revenue;
                Some(Age {
                    customers: cell.customers,
                    retention: share(cell.customers.into(), self.customers.into())?,
                    cumulative: sum.per(self.customers.into())?,
                    apv: cell.revenue.per(cell.orders.into()),
                })
            })
            .collect()
    }
}

fn retention(cohorts: &BTreeMap<i32, Counted>) -> Vec<f64> {
    let longest = cohorts.values().map(|cohort| cohort.cells.len()).max();
    let of_age = |age: usize| {
        let reached = cohorts.values().filter(|cohort| cohort.cells.len() > age);
        let (bought, all) = reached.fold((0.0, 0.0), |(bought, all), cohort| {
            let customers = cohort.cells[age].customers;
            (
                bought + f64::from(customers),
                all + f64::from(cohort.customers),
            )
        });
        share(bought, all)
    };
    (0..longest.unwrap_or(0)).filter_map(of_age).collect()
}

fn payback(ages: &[Age], costs: Costs) -> Option<u32> {
    let needed = to_pay_back(costs)?;
    if needed == 0.0 {
        return Some(0);
    }
    let paid = |age: &Age| age.cumulative.to_f64() >= needed;
    ages.iter().position(paid).map(count)
}

fn to_pay_back(costs: Costs) -> Option<f64> {
    match costs.cac? {
        0.0 => Some(0.0),
        cac => share(cac, costs.margin?),
    }
}
