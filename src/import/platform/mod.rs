//! Platforms whose exports are known by their header line.
//!
//! What is known of each is data: the columns that tell it, and what its columns
//! hold. A header line may lack columns, have others, and have them in any order.

mod chinese;
mod russian;
mod taiwanese;
mod western;

use serde::Serialize;

use super::words::{Role, normal};
use crate::number::Marks;

/// A platform and one of its exports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Platform {
    /// Shopify's orders: a row per line, the order's money on its first.
    ShopifyOrders,
    /// Shopify's customers.
    ShopifyCustomers,
    /// Squarespace's orders, which look like Shopify's.
    SquarespaceOrders,
    /// WooCommerce by the plugin Advanced Order Export: money on every line.
    #[serde(rename = "woocommerce")]
    WooCommerce,
    /// WooCommerce's own report of orders.
    #[serde(rename = "woocommerce-analytics")]
    WooCommerceAnalytics,
    /// Stripe's payments.
    StripePayments,
    /// Stripe's ledger of the balance.
    StripeBalance,
    /// PayPal's ledger of activity.
    PaypalActivity,
    /// Square's ledger of payments and refunds.
    SquareTransactions,
    /// Square's items sold and refunded.
    SquareItems,
    /// Etsy's orders.
    EtsyOrders,
    /// Etsy's items.
    #[serde(rename = "etsy-order-items")]
    EtsyItems,
    /// eBay's orders report.
    #[serde(rename = "ebay-orders-report")]
    EbayOrders,
    /// eBay's ledger of transactions.
    #[serde(rename = "ebay-transaction-report")]
    EbayTransactions,
    /// Amazon's report of all orders.
    AmazonAllOrders,
    /// Amazon's report of new orders that the seller ships.
    #[serde(rename = "amazon-fbm-new-orders")]
    AmazonFbmOrders,
    /// Amazon's ledger for a range of dates.
    #[serde(rename = "amazon-date-range-report")]
    AmazonDateRange,
    /// BigCommerce's orders.
    #[serde(rename = "bigcommerce-orders")]
    BigCommerceOrders,
    /// Magento's table of orders.
    MagentoOrders,
    /// Wix's orders.
    WixOrders,
    /// Gumroad's sales.
    GumroadSales,
    /// 淘宝 and 天猫.
    TaobaoOrders,
    /// 天猫's report of orders, which has no customers.
    TmallReport,
    /// 抖店.
    DouyinOrders,
    /// 京东.
    JdOrders,
    /// 拼多多.
    PinduoduoOrders,
    /// 有赞, by items.
    YouzanItems,
    /// 有赞, by orders.
    YouzanOrders,
    /// 蝦皮 of Taiwan.
    ShopeeTw,
    /// Shopline.
    ShoplineOrders,
    /// 91APP.
    #[serde(rename = "91app-orders")]
    NinetyOneApp,
    /// Cyberbiz.
    CyberbizOrders,
    /// momo's shipments, which have no money.
    MomoShipments,
    /// Ozon's postings.
    OzonPostings,
    /// Wildberries' weekly ledger.
    #[serde(rename = "wildberries-weekly")]
    WildberriesReport,
    /// ЮKassa's registry of payments.
    #[serde(rename = "yookassa-registry")]
    YooKassaRegistry,
    /// ЮKassa's registry of refunds.
    #[serde(rename = "yookassa-refunds")]
    YooKassaRefunds,
    /// 1С-Битрикс's list of orders.
    BitrixOrders,
}

/// What is known of a platform's export.
pub(super) struct Spec {
    pub(super) platform: Platform,
    /// Names of columns that together no other export has; nearly all must be there.
    marks: &'static [&'static str],
    /// What its columns hold. Of several for a role, those that are there are
    /// added up (one with a minus before it is taken off), or tried one after
    /// the other, as the role has it.
    columns: &'static [(Role, &'static [&'static str])],
    /// What a row's amount stands for.
    pub(super) amount_of: AmountOf,
    /// The only currency that it knows.
    pub(super) currency: Option<&'static str>,
}

/// Currencies whose platforms write the decimal mark as a point.
const WITH_POINT: &[&str] = &["CNY", "TWD", "USD"];

/// What the amount of a row stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AmountOf {
    /// The order, on one of its rows or on all of them.
    Order,
    /// A line of the order.
    Line,
    /// An entry of a ledger, in which refunds are entries too.
    Entry,
    /// A refund: the orders are in another file.
    Refund,
}

impl Spec {
    /// The decimal mark that it always writes, where that is known.
    pub(super) fn decimal_mark(&self) -> Option<Marks> {
        let known = self
            .currency
            .is_some_and(|currency| WITH_POINT.contains(&currency));
        known.then_some(Marks::Point)
    }

    /// The names of the columns that hold `role`.
    pub(super) fn names(&self, role: Role) -> &'static [&'static str] {
        let found = self.columns.iter().find(|(of, _)| *of == role);
        found.map_or(&[], |(_, names)| names)
    }
}

/// Everything that is known of platforms.
fn specs() -> impl Iterator<Item = &'static Spec> {
    [
        western::SPECS,
        chinese::SPECS,
        taiwanese::SPECS,
        russian::SPECS,
    ]
    .into_iter()
    .flatten()
}

/// The platform most of whose marks the header line has, if at most one is missing.
pub(super) fn recognise(headers: &[&str]) -> Option<&'static Spec> {
    let names: Vec<String> = headers.iter().map(|header| normal(header)).collect();
    let found = |spec: &&Spec| {
        let has = |mark: &&&str| mark.split('|').any(|name| names.contains(&normal(name)));
        spec.marks.iter().filter(has).count()
    };
    specs()
        .map(|spec| (found(&spec), spec))
        .filter(|(count, spec)| *count + usize::from(*count > 3) >= spec.marks.len())
        .max_by_key(|(count, _)| *count)
        .map(|(_, spec)| spec)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn platform(headers: &[&str]) -> Option<Platform> {
        recognise(headers).map(|spec| spec.platform)
    }

    #[test]
    fn shopify_is_known_with_fewer_columns_in_any_order() {
        let headers = ["Total", "Lineitem name", "Email", "Name"];
        assert_eq!(platform(&headers), None);
        let headers = [
            &headers[..],
            &["FULFILLMENT STATUS", "Financial status", "Tip"],
        ]
        .concat();
        assert_eq!(platform(&headers), Some(Platform::ShopifyOrders));
    }

    #[test]
    fn squarespace_looks_like_it_and_is_not() {
        let headers = [
            "Order ID",
            "Email",
            "Financial Status",
            "Fulfillment Status",
            "Amount Refunded",
            "Total",
            "Lineitem name",
        ];
        assert_eq!(platform(&headers), Some(Platform::SquarespaceOrders));
    }

    #[test]
    fn what_is_known_is_consistent() {
        for spec in specs() {
            let marks: Vec<&str> = spec
                .marks
                .iter()
                .filter_map(|mark| mark.split('|').next())
                .collect();
            assert_eq!(
                platform(&marks),
                Some(spec.platform),
                "its marks tell it from the others"
            );
            for (role, names) in spec.columns {
                let same = spec.columns.iter().filter(|(of, _)| of == role).count();
                assert_eq!(same, 1, "{:?} {role:?}", spec.platform);
                assert!(!names.is_empty(), "{:?} {role:?}", spec.platform);
            }
        }
    }
}
