//! What a shop's customers will be worth, and how far to trust it.
//!
//! A [`Study`] of the orders holds what takes time: every model fitted, after a backtest. [`Study::look`] then
//! answers a merchant's [`Wishes`] with an [`Outlook`].

mod answer;
mod backtest;
mod beginning;
mod caution;
mod comparison;
mod model;
mod question;
mod study;
mod wishes;

pub use answer::{Answer, Expectation, Interval, NewCustomer, NotYet, Report, ThreeNumbers, Why};
pub use backtest::{Attempt, Came, Group, Hindsight, Week};
pub use caution::Caution;
pub use comparison::HindsightComparison;
pub use model::{Estimated, ModelView, SpendingView};
pub use study::{Outlook, Progress, Stage, Study};
pub use wishes::Wishes;
