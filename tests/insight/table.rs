//! The table of customers.

use perennial::insight::{CustomerBase, CustomerQuery, Segment, SortBy, Tier, rows, select};
use perennial::order::Orders;

use crate::support::{CDNOW_END, base, cdnow, money, shop};

fn small() -> (Orders, CustomerBase) {
    let orders = shop(&[
        ("Ada@shop.example", "2024-01-01", "50.00"),
        ("bo@shop.example", "2024-01-01", "20.00"),
        ("bo@shop.example", "2024-03-01", "5.00"),
        ("cy@shop.example", "2024-02-01", "25.00"),
        ("Émile", "2024-02-15", "10.00"),
    ]);
    let base = base(&orders, "2024-03-01", 0.0);
    (orders, base)
}

fn names(orders: &Orders, base: &CustomerBase, query: &CustomerQuery) -> Vec<String> {
    let selection = select(orders, base, query);
    let rows = rows(orders, base, &selection, 0, usize::MAX);
    let first = |name: String| name.chars().next().map_or_else(String::new, String::from);
    rows.into_iter().map(|row| first(row.customer)).collect()
}

#[test]
fn sorted_by_any_column_ties_by_customer() {
    let (orders, base) = small();
    let sorted = |sort, descending| {
        let query = CustomerQuery {
            sort,
            descending,
            ..CustomerQuery::default()
        };
        names(&orders, &base, &query).concat()
    };
    for (sort, ascending, descending) in [
        (SortBy::Customer, "AbcÉ", "ÉcbA"),
        (SortBy::Orders, "AcÉb", "bAcÉ"),
        (SortBy::Purchases, "AcÉb", "bAcÉ"),
        (SortBy::First, "AbcÉ", "ÉcAb"),
        (SortBy::Last, "AcÉb", "bÉcA"),
        (SortBy::Revenue, "ÉbcA", "AbcÉ"),
        (SortBy::Total, "ÉbcA", "AbcÉ"),
        (SortBy::Silent, "bÉcA", "AcÉb"),
        // Bo alone has a gap: 60 days.
        (SortBy::Gap, "bAcÉ", "bAcÉ"),
        (SortBy::GapsSilent, "bAcÉ", "bAcÉ"),
        (SortBy::Next, "AbcÉ", "AbcÉ"),
    ] {
        assert_eq!(sorted(sort, false), ascending, "{sort:?}");
        assert_eq!(sorted(sort, true), descending, "{sort:?}");
    }
}

#[test]
fn what_is_not_known_stands_last_both_ways() {
    let orders = shop(&[("ada", "2024-01-01", "5.00"), ("bo", "2024-01-03", "5.00")]);
    let base = base(&orders, "2024-12-31", 90.0);
    for descending in [false, true] {
        let query = CustomerQuery {
            sort: SortBy::Gap,
            descending,
            ..CustomerQuery::default()
        };
        assert_eq!(select(&orders, &base, &query), [0, 1]);
    }
}

#[test]
fn filtered() {
    let (orders, base) = small();
    let with = |change: &dyn Fn(&mut CustomerQuery)| {
        let mut query = CustomerQuery {
            sort: SortBy::Customer,
            descending: false,
            ..CustomerQuery::default()
        };
        change(&mut query);
        names(&orders, &base, &query).concat()
    };
    assert_eq!(with(&|query| query.text = " SHOP.example ".into()), "Abc");
    assert_eq!(with(&|query| query.text = "émi".into()), "É");
    assert_eq!(with(&|query| query.text = "nobody".into()), "");
    assert_eq!(with(&|query| query.least = Some(25.0)), "Abc");
    // 50 of 110, then 25 and 25, then 10: before Bo and Cy less than half was brought.
    assert_eq!(with(&|query| query.tier = Some(Tier::High)), "Abc");
    assert_eq!(with(&|query| query.tier = Some(Tier::Low)), "É");
    for segment in Segment::ALL {
        let expected =
            (0..base.len()).filter(|place| base.observed.scores[*place].segment == segment);
        let found = with(&|query| query.segment = Some(segment));
        assert_eq!(found.chars().count(), expected.count(), "{segment:?}");
    }
}

#[test]
fn a_page_is_a_part_of_the_selection() {
    let orders = cdnow();
    let base = base(&orders, CDNOW_END, 0.0);
    let selection = select(&orders, &base, &CustomerQuery::default());
    assert_eq!(selection.len(), 2357);
    // The ten who brought most, by a sort of the sample in Python.
    let tops = rows(&orders, &base, &selection, 0, 3);
    let revenues: Vec<_> = tops.iter().map(|row| row.revenue).collect();
    assert_eq!(revenues, ["6552.70", "1943.58", "1747.58"].map(money));
    let next = rows(&orders, &base, &selection, 2, 2);
    assert_eq!((next.len(), &next[0]), (2, &tops[2]));
    assert_eq!(rows(&orders, &base, &selection, 2356, 50).len(), 1);
    assert!(rows(&orders, &base, &selection, 2357, 50).is_empty());
}
