//! Customers by when they came.

use perennial::insight::{
    Calendar, Coming, Continuation, Costs, CustomerBase, cohorts, continuation,
};
use perennial::model::forecast::Terms;
use perennial::number::Decimal;
use perennial::order::Order;
use proptest::prelude::*;

use crate::support::{CDNOW_END, any_shop, assert_near, base, day, money, shop, shop_of};

#[test]
fn two_cohorts_by_hand() {
    let orders = shop(&[
        ("ada", "2024-01-10", "10.00"),
        ("bo", "2024-01-20", "20.00"),
        ("ada", "2024-01-25", "6.00"),
        ("cy", "2024-02-01", "7.00"),
        ("", "2024-02-02", "99.00"),
        ("ada", "2024-03-05", "8.00"),
        ("bo", "2024-04-01", "1.00"),
    ]);
    let costs = Costs {
        margin: Some(0.5),
        cac: Some(11.0),
    };
    let found = cohorts(&orders, day("2024-04-29"), Calendar::Months, costs);
    let [january, february] = &found.cohorts[..] else {
        panic!("two cohorts")
    };
    assert_eq!(
        (january.first, january.customers, january.complete),
        (day("2024-01-01"), 2, false)
    );
    assert_eq!(
        (february.first, february.complete),
        (day("2024-02-01"), true)
    );
    // April is not over: three ages of January, and none of what happened in April.
    let ages: Vec<_> = january
        .ages
        .iter()
        .map(|age| (age.customers, age.retention, age.cumulative, age.apv))
        .collect();
    assert_eq!(
        ages,
        [
            (2, 1.0, money("18"), Some(money("12"))),
            (0, 0.0, money("18"), None),
            (1, 0.5, money("22"), Some(money("8"))),
        ]
    );
    assert_eq!(january.revenue, money("45"));
    // 22 × 50 % = 11 at the end of age 2.
    assert_eq!(found.to_pay_back, Some(22.0));
    assert_eq!((january.payback, february.payback), (Some(2), None));
    assert_eq!((january.paid_back, february.paid_back), (true, false));
    // In the middle of March it has been reached, but age 2 is not over.
    let march = cohorts(&orders, day("2024-03-15"), Calendar::Months, costs);
    let january = &march.cohorts[0];
    assert_eq!((january.payback, january.paid_back), (None, true));
    // Age 1: nobody of three; age 2: one of two.
    assert_eq!(found.retention, [1.0, 0.0, 0.5]);
    let over = cohorts(&orders, day("2024-04-30"), Calendar::Months, costs);
    assert_eq!(over.cohorts[0].ages.len(), 4);
    let quarters = cohorts(&orders, day("2024-04-30"), Calendar::Quarters, costs);
    assert_eq!(
        (quarters.cohorts.len(), quarters.cohorts[0].ages.len()),
        (1, 1)
    );
    assert_eq!(quarters.cohorts[0].first, day("2024-01-01"));
}

#[test]
fn cdnow() {
    // Python: three cohorts, by the months of the sample. (age, customers, cumulative, average purchase value)
    let orders = crate::support::cdnow();
    let costs = Costs {
        margin: Some(0.5),
        cac: Some(30.0),
    };
    let found = cohorts(&orders, day(CDNOW_END), Calendar::Months, costs);
    let expected = [
        (
            781,
            "78842.79",
            18,
            [
                (1, 124, "45.5780", "38.9096"),
                (16, 37, "99.2513", "36.0249"),
            ],
        ),
        (
            857,
            "90680.26",
            17,
            [
                (1, 134, "46.4976", "35.2658"),
                (16, 60, "105.8113", "33.0983"),
            ],
        ),
        (
            719,
            "74568.89",
            16,
            [
                (1, 87, "51.3423", "34.4792"),
                (15, 45, "103.7119", "30.5753"),
            ],
        ),
    ];
    assert_eq!(found.cohorts.len(), 3);
    for (cohort, (customers, revenue, ages, cells)) in found.cohorts.iter().zip(expected) {
        assert_eq!(
            (cohort.customers, cohort.revenue, cohort.ages.len()),
            (customers, money(revenue), ages)
        );
        for (age, bought, cumulative, apv) in cells {
            let cell = &cohort.ages[age];
            assert_eq!(
                (cell.customers, cell.cumulative, cell.apv),
                (bought, money(cumulative), Some(money(apv)))
            );
        }
    }
    let paybacks: Vec<_> = found.cohorts.iter().map(|cohort| cohort.payback).collect();
    assert_eq!(paybacks, [Some(4), Some(4), Some(3)]);
    // 345 of 2,357 after one month; after 17 months, 33 of the first 781.
    assert_near(found.retention[1], 345.0 / 2357.0, 1e-12);
    assert_near(found.retention[17], 33.0 / 781.0, 1e-12);
}

/// How the cohorts of these months go on for so many.
fn going_on(base: &CustomerBase, months: u32, firsts: &[&str]) -> Vec<Continuation> {
    let firsts: Vec<_> = firsts.iter().map(|first| day(first)).collect();
    continuation(base, Calendar::Months, months, &firsts).expect("customers")
}

#[test]
fn a_cohort_goes_on_as_its_customers_do() {
    // The first two days have 40 customers: each is followed.
    let orders = crate::support::cdnow();
    let early = orders.counted().filter(|order| {
        let first = orders
            .counted()
            .find(|other| other.customer == order.customer);
        first.is_some_and(|first| first.time.date <= day("1997-01-02"))
    });
    let names = orders.customers();
    let orders = shop_of(early.map(|order| {
        let name = order
            .customer
            .map_or("", |customer| &names[customer as usize]);
        (name, order.time.date, order.net(), Decimal::ZERO)
    }));
    let base = base(&orders, "1998-06-15", 365.0);
    let found = going_on(&base, 3, &["1997-01-01"]);
    let [january] = &found[..] else {
        panic!("one cohort")
    };
    assert_eq!((january.age, january.first), (17, day("1997-01-01")));
    let ends = ["1998-06-30", "1998-07-31", "1998-08-31"];
    for (coming, end) in january.ahead.iter().zip(ends) {
        let Coming {
            end: last,
            cumulative,
            range,
        } = coming;
        assert_eq!(*last, day(end));
        let days = f64::from(day(end).days_since(base.observed.until));
        let terms = Terms::new(days, 0.0).expect("terms");
        let values = base.forecast.values(&base.buyers, &terms);
        let expected: f64 = values.iter().map(|value| value.next).sum();
        let so_far: f64 = base.buyers.iter().map(|buyer| buyer.revenue).sum();
        let customers = f64::from(u32::try_from(base.len()).expect("few"));
        assert_near(*cumulative, (so_far + expected) / customers, 1e-9);
        assert!(so_far / customers <= range.low && range.low <= *cumulative);
        assert!(*cumulative <= range.high);
    }
}

#[test]
fn a_part_of_a_large_cohort_goes_on_as_all_of_it_does() {
    // The months have 781, 857 and 719 customers, of whom every second or third is followed.
    let base = base(&crate::support::cdnow(), "1998-06-15", 365.0);
    let found = going_on(&base, 3, &["1997-01-01", "1997-02-01", "1997-03-01"]);
    let ages: Vec<_> = found.iter().map(|cohort| cohort.age).collect();
    assert_eq!(ages, [17, 16, 15], "the running month first");
    for (place, end) in ["1998-06-30", "1998-07-31", "1998-08-31"]
        .into_iter()
        .enumerate()
    {
        let days = f64::from(day(end).days_since(base.observed.until));
        let terms = Terms::new(days, 0.0).expect("terms");
        let values = base.forecast.values(&base.buyers, &terms);
        let february = |at: &usize| {
            let first = base.observed.histories[*at].first;
            day("1997-02-01") <= first && first <= day("1997-02-28")
        };
        let places: Vec<usize> = (0..base.len()).filter(february).collect();
        let expected: f64 = places.iter().map(|at| values[*at].next).sum();
        let so_far: f64 = places.iter().map(|at| base.buyers[*at].revenue).sum();
        let of_all = found[1].ahead[place].cumulative * 857.0 - so_far;
        assert_near(of_all / expected, 1.0, 0.01);
    }
}

#[test]
fn only_cohorts_that_are_asked_about_and_there_go_on() {
    let base = base(&crate::support::cdnow(), CDNOW_END, 365.0);
    let found = going_on(&base, 2, &["1997-03-01", "1998-02-01"]);
    let [march] = &found[..] else {
        panic!("one cohort")
    };
    assert_eq!((march.first, march.age), (day("1997-03-01"), 16));
    assert_eq!(found, going_on(&base, 2, &["1997-03-01"]));
}

#[test]
fn nobody_makes_no_cohort() {
    let guests = shop(&[("", "2024-01-10", "10.00")]);
    let found = cohorts(
        &guests,
        day("2024-05-01"),
        Calendar::Years,
        Costs::default(),
    );
    assert!(found.cohorts.is_empty() && found.retention.is_empty());
}

#[test]
fn what_a_customer_has_brought_counts_the_running_period() {
    let orders = shop(&[
        ("ada", "2024-01-10", "10.00"),
        ("bo", "2024-02-03", "8.00"),
        ("ada", "2024-02-05", "20.00"),
    ]);
    let found = cohorts(
        &orders,
        day("2024-02-10"),
        Calendar::Months,
        Costs::default(),
    );
    let seen: Vec<_> = found
        .cohorts
        .iter()
        .map(|cohort| {
            let ended: Vec<_> = cohort.ages.iter().map(|age| age.cumulative).collect();
            (cohort.brought, ended)
        })
        .collect();
    assert_eq!(
        seen,
        [(money("30"), vec![money("10")]), (money("8"), vec![])]
    );
}

proptest! {
    #[test]
    fn cohorts_reconcile(said in any_shop(), until in 0..900_i32) {
        let orders = shop_of(said);
        let until = perennial::order::Date::from_days(day("2022-02-14").days() + until).expect("a day");
        let known = orders.counted().filter(|order| order.time.date <= until);
        let named: Decimal = known.filter(|o| o.customer.is_some()).map(Order::net).sum();
        for calendar in [Calendar::Months, Calendar::Quarters, Calendar::Years] {
            let found = cohorts(&orders, until, calendar, Costs::default());
            let total: Decimal = found.cohorts.iter().map(|cohort| cohort.revenue).sum();
            prop_assert_eq!(total, named);
            for cohort in &found.cohorts {
                for age in &cohort.ages {
                    prop_assert!(age.customers <= cohort.customers);
                }
                if let Some(first) = cohort.ages.first() {
                    prop_assert_eq!(first.customers, cohort.customers);
                }
            }
        }
    }
}

#[test]
fn a_cohort_that_cost_nothing_has_nothing_to_pay_back() {
    let orders = shop(&[("ada", "2024-01-10", "0.00"), ("bo", "2024-02-20", "5.00")]);
    let free = Costs {
        margin: Some(0.5),
        cac: Some(0.0),
    };
    let found = cohorts(&orders, day("2024-02-21"), Calendar::Months, free);
    assert_eq!(found.to_pay_back, Some(0.0));
    let paybacks: Vec<_> = found.cohorts.iter().map(|cohort| cohort.payback).collect();
    // February has no month that is over; it has paid back all the same.
    assert_eq!(paybacks, [Some(0), Some(0)]);
}
