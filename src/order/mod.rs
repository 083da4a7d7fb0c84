//! What an order is, and what a customer's orders add up to.
