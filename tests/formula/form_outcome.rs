//! What comes of a whole form.

use perennial::formula::field::Field;
use perennial::formula::form::{
    Answer, ChangeEntry, Entry, Form, Outcome, ScenarioOutcome, Worked, answer,
};
use perennial::formula::inputs::LifespanSource;
use perennial::formula::method::Method;
use perennial::formula::retention::FirstPayment;
use perennial::formula::step::Term;
use perennial::number::Marks;
use perennial::number::Period::{self, Month, Year};
use proptest::prelude::*;

use crate::evaluator::evaluate;
use crate::finite::{assert_finite, in_effects, in_scenario, in_tokens, numbers};
use crate::form_text::form;
use crate::support::{assert_close, close};

const TOTALS: [(Field, &str, Period); 5] = [
    (Field::Revenue, "120,000.00", Year),
    (Field::Orders, "1,500 ", Year),
    (Field::Customers, "600", Year),
    (Field::Period, "12 months", Year),
    (Field::Lifespan, "4", Year),
];

#[track_caller]
fn worked(form: &Form) -> Worked {
    match answer(form).outcome {
        Outcome::Result(worked) => *worked,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_result_with_all_that_goes_with_it() {
    let worked = worked(&form(Method::Totals, &TOTALS));
    assert_close(worked.calculation.lifetime_value, 800.0);
    assert!(close(evaluate(&worked.spreadsheet), 800.0));
    assert_eq!(worked.sensitivity.len(), 4);
    assert_eq!(worked.changes, []);
    assert_eq!(worked.scenario, None);
}

#[test]
fn waiting_for_what_is_missing() {
    let outcome = answer(&form(Method::Totals, &TOTALS[..3])).outcome;
    assert_eq!(
        outcome,
        Outcome::Waiting {
            missing: vec![Field::Period, Field::Lifespan]
        }
    );
    let empty = answer(&form(Method::Churn, &[]));
    assert_eq!(
        empty.outcome,
        Outcome::Waiting {
            missing: vec![Field::Arpu, Field::Churn]
        }
    );
    let fields: Vec<Field> = empty.fields.iter().map(|state| state.field).collect();
    assert_eq!(
        fields,
        [
            Field::Arpu,
            Field::Churn,
            Field::Margin,
            Field::Horizon,
            Field::AcquisitionCost,
            Field::WantedRatio
        ]
    );
}

#[test]
fn invalid_fields_go_before_missing_ones() {
    let mut entries = TOTALS[..2].to_vec();
    entries[0].1 = "-5";
    entries.push((Field::Margin, "many", Year));
    assert_eq!(
        answer(&form(Method::Totals, &entries)).outcome,
        Outcome::Invalid {
            fields: vec![Field::Revenue, Field::Margin]
        }
    );
}

#[test]
fn fields_of_other_methods_are_passed_over() {
    let mut entries = TOTALS.to_vec();
    entries.push((Field::Arpu, "nonsense", Year));
    let worked = worked(&form(Method::Totals, &entries));
    assert_close(worked.calculation.lifetime_value, 800.0);
}

#[test]
fn readable_but_without_a_result() {
    let churn = |churn: &'static str, horizon: &'static str| {
        let entries = [
            (Field::Arpu, "30", Month),
            (Field::Churn, churn, Year),
            (Field::Horizon, horizon, Month),
        ];
        answer(&form(Method::Churn, &entries)).outcome
    };
    assert_eq!(
        churn("0", ""),
        Outcome::NoResult {
            field: Field::Churn,
            code: "endless"
        }
    );
    assert_eq!(
        churn("40", "18"),
        Outcome::NoResult {
            field: Field::Horizon,
            code: "not-whole-periods"
        }
    );
}

#[test]
fn the_lifespan_from_a_list_or_from_churn() {
    let mut list = form(Method::Totals, &TOTALS);
    list.lifespan_source = LifespanSource::List;
    list.entries.push(Entry {
        field: Field::Lifespans,
        text: "36\n60".to_owned(),
        period: Month,
    });
    // (36 + 60) ÷ 2 = 48 months, as in the totals.
    let calculation = worked(&list).calculation;
    assert_close(calculation.lifetime_value, 800.0);
    let lifespan = calculation
        .steps
        .iter()
        .find(|step| step.term == Term::Lifespan)
        .unwrap();
    let numbers: Vec<f64> = in_tokens(&lifespan.expression).collect();
    assert_eq!(numbers, [96.0, 2.0]);
    let mut churn = form(Method::Totals, &TOTALS);
    churn.lifespan_source = LifespanSource::Churn;
    churn.entries.push(Entry {
        field: Field::Churn,
        text: "25".to_owned(),
        period: Year,
    });
    // 1 ÷ 25 % = 4 years.
    assert_close(worked(&churn).calculation.lifetime_value, 800.0);
}

fn with_change(field: Field, text: &str) -> Form {
    let mut form = form(
        Method::Retention,
        &[
            (Field::MarginPerCustomer, "100", Year),
            (Field::Retention, "80%", Year),
            (Field::Discount, "10%", Year),
        ],
    );
    form.changes = vec![ChangeEntry {
        field,
        text: text.to_owned(),
    }];
    form
}

#[test]
fn a_what_if_change() {
    // 85 %: 340, as by hand in the scenario's own tests.
    for text in ["5", "+5", "5%", " 5.0 "] {
        let Some(ScenarioOutcome::Result { scenario }) =
            worked(&with_change(Field::Retention, text)).scenario
        else {
            panic!("{text:?} is a change");
        };
        assert_close(scenario.lifetime_value, 340.0);
    }
    for text in ["", "0", "-0", " "] {
        let worked = worked(&with_change(Field::Retention, text));
        assert_eq!(worked.scenario, None, "{text:?}");
        assert_eq!(worked.changes, []);
    }
    // A change of a field that is empty is passed over.
    let worked = worked(&with_change(Field::Horizon, "5"));
    assert_eq!(worked.scenario, None);
}

#[test]
fn a_what_if_change_that_cannot_be() {
    for (text, code) in [
        ("25", "above-whole"),
        ("-81", "negative"),
        ("much", "unknown-word"),
        ("$5", "no-currency"),
        ("5 EUR", "no-currency"),
        ("5 months", "no-period"),
    ] {
        let worked = worked(&with_change(Field::Retention, text));
        assert_eq!(
            worked.scenario,
            Some(ScenarioOutcome::Invalid {
                field: Field::Retention,
                code
            }),
            "{text:?}"
        );
        // The result itself stays.
        assert_close(worked.calculation.lifetime_value, 800.0 / 3.0);
    }
}

fn check_answer(answer: &Answer) {
    let Outcome::Result(worked) = &answer.outcome else {
        return;
    };
    assert_finite(&numbers(&worked.calculation));
    assert_finite(&in_effects(&worked.sensitivity));
    if let Some(ScenarioOutcome::Result { scenario }) = &worked.scenario {
        assert_finite(&in_scenario(scenario));
    }
}

fn any_text() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "0", "1", "9", "12", "000", ".", ",", " ", "-", "+", "(", ")", "%", "e", "E+9", "$", "€",
        "NT$", "万", "億", "тыс.", "мес.", "months", "/", "per", "year", "\n", ";", ", ", "，",
        "'", "\u{200B}", "\u{A0}", "－", "５", "1e999", "１２", "k", "m",
    ]);
    let composed = prop::collection::vec(pieces, 0..8).prop_map(|pieces| pieces.concat());
    prop_oneof![3 => composed, 1 => any::<String>()]
}

/// Any number that reads as one, far below what any field takes as well as far above.
fn any_number() -> impl Strategy<Value = String> {
    (0u64..1_000_000_000_000_000, 0..40u8).prop_map(|(digits, power)| format!("{digits}e-{power}"))
}

/// Forms with `text` in every field.
fn forms<S: Strategy<Value = String>>(text: fn() -> S) -> impl Strategy<Value = Form> {
    let fields: Vec<Field> = Field::all().collect();
    let entries: Vec<_> = fields
        .iter()
        .map(|&field| (Just(field), text(), prop::sample::select(vec![Month, Year])))
        .collect();
    let changes = prop::collection::vec((prop::sample::select(fields), text()), 0..3);
    let choices = (
        prop::sample::select(Method::ALL.to_vec()),
        prop::sample::select(vec![
            LifespanSource::Known,
            LifespanSource::Churn,
            LifespanSource::List,
        ]),
        prop::sample::select(vec![FirstPayment::AfterOnePeriod, FirstPayment::Now]),
        prop::sample::select(vec![Marks::Point, Marks::Comma]),
    );
    (choices, entries, changes).prop_map(|((method, source, first, marks), entries, changes)| {
        Form {
            method,
            lifespan_source: source,
            first_payment: first,
            entries: entries
                .into_iter()
                .map(|(field, text, period)| Entry {
                    field,
                    text,
                    period,
                })
                .collect(),
            changes: changes
                .into_iter()
                .map(|(field, text)| ChangeEntry { field, text })
                .collect(),
            decimal_mark: marks,
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn any_text_in_any_field_has_an_answer(form in forms(any_text)) {
        check_answer(&answer(&form));
    }

    #[test]
    fn any_number_in_any_field_has_a_finite_answer(form in forms(any_number)) {
        check_answer(&answer(&form));
    }
}
