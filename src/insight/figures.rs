//! What all answers count with.

use crate::number::Decimal;
use crate::order::{Date, Order, Orders};

/// How many there are; a shop has fewer than 2^32 of anything.
pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// `part` ÷ `whole`; `None` where the whole is nothing or less.
pub(super) fn share(part: f64, whole: f64) -> Option<f64> {
    (whole > 0.0).then(|| part / whole)
}

/// The same of money.
pub(super) fn money_share(part: Decimal, whole: Decimal) -> Option<f64> {
    share(part.to_f64(), whole.to_f64())
}

/// The orders that count until the end of a day, in the order of time.
pub(super) fn counted_until(orders: &Orders, until: Date) -> impl Iterator<Item = &Order> {
    let counted = orders.counted();
    counted.take_while(move |order| order.time.date <= until)
}

/// The item at a place that a file's `u32` names.
pub(super) fn at<T>(items: &[T], place: u32) -> Option<&T> {
    items.get(usize::try_from(place).ok()?)
}

/// Whether a customer is met for the first time in a period, when periods come in
/// their order. `met` has the period in which each was met last.
pub(super) fn newly(met: &mut [Option<i32>], customer: usize, period: i32) -> bool {
    let met = met.get_mut(customer);
    met.is_some_and(|met| met.replace(period) != Some(period))
}

/// Days of a year, for rates.
pub(super) const MEAN_YEAR: f64 = 365.25;

/// Customers who are followed into the future, at most, where all of them are too many.
pub(super) const FOLLOWED: usize = 400;

/// Every so many-th of them, no more than are followed; the others do as they do.
pub(super) fn followed<T>(all: &[T]) -> impl Iterator<Item = &T> {
    all.iter().step_by(all.len().div_ceil(FOLLOWED).max(1))
}
