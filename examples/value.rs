//! Works out from orders what each customer will be worth, and prints a CSV:
//!
//! ```text
//! cargo run --release --example value -- ORDERS.csv [--until YYYY-MM-DD] [--horizon-days N]
//!     [--annual-discount 0.1] [--model mbg-nbd|pareto-nbd|bg-nbd|nbd]
//! ```
//!
//! `--until` is the end of observation, by default the day of the last order; the horizon is a year. `clv` is the
//! money to be expected within the horizon after that, discounted; in nine of ten cases it is between `clv_low` and
//! `clv_high`. The model is the one that a backtest chooses, of which a few lines go to standard error.

use std::error::Error;
use std::fs::File;
use std::io::BufReader;
use std::ops::ControlFlow;
use std::process::ExitCode;

use perennial::import::{Options, Refusal, import};
use perennial::model::forecast::{
    Backtest, Buyer, Contender, Forecast, Kind, Range, Terms, Value, buyers,
};
use perennial::order::{Date, Orders};

const USAGE: &str = "value -- ORDERS.csv [--until YYYY-MM-DD] [--horizon-days N] [--annual-discount 0.1] \
                     [--model mbg-nbd|pareto-nbd|bg-nbd|nbd]";
/// The ranges of a run are those of every other.
const SEED: u64 = 1;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// What the command line says.
struct Wishes {
    file: String,
    until: Option<Date>,
    terms: Terms,
    model: Option<Kind>,
}

fn run() -> Result<(), Box<dyn Error>> {
    let wishes = Wishes::read()?;
    let orders = orders(&wishes.file)?;
    let Some((_, last)) = orders.observed() else {
        return Err(format!("{}: no orders", wishes.file).into());
    };
    let until = wishes.until.unwrap_or(last);
    let kind = match backtest(&orders, until) {
        Ok(backtest) => {
            report(&backtest);
            wishes.model.unwrap_or_else(|| backtest.chosen())
        }
        Err(error) => {
            eprintln!("No backtest: {error}.");
            wishes.model.unwrap_or(Kind::MbgNbd)
        }
    };
    let buyers = buyers(&orders, until);
    let forecast = Forecast::new(kind, &buyers)?;
    let rhythm = match forecast.fitted.regularity() {
        1 => String::new(),
        k => format!(" with regular purchases, k = {k}"),
    };
    eprintln!(
        "Model {kind}{rhythm}: {}; spend: {}.",
        forecast.verdict, forecast.spending_verdict
    );
    let values = forecast.values(&buyers, &wishes.terms);
    let ranges = forecast
        .posterior(&buyers, SEED)?
        .ranges(&buyers, &values, &wishes.terms, &mut |_| {
            ControlFlow::Continue(())
        })
        .ok_or("the ranges were broken off")?;
    let expected: f64 = values.iter().map(|value| value.next).sum();
    eprintln!(
        "All {} customers in the next {} days: {expected:.2}, in nine of ten cases {:.2} to {:.2}.",
        buyers.len(),
        wishes.terms.days(),
        ranges.total.low,
        ranges.total.high
    );
    print(&orders, &buyers, &values, &ranges.customers)
}

impl Wishes {
    fn read() -> Result<Self, Box<dyn Error>> {
        let (mut file, mut until, mut model) = (None, None, None);
        let (mut days, mut discount) = (365.0, 0.1);
        let mut arguments = std::env::args().skip(1);
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or(format!("{argument} needs a value"));
            match argument.as_str() {
                "--until" => {
                    let day = value()?;
                    let no_day = || format!("{day} is no day: YYYY-MM-DD");
                    until = Some(Date::parse(&day).ok_or_else(no_day)?);
                }
                "--horizon-days" => days = value()?.parse()?,
                "--annual-discount" => discount = value()?.parse()?,
                "--model" => model = Some(value()?.parse()?),
                name if name.starts_with("--") => {
                    return Err(format!("{name} is not known: {USAGE}").into());
                }
                name => file = Some(name.to_owned()),
            }
        }
        Ok(Self {
            file: file.ok_or(USAGE)?,
            until,
            terms: Terms::new(days, discount)?,
            model,
        })
    }
}

fn orders(name: &str) -> Result<Orders, Box<dyn Error>> {
    let file = File::open(name).map_err(|error| format!("{name}: {error}"))?;
    let import = import(&mut BufReader::new(file), &Options::default())?;
    let receipt = &import.receipt;
    if let Some(question) = receipt.questions.first() {
        let code = serde_json::to_value(question)?;
        return Err(format!("{name} leaves a question open: {code}").into());
    }
    if receipt.refusals.contains(&Refusal::NoCustomer) {
        return Err(format!("{name} does not tell customers apart").into());
    }
    if let Some(refusal) = receipt.refusals.first() {
        let code = serde_json::to_value(refusal)?;
        return Err(format!("{name} could not be read as orders: {code}").into());
    }
    Ok(import.orders)
}

fn backtest(orders: &Orders, until: Date) -> Result<Backtest, Box<dyn Error>> {
    let split = Backtest::usual_split(orders, until).ok_or("no orders")?;
    Ok(Backtest::new(orders, split, until, &mut |_| {})?)
}

fn report(backtest: &Backtest) {
    eprintln!(
        "Backtest: {} customers until {}; until {} they made {} purchases for {:.2}.",
        backtest.customers, backtest.split, backtest.end, backtest.purchases, backtest.revenue
    );
    for trial in &backtest.trials {
        let name = match trial.contender {
            Contender::Model(kind) => kind.name(),
            Contender::Averages => "averages",
            Contender::Repeated => "past spend repeats",
        };
        let share =
            |value: Option<f64>| value.map_or("-".to_owned(), |value| format!("{value:.3}"));
        eprintln!(
            "  {name:<18} {:>10.1} purchases {:>12.2} money, MAE {:.3}, Gini {}, top tenth {}",
            trial.purchases,
            trial.revenue,
            trial.mean_absolute_error,
            share(trial.normalised_gini),
            share(trial.top_decile)
        );
    }
}

fn print(
    orders: &Orders,
    buyers: &[Buyer],
    values: &[Value],
    ranges: &[Range],
) -> Result<(), Box<dyn Error>> {
    let mut out = csv::Writer::from_writer(std::io::stdout().lock());
    out.write_record([
        "customer",
        "orders",
        "x",
        "t_x_days",
        "t_days",
        "revenue_so_far",
        "p_alive",
        "expected_orders",
        "expected_spend",
        "clv",
        "clv_low",
        "clv_high",
    ])?;
    for ((buyer, value), range) in buyers.iter().zip(values).zip(ranges) {
        let name = orders.customers().get(usize::try_from(buyer.customer)?);
        let numbers = [
            f64::from(buyer.orders),
            f64::from(buyer.seen.x()),
            buyer.seen.t_x(),
            buyer.seen.t(),
            buyer.revenue,
            value.alive,
            value.purchases,
            value.spend,
            value.next,
            range.low,
            range.high,
        ];
        let name = name.map_or("", |name| &**name);
        out.write_record(std::iter::once(name.to_owned()).chain(numbers.map(|n| n.to_string())))?;
    }
    out.flush()?;
    Ok(())
}
