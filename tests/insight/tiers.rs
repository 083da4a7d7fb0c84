//! High, mid, low.

use perennial::insight::{Cuts, Tier, tiers};
use proptest::prelude::*;

use crate::support::{CDNOW_END, any_shop, base, cdnow, money, shop, shop_of};

#[test]
fn tiers_by_hand() {
    let orders = shop(&[
        ("ada", "2024-01-01", "50.00"),
        ("bo", "2024-01-01", "20.00"),
        ("cy", "2024-01-01", "20.00"),
        ("di", "2024-01-01", "10.00"),
        ("ed", "2024-01-01", "0.00"),
    ]);
    // Within no time nothing more is expected: a customer's value is what she has brought.
    let mut base = base(&orders, "2024-01-01", 0.0);
    // Before Bo and Cy there were 50 of 100, before Di 90.
    assert_eq!(
        base.tiers,
        [Tier::High, Tier::Mid, Tier::Mid, Tier::Low, Tier::Low]
    );
    let [high, mid, low] = tiers(&base);
    assert_eq!(
        (high.from, mid.from, low.from),
        (Some(50.0), Some(20.0), Some(0.0))
    );
    assert_eq!(
        (high.part.customers, mid.part.customers, low.part.customers),
        (1, 2, 2)
    );
    assert_eq!(mid.part.revenue, money("40"));
    assert_eq!(mid.part.share_of_revenue, Some(0.4));
    base.cut(Cuts {
        high: 0.6,
        mid: 0.35,
    });
    // Both who are worth 20 are high, as the one who reaches 60 is one of them; Di begins below 95.
    assert_eq!(
        base.tiers,
        [Tier::High, Tier::High, Tier::High, Tier::Mid, Tier::Low]
    );
}

#[test]
fn where_nothing_is_worth_anything_all_are_low() {
    let orders = shop(&[("ada", "2024-01-01", "0.00"), ("bo", "2024-01-02", "0.00")]);
    let base = base(&orders, "2024-01-02", 0.0);
    let [high, mid, low] = tiers(&base);
    assert_eq!((high.from, mid.from, low.from), (None, None, Some(0.0)));
    assert_eq!((low.part.customers, low.part.share_of_revenue), (2, None));
}

#[test]
fn of_cdnow_a_tenth_brought_half() {
    // Python, exact decimals, by revenue so far.
    let base = base(&cdnow(), CDNOW_END, 0.0);
    let expected = [
        (228, "122061.95", 246.49),
        (549, "73240.64", 76.17),
        (1580, "48789.35", 0.0),
    ];
    for (tier, (customers, revenue, from)) in tiers(&base).into_iter().zip(expected) {
        assert_eq!(
            (tier.part.customers, tier.part.revenue, tier.from),
            (customers, money(revenue), Some(from))
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn who_is_worth_more_is_in_no_lower_tier(said in any_shop(), high in 0.0..1.0, mid in 0.0..1.0) {
        prop_assume!(said.iter().any(|(name, ..)| !name.is_empty()));
        let mut base = base(&shop_of(said), "2024-08-02", 90.0);
        base.cut(Cuts { high, mid });
        for one in 0..base.len() {
            for other in 0..base.len() {
                if base.total(one) >= base.total(other) {
                    prop_assert!(base.tiers[one] <= base.tiers[other]);
                }
            }
        }
    }
}
