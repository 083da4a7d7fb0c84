//! Writes the sample shop's orders, or with `subscriptions` its subscriptions, as a CSV file:
//!
//! ```text
//! cargo run --release --example sample > shop.csv
//! ```

use std::io::Write;

use perennial::sample::sample;

fn main() -> std::io::Result<()> {
    let sample = sample();
    let file = match std::env::args().nth(1).as_deref() {
        Some("subscriptions") => sample.subscriptions,
        _ => sample.orders,
    };
    std::io::stdout().write_all(file.as_bytes())
}
