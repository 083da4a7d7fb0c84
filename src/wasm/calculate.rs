//! The calculator.

use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::{decode, encode};
use crate::formula::form::{self, Form};
use crate::number::CurrencyCode;

/// A currency of ISO 4217.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Currency {
    /// Its three letters.
    pub code: &'static str,
    /// How many decimals its amounts have.
    pub decimals: u8,
}

/// What comes of a form: `Form` in, `Answer` out. Any text in any field gives an answer; an
/// `Error` "bad-input: …" is thrown for anything that is not a `Form`.
#[wasm_bindgen]
pub fn calculate(form: JsValue) -> Result<JsValue, JsError> {
    let form: Form = decode(form)?;
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
