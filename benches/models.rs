//! Models of what customers will buy: fits, what is expected of everybody, and ranges.
//!
//! On CDNOW (2,357 customers), and on simulated shops of 100,000 and of a million: BG/NBD with r 0.243, α 4.414,
//! a 0.793, b 2.426 in weeks, on whole days, customers watched for 27 to 104 weeks, with Gamma-Gamma spend.

use std::hint::black_box;
use std::io::Cursor;
use std::ops::ControlFlow;
use std::path::Path;

use criterion::Criterion;
use perennial::import::{Options, import};
use perennial::model::forecast::{Buyer, Forecast, Kind, Spending, Terms, buyers};
use perennial::model::{Customer, Estimate};
use perennial::order::Date;
use rand_distr::{Beta, Distribution, Exp, Gamma, Uniform};
use rand_pcg::Pcg64Mcg;

const SEED: u128 = 20_261_122;
const WEEK: f64 = 7.0;

/// CDNOW at the end of calibration.
fn cdnow() -> Vec<Buyer> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/cdnow_sample.txt");
    let sample = std::fs::read_to_string(path).expect("the sample");
    let rows = sample.lines().map(|line| {
        let fields: Vec<&str> = line.split_whitespace().collect();
        [fields[1], fields[2], fields[4]].join(",")
    });
    let header = String::from("customer_id,date,amount");
    let csv: Vec<String> = std::iter::once(header).chain(rows).collect();
    let import = import(&mut Cursor::new(csv.join("\n")), &Options::default());
    let orders = import.expect("memory does not fail").orders;
    buyers(&orders, Date::new(1997, 9, 30).expect("a day"))
}

fn simulated(count: u32) -> Vec<Buyer> {
    let mut rng = Pcg64Mcg::new(SEED);
    let watched = Uniform::new(27.0 * WEEK, 104.0 * WEEK).expect("a range");
    let rates = Gamma::new(0.243, 1.0 / (4.414 * WEEK)).expect("a shape");
    let chances = Beta::new(0.793, 2.426).expect("shapes");
    let scales = Gamma::new(3.74, 1.0 / 15.44).expect("a shape");
    let mut buyer = |customer| {
        let t = watched.sample(&mut rng).round();
        let gaps = Exp::new(rates.sample(&mut rng)).expect("a rate");
        let leaves = chances.sample(&mut rng);
        let spend = Gamma::new(6.25, 1.0 / scales.sample(&mut rng)).expect("a shape");
        let unit = Uniform::new(0.0, 1.0).expect("a range");
        let (mut now, mut last, mut x, mut ln_gaps) = (0.0_f64, 0.0_f64, 0, 0.0);
        let first_revenue = spend.sample(&mut rng);
        let mut revenue = first_revenue;
        loop {
            now += gaps.sample(&mut rng);
            if now > t {
                break;
            }
            // Orders of one day are one purchase.
            if now.round() > last {
                ln_gaps += (now.round() - last).ln();
                last = now.round();
                x += 1;
            }
            if x > 0 {
                revenue += spend.sample(&mut rng);
            }
            if unit.sample(&mut rng) < leaves {
                break;
            }
        }
        Buyer {
            customer,
            orders: x + 1,
            seen: Customer::new(x, last, t).expect("a customer"),
            ln_gaps,
            revenue,
            first_revenue,
            first_tells: false,
        }
    };
    (0..count).map(&mut buyer).collect()
}

fn models(criterion: &mut Criterion) {
    let terms = Terms::new(365.0, 0.1).expect("terms");
    for (shop, buyers) in [
        ("CDNOW", cdnow()),
        ("100,000 customers", simulated(100_000)),
        ("1,000,000 customers", simulated(1_000_000)),
    ] {
        let mut group = criterion.benchmark_group(shop);
        group.sample_size(10);
        for kind in Kind::ALL {
            group.bench_function(format!("fit of {kind} with gamma-gamma"), |bench| {
                bench.iter(|| Forecast::new(kind, black_box(&buyers)));
            });
            let forecast = Forecast::new(kind, &buyers).expect("customers");
            group.bench_function(format!("values by {kind}"), |bench| {
                bench.iter(|| forecast.values(black_box(&buyers), &terms));
            });
            group.bench_function(format!("posterior of {kind}"), |bench| {
                bench.iter(|| forecast.posterior(black_box(&buyers), 1));
            });
        }
        group.bench_function("fit of gamma-gamma", |bench| {
            bench.iter(|| Spending::new(black_box(&buyers), Estimate::Posterior));
        });
        let forecast = Forecast::new(Kind::MbgNbd, &buyers).expect("customers");
        let values = forecast.values(&buyers, &terms);
        let posterior = forecast.posterior(&buyers, 1).expect("customers");
        group.bench_function("ranges by mbg-nbd", |bench| {
            let mut go_on = |_| ControlFlow::Continue(());
            bench.iter(|| posterior.ranges(&buyers, &values, &terms, &mut go_on));
        });
        group.finish();
    }
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    models(&mut criterion);
    criterion.final_summary();
}
