//! What moves the result most: each input up and down by a tenth, one at a time.

use serde::Serialize;

use crate::formula::field::Field;
use crate::formula::inputs::{Inputs, Value};
use crate::formula::method::{Method, calculate};

/// By how much each input is moved, as a share of itself.
pub const STEP: f64 = 0.1;

/// What one input does to the lifetime value.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Effect {
    /// Which input.
    pub field: Field,
    /// The change of the lifetime value when the input is a tenth smaller, in currency; None
    /// where such an input is outside its domain or has no result.
    pub when_smaller: Option<f64>,
    /// The change of the lifetime value when the input is a tenth larger.
    pub when_larger: Option<f64>,
    /// Both changes as shares of the largest change of all, −1 to 1, for bars to be drawn by;
    /// 0 where there is no change to draw.
    pub reach: (f64, f64),
}

impl Effect {
    /// The larger of the two changes, without its sign: what the effects are ranked by.
    pub fn size(&self) -> f64 {
        let size = |change: Option<f64>| change.map_or(0.0, f64::abs);
        size(self.when_smaller).max(size(self.when_larger))
    }
}

/// Each input that moves the lifetime value, largest effect first; ties in the order of the
/// fields. Empty when there is no result.
pub fn sensitivity(method: Method, inputs: &Inputs) -> Vec<Effect> {
    let Ok(base) = calculate(method, inputs) else {
        return Vec::new();
    };
    let changed_by = |field: Field, value: Value, factor: f64| {
        let mut moved = inputs.clone();
        moved.set(
            field,
            Some(Value {
                amount: value.amount * factor,
                ..value
            }),
        );
        calculate(method, &moved)
            .ok()
            .map(|result| result.difference(&base))
    };
    let effects: Vec<Effect> = method
        .fields(inputs.lifespan_source)
        .into_iter()
        .filter_map(|used| {
            let value = inputs.get(used.field)?;
            Some(Effect {
                field: used.field,
                when_smaller: changed_by(used.field, value, 1.0 - STEP),
                when_larger: changed_by(used.field, value, 1.0 + STEP),
                reach: (0.0, 0.0),
            })
        })
        .filter(|effect| effect.size() > 0.0)
        .collect();
    ranked(effects)
}

/// Largest first, each with its reach. By insertion: there are a handful, and a sort would be a
/// twentieth of the calculator's module.
fn ranked(effects: Vec<Effect>) -> Vec<Effect> {
    let largest = effects.iter().map(Effect::size).fold(0.0, f64::max);
    // Rounded, so that ties that differ by rounding alone keep the order of the fields.
    let rank = |effect: &Effect| (effect.size() / largest * 1e9).round();
    let share = |change: Option<f64>| change.map_or(0.0, |change| change / largest);
    let mut ranked: Vec<Effect> = Vec::with_capacity(effects.len());
    for mut effect in effects {
        effect.reach = (share(effect.when_smaller), share(effect.when_larger));
        let place = ranked
            .iter()
            .position(|before| rank(before) < rank(&effect));
        ranked.insert(place.unwrap_or(ranked.len()), effect);
    }
    ranked
}
