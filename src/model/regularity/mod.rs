//! Customers who buy at regular times.
//!
//! Times between purchases are Erlang-k: a purchase is every k-th of events that come at random at a rate λ.
//! k = 1 is buying at random; the greater k, the more regular are purchases. It is one number for all of a shop's
//! customers. Beside (x, `t_x`, T), the likelihood has of the times g between purchases only Π gᵏ⁻¹ ÷ Γ(k)ˣ, which
//! no other parameter has a part in.
//!
//! A customer is in *phase* j when j events have passed since her last purchase: with k − j more she buys.
//!
//! Sources: Chatfield & Goodhardt, "A Consumer Purchasing Model with Erlang Inter-Purchase Time", JASA 68 (1973);
//! Platzer & Reutterer, "Ticking Away the Moments: Timing Regularity Helps to Better Predict Customer
//! Activity", Marketing Science 35 (2016).

mod choice;
mod outlook;
mod pace;
mod phases;
mod there;

pub(super) use choice::{chosen, regularity};
pub(super) use pace::Leaving;
pub(super) use phases::Phases;
pub(super) use there::{There, purchases};

/// The greatest k that is looked for: the times between purchases differ then by 29 % of their mean.
const MOST: usize = 12;

/// A number for each phase, of which there are k.
type ByPhase = [f64; MOST];
