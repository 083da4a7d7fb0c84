//! What subscribers are worth, of tables that have been read.

use wasm_bindgen::prelude::*;

use super::import::OrderFiles;
use super::{bad_input, decode, encode};
use crate::insight::subscription::{SubscriptionWishes, subscriptions};

#[wasm_bindgen]
impl OrderFiles {
    /// What subscribers are worth by `wishes` (`SubscriptionWishes`): a `SubscriptionReport` of the first file that is
    /// a list of subscriptions or a retention table, or `null` without one, or while it leaves a question open. An
    /// `Error` "bad-input: …" names a wish that is out of its domain.
    pub fn subscriptions(&self, wishes: JsValue) -> Result<JsValue, JsError> {
        let wishes: SubscriptionWishes = decode(wishes)?;
        for file in &self.together.files {
            let table = file.other.as_ref();
            let Some(table) = table.filter(|_| file.receipt.questions.is_empty()) else {
                continue;
            };
            let report = subscriptions(table, &wishes).map_err(|error| bad_input(&error))?;
            if let Some(report) = report {
                return Ok(encode(&report));
            }
        }
        Ok(JsValue::NULL)
    }
}
