//! Segments.

use perennial::insight::{
    CustomerQuery, Observed, Segment, customer_page, segments, select, slipping_away,
};
use perennial::number::Decimal;
use perennial::order::Date;
use proptest::prelude::*;

use crate::support::{CDNOW_END, any_shop, base, day, money, shop, shop_of};

#[test]
fn five_customers_by_hand() {
    let orders = shop(&[
        ("ada", "2024-01-01", "1.00"),
        ("bo", "2024-02-01", "40.00"),
        ("cy", "2024-01-05", "10.00"),
        ("cy", "2024-03-01", "20.00"),
        ("di", "2024-01-09", "10.00"),
        ("di", "2024-01-19", "90.00"),
        ("di", "2024-04-01", "100.00"),
        ("ed", "2024-05-01", "50.00"),
    ]);
    let base = base(&orders, "2024-06-01", 90.0);
    let scores = |place: usize| {
        let scores = base.observed.scores[place];
        (
            scores.recency,
            scores.frequency,
            scores.money,
            scores.segment,
        )
    };
    // Three bought once: the middle one of them is the second of five.
    assert_eq!(scores(0), (1, 2, 1, Segment::Lost));
    assert_eq!(scores(1), (2, 2, 3, Segment::Hibernating));
    assert_eq!(scores(2), (3, 4, 2, Segment::NeedsAttention));
    assert_eq!(scores(3), (4, 5, 5, Segment::Champions));
    assert_eq!(scores(4), (5, 2, 4, Segment::New));
}

#[test]
fn nobody_is_new_or_a_champion_who_has_been_silent_for_long() {
    let orders = shop(&[
        // Gaps of 30 days, so that the shop's is 30.
        ("ada", "2024-01-01", "90.00"),
        ("ada", "2024-01-31", "90.00"),
        ("bo", "2023-12-01", "10.00"),
        ("bo", "2023-12-31", "10.00"),
        ("cy", "2024-02-01", "50.00"),
    ]);
    let segments_on = |until: &str| {
        let scores = Observed::new(&orders, day(until)).scores;
        let recency: Vec<u8> = scores.iter().map(|scores| scores.recency).collect();
        assert_eq!(recency, [3, 1, 5], "by each other, whatever the day");
        let segments: Vec<Segment> = scores.iter().map(|scores| scores.segment).collect();
        segments
    };
    let [loyal, lost, new] = [Segment::Loyal, Segment::Lost, Segment::New];
    // Ada is silent for 59 days, then 60; Cy for 59 on the day after.
    assert_eq!(segments_on("2024-03-30"), [loyal, lost, new]);
    assert_eq!(segments_on("2024-03-31"), [Segment::AtRisk, lost, new]);
    let [at_risk, hibernating] = [Segment::AtRisk, Segment::Hibernating];
    assert_eq!(segments_on("2024-04-01"), [at_risk, lost, hibernating]);
}

#[test]
fn who_is_slower_than_the_shop_has_her_own_time_and_who_bought_once_a_year() {
    let slow = shop(&[
        // Her mean gap is 100 days, the shop's (20 + 100) ÷ 2 = 60: (100 + 60) ÷ 2 = 80.
        ("ada", "2024-01-01", "90.00"),
        ("ada", "2024-04-10", "90.00"),
        ("bo", "2024-01-01", "10.00"),
        ("bo", "2024-01-21", "10.00"),
    ]);
    let ada = |until| Observed::new(&slow, day(until)).scores[0].segment;
    // 159 and 160 days of silence, both more than 120. Of two she is the second by day and money, 4, and both bought
    // as often, 3.
    assert_eq!(ada("2024-09-16"), Segment::Loyal);
    assert_eq!(ada("2024-09-17"), Segment::Hibernating);

    // Nobody has come back, so that there is no gap to go by.
    let once = shop(&[("ada", "2023-01-01", "5.00"), ("bo", "2023-02-01", "5.00")]);
    let bo = |until| Observed::new(&once, day(until)).scores[1].segment;
    assert_eq!(bo("2024-01-31"), Segment::New);
    assert_eq!(bo("2024-02-01"), Segment::Hibernating);
}

#[test]
fn late_is_who_came_back_whatever_her_segment() {
    let orders = shop(&[
        // Silent for 40 days, twice her gap of 20: (20 + the shop's 20) ÷ 2.
        ("ada", "2024-01-01", "90.00"),
        ("ada", "2024-01-21", "90.00"),
        // Silent for 10 days.
        ("bo", "2024-01-31", "50.00"),
        ("bo", "2024-02-20", "50.00"),
        // Silent for 41 days, but she has bought once: the shop's gap is not her own.
        ("cy", "2024-01-20", "10.00"),
    ]);
    let until = day("2024-03-01");
    let observed = Observed::new(&orders, until);
    let late: u32 = segments(&observed).iter().map(|found| found.late).sum();
    assert_eq!(late, 1);
    let known = |found: &perennial::insight::SegmentPart| found.slipping_away.is_some();
    assert!(!segments(&observed).iter().any(known), "without a forecast");
}

#[test]
fn equals_are_in_the_middle() {
    let orders = shop(&[("ada", "2024-01-01", "1.00"), ("bo", "2024-01-01", "1.00")]);
    let base = base(&orders, "2024-01-01", 90.0);
    for scores in &base.observed.scores {
        assert_eq!((scores.recency, scores.frequency, scores.money), (3, 3, 3));
        assert_eq!(scores.segment, Segment::Promising);
    }
}

#[test]
fn who_is_silent_for_less_than_her_gap_is_not_lost_because_others_came_today() {
    // Ada and Bo buy every 20 days, for more than anybody, and 98 others for the first time on the last day.
    let mut said = Vec::new();
    for (name, last) in [("ada", 19), ("bo", 20)] {
        for time in 0..5 {
            let date = Date::from_days(day("2024-06-30").days() - last - 20 * time).expect("a day");
            said.push((name.to_owned(), date.to_string()));
        }
    }
    said.extend((0..98).map(|customer| (format!("c{customer}"), "2024-06-30".to_owned())));
    let said: Vec<(&str, &str, &str)> = said
        .iter()
        .map(|(name, date)| (&**name, &**date, "10.00"))
        .collect();
    let observed = Observed::new(&shop(&said), day("2024-06-30"));
    let [ada, bo] = [observed.scores[0], observed.scores[1]];
    assert_eq!((ada.recency, bo.recency), (1, 1));
    // Silent for 19 days of 20, and for all of them.
    assert_eq!(
        (ada.segment, bo.segment),
        (Segment::Loyal, Segment::CannotLose)
    );
}

#[test]
fn who_is_alone_is_compared_with_nobody() {
    let orders = shop(&[("ada", "2024-01-01", "1.00"), ("", "2024-01-02", "9.00")]);
    let observed = Observed::new(&orders, day("2024-01-02"));
    assert!(
        segments(&observed)
            .iter()
            .all(|segment| segment.part.customers == 0)
    );
    let page = customer_page(&orders, &observed, 0).expect("ada");
    assert_eq!((page.scores, page.row.segment), (None, None));
    let query = CustomerQuery {
        segment: Some(Segment::Promising),
        ..CustomerQuery::default()
    };
    assert!(select(&orders, &observed, &query).is_empty());
}

#[test]
fn cdnow() {
    // Python: mid-ranks as fractions, the grid of METHODS.md; late are who came back and were silent for twice their
    // gap, stale are those and who bought once, silent for twice the shop's gap of 79 days. Everybody began in early
    // 1997, so that nobody is new or promising.
    let base = base(&crate::support::cdnow(), CDNOW_END, 365.0);
    let expected = [
        (Segment::Champions, 480, "129861.00", 41),
        (Segment::Loyal, 106, "4126.22", 0),
        (Segment::New, 0, "0", 0),
        (Segment::Promising, 0, "0", 0),
        (Segment::NeedsAttention, 0, "0", 0),
        (Segment::AtRisk, 352, "64162.87", 352),
        (Segment::CannotLose, 9, "1162.34", 9),
        (Segment::Hibernating, 937, "29595.85", 179),
        (Segment::Lost, 473, "15183.66", 13),
    ];
    let found = segments(&base);
    assert_eq!(found.len(), expected.len());
    for (found, (segment, customers, revenue, late)) in found.iter().zip(expected) {
        assert_eq!(
            (found.segment, found.part.customers, found.part.revenue),
            (segment, customers, money(revenue))
        );
        assert_eq!(found.late, late, "{segment:?}");
        assert!(found.slipping_away.expect("a forecast") <= late);
    }
    let listed: u32 = found.iter().filter_map(|found| found.slipping_away).sum();
    assert_eq!(usize::try_from(listed), Ok(slipping_away(&base).len()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn segments_are_a_partition_and_reconcile(said in any_shop()) {
        prop_assume!(said.iter().any(|(name, ..)| !name.is_empty()));
        let orders = shop_of(said);
        let base = base(&orders, "2024-08-02", 90.0);
        let found = segments(&base);
        let customers: u32 = found.iter().map(|segment| segment.part.customers).sum();
        let revenue: Decimal = found.iter().map(|segment| segment.part.revenue).sum();
        let named = orders.counted().filter(|order| order.customer.is_some());
        // Nobody can be compared with one who is alone.
        prop_assume!(base.len() > 1);
        prop_assert_eq!(usize::try_from(customers), Ok(base.len()));
        prop_assert_eq!(revenue, named.map(perennial::order::Order::net).sum());
        for (one, two) in (0..base.len()).zip(1..base.len()) {
            if base.observed.histories[one].last == base.observed.histories[two].last {
                prop_assert_eq!(base.observed.scores[one].recency, base.observed.scores[two].recency);
            }
        }
    }
}
