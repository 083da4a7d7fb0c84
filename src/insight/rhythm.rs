//! When a customer usually buys, and whether she is late.

use serde::Serialize;

use super::base::CustomerBase;
use crate::order::{Date, History};

/// Silent for as many of her gaps, a customer is overdue. Of gaps at random one in
/// seven is longer (e⁻² = 13.5 %).
const OVERDUE: f64 = 2.0;
/// Who has bought once has no rhythm of her own: silent for so many days, she is not new.
const YEAR: u32 = 365;
/// Where the window of the next purchase begins, its middle, and where it ends, in
/// shares of the chance of a purchase.
const QUARTILES: [f64; 3] = [0.25, 0.5, 0.75];
/// No purchase is looked for beyond a century.
const CENTURY: i32 = 36_525;
/// Below this chance nothing is said of when.
const NO_CHANCE: f64 = 1e-6;

/// How a customer usually buys, and how long she has been silent.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Rhythm {
    /// Days that usually lie between two of her purchases: the mean of her own gaps
    /// and one of the shop's. `None` of one who has bought once: she has no habit yet.
    pub gap: Option<f64>,
    /// The day on which that gap after her last purchase is over.
    pub due: Option<Date>,
    /// Days since her last purchase.
    pub silent: u32,
    /// How many of her gaps that is.
    pub gaps_silent: Option<f64>,
    /// Whether it is twice her gap or more.
    pub overdue: bool,
    /// Whether it is so long that nothing of her is recent: twice the shop's gap, and of her own
    /// if she has one; of one who has bought once, also a year.
    pub stale: bool,
    /// Whether it is less than the shop's gap, and than her own if she has one: nobody would miss her yet.
    pub fresh: bool,
}

/// When the next purchase is to be expected, if there is one within the terms.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PurchaseWindow {
    /// The chance that there is one within the terms.
    pub chance: f64,
    /// In one case of four it comes until this day.
    pub early: Date,
    /// In one of two until this.
    pub middle: Date,
    /// In three of four until this.
    pub late: Date,
}

impl Rhythm {
    /// Of a customer of a shop with this gap, at the end of `until`.
    pub(super) fn new(history: &History, shop: Option<f64>, until: Date) -> Self {
        let own = f64::from(history.recency());
        let once = history.repeats() == 0;
        let habit = shop.filter(|_| !once);
        let gap = habit.map(|shop| (own + shop) / (f64::from(history.repeats()) + 1.0));
        let silent = until.days_since(history.last).unsigned_abs();
        let gaps_silent = gap.map(|gap| f64::from(silent) / gap);
        let overdue = gaps_silent.is_some_and(|gaps| gaps >= OVERDUE);
        let long = shop.is_some_and(|shop| f64::from(silent) >= OVERDUE * shop);
        Self {
            gap,
            due: gap.and_then(|gap| {
                let days = first_day(|days| days >= gap);
                Date::from_days(history.last.days().saturating_add(days))
            }),
            silent,
            gaps_silent,
            overdue,
            stale: (overdue || once) && long || once && silent >= YEAR,
            fresh: shop.is_some_and(|shop| f64::from(silent) < shop)
                && gaps_silent.is_none_or(|gaps| gaps < 1.0),
        }
    }
}

/// The median over customers who came back of their mean days between purchases,
/// one or more; `None` where nobody did.
pub(super) fn typical_gap(histories: &[History]) -> Option<f64> {
    let repeaters = histories.iter().filter(|history| history.repeats() > 0);
    let mut gaps: Vec<f64> = repeaters
        .map(|history| f64::from(history.recency()) / f64::from(history.repeats()))
        .collect();
    gaps.sort_unstable_by(f64::total_cmp);
    let (upper, lower) = (gaps.len() / 2, gaps.len().saturating_sub(1) / 2);
    Some(0.5 * (gaps.get(lower)? + gaps.get(upper)?))
}

/// The window of a customer's next purchase, by the model; `None` where there is
/// next to no chance of one, and for a place that nobody has.
pub fn next_window(base: &CustomerBase, place: usize) -> Option<PurchaseWindow> {
    let seen = &base.buyers.get(place)?.seen;
    let model = base.forecast.fitted.purchases();
    let within = |days: f64| model.purchase_within(seen, days);
    let chance = within(base.terms.days().min(CENTURY.into()));
    if chance < NO_CHANCE {
        return None;
    }
    // Until which that share of the chance has come.
    let day = |share: f64| {
        let come = first_day(|days| within(days) >= share * chance);
        Date::from_days(base.observed.until.days().saturating_add(come))
    };
    let [early, middle, late] = QUARTILES.map(day);
    Some(PurchaseWindow {
        chance,
        early: early?,
        middle: middle?,
        late: late?,
    })
}

/// The first of the days from 1 on of which `reached` is true, as it is of all later ones; a century where it is of
/// none before.
fn first_day(reached: impl Fn(f64) -> bool) -> i32 {
    let (mut before, mut day) = (0, CENTURY);
    while day - before > 1 {
        let middle = before + (day - before) / 2;
        if reached(middle.into()) {
            day = middle;
        } else {
            before = middle;
        }
    }
    day
}
