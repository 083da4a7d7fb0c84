//! The page has a message for every name that the core gives it, and none for a fault that the
//! core does not know.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use perennial::formula::field::Field;
use perennial::formula::form::{ChangeEntry, Entry, FieldReading, Form, Outcome, answer};
use perennial::formula::inputs::LifespanSource;
use perennial::formula::retention::FirstPayment;
use perennial::formula::{FormulaError, Method};
use perennial::number::{Marks, Period, ReadingErrorCode};

#[test]
fn every_field_has_a_name_and_a_sentence_of_help() {
    let messages = messages("calculator");
    for field in Field::all() {
        for prefix in ["field-", "help-"] {
            assert_has(&messages, &format!("{prefix}{}", field.id()));
        }
    }
}

#[test]
fn every_name_that_an_answer_may_hold_has_a_message() {
    let messages = messages("calculator");
    let patterns = [
        ("Method", "method-*"),
        ("Method", "method-*-help"),
        ("LifespanSource", "lifespan-from-*"),
        ("FirstPayment", "first-payment-*"),
        ("Term", "term-*"),
        ("Measure", "basis-*"),
        ("Notice", "notice-*"),
        ("Period", "period-*"),
        ("Period", "period-per-*"),
        ("Period", "per-*"),
        ("Period", "unit-*s"),
    ];
    for (enumeration, pattern) in patterns {
        for name in names_of(enumeration) {
            assert_has(&messages, &pattern.replace('*', &name));
        }
    }
}

#[test]
fn every_name_that_a_receipt_may_hold_has_a_message() {
    let messages = messages("orders");
    let patterns = [
        ("Role", "role-*"),
        ("Delimiter", "delimiter-*"),
        ("DateOrder", "order-*"),
        ("Marks", "mark-*"),
        ("Amounts", "amounts-*"),
        ("Grain", "amounts-*"),
        ("Platform", "platform-*"),
        ("Evidence", "evidence-*"),
        ("Reason", "reason-*"),
        ("FileNotice", "note-*"),
        ("Question", "question-*"),
        ("FileKind", "file-*"),
    ];
    for (enumeration, pattern) in patterns {
        for name in names_of(enumeration) {
            assert_has(&messages, &pattern.replace('*', &name));
        }
    }
    // What is no text is named by its kind.
    for code in names_of("Refusal")
        .iter()
        .filter(|code| *code != "not-text")
    {
        assert_has(&messages, &format!("refusal-{code}"));
    }
}

#[test]
fn every_fault_has_a_message_and_every_such_message_a_fault() {
    let reading = ReadingErrorCode::ALL
        .into_iter()
        // Nothing typed is no fault.
        .filter(|code| *code != ReadingErrorCode::Empty)
        .map(ReadingErrorCode::code);
    let formula = FormulaError::ALL.map(|error| error(Field::Revenue).code());
    // The page's own word for `endless` where no horizon can be given.
    let page = ["endless-lifespan"];
    let codes: BTreeSet<String> = reading
        .chain(formula)
        .chain(form_codes())
        .chain(page)
        .map(|code| format!("error-{code}"))
        .collect();
    let mut present = messages("calculator");
    present.retain(|id| id.starts_with("error-"));
    assert_eq!(codes, present);
}

/// The codes that only the form gives, each brought about by a text.
fn form_codes() -> [&'static str; 4] {
    let reached = [
        code_of(Method::Averages, Field::AverageOrderValue, "5 %"),
        code_of(Method::Averages, Field::PurchaseFrequency, "$5"),
        code_of(Method::Averages, Field::AverageOrderValue, "5 years"),
        code_of(Method::Retention, Field::Discount, "1 % a month"),
    ];
    assert_eq!(
        reached,
        ["no-percent", "no-currency", "no-period", "yearly-only"]
    );
    reached
}

fn code_of(method: Method, field: Field, text: &str) -> &'static str {
    let form = Form {
        method,
        lifespan_source: LifespanSource::Known,
        first_payment: FirstPayment::AfterOnePeriod,
        entries: vec![Entry {
            field,
            text: text.to_owned(),
            period: Period::Year,
        }],
        changes: Vec::<ChangeEntry>::new(),
        decimal_mark: Marks::Point,
    };
    let answer = answer(&form);
    assert!(matches!(answer.outcome, Outcome::Invalid { .. }), "{text}");
    let state = answer.fields.into_iter().find(|state| state.field == field);
    match state.map(|state| state.reading) {
        Some(FieldReading::Invalid { code, .. }) => code,
        reading => panic!("{text} was read as {reading:?}"),
    }
}

#[track_caller]
fn assert_has(messages: &BTreeSet<String>, id: &str) {
    assert!(messages.contains(id), "{id} has no message");
}

/// The ids of the messages of an area of the page.
fn messages(area: &str) -> BTreeSet<String> {
    page_text(&format!("locales/en/{area}.ftl"))
        .lines()
        .filter_map(|line| line.split_once(" ="))
        .map(|(id, _)| id.to_owned())
        .filter(|id| {
            id.chars()
                .all(|c| c.is_ascii_alphanumeric() || "-_".contains(c))
        })
        .collect()
}

/// The names of an enumeration, or the codes of its tagged variants, from the types that another
/// test compares with Rust.
fn names_of(enumeration: &str) -> Vec<String> {
    let types = page_text("core/types.ts");
    let declaration = types
        .split("\nexport type ")
        .find_map(|declaration| declaration.strip_prefix(&format!("{enumeration} = ")))
        .unwrap_or_else(|| panic!("{enumeration} is in the page's types"));
    let tag = "{ \"code\": ";
    let names: Vec<String> = declaration
        .split(" | ")
        .map(|variant| variant.strip_prefix(tag).unwrap_or(variant))
        .filter_map(|variant| variant.strip_prefix('"')?.split('"').next())
        .map(str::to_owned)
        .collect();
    assert!(!names.is_empty(), "{declaration}");
    names
}

fn page_text(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("www").join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
