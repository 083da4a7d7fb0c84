//! What customers and subscribers will be worth, as a merchant asks it.

mod began_before;
mod shops;
mod subscribers;
mod support;
mod wishes;
