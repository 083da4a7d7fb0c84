//! A file that begins in the middle of a shop's life shows customers of before it as new ones.

use perennial::insight::outlook::{Caution, Wishes};
use perennial::insight::{Costs, acquisition};
use perennial::model::forecast::{Kind, Terms};
use perennial::order::Orders;
use perennial::sample::sample;

use crate::support::{cdnow_by, expectation, look, read, shop};

/// So many days of a shop whose customers buy every 60, so that 120 days are early: `old` customers who bought before,
/// too, and from one day on somebody new every five days, of whom every third comes back once. A customer who bought
/// once on the last day closes the file.
fn file(days: i32, old: usize, from: i32) -> Orders {
    let old = (0..old).flat_map(|customer| {
        let first = i32::try_from(customer % 60).expect("few");
        (first..days)
            .step_by(60)
            .map(move |at| (customer, at, 20.0))
    });
    let new = (from..days).step_by(5).flat_map(|first| {
        let customer = usize::try_from(first).expect("after the first day");
        let last = if customer % 15 == 0 {
            first + 61
        } else {
            first + 1
        };
        (first..days.min(last))
            .step_by(60)
            .map(move |at| (1000 + customer, at, 20.0))
    });
    shop(old.chain(new).chain([(9999, days - 1, 20.0)]))
}

/// How many days are early and how much less is expected of somebody new, where that is said.
fn began_before(orders: &Orders, wishes: &Wishes) -> Option<(f64, f64)> {
    let cautions = look(orders, wishes).report.cautions;
    cautions.into_iter().find_map(|caution| match caution {
        Caution::BeganBefore { days, less } => Some((days, less)),
        _ => None,
    })
}

fn is_said(orders: &Orders) -> bool {
    began_before(orders, &Wishes::default()).is_some()
}

#[test]
fn it_is_said_where_who_came_early_comes_back_more_often_beyond_chance() {
    // Of 96 who first bought in the days 120 to 599 each third came back, and of 24 in the first 120. By the test of two
    // shares z is 2.47 with 13 old ones among the latter, and 2.61 with 14.
    assert!(!is_said(&file(720, 13, 0)));
    assert!(is_said(&file(720, 14, 0)));
    assert!(!is_said(&file(720, 0, 0)));
}

#[test]
fn fewer_than_thirty_early_or_later_tell_nothing() {
    assert!(!is_said(&file(720, 29, 120)));
    assert!(is_said(&file(720, 30, 120)));
    // In the days 120 to 264 or 269.
    assert!(!is_said(&file(385, 60, 0)));
    assert!(is_said(&file(390, 60, 0)));
}

#[test]
fn somebody_new_is_worth_what_who_came_later_say() {
    let wishes = Wishes {
        model: Some(Kind::MbgNbd),
        ..Wishes::default()
    };
    let all = file(720, 60, 0);
    // The same without the first 120 days' customers.
    let later = file(720, 0, 120);
    let expected = |orders: &Orders| {
        let outlook = look(orders, &wishes);
        let next = expectation(&outlook.report).new_customer.next;
        let base = outlook.base.expect("a forecast");
        let curve = acquisition(&base, Costs::default(), 12, 1);
        (
            next,
            curve.months[12].purchases,
            base.newcomers,
            base.forecast,
        )
    };
    let (of_all, of_later) = (expected(&all), expected(&later));
    assert_eq!(
        (of_all.0, of_all.1, of_all.2),
        (of_later.0, of_later.1, of_later.2)
    );
    // The others are expected to buy as all teach.
    assert_ne!(of_all.2, of_all.3);
    assert_eq!(of_later.2, of_later.3);
    let (days, less) = began_before(&all, &wishes).expect("a crowd");
    assert_eq!(days, 120.0);
    let terms = Terms::new(365.0, 0.1).expect("terms");
    let by_all = of_all.3.newcomer(&terms).next;
    assert!((less - (1.0 - of_later.0 / by_all)).abs() < 1e-12, "{less}");
    assert!(less > 0.1);
}

#[test]
fn where_nobody_comes_back_nobody_of_before_did() {
    let crowd = (0..100).map(|customer| (customer, 0, 20.0));
    let others = (1..72).map(|time| (100 + usize::try_from(time).expect("few"), 10 * time, 20.0));
    assert!(!is_said(&shop(crowd.chain(others))));
}

#[test]
fn the_sample_shop_began_with_its_file_and_of_cdnow_nobody_is_new_later() {
    assert!(!is_said(&read(sample().orders).orders));
    let report = cdnow_by(&Wishes::default()).report;
    let began = |caution: &Caution| matches!(caution, Caution::BeganBefore { .. });
    assert!(!report.cautions.iter().any(began));
}
