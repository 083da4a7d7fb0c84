//! Order files from bytes to orders.

#[cfg(feature = "formats")]
mod charsets;
mod fixtures;
mod inferences;
mod properties;
mod refusals;
mod set_aside;
mod support;
