//! Writes the sample shop's orders, or with `subscriptions` its subscriptions, as a CSV file; with a number those
//! of a shop with so many times as many customers:
//!
//! ```text
//! cargo run --release --example sample > shop.csv
//! cargo run --release --example sample -- orders 100 > large.csv
//! ```

use std::io::Write;

use perennial::sample::sample_of;

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let what = arguments.next();
    let times = arguments.next().and_then(|times| times.parse().ok());
    let sample = sample_of(times.unwrap_or(1));
    let file = match what.as_deref() {
        Some("subscriptions") => sample.subscriptions,
        _ => sample.orders,
    };
    std::io::stdout().write_all(file.as_bytes())
}
