//! Platforms whose exports are known by their header line.

use serde::{Deserialize, Serialize};

use super::words::{Role, normal};

/// A platform and one of its exports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Platform {
    /// Orders of Shopify: a row per line item, the order's money on its first.
    ShopifyOrders,
}

/// How a platform's export is known and what its columns hold.
struct Signature {
    platform: Platform,
    /// Columns that together no other export has.
    marks: &'static [&'static str],
    columns: &'static [(Role, &'static str)],
}

const SIGNATURES: &[Signature] = &[Signature {
    platform: Platform::ShopifyOrders,
    marks: &[
        "Name",
        "Financial Status",
        "Fulfillment Status",
        "Lineitem name",
        "Total",
    ],
    columns: &[
        // "Name" is the order's: #1001.
        (Role::OrderId, "Name"),
        (Role::Customer, "Email"),
        (Role::Date, "Created at"),
        (Role::Amount, "Total"),
        (Role::Refunded, "Refunded Amount"),
        (Role::Status, "Financial Status"),
        (Role::CancelledAt, "Cancelled at"),
        (Role::Currency, "Currency"),
    ],
}];

/// The platform whose marks the header line has, whatever the order of its
/// columns and whatever else it has.
pub(super) fn recognise(headers: &[&str]) -> Option<Platform> {
    let names: Vec<String> = headers.iter().map(|header| normal(header)).collect();
    let has = |mark: &&str| names.contains(&normal(mark));
    let found = SIGNATURES
        .iter()
        .find(|signature| signature.marks.iter().all(has));
    found.map(|signature| signature.platform)
}

/// The name of the column that holds `role` in this platform's export.
pub(super) fn column_name(platform: Platform, role: Role) -> Option<&'static str> {
    let signature = SIGNATURES
        .iter()
        .find(|signature| signature.platform == platform)?;
    signature
        .columns
        .iter()
        .find(|(of, _)| *of == role)
        .map(|(_, name)| *name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shopify_is_known_with_fewer_columns_in_any_order() {
        let headers = [
            "Total",
            "Lineitem name",
            "Email",
            "Name",
            "Financial Status",
        ];
        assert_eq!(recognise(&headers), None);
        let headers = [&headers[..], &["FULFILLMENT STATUS", "Tip"]].concat();
        assert_eq!(recognise(&headers), Some(Platform::ShopifyOrders));
    }

    #[test]
    fn squarespace_looks_like_it_and_is_not() {
        let headers = [
            "Order ID",
            "Email",
            "Financial Status",
            "Fulfillment Status",
            "Total",
            "Lineitem name",
        ];
        assert_eq!(recognise(&headers), None);
    }
}
