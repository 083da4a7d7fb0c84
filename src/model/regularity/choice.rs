//! How regular a shop's customers are.

use super::MOST;
use crate::model::error::ModelError;
use crate::model::history::History;
use crate::model::verdict::FEW;

/// Twice a gain is above 4 by chance in one shop of twenty, for one more parameter (likelihood-ratio test).
const GAIN: f64 = 2.0;
/// Distinct customers by whom it is told.
const PART: usize = 4096;

/// The k of a shop's customers by likelihood, which rises to its summit and falls: 1, unless another gains
/// more than chance.
///
/// 1 too where times between purchases are not known, or too few customers came back.
pub(crate) fn chosen(history: &History, log_likelihood: impl Fn(&History, u32) -> f64) -> u32 {
    let part = history.thinned(PART);
    if !part.knows_gaps() || part.totals().repeaters < FEW {
        return 1;
    }
    let irregular = log_likelihood(&part, 1);
    let (mut best, mut top) = (1, irregular);
    for k in (2..).take(MOST - 1) {
        let next = log_likelihood(&part, k);
        if next <= top {
            break;
        }
        (best, top) = (k, next);
    }
    if top > irregular + GAIN { best } else { 1 }
}

/// `k`, if it is from 1 to 12.
pub(crate) fn regularity(k: u32) -> Result<u32, ModelError> {
    let possible = usize::try_from(k).is_ok_and(|k| (1..=MOST).contains(&k));
    possible
        .then_some(k)
        .ok_or(ModelError::Regularity { value: k })
}
