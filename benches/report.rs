//! A shop's orders from a file to its report natively, stage by stage: `report FILE TIMES`.
//!
//! Writes to `FILE` the orders of a shop like the sample with so many times as many customers, does what the page's
//! worker does with it, and prints a line of JSON: orders, customers, and the seconds of each stage.

use std::fs::File;
use std::hint::black_box;
use std::io::BufReader;
use std::time::Instant;

use perennial::import::{Options, import};
use perennial::insight::outlook::{Outlook, Stage, Study, Wishes};
use perennial::insight::{
    Assumptions, Calendar, CustomerBase, CustomerQuery, Grouping, acquisition, bought_together,
    cohorts, concentration, continuation, glance, groups, one_time, over_time, plan, refills,
    reminders, rows, segments, select, slipping_away, tiers, year_on_year,
};
use perennial::model::forecast::Kind;
use perennial::order::Orders;
use perennial::sample::sample_of;
use serde_json::json;

/// What the page asks: rows of the table and of other lists, months of a new customer and of cohorts, cohorts that are drawn, days ahead.
const ROWS: usize = 25;
const LISTED: usize = 100;
const MONTHS: u32 = 24;
const PERIODS: u32 = 12;
const DRAWN: usize = 5;
const AHEAD: i32 = 14;
const SEED: u64 = 1;

/// The seconds since it was last asked.
struct Watch(Instant);

impl Watch {
    fn lap(&mut self) -> f64 {
        let seconds = self.0.elapsed().as_secs_f64();
        self.0 = Instant::now();
        seconds
    }
}

fn main() {
    // Cargo's own arguments begin with a dash.
    let mut arguments = std::env::args().skip(1).filter(|one| !one.starts_with('-'));
    let (Some(path), Some(times)) = (arguments.next(), arguments.next()) else {
        return println!("Which FILE, and how many TIMES the sample shop?");
    };
    let times = times.parse().expect("TIMES is a number");
    std::fs::write(&path, sample_of(times).orders).expect("FILE can be written");

    let mut stages: Vec<(String, f64)> = Vec::new();
    let mut watch = Watch(Instant::now());
    let mut file = BufReader::new(File::open(&path).expect("FILE can be read"));
    let import = import(&mut file, &Options::default()).expect("FILE can be read");
    let orders = import.orders;
    stages.push((String::from("read"), watch.lap()));

    // Each is told once; the look back and the ranges tell how far they are.
    let mut models = Kind::ALL.into_iter();
    let mut now = String::from("look back");
    let mut tell = |stage: Stage, _| {
        let next = match stage {
            Stage::Backtest if now == "look back" => return,
            Stage::Backtest => String::from("range of the look back"),
            Stage::Models => models
                .next()
                .map_or(now.clone(), |kind| format!("fit {kind}")),
            Stage::Ranges => stage.name().to_owned(),
        };
        if next != now {
            stages.push((std::mem::replace(&mut now, next), watch.lap()));
        }
    };
    let mut study = Study::new(&orders, &mut tell).expect("the sample shop has customers");
    let outlook = study.look(&orders, &Wishes::default(), &mut tell);
    let outlook = outlook.expect("usual wishes are in their domain");
    stages.push((now, watch.lap()));
    report(&orders, &outlook, &mut |stage| {
        stages.push((stage.to_owned(), watch.lap()));
    });

    let customers = outlook.report.customers;
    println!(
        "{}",
        json!({ "orders": orders.counted().count(), "customers": customers, "stages": stages })
    );
}

/// What the screens ask when they are opened one after the other; `done` is told each.
fn report(orders: &Orders, outlook: &Outlook, done: &mut dyn FnMut(&'static str)) {
    let (costs, until) = (outlook.costs, outlook.report.until);
    let base: &CustomerBase = outlook
        .base
        .as_ref()
        .expect("the sample shop has a forecast");
    black_box(glance(orders, base, costs));
    done("glance");
    let places = select(orders, base, &CustomerQuery::default());
    black_box(rows(orders, base, &places, 0, ROWS));
    done("customers");
    black_box((segments(base), tiers(base), concentration(base)));
    let (risk, once) = (slipping_away(base), one_time(base));
    black_box((
        rows(orders, base, &risk, 0, LISTED),
        rows(orders, base, &once, 0, LISTED),
    ));
    done("segments and lists");
    let lives = cohorts(orders, until, Calendar::Months, costs);
    let drawn: Vec<_> = lives
        .cohorts
        .iter()
        .rev()
        .step_by(6)
        .take(DRAWN)
        .map(|cohort| cohort.first)
        .collect();
    black_box(continuation(base, Calendar::Months, PERIODS, &drawn).ok());
    done("cohorts");
    black_box((
        over_time(orders, until, Calendar::Months),
        year_on_year(orders, until),
    ));
    done("periods");
    let next: Vec<f64> = base.values.iter().map(|value| value.next).collect();
    let attribute = &orders.attributes()[0];
    black_box(groups(
        orders,
        until,
        &Grouping::by_first_order(orders, attribute),
        Some(&next),
    ));
    done("groups");
    let products = refills(orders, until);
    black_box((
        bought_together(orders),
        reminders(orders, until, &products, AHEAD),
    ));
    done("products");
    black_box(plan(base, costs, Assumptions::default()).expect("assumptions"));
    black_box(acquisition(base, costs, MONTHS, SEED));
    done("plan");
}
