//! How long subscribers stayed, from what others have made of them.

use crate::model::Lifetimes;
use crate::number::Decimal;
use crate::order::{Date, Measure, RetentionTable, Subscription, TimeUnit};

/// How long subscribers stayed, and what is known of them beside.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Stays {
    /// For each period who left at its end, and of whom no more is known; `None` where nobody was seen for one.
    pub(super) lifetimes: Option<Lifetimes>,
    /// The length of a period; `None` where nothing says it.
    pub(super) unit: Option<TimeUnit>,
    /// Subscribers.
    pub(super) subscribers: f64,
    /// Those who are there, as far as is known.
    pub(super) running: f64,
    /// What is paid in a period, on average; `None` where nothing says it.
    pub(super) amount: Option<f64>,
    /// Cells of a table with more than the period before had: taken to have as many.
    pub(super) rises: u32,
    /// Shares of cohorts of unknown size: each counts as a hundred.
    pub(super) sizes_unknown: bool,
}

/// A share without a size counts as of so many subscribers.
const UNKNOWN_SIZE: f64 = 100.0;

impl Stays {
    /// Of a list, in periods of `unit`, by default that of most of its rows, else months. "Today" is the last day
    /// in it, but not after the day on which it is `asked`: what ends later than that is still running.
    pub(super) fn of_list(
        list: &[Subscription],
        unit: Option<TimeUnit>,
        asked: Option<Date>,
    ) -> Self {
        let unit = unit.or_else(|| commonest(list)).unwrap_or(TimeUnit::Month);
        let days = list.iter().map(|one| one.end.unwrap_or(one.start));
        let today = days
            .max()
            .map(|last| asked.map_or(last, |asked| last.min(asked)));
        let ended = |one: &Subscription| one.end.filter(|end| Some(*end) <= today);
        let mut periods: Vec<[f64; 2]> = Vec::new();
        let mut count = |period: usize, stayed: usize| {
            if periods.len() < period {
                periods.resize(period, [0.0; 2]);
            }
            if let Some(counts) = period.checked_sub(1).and_then(|at| periods.get_mut(at)) {
                counts[stayed] += 1.0;
            }
        };
        for one in list {
            match (ended(one), today) {
                (Some(end), _) => {
                    let (whole, rest) = elapsed(one.start, end, unit);
                    count((whole + usize::from(rest)).max(1), 0);
                }
                (None, Some(today)) => count(elapsed(one.start, today, unit).0, 1),
                (None, None) => {}
            }
        }
        let amounts: Vec<f64> = list
            .iter()
            .filter_map(|one| {
                let scale = one
                    .period
                    .map_or(1.0, |period| days_in(unit) / days_in(period));
                Some(scale * Decimal::from(one.amount?).to_f64())
            })
            .collect();
        Self {
            lifetimes: Lifetimes::new(periods).ok(),
            unit: Some(unit),
            subscribers: list.len() as f64,
            running: list.iter().filter(|one| ended(one).is_none()).count() as f64,
            amount: mean(&amounts),
            rises: 0,
            sizes_unknown: false,
        }
    }

    /// Of a retention table.
    pub(super) fn of_table(table: &RetentionTable, unit: Option<TimeUnit>) -> Self {
        let mut stays = Self {
            lifetimes: None,
            unit: unit.or(table.unit),
            subscribers: 0.0,
            running: 0.0,
            amount: None,
            rises: 0,
            sizes_unknown: false,
        };
        let mut periods: Vec<[f64; 2]> = Vec::new();
        for cohort in &table.cohorts {
            let size = cohort.size.map(f64::from);
            let scale = match table.measure {
                Measure::Customers => 1.0,
                Measure::Share => size.unwrap_or(UNKNOWN_SIZE),
            };
            stays.sizes_unknown |= table.measure == Measure::Share && size.is_none();
            let mut seen = cohort.active.iter().map_while(|active| *active);
            let began = match (table.first_period, table.measure) {
                (0, _) => seen.next().map(|active| scale * active),
                (_, Measure::Share) => Some(scale),
                (_, Measure::Customers) => size,
            };
            let Some(began) = began else {
                continue;
            };
            let mut before = began;
            let mut last = None;
            for (at, active) in seen.enumerate() {
                let active = scale * active;
                stays.rises += u32::from(active > before);
                let now = active.min(before);
                if periods.len() <= at {
                    periods.push([0.0; 2]);
                }
                if let Some([left, _]) = periods.get_mut(at) {
                    *left += before - now;
                }
                before = now;
                last = Some(at);
            }
            if let Some([_, stayed]) = last.and_then(|at| periods.get_mut(at)) {
                *stayed += before;
            }
            stays.subscribers += began;
            stays.running += before;
        }
        stays.lifetimes = Lifetimes::new(periods).ok();
        stays
    }
}

/// The unit in which most rows are paid; of several the shortest.
fn commonest(list: &[Subscription]) -> Option<TimeUnit> {
    const ALL: [TimeUnit; 5] = [
        TimeUnit::Day,
        TimeUnit::Week,
        TimeUnit::Month,
        TimeUnit::Quarter,
        TimeUnit::Year,
    ];
    let rows = |unit| list.iter().filter(|one| one.period == Some(unit)).count();
    let most = ALL.into_iter().rev().max_by_key(|unit| rows(*unit))?;
    (rows(most) > 0).then_some(most)
}

/// Whole periods from a day to another, and whether there is a rest. A month has gone by on the same day of the
/// next, or on its last where it is shorter.
fn elapsed(start: Date, end: Date, unit: TimeUnit) -> (usize, bool) {
    let days = end.days_since(start);
    let (whole, rest) = match unit {
        TimeUnit::Day => (days, false),
        TimeUnit::Week => (days / 7, days % 7 > 0),
        TimeUnit::Month => months(start, end, 1),
        TimeUnit::Quarter => months(start, end, 3),
        TimeUnit::Year => months(start, end, 12),
    };
    (usize::try_from(whole).unwrap_or(0), rest)
}

fn months(start: Date, end: Date, length: i32) -> (i32, bool) {
    let ((from_year, from_month, from_day), (year, month, day)) = (start.civil(), end.civil());
    let tomorrow = Date::from_days(end.days() + 1).map_or(1, |next| next.civil().2);
    let complete = day >= from_day || tomorrow == 1;
    let months = (year - from_year) * 12 + month - from_month - i32::from(!complete);
    let exact = months % length == 0 && (day == from_day || (tomorrow == 1 && day < from_day));
    (months / length, !exact)
}

/// The mean length in days.
pub(super) fn days_in(unit: TimeUnit) -> f64 {
    match unit {
        TimeUnit::Day => 1.0,
        TimeUnit::Week => 7.0,
        TimeUnit::Month => 365.25 / 12.0,
        TimeUnit::Quarter => 365.25 / 4.0,
        TimeUnit::Year => 365.25,
    }
}

fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}
