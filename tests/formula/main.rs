//! The formulas of the calculator, one subject a file.
//!
//! Every expected number is worked by hand in its comment, taken from a published
//! table that is named there, or computed independently of the code (exact
//! fractions, or decimals of forty digits).
#![allow(
    clippy::float_cmp,
    reason = "where a result is exact, exactly that is meant"
)]

mod support;

mod acquisition;
mod churn;
mod conversions;
mod degenerate;
mod evaluator;
mod finite;
mod five_steps;
mod form_alone;
mod form_list;
mod form_outcome;
mod form_text;
mod lifespan;
mod method_averages;
mod method_campaign;
mod method_churn;
mod method_retention;
mod monotone;
mod payback;
mod precision;
mod retention;
mod scenario;
mod sensitivity;
mod series;
mod steps;
