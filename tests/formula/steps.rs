//! Every worked step can be followed: what is written down comes to what is said.

use std::collections::HashMap;

use perennial::formula::spreadsheet;
use perennial::formula::step::{Quantity, Term, Token};
use proptest::prelude::*;

use crate::evaluator::evaluate;
use crate::support::{campaign, close, contract, plausible_inputs, result, shop, subscription};
use perennial::formula::{Inputs, Method, field::Field};
use perennial::number::Period;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn each_step_comes_to_its_result((method, inputs) in plausible_inputs()) {
        let calculation = result(method, &inputs);
        for step in &calculation.steps {
            let value = evaluate(&step.expression);
            prop_assert!(close(value, step.result.value), "{value}: {step:?}");
        }
        let headline = calculation.steps[calculation.headline].result.value;
        prop_assert_eq!(headline, calculation.lifetime_value);
    }

    #[test]
    fn a_step_uses_earlier_results_as_they_were((method, inputs) in plausible_inputs()) {
        let calculation = result(method, &inputs);
        let mut earlier: HashMap<String, Quantity> = HashMap::new();
        let name = |term: Term| format!("{term:?}");
        for step in &calculation.steps {
            for token in &step.expression {
                if let Token::Quantity { term, quantity } = token {
                    let known = earlier.entry(name(*term)).or_insert(*quantity);
                    prop_assert_eq!(&*known, quantity, "{:?}", term);
                }
            }
            let again = earlier.insert(name(step.term), step.result);
            prop_assert!(again.is_none(), "{:?} is worked out or used before", step.term);
        }
    }

    #[test]
    fn the_spreadsheet_formula_is_the_headline((method, inputs) in plausible_inputs()) {
        let calculation = result(method, &inputs);
        for last in 0..calculation.steps.len() {
            let tokens = spreadsheet::expression(&calculation.steps, last).unwrap();
            let expected = calculation.steps[last].result.value;
            prop_assert!(
                (evaluate(&tokens) - expected).abs() <= 1e-11 * scale(&calculation.steps[last].expression),
                "{tokens:?} is not {expected}"
            );
        }
    }
}

/// The size of what a step adds and takes away: its rounding is relative to that.
fn scale(expression: &[Token]) -> f64 {
    expression
        .iter()
        .map(|token| match token {
            Token::Quantity { quantity, .. } => quantity.value.abs(),
            Token::Constant { value } => value.abs(),
            Token::Operator { .. } => 0.0,
        })
        .fold(0.0, f64::max)
}

#[test]
fn the_spreadsheet_formula_holds_only_inputs() {
    let yearly = |inputs: Inputs| inputs.with_period(Field::Horizon, 2.0, Period::Year);
    for (method, inputs) in [
        (
            Method::Totals,
            shop()
                .with(Field::Margin, 0.45)
                .with(Field::AcquisitionCost, 90.0),
        ),
        (Method::Churn, yearly(subscription())),
        (Method::Retention, yearly(contract())),
        (Method::Acquisition, campaign()),
    ] {
        let calculation = result(method, &inputs);
        let tokens = spreadsheet::expression(&calculation.steps, calculation.headline).unwrap();
        for token in &tokens {
            if let Token::Quantity { term, .. } = token {
                let worked = calculation.steps.iter().any(|step| step.term == *term);
                assert!(!worked, "{term:?} is a result");
            }
        }
        assert!(close(evaluate(&tokens), calculation.lifetime_value));
    }
}

#[test]
fn there_is_no_formula_for_a_step_that_is_not_there() {
    assert_eq!(spreadsheet::expression(&[], 0), None);
}
