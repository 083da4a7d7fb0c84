//! Bytes of an order file in, orders and everything that was noticed out.
