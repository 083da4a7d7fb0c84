//! What goes with a result on the page: what moves it, what if, and the spreadsheet's formula.

use serde::Serialize;

use super::{Form, Worked, names_money};
use crate::formula::error::FormulaError;
use crate::formula::field::Field;
use crate::formula::inputs::Inputs;
use crate::formula::method::{Calculation, Method};
use crate::formula::scenario::{Change, Scenario, what_if};
use crate::formula::sensitivity::sensitivity;
use crate::formula::spreadsheet;
use crate::number::{Marks, ReadingErrorCode, read};

/// What comes of the what-if changes.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum ScenarioOutcome {
    /// A result.
    Result {
        /// The result with the changes made.
        scenario: Scenario,
    },
    /// A change cannot be read or leads out of the domain of its field.
    Invalid {
        /// Which field.
        field: Field,
        /// Names the message.
        code: &'static str,
    },
}

/// Everything that goes with a result.
pub(super) fn worked(form: &Form, inputs: &Inputs, calculation: Calculation) -> Worked {
    let (changes, scenario) = match read_changes(form, inputs) {
        Ok(changes) => {
            let scenario = scenario(form.method, inputs, &changes);
            (changes, scenario)
        }
        Err(unread) => (Vec::new(), Some(unread)),
    };
    Worked {
        spreadsheet: spreadsheet::expression(&calculation.steps, calculation.headline)
            .unwrap_or_default(),
        sensitivity: sensitivity(form.method, inputs),
        changes,
        scenario,
        calculation,
    }
}

/// The what-if changes of filled-in fields; an error names the first that cannot be read.
fn read_changes(form: &Form, inputs: &Inputs) -> Result<Vec<Change>, ScenarioOutcome> {
    let mut changes = Vec::new();
    for entry in form.changes.iter().filter(|entry| inputs.has(entry.field)) {
        let field = entry.field;
        match read_change(&entry.text, form.decimal_mark) {
            Ok(0.0) => {}
            Ok(by) => changes.push(Change { field, by }),
            Err(code) => return Err(ScenarioOutcome::Invalid { field, code }),
        }
    }
    Ok(changes)
}

/// By how many points or per cent an input is changed; 0 where nothing is typed. "5 months" and
/// "$5" would be other changes than 5 %.
fn read_change(text: &str, habit: Marks) -> Result<f64, &'static str> {
    match read(text, habit) {
        Err(error) if error.code == ReadingErrorCode::Empty => Ok(0.0),
        Err(error) => Err(error.code.code()),
        Ok(reading) if names_money(&reading) => Err("no-currency"),
        Ok(reading) if reading.period.is_some() => Err("no-period"),
        Ok(reading) => Ok(reading.to_f64()),
    }
}

/// The result with the what-if changes made; None where nothing is changed.
fn scenario(method: Method, inputs: &Inputs, changes: &[Change]) -> Option<ScenarioOutcome> {
    if changes.is_empty() {
        return None;
    }
    Some(match what_if(method, inputs, changes) {
        Ok(scenario) => ScenarioOutcome::Result { scenario },
        Err(error) => invalid_change(error, changes),
    })
}

/// The change that leads to `error`: the field it names, or else the first that was changed.
fn invalid_change(error: FormulaError, changes: &[Change]) -> ScenarioOutcome {
    let named = changes.iter().find(|change| change.field == error.field());
    let field = named
        .or(changes.first())
        .map_or(error.field(), |change| change.field);
    ScenarioOutcome::Invalid {
        field,
        code: error.code(),
    }
}
