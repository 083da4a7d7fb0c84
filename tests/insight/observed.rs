//! Customers of whom nothing is expected, for there is no forecast.

use perennial::export::{Format, customers_file, segments_file};
use perennial::insight::{
    CustomerQuery, CustomerRow, Observed, Part, Segment, SortBy, Tier, concentration, rows,
    segments, select,
};
use proptest::prelude::*;

use crate::support::{any_shop, assert_near, base, day, money, shop, shop_of};

fn sorted(sort: SortBy) -> CustomerQuery {
    CustomerQuery {
        sort,
        ..CustomerQuery::default()
    }
}

#[test]
fn what_they_did_is_known_and_what_is_expected_is_blank() {
    let orders = shop(&[
        ("ada", "2024-01-01", "10.00"),
        ("ada", "2024-01-31", "20.00"),
        ("bo", "2024-01-15", "50.00"),
        ("", "2024-01-20", "9.00"),
    ]);
    let observed = Observed::new(&orders, day("2024-03-31"));
    let places = select(&orders, &observed, &sorted(SortBy::Revenue));
    let listed = rows(&orders, &observed, &places, 0, 10);
    let known = |row: &CustomerRow| (row.customer.clone(), row.orders, row.revenue, row.silent);
    assert_eq!(
        listed.iter().map(known).collect::<Vec<_>>(),
        [
            ("bo".to_owned(), 1, money("50"), 76),
            ("ada".to_owned(), 2, money("30"), 60)
        ]
    );
    // 30 days lie between the two purchases of the one who came back.
    assert_eq!((listed[1].gap, listed[1].overdue), (Some(30.0), true));
    assert_eq!(listed[1].due, Some(day("2024-03-01")));
    for row in &listed {
        let expected = [row.alive, row.expected, row.spend, row.next];
        assert_eq!(expected, [None; 4]);
        let worth = [row.low, row.high, row.total, row.at_stake];
        assert_eq!((worth, row.tier), ([None; 4], None));
    }

    let both = Part::of(&observed, &[0, 1]);
    assert_eq!((both.customers, both.revenue), (2, money("80")));
    assert_eq!(
        (both.next, both.share_of_next, both.at_stake),
        (None, None, None)
    );
    let nobody = Part::of(&observed, &[]);
    assert_eq!((nobody.next, nobody.at_stake), (None, None));

    let found = concentration(&observed);
    // Half of the customers brought 3 of 8: the area below is 0.34375.
    assert_near(found.gini.expect("money"), 0.125, 1e-12);
    assert_eq!((found.ten.revenue, found.ten.next), (money("80"), None));
}

#[test]
fn whom_only_a_forecast_would_find_is_not_found() {
    let orders = shop(&[
        ("ada", "2024-01-01", "10.00"),
        ("bo", "2024-01-02", "20.00"),
    ]);
    let observed = Observed::new(&orders, day("2024-01-31"));
    let with = |change: &dyn Fn(&mut CustomerQuery)| {
        let mut query = CustomerQuery::default();
        change(&mut query);
        select(&orders, &observed, &query)
    };
    assert_eq!(with(&|query| query.tier = Some(Tier::High)), [0_u32; 0]);
    assert_eq!(with(&|query| query.least = Some(0.0)), [0_u32; 0]);
    // Sorted by what is not known, they stay as they are.
    assert_eq!(with(&|_| {}), [0, 1]);
    assert_eq!(with(&|query| query.sort = SortBy::Revenue), [1, 0]);
}

#[test]
fn files_leave_blank_what_is_expected() {
    let orders = shop(&[
        ("ada", "2024-01-01", "10.00"),
        ("bo", "2024-01-01", "10.00"),
    ]);
    let observed = Observed::new(&orders, day("2024-01-08"));
    let text = |file: std::io::Result<Vec<u8>>| {
        let text = String::from_utf8(file.expect("memory")).expect("UTF-8");
        text.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(
        text(customers_file(Format::Csv, &orders, &observed, &[0]))[1],
        "ada,1,1,2024-01-01,2024-01-01,10.00,,,,,,,,,7,false,,promising,"
    );
    // Both are in the middle fifth.
    assert_eq!(
        text(segments_file(Format::Csv, &observed))[4],
        "promising,2,1.0000,20.00,1.0000,,,,0,"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn a_forecast_changes_nothing_of_what_was_observed(said in any_shop()) {
        prop_assume!(said.iter().any(|(name, ..)| !name.is_empty()));
        let orders = shop_of(said);
        let (_, last) = orders.observed().expect("orders");
        let base = base(&orders, &last.to_string(), 365.0);
        let observed = Observed::new(&orders, last);
        prop_assert_eq!(&*base.observed, &observed);
        for sort in [SortBy::Revenue, SortBy::Silent, SortBy::Segment, SortBy::Customer] {
            let query = sorted(sort);
            prop_assert_eq!(select(&orders, &base, &query), select(&orders, &observed, &query));
        }
        let all = select(&orders, &observed, &sorted(SortBy::Customer));
        let with = rows(&orders, &base, &all, 0, all.len());
        for (with, without) in with.into_iter().zip(rows(&orders, &observed, &all, 0, all.len())) {
            prop_assert!(with.alive.is_some() && with.tier.is_some());
            let blank = CustomerRow {
                alive: None, expected: None, spend: None, next: None, low: None, high: None,
                total: None, at_stake: None, tier: None, ..with
            };
            prop_assert_eq!(blank, without);
        }
        for (with, without) in segments(&base).into_iter().zip(segments(&observed)) {
            prop_assert!(Segment::ALL.contains(&with.segment) && with.part.next.is_some());
            let blank = Part { next: None, share_of_next: None, at_stake: None, ..with.part };
            prop_assert_eq!(blank, without.part);
        }
        let (with, without) = (concentration(&base), concentration(&observed));
        prop_assert_eq!((with.curve, with.gini, with.tops), (without.curve, without.gini, without.tops));
    }
}
