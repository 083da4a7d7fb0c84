//! What if: the same calculation with some inputs changed.

use serde::Serialize;

use crate::formula::error::FormulaError;
use crate::formula::field::Field;
use crate::formula::inputs::{Inputs, Value, check};
use crate::formula::method::{Method, calculate};

/// A change to one input.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Change {
    /// Which input.
    pub field: Field,
    /// By how much: percentage points of a share (5 for "retention + 5 points"),
    /// per cent of anything else (10 for "orders + 10 %").
    pub by: f64,
}

impl Change {
    /// The value of the input after the change.
    pub fn applied_to(self, value: Value) -> Value {
        let amount = if self.field.kind().is_share() {
            value.amount + self.by / 100.0
        } else {
            value.amount * (1.0 + self.by / 100.0)
        };
        // 0.95 + 0.05 must be a retention of 100 %, not a hair above it.
        Value {
            amount: (amount * 1e12).round() / 1e12,
            ..value
        }
    }
}

/// An input before and after a change, in the field's own unit.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Changed {
    /// Which input.
    pub field: Field,
    /// Its value before.
    pub from: f64,
    /// Its value after.
    pub to: f64,
    /// What this change alone does to the lifetime value, in currency; None where it alone has
    /// no result.
    pub difference: Option<f64>,
}

/// The result with some inputs changed.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Scenario {
    /// The lifetime value with all changes made, in currency.
    pub lifetime_value: f64,
    /// How much that is more, in currency.
    pub difference: f64,
    /// How much that is more, as a share of the size of the value before; None when that was zero.
    pub relative: Option<f64>,
    /// Each change by itself.
    pub changes: Vec<Changed>,
}

/// Works out the lifetime value with `changes` made. Errors name the input that has no result
/// as it is or after the change; changes to empty inputs are errors ([`FormulaError::Missing`]).
pub fn what_if(
    method: Method,
    inputs: &Inputs,
    changes: &[Change],
) -> Result<Scenario, FormulaError> {
    let before = calculate(method, inputs)?;
    let mut all = inputs.clone();
    let mut each = Vec::with_capacity(changes.len());
    for change in changes {
        let from = inputs.value(change.field)?;
        let to = change.applied_to(from);
        check(change.field, to.amount)?;
        all.set(change.field, Some(to));
        let mut alone = inputs.clone();
        alone.set(change.field, Some(to));
        let difference = calculate(method, &alone)
            .ok()
            .map(|result| result.difference(&before));
        each.push(Changed {
            field: change.field,
            from: from.amount,
            to: to.amount,
            difference,
        });
    }
    let after = calculate(method, &all)?;
    let difference = after.difference(&before);
    let size = before.lifetime_value.abs();
    Ok(Scenario {
        lifetime_value: after.lifetime_value,
        difference,
        relative: (size > before.rounding()).then(|| difference / size),
        changes: each,
    })
}
