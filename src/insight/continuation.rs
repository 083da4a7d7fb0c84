//! How cohorts are expected to go on.

use std::collections::BTreeMap;

use serde::Serialize;

use super::base::CustomerBase;
use super::calendar::Calendar;
use super::figures::{followed, share};
use crate::model::ModelError;
use crate::model::forecast::{Range, Sampled};
use crate::number::Decimal;
use crate::order::Date;

/// What is expected of a cohort.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Continuation {
    /// The first day of the cohort's period.
    pub first: Date,
    /// The age, in periods, that the first of those below is.
    pub age: u32,
    /// Each coming period.
    pub ahead: Vec<Coming>,
}

/// A cohort at the end of a coming period.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Coming {
    /// The last day of the period.
    pub end: Date,
    /// What it will have brought, a customer: what it has brought until now and what is
    /// expected, not discounted.
    pub cumulative: f64,
    /// With a chance of 90 % it will lie between these, which take in what is expected.
    pub range: Range,
}

/// A cohort, as it is followed.
struct Followed {
    first: Date,
    age: u32,
    customers: f64,
    so_far: f64,
    sample: Sampled,
}

/// How the cohorts that begin on these days are expected to go on for the next periods,
/// the running one first unless it is just over. Fewer where the calendar ends before.
///
/// Of a cohort of more than four hundred every so many-th customer is followed, and the
/// others are taken to go on in proportion to what is expected of them within the terms.
///
/// # Errors
/// Those of [`CustomerBase::posterior`].
pub fn continuation(
    base: &CustomerBase,
    calendar: Calendar,
    periods: u32,
    cohorts: &[Date],
) -> Result<Vec<Continuation>, ModelError> {
    let next = calendar.ended(base.observed.until) + 1;
    let lasts: Vec<Date> = (next..)
        .map_while(|number| calendar.last(number))
        .take(periods as usize)
        .collect();
    let ahead = |last: &Date| f64::from(last.days_since(base.observed.until));
    let ends: Vec<f64> = lasts.iter().map(ahead).collect();
    let followed: Vec<Followed> = places(base, calendar, cohorts)
        .into_iter()
        .filter_map(|(number, places)| {
            let first = calendar.first(number)?;
            let age = u32::try_from(next - number).ok()?;
            Some(Followed::new(base, first, age, &places))
        })
        .collect();
    let expected: Vec<Vec<f64>> = ends.iter().map(|days| at(base, &followed, *days)).collect();
    let samples: Vec<Sampled> = followed.iter().map(|one| one.sample.clone()).collect();
    let ranges = base.posterior()?.together(&base.buyers, &samples, &ends);
    let cohorts = followed.iter().zip(ranges).enumerate();
    Ok(cohorts
        .map(|(place, (cohort, ranges))| Continuation {
            first: cohort.first,
            age: cohort.age,
            ahead: lasts
                .iter()
                .zip(&expected)
                .zip(ranges)
                .map(|((end, expected), range)| cohort.coming(*end, expected[place], range))
                .collect(),
        })
        .collect())
}

/// The places of the customers of each of these cohorts.
fn places(base: &CustomerBase, calendar: Calendar, cohorts: &[Date]) -> BTreeMap<i32, Vec<usize>> {
    let asked = cohorts
        .iter()
        .map(|first| (calendar.number(*first), Vec::new()));
    let mut places: BTreeMap<i32, Vec<usize>> = asked.collect();
    for (place, history) in base.observed.histories.iter().enumerate() {
        if let Some(cohort) = places.get_mut(&calendar.number(history.first)) {
            cohort.push(place);
        }
    }
    places.retain(|_, places| !places.is_empty());
    places
}

impl Followed {
    fn new(base: &CustomerBase, first: Date, age: u32, places: &[usize]) -> Self {
        let customers = places.len() as f64;
        let so_far: Decimal = places
            .iter()
            .map(|place| base.observed.histories[*place].net)
            .sum();
        let followed: Vec<usize> = followed(places).copied().collect();
        let next = |places: &[usize]| places.iter().map(|place| base.values[*place].next).sum();
        let each_for = share(next(places), next(&followed));
        Self {
            first,
            age,
            customers,
            so_far: so_far.to_f64(),
            sample: Sampled {
                each_for: each_for.unwrap_or(customers / followed.len() as f64),
                places: followed,
            },
        }
    }

    /// A customer in the mean, where those of the sample are expected to bring so much until the
    /// end, and all will bring a sum in this range.
    fn coming(&self, end: Date, expected: f64, range: Range) -> Coming {
        let each = |brings: f64| (self.so_far + brings) / self.customers;
        let expected = self.sample.each_for * expected;
        Coming {
            end,
            cumulative: each(expected),
            range: Range {
                low: each(range.low.min(expected)),
                high: each(range.high.max(expected)),
            },
        }
    }
}

/// What is expected of the sample of each cohort within so many days. All of them are asked
/// together, since they have much in common.
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
    let samples = cohorts.iter().map(|cohort| &cohort.sample.places);
    samples
        .map(|places| places.iter().map(&mut expected).sum())
        .collect()
}
