//! The textbook formulas: averages in, customer lifetime value out.
//!
//! Each formula is a pure function over typed units in a file of its own
//! ([`five_steps`], [`lifespan`], [`churn`], [`retention`], [`acquisition`]).
//! [`method`](mod@method) strings them together for what a merchant has at hand and records
//! the worked [`step`]s; [`scenario`] and [`sensitivity`] ask what moves the
//! result; [`form`] reads the texts of the fields.

pub mod acquisition;
pub mod churn;
pub mod error;
pub mod field;
pub mod five_steps;
pub mod form;
pub mod inputs;
pub mod lifespan;
pub mod method;
pub mod payback;
pub mod retention;
pub mod scenario;
pub mod sensitivity;
mod series;
pub mod spreadsheet;
pub mod step;
pub mod unit;

pub use error::FormulaError;
pub use field::Field;
pub use inputs::Inputs;
pub use method::{Calculation, Method, calculate};
