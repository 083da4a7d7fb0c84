//! The calculator.

use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::encode;
use crate::formula::form::{self, ChangeEntry, Entry, Form};
use crate::formula::inputs::LifespanSource;
use crate::formula::retention::FirstPayment;
use crate::formula::{Field, Method};
use crate::number::{CurrencyCode, Marks, Period};

/// A currency of ISO 4217.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Currency {
    /// Its three letters.
    pub code: &'static str,
    /// How many decimals its amounts have.
    pub decimals: u8,
}

/// What comes of a form: an `Answer`. Any text in any field gives one.
///
/// The form comes in as plain strings, `entries` as field, text, period and so on, `changes` as
/// field, text and so on: a decoder for objects would be a quarter of this module, which the
/// first screen waits for. An `Error` "bad-input: …" is thrown for a name that is none.
#[wasm_bindgen]
pub fn calculate(
    method: &str,
    lifespan_source: &str,
    first_payment: &str,
    decimal_mark: &str,
    entries: Vec<String>,
    changes: Vec<String>,
) -> Result<JsValue, JsError> {
    let form = Form {
        method: named(method, &METHODS)?,
        lifespan_source: named(lifespan_source, &LIFESPAN_SOURCES)?,
        first_payment: named(first_payment, &FIRST_PAYMENTS)?,
        decimal_mark: named(decimal_mark, &MARKS)?,
        entries: decode_entries(entries)?,
        changes: decode_changes(changes)?,
    };
    encode(&form::answer(&form))
}

/// Every currency of ISO 4217 that is money: `Currency[]`.
#[wasm_bindgen]
pub fn currencies() -> Result<JsValue, JsError> {
    let all: Vec<Currency> = CurrencyCode::all()
        .map(|currency| Currency {
            code: currency.as_str(),
            decimals: currency.decimals(),
        })
        .collect();
    encode(&all)
}

const METHODS: [(&str, Method); 5] = [
    ("totals", Method::Totals),
    ("averages", Method::Averages),
    ("churn", Method::Churn),
    ("retention", Method::Retention),
    ("acquisition", Method::Acquisition),
];

const LIFESPAN_SOURCES: [(&str, LifespanSource); 3] = [
    ("known", LifespanSource::Known),
    ("churn", LifespanSource::Churn),
    ("list", LifespanSource::List),
];

const FIRST_PAYMENTS: [(&str, FirstPayment); 2] = [
    ("after_one_period", FirstPayment::AfterOnePeriod),
    ("now", FirstPayment::Now),
];

const MARKS: [(&str, Marks); 2] = [("point", Marks::Point), ("comma", Marks::Comma)];

const PERIODS: [(&str, Period); 2] = [("month", Period::Month), ("year", Period::Year)];

fn named<T: Copy>(name: &str, known: &[(&str, T)]) -> Result<T, JsError> {
    let found = known.iter().find(|(candidate, _)| *candidate == name);
    found.map(|(_, value)| *value).ok_or_else(|| bad(name))
}

fn field(name: &str) -> Result<Field, JsError> {
    Field::from_id(name).ok_or_else(|| bad(name))
}

fn bad(name: &str) -> JsError {
    JsError::new(&["bad-input: ", name].concat())
}

fn decode_entries(flat: Vec<String>) -> Result<Vec<Entry>, JsError> {
    let mut entries = Vec::new();
    let mut flat = flat.into_iter();
    while let Some(name) = flat.next() {
        let (Some(text), Some(period)) = (flat.next(), flat.next()) else {
            return Err(bad(&name));
        };
        entries.push(Entry {
            field: field(&name)?,
            text,
            period: named(&period, &PERIODS)?,
        });
    }
    Ok(entries)
}

fn decode_changes(flat: Vec<String>) -> Result<Vec<ChangeEntry>, JsError> {
    let mut changes = Vec::new();
    let mut flat = flat.into_iter();
    while let Some(name) = flat.next() {
        let Some(text) = flat.next() else {
            return Err(bad(&name));
        };
        changes.push(ChangeEntry {
            field: field(&name)?,
            text,
        });
    }
    Ok(changes)
}
