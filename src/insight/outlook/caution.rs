//! What to bear in mind when reading a forecast.

use serde::Serialize;

use super::answer::Answer;
use super::backtest::{Came, Hindsight};
use super::study::{Study, count};
use crate::model::forecast::Kind;

/// Something about the shop that a forecast cannot make good.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Caution {
    /// Less than a year is known: nobody can tell a season from a trend.
    SeasonsUnknown {
        /// Days that are known.
        days: i32,
    },
    /// Customers of long ago are taken to be like those of today.
    LongHistory {
        /// Whole years that are known.
        years: i32,
    },
    /// One customer brought much of the money.
    OneCustomer {
        /// The share of revenue that is hers.
        share: f64,
    },
    /// Orders name no customer: nothing is expected of those who placed them.
    Guests {
        /// Their share of orders.
        share: f64,
    },
    /// Nobody bought on a second day.
    NobodyCameBack,
    /// So few bought on a second day that the range rests on what is usual elsewhere.
    FewCameBack {
        /// How many did.
        customers: u32,
    },
    /// The file seems to begin in the middle of the shop's life: who was a customer before it seems to be new in it.
    BeganBefore {
        /// Who first bought within so many days came back more often than who came later, of whom alone it is
        /// learnt what to expect of somebody new.
        days: f64,
        /// How much less that is than by all, as a share.
        less: f64,
    },
    /// The models see the shop's future differently.
    ModelsDisagree {
        /// The most that a model with churn expects ÷ the least.
        ratio: f64,
    },
    /// The model in use missed the shop's own past.
    Missed {
        /// By how much it was too high, as a share; below 0 too low.
        miss: f64,
    },
    /// What came lay outside the range that the model in use would have given, though it was not far off.
    OutOfRange {
        /// On which side of it.
        came: Came,
    },
    /// The horizon is much further than what the look back held out.
    FurtherThanChecked {
        /// Days that were held out.
        checked: i32,
        /// Days that are looked ahead.
        days: u16,
    },
}

const A_YEAR: i32 = 365;
const LONG: i32 = 3653;
/// Shares and ratios from which on something is worth a word.
const MUCH_OF_ONE: f64 = 0.25;
const MANY_GUESTS: f64 = 0.2;
const DISAGREEING: f64 = 1.5;
const MISSED: f64 = 0.3;
const FEW: u32 = 10;
/// How much further than was checked can be looked ahead without a word.
const FURTHER: i32 = 2;

/// What to bear in mind, the gravest first.
pub(super) fn cautions(
    study: &Study,
    days_ahead: u16,
    answer: &Answer,
    hindsight: Option<&Hindsight>,
    began_before: Option<Caution>,
) -> Vec<Caution> {
    let came_back = count(study.buyers.iter().filter(|buyer| buyer.seen.x() > 0));
    let mut cautions = Vec::new();
    match came_back {
        0 => cautions.push(Caution::NobodyCameBack),
        customers if customers < FEW => cautions.push(Caution::FewCameBack { customers }),
        _ => {}
    }
    cautions.extend(began_before);
    if let Answer::Forecast(answer) = answer {
        let telling = hindsight.filter(|hindsight| hindsight.telling);
        cautions.extend(telling.and_then(|hindsight| missed(hindsight, answer.model)));
        if answer.disagreement > DISAGREEING {
            let ratio = answer.disagreement;
            cautions.push(Caution::ModelsDisagree { ratio });
        }
        cautions.extend(hindsight.and_then(|hindsight| further(hindsight, days_ahead)));
    }
    let revenue = || study.buyers.iter().map(|buyer| buyer.revenue);
    let share = revenue().fold(0.0, f64::max) / revenue().sum::<f64>();
    if share > MUCH_OF_ONE && study.buyers.len() > 1 {
        cautions.push(Caution::OneCustomer { share });
    }
    let days = study.until.days_since(study.first) + 1;
    if days < A_YEAR {
        cautions.push(Caution::SeasonsUnknown { days });
    } else if days > LONG {
        let years = days / A_YEAR;
        cautions.push(Caution::LongHistory { years });
    }
    let share = f64::from(study.guest_orders) / f64::from(study.orders.max(1));
    if share > MANY_GUESTS {
        cautions.push(Caution::Guests { share });
    }
    cautions
}

/// How the model in use missed the shop's own past, if it did.
fn missed(hindsight: &Hindsight, model: Kind) -> Option<Caution> {
    let miss = hindsight.attempt(model.name())?.miss?;
    if miss.abs() > MISSED {
        return Some(Caution::Missed { miss });
    }
    let came = hindsight.came;
    (came != Came::Within).then_some(Caution::OutOfRange { came })
}

/// That nothing was checked of most of the time that is looked ahead, if so.
fn further(hindsight: &Hindsight, days: u16) -> Option<Caution> {
    let checked = hindsight.days;
    (i32::from(days) > FURTHER * checked).then_some(Caution::FurtherThanChecked { checked, days })
}
