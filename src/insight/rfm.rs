//! Segments by recency, frequency and money (RFM).
//!
//! Scores from 1 to 5 by fifths of the customers are those of Hughes, *Strategic
//! Database Marketing* (1994). The names are the usual ones; the grid that gives
//! them is in METHODS.md.

use serde::{Deserialize, Serialize};

use super::figures::count;
use super::known::Known;
use super::part::Part;
use super::rhythm::Rhythm;
use super::risk::is_slipping_away;
use crate::order::{Date, History};

/// In which fifth of the customers one is, 5 the best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Scores {
    /// By the day of the last purchase.
    pub recency: u8,
    /// By purchases.
    pub frequency: u8,
    /// By value so far.
    pub money: u8,
    /// What they make her.
    pub segment: Segment,
}

/// A kind of customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Segment {
    /// Buys often and much, and has just bought.
    Champions,
    /// Has come back, lately; or often and much, not long ago.
    Loyal,
    /// Has bought once, lately.
    New,
    /// Has bought once, not long ago.
    Promising,
    /// Has come back, not long ago, for less.
    NeedsAttention,
    /// Bought often and much, and has been away, or for longer than the shop's customers
    /// usually are.
    AtRisk,
    /// Bought often and much, and has been away longest.
    CannotLose,
    /// The same of who bought once or for less.
    Hibernating,
    /// Bought once or for less, and has been away longest.
    Lost,
}

/// A segment, added up.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SegmentPart {
    /// Which.
    pub segment: Segment,
    /// Its customers.
    pub part: Part,
    /// How many of them are late by their own rhythm, which goes before what the segment
    /// would have one do.
    pub late: u32,
    /// How many of these are slipping away, see [`slipping_away`](super::slipping_away);
    /// `None` without a forecast.
    pub slipping_away: Option<u32>,
}

impl Segment {
    /// Every segment, the best first.
    pub const ALL: [Self; 9] = [
        Self::Champions,
        Self::Loyal,
        Self::New,
        Self::Promising,
        Self::NeedsAttention,
        Self::AtRisk,
        Self::CannotLose,
        Self::Hibernating,
        Self::Lost,
    ];

    /// Its name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Champions => "champions",
            Self::Loyal => "loyal",
            Self::New => "new",
            Self::Promising => "promising",
            Self::NeedsAttention => "needs attention",
            Self::AtRisk => "at risk",
            Self::CannotLose => "cannot lose",
            Self::Hibernating => "hibernating",
            Self::Lost => "lost",
        }
    }

    /// `much` is the sum of the scores of frequency and money. Of who is stale no name says
    /// that she bought lately, however long others have been silent; of who is fresh none that
    /// she has been away, however lately others have bought.
    fn new(recency: u8, much: u8, once: bool, rhythm: &Rhythm) -> Self {
        let recency = match rhythm {
            Rhythm { stale: true, .. } => recency.min(2),
            Rhythm { fresh: true, .. } => recency.max(3),
            _ => recency,
        };
        match (recency, once, much >= 8) {
            (4.., true, _) => Self::New,
            (4.., false, true) => Self::Champions,
            (4.., false, false) | (3, false, true) => Self::Loyal,
            (3, true, _) => Self::Promising,
            (3, false, false) => Self::NeedsAttention,
            (2, false, true) => Self::AtRisk,
            (2, ..) => Self::Hibernating,
            (_, false, true) => Self::CannotLose,
            _ => Self::Lost,
        }
    }
}

/// The scores of customers beside each other, at the end of `until`, in a shop with this gap; none of one who is
/// alone, whom there is nobody to compare with.
pub(super) fn scores(histories: &[History], shop: Option<f64>, until: Date) -> Vec<Scores> {
    if histories.len() < 2 {
        return Vec::new();
    }
    let recency = fifths(histories, |history| history.last);
    let frequency = fifths(histories, |history| history.days);
    let money = fifths(histories, |history| history.net);
    let both = frequency.into_iter().zip(money);
    histories
        .iter()
        .zip(recency)
        .zip(both)
        .map(|((history, recency), (frequency, money))| {
            let once = history.repeats() == 0;
            let rhythm = Rhythm::new(history, shop, until);
            Scores {
                recency,
                frequency,
                money,
                segment: Segment::new(recency, frequency + money, once, &rhythm),
            }
        })
        .collect()
}

/// In which fifth each is, from 1 for the least to 5. Equals are all where the
/// middle one of them would be.
fn fifths<K: Ord>(histories: &[History], key: impl Fn(&History) -> K) -> Vec<u8> {
    let mut ranked: Vec<(K, usize)> = histories.iter().map(key).zip(0..).collect();
    ranked.sort_unstable();
    let mut scores = vec![1; histories.len()];
    let mut below = 0;
    for equals in ranked.chunk_by(|one, other| one.0 == other.0) {
        let twice_middle = 2 * below + equals.len();
        let fifth = u8::try_from(5 * twice_middle / (2 * histories.len())).unwrap_or(4);
        for (_, place) in equals {
            scores[*place] = 1 + fifth;
        }
        below += equals.len();
    }
    scores
}

/// The segments, the best first. Every customer is in exactly one, but for one who is alone: she is in none.
pub fn segments<'a>(customers: impl Into<Known<'a>>) -> Vec<SegmentPart> {
    let known = customers.into();
    let scores = &known.observed.scores;
    let which = |place: usize| {
        let scores = scores.get(place);
        scores.map_or(usize::MAX, |scores| scores.segment as usize)
    };
    let parts: [Part; 9] = Part::dealt(known, which);
    let named = Segment::ALL.into_iter().zip(parts);
    named
        .map(|(segment, part)| {
            let hers = |is: &dyn Fn(usize) -> bool| {
                let of_segment = scores.iter().zip(0..).filter(|(s, _)| s.segment == segment);
                count(of_segment.filter(|(_, place)| is(*place)).count())
            };
            SegmentPart {
                segment,
                part,
                late: hers(&|place| known.observed.is_late(place)),
                slipping_away: known
                    .base
                    .map(|base| hers(&|place| is_slipping_away(base, place))),
            }
        })
        .collect()
}
