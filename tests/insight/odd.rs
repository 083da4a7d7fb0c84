//! Shops that reports were not made for: every answer is a number that can be.

use perennial::insight::{
    Assumptions, Calendar, Coming, Costs, CustomerBase, CustomerQuery, Cuts, Part, acquisition,
    cohorts, concentration, continuation, customer_page, glance, next_window, one_time, over_time,
    plan, rows, segments, select, slipping_away, tiers, year_on_year,
};
use perennial::model::forecast::{Forecast, Kind, Terms, buyers};
use perennial::order::{Date, Orders};
use proptest::prelude::*;

use crate::support::{any_shop, day, money, shop, shop_of};

const COSTS: Costs = Costs {
    margin: Some(0.4),
    cac: Some(25.0),
};

/// Asks everything, and looks at every number that is not a plain count.
fn ask_everything(orders: &Orders, until: Date, kind: Kind) {
    let Ok(forecast) = Forecast::new(kind, &buyers(orders, until)) else {
        return;
    };
    let terms = Terms::new(365.0, 0.1).expect("terms");
    let base = CustomerBase::new(orders, until, forecast, terms, Cuts::default()).expect("buyers");
    let mut numbers = Vec::new();
    let mut shares = Vec::new();
    let mut part = |part: &Part| {
        numbers.extend([part.next, part.at_stake].map(|sum| sum.expect("a forecast")));
        shares.extend(part.share_of_customers);
        shares.extend(part.share_of_next);
    };
    for segment in segments(&base) {
        part(&segment.part);
    }
    for tier in tiers(&base) {
        part(&tier.part);
    }
    let found = concentration(&base);
    shares.extend(found.gini);
    for point in &found.curve {
        shares.extend([point.customers, point.revenue]);
    }
    let found = glance(orders, &base, COSTS);
    shares.extend(found.came_back);
    numbers.extend(found.apf.map(|frequency| frequency.orders));
    numbers.push(found.lifespan_days);
    let ahead = found.ahead.expect("a forecast");
    shares.extend(ahead.left);
    shares.extend(ahead.churn);
    numbers.extend(ahead.active);
    numbers.push(ahead.next);
    let all = select(orders, &base, &CustomerQuery::default());
    assert_eq!(all.len(), base.len());
    for row in rows(orders, &base, &all, 0, 100) {
        shares.extend(row.alive);
        let expected = [row.expected, row.spend, row.next, row.at_stake];
        numbers.extend(expected.map(|number| number.expect("a forecast")));
        numbers.extend(row.gap);
        numbers.extend(row.gaps_silent);
    }
    for place in 0..base.len() {
        let page = customer_page(orders, &base, place).expect("a customer");
        shares.extend(page.alive.iter().map(|point| point.alive));
        if let Some(window) = next_window(&base, place) {
            shares.push(window.chance);
            assert!(until < window.early && window.early <= window.middle);
            assert!(window.middle <= window.late);
        }
    }
    assert!(slipping_away(&base).len() + one_time(&base).len() <= base.len());
    for lever in plan(&base, COSTS, Assumptions::default()).expect("assumptions") {
        assert!(lever.gain.is_finite(), "{kind} {lever:?}");
    }
    let found = acquisition(&base, COSTS, 12, 1);
    for month in &found.months {
        shares.extend(month.paid_back);
        numbers.push(month.purchases);
        assert!(month.profit.is_finite(), "{kind} {month:?}");
    }
    for calendar in [Calendar::Months, Calendar::Years] {
        let found = cohorts(orders, until, calendar, COSTS);
        let firsts: Vec<_> = found.cohorts.iter().map(|cohort| cohort.first).collect();
        for cohort in continuation(&base, calendar, 3, &firsts).expect("customers") {
            for Coming {
                cumulative, range, ..
            } in cohort.ahead
            {
                assert!(range.low <= cumulative && cumulative <= range.high);
            }
        }
        shares.extend(found.retention);
        over_time(orders, until, calendar);
    }
    year_on_year(orders, until);
    assert!(
        numbers.iter().all(|n| n.is_finite() && *n >= 0.0),
        "{kind} {numbers:?}"
    );
    let possible = |share: &f64| (-1e-12..=1.0 + 1e-12).contains(share);
    assert!(shares.iter().all(possible), "{kind} {shares:?}");
}

#[test]
fn odd_shops() {
    let paid_back = |name, date| (name, day(date), money("0"), money("20"));
    let shops = [
        shop(&[("ada", "2024-01-01", "10.00")]),
        shop(&[("ada", "2024-01-01", "0.00"), ("bo", "2024-05-01", "0.00")]),
        shop(&[("ada", "2024-01-01", "5.00"), ("ada", "2024-01-02", "5.00")]),
        // The whole calendar.
        shop(&[
            ("ada", "0001-01-01", "5.00"),
            ("bo", "9999-12-31", "5.00"),
            ("ada", "9999-12-31", "5.00"),
        ]),
        shop_of([
            paid_back("ada", "2024-01-01"),
            paid_back("bo", "2024-02-01"),
        ]),
        shop(&[
            ("ada", "2024-01-01", "900000000000000.00"),
            ("ada", "2024-02-01", "0.01"),
            ("bo", "2024-02-01", "0.01"),
        ]),
    ];
    for orders in &shops {
        let (_, last) = orders.observed().expect("orders");
        for kind in Kind::ALL {
            ask_everything(orders, last, kind);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_shop_on_any_day(said in any_shop(), until in 0..1200_i32) {
        let orders = shop_of(said);
        let until = Date::from_days(day("2022-02-14").days() + until).expect("a day");
        for kind in [Kind::MbgNbd, Kind::ParetoNbd] {
            ask_everything(&orders, until, kind);
        }
    }
}
