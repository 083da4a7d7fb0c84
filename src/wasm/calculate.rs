//! The calculator.

use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::encode;
#[cfg(feature = "exploration")]
use crate::formula::form::Unit;
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
/// The form comes in as one string, its parts set apart by U+0000: method, lifespan source, first
/// payment, decimal mark; then field, text and period of each entry, and field, text and `change`
/// of each what-if change. Objects and lists of strings would each need a decoder in this module,
/// which the first screen waits for. An `Error` "bad-input: …" is thrown for a name that is none.
#[wasm_bindgen]
pub fn calculate(form: &str) -> Result<JsValue, JsError> {
    decode(form)
        .map(|form| encode(&form::answer(&form)))
        .map_err(bad_input)
}

/// What a text that stands by itself is read as: a `FieldReading`. `unit` is a `Unit`, `decimal_mark` a `Marks`;
/// an `Error` "bad-input: …" is thrown for a name that is none.
#[cfg(feature = "exploration")]
#[wasm_bindgen]
pub fn read_number(text: &str, unit: &str, decimal_mark: &str) -> Result<JsValue, JsError> {
    named(unit, &UNITS)
        .and_then(|unit| Ok((unit, named(decimal_mark, &MARKS)?)))
        .map(|(unit, habit)| encode(&form::read_alone(text, unit, habit)))
        .map_err(bad_input)
}

/// Every currency of ISO 4217 that is money: `Currency[]`.
#[wasm_bindgen]
pub fn currencies() -> JsValue {
    let all: Vec<Currency> = CurrencyCode::all()
        .map(|currency| Currency {
            code: currency.as_str(),
            decimals: currency.decimals(),
        })
        .collect();
    encode(&all)
}

/// What a call allocates is small and gone when it returns, so the standard library's allocator,
/// made for any program, would be a tenth of the module for nothing.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: lol_alloc::LockedAllocator<lol_alloc::FreeListAllocator> =
    lol_alloc::LockedAllocator::new(lol_alloc::FreeListAllocator::new());

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

#[cfg(feature = "exploration")]
const UNITS: [(&str, Unit); 3] = [
    ("money", Unit::Money),
    ("percent", Unit::Percent),
    ("share", Unit::Share),
];

const PERIODS: [(&str, Period); 2] = [("month", Period::Month), ("year", Period::Year)];

/// The form, or the name in it that is none.
fn decode(form: &str) -> Result<Form, &str> {
    let mut parts = form.split(['\0']);
    let mut next = || parts.next().unwrap_or_default();
    let mut form = Form {
        method: named(next(), &METHODS)?,
        lifespan_source: named(next(), &LIFESPAN_SOURCES)?,
        first_payment: named(next(), &FIRST_PAYMENTS)?,
        decimal_mark: named(next(), &MARKS)?,
        entries: Vec::new(),
        changes: Vec::new(),
    };
    while let Some(name) = parts.next() {
        let field = Field::from_id(name).ok_or(name)?;
        let (Some(text), Some(what)) = (parts.next(), parts.next()) else {
            return Err(name);
        };
        let text = text.to_owned();
        if what == "change" {
            form.changes.push(ChangeEntry { field, text });
        } else {
            let period = named(what, &PERIODS)?;
            form.entries.push(Entry {
                field,
                text,
                period,
            });
        }
    }
    Ok(form)
}

fn bad_input(name: &str) -> JsError {
    JsError::new(&(String::from("bad-input: ") + name))
}

fn named<'n, T: Copy>(name: &'n str, known: &[(&str, T)]) -> Result<T, &'n str> {
    let found = known.iter().find(|(candidate, _)| *candidate == name);
    found.map(|(_, value)| *value).ok_or(name)
}
