//! Small and odd shops: each gets an honest answer, or an honest "not yet".

use std::fmt::Write as _;

use perennial::insight::outlook::{Answer, Caution, ModelView, NotYet, Study, Wishes};
use perennial::model::ModelError;
use perennial::model::forecast::Kind;
use perennial::order::Orders;
use proptest::prelude::*;

use crate::support::{expectation, has, look, read, reason, shop};

fn of(customers: usize, days: &[i32]) -> Orders {
    shop((0..customers).flat_map(|customer| days.iter().map(move |at| (customer, *at, 20.0))))
}

fn usual(orders: &Orders) -> perennial::insight::outlook::Report {
    look(orders, &Wishes::default()).report
}

#[test]
fn without_customers_there_is_nothing_to_study() {
    for csv in [
        "customer_id,date,amount\n",
        "order_id,date,amount\n1,2024-01-01,5.00\n",
    ] {
        let orders = read(csv.to_owned()).orders;
        let study = Study::new(&orders, &mut |_, _| {});
        assert_eq!(study.err(), Some(ModelError::Nobody));
    }
}

#[test]
fn nine_customers_are_too_few() {
    let few = |customers, needed| NotYet::FewCustomers { customers, needed };
    assert_eq!(reason(&usual(&of(1, &[0, 40]))), few(1, 10));
    assert_eq!(reason(&usual(&of(9, &[0, 200, 400]))), few(9, 10));
    let report = usual(&of(10, &[0, 200, 400]));
    assert!(matches!(report.answer, Answer::Forecast(_)));
}

#[test]
fn not_yet_is_said_of_what_is_expected_and_not_of_what_happened() {
    let outlook = look(&of(3, &[0, 40]), &Wishes::default());
    assert_eq!(
        reason(&outlook.report),
        NotYet::FewCustomers {
            customers: 3,
            needed: 10
        }
    );
    let known = outlook.known();
    assert!(known.base.is_none() && outlook.numbers().is_empty());
    let brought: Vec<String> = known
        .observed
        .histories
        .iter()
        .map(|history| history.net.to_string())
        .collect();
    assert_eq!(brought, ["40.00"; 3]);
    assert_eq!(known.observed.gap, Some(40.0));

    let outlook = look(&of(10, &[0, 40]), &Wishes::default());
    let base = outlook.known().base.expect("a forecast");
    assert_eq!(base.observed, outlook.observed);
}

#[test]
fn customers_of_last_week_tell_nothing_of_next_year() {
    // Known for 6 days, so that 12 times as far can be looked.
    let mut rows: Vec<_> = (0..40).map(|customer| (customer, 0, 20.0)).collect();
    rows.extend((0..10).map(|customer| (customer, 6, 20.0)));
    let orders = shop(rows);
    assert_eq!(
        reason(&usual(&orders)),
        NotYet::TooYoung {
            known: 6.0,
            furthest: 72
        }
    );
    let near = Wishes {
        days: 72,
        ..Wishes::default()
    };
    let report = look(&orders, &near).report;
    assert!(matches!(report.answer, Answer::Forecast(_)));
    assert!(has(&report, |caution| *caution
        == Caution::SeasonsUnknown { days: 7 }));
}

#[test]
fn where_nobody_came_back_little_is_expected_and_it_is_said() {
    let mut rows: Vec<_> = (0..60).map(|customer| (customer, 0, 20.0)).collect();
    rows.push((60, 400, 20.0));
    let report = usual(&shop(rows));
    let answer = expectation(&report);
    assert!(has(&report, |caution| *caution == Caution::NobodyCameBack));
    // 60 customers, 400 days, no second order: less than a tenth of another one each.
    assert!(answer.purchases.value < 6.0, "{:?}", answer.purchases);
    assert!(answer.all.next.low < 20.0 && answer.all.next.high > 0.0);
    // What a purchase brings is the shop's mean.
    assert!(answer.spending.same_for_all);
    assert!((answer.spending.mean - 20.0).abs() < 1e-9);
}

#[test]
fn a_few_who_came_back_are_counted() {
    let mut rows: Vec<_> = (0..60).map(|customer| (customer, 0, 20.0)).collect();
    rows.extend((0..4).map(|customer| (customer, 400, 20.0)));
    let report = usual(&shop(rows));
    assert!(has(&report, |caution| *caution
        == Caution::FewCameBack { customers: 4 }));
}

#[test]
fn everybody_once_a_month_goes_on() {
    let months: Vec<i32> = (0..24).map(|month| month * 30).collect();
    let report = usual(&of(20, &months));
    let answer = expectation(&report);
    // 20 customers × 365 ÷ 30 purchases, by whatever model, and nobody is lost.
    let steady = 20.0 * 365.0 / 30.0;
    assert!(
        (answer.purchases.value / steady - 1.0).abs() < 0.1,
        "{}",
        answer.purchases.value
    );
    let active = answer.active;
    assert!(
        active.is_none_or(|active| active.value > 19.0),
        "{active:?}"
    );
}

/// Sixty customers of two years, of whom one buys about every 30 days, the next every 38, …
fn regular() -> Vec<Vec<i32>> {
    let days = |customer: i32| {
        let gap = 30 + 8 * (customer % 10);
        let off = move |time: i32| 7 * (time * (customer + 3)) % 5;
        let all = (0..).map(move |time| customer + gap * time + off(time));
        all.take_while(|day| *day < 730)
    };
    (0..60).map(|customer| days(customer).collect()).collect()
}

/// The log-likelihood of NBD where a purchase is every k-th event, from its definition: events come at a rate that is gamma;
/// between two purchases are k of them, and fewer than k have come since the last.
fn nbd(k: u32, [r, alpha]: [f64; 2], days: &[i32], end: i32) -> f64 {
    let until = f64::from(end - days[0]);
    let silent = f64::from(end - days[days.len() - 1]);
    let ln_factorial = |n: u32| (1..=n).map(|i| f64::from(i).ln()).sum::<f64>();
    let gaps = days.windows(2).map(|pair| f64::from(pair[1] - pair[0]));
    let between: f64 = gaps
        .map(|gap| f64::from(k - 1) * gap.ln() - ln_factorial(k - 1))
        .sum();
    let events = k * u32::try_from(days.len() - 1).expect("few");
    let with = |more: u32| {
        let n = events + more;
        let rising: f64 = (0..n).map(|i| (r + f64::from(i)).ln()).sum();
        let rates = rising + r * alpha.ln() - (r + f64::from(n)) * (alpha + until).ln();
        // Times the silence to the power of these events, which nobody has who bought on the last day.
        let silence = silent.powi(i32::try_from(more).expect("few")).ln();
        rates + silence - ln_factorial(more)
    };
    let all: Vec<f64> = (0..k).map(with).collect();
    let most = all.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let beyond: f64 = all.iter().map(|one| (one - most).exp()).sum();
    between + most + beyond.ln()
}

#[test]
fn likelihoods_of_regular_and_of_random_purchases_can_be_compared() {
    let bought = regular();
    let rows = bought.iter().enumerate();
    let rows = rows.flat_map(|(customer, days)| days.iter().map(move |at| (customer, *at, 20.0)));
    let report = usual(&shop(rows));
    let models = &expectation(&report).models;
    let view = |kind| {
        let view = models.iter().find(|view| view.model == kind);
        view.expect("every model")
    };
    let of = |view: &ModelView| {
        let named = |name| {
            let parameter = view.parameters.iter().find(|other| other.name == name);
            parameter.expect("its parameters").value
        };
        let parameters = [named("r"), named("alpha")];
        let each = bought
            .iter()
            .map(|days| nbd(view.regularity, parameters, days, 729));
        each.sum::<f64>()
    };
    let by_nbd = view(Kind::Nbd);
    assert!(by_nbd.regularity > 1, "{}", by_nbd.regularity);
    let expected = of(by_nbd);
    assert!(
        (by_nbd.log_likelihood / expected - 1.0).abs() < 1e-9,
        "{} {expected}",
        by_nbd.log_likelihood
    );
    // Who buys so evenly is told better by what knows regular customers than by what knows none.
    let [regular, random] = [Kind::MbgNbd, Kind::ParetoNbd].map(|kind| view(kind).log_likelihood);
    assert!(regular > random, "{regular} {random}");
}

#[test]
fn one_customer_who_is_half_of_it_is_named_as_such() {
    let mut rows: Vec<_> = (0..30)
        .flat_map(|customer| [(customer, 0, 20.0), (customer, 400, 20.0)])
        .collect();
    rows.extend([(99, 10, 600.0), (99, 390, 600.0)]);
    let report = usual(&shop(rows));
    // 1,200 of 2,400.
    assert!(has(&report, |caution| *caution
        == Caution::OneCustomer { share: 0.5 }));
}

#[test]
fn what_one_regular_customer_spends_is_no_fortune_for_everybody() {
    let once = (0..50).map(|customer| (customer, 4 * i32::try_from(customer).expect("few"), 25.0));
    let often = (0..200).map(|time| (50, time, 24.0));
    let report = usual(&shop(once.chain(often)));
    let answer = expectation(&report);
    // The mean of all purchases: (50 × 25 + 200 × 24) ÷ 250.
    assert!(
        (answer.spending.mean - 24.2).abs() < 1e-9,
        "{}",
        answer.spending.mean
    );
    let parameters: Vec<f64> = answer.spending.parameters.iter().map(|p| p.value).collect();
    // p and q of CDNOW as published, and v so that p v ÷ (q − 1) is that mean.
    let expected = [6.25, 3.74, 24.2 * 2.74 / 6.25];
    for (found, expected) in parameters.iter().zip(expected) {
        assert!((found - expected).abs() < 1e-9, "{parameters:?}");
    }
    assert!(answer.spending.parameters.iter().all(|p| p.range.is_none()));
}

#[test]
fn guests_are_said_to_be_left_out() {
    let mut csv = String::from("customer_id,date,amount\n");
    for customer in 0..20 {
        for (name, date) in [("c", "2022-01-05"), ("c", "2023-06-05")] {
            writeln!(csv, "{name}{customer},{date},10.00").expect("text");
        }
        csv.push_str(",2023-03-05,10.00\n");
    }
    let report = usual(&read(csv).orders);
    assert!(has(&report, |caution| *caution
        == Caution::Guests { share: 1.0 / 3.0 }));
}

#[test]
fn twenty_years_are_said_to_be_long() {
    let years: Vec<i32> = (0..20).map(|year| year * 365).collect();
    let report = usual(&of(15, &years));
    // 19 × 365 + 1 days.
    assert!(has(&report, |caution| *caution
        == Caution::LongHistory { years: 19 }));
    expectation(&report);
}

#[test]
fn refunds_that_eat_everything_leave_nothing_to_expect() {
    let mut csv = String::from("order_id,customer_id,date,total,refunded\n");
    for customer in 0..20 {
        for (id, date) in [("a", "2022-01-05"), ("b", "2023-06-05")] {
            writeln!(csv, "{id}{customer},c{customer},{date},10.00,10.00").expect("text");
        }
    }
    assert_eq!(reason(&usual(&read(csv).orders)), NotYet::NoMoney);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Whatever the shop, every number is one, and the three numbers hold together.
    #[test]
    fn every_number_is_one(
        rows in prop::collection::vec((0_usize..40, 0_i32..900, 0.0_f64..500.0), 1..160),
        days in 1_u16..3653,
        discount in 0.0_f64..300.0,
    ) {
        let orders = shop(rows);
        let outlook = look(&orders, &Wishes { days, discount, ..Wishes::default() });
        if let Answer::Forecast(answer) = &outlook.report.answer {
            for three in [answer.all, answer.each] {
                for interval in [three.next, three.total] {
                    prop_assert!(interval.low <= interval.value && interval.value <= interval.high);
                    prop_assert!(interval.high.is_finite() && interval.low.is_finite());
                }
                prop_assert!(three.next.low >= 0.0);
            }
            prop_assert!(answer.new_customer.total.is_finite());
            prop_assert!(answer.disagreement >= 1.0 && answer.disagreement.is_finite());
            prop_assert!(answer.discounted >= -1e-6 * (1.0 + answer.all.next.value));
            for view in &answer.models {
                let everybody = f64::from(outlook.report.customers) + 1e-9;
                let fits = |active| (0.0..=everybody).contains(&active);
                prop_assert!(view.active.is_none_or(fits));
                prop_assert!(view.next.is_finite() && view.gap > 0.0);
            }
            for value in outlook.base.iter().flat_map(|base| &base.values) {
                prop_assert!((0.0..=1.0).contains(&value.alive) && value.next >= 0.0);
            }
        }
    }
}
