//! A number that is asked for by itself, as the report's settings are.

use serde::Serialize;

use super::{FieldReading, misplaced};
use crate::formula::field::FieldKind;
use crate::number::{CurrencyCode, Marks, ReadingErrorCode, read};

/// What a number that is asked for by itself is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Unit {
    /// Currency.
    Money,
    /// Per cent: the sign stands beside the field, and 0.5 is half of one.
    Percent,
}

impl Unit {
    fn kind(self) -> FieldKind {
        match self {
            Self::Money => FieldKind::Money,
            Self::Percent => FieldKind::Share,
        }
    }
}

/// What `text` is read as: of per cent the number before the sign, 45 for `45 %` and for `45`.
pub fn read_alone(text: &str, unit: Unit, habit: Marks) -> FieldReading {
    let reading = match read(text, habit) {
        Ok(reading) => reading,
        Err(error) if error.code == ReadingErrorCode::Empty => return FieldReading::Empty,
        Err(error) => {
            return FieldReading::Invalid {
                code: error.code.code(),
                piece: error.piece,
            };
        }
    };
    if let Some(code) = misplaced(&reading, unit.kind()) {
        return FieldReading::Invalid {
            code,
            piece: String::new(),
        };
    }
    FieldReading::Number {
        // "-0" is 0.
        value: reading.to_f64() + 0.0,
        period: None,
        count: None,
        ambiguous: reading.ambiguous,
        currency: reading.currency.map(CurrencyCode::as_str),
    }
}
