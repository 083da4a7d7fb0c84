//! What customers of small and odd shops will be worth.

use std::fmt::Write as _;
use std::io::Cursor;
use std::ops::ControlFlow;

use perennial::import::{Options, import};
use perennial::model::forecast::{Backtest, Buyer, Forecast, Kind, Ranges, Terms, Value, buyers};
use perennial::model::{Estimate, History, MbgNbd, ModelError, Verdict};
use perennial::order::{Date, Orders};
use proptest::prelude::*;

use crate::support::{Leaving, Random, assert_close, customer, gaps, regular, watched};

fn orders(rows: impl IntoIterator<Item = (String, Date, String)>) -> Orders {
    let mut csv = String::from("customer_id,date,amount\n");
    for (name, date, amount) in rows {
        writeln!(csv, "{name},{date},{amount}").expect("text");
    }
    import(&mut Cursor::new(csv), &Options::default())
        .expect("bytes do not fail")
        .orders
}

fn ranges(
    forecast: &Forecast,
    buyers: &[Buyer],
    values: &[Value],
    terms: &Terms,
    seed: u64,
) -> Ranges {
    let posterior = forecast.posterior(buyers, seed).expect("customers");
    posterior
        .ranges(buyers, values, terms, &mut |_| ControlFlow::Continue(()))
        .expect("not broken off")
}

fn day(days: i32) -> Date {
    let start = Date::new(2020, 1, 1).expect("a day");
    Date::from_days(start.days() + days).expect("a day")
}

/// Shops that models were not made for, each with its last day.
fn odd_shops() -> Vec<(&'static str, Orders, Date)> {
    let row = |name: usize, at: i32, amount: &str| (format!("c{name}"), day(at), amount.to_owned());
    let everybody = |names: std::ops::Range<usize>, days: Vec<i32>| -> Vec<_> {
        let of = |name| days.iter().map(move |at| row(name, *at, "20.00"));
        names.flat_map(of).collect()
    };
    let mut whale = everybody(0..30, vec![0, 50]);
    whale.push(row(99, 10, "600.00"));
    whale.push(row(99, 60, "600.00"));
    vec![
        (
            "one customer, one order",
            orders([row(1, 0, "10.00")]),
            day(0),
        ),
        (
            "nobody bought twice",
            orders((0..50).map(|name| row(name, 5, "10.00"))),
            day(300),
        ),
        (
            "everybody once a month",
            orders(everybody(0..10, (0..24).map(|month| month * 30).collect())),
            day(720),
        ),
        ("one customer is half of it", orders(whale), day(100)),
        (
            "all of them last week",
            orders((0..40).map(|name| row(name, 0, "10.00"))),
            day(6),
        ),
        (
            "twenty years",
            orders(
                (0..40)
                    .flat_map(|name| (0..20).map(move |year| (name, year * 365)))
                    .map(|(name, at)| row(name, at + i32::try_from(name).expect("few"), "10.00")),
            ),
            day(20 * 365 + 40),
        ),
        (
            "all of it given away",
            orders(
                everybody(0..20, vec![0, 9])
                    .into_iter()
                    .map(|(name, at, _)| (name, at, "0.00".to_owned())),
            ),
            day(30),
        ),
    ]
}

#[test]
fn odd_shops_get_numbers_that_can_be_and_ranges_that_hold_them() {
    let terms = Terms::new(365.0, 0.1).expect("terms");
    for (shop, orders, end) in odd_shops() {
        let buyers = buyers(&orders, end);
        assert!(!buyers.is_empty(), "{shop}");
        for kind in Kind::ALL {
            let forecast = Forecast::new(kind, &buyers).expect("customers");
            let values = forecast.values(&buyers, &terms);
            let ranges = ranges(&forecast, &buyers, &values, &terms, 1);
            for (value, range) in values.iter().zip(&ranges.customers) {
                let all = [
                    value.purchases,
                    value.spend,
                    value.next,
                    range.low,
                    range.high,
                ];
                assert!(
                    all.iter().all(|v| v.is_finite() && *v >= 0.0),
                    "{shop} {kind} {value:?}"
                );
                assert!((0.0..=1.0).contains(&value.alive), "{shop} {kind}");
                assert!(
                    range.low <= value.next && value.next <= range.high,
                    "{shop} {kind}"
                );
            }
            assert!(ranges.total.low <= ranges.total.high, "{shop} {kind}");
        }
        if let Some(split) = Backtest::usual_split(&orders, end) {
            let backtest = Backtest::new(&orders, split, end, &mut |_| {}).expect("customers");
            assert!(Kind::ALL.contains(&backtest.chosen()), "{shop}");
        }
    }
}

#[test]
fn where_nobody_bought_twice_that_is_said() {
    let shops = odd_shops();
    let (_, orders, end) = &shops[1];
    let forecast = Forecast::new(Kind::MbgNbd, &buyers(orders, *end)).expect("customers");
    assert_eq!(forecast.verdict, Verdict::FewRepeatBuyers);
    assert_eq!(forecast.spending_verdict, Verdict::FewRepeatBuyers);
    // All that is known of a purchase is that it brought 10.
    let terms = Terms::new(365.0, 0.0).expect("terms");
    let values = forecast.values(&buyers(orders, *end), &terms);
    assert_close(values[0].spend, 10.0, 1e-12);
}

#[test]
fn nobody_is_no_shop() {
    assert_eq!(
        Forecast::new(Kind::Nbd, &[]).err(),
        Some(ModelError::Nobody)
    );
}

#[test]
fn the_same_seed_gives_the_same_ranges_and_who_breaks_off_gets_none() {
    let shops = odd_shops();
    let (_, orders, end) = &shops[3];
    let buyers = buyers(orders, *end);
    let terms = Terms::new(100.0, 0.0).expect("terms");
    let forecast = Forecast::new(Kind::BgNbd, &buyers).expect("customers");
    let values = forecast.values(&buyers, &terms);
    let ranges = |seed| ranges(&forecast, &buyers, &values, &terms, seed);
    assert_eq!(ranges(5), ranges(5));
    assert_ne!(ranges(5), ranges(6));
    let posterior = forecast.posterior(&buyers, 5).expect("customers");
    let broken = posterior.ranges(&buyers, &values, &terms, &mut |_| ControlFlow::Break(()));
    assert_eq!(broken, None);
}

/// Customers who buy at regular times and leave with a chance, a year of them.
fn regular_shop(count: u32, k: u32) -> Vec<Buyer> {
    let mut random = Random(41);
    let buyer = |place| {
        let t = 100.0 + (265.0 * random.uniform()).round();
        let leaving = Leaving::Purchase(0.9, 3.0);
        let times = regular(&mut random, k, [2.0, 2.0 * 30.0 / f64::from(k)], leaving, t);
        let scale = random.gamma(3.74) / 15.44;
        let spent: Vec<f64> = times.iter().map(|_| random.gamma(6.25) / scale).collect();
        Buyer {
            customer: place,
            orders: u32::try_from(times.len()).expect("few"),
            seen: watched(&times, t),
            ln_gaps: gaps(&times),
            revenue: spent.iter().sum(),
            first_revenue: spent[0],
            first_tells: false,
        }
    };
    (0..count).map(buyer).collect()
}

#[test]
fn a_forecast_finds_how_regular_customers_are_and_ranges_of_what_it_found() {
    let buyers = regular_shop(1000, 4);
    let terms = Terms::new(180.0, 0.1).expect("terms");
    for (kind, names) in [
        (Kind::MbgNbd, vec!["r", "alpha", "a", "b"]),
        (Kind::BgNbd, vec!["r", "alpha", "a", "b"]),
        (Kind::ParetoNbd, vec!["r", "alpha", "s", "beta"]),
        (Kind::Nbd, vec!["r", "alpha"]),
    ] {
        let forecast = Forecast::new(kind, &buyers).expect("customers");
        let k = forecast.fitted.regularity();
        match kind {
            Kind::MbgNbd | Kind::BgNbd => assert!((3..=5).contains(&k), "{kind} {k}"),
            Kind::ParetoNbd => assert_eq!(k, 1),
            // Without churn, who has left is somebody irregular.
            Kind::Nbd => assert!(k <= 4, "{k}"),
        }
        let values = forecast.values(&buyers, &terms);
        let ranges = ranges(&forecast, &buyers, &values, &terms, 1);
        let parameters = forecast.fitted.parameters();
        assert_eq!(
            parameters.iter().map(|(name, _)| *name).collect::<Vec<_>>(),
            names
        );
        // The summit of the density is inside nine tenths of it, here where it is narrow.
        let all = parameters.into_iter().chain(forecast.spending.parameters());
        let ranges = ranges.parameters.iter().chain(&ranges.spending);
        assert_eq!(all.clone().count(), ranges.clone().count());
        for ((name, value), range) in all.zip(ranges) {
            assert!(
                range.low < value && value < range.high,
                "{kind} {name} {value} {range:?}"
            );
        }
    }
}

/// Nine tenths of the draws are about 1.645 standard errors to either side.
#[test]
fn ranges_of_parameters_are_as_wide_as_their_standard_errors_say() {
    let buyers = regular_shop(1000, 1);
    let known = buyers.iter().map(|buyer| (buyer.seen, buyer.ln_gaps));
    let history = History::with_gaps(known).expect("customers");
    let fit = MbgNbd::fit(&history, Estimate::Posterior);
    let terms = Terms::new(30.0, 0.0).expect("terms");
    let forecast = Forecast::new(Kind::MbgNbd, &buyers).expect("customers");
    let values = forecast.values(&buyers, &terms);
    let ranges = ranges(&forecast, &buyers, &values, &terms, 1);
    let covariance = fit.covariance.expect("a summit");
    for (place, range) in ranges.parameters.iter().enumerate() {
        let width = (range.high / range.low).ln();
        let expected = 2.0 * 1.645 * covariance[place][place].sqrt();
        assert!(
            (0.7..1.4).contains(&(width / expected)),
            "{place} {width} {expected}"
        );
    }
}

#[test]
fn values_of_many_are_those_of_each() {
    let terms = Terms::new(180.0, 0.1).expect("terms");
    for k in [1, 4] {
        let buyers = regular_shop(300, k);
        for kind in Kind::ALL {
            let forecast = Forecast::new(kind, &buyers).expect("customers");
            let model = forecast.fitted.purchases();
            let values = forecast.values(&buyers, &terms);
            for (buyer, value) in buyers.iter().zip(values).step_by(29) {
                let alone = model.expected_purchases(&buyer.seen, 180.0);
                assert_close(value.purchases, alone, 1e-13);
            }
        }
    }
}

#[test]
fn money_later_is_worth_less() {
    let shops = odd_shops();
    let (_, orders, end) = &shops[3];
    let buyers = buyers(orders, *end);
    let forecast = Forecast::new(Kind::ParetoNbd, &buyers).expect("customers");
    let next = |discount| {
        let terms = Terms::new(365.0, discount).expect("terms");
        forecast
            .values(&buyers, &terms)
            .iter()
            .map(|value| value.next)
            .sum::<f64>()
    };
    // At 10 % a year nothing within a year loses more than a tenth of a tenth and itself.
    assert!(next(0.1) < next(0.0) && next(0.1) > next(0.0) / 1.1);
    assert!(Terms::new(-1.0, 0.1).is_err() && Terms::new(365.0, f64::NAN).is_err());
}

fn any_buyer() -> impl Strategy<Value = Buyer> {
    (
        0..60_u32,
        0.0..1.0_f64,
        1.0..4000.0_f64,
        0.0..1e5_f64,
        0.0..1e3_f64,
        0.0..8.0_f64,
    )
        .prop_map(|(x, share, t, later, first, ln_gap)| {
            let (t_x, later) = if x > 0 {
                (share * t, later)
            } else {
                (0.0, 0.0)
            };
            Buyer {
                customer: 0,
                orders: x + 1,
                seen: customer(x, t_x, t),
                ln_gaps: f64::from(x) * ln_gap,
                revenue: first + later,
                first_revenue: first,
                first_tells: false,
            }
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn any_shop_has_a_forecast(buyers in prop::collection::vec(any_buyer(), 1..40)) {
        let terms = Terms::new(200.0, 0.05).expect("terms");
        for kind in Kind::ALL {
            let forecast = Forecast::new(kind, &buyers).expect("customers");
            for value in forecast.values(&buyers, &terms) {
                prop_assert!(value.next.is_finite() && value.next >= 0.0, "{kind} {value:?}");
                prop_assert!(value.next <= value.purchases * value.spend * (1.0 + 1e-9));
            }
        }
    }
}
