//! Levers.

use std::ops::ControlFlow;

use perennial::insight::{
    Assumptions, BreakEven, Costs, CustomerBase, Cuts, Lever, LeverKind, glance, plan,
    slipping_away,
};
use perennial::model::Customer;
use perennial::model::forecast::{Buyer, Forecast, Kind, Terms, buyers};
use perennial::order::Date;

use crate::support::{assert_near, base, base_by, cdnow, day, shop};

const COSTS: Costs = Costs {
    margin: Some(0.5),
    cac: Some(20.0),
};
/// The end of calibration: everybody's first purchase was in the 273 days before.
const UNTIL: &str = "1997-09-30";

struct Sums {
    next: f64,
    purchases: f64,
    active: f64,
}

fn sums(base: &CustomerBase) -> Sums {
    Sums {
        next: base.values.iter().map(|value| value.next).sum(),
        purchases: base.values.iter().map(|value| value.purchases).sum(),
        active: base.values.iter().map(|value| value.alive).sum(),
    }
}

fn lever(levers: &[Lever], kind: LeverKind) -> Lever {
    let found = levers.iter().find(|lever| lever.kind == kind);
    *found.expect("a lever")
}

fn at(lever: Lever) -> f64 {
    match lever.break_even.expect("a limit") {
        BreakEven::CostPerOrder(value)
        | BreakEven::CostPerCustomer(value)
        | BreakEven::Reward(value)
        | BreakEven::CostPerMessage(value)
        | BreakEven::MorePurchases(value) => value,
    }
}

/// What a purchase today brings, and adds to what is expected of the customer.
fn restored(base: &CustomerBase, place: u32) -> f64 {
    let place = usize::try_from(place).expect("few");
    let (buyer, now) = (&base.buyers[place], &base.values[place]);
    let today = buyer.seen.t();
    let back = Buyer {
        seen: Customer::new(buyer.seen.x() + 1, today, today).expect("a customer"),
        revenue: buyer.revenue + now.spend,
        ..buyer.clone()
    };
    let then = base.forecast.values(&[back], &base.terms);
    now.spend + then[0].next - now.next
}

/// Years that somebody is there of so many, by steps.
fn years_there(retention: f64, years: f64) -> f64 {
    let steps = 100_000;
    let middle = |step: i32| (f64::from(step) + 0.5) * years / f64::from(steps);
    let there = (0..steps).map(|step| retention.powf(middle(step)));
    there.sum::<f64>() * years / f64::from(steps)
}

#[test]
fn levers_by_hand_on_cdnow() {
    let orders = cdnow();
    let base = base(&orders, UNTIL, 365.0);
    let Sums {
        next,
        purchases,
        active,
    } = sums(&base);
    let levers = plan(&base, COSTS, Assumptions::default()).expect("assumptions");
    assert_eq!(levers.len(), 9);
    assert!(levers.is_sorted_by(|one, other| one.gain >= other.gain));
    // A tenth larger orders are a tenth more of what is expected.
    let larger = lever(&levers, LeverKind::LargerOrders).share;
    assert_near(larger.expect("a share"), 0.1, 1e-12);
    let loyalty = lever(&levers, LeverKind::Loyalty).share;
    assert_near(loyalty.expect("a share"), 0.034, 1e-12);
    let check = |kind, gain: f64, limit: f64| {
        let lever = lever(&levers, kind);
        assert_near(lever.gain, gain, 1e-6 * gain.abs());
        assert_near(at(lever), limit, 1e-6 * limit);
        assert_eq!(lever.range, None, "no ranges were drawn");
    };
    // A tenth more at a margin of 50 %.
    check(
        LeverKind::LargerOrders,
        0.05 * next,
        0.05 * next / purchases,
    );
    check(LeverKind::MoreOrders, 0.05 * next, 0.05 * next / active);
    // A tenth of the orders get a fifth more.
    check(
        LeverKind::CrossSelling,
        0.01 * next,
        0.01 * next / purchases,
    );
    // 1.1 × 47 % − 50 % = 1.7 %; 3 ÷ 47 more purchases make up for 3 points.
    check(LeverKind::Loyalty, 0.017 * next, 3.0 / 47.0);
    let ahead = glance(&orders, &base, COSTS).ahead.expect("a forecast");
    let retention = 1.0 - ahead.churn.expect("some");
    let years = 365.0 / 365.25;
    let more = years_there(retention + 0.05, years) / years_there(retention, years) - 1.0;
    check(
        LeverKind::Retention,
        0.5 * next * more,
        0.5 * next * more / active,
    );
    let listed = slipping_away(&base);
    // Each buys today for what she usually spends, and is then somebody who has: not as on the day of her last
    // purchase, for her silence also shows that she buys less often.
    let restored: f64 = listed.iter().map(|place| restored(&base, *place)).sum();
    check(
        LeverKind::WinBack,
        0.05 * restored,
        0.05 * restored / f64::from(u32::try_from(listed.len()).expect("few")),
    );
    // Half of a first purchase and of what the model expects of somebody new; the reward is a fifth of a purchase.
    let firsts: f64 = base
        .observed
        .histories
        .iter()
        .map(|h| h.first_net.to_f64())
        .sum();
    let newcomer = base.forecast.newcomer(&base.terms);
    let worth = 0.5 * (firsts / 2357.0 + newcomer.purchases * newcomer.spend);
    let reward = 0.2 * next / purchases;
    check(
        LeverKind::Referrals,
        0.05 * active * (worth - reward),
        worth,
    );
    // 2,357 in 273 days, as fast for a year, two less to pay for each.
    let cheaper = lever(&levers, LeverKind::CheaperAcquisition);
    assert_near(cheaper.gain, 2357.0 * 365.0 / 273.0 * 2.0, 1e-6);
    assert_eq!(cheaper.break_even, None);
    // Once in the typical gap while they stay, at a tenth off, beside as often without while customers stay now.
    let gap = base.observed.gap.expect("a gap");
    let subscribed = 365.25 / gap * years_there(0.7, years);
    let without = 365.25 / gap * years_there(retention, years);
    let profit = next / purchases * (0.4 * subscribed - 0.5 * without);
    check(LeverKind::Subscriptions, 0.05 * active * profit, 0.25);

    // Revenue is twice as much, and does not tell what may be spent on it.
    let without = Costs {
        margin: None,
        ..COSTS
    };
    let levers = plan(&base, without, Assumptions::default()).expect("assumptions");
    assert_near(
        lever(&levers, LeverKind::LargerOrders).gain,
        0.1 * next,
        1e-6,
    );
    assert!(levers.iter().all(|lever| lever.break_even.is_none()));
}

fn with_ranges(mut base: CustomerBase) -> CustomerBase {
    let posterior = base.posterior().expect("customers");
    let drawn = posterior.ranges(&base.buyers, &base.values, &base.terms, &mut |_| {
        ControlFlow::Continue(())
    });
    base.ranges = drawn;
    base
}

#[test]
fn ranges_are_those_of_the_total() {
    let orders = cdnow();
    let base = with_ranges(base(&orders, UNTIL, 365.0));
    let total = base.ranges.as_ref().expect("drawn").total;
    let levers = plan(&base, COSTS, Assumptions::default()).expect("assumptions");
    let range = lever(&levers, LeverKind::LargerOrders)
        .range
        .expect("a range");
    assert_near(range.low, 0.05 * total.low, 1e-6);
    assert_near(range.high, 0.05 * total.high, 1e-6);
    // What is paid less for as many customers is certain; nothing else is.
    for Lever {
        kind, gain, range, ..
    } in &levers
    {
        let certain = *kind == LeverKind::CheaperAcquisition;
        assert_eq!(range.is_none(), certain, "{kind:?}");
        let holds = range.is_none_or(|range| range.low < *gain && *gain < range.high);
        assert!(holds, "{kind:?}: {gain} in {range:?}");
    }
    // What a twentieth of the active would have brought without subscribing, at a margin of 50 %, once in the typical
    // gap: it is as uncertain as what all bring.
    let subscriptions = lever(&levers, LeverKind::Subscriptions);
    let range = subscriptions.range.expect("a range");
    let Sums {
        next,
        purchases,
        active,
    } = sums(&base);
    let churn = glance(&orders, &base, COSTS)
        .ahead
        .expect("a forecast")
        .churn;
    let gap = base.observed.gap.expect("a gap");
    let bought = 365.25 / gap * years_there(1.0 - churn.expect("some"), 365.0 / 365.25);
    let without = 0.025 * active * bought / purchases;
    assert_near(
        subscriptions.gain - range.low,
        without * (total.high - next),
        1e-6,
    );
    assert_near(
        range.high - subscriptions.gain,
        without * (next - total.low),
        1e-6,
    );

    // A sum of independent newcomers, each drawn by the fitted parameters, is about normal; the parameters are
    // known so well that they add little.
    let referrals = lever(&levers, LeverKind::Referrals).range.expect("a range");
    let futures = base.forecast.lives_of_newcomers(365.0, 20_000, 5);
    let later: Vec<f64> = futures
        .iter()
        .map(|future| future.iter().map(|spent| spent.money).sum())
        .collect();
    let firsts: Vec<f64> = base
        .observed
        .histories
        .iter()
        .map(|h| h.first_net.to_f64())
        .collect();
    let variance = |values: &[f64]| {
        let count = f64::from(u32::try_from(values.len()).expect("few"));
        let mean = values.iter().sum::<f64>() / count;
        values.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / count
    };
    let by_chance = (0.05 * active * (variance(&later) + variance(&firsts))).sqrt();
    let half = (referrals.high - referrals.low) / 2.0;
    let ratio = half / (0.5 * 1.645 * by_chance);
    assert!((0.85..1.25).contains(&ratio), "{ratio}");

    // Four times as many who are won back vary twice as far by chance.
    let width = |won_back| {
        let usual = Assumptions::default();
        let levers = plan(&base, COSTS, Assumptions { won_back, ..usual });
        let range = lever(&levers.expect("assumptions"), LeverKind::WinBack).range;
        range.map_or(0.0, |range| range.high - range.low)
    };
    let ratio = width(0.4) / width(0.1);
    assert!((1.9..2.4).contains(&ratio), "{ratio}");
}

/// Of fourteen customers two came back for much more than they began with: what a purchase brings may have no mean.
#[test]
fn a_third_of_a_new_customer_does_not_bring_billions() {
    let first = |customer: i32| day("2023-01-10").days() + 31 * customer;
    let once = (0..14).map(|customer| (customer, first(customer), 20 + customer));
    let back = [
        (0, 59, 30),
        (0, 120, 30),
        (0, 181, 30),
        (1, 486, 45),
        (1, 741, 33),
        (2, 719, 15),
    ];
    let again = back.map(|(customer, after, money)| (customer, first(0) + after, money));
    let rows: Vec<(String, String, String)> = once
        .chain(again)
        .map(|(customer, day, money)| {
            let date = Date::from_days(day).expect("a day");
            let name = format!("c{customer}");
            (name, date.to_string(), format!("{money}.00"))
        })
        .collect();
    let said: Vec<(&str, &str, &str)> = rows
        .iter()
        .map(|(customer, date, money)| (&**customer, &**date, &**money))
        .collect();
    let base = with_ranges(base(&shop(&said), "2025-03-02", 365.0));
    let levers = plan(&base, COSTS, Assumptions::default()).expect("assumptions");
    let referrals = lever(&levers, LeverKind::Referrals);
    let range = referrals.range.expect("a range");
    // All that everybody has brought is 474.
    assert!(range.high < 474.0, "{range:?}");
}

#[test]
fn by_a_model_without_churn_nothing_is_said_of_retention() {
    let base = base_by(Kind::Nbd, &cdnow(), UNTIL, 365.0);
    let levers = plan(&base, COSTS, Assumptions::default()).expect("assumptions");
    let kinds: Vec<LeverKind> = levers.iter().map(|lever| lever.kind).collect();
    assert!(!kinds.contains(&LeverKind::Retention), "{kinds:?}");
    assert!(kinds.contains(&LeverKind::MoreOrders), "{kinds:?}");
}

#[test]
fn what_better_retention_brings_late_is_discounted() {
    let orders = cdnow();
    let until = day(UNTIL);
    let forecast = Forecast::new(Kind::MbgNbd, &buyers(&orders, until)).expect("customers");
    let by = |discount: f64| {
        let terms = Terms::new(1461.0, discount).expect("terms");
        let base = CustomerBase::new(&orders, until, forecast, terms, Cuts::default());
        let base = base.expect("customers");
        let levers = plan(&base, COSTS, Assumptions::default()).expect("assumptions");
        let churn = base.churn().expect("some");
        (
            lever(&levers, LeverKind::Retention).gain / (0.5 * sums(&base).next),
            churn,
        )
    };
    // Four years of those who stay with the chance r each, of which each counts half of the one before: the integral
    // of (r ÷ 2)^t.
    let (more, churn) = by(1.0);
    let years = |r: f64| ((r / 2.0).powi(4) - 1.0) / (r / 2.0).ln();
    assert_near(more, years(1.05 - churn) / years(1.0 - churn) - 1.0, 1e-9);
    assert!(more < by(0.0).0);
}

#[test]
fn no_more_customers_are_kept_than_leave() {
    let orders = cdnow();
    let base = base(&orders, UNTIL, 365.0);
    let churn = glance(&orders, &base, COSTS)
        .ahead
        .and_then(|ahead| ahead.churn);
    let churn = churn.expect("some leave");
    let kept = |retention| {
        let usual = Assumptions::default();
        let levers = plan(&base, COSTS, Assumptions { retention, ..usual });
        lever(&levers.expect("assumptions"), LeverKind::Retention)
    };
    assert_eq!(kept(churn).at_most, None);
    let beyond = kept(1.0);
    assert_eq!(beyond.at_most, Some(churn));
    // Whoever stays is there for the whole year.
    let years = 365.0 / 365.25;
    let more = years / years_there(1.0 - churn, years) - 1.0;
    assert_near(beyond.share.expect("a share"), more, 1e-6);
    assert_near(kept(churn).gain, beyond.gain, 1e-6 * beyond.gain);
}

#[test]
fn of_what_nothing_is_known_nothing_is_said() {
    let orders = shop(&[("ada", "2024-01-01", "5.00"), ("bo", "2024-01-03", "5.00")]);
    let base = base(&orders, "2024-12-31", 365.0);
    let levers = plan(&base, Costs::default(), Assumptions::default()).expect("assumptions");
    let kinds: Vec<LeverKind> = levers.iter().map(|lever| lever.kind).collect();
    // Without CAC, without somebody who came back, without anybody slipping away.
    for absent in [
        LeverKind::CheaperAcquisition,
        LeverKind::Subscriptions,
        LeverKind::WinBack,
    ] {
        assert!(!kinds.contains(&absent), "{absent:?}");
    }
    assert!(levers.iter().all(|lever| lever.gain.is_finite()));
    let no_time = crate::support::base(&orders, "2024-12-31", 0.0);
    for lever in plan(&no_time, COSTS, Assumptions::default()).expect("assumptions") {
        assert!(lever.gain.is_finite(), "{lever:?}");
    }
}

#[test]
fn nobody_is_won_back_more_than_once() {
    let base = base(&cdnow(), UNTIL, 365.0);
    let asked = |assumed: Assumptions| plan(&base, COSTS, assumed);
    let usual = Assumptions::default();
    let won_back = |won_back| Assumptions { won_back, ..usual };
    assert!(asked(won_back(1.0)).is_ok());
    let refused = asked(won_back(10.0)).expect_err("a thousand per cent");
    assert_eq!(refused.to_string(), "won back cannot be 10");
    // What is added to something may be more than it; neither may be less than nothing.
    let larger = |larger_orders| Assumptions {
        larger_orders,
        ..usual
    };
    assert!(asked(larger(10.0)).is_ok());
    for wrong in [
        larger(10.1),
        larger(-0.01),
        larger(f64::NAN),
        Assumptions {
            message_cost: f64::INFINITY,
            ..usual
        },
    ] {
        assert!(asked(wrong).is_err(), "{wrong:?}");
    }
}

#[test]
fn who_costs_nothing_cannot_be_won_for_less() {
    let base = base(&cdnow(), UNTIL, 365.0);
    let free = Costs {
        cac: Some(0.0),
        ..COSTS
    };
    let levers = plan(&base, free, Assumptions::default()).expect("assumptions");
    let cheaper = |lever: &Lever| lever.kind == LeverKind::CheaperAcquisition;
    assert_eq!(levers.len(), 8);
    assert!(!levers.iter().any(cheaper));
}

#[test]
fn where_nothing_is_expected_there_is_nothing_to_raise() {
    let said = |customer: &'static str| {
        ["2010-01-05", "2010-02-05", "2010-03-05", "2010-04-05"].map(|day| (customer, day, "20.00"))
    };
    let customers = ["ada", "bo", "cy", "di"].map(said).concat();
    // Nobody has been seen for fourteen years.
    let gone = base(&shop(&customers), "2024-04-05", 365.0);
    assert!(sums(&gone).next < 0.005, "{}", sums(&gone).next);
    let kinds = |base: &CustomerBase| -> Vec<LeverKind> {
        let levers = plan(base, COSTS, Assumptions::default()).expect("assumptions");
        levers.iter().map(|lever| lever.kind).collect()
    };
    // What they were once worth does not rest on what is expected of them, nor does what new ones cost.
    assert_eq!(
        kinds(&gone),
        [LeverKind::WinBack, LeverKind::CheaperAcquisition]
    );
    let there = base(&shop(&customers), "2010-04-20", 365.0);
    assert!(kinds(&there).contains(&LeverKind::LargerOrders));
}
