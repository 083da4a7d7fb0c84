//! High, mid and low: how few customers bring how much.

use serde::{Deserialize, Serialize};

use super::base::CustomerBase;
use super::part::Part;

/// How valuable a customer is, beside the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Tier {
    /// Of the fewest customers who bring the first part of the value.
    High,
    /// Of those who bring the next part.
    Mid,
    /// Of the others.
    Low,
}

/// Where one tier ends and the next begins, in shares of the value of all.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Cuts {
    /// What the high tier brings, from 0 to 1.
    pub high: f64,
    /// What the mid tier brings after it, from 0 to 1.
    pub mid: f64,
}

impl Default for Cuts {
    /// Half, and three tenths.
    fn default() -> Self {
        Self {
            high: 0.5,
            mid: 0.3,
        }
    }
}

/// A tier, added up.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TierPart {
    /// Which.
    pub tier: Tier,
    /// The least value, so far and next, that a customer of the tier has; `None`
    /// where nobody is in it.
    pub from: Option<f64>,
    /// The tier's customers.
    pub part: Part,
}

impl Tier {
    /// Every tier, the most valuable first.
    pub const ALL: [Self; 3] = [Self::High, Self::Mid, Self::Low];

    /// Its name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::High => "high",
            Self::Mid => "mid",
            Self::Low => "low",
        }
    }
}

/// The tiers of customers with these values.
///
/// Counted from the most valuable down, a customer is high while those worth more
/// than she have brought less than the first cut, and mid while they have brought
/// less than the second. So customers who are worth the same are in one tier, and
/// who is worth nothing, or less, is low.
pub(super) fn by_value(values: &[f64], cuts: Cuts) -> Vec<Tier> {
    let worth: f64 = values.iter().map(|value| value.max(0.0)).sum();
    let (high, mid) = (worth * cuts.high, worth * (cuts.high + cuts.mid));
    let mut ranked: Vec<(f64, usize)> = values.iter().copied().zip(0..).collect();
    ranked.sort_unstable_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
    let mut tiers = vec![Tier::Low; values.len()];
    let mut before = 0.0;
    for equals in ranked.chunk_by(|one, other| one.0 == other.0) {
        for &(value, place) in equals {
            if value > 0.0 && before < high {
                tiers[place] = Tier::High;
            } else if value > 0.0 && before < mid {
                tiers[place] = Tier::Mid;
            }
        }
        before += equals.iter().map(|(value, _)| value.max(0.0)).sum::<f64>();
    }
    tiers
}

/// The tiers, the most valuable first.
pub fn tiers(base: &CustomerBase) -> [TierPart; 3] {
    let mut least = [f64::INFINITY; 3];
    for (place, tier) in base.tiers.iter().enumerate() {
        let least = &mut least[*tier as usize];
        *least = least.min(base.total(place));
    }
    let which = |place: usize| base.tiers.get(place).map_or(2, |tier| *tier as usize);
    let [high, mid, low] = Part::dealt(base.into(), which);
    let of = |tier: Tier, part: Part| TierPart {
        tier,
        from: Some(least[tier as usize]).filter(|least| least.is_finite()),
        part,
    };
    [of(Tier::High, high), of(Tier::Mid, mid), of(Tier::Low, low)]
}
