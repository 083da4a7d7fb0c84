//! What is true of the sample shop: its parameters, channels and products.

use crate::order::Date;

/// Customers whom the shop won by a purchase, guests and subscribers apart.
pub(super) const CUSTOMERS: usize = 3000;
/// People who ordered once as guests.
pub(super) const GUESTS: usize = 160;
/// Customers who subscribed.
pub(super) const SUBSCRIBERS: usize = 120;
/// Days from the first to the last that the file shows, both counted, and of the year after.
pub(super) const DAYS: i32 = 912;
pub(super) const YEAR: i32 = 365;

/// r, α, a and b of the customers' purchases by MBG/NBD, in days: a customer who is there buys by chance, at a
/// rate that is gamma distributed among customers (r, α), and leaves for good after each purchase, the first too,
/// with a chance that is beta distributed (a, b). Channels and first products multiply the rate.
pub const PURCHASES: [f64; 4] = [0.8, 36.0, 0.7, 2.6];

/// p, q and v of what customers want to spend on a purchase by Gamma-Gamma. What they spend differs, as products
/// have prices.
pub const SPEND: [f64; 3] = [5.0, 4.0, 22.0];

/// α and β of the chance that a subscriber leaves after a delivery (sBG).
pub const SUBSCRIPTIONS: [f64; 2] = [1.1, 9.0];

/// A way by which customers come to the shop.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Channel {
    /// Its name.
    pub name: &'static str,
    /// The share of new customers who come by it.
    pub share: f64,
    /// What it multiplies the rate of purchases by.
    pub rate: f64,
    /// What a new customer costs there.
    pub cost: u32,
}

/// Where customers come from.
pub const CHANNELS: [Channel; 5] = [
    channel("Search", 0.34, 1.0, 11),
    channel("Instagram", 0.27, 0.55, 14),
    channel("Newsletter", 0.14, 1.7, 4),
    channel("Marketplace", 0.17, 0.8, 9),
    channel("Market stall", 0.08, 1.25, 6),
];

const fn channel(name: &'static str, share: f64, rate: f64, cost: u32) -> Channel {
    Channel {
        name,
        share,
        rate,
        cost,
    }
}

/// Something that the shop sells.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Product {
    /// Its name.
    pub name: &'static str,
    /// Its number.
    pub sku: &'static str,
    /// Its price in cents.
    pub price: u32,
    /// How it is liked: its share of first purchases and of what fills a basket.
    pub weight: f64,
    /// What it multiplies the rate of those by who bought it first.
    pub rate: f64,
    /// Days after which a customer needs it anew; 0 where she does not.
    pub refill: i32,
    /// What is often taken with it: the place of a product.
    pub with: Option<usize>,
}

/// What the shop sells.
pub const PRODUCTS: [Product; 14] = [
    product("House espresso 1 kg", "HE-1000", 2190, 0.17, 1.3, 35, None),
    product(
        "Filter coffee 500 g",
        "FC-500",
        1290,
        0.14,
        1.2,
        24,
        Some(6),
    ),
    product("Decaf 500 g", "DE-500", 1390, 0.06, 1.0, 30, None),
    product("Green tea 100 g", "GT-100", 890, 0.08, 0.9, 45, Some(13)),
    product("Earl Grey 200 g", "EG-200", 990, 0.09, 0.9, 40, Some(7)),
    product("Oat drink 6 l", "OD-6", 1190, 0.07, 1.1, 21, None),
    product("Paper filters 100", "PF-100", 390, 0.03, 1.0, 0, None),
    product("Shortbread 300 g", "SB-300", 590, 0.07, 0.9, 0, None),
    product("Espresso cups 4", "EC-4", 2490, 0.05, 0.8, 0, None),
    product("Milk frother", "MF-1", 4990, 0.03, 0.9, 0, None),
    product("Hand grinder", "HG-1", 7990, 0.02, 1.1, 0, None),
    product("Gift box", "GB-1", 3490, 0.11, 0.35, 0, None),
    product("Tasting set", "TS-1", 1990, 0.05, 1.4, 0, None),
    product("Honey 250 g", "HO-250", 690, 0.03, 1.0, 0, None),
];

const fn product(
    name: &'static str,
    sku: &'static str,
    price: u32,
    weight: f64,
    rate: f64,
    refill: i32,
    with: Option<usize>,
) -> Product {
    Product {
        name,
        sku,
        price,
        weight,
        rate,
        refill,
        with,
    }
}

/// What a subscriber gets every thirty days.
pub(super) const BOX: (&str, &str, u32) = ("Coffee box", "CB-1", 2400);
pub(super) const BOX_DAYS: i32 = 30;

/// Where orders go, and the share of them.
pub(super) const COUNTRIES: [(&str, f64); 4] =
    [("DE", 0.68), ("AT", 0.14), ("CH", 0.1), ("FR", 0.08)];

/// The first day that the file shows, 1 January 2023.
pub(super) const FIRST: i32 = 19_358;

/// The last day, 30 June 2025.
pub(super) fn end() -> Date {
    day(DAYS - 1)
}

/// The day so many days after the first.
pub(super) fn day(days: i32) -> Date {
    Date::from_days(FIRST + days).expect("a day of the calendar")
}
