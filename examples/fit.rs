//! Fits a model to a table of customers and prints what it found as JSON:
//!
//! `cargo run --release --example fit -- --model bg-nbd FILE.csv [--prior]`
//!
//! | model | columns |
//! |---|---|
//! | `nbd`, `bg-nbd`, `mbg-nbd`, `pareto-nbd` | `x,t_x,T`, and `count` where a row is several customers |
//! | `gamma-gamma` | `x,mean_spend`, and `count` |
//! | `sbg` | `period,survivors`, from period 0 on |
//!
//! The file has a header line with these names, in any order. Maximum likelihood, or with `--prior` maximum
//! posterior density under the weak prior.

use std::error::Error;
use std::process::ExitCode;
use std::time::Instant;

use perennial::model::{
    BgNbd, Customer, Estimate, Fit, GammaGamma, History, Lifetimes, MbgNbd, Nbd, ParetoNbd, Sbg,
    Spend,
};
use serde_json::{Map, Value, json};

const USAGE: &str =
    "fit -- --model nbd|bg-nbd|mbg-nbd|pareto-nbd|gamma-gamma|sbg FILE.csv [--prior]";

fn main() -> ExitCode {
    match run() {
        Ok(answer) => {
            println!("{answer:#}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<Value, Box<dyn Error>> {
    let mut model = None;
    let mut file = None;
    let mut estimate = Estimate::Likelihood;
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--model" => model = arguments.next(),
            "--prior" => estimate = Estimate::Posterior,
            name if name.starts_with("--") => {
                return Err(format!("{name} is not known: {USAGE}").into());
            }
            name => file = Some(name.to_owned()),
        }
    }
    let (Some(model), Some(file)) = (model, file) else {
        return Err(USAGE.into());
    };
    let table = || Table::read(&file).map_err(|error| format!("{file}: {error}"));
    match model.as_str() {
        "nbd" => Ok(timed(&model, Nbd::NAMES, &history(&table()?)?, |data| {
            let fit = Nbd::fit(data, estimate);
            (fit.model.parameters(), fit)
        })),
        "bg-nbd" => Ok(timed(&model, BgNbd::NAMES, &history(&table()?)?, |data| {
            let fit = BgNbd::fit(data, estimate);
            (fit.model.parameters(), fit)
        })),
        "mbg-nbd" => Ok(timed(&model, MbgNbd::NAMES, &history(&table()?)?, |data| {
            let fit = MbgNbd::fit(data, estimate);
            (fit.model.parameters(), fit)
        })),
        "pareto-nbd" => Ok(timed(
            &model,
            ParetoNbd::NAMES,
            &history(&table()?)?,
            |data| {
                let fit = ParetoNbd::fit(data, estimate);
                (fit.model.parameters(), fit)
            },
        )),
        "gamma-gamma" => Ok(timed(
            &model,
            GammaGamma::NAMES,
            &spend(&table()?)?,
            |data| {
                let fit = GammaGamma::fit(data, estimate);
                (fit.model.parameters(), fit)
            },
        )),
        "sbg" => Ok(timed(&model, Sbg::NAMES, &lifetimes(&table()?)?, |data| {
            let fit = Sbg::fit(data, estimate);
            (fit.model.parameters(), fit)
        })),
        _ => Err(format!("{model} is no model: {USAGE}").into()),
    }
}

fn timed<Data, M, const N: usize>(
    model: &str,
    names: [&str; N],
    data: &Data,
    fit: impl Fn(&Data) -> ([f64; N], Fit<M, N>),
) -> Value {
    let start = Instant::now();
    let (parameters, fit) = fit(data);
    let seconds = start.elapsed().as_secs_f64();
    let by_name = |values: [f64; N]| -> Map<String, Value> {
        names
            .iter()
            .zip(values)
            .map(|(name, value)| ((*name).to_owned(), json!(value)))
            .collect()
    };
    json!({
        "model": model,
        "parameters": by_name(parameters),
        "log_likelihood": fit.log_likelihood,
        "standard_errors": fit.standard_errors.map(by_name),
        "converged": fit.converged,
        "verdict": fit.verdict.to_string(),
        "seconds": seconds,
    })
}

fn history(table: &Table) -> Result<History, Box<dyn Error>> {
    let columns = [table.column("x")?, table.column("t_x")?, table.column("T")?];
    let mut customers = Vec::with_capacity(table.rows.len());
    for (line, row) in table.lines() {
        let [x, t_x, t] = columns.map(|column| row[column]);
        let customer =
            Customer::new(whole(x, line)?, t_x, t).map_err(|e| format!("line {line}: {e}"))?;
        customers.push((customer, table.count(row, line)?));
    }
    Ok(History::new(customers)?)
}

fn spend(table: &Table) -> Result<Spend, Box<dyn Error>> {
    let columns = [table.column("x")?, table.column("mean_spend")?];
    let mut customers = Vec::with_capacity(table.rows.len());
    for (line, row) in table.lines() {
        let [x, mean] = columns.map(|column| row[column]);
        customers.push((whole(x, line)?, mean, table.count(row, line)?));
    }
    Ok(Spend::new(customers)?)
}

fn lifetimes(table: &Table) -> Result<Lifetimes, Box<dyn Error>> {
    let columns = [table.column("period")?, table.column("survivors")?];
    let mut survivors = Vec::with_capacity(table.rows.len());
    for (line, row) in table.lines() {
        let [period, count] = columns.map(|column| row[column]);
        if whole(period, line)? as usize != survivors.len() {
            return Err(format!("line {line}: periods must be 0, 1, 2, … in this order").into());
        }
        survivors.push(count);
    }
    Ok(Lifetimes::of_cohort(&survivors)?)
}

fn whole(value: f64, line: usize) -> Result<u32, String> {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let number = value as u32;
    if f64::from(number) == value {
        Ok(number)
    } else {
        Err(format!(
            "line {line}: {value} is not a whole number, 0 or more"
        ))
    }
}

/// A CSV file of numbers under names.
struct Table {
    names: Vec<String>,
    rows: Vec<Vec<f64>>,
}

impl Table {
    fn read(file: &str) -> Result<Self, Box<dyn Error>> {
        let mut reader = csv::ReaderBuilder::new()
            .trim(csv::Trim::All)
            .from_path(file)?;
        let names = reader.headers()?.iter().map(str::to_owned).collect();
        let mut table = Self {
            names,
            rows: Vec::new(),
        };
        for (index, record) in reader.records().enumerate() {
            let number = |text: &str| {
                text.parse()
                    .map_err(|_| format!("line {}: {text:?} is not a number", index + 2))
            };
            table
                .rows
                .push(record?.iter().map(number).collect::<Result<_, _>>()?);
        }
        Ok(table)
    }

    fn lines(&self) -> impl Iterator<Item = (usize, &Vec<f64>)> {
        self.rows
            .iter()
            .enumerate()
            .map(|(index, row)| (index + 2, row))
    }

    fn column(&self, name: &str) -> Result<usize, String> {
        self.names
            .iter()
            .position(|column| column == name)
            .ok_or_else(|| format!("there is no column {name}, but {}", self.names.join(", ")))
    }

    fn count(&self, row: &[f64], line: usize) -> Result<f64, String> {
        let count = self.column("count").map_or(1.0, |column| row[column]);
        if count.is_finite() && count > 0.0 {
            Ok(count)
        } else {
            Err(format!("line {line}: a count of {count} is not above 0"))
        }
    }
}
