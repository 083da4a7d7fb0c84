//! A file that begins in the middle of a shop's life shows customers of before it as new ones.

use perennial::insight::outlook::{Caution, Wishes};
use perennial::order::Orders;
use perennial::sample::sample;

use crate::support::{cdnow_by, has, look, read, shop};

/// So many days of a shop whose customers buy every 60, so that 120 days are early: `old` customers who bought before,
/// too, and from the first day on somebody new every so many days, who comes back once.
fn file(days: i32, old: usize, every: usize) -> Orders {
    let old = (0..old).flat_map(|customer| {
        let first = 59 - i32::try_from(customer % 60).expect("few");
        (first..days)
            .step_by(60)
            .map(move |at| (customer, at, 20.0))
    });
    let new = (0..days).step_by(every).flat_map(|first| {
        let customer = 1000 + usize::try_from(first).expect("after the first day");
        (first..days.min(first + 61))
            .step_by(60)
            .map(move |at| (customer, at, 20.0))
    });
    shop(old.chain(new))
}

fn begins_before(orders: &Orders) -> bool {
    let report = look(orders, &Wishes::default()).report;
    has(&report, |caution| *caution == Caution::BeganBefore)
}

#[test]
fn twice_as_many_first_purchases_a_day_are_no_sign_of_it_and_more_are() {
    // 120 in the 600 days after make 0.2 a day; 24 new and 24 old ones in the first 120 make 0.4.
    assert!(!begins_before(&file(720, 24, 5)));
    assert!(begins_before(&file(720, 25, 5)));
    assert!(!begins_before(&file(720, 0, 5)));
}

#[test]
fn fewer_than_thirty_tell_nothing() {
    // Four of them are new.
    assert!(!begins_before(&file(720, 25, 30)));
    assert!(begins_before(&file(720, 26, 30)));
}

#[test]
fn where_hardly_anybody_is_new_later_nothing_is_told() {
    // 20 of 200 are a tenth.
    assert!(begins_before(&file(720, 176, 30)));
    assert!(!begins_before(&file(720, 177, 30)));
}

#[test]
fn the_rest_is_as_long_as_the_beginning_at_least() {
    assert!(!begins_before(&file(239, 30, 5)));
    assert!(begins_before(&file(240, 30, 5)));
}

#[test]
fn where_nobody_comes_back_nobody_of_before_did() {
    let crowd = (0..100).map(|customer| (customer, 0, 20.0));
    let others = (1..72).map(|time| (100 + usize::try_from(time).expect("few"), 10 * time, 20.0));
    assert!(!begins_before(&shop(crowd.chain(others))));
}

#[test]
fn the_sample_shop_began_with_its_file_and_of_cdnow_nobody_is_new_later() {
    let sample = read(sample().orders).orders;
    assert!(!begins_before(&sample));
    let report = cdnow_by(&Wishes::default()).report;
    assert!(!has(&report, |caution| *caution == Caution::BeganBefore));
}
