//! The boundary: one file a concept, each export decode → call → encode.
//!
//! Small inputs and results are plain objects by one policy (`encode`); errors are
//! JavaScript `Error`s whose message begins with a code.

#[cfg(feature = "element")]
pub mod calculate;
#[cfg(feature = "workbench")]
pub mod catalogue;
mod encode;
#[cfg(any(feature = "workbench", feature = "formats"))]
mod file;
#[cfg(feature = "formats")]
pub mod formats;
#[cfg(feature = "workbench")]
pub mod import;
#[cfg(feature = "workbench")]
pub mod outlook;
#[cfg(feature = "workbench")]
pub mod report;
#[cfg(feature = "workbench")]
pub mod sample;
#[cfg(feature = "workbench")]
pub mod subscription;
#[cfg(all(test, feature = "calculator", feature = "workbench"))]
mod types;

#[cfg(feature = "workbench")]
use js_sys::{Object, Reflect};
#[cfg(any(feature = "workbench", feature = "formats"))]
use {serde::de::DeserializeOwned, wasm_bindgen::prelude::*};

use encode::encode;

/// A JavaScript value as a Rust one.
#[cfg(any(feature = "workbench", feature = "formats"))]
fn decode<T: DeserializeOwned>(value: JsValue) -> Result<T, JsError> {
    serde_wasm_bindgen::from_value(value).map_err(|error| bad_input(&error))
}

/// An enum of which an object's `tag` says the variant, the other fields being the variant's. `serde` could do that by
/// itself, but keeps the whole object aside for it, by code of its own for each type within.
#[cfg(feature = "workbench")]
fn decode_tagged<T: DeserializeOwned>(tag: &str, value: JsValue) -> Result<T, JsError> {
    let missing = || bad_input(&["no ", tag].concat());
    let object: Object = value.dyn_into().map_err(|_| missing())?;
    let name = Reflect::get(&object, &tag.into()).map_err(|_| missing())?;
    if Object::keys(&object).length() == 1 {
        return decode(name);
    }
    let named = Object::new();
    Reflect::set(&named, &name, &object).map_err(|_| missing())?;
    decode(named.into())
}

/// The error of a caller who asks for what there is not.
#[cfg(any(feature = "workbench", feature = "formats"))]
fn bad_input(error: &impl ToString) -> JsError {
    JsError::new(&["bad-input: ", &error.to_string()].concat())
}
