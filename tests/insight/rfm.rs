//! Segments.

use perennial::insight::{CustomerQuery, Observed, Segment, customer_page, segments, select};
use perennial::number::Decimal;
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
fn equals_are_in_the_middle() {
    let orders = shop(&[("ada", "2024-01-01", "1.00"), ("bo", "2024-01-01", "1.00")]);
    let base = base(&orders, "2024-01-01", 90.0);
    for scores in &base.observed.scores {
        assert_eq!((scores.recency, scores.frequency, scores.money), (3, 3, 3));
        assert_eq!(scores.segment, Segment::Promising);
    }
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
    // Python: mid-ranks as fractions, the grid of METHODS.md. Everybody began in early 1997, so that nobody is new.
    let base = base(&crate::support::cdnow(), CDNOW_END, 365.0);
    let expected = [
        (Segment::Champions, 742, "176832.28"),
        (Segment::Loyal, 256, "20361.87"),
        (Segment::New, 0, "0"),
        (Segment::Promising, 363, "10228.64"),
        (Segment::NeedsAttention, 59, "2257.80"),
        (Segment::AtRisk, 33, "4626.05"),
        (Segment::CannotLose, 9, "1162.34"),
        (Segment::Hibernating, 422, "13439.30"),
        (Segment::Lost, 473, "15183.66"),
    ];
    let found = segments(&base);
    assert_eq!(found.len(), expected.len());
    for (found, (segment, customers, revenue)) in found.iter().zip(expected) {
        assert_eq!(
            (found.segment, found.part.customers, found.part.revenue),
            (segment, customers, money(revenue))
        );
    }
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
