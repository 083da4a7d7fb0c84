//! What might be done, a lever a row.

use std::io;

use super::table::{Cell, Column, Format, file};
use crate::insight::{Assumptions, BreakEven, Lever, LeverKind};

/// A lever, with what it is called and what was assumed of it.
struct Row {
    name: &'static str,
    assumed: String,
    lever: Lever,
}

const COLUMNS: [Column<Row>; 8] = [
    ("lever", |row| Cell::text(row.name)),
    ("assumed", |row| Cell::text(&row.assumed)),
    ("gain", |row| Cell::cents(Some(row.lever.gain))),
    ("gain_low", |row| {
        Cell::cents(row.lever.range.map(|range| range.low))
    }),
    ("gain_high", |row| {
        Cell::cents(row.lever.range.map(|range| range.high))
    }),
    ("share_of_expected", |row| Cell::fine(row.lever.share)),
    ("breaks_even_at", |row| {
        Cell::fine(row.lever.break_even.map(|at| limit(at).1))
    }),
    ("breaks_even_in", |row| match row.lever.break_even {
        Some(at) => Cell::text(limit(at).0),
        None => Cell::Unknown,
    }),
];

fn limit(at: BreakEven) -> (&'static str, f64) {
    match at {
        BreakEven::CostPerOrder(value) => ("cost_per_order", value),
        BreakEven::CostPerCustomer(value) => ("cost_per_customer", value),
        BreakEven::Reward(value) => ("reward", value),
        BreakEven::CostPerMessage(value) => ("cost_per_message", value),
        BreakEven::MorePurchases(value) => ("more_purchases", value),
    }
}

/// A lever's name, and the assumptions by which it was worked out.
fn described(lever: &Lever, assumed: &Assumptions) -> (&'static str, Vec<(&'static str, f64)>) {
    match lever.kind {
        LeverKind::LargerOrders => (
            "larger_orders",
            vec![("larger_orders", assumed.larger_orders)],
        ),
        LeverKind::MoreOrders => ("more_orders", vec![("more_orders", assumed.more_orders)]),
        LeverKind::Retention => (
            "retention",
            vec![("retention", lever.at_most.unwrap_or(assumed.retention))],
        ),
        LeverKind::CheaperAcquisition => (
            "cheaper_acquisition",
            vec![("cheaper_acquisition", assumed.cheaper_acquisition)],
        ),
        LeverKind::Referrals => (
            "referrals",
            vec![
                ("referrals", assumed.referrals),
                ("referral_reward", assumed.referral_reward),
            ],
        ),
        LeverKind::Loyalty => (
            "loyalty",
            vec![
                ("loyalty_cost", assumed.loyalty_cost),
                ("loyalty_effect", assumed.loyalty_effect),
            ],
        ),
        LeverKind::Subscriptions => (
            "subscriptions",
            vec![
                ("subscribers", assumed.subscribers),
                ("subscription_discount", assumed.subscription_discount),
                ("subscription_retention", assumed.subscription_retention),
            ],
        ),
        LeverKind::WinBack => (
            "win_back",
            vec![
                ("won_back", assumed.won_back),
                ("message_cost", assumed.message_cost),
            ],
        ),
        LeverKind::CrossSelling => (
            "cross_selling",
            vec![
                ("cross_sold", assumed.cross_sold),
                ("cross_sold_value", assumed.cross_sold_value),
            ],
        ),
    }
}

/// Levers, in their order, with what was assumed: shares, but for the money of `message_cost`.
///
/// # Errors
/// None but those of writing into memory.
pub fn levers_file(format: Format, levers: &[Lever], assumed: &Assumptions) -> io::Result<Vec<u8>> {
    let rows = levers.iter().map(|lever| {
        let (name, assumed) = described(lever, assumed);
        let said: Vec<String> = assumed
            .iter()
            .map(|(name, value)| format!("{name} {value}"))
            .collect();
        Row {
            name,
            assumed: said.join("; "),
            lever: *lever,
        }
    });
    file(format, &COLUMNS, rows)
}
