//! Whether a customer is late, and when she may come.

use perennial::insight::{CustomerBase, Part, Rhythm, Tier, next_window, one_time, slipping_away};
use perennial::order::Date;

use crate::support::{CDNOW_END, assert_near, base, cdnow, day, money, shop, shop_of};

fn rhythm(base: &CustomerBase, place: usize) -> Rhythm {
    base.rhythm(place).expect("a customer")
}

#[test]
fn gaps_by_hand() {
    let orders = shop(&[
        // Gaps of 10 and 20 days: 15 in the mean.
        ("ada", "2024-01-01", "5.00"),
        ("ada", "2024-01-11", "5.00"),
        ("ada", "2024-01-31", "5.00"),
        // A gap of 45 days.
        ("bo", "2024-01-01", "5.00"),
        ("bo", "2024-02-15", "5.00"),
        ("cy", "2024-02-20", "5.00"),
    ]);
    let base = base(&orders, "2024-03-01", 90.0);
    let [ada, bo, cy] = [0, 1, 2].map(|place| rhythm(&base, place));
    // The shop's gap is the median of 15 and 45, 30. Ada's: (30 + 30) ÷ 3; Bo's: (45 + 30) ÷ 2.
    assert_eq!(
        (ada.gap, bo.gap, base.observed.gap),
        (Some(20.0), Some(37.5), Some(30.0))
    );
    // Who has bought once has no habit yet.
    assert_eq!((cy.gap, cy.due, cy.gaps_silent), (None, None, None));
    assert_eq!((ada.silent, bo.silent, cy.silent), (30, 15, 10));
    assert_eq!(ada.gaps_silent, Some(1.5));
    // 20 days after 31 January, 38 after 15 February, in a leap year.
    let due = ["2024-02-20", "2024-03-24"].map(|date| Some(day(date)));
    assert_eq!([ada.due, bo.due], due);
    assert!(!ada.overdue && !bo.overdue && !cy.overdue);
    // Forty days of silence are twice Ada's gap.
    let later = crate::support::base(&orders, "2024-03-11", 90.0);
    let overdue: Vec<bool> = (0..3).map(|place| rhythm(&later, place).overdue).collect();
    assert_eq!(overdue, [true, false, false]);
}

#[test]
fn where_nobody_came_back_there_is_no_gap_and_nobody_is_late() {
    let orders = shop(&[("ada", "2024-01-01", "5.00"), ("bo", "2024-01-03", "5.00")]);
    let base = base(&orders, "2024-12-31", 90.0);
    for rhythm in [0, 1].map(|place| rhythm(&base, place)) {
        assert_eq!(
            (rhythm.gap, rhythm.due, rhythm.gaps_silent, rhythm.overdue),
            (None, None, None, false)
        );
    }
    assert!(slipping_away(&base).is_empty());
    assert_eq!(one_time(&base).len(), 2);
}

#[test]
fn cdnow_has_a_gap_of_79_days() {
    // Python: statistics.median of 1,139 means of own gaps; who came back and is silent for 2 × her gap or more.
    let base = base(&cdnow(), CDNOW_END, 365.0);
    assert_eq!(base.observed.gap, Some(79.0));
    let overdue = |place: &usize| rhythm(&base, *place).overdue;
    assert_eq!((0..base.len()).filter(overdue).count(), 594);
}

#[test]
fn the_next_purchase_comes_within_its_window_as_often_as_the_model_says() {
    let base = base(&cdnow(), CDNOW_END, 365.0);
    let model = base.forecast.fitted.purchases();
    for place in (0..base.len()).step_by(97) {
        let window = next_window(&base, place).expect("some chance");
        let seen = &base.buyers[place].seen;
        assert_near(window.chance, model.purchase_within(seen, 365.0), 1e-12);
        let until = |date: perennial::order::Date| {
            model.purchase_within(seen, f64::from(date.days_since(base.observed.until)))
        };
        let before = |date: perennial::order::Date| {
            model.purchase_within(seen, f64::from(date.days_since(base.observed.until) - 1))
        };
        for (date, share) in [
            (window.early, 0.25),
            (window.middle, 0.5),
            (window.late, 0.75),
        ] {
            let wanted = share * window.chance;
            assert!(until(date) >= wanted && before(date) < wanted, "{window:?}");
        }
        assert!(
            window.early > base.observed.until
                && window.late.days_since(base.observed.until) <= 365
        );
    }
    assert_eq!(next_window(&base, base.len()), None);
}

#[test]
fn without_time_to_come_there_is_no_window() {
    let base = base(&cdnow(), CDNOW_END, 0.0);
    assert_eq!(next_window(&base, 0), None);
}

#[test]
fn who_is_slipping_away_is_late_worth_it_and_stands_by_what_can_be_won_back() {
    let base = base(&cdnow(), CDNOW_END, 365.0);
    let listed = slipping_away(&base);
    let place = |place: &u32| usize::try_from(*place).expect("a place");
    for at in listed.iter().map(place) {
        assert!(rhythm(&base, at).overdue && base.observed.histories[at].repeats() > 0);
        assert!(base.tiers[at] != Tier::Low && base.at_stake[at] > 0.0);
    }
    let stakes: Vec<f64> = listed.iter().map(|at| base.at_stake[place(at)]).collect();
    let chances = listed.iter().map(|at| base.values[place(at)].alive);
    let to_win: Vec<f64> = stakes.iter().zip(chances).map(|(a, b)| a * b).collect();
    assert!(to_win.is_sorted_by(|one, other| one >= other));
    let left_out = (0..base.len()).filter(|at| {
        rhythm(&base, *at).overdue
            && base.observed.histories[*at].repeats() > 0
            && base.tiers[*at] != Tier::Low
            && base.at_stake[*at] > 0.0
    });
    assert_eq!(left_out.count(), listed.len());
    let stake = Part::of(&base, &listed).at_stake.expect("a forecast");
    assert_near(stake, stakes.iter().sum(), 1e-6);
    assert!(!listed.is_empty() && listed.len() < 594);
}

#[test]
fn one_time_buyers_stand_by_what_is_expected_of_them() {
    // 1,218 bought on one day only, of whom 8 got what they took for nothing: counted in the sample by Python.
    let base = base(&cdnow(), CDNOW_END, 365.0);
    let listed = one_time(&base);
    assert_eq!(listed.len(), 1210);
    let place = |place: &u32| usize::try_from(*place).expect("a place");
    let first = listed.first().map(place).expect("one");
    let last = listed.last().map(place).expect("one");
    // MBG/NBD: of who bought once, the one who came last is the likeliest to come again.
    assert_eq!(base.observed.histories[first].last, day("1997-03-25"));
    assert_eq!(base.observed.histories[last].last, day("1997-01-01"));
}

#[test]
fn who_was_paid_back_everything_has_not_bought_once() {
    let said = |customer, day: Date, refunded| (customer, day, money("20"), money(refunded));
    let orders = shop_of([
        said("ada", day("2024-01-01"), "20"),
        said("bo", day("2024-01-02"), "19.99"),
        said("cy", day("2024-01-03"), "0"),
        // Both orders of her one day.
        said("di", day("2024-01-04"), "20"),
        said("di", day("2024-01-04"), "20"),
    ]);
    let mut listed = one_time(&base(&orders, "2024-02-01", 365.0));
    listed.sort_unstable();
    assert_eq!(listed, [1, 2]);
}
