//! What subscribers are worth, from a list or a table.

use perennial::insight::subscription::{
    Stay, SubscriptionReport, SubscriptionWishes, subscriptions,
};
use perennial::model::{ModelError, Verdict};
use perennial::order::{Date, TimeUnit};

use crate::support::{close, read};

fn report(csv: &str, wishes: &SubscriptionWishes) -> SubscriptionReport {
    let import = read(csv.to_owned());
    let table = import.other.expect("a table that is no orders");
    let report = subscriptions(&table, wishes).expect("in their domain");
    report.expect("subscribers")
}

fn stay(report: &SubscriptionReport) -> &Stay {
    report.stay.as_ref().expect("somebody was seen")
}

/// The two segments of Fader & Hardie 2007, after 0 to 7 years.
const SEGMENTS: &str = "cohort,Year 0,Year 1,Year 2,Year 3,Year 4,Year 5,Year 6,Year 7\n\
    High End,1000,869,743,653,593,551,517,491\n";

#[test]
fn a_retention_table_is_fitted() {
    let wishes = SubscriptionWishes {
        amount: Some(100.0),
        ..SubscriptionWishes::default()
    };
    let report = report(SEGMENTS, &wishes);
    assert_eq!((report.subscribers, report.running), (1000.0, 491.0));
    assert_eq!((report.unit, report.rises), (Some(TimeUnit::Year), 0));
    let stay = stay(&report);
    // α .668088351, β 3.806094964 by maximum likelihood; the weak prior moves them by less than 4 %.
    close(stay.alpha, 0.668_088_351, 0.04);
    close(stay.beta, 3.806_094_964, 0.04);
    assert_eq!(stay.verdict, Verdict::Fine);
    let after = |period: usize| stay.periods[period];
    assert_eq!(after(0).actual, Some(1.0));
    close(after(3).actual.expect("seen"), 0.653, 1e-12);
    close(after(7).actual.expect("seen"), 0.491, 1e-12);
    assert_eq!(after(8).actual, None);
    // The published forecast for year 12 is 37.80 %.
    assert!(
        (after(12).fitted - 0.378).abs() < 0.002,
        "{}",
        after(12).fitted
    );
    // 509 left at 1000 + 869 + 743 + 653 + 593 + 551 + 517 = 4,926 ends of a year.
    close(stay.churn, 509.0 / 4926.0, 1e-12);
    close(stay.average_lifetime.expect("churn"), 4926.0 / 509.0, 1e-12);
    let money = stay.money.as_ref().expect("an amount");
    // 100 × 1.1 ÷ (0.1 + 509 ÷ 4926) and 100 × 4926 ÷ 509.
    close(money.by_average.expect("an end"), 540.994_408_95, 1e-9);
    close(money.undiscounted.expect("an end"), 967.779_960_71, 1e-9);
    // 100 × the mean over θ of 1.1 ÷ (0.1 + θ) at the optimum, by mpmath; the prior moves it by less than 2 %.
    let new = money.new.expect("an end");
    close(new, 592.225_349_62, 0.02);
    close(money.miss.expect("both"), 540.994_408_95 - new, 1e-9);
    let renewing: Vec<f64> = money.renewing.iter().filter_map(|one| one.value).collect();
    assert_eq!(renewing.len(), 5);
    assert!(renewing.windows(2).all(|pair| pair[0] < pair[1]));
}

#[test]
fn a_list_is_counted_in_the_periods_that_are_paid() {
    // Months from the 15th: two went by for a, who left; c's second was not over, so that she left at its end;
    // d's end is its last day. e and f run: three and none went by until the last day of the list, 15 April.
    let csv = "customer,start_date,end_date,price,interval\n\
        a,2024-01-15,2024-03-15,10.00,month\n\
        b,2024-01-15,2024-04-15,10.00,month\n\
        c,2024-01-31,2024-03-10,10.00,month\n\
        d,2024-01-31,2024-02-29,10.00,month\n\
        e,2024-01-15,,120.00,year\n\
        f,2024-04-01,,10.00,month\n";
    let report = report(csv, &SubscriptionWishes::default());
    assert_eq!((report.subscribers, report.running), (6.0, 2.0));
    assert_eq!(report.unit, Some(TimeUnit::Month));
    // 120 a year is 10 a month.
    close(report.amount.expect("prices"), 10.0, 1e-12);
    let stay = stay(&report);
    // Five were seen for a month: one left after 1, two after 2, one after 3, when another stayed.
    // 1 × 1 + 2 × 2 + 3 × 2 = 11 ends of a month.
    close(stay.churn, 4.0 / 11.0, 1e-12);
    let actual = |period: usize| stay.periods[period].actual.expect("seen");
    close(actual(1), 0.8, 1e-12);
    close(actual(2), 0.8 * 0.5, 1e-12);
    close(actual(3), 0.8 * 0.5 * 0.5, 1e-12);
    // Fewer than ten left.
    assert_eq!(stay.verdict, Verdict::FewLeft);
}

#[test]
fn what_is_to_end_is_still_running() {
    // On 20 April a has left after one month; b, who will leave in a year, and c have been there for three.
    let csv = "customer,start_date,end_date\n\
        a,2024-01-15,2024-02-15\nb,2024-01-15,2025-04-15\nc,2024-01-15,\n";
    let churn_on = |today: Option<Date>| {
        let wishes = SubscriptionWishes {
            today,
            unit: Some(TimeUnit::Month),
            ..SubscriptionWishes::default()
        };
        let report = report(csv, &wishes);
        (report.running, stay(&report).churn)
    };
    let (running, churn) = churn_on(Date::new(2024, 4, 20));
    assert!((running - 2.0).abs() < 1e-12);
    close(churn, 1.0 / 7.0, 1e-12);
    // A day on which all is over changes nothing: b left after fifteen months, which c has seen too.
    let late = churn_on(Date::new(2026, 1, 1));
    assert_eq!(late, churn_on(None));
    close(late.1, 2.0 / 31.0, 1e-12);
}

#[test]
fn years_and_quarters_go_by_on_their_days() {
    let csv = "customer,start_date,end_date\na,2020-02-29,2021-02-28\nb,2020-03-01,2022-03-02\nc,2020-05-31,2020-11-30\n";
    let churn = |unit| {
        let wishes = SubscriptionWishes {
            unit: Some(unit),
            ..SubscriptionWishes::default()
        };
        stay(&report(csv, &wishes)).churn
    };
    // Years: 1, 3 (the third had begun) and 1. Quarters: 4, 9 and 2. Weeks: 366 days ÷ 7 = 52.3 → 53; 731 → 105;
    // 183 → 27.
    close(churn(TimeUnit::Year), 3.0 / 5.0, 1e-12);
    close(churn(TimeUnit::Quarter), 3.0 / 15.0, 1e-12);
    close(churn(TimeUnit::Week), 3.0 / 185.0, 1e-12);
}

#[test]
fn what_a_table_cannot_say_is_said() {
    // Shares without sizes, and a cohort that grew: 60 % after 50 %.
    let csv =
        "cohort,Month 0,Month 1,Month 2,Month 3\n2024-01,100%,50%,60%,40%\n2024-02,100%,80%,,\n";
    let report = report(csv, &SubscriptionWishes::default());
    assert!(report.sizes_unknown);
    assert_eq!(report.rises, 1);
    assert_eq!((report.unit, report.amount), (Some(TimeUnit::Month), None));
    let stay = stay(&report);
    // Of 200 as if: 50 and 20 left in the first month, none and then 10 of the first cohort later.
    close(stay.periods[1].actual.expect("seen"), 130.0 / 200.0, 1e-12);
    close(stay.periods[2].actual.expect("seen"), 130.0 / 200.0, 1e-12);
    close(stay.periods[3].actual.expect("seen"), 0.65 * 0.8, 1e-12);
    assert_eq!(stay.money, None);
}

#[test]
fn nobody_who_left_and_nobody_who_was_seen() {
    let csv = "customer,start_date,end_date\na,2024-01-15,\nb,2024-03-15,\n";
    let report_of = report(csv, &SubscriptionWishes::default());
    let one = stay(&report_of);
    assert_eq!((one.churn, one.average_lifetime), (0.0, None));
    let csv = "customer,start_date,end_date\na,2024-01-15,\nb,2024-01-20,\n";
    assert_eq!(report(csv, &SubscriptionWishes::default()).stay, None);
}

#[test]
fn without_discount_a_life_may_have_no_end() {
    let wishes = SubscriptionWishes {
        amount: Some(100.0),
        discount: 0.0,
        ..SubscriptionWishes::default()
    };
    let report = report(SEGMENTS, &wishes);
    let stay = stay(&report);
    // α < 1.
    assert_eq!(stay.lifetime, None);
    let money = stay.money.as_ref().expect("an amount");
    assert_eq!((money.new, money.miss), (None, None));
    // The average knows an end all the same.
    close(
        money.by_average.expect("churn"),
        100.0 * 4926.0 / 509.0,
        1e-9,
    );
}

#[test]
fn wishes_out_of_their_domain_are_named() {
    let import = read(SEGMENTS.to_owned());
    let table = import.other.expect("a table");
    let usual = SubscriptionWishes::default;
    for (wishes, name) in [
        (
            SubscriptionWishes {
                amount: Some(0.0),
                ..usual()
            },
            "amount",
        ),
        (
            SubscriptionWishes {
                margin: Some(101.0),
                ..usual()
            },
            "margin",
        ),
        (
            SubscriptionWishes {
                discount: f64::NAN,
                ..usual()
            },
            "annual discount",
        ),
    ] {
        match subscriptions(&table, &wishes) {
            Err(ModelError::Parameter { name: named, .. }) => assert_eq!(named, name),
            other => panic!("{other:?}"),
        }
    }
}
