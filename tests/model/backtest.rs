//! Forecasts of CDNOW's last 39 weeks from its first 39, beside what happened.
//!
//! The figures that are expected were worked out independently, in Python, with parameters of maximum likelihood;
//! the weak prior moves the forecasts by less than 1 %.

use perennial::model::forecast::{Backtest, Contender, Kind, Trial, buyers};
use perennial::order::{Date, Orders};

use crate::cdnow::orders;
use crate::support::assert_close;

const HAPPENED: f64 = 70_976.39;

fn day(year: u16, month: u8, day: u8) -> Date {
    Date::new(year, month, day).expect("a day")
}

fn cdnow() -> (Orders, Backtest) {
    let orders = orders("19980630");
    let backtest =
        Backtest::new(&orders, day(1997, 9, 30), day(1998, 6, 30), &mut |_| {}).expect("customers");
    (orders, backtest)
}

fn trial(backtest: &Backtest, contender: Contender) -> &Trial {
    let mut trials = backtest.trials.iter();
    trials
        .find(|trial| trial.contender == contender)
        .expect("a trial")
}

#[test]
fn what_happened_is_what_was_published() {
    let (_, backtest) = cdnow();
    assert_eq!(backtest.customers, 2357);
    assert_eq!(backtest.purchases, 1882.0);
    assert_close(backtest.revenue, HAPPENED, 1e-9);
}

#[test]
fn averages_are_wrong_by_a_factor_of_three_and_models_are_not() {
    let (_, backtest) = cdnow();
    for (contender, revenue) in [
        (Contender::Averages, 206_000.0),
        (Contender::Model(Kind::BgNbd), 59_900.0),
        (Contender::Model(Kind::ParetoNbd), 60_400.0),
    ] {
        assert_close(trial(&backtest, contender).revenue, revenue, 0.01);
    }
    let expected = trial(&backtest, Contender::Averages).revenue;
    assert!((expected / HAPPENED - 1.0 - 1.91).abs() < 0.005);
}

#[test]
fn what_came_lay_above_the_range_of_every_model_with_churn() {
    let (_, backtest) = cdnow();
    for kind in [Kind::MbgNbd, Kind::BgNbd, Kind::ParetoNbd] {
        let range = backtest.range(kind, 1, &mut |_| {}).expect("customers");
        let expected = trial(&backtest, Contender::Model(kind)).revenue;
        assert!(
            range.low < expected && expected < range.high,
            "{kind} {range:?}"
        );
        assert!(range.high < HAPPENED, "{kind} {range:?}");
    }
    let again = || backtest.range(Kind::BgNbd, 1, &mut |_| {});
    assert_eq!(again(), again());
}

#[test]
fn models_do_not_rank_customers_better_than_past_spend() {
    let (_, backtest) = cdnow();
    let of = |contender| {
        let trial = trial(&backtest, contender);
        (
            trial.normalised_gini.expect("spend"),
            trial.top_decile.expect("spend"),
        )
    };
    let (gini, captured) = of(Contender::Repeated);
    assert!((gini - 0.680).abs() < 0.0005, "{gini}");
    assert!((captured - 0.48).abs() < 0.005, "{captured}");
    for kind in [Kind::BgNbd, Kind::ParetoNbd] {
        let (gini, captured) = of(Contender::Model(kind));
        assert!((0.637..0.661).contains(&gini), "{kind} {gini}");
        assert!((captured - 0.50).abs() < 0.005, "{kind} {captured}");
    }
    // The same for all: by chance.
    assert!(of(Contender::Averages).0.abs() < 1e-12);
}

#[test]
fn weeks_add_up_to_the_whole() {
    let (orders, backtest) = cdnow();
    let tracked = backtest
        .tracking(&orders, Kind::ParetoNbd)
        .expect("customers");
    assert_eq!(tracked.len(), 39);
    let last = tracked.last().expect("weeks");
    assert_eq!((last.days, last.happened), (273, 1882.0));
    let whole = trial(&backtest, Contender::Model(Kind::ParetoNbd)).purchases;
    assert_close(last.expected, whole, 1e-9);
    for pair in tracked.windows(2) {
        assert!(pair[0].happened <= pair[1].happened && pair[0].expected <= pair[1].expected);
    }
}

#[test]
fn a_last_week_that_is_cut_short_counts() {
    let orders = orders("19980630");
    // 38 weeks and a day before the end.
    let backtest =
        Backtest::new(&orders, day(1997, 10, 6), day(1998, 6, 30), &mut |_| {}).expect("customers");
    let tracked = backtest.tracking(&orders, Kind::MbgNbd).expect("customers");
    let days: Vec<i32> = tracked.iter().map(|week| week.days).collect();
    assert_eq!((days.len(), days[37], days[38]), (39, 266, 267));
    let last = tracked.last().expect("weeks");
    let what_happened = trial(&backtest, Contender::Model(Kind::MbgNbd)).purchases;
    assert_close(last.expected, what_happened, 1e-9);
    assert_close(last.happened, backtest.purchases, 1e-12);
}

#[test]
fn the_usual_split_holds_out_the_last_quarter_or_with_two_years_the_last_year() {
    let orders = orders("19980630");
    // 545 days from 1997-01-01; a quarter is 136.
    assert_eq!(
        Backtest::usual_split(&orders, day(1998, 6, 30)),
        Some(day(1998, 2, 14))
    );
    assert_eq!(
        Backtest::usual_split(&orders, day(1999, 1, 1)),
        Some(day(1998, 1, 1))
    );
    assert_eq!(Backtest::usual_split(&orders, day(1996, 12, 31)), None);
}

#[test]
fn who_came_later_was_not_there_to_be_forecast() {
    let orders = orders("19980630");
    let early = day(1997, 1, 31);
    let backtest = Backtest::new(&orders, early, day(1998, 6, 30), &mut |_| {}).expect("customers");
    let known = buyers(&orders, early);
    assert_eq!(known.len(), backtest.customers as usize);
    assert!(known.len() < 2357);
    // Everything that these customers ever bought, but what they had bought before.
    let whole = buyers(&orders, day(1998, 6, 30));
    let revenue: f64 = known
        .iter()
        .map(|before| {
            let after = whole.iter().find(|buyer| buyer.customer == before.customer);
            after.expect("still a customer").revenue - before.revenue
        })
        .sum();
    assert_close(backtest.revenue, revenue, 1e-12);
}
