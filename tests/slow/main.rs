//! What takes minutes: `npm run test:slow`.
#![allow(
    dead_code,
    reason = "what the quick tests share, of which these need a part"
)]

mod coverage;
#[path = "../model/support.rs"]
mod support;
