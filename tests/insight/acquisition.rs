//! What a new customer may cost.

use perennial::insight::{Costs, acquisition};
use perennial::model::Customer;
use perennial::number::Decimal;

use crate::support::{CDNOW_END, assert_near, base, cdnow, day, money, shop_of};

const COSTS: Costs = Costs {
    margin: Some(0.5),
    cac: Some(20.0),
};

#[test]
fn month_by_month_on_cdnow() {
    let base = base(&cdnow(), CDNOW_END, 365.0);
    let found = acquisition(&base, COSTS, 24, 1);
    // Python: the mean of the money of 2,357 first days.
    assert_near(found.first_purchase, 32.991_069_155_7, 1e-6);
    assert_eq!(found.months.len(), 25);
    let model = base.forecast.fitted.purchases();
    for figures in &found.months {
        let purchases =
            model.expected_purchases(&Customer::NEW, f64::from(figures.month) * 30.4375);
        assert_near(figures.purchases, purchases, 1e-12);
        let profit = 0.5 * (found.first_purchase + purchases * found.spend);
        assert_near(figures.profit, profit, 1e-9);
    }
    let payback = found.payback.expect("some month");
    assert!(found.months[payback as usize].profit >= 20.0);
    assert!(payback > 0 && found.months[payback as usize - 1].profit < 20.0);
    let limits = found.limits.expect("a margin");
    assert_near(limits.break_even, found.months[24].profit, 0.0);
    assert_near(limits.healthy, limits.break_even / 3.0, 1e-12);
    let chances: Vec<f64> = found.months.iter().filter_map(|m| m.paid_back).collect();
    assert_eq!(chances.len(), 25);
    // Python: the share of first days that brought 40 or more, which at 50 % are 20.
    assert_near(chances[0], 0.241_832_838, 0.001);
    assert!(chances.is_sorted() && chances[24] <= 1.0);
    // Python: half of what a twentieth of 2,357 first days are below and above.
    let first = found.months[0].range;
    assert_near(first.low, 4.985, 0.1);
    assert_near(first.high, 42.395, 0.1);
    let (low, high): (Vec<f64>, Vec<f64>) = found
        .months
        .iter()
        .map(|figures| (figures.range.low, figures.range.high))
        .unzip();
    assert!(low.is_sorted() && high.is_sorted());
    assert_eq!(found, acquisition(&base, COSTS, 24, 1));
}

#[test]
fn futures_of_somebody_new_are_as_the_model_expects() {
    let base = base(&cdnow(), CDNOW_END, 365.0);
    let futures = base.forecast.lives_of_newcomers(365.0, 20_000, 3);
    let model = base.forecast.fitted.purchases();
    let purchases: f64 = futures
        .iter()
        .map(|f| f.iter().map(|_| 1.0).sum::<f64>())
        .sum();
    // The standard deviation of a customer's purchases is about 1.5: 0.011 for the mean of 20,000.
    let expected = model.expected_purchases(&Customer::NEW, 365.0);
    assert_near(purchases / 20_000.0, expected, 0.05);
    let money: f64 = futures.iter().flatten().map(|spent| spent.money).sum();
    let spend = base.forecast.spending.newcomer();
    assert_near(money / purchases / spend, 1.0, 0.08);
    let later = futures
        .iter()
        .flatten()
        .all(|s| (0.0..=365.0).contains(&s.day));
    assert!(
        later
            && futures
                .iter()
                .all(|f| f.is_sorted_by(|a, b| a.day <= b.day))
    );
}

/// Revenue is not there to be spent: 20 are reached by the first purchase of 33, of which nobody knows what is left.
#[test]
fn without_a_margin_nothing_is_said_of_what_she_may_cost() {
    let base = base(&cdnow(), CDNOW_END, 365.0);
    let costs = Costs {
        margin: None,
        ..COSTS
    };
    let found = acquisition(&base, costs, 12, 1);
    assert_eq!((found.limits, found.cac, found.payback), (None, None, None));
    assert!(found.months.iter().all(|month| month.paid_back.is_none()));
}

#[test]
fn without_costs_it_is_revenue_and_there_is_nothing_to_pay_back() {
    let base = base(&cdnow(), CDNOW_END, 365.0);
    let found = acquisition(&base, Costs::default(), 0, 1);
    let [now] = found.months[..] else {
        panic!("one month")
    };
    assert_near(now.profit, found.first_purchase, 1e-9);
    assert_eq!(
        (now.paid_back, found.payback, found.cac),
        (None, None, None)
    );
    assert_eq!(
        acquisition(&base, Costs::default(), u32::MAX, 1)
            .months
            .len(),
        121
    );
}

#[test]
fn who_costs_nothing_has_paid_back_at_once() {
    let orders = shop_of([
        ("ada", day("2024-01-01"), money("10"), money("15")),
        ("bo", day("2024-02-01"), money("4"), Decimal::ZERO),
        ("bo", day("2024-03-01"), money("4"), Decimal::ZERO),
    ]);
    let free = Costs {
        cac: Some(0.0),
        ..COSTS
    };
    let found = acquisition(&base(&orders, "2024-06-30", 365.0), free, 6, 1);
    // A first purchase of −5 and one of 4, at 50 %: less than nothing at first, and still nothing to pay back.
    assert!(found.months[0].profit < 0.0);
    assert_eq!((found.cac, found.payback), (Some(0.0), Some(0)));
    assert!(found.months.iter().all(|month| month.paid_back.is_none()));
}
