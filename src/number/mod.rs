//! Numbers as people write them, exact amounts, currencies and periods.
//!
//! The ground room: it imports nothing of this crate. It compiles small on
//! purpose (no floating-point parsing or printing, no tables beyond its own),
//! because the page's first screen carries it.

mod amount;
mod currency;
mod decimal;
mod digits;
mod glyph;
mod period;
mod reading;
mod words;

pub use amount::{Amount, AmountTooLarge};
pub use currency::CurrencyCode;
pub use decimal::{Decimal, Rounded};
pub use period::Period;
pub use reading::{Marks, Reading, ReadingError, ReadingErrorCode, read};
