//! The customers side by side.

use perennial::insight::{CustomerBase, Cuts, Part};
use perennial::model::forecast::{Forecast, Kind, Terms, buyers};
use perennial::model::{Customer, ModelError};
use perennial::number::Decimal;
use proptest::prelude::*;

use crate::support::{CDNOW_END, any_shop, assert_near, base, cdnow, day, money, shop, shop_of};

#[test]
fn lists_are_side_by_side() {
    let orders = shop(&[
        ("bo", "2024-01-01", "5.00"),
        ("ada", "2024-01-02", "7.00"),
        ("", "2024-01-02", "70.00"),
        ("ada", "2024-02-01", "3.50"),
    ]);
    let base = base(&orders, "2024-03-01", 30.0);
    let nets: Vec<_> = base
        .observed
        .histories
        .iter()
        .map(|history| history.net)
        .collect();
    assert_eq!(nets, [money("10.50"), money("5.00")]);
    for (place, net) in nets.iter().enumerate() {
        let (history, buyer) = (&base.observed.histories[place], &base.buyers[place]);
        assert_eq!(history.customer, buyer.customer, "{place}");
        assert_near(buyer.revenue, net.to_f64(), 1e-9);
        let total = net.to_f64() + base.values[place].next;
        assert_near(base.total(place), total, 1e-9);
    }
    assert_near(base.total(2), 0.0, 0.0);
}

#[test]
fn at_stake_is_what_was_expected_on_the_day_of_the_last_purchase_less_what_is_now() {
    let orders = cdnow();
    let base = base(&orders, CDNOW_END, 365.0);
    let model = base.forecast.fitted.purchases();
    let mut lost = 0;
    for place in 0..base.len() {
        let (seen, value) = (&base.buyers[place].seen, &base.values[place]);
        let then = Customer::new(seen.x(), seen.t_x(), seen.t_x()).expect("a customer");
        let expected = model.expected_purchases(&then, 365.0) * value.spend - value.next;
        assert_near(
            base.at_stake[place],
            expected.max(0.0),
            1e-9 * (1.0 + value.spend),
        );
        lost += u32::from(base.at_stake[place] > 0.0);
    }
    assert!(lost > 2000, "{lost} of 2,357 were silent for a while");
}

#[test]
fn nobody_is_no_base() {
    let orders = shop(&[("ada", "2024-02-01", "7.00"), ("", "2024-01-01", "1.00")]);
    let forecast = Forecast::new(Kind::Nbd, &buyers(&orders, day("2024-02-01"))).expect("ada");
    let terms = Terms::new(1.0, 0.0).expect("terms");
    let before = CustomerBase::new(&orders, day("2024-01-31"), forecast, terms, Cuts::default());
    assert_eq!(before.err(), Some(ModelError::Nobody));
}

#[test]
fn a_part_of_everybody_is_all() {
    let orders = cdnow();
    let base = base(&orders, CDNOW_END, 365.0);
    let all: Vec<u32> = (0..2357).collect();
    let part = Part::of(&base, &all);
    assert_eq!((part.customers, part.revenue), (2357, money("244091.94")));
    assert_eq!(
        (
            part.share_of_customers,
            part.share_of_revenue,
            part.share_of_next
        ),
        (Some(1.0), Some(1.0), Some(1.0))
    );
    let beyond = Part::of(&base, &[2357]);
    assert_eq!((beyond.customers, beyond.revenue), (0, Decimal::ZERO));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn neither_the_order_of_rows_nor_another_customer_changes_a_history(
        said in any_shop(),
        at in 0..900_i32,
    ) {
        let forth = shop_of(said.clone());
        let back = shop_of(said.iter().rev().copied());
        let until = "2024-08-02";
        prop_assume!(said.iter().any(|(name, ..)| !name.is_empty()));
        let (one, other) = (base(&forth, until, 90.0), base(&back, until, 90.0));
        prop_assert_eq!(&one.observed.histories, &other.observed.histories);
        prop_assert_eq!(&one.values, &other.values);
        prop_assert_eq!(&one.observed.scores, &other.observed.scores);
        prop_assert_eq!(&one.tiers, &other.tiers);

        let start = day("2022-02-14");
        let date = perennial::order::Date::from_days(start.days() + at).expect("a day");
        let more = said.iter().copied().chain([("zoe", date, money("9.99"), Decimal::ZERO)]);
        let more = base(&shop_of(more), until, 90.0);
        prop_assert_eq!(&more.observed.histories[..one.len()], &one.observed.histories[..]);
    }
}

#[test]
fn of_fewer_than_ten_who_came_back_nobody_can_say_how_many_leave() {
    let churn = |came_back: usize| {
        let names: Vec<String> = (0..40).map(|customer| format!("c{customer}")).collect();
        let once = names.iter().map(|name| (&**name, "2024-01-01", "20.00"));
        let again = names[..came_back]
            .iter()
            .map(|name| (&**name, "2024-03-01", "20.00"));
        let said: Vec<(&str, &str, &str)> = once.chain(again).collect();
        base(&shop(&said), "2024-12-30", 365.0).churn()
    };
    assert_eq!(churn(9), None);
    assert!(churn(10).is_some());
}
