//! Groups of customers, products, and the sample shop.

mod groups;
mod pairs;
mod refills;
mod sample;
mod support;
