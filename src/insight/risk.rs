//! Customers to write to.

use super::base::CustomerBase;
use super::figures::count;
use super::tiers::Tier;
use crate::number::Decimal;

/// The places of customers who are slipping away: worth keeping, and late by their own
/// rhythm. First stands where most is at stake with a chance that she is
/// still there to be asked: value at stake × P(alive). Ties in the order of customers.
pub fn slipping_away(base: &CustomerBase) -> Vec<u32> {
    let listed = (0..base.len()).filter(|&place| is_slipping_away(base, place));
    most_first(listed, |place| {
        let alive = base.values.get(place).map_or(0.0, |value| value.alive);
        alive * at_stake(base, place)
    })
}

/// Whether a customer is late by her own rhythm, in the high or mid tier, and has
/// something at stake.
pub(super) fn is_slipping_away(base: &CustomerBase, place: usize) -> bool {
    let worth = base.tiers.get(place).is_some_and(|tier| *tier != Tier::Low);
    worth && base.observed.is_late(place) && at_stake(base, place) > 0.0
}

/// The places of customers who have bought once and have not been paid back all of it, those of whom
/// most is expected next first. Ties in the order of customers.
pub fn one_time(base: &CustomerBase) -> Vec<u32> {
    let once = (0..base.len()).filter(|&place| {
        base.observed
            .histories
            .get(place)
            .is_some_and(|history| history.repeats() == 0 && history.net > Decimal::ZERO)
    });
    most_first(once, |place| {
        base.values.get(place).map_or(0.0, |value| value.next)
    })
}

fn at_stake(base: &CustomerBase, place: usize) -> f64 {
    base.at_stake.get(place).copied().unwrap_or(0.0)
}

fn most_first(places: impl Iterator<Item = usize>, value: impl Fn(usize) -> f64) -> Vec<u32> {
    let mut ranked: Vec<(f64, u32)> = places.map(|place| (value(place), count(place))).collect();
    ranked.sort_unstable_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
    ranked.into_iter().map(|(_, place)| place).collect()
}
