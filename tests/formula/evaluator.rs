//! A small evaluator of worked expressions, written from the rules of arithmetic alone:
//! brackets, then powers, then × and ÷, then + and −, each from left to right.

use perennial::formula::step::{Operator, Token};

/// The value of a whole expression.
pub(crate) fn evaluate(tokens: &[Token]) -> f64 {
    let mut rest = tokens;
    let value = sum(&mut rest);
    assert!(rest.is_empty(), "not understood: {rest:?}");
    value
}

fn sum(rest: &mut &[Token]) -> f64 {
    let mut value = product(rest);
    loop {
        if take(rest, Operator::Plus) {
            value += product(rest);
        } else if take(rest, Operator::Minus) {
            value -= product(rest);
        } else {
            return value;
        }
    }
}

fn product(rest: &mut &[Token]) -> f64 {
    let mut value = power(rest);
    loop {
        if take(rest, Operator::Times) {
            value *= power(rest);
        } else if take(rest, Operator::DividedBy) {
            value /= power(rest);
        } else {
            return value;
        }
    }
}

fn power(rest: &mut &[Token]) -> f64 {
    let mut value = single(rest);
    while take(rest, Operator::Power) {
        value = value.powf(single(rest));
    }
    value
}

fn single(rest: &mut &[Token]) -> f64 {
    if take(rest, Operator::Open) {
        let value = sum(rest);
        assert!(take(rest, Operator::Close), "no closing bracket: {rest:?}");
        return value;
    }
    let (first, others) = rest.split_first().expect("a number is missing at the end");
    *rest = others;
    match first {
        Token::Quantity { quantity, .. } => quantity.value,
        Token::Constant { value } => *value,
        Token::Operator { operator } => panic!("{operator:?} where a number should stand"),
    }
}

fn take(rest: &mut &[Token], wanted: Operator) -> bool {
    match rest.split_first() {
        Some((Token::Operator { operator }, others)) if *operator == wanted => {
            *rest = others;
            true
        }
        _ => false,
    }
}

fn tokens(text: &str) -> Vec<Token> {
    let operator = |operator| Token::Operator { operator };
    text.split(' ')
        .map(|piece| match piece {
            "+" => operator(Operator::Plus),
            "-" => operator(Operator::Minus),
            "*" => operator(Operator::Times),
            "/" => operator(Operator::DividedBy),
            "^" => operator(Operator::Power),
            "(" => operator(Operator::Open),
            ")" => operator(Operator::Close),
            number => Token::Constant {
                value: number.parse().unwrap(),
            },
        })
        .collect()
}

#[test]
fn the_rules_of_arithmetic() {
    for (text, expected) in [
        ("7", 7.0),
        ("10 - 4 - 3", 3.0),
        ("2 + 3 * 4", 14.0),
        ("24 / 4 / 3", 2.0),
        ("24 / 4 * 3", 18.0),
        ("2 * 3 ^ 2", 18.0),
        ("1 - 2 ^ 3", -7.0),
        ("( 1 - 2 ) ^ 3", -1.0),
        ("( 2 + 3 ) * ( 7 - 5 )", 10.0),
    ] {
        assert_eq!(evaluate(&tokens(text)), expected, "{text}");
    }
}
