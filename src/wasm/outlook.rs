//! What customers will be worth, of orders that have been read.

use js_sys::{Float64Array, Function};
use wasm_bindgen::prelude::*;

use super::catalogue::Due;
use super::import::OrderFiles;
use super::{bad_input, decode, encode};
use crate::insight::CustomerQuery;
use crate::insight::outlook::{Outlook, Stage, Study, Wishes};
use crate::model::ModelError;

/// What takes time is worked out once and kept.
#[derive(Default)]
pub(super) struct Outlooks {
    study: Option<Study>,
    /// The last answer.
    pub(super) outlook: Option<Outlook>,
    /// The last list of customers, with what it was asked by.
    pub(super) list: Option<(CustomerQuery, Vec<u32>)>,
    /// The last list of who is due.
    pub(super) due: Option<Due>,
}

#[wasm_bindgen]
impl OrderFiles {
    /// What customers will be worth by `wishes` (`Wishes`): an `OutlookReport`, or `null` where no order that counts
    /// names a customer, or a question is open. `progress` is called with a `Stage` and the share of it that is
    /// done. An `Error` "bad-input: …" names a wish that is out of its domain.
    pub fn outlook(&mut self, wishes: JsValue, progress: &Function) -> Result<JsValue, JsError> {
        let wishes: Wishes = decode(wishes)?;
        if self.together.summary.is_none() {
            return Ok(JsValue::NULL);
        }
        let mut tell = |stage: Stage, share: f64| {
            // A callback that throws has only itself to blame.
            let _ = progress.call2(&JsValue::NULL, &stage.name().into(), &share.into());
        };
        let orders = &self.together.orders;
        let kept = &mut self.outlooks;
        let last = kept.outlook.take();
        kept.list = None;
        kept.due = None;
        let study = match &mut kept.study {
            Some(study) => study,
            none => match Study::new(orders, &mut tell) {
                Ok(study) => none.insert(study),
                Err(ModelError::Nobody) => return Ok(JsValue::NULL),
                Err(error) => return Err(bad_input(&error)),
            },
        };
        let outlook = match last.and_then(|last| last.with_costs_of(&wishes)) {
            Some(outlook) => outlook,
            None => study
                .look(orders, &wishes, &mut tell)
                .map_err(|error| bad_input(&error))?,
        };
        Ok(encode(&kept.outlook.insert(outlook).report))
    }

    /// Of each customer of the last outlook six numbers, in the order of their keys: value so far, P(alive),
    /// purchases expected, money expected, and the ends of its range.
    pub fn outlook_values(&self) -> Float64Array {
        let numbers = self.outlooks.outlook.as_ref().map(Outlook::numbers);
        Float64Array::from(&*numbers.unwrap_or_default())
    }
}
