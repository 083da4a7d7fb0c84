//! How cohorts are expected to go on.

use std::collections::BTreeMap;

use serde::Serialize;

use super::base::CustomerBase;
use super::calendar::Calendar;
use super::figures::share;
use crate::number::Decimal;
use crate::order::Date;

/// Customers of a cohort who are followed, about; others go on as they do.
const FOLLOWED: usize = 400;

/// What is expected of a cohort.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Continuation {
    /// The first day of the cohort's period.
    pub first: Date,
    /// The age, in periods, that the first number below is for.
    pub age: u32,
    /// What the cohort will have brought, a customer, at the end of each coming
    /// period: what it has brought until now and what is expected, not discounted.
    pub cumulative: Vec<f64>,
}

/// A cohort, as it is followed.
struct Followed {
    first: Date,
    age: u32,
    customers: f64,
    so_far: f64,
    /// The places of those who are followed.
    places: Vec<usize>,
    /// What all of them are expected to bring ÷ what these are.
    alike: f64,
}

/// How cohorts are expected to go on for the next periods, the running one first
/// unless it is just over. Fewer where the calendar ends before.
///
/// Of a cohort of more than four hundred every so many-th customer is followed, and the
/// others are taken to go on in proportion to what is expected of them within the terms.
pub fn continuation(base: &CustomerBase, calendar: Calendar, periods: u32) -> Vec<Continuation> {
    let next = calendar.ended(base.observed.until) + 1;
    let ends: Vec<f64> = (next..)
        .map_while(|number| calendar.last(number))
        .map(|end| f64::from(end.days_since(base.observed.until)))
        .take(periods as usize)
        .collect();
    let mut cohorts: BTreeMap<i32, Vec<usize>> = BTreeMap::new();
    for (place, history) in base.observed.histories.iter().enumerate() {
        let number = calendar.number(history.first);
        cohorts.entry(number).or_default().push(place);
    }
    let followed: Vec<Followed> = cohorts
        .into_iter()
        .filter_map(|(number, places)| {
            let first = calendar.first(number)?;
            let age = u32::try_from(next - number).ok()?;
            Some(Followed::new(base, first, age, &places))
        })
        .collect();
    let brought: Vec<Vec<f64>> = ends.iter().map(|days| at(base, &followed, *days)).collect();
    followed
        .iter()
        .enumerate()
        .map(|(place, cohort)| Continuation {
            first: cohort.first,
            age: cohort.age,
            cumulative: brought.iter().map(|cohorts| cohorts[place]).collect(),
        })
        .collect()
}

impl Followed {
    fn new(base: &CustomerBase, first: Date, age: u32, places: &[usize]) -> Self {
        let customers = places.len() as f64;
        let so_far: Decimal = places
            .iter()
            .map(|place| base.observed.histories[*place].net)
            .sum();
        let step = places.len().div_ceil(FOLLOWED);
        let followed: Vec<usize> = places.iter().copied().step_by(step).collect();
        let next = |places: &[usize]| places.iter().map(|place| base.values[*place].next).sum();
        let alike = share(next(places), next(&followed));
        Self {
            first,
            age,
            customers,
            so_far: so_far.to_f64(),
            alike: alike.unwrap_or(customers / followed.len() as f64),
            places: followed,
        }
    }
}

/// What the customers of each cohort will have brought, each in the mean, at the end of so
/// many days. All of them are asked together, since they have much in common.
fn at(base: &CustomerBase, cohorts: &[Followed], days: f64) -> Vec<f64> {
    let mut purchases = base.forecast.fitted.purchases().outlook(days, 0.0);
    let mut expected = |place: &usize| {
        let value = &base.values[*place];
        if value.alive > 0.0 {
            value.alive * purchases(&base.buyers[*place].seen) * value.spend
        } else {
            0.0
        }
    };
    cohorts
        .iter()
        .map(|cohort| {
            let expected: f64 = cohort.places.iter().map(&mut expected).sum();
            (cohort.so_far + cohort.alike * expected) / cohort.customers
        })
        .collect()
}
