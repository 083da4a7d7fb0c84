//! What takes minutes: `npm run test:slow`.
#![allow(
    dead_code,
    reason = "what the quick tests share, of which these need a part"
)]

mod beginning;
mod coverage;
#[path = "../model/small_shops.rs"]
mod small_shops;
#[path = "../model/support.rs"]
mod support;

#[test]
fn two_thousand_small_shops() {
    small_shops::fit_all(1000..3000, 1000.0);
}
