//! Customer lifetime value from averages and from order exports.
//!
//! Everything outside [`wasm`] is plain Rust without input or output, clock or
//! unseeded randomness. A room imports only rooms below it, from the ground up:
//! [`number`], [`formula`], [`order`], [`import`], [`model`], [`insight`], [`export`], [`sample`], and
//! the boundary `wasm`.

pub mod export;
pub mod formula;
pub mod import;
pub mod insight;
pub mod model;
pub mod number;
pub mod order;
pub mod sample;
#[cfg(feature = "wasm")]
pub mod wasm;
