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

/// How cohorts are expected to go on for the next periods, the running one first
/// unless it is just over. Fewer where the calendar ends before.
///
/// Of a cohort of more than four hundred every so many-th customer is followed, and the
/// others are taken to go on in proportion to what is expected of them within the terms.
pub fn continuation(base: &CustomerBase, calendar: Calendar, periods: u32) -> Vec<Continuation> {
    let next = calendar.ended(base.until) + 1;
    let ends: Vec<f64> = (next..)
        .map_while(|number| calendar.last(number))
        .map(|end| f64::from(end.days_since(base.until)))
        .take(periods as usize)
        .collect();
    let mut cohorts: BTreeMap<i32, Vec<usize>> = BTreeMap::new();
    for (place, history) in base.histories.iter().enumerate() {
        let number = calendar.number(history.first);
        cohorts.entry(number).or_default().push(place);
    }
    let continuations = cohorts.into_iter().filter_map(|(number, places)| {
        Some(Continuation {
            first: calendar.first(number)?,
            age: u32::try_from(next - number).ok()?,
            cumulative: cumulative(base, &places, &ends),
        })
    });
    continuations.collect()
}

/// What the customers at these places will have brought, each in the mean, at the end of
/// so many days.
fn cumulative(base: &CustomerBase, places: &[usize], ends: &[f64]) -> Vec<f64> {
    let model = base.forecast.fitted.purchases();
    let customers = places.len() as f64;
    let so_far: Decimal = places.iter().map(|place| base.histories[*place].net).sum();
    let step = places.len().div_ceil(FOLLOWED);
    let followed: Vec<usize> = places.iter().copied().step_by(step).collect();
    let next = |places: &[usize]| places.iter().map(|place| base.values[*place].next).sum();
    let alike = share(next(places), next(&followed));
    let alike = alike.unwrap_or(customers / followed.len() as f64);
    let at = |days: &f64| {
        let expected = followed.iter().map(|place| {
            let purchases = model.expected_purchases(&base.buyers[*place].seen, *days);
            purchases * base.values[*place].spend
        });
        (so_far.to_f64() + alike * expected.sum::<f64>()) / customers
    };
    ends.iter().map(at).collect()
}
