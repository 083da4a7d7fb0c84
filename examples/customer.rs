//! Asks a model about one customer and prints the answers as JSON:
//!
//! `cargo run --release --example customer -- --model bg-nbd --parameters 0.243,4.414,0.793,2.426
//! --x 2 --recency 30.43 --observed 38.86 --horizon 39 --discount 0.0027`
//!
//! | model | parameters |
//! |---|---|
//! | `nbd` | r, α |
//! | `bg-nbd`, `mbg-nbd` | r, α, a, b |
//! | `pareto-nbd` | r, α, s, β |
//!
//! Times are in the unit of α, the discount is a continuous rate in it. What has no end is `null`.

use std::error::Error;
use std::process::ExitCode;

use perennial::model::{BgNbd, Customer, MbgNbd, Nbd, ParetoNbd, Purchases};
use serde_json::{Value, json};

const USAGE: &str = "customer -- --model nbd|bg-nbd|mbg-nbd|pareto-nbd --parameters R,ALPHA,… --x N \
                     --recency T_X --observed T --horizon H --discount RATE";

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
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let known = [
        "model",
        "parameters",
        "x",
        "recency",
        "observed",
        "horizon",
        "discount",
    ];
    for pair in arguments.chunks(2) {
        let name = pair[0].strip_prefix("--").unwrap_or_default();
        if pair.len() < 2 || !known.contains(&name) {
            return Err(format!("{} has no value or is not known: {USAGE}", pair[0]).into());
        }
    }
    let text = |name: &str| -> Result<&str, String> {
        let place = arguments
            .iter()
            .position(|argument| argument.strip_prefix("--") == Some(name));
        let value = place.and_then(|place| arguments.get(place + 1));
        value
            .map(String::as_str)
            .ok_or_else(|| format!("--{name} is missing: {USAGE}"))
    };
    let number = |name: &str| -> Result<f64, String> {
        let text = text(name)?;
        let number = text
            .parse()
            .ok()
            .filter(|value: &f64| value.is_finite() && *value >= 0.0);
        number.ok_or_else(|| format!("--{name} {text} is not a number, 0 or more"))
    };
    let parameters = text("parameters")?
        .split(',')
        .map(|part| {
            part.trim()
                .parse()
                .map_err(|_| format!("--parameters: {part:?} is not a number"))
        })
        .collect::<Result<Vec<f64>, _>>()?;
    let model: Box<dyn Purchases> = match text("model")? {
        "nbd" => Box::new(Nbd::new(exactly(&parameters)?)?),
        "bg-nbd" => Box::new(BgNbd::new(exactly(&parameters)?)?),
        "mbg-nbd" => Box::new(MbgNbd::new(exactly(&parameters)?)?),
        "pareto-nbd" => Box::new(ParetoNbd::new(exactly(&parameters)?)?),
        other => return Err(format!("{other} is no model of purchases: {USAGE}").into()),
    };
    let x = text("x")?
        .parse()
        .map_err(|_| "--x is not a whole number, 0 or more")?;
    let customer = Customer::new(x, number("recency")?, number("observed")?)?;
    let (horizon, discount) = (number("horizon")?, number("discount")?);
    Ok(json!({
        "log_likelihood": model.log_likelihood(&customer),
        "p_alive": model.alive(&customer),
        "expected_purchases": model.expected_purchases(&customer, horizon),
        "discounted_expected_residual": model.discounted_purchases(&customer, f64::INFINITY, discount),
    }))
}

fn exactly<const N: usize>(parameters: &[f64]) -> Result<[f64; N], String> {
    <[f64; N]>::try_from(parameters)
        .map_err(|_| format!("--parameters: {} numbers instead of {N}", parameters.len()))
}
