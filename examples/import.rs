//! Reads order exports and prints what was understood of them as one JSON object:
//!
//! ```text
//! cargo run --release --example import -- FILE…
//! ```
//!
//! `files` says how each was read, `questions` and `refusals` what is open and
//! what cannot be said, `issues` names every row that was set aside, `orders` are
//! the orders of all files together, `totals` what they come to without the
//! cancelled ones. A file that asks or refuses is no error.

use std::fs::File;
use std::io::{BufReader, BufWriter, Write};
use std::ops::ControlFlow;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use perennial::import::{Import, Input, Options, Receipt, RoleColumn, import_all, set_aside};
use perennial::number::{Amount, Decimal, Marks};
use perennial::order::Orders;
use serde::Serialize;
use serde_json::{Map, Value, json};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let names: Vec<String> = std::env::args().skip(1).collect();
    let open = |name: &String| {
        Ok(Input::new(
            BufReader::new(File::open(name)?),
            Options::default(),
        ))
    };
    let mut inputs = names
        .iter()
        .map(open)
        .collect::<std::io::Result<Vec<_>>>()?;
    let together = import_all(&mut inputs)?;

    let words = Words::english()?;
    let mut printed = Printed::default();
    for ((name, input), import) in names.iter().zip(&mut inputs).zip(&together.files) {
        printed.add(name, &mut input.source, import, &words)?;
    }
    for question in &together.questions {
        printed
            .questions
            .push(words.message("question", &json!(question), None));
    }
    for contradiction in &together.overlap.contradictions {
        let message = words.message(
            "note",
            &json!({ "code": "contradiction", "order": contradiction.order }),
            None,
        );
        printed.issues.push(message);
    }
    let answer = Answer {
        files: printed.files,
        questions: printed.questions,
        refusals: printed.refusals,
        issues: printed.issues,
        orders: orders(&together.orders),
        totals: totals(&together.orders),
    };
    let mut out = BufWriter::new(std::io::stdout().lock());
    serde_json::to_writer_pretty(&mut out, &answer)?;
    writeln!(out)?;
    Ok(())
}

/// The object that is printed.
#[derive(Serialize)]
struct Answer<'a> {
    files: Vec<Value>,
    questions: Vec<Value>,
    refusals: Vec<Value>,
    issues: Vec<Value>,
    orders: Vec<PrintedOrder<'a>>,
    totals: Value,
}

/// An order as it is printed.
#[derive(Serialize)]
struct PrintedOrder<'a> {
    order_id: &'a str,
    customer: &'a str,
    local_time: String,
    total: Amount,
    refunded: Amount,
    cancelled: bool,
    currency: Option<&'a str>,
}

/// What is printed of all files.
#[derive(Default)]
struct Printed {
    files: Vec<Value>,
    questions: Vec<Value>,
    refusals: Vec<Value>,
    issues: Vec<Value>,
}

impl Printed {
    fn add(
        &mut self,
        name: &str,
        source: &mut BufReader<File>,
        import: &Import,
        words: &Words,
    ) -> std::io::Result<()> {
        let receipt = &import.receipt;
        self.files.push(file(name, receipt));
        for question in &receipt.questions {
            self.questions
                .push(words.message("question", &json!(question), Some(name)));
        }
        for refusal in &receipt.refusals {
            self.refusals
                .push(words.message("refusal", &json!(refusal), Some(name)));
        }
        if import.other.is_some() {
            let table = receipt.table.as_ref().map(|table| table.value);
            let table = json!({ "code": table, "rows": receipt.rows.used });
            self.refusals
                .push(words.message("table", &table, Some(name)));
        }
        for notice in &receipt.notices {
            self.issues
                .push(words.message("note", &json!(notice), Some(name)));
        }
        set_aside(source, import, |row| {
            let reason = json!({ "code": row.reason, "line": row.line });
            self.issues
                .push(words.message("reason", &reason, Some(name)));
            ControlFlow::Continue(())
        })
    }
}

/// How a file was read.
fn file(name: &str, receipt: &Receipt) -> Value {
    let column = |found: &RoleColumn| {
        let first = found.column.value?;
        let places = std::iter::once(first).chain(found.also.iter().map(|also| also.column));
        let names: Vec<&str> = places
            .filter_map(|place| receipt.columns.get(place as usize))
            .map(|column| column.name.as_str())
            .collect();
        Some((code(&json!(found.role)), json!(names.join(" + "))))
    };
    let columns: Map<String, Value> = receipt.roles.iter().filter_map(column).collect();
    json!({
        "name": name,
        "charset": receipt.charset.as_ref().map(|charset| charset.value),
        "delimiter": receipt.delimiter.as_ref().map(|delimiter| delimiter.value.text()),
        "quote": receipt.quote.as_ref().map(|quote| quote.value.text()),
        "header_line": receipt.header_line.as_ref().map(|line| line.value),
        "platform": receipt.platform.map_or("generic".to_owned(), |platform| code(&json!(platform))),
        "grain": receipt.grain.as_ref().map(|grain| grain.value),
        "columns": columns,
        "date_order": receipt.date_order.as_ref().map(|order| order.value),
        "decimal_mark": receipt.decimal_mark.as_ref().map(|mark| match mark.value {
            Marks::Point => ".",
            Marks::Comma => ",",
        }),
        "currencies": receipt.currencies,
        "rows": {
            "in": receipt.rows.read,
            "used": receipt.rows.used,
            "set_aside": receipt.rows.set_aside,
        },
    })
}

/// A code as other programs write names: with underscores.
fn code(value: &Value) -> String {
    value.as_str().unwrap_or_default().replace('-', "_")
}

fn orders(orders: &Orders) -> Vec<PrintedOrder<'_>> {
    orders
        .iter()
        .map(|order| PrintedOrder {
            order_id: &order.id,
            customer: name(orders.customers(), order.customer).unwrap_or_default(),
            local_time: order.time.to_string(),
            total: order.gross,
            refunded: order.refunded,
            cancelled: order.cancelled,
            currency: name(orders.currencies(), order.currency),
        })
        .collect()
}

fn name(list: &[Box<str>], place: Option<u32>) -> Option<&str> {
    place
        .and_then(|place| list.get(place as usize))
        .map(AsRef::as_ref)
}

/// What the orders come to, without the cancelled ones.
fn totals(orders: &Orders) -> Value {
    let gross: Decimal = orders.counted().map(|order| order.gross).sum();
    let refunded: Decimal = orders.counted().map(|order| order.refunded).sum();
    let mut customers: Vec<u32> = orders
        .counted()
        .filter_map(|order| order.customer)
        .collect();
    customers.sort_unstable();
    customers.dedup();
    json!({
        "orders": orders.counted().count(),
        "customers": customers.len(),
        "gross": gross,
        "net": gross - refunded,
    })
}

/// The page's own sentences, in English.
struct Words(FluentBundle<FluentResource>);

impl Words {
    fn english() -> Result<Self, Box<dyn std::error::Error>> {
        let text = include_str!("../www/locales/en/orders.ftl").to_owned();
        let resource =
            FluentResource::try_new(text).map_err(|(_, errors)| format!("{errors:?}"))?;
        let mut bundle = FluentBundle::new(vec!["en".parse()?]);
        bundle.set_use_isolating(false);
        bundle
            .add_resource(resource)
            .map_err(|errors| format!("{errors:?}"))?;
        Ok(Self(bundle))
    }

    /// The sentence for something with a code, and its plain values.
    fn message(&self, group: &str, thing: &Value, file: Option<&str>) -> Value {
        let code = thing["code"].as_str().unwrap_or_default();
        let mut arguments = FluentArgs::new();
        let readings = thing["readings"].as_object();
        for (name, value) in thing.as_object().into_iter().chain(readings).flatten() {
            match value {
                Value::Number(number) => {
                    arguments.set(name.clone(), number.as_f64());
                    if matches!(name.as_str(), "rows" | "orders") {
                        arguments.set("count", number.as_f64());
                    }
                }
                Value::String(text) => arguments.set(name.clone(), text.clone()),
                _ => {}
            }
        }
        let kind = thing["kind"].as_str().map(|kind| format!("file-{kind}"));
        let key = kind.unwrap_or_else(|| format!("{group}-{code}"));
        let pattern = self.0.get_message(&key).and_then(|message| message.value());
        let text = pattern.map(|pattern| {
            self.0
                .format_pattern(pattern, Some(&arguments), &mut Vec::new())
        });
        json!({ "file": file, "line": thing["line"], "code": code, "message": text })
    }
}
