//! The published forecasts for CDNOW: Fader, Hardie & Lee 2005, and their notes on both models.

use perennial::model::{BgNbd, Customer, ParetoNbd, Purchases};
use perennial::order::{Date, histories};

use crate::cdnow::{CALIBRATION, orders};
use crate::support::assert_printed;

const HORIZON: f64 = 39.0;

fn models() -> (ParetoNbd, BgNbd) {
    // The exact optimum, which the tables come near.
    (
        ParetoNbd::new([
            0.553_277_046_9,
            10.577_683_46,
            0.606_239_989_1,
            11.668_735_29,
        ])
        .expect("parameters"),
        BgNbd::new([
            0.242_594_522_4,
            4.413_602_019,
            0.792_922_017_2,
            2.425_906_777,
        ])
        .expect("parameters"),
    )
}

/// A customer at the end of calibration, and purchases in the 39 weeks after it.
fn customers() -> Vec<(Customer, f64)> {
    let end = Date::new(1997, 9, 30).expect("a day");
    let before = orders(CALIBRATION);
    let after = orders("19980630");
    assert_eq!(before.customers(), after.customers());
    histories(&before)
        .iter()
        .zip(&histories(&after))
        .map(|(before, after)| {
            let [t_x, t] =
                [before.recency(), before.observed(end)].map(|days| f64::from(days) / 7.0);
            let customer = Customer::new(before.repeats(), t_x, t).expect("a customer");
            (customer, f64::from(after.days - before.days))
        })
        .collect()
}

/// Mean purchases in the holdout by purchases in calibration, 0 to 6 and 7 or more.
fn by_frequency(values: impl Iterator<Item = (u32, f64)>) -> [(u32, f64); 8] {
    let mut groups = [(0, 0.0); 8];
    for (x, value) in values {
        let group = &mut groups[x.min(7) as usize];
        group.0 += 1;
        group.1 += value;
    }
    groups.map(|(count, sum)| (count, sum / f64::from(count)))
}

#[test]
fn holdout_by_frequency() {
    let (pareto, bg) = models();
    let customers = customers();
    assert_eq!(
        customers.iter().map(|(_, bought)| bought).sum::<f64>(),
        1882.0
    );
    let counts = [1411, 439, 214, 100, 62, 38, 29, 64];
    let expected = |model: &dyn Purchases| {
        by_frequency(
            customers
                .iter()
                .map(|(customer, _)| (customer.x(), model.expected_purchases(customer, HORIZON))),
        )
    };
    let happened = by_frequency(
        customers
            .iter()
            .map(|(customer, bought)| (customer.x(), *bought)),
    );
    for (groups, printed) in [
        (
            happened,
            [
                "0.237", "0.697", "1.393", "1.560", "2.532", "2.947", "3.862", "6.359",
            ],
        ),
        (
            expected(&pareto),
            [
                "0.138", "0.600", "1.196", "1.714", "2.399", "2.907", "3.819", "6.403",
            ],
        ),
        (
            expected(&bg),
            [
                "0.2251", "0.5231", "1.0441", "1.5203", "2.1638", "2.6538", "3.5040", "6.1570",
            ],
        ),
    ] {
        for ((group, printed), count) in groups.into_iter().zip(printed).zip(counts) {
            assert_eq!(group.0, count);
            assert_printed(group.1, printed);
        }
    }
}

#[test]
fn cumulative_repeat_purchases_by_week() {
    let (pareto, bg) = models();
    let start = Date::new(1997, 1, 1).expect("a day");
    let starts: Vec<i32> = histories(&orders(CALIBRATION))
        .iter()
        .map(|history| history.first.days_since(start))
        .collect();
    let expected = |model: &dyn Purchases, week: i32| -> f64 {
        let days = |first: &&i32| **first < 7 * week;
        let time = |first: &i32| f64::from(7 * week - first) / 7.0;
        starts
            .iter()
            .filter(days)
            .map(|first| model.expected_purchases(&Customer::NEW, time(first)))
            .sum()
    };
    for (week, by_pareto, by_bg) in [
        (20, "1308.856", "1312.458"),
        (21, "1385.275", "1387.346"),
        (22, "1459.923", "1460.392"),
        (23, "1532.906", "1531.713"),
        (24, "1604.320", "1601.418"),
        (25, "1674.253", "1669.600"),
    ] {
        assert_printed(expected(&pareto, week), by_pareto);
        assert_printed(expected(&bg, week), by_bg);
    }
}
