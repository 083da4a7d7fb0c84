//! Probability models of what customers will buy, and what they will spend.
//!
//! Purchases without contract: [`Nbd`] (nobody leaves), [`BgNbd`] and [`MbgNbd`] (one may leave after a
//! purchase), [`ParetoNbd`] (one may leave at any time). They are fitted to a shop's [`History`] and answer
//! what [`Purchases`] asks of a [`Customer`]. [`GammaGamma`] is for what is spent, [`Sbg`] for contracts.
//!
//! A [`Fit`] never fails on what customers did: it has a [`Verdict`] in words.

mod beta_geometric;
mod customer;
mod error;
mod fit;
pub mod forecast;
mod gamma_gamma;
mod history;
mod nbd;
mod optimise;
mod pareto_nbd;
mod prior;
mod purchases;
mod regularity;
mod sbg;
pub(crate) mod special;
mod verdict;

pub use beta_geometric::{BetaGeometric, BgNbd, MbgNbd};
pub use customer::Customer;
pub use error::ModelError;
pub use fit::Fit;
pub use gamma_gamma::{GammaGamma, Spend};
pub use history::{History, Totals};
pub use nbd::Nbd;
pub use pareto_nbd::ParetoNbd;
pub use prior::Estimate;
pub use purchases::Purchases;
pub use sbg::{Lifetimes, Sbg};
pub use verdict::Verdict;
