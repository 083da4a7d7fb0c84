//! How regular a shop's customers are.

use super::MOST;
use crate::model::error::ModelError;
use crate::model::fit::Fit;
use crate::model::history::History;
use crate::model::verdict::FEW;

/// Twice a gain is above 4 by chance in one shop of twenty, for one more parameter (likelihood-ratio test).
const GAIN: f64 = 2.0;
/// Distinct customers by whom it is told.
const PART: usize = 4096;

/// A fit with the k of a shop's customers. k = 2 must gain more than chance over k = 1; from there it is counted up
/// until the log-likelihood falls.
///
/// 1 too where times between purchases are not known, or too few customers came back.
pub(crate) fn chosen<M, const N: usize>(
    history: &History,
    fit: impl Fn(&History, u32) -> Fit<M, N>,
) -> Fit<M, N> {
    if !history.knows_gaps() || history.totals().repeaters < FEW {
        return fit(history, 1);
    }
    let part = history.thinned(PART);
    let (mut k, mut best) = (1, fit(&part, 1));
    let mut gain = GAIN;
    for next in (2..).take(MOST - 1) {
        let fitted = fit(&part, next);
        if fitted.log_likelihood <= best.log_likelihood + gain {
            break;
        }
        (k, best, gain) = (next, fitted, 0.0);
    }
    if part.rows().len() == history.rows().len() {
        best
    } else {
        fit(history, k)
    }
}

/// `k`, if it is from 1 to 12.
pub(crate) fn regularity(k: u32) -> Result<u32, ModelError> {
    let possible = usize::try_from(k).is_ok_and(|k| (1..=MOST).contains(&k));
    possible
        .then_some(k)
        .ok_or(ModelError::Regularity { value: k })
}
