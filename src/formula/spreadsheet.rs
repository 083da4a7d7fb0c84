//! The whole calculation as one spreadsheet formula.

use crate::formula::step::{Step, Token};

/// The steps up to `steps[last]` as one expression of plain numbers: wherever a
/// step uses the result of an earlier one, that one stands in brackets. None
/// when there is no such step.
pub fn expression(steps: &[Step], last: usize) -> Option<Vec<Token>> {
    let (step, earlier) = steps.get(..=last)?.split_last()?;
    let mut tokens = Vec::new();
    for token in &step.expression {
        match worked_earlier(earlier, token) {
            None => tokens.push(*token),
            Some(index) => {
                tokens.push(Token::OPEN);
                tokens.extend(expression(earlier, index)?);
                tokens.push(Token::CLOSE);
            }
        }
    }
    Some(tokens)
}

/// Which earlier step works out the quantity that `token` names.
fn worked_earlier(earlier: &[Step], token: &Token) -> Option<usize> {
    match token {
        Token::Quantity { term, .. } => earlier.iter().rposition(|step| step.term == *term),
        _ => None,
    }
}
