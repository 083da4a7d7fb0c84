//! Special functions and integrals, by what the models need of them.
//!
//! All expectations of the models are written as integrals of positive functions, and none as a difference:
//! so no parameter makes them cancel, and no special value of one (a = 1, s = 1, α = β) is special.

mod beta_mean;
#[cfg(test)]
pub(crate) mod close;
mod decay;
mod discount;
mod gamma;
mod gamma_mean;
mod gauss;
mod incomplete_beta;
mod log_concave;
mod logistic;
mod negative_binomial;

pub(crate) use beta_mean::BetaMean;
pub(crate) use decay::{Power, decay};
pub(crate) use discount::discounted_time;
pub(crate) use gamma::{digamma, digamma_rising, ln_gamma, ln_rising};
pub(crate) use gamma_mean::GammaMean;
pub(crate) use incomplete_beta::incomplete_beta;
pub(crate) use log_concave::log_concave;
pub(crate) use logistic::{ln_1p_exp, logistic};
pub(crate) use negative_binomial::negative_binomial;
