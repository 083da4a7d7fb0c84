//! What a shop's customers have done so far, side by side.

use super::rfm::{Scores, scores};
use super::rhythm::{Rhythm, typical_gap};
use crate::number::Decimal;
use crate::order::{Date, History, Orders, histories_until};

/// Everybody who has bought until the end of a day, as their orders show them: nothing of it is expected.
///
/// The lists are in one order, that of [`Orders::customers`]: a *place* in one of
/// them is the same customer in all. Guests are nobody.
#[derive(Clone, Debug, PartialEq)]
pub struct Observed {
    /// The end of observation.
    pub until: Date,
    /// What they bought, exactly.
    pub histories: Vec<History>,
    /// Days that usually lie between two purchases of a customer who comes back: the
    /// median over them of their mean gaps. `None` where nobody has come back.
    pub gap: Option<f64>,
    /// Their scores of recency, frequency and money; none where there is one customer.
    pub scores: Vec<Scores>,
}

impl Observed {
    /// The customers of `orders` at the end of `until`.
    pub fn new(orders: &Orders, until: Date) -> Self {
        let histories = histories_until(orders, until);
        let gap = typical_gap(&histories);
        Self {
            until,
            gap,
            scores: scores(&histories, gap, until),
            histories,
        }
    }

    /// How many customers there are.
    pub fn len(&self) -> usize {
        self.histories.len()
    }

    /// Whether nobody has bought until then.
    pub fn is_empty(&self) -> bool {
        self.histories.is_empty()
    }

    /// How a customer usually buys, and how long she has been silent; `None` for a place
    /// that nobody has.
    pub fn rhythm(&self, place: usize) -> Option<Rhythm> {
        let history = self.histories.get(place)?;
        Some(Rhythm::new(history, self.gap, self.until))
    }

    /// Whether a customer is late by her own rhythm: she has come back before, and is overdue.
    pub(super) fn is_late(&self, place: usize) -> bool {
        let history = self.histories.get(place);
        let has_rhythm = history.is_some_and(|history| history.repeats() > 0);
        has_rhythm && self.rhythm(place).is_some_and(|rhythm| rhythm.overdue)
    }

    /// What all of them have brought, net of refunds.
    pub(crate) fn revenue(&self) -> Decimal {
        self.histories.iter().map(|history| history.net).sum()
    }
}
