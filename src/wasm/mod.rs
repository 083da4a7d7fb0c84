//! The boundary: one file a concept, each export decode → call → encode.
//!
//! Small inputs and results are plain objects by one serializer; errors are
//! JavaScript `Error`s whose message begins with a code.

#[cfg(feature = "calculator")]
pub mod calculate;
#[cfg(any(feature = "workbench", feature = "formats"))]
mod file;
#[cfg(feature = "formats")]
pub mod formats;
#[cfg(feature = "workbench")]
pub mod import;
#[cfg(all(test, feature = "calculator", feature = "workbench"))]
mod types;

use serde::Serialize;
#[cfg(any(feature = "workbench", feature = "formats"))]
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::*;

/// A JavaScript value as a Rust one.
#[cfg(any(feature = "workbench", feature = "formats"))]
fn decode<T: DeserializeOwned>(value: JsValue) -> Result<T, JsError> {
    serde_wasm_bindgen::from_value(value)
        .map_err(|error| JsError::new(&["bad-input: ", &error.to_string()].concat()))
}

/// A Rust value as a plain JavaScript object: `None` is `null`, maps are objects.
fn encode<T: Serialize>(value: &T) -> Result<JsValue, JsError> {
    value
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .map_err(|error| JsError::new(&["bad-output: ", &error.to_string()].concat()))
}
