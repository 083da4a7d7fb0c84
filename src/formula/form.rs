//! The calculator's form: the texts of the fields in, everything that the page shows out.

#[cfg(feature = "exploration")]
mod alone;
#[cfg(feature = "exploration")]
mod exploration;

use serde::Serialize;

use crate::formula::error::FormulaError;
use crate::formula::field::{Field, FieldKind};
use crate::formula::inputs::{Inputs, LifespanSource, Value, check_entry};
use crate::formula::method::{Calculation, FieldUse, Method, calculate};
use crate::formula::retention::FirstPayment;
#[cfg(feature = "exploration")]
use crate::formula::{scenario::Change, sensitivity::Effect, step::Token};
use crate::number::{CurrencyCode, Marks, Period, Reading, ReadingErrorCode, read};

#[cfg(feature = "exploration")]
pub use alone::{Unit, read_alone};
#[cfg(feature = "exploration")]
pub use exploration::ScenarioOutcome;
#[cfg(feature = "exploration")]
use exploration::worked;

/// The result alone.
#[cfg(not(feature = "exploration"))]
fn worked(_: &Form, _: &Inputs, calculation: Calculation) -> Worked {
    Worked { calculation }
}

/// What stands in one field.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Entry {
    /// Which field.
    pub field: Field,
    /// The text as typed.
    pub text: String,
    /// The period chosen beside it; a period in the text itself goes before.
    pub period: Period,
}

/// Everything that the merchant has chosen and typed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Form {
    /// What she has at hand.
    pub method: Method,
    /// Where the lifespan comes from.
    pub lifespan_source: LifespanSource,
    /// When the first margin is received.
    pub first_payment: FirstPayment,
    /// The texts of the fields; those that the method does not use are passed over.
    pub entries: Vec<Entry>,
    /// What-if changes: percentage points of shares, per cent of anything else.
    pub changes: Vec<ChangeEntry>,
    /// The decimal mark of her language.
    pub decimal_mark: Marks,
}

/// A what-if change as typed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ChangeEntry {
    /// Which field is changed.
    pub field: Field,
    /// By how much.
    pub text: String,
}

/// What was understood of one field.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FieldState {
    /// Which field.
    pub field: Field,
    /// What sort of quantity it holds.
    pub kind: FieldKind,
    /// Whether there is no result without it.
    pub required: bool,
    /// What its text was read as.
    pub reading: FieldReading,
}

/// What a field's text was read as.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum FieldReading {
    /// Nothing is typed.
    Empty,
    /// A number in the domain of the field.
    Number {
        /// The number; a share as 0.45 for 45 %; the mean of a list.
        value: f64,
        /// Per month or year, or counted in it, where the field has a period.
        period: Option<Period>,
        /// How many numbers stand in the list, where the field is one.
        count: Option<usize>,
        /// Whether only the habit of the language told the decimal mark.
        ambiguous: bool,
        /// The currency written beside the number, where one was.
        currency: Option<&'static str>,
    },
    /// Something else, with the code of what is wrong and the piece of text at fault.
    Invalid {
        /// Names the message.
        code: &'static str,
        /// The piece of the text that is wrong; empty where it is the whole.
        piece: String,
    },
}

/// What comes of the form.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Outcome {
    /// Some required fields are empty.
    Waiting {
        /// Which.
        missing: Vec<Field>,
    },
    /// Some fields are invalid; [`FieldState`] says why.
    Invalid {
        /// Which.
        fields: Vec<Field>,
    },
    /// Every field can be read, but together they have no result.
    NoResult {
        /// The field at fault.
        field: Field,
        /// Names the message.
        code: &'static str,
    },
    /// A result.
    Result(Box<Worked>),
}

/// A result with what goes with it; alone in other people's pages, which show no more.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Worked {
    /// The result with the way to it.
    pub calculation: Calculation,
    /// What moves it most.
    #[cfg(feature = "exploration")]
    pub sensitivity: Vec<Effect>,
    /// The what-if changes as understood.
    #[cfg(feature = "exploration")]
    pub changes: Vec<Change>,
    /// The result with them made, where there are any.
    #[cfg(feature = "exploration")]
    pub scenario: Option<ScenarioOutcome>,
    /// The headline as one expression of plain numbers, for a spreadsheet.
    #[cfg(feature = "exploration")]
    pub spreadsheet: Vec<Token>,
}

/// The fields with what was understood, and what comes of them.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Answer {
    /// The fields of the method, in the order of the page.
    pub fields: Vec<FieldState>,
    /// What comes of them.
    pub outcome: Outcome,
}

/// Reads the form and works out the result. Any text gives an answer.
pub fn answer(form: &Form) -> Answer {
    let mut inputs = Inputs::new();
    inputs.lifespan_source = form.lifespan_source;
    inputs.first_payment = form.first_payment;
    let mut fields = Vec::new();
    for FieldUse { field, required } in form.method.fields(form.lifespan_source) {
        fields.push(FieldState {
            field,
            kind: field.kind(),
            required,
            reading: read_field(form, field, &mut inputs),
        });
    }
    let outcome = outcome(form, &fields, &inputs);
    Answer { fields, outcome }
}

fn outcome(form: &Form, fields: &[FieldState], inputs: &Inputs) -> Outcome {
    let (mut invalid, mut missing) = (Vec::new(), Vec::new());
    for state in fields {
        match state.reading {
            FieldReading::Invalid { .. } => invalid.push(state.field),
            FieldReading::Empty if state.required => missing.push(state.field),
            _ => {}
        }
    }
    if !invalid.is_empty() {
        return Outcome::Invalid { fields: invalid };
    }
    if !missing.is_empty() {
        return Outcome::Waiting { missing };
    }
    match calculate(form.method, inputs) {
        Err(error) => Outcome::NoResult {
            field: error.field(),
            code: error.code(),
        },
        Ok(calculation) => Outcome::Result(Box::new(worked(form, inputs, calculation))),
    }
}

/// Reads the text of a field and puts its number into the inputs.
fn read_field(form: &Form, field: Field, inputs: &mut Inputs) -> FieldReading {
    let Some(entry) = form.entries.iter().find(|entry| entry.field == field) else {
        return FieldReading::Empty;
    };
    let numbers = match field.kind() {
        FieldKind::TimeList => read_list(entry, form.decimal_mark),
        _ => read_number(entry, &entry.text, form.decimal_mark).map(|number| vec![number]),
    };
    match numbers {
        Err(fault) if is_empty(&fault) => FieldReading::Empty,
        Err((code, piece)) => FieldReading::Invalid { code, piece },
        Ok(numbers) => accept(field, &numbers, inputs),
    }
}

/// A number as read from a field.
struct Number {
    value: Value,
    ambiguous: bool,
    currency: Option<&'static str>,
}

type Fault = (&'static str, String);

/// Nothing is typed, or nothing that can be seen.
fn is_empty((code, _): &Fault) -> bool {
    *code == ReadingErrorCode::Empty.code()
}

fn read_number(entry: &Entry, text: &str, habit: Marks) -> Result<Number, Fault> {
    let reading = read(text, habit).map_err(|error| (error.code.code(), error.piece))?;
    let kind = entry.field.kind();
    let fault = |code| Err((code, String::new()));
    if let Some(code) = misplaced(&reading, kind) {
        return fault(code);
    }
    let amount = if kind.is_share() {
        share(&reading)
    } else {
        reading.to_f64()
    };
    match check_entry(entry.field, amount) {
        // Who bought once and left has a lifespan of 0; only the mean must be above it.
        Ok(()) | Err(FormulaError::Zero(Field::Lifespans)) => {}
        Err(error) => return fault(error.code()),
    }
    Ok(Number {
        value: Value {
            // "-0" is 0.
            amount: amount + 0.0,
            period: reading.period.unwrap_or(entry.period),
        },
        ambiguous: reading.ambiguous,
        currency: reading.currency.map(CurrencyCode::as_str),
    })
}

/// The code of what stands beside a number and has no meaning in such a field.
fn misplaced(reading: &Reading, kind: FieldKind) -> Option<&'static str> {
    if reading.percent && !kind.is_share() {
        Some("no-percent")
    } else if names_money(reading) && !matches!(kind, FieldKind::Money | FieldKind::MoneyRate) {
        Some("no-currency")
    } else if reading.period.is_some() && !kind.has_period() && kind != FieldKind::ShareYearly {
        Some("no-period")
    } else if kind == FieldKind::ShareYearly && reading.period == Some(Period::Month) {
        Some("yearly-only")
    } else {
        None
    }
}

/// Whether a currency stands beside the number, be it one that several share.
fn names_money(reading: &Reading) -> bool {
    reading.currency.is_some() || reading.shared_sign.is_some()
}

/// A share: 45 % and 0.45 are the same, and so is a bare 45, since a field for a percentage
/// stands before the merchant. A bare number below 1 is a share.
fn share(reading: &Reading) -> f64 {
    if reading.percent || is_bare_share(reading) {
        reading.share()
    } else {
        percent(reading)
    }
}

fn is_bare_share(reading: &Reading) -> bool {
    !reading.percent && reading.to_f64().abs() < 1.0
}

/// 45 as 0.45, rounded once.
fn percent(reading: &Reading) -> f64 {
    Reading {
        percent: true,
        ..*reading
    }
    .share()
}

/// The lifespans in a list: one a line, or set apart by semicolons or commas with a space.
/// All are brought to the period of the first.
fn read_list(entry: &Entry, habit: Marks) -> Result<Vec<Number>, Fault> {
    let numbers = pieces(&entry.text)
        .iter()
        .map(|piece| read_number(entry, piece, habit))
        .filter(|number| !number.as_ref().is_err_and(is_empty))
        .collect::<Result<Vec<Number>, Fault>>()?;
    let fault = |code| Err((code, String::new()));
    if numbers.is_empty() {
        return fault(ReadingErrorCode::Empty.code());
    }
    if numbers.iter().all(|number| number.value.amount == 0.0) {
        return fault(FormulaError::Zero(entry.field).code());
    }
    Ok(numbers)
}

/// The text cut at line ends, semicolons and the like, and at commas before a space.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        let comma = char == ',' && chars.peek().is_some_and(|next| next.is_whitespace());
        if comma || matches!(char, '\n' | '\r' | '\t' | ';' | '；' | '、' | '，') {
            pieces.push(String::new());
        } else if let Some(last) = pieces.last_mut() {
            last.push(char);
        }
    }
    pieces
}

/// Puts one number, or the mean of several, into the inputs.
fn accept(field: Field, numbers: &[Number], inputs: &mut Inputs) -> FieldReading {
    let Some(first) = numbers.first() else {
        return FieldReading::Empty;
    };
    let period = first.value.period;
    let sum: f64 = numbers
        .iter()
        .map(|number| in_period(number.value, period))
        .sum();
    let amount = if let [only] = numbers {
        only.value.amount
    } else {
        sum / numbers.len() as f64
    };
    let is_list = field.kind() == FieldKind::TimeList;
    if is_list {
        inputs.lifespan_count = numbers.len();
    }
    inputs.set(field, Some(Value { amount, period }));
    FieldReading::Number {
        value: amount,
        period: field.kind().has_period().then_some(period),
        count: is_list.then_some(numbers.len()),
        ambiguous: numbers.iter().any(|number| number.ambiguous),
        currency: first.currency,
    }
}

/// A length of time in `period`.
fn in_period(value: Value, period: Period) -> f64 {
    match (value.period, period) {
        (Period::Month, Period::Year) => value.amount / 12.0,
        (Period::Year, Period::Month) => value.amount * 12.0,
        _ => value.amount,
    }
}
