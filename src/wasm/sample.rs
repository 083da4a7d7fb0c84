//! The sample shop: files to be opened as any others, and what is true of them.

use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::encode;
use crate::number::Decimal;
use crate::sample;

/// What the customers of the sample shop went on to do in the year after its last day.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SampleTruth {
    /// Customers who can be told apart.
    pub customers: u32,
    /// Those who had not left for good on the last day.
    pub active: u32,
    /// Their purchases in the year after.
    pub purchases: u32,
    /// Their money in the year after, net of refunds.
    pub revenue: Decimal,
}

/// The sample shop.
#[wasm_bindgen]
pub struct SampleShop {
    sample: sample::Sample,
}

#[wasm_bindgen]
impl SampleShop {
    /// Makes it: always the same.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self {
            sample: sample::sample(),
        }
    }

    /// Its orders as the bytes of a CSV file.
    pub fn orders(&self) -> Vec<u8> {
        self.sample.orders.clone().into_bytes()
    }

    /// Its subscriptions as the bytes of a CSV file.
    pub fn subscriptions(&self) -> Vec<u8> {
        self.sample.subscriptions.clone().into_bytes()
    }

    /// What its customers went on to do: a `SampleTruth`.
    pub fn truth(&self) -> JsValue {
        let truth = &self.sample.truth;
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        encode(&SampleTruth {
            customers: count(truth.len()),
            active: count(truth.iter().filter(|one| one.alive).count()),
            purchases: truth.iter().map(|one| one.purchases).sum(),
            revenue: truth.iter().map(|one| one.revenue).sum(),
        })
    }
}

impl Default for SampleShop {
    fn default() -> Self {
        Self::new()
    }
}
