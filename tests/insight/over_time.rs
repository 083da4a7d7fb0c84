//! Period by period.

use perennial::insight::{Calendar, Trade, over_time};
use perennial::number::Decimal;
use perennial::order::Summary;
use proptest::prelude::*;

use crate::support::{CDNOW_END, any_shop, day, money, shop, shop_of};

#[test]
fn quarters_by_hand() {
    let orders = shop(&[
        ("ada", "2024-01-10", "10.00"),
        ("ada", "2024-01-10", "5.00"),
        ("ada", "2024-02-01", "20.00"),
        ("bo", "2024-03-31", "8.00"),
        ("", "2024-03-31", "4.00"),
        ("ada", "2024-07-01", "30.00"),
    ]);
    let found = over_time(&orders, day("2024-08-15"), Calendar::Quarters);
    let [first, second, third] = &found[..] else {
        panic!("three quarters")
    };
    let trade = |orders, revenue| Trade {
        orders,
        revenue: money(revenue),
    };
    assert_eq!(
        (first.all, first.new, first.repeat, first.guests),
        (
            trade(5, "47"),
            trade(3, "23"),
            trade(1, "20"),
            trade(1, "4")
        )
    );
    assert_eq!(
        (first.customers, first.new_customers, first.repeat_customers),
        (2, 2, 1)
    );
    // 47 ÷ 5; four orders of two customers.
    assert_eq!((first.apv, first.apf), (Some(money("9.40")), Some(2.0)));
    assert_eq!(
        (second.first, second.all, second.apv),
        (day("2024-04-01"), trade(0, "0"), None)
    );
    assert_eq!((third.repeat, third.repeat_customers), (trade(1, "30"), 1));
    // 43 of two customers, and 73 of the same two.
    let clv = found.iter().map(|period| period.clv.expect("customers"));
    assert!(clv.eq([money("21.50"), money("21.50"), money("36.50")]));
    let complete: Vec<bool> = found.iter().map(|period| period.complete).collect();
    assert_eq!(complete, [false, true, false]);
}

#[test]
fn cdnow() {
    // Python: (month, first purchases, their money, who, repeat purchases, their money, who, active customers)
    let found = over_time(&crate::support::cdnow(), day(CDNOW_END), Calendar::Months);
    assert_eq!(found.len(), 18);
    assert!(found.iter().all(|month| month.complete));
    let expected = [
        (0, 790, "25373.06", 781, 95, "3219.64", 74, 781),
        (2, 741, "22920.71", 719, 463, "20551.39", 312, 948),
        (3, 0, "0", 0, 362, "12842.05", 267, 267),
        (17, 0, "0", 0, 172, "5590.87", 138, 138),
    ];
    for (place, new, new_money, new_customers, repeat, repeat_money, repeat_customers, all) in
        expected
    {
        let month = &found[place];
        assert_eq!(
            (month.new.orders, month.new.revenue, month.new_customers),
            (new, money(new_money), new_customers)
        );
        assert_eq!(
            (
                month.repeat.orders,
                month.repeat.revenue,
                month.repeat_customers
            ),
            (repeat, money(repeat_money), repeat_customers)
        );
        assert_eq!(month.customers, all);
    }
}

#[test]
fn before_the_first_order_there_is_no_period() {
    let orders = shop(&[("ada", "2024-01-10", "10.00")]);
    assert!(over_time(&orders, day("2024-01-09"), Calendar::Years).is_empty());
}

proptest! {
    #[test]
    fn periods_reconcile_with_the_receipt(said in any_shop()) {
        let orders = shop_of(said);
        let summary = Summary::new(&orders).expect("orders");
        for calendar in [Calendar::Months, Calendar::Quarters, Calendar::Years] {
            let found = over_time(&orders, summary.last, calendar);
            let total: Decimal = found.iter().map(|period| period.all.revenue).sum();
            prop_assert_eq!(total, summary.net);
            prop_assert_eq!(found.iter().map(|period| period.all.orders).sum::<u32>(), summary.orders);
            let customers = summary.customers.as_ref().map_or(0, |customers| customers.customers);
            prop_assert_eq!(found.iter().map(|period| period.new_customers).sum::<u32>(), customers);
            // What guests brought is nobody's value.
            let guests: Decimal = found.iter().map(|period| period.guests.revenue).sum();
            let last = found.last().and_then(|period| period.clv);
            prop_assert_eq!(last, (total - guests).per(customers.into()));
            for period in &found {
                let parts = [period.new, period.repeat, period.guests];
                prop_assert_eq!(parts.iter().map(|part| part.revenue).sum::<Decimal>(), period.all.revenue);
                prop_assert!(period.customers <= period.new_customers + period.repeat_customers);
            }
        }
    }
}
