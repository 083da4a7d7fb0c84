//! Order files from bytes to orders.

mod fixtures;
mod inferences;
mod properties;
mod refusals;
mod set_aside;
mod support;
