//! Of simulated shops whose files begin in the middle of their lives that is said. What is expected of somebody new is then
//! too high by all customers, and nearer to the truth by those alone who came later.

use std::fmt::Write as _;
use std::io::Cursor;

use perennial::import::{Options, import};
use perennial::insight::outlook::{Answer, Caution, Study, Wishes};
use perennial::model::{Customer, MbgNbd, ParetoNbd, Purchases};
use perennial::order::{Date, Orders};

use crate::support::{Leaving, Random, purchases};

const SHOPS: u64 = 20;
/// Days of a file, and for how long there had been a shop before.
const DAYS: i32 = 730;
const BEFORE: [i32; 3] = [0, 365, 730];
/// New customers a day.
const COMING: i32 = 4;
const MONEY: f64 = 20.0;

/// What is read of a shop that has been there for so many days when the file begins.
fn file(random: &mut Random, pace: [f64; 2], leaving: Leaving, before: i32) -> Orders {
    let start = Date::new(2020, 1, 1).expect("a day").days();
    let mut csv = String::from("customer_id,date,amount\n");
    for customer in 0..COMING * (before + DAYS) {
        let came = f64::from(customer) / f64::from(COMING);
        let known = f64::from(before + DAYS) - came;
        for time in purchases(random, pace, leaving, known) {
            #[allow(clippy::cast_possible_truncation, reason = "within a few years")]
            let day = (came + time).floor() as i32 - before;
            if (0..DAYS).contains(&day) {
                let date = Date::from_days(start + day).expect("a day");
                writeln!(csv, "c{customer},{date},{MONEY:.2}").expect("text");
            }
        }
    }
    let read = import(&mut Cursor::new(csv), &Options::default());
    read.expect("bytes do not fail").orders
}

/// What is expected of somebody new, as a part of the truth: by all, and by those alone who came later, where that is said.
fn said(orders: &Orders, truth: f64) -> (f64, Option<f64>) {
    let mut study = Study::new(orders, &mut |_, _| {}).expect("customers");
    let wishes = Wishes {
        discount: 0.0,
        ..Wishes::default()
    };
    let outlook = study.look(orders, &wishes, &mut |_, _| {});
    let report = outlook.expect("wishes in their domain").report;
    let Answer::Forecast(answer) = report.answer else {
        panic!("not yet");
    };
    let said = answer.new_customer.next / MONEY / truth;
    let less = report.cautions.iter().find_map(|caution| match caution {
        Caution::BeganBefore { less, .. } => Some(*less),
        _ => None,
    });
    match less {
        Some(less) => (said / (1.0 - less), Some(said)),
        None => (said, None),
    }
}

fn assert_told(name: &str, pace: [f64; 2], leaving: Leaving, model: &dyn Purchases) {
    let truth = model.expected_purchases(&Customer::NEW, 365.0);
    for before in BEFORE {
        let mut random = Random(20_261_130);
        let mut both = Vec::new();
        for _ in 0..SHOPS {
            both.push(said(&file(&mut random, pace, leaving, before), truth));
        }
        let by_all: f64 = both.iter().map(|(all, _)| all).sum::<f64>() / SHOPS as f64;
        let told: Vec<f64> = both.iter().filter_map(|(_, later)| *later).collect();
        println!(
            "{name}, {before} days before: said of {} in {SHOPS} files; {by_all:.2} of the truth by all",
            told.len()
        );
        if before == 0 {
            assert!(told.len() <= 1, "{}", told.len());
            assert!((0.9..1.1).contains(&by_all), "{by_all}");
        } else {
            assert!(told.len() >= 18, "{}", told.len());
            let by_later = told.iter().sum::<f64>() / told.len() as f64;
            println!("{by_later:.2} by those who came later");
            assert!(
                by_all > 1.05 && (by_later - 1.0).abs() < by_all - 1.0,
                "{by_all} {by_later}"
            );
        }
    }
}

#[test]
fn leaving_after_a_purchase() {
    let model = MbgNbd::new([0.6, 60.0, 0.8, 2.0]).expect("parameters");
    assert_told("MBG/NBD", [0.6, 60.0], Leaving::Purchase(0.8, 2.0), &model);
}

#[test]
fn leaving_at_a_time() {
    let model = ParetoNbd::new([0.55, 75.0, 0.6, 80.0]).expect("parameters");
    assert_told("Pareto/NBD", [0.55, 75.0], Leaving::Time(0.6, 80.0), &model);
}
