//! One year beside the year before.

use perennial::insight::{Moved, year_on_year};
use proptest::prelude::*;

use crate::support::{any_shop, day, money, shop, shop_of};

#[test]
fn everybody_by_hand() {
    let orders = shop(&[
        ("gone", "2022-12-01", "1.00"),
        ("back", "2022-12-01", "1.00"),
        // The first day of the year before, 2023-01-02 to 2024-01-01.
        ("lost", "2023-01-02", "10.00"),
        ("grew", "2023-05-01", "20.00"),
        ("shrank", "2023-05-01", "30.00"),
        ("same", "2024-01-01", "40.00"),
        ("", "2023-05-01", "5.00"),
        // The first day of the last year.
        ("grew", "2024-01-02", "15.00"),
        ("grew", "2024-02-01", "15.00"),
        ("shrank", "2024-03-01", "12.00"),
        ("same", "2024-03-01", "40.00"),
        ("new", "2024-03-01", "50.00"),
        ("back", "2024-12-31", "60.00"),
        ("", "2024-12-31", "6.00"),
    ]);
    let found = year_on_year(&orders, day("2024-12-31")).expect("two years");
    let moved = |customers, revenue| Moved {
        customers,
        revenue: money(revenue),
    };
    assert_eq!(found.split, day("2024-01-02"));
    assert_eq!(
        (found.before, found.now),
        (moved(4, "100"), moved(5, "192"))
    );
    assert_eq!((found.kept, found.lost), (moved(3, "90"), moved(1, "10")));
    assert_eq!((found.grew, found.shrank), (moved(1, "10"), moved(1, "18")));
    assert_eq!(found.same, moved(1, "40"));
    assert_eq!(
        (found.new, found.returned),
        (moved(1, "50"), moved(1, "60"))
    );
    assert_eq!(
        (found.guests_before, found.guests_now),
        (money("5"), money("6"))
    );
    // Three of four were kept; 192 instead of 100.
    assert_eq!((found.kept_share, found.change), (Some(0.75), Some(0.92)));
}

#[test]
fn two_years_are_needed() {
    let orders = shop(&[("ada", "2023-01-01", "1.00")]);
    assert_eq!(year_on_year(&orders, day("2024-12-29")), None);
    assert!(year_on_year(&orders, day("2024-12-30")).is_some());
}

proptest! {
    #[test]
    fn the_parts_are_the_difference(said in any_shop()) {
        let orders = shop_of(said);
        if let Some(found) = year_on_year(&orders, day("2024-08-01")) {
            let money = |part: Moved| part.revenue;
            prop_assert_eq!(
                money(found.before) - money(found.lost) - money(found.shrank)
                    + money(found.grew) + money(found.new) + money(found.returned),
                money(found.now)
            );
            let count = |part: Moved| part.customers;
            prop_assert_eq!(count(found.before), count(found.kept) + count(found.lost));
            prop_assert_eq!(
                count(found.now),
                count(found.kept) + count(found.new) + count(found.returned)
            );
            prop_assert_eq!(
                count(found.kept),
                count(found.grew) + count(found.shrank) + count(found.same)
            );
        }
    }
}
