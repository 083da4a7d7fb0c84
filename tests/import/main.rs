//! Order files from bytes to orders.

mod attributes;
mod behind;
#[cfg(feature = "formats")]
mod charsets;
mod fixtures;
#[cfg(feature = "formats")]
mod formats;
mod inferences;
#[cfg(feature = "formats")]
mod labelled;
mod lines;
mod list_currencies;
mod other;
mod pairs;
mod platforms;
mod policies;
mod properties;
mod refusals;
#[cfg(feature = "formats")]
mod rewritten;
mod set_aside;
mod support;
