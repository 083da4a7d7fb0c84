//! How much hangs on how few.

use perennial::insight::{Lorenz, concentration};
use perennial::number::Decimal;

use crate::support::{CDNOW_END, assert_near, base, day, money, shop, shop_of};

#[test]
fn four_customers_by_hand() {
    let orders = shop(&[
        ("ada", "2024-01-01", "70.00"),
        ("bo", "2024-01-01", "20.00"),
        ("cy", "2024-01-01", "10.00"),
        ("di", "2024-01-01", "0.00"),
        ("", "2024-01-01", "500.00"),
    ]);
    let found = concentration(&base(&orders, "2024-01-01", 0.0));
    let expected = [(0.0, 0.0), (0.25, 0.0), (0.5, 0.1), (0.75, 0.3), (1.0, 1.0)];
    let expected = expected.map(|(customers, revenue)| Lorenz { customers, revenue });
    assert_eq!(found.curve, expected);
    // The area below: (0 + 0.05 + 0.2 + 0.65) ÷ 4 = 0.225; 1 − 2 × 0.225.
    assert_near(found.gini.expect("money"), 0.55, 1e-12);
    // 1, 10 and 20 % of four are one.
    for top in &found.tops {
        assert_eq!(
            (top.customers, top.revenue, top.share),
            (1, money("70"), Some(0.7))
        );
    }
    assert_eq!(
        (found.ten.customers, found.ten.share_of_revenue),
        (4, Some(1.0))
    );
}

#[test]
fn cdnow() {
    // Python: sums of exact decimals.
    let found = concentration(&base(&crate::support::cdnow(), CDNOW_END, 0.0));
    assert_near(found.gini.expect("money"), 0.630_917_117_016, 1e-9);
    let tops: Vec<_> = found
        .tops
        .iter()
        .map(|top| (top.percent, top.customers, top.revenue))
        .collect();
    assert_eq!(
        tops,
        [
            (1, 24, money("35525.16")),
            (10, 236, money("124015.85")),
            (20, 472, money("164652.26"))
        ]
    );
    assert_near(found.tops[1].share.expect("money"), 0.508_070_237_796, 1e-9);
    assert_eq!(found.curve.len(), 101);
    for (place, share) in [
        (10, 0.009_744_565),
        (50, 0.105_458_418),
        (90, 0.491_929_762),
    ] {
        assert_near(found.curve[place].revenue, share, 1e-8);
    }
    assert_eq!(
        (found.ten.customers, found.ten.revenue),
        (10, money("20733.41"))
    );
}

#[test]
fn where_nothing_was_brought_there_is_no_coefficient() {
    let orders = shop(&[("ada", "2024-01-01", "0.00"), ("bo", "2024-01-02", "0.00")]);
    let found = concentration(&base(&orders, "2024-01-02", 0.0));
    assert_eq!((found.gini, found.tops[0].share), (None, None));
    assert!(found.curve.is_empty());
}

#[test]
fn who_was_paid_back_more_counts_as_nothing_in_the_curve() {
    let date = day("2024-01-01");
    let orders = shop_of([
        ("ada", date, money("10"), Decimal::ZERO),
        ("bo", date, money("0"), money("5")),
    ]);
    let found = concentration(&base(&orders, "2024-01-01", 0.0));
    assert_near(found.gini.expect("money"), 0.5, 1e-12);
    assert_eq!(
        (found.tops[2].revenue, found.tops[2].share),
        (money("10"), Some(1.0))
    );
    assert_eq!(found.ten.revenue, money("5"));
}
