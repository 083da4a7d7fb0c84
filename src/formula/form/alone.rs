//! A number that is asked for by itself, as the report's settings are.

use serde::Serialize;

use super::{FieldReading, is_bare_share, misplaced};
use crate::formula::field::FieldKind;
use crate::number::{CurrencyCode, Marks, Reading, ReadingErrorCode, read};

/// What a number that is asked for by itself is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Unit {
    /// Currency.
    Money,
    /// Per cent: the sign stands beside the field, and 0.5 is half of one.
    Percent,
    /// Per cent of what is hardly ever below one, as a margin: a bare 0.45 is a share, 45 per cent,
    /// as it is in the calculator.
    Share,
}

impl Unit {
    fn kind(self) -> FieldKind {
        match self {
            Self::Money => FieldKind::Money,
            Self::Percent | Self::Share => FieldKind::Share,
        }
    }
}

/// What `text` is read as: of per cent the number before the sign, 45 for `45 %` and for `45`, of
/// [`Unit::Share`] for `0.45` too.
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
    let number = if unit == Unit::Share && is_bare_share(&reading) {
        in_percent(&reading)
    } else {
        reading.to_f64()
    };
    FieldReading::Number {
        // "-0" is 0.
        value: number + 0.0,
        period: None,
        count: None,
        ambiguous: reading.ambiguous,
        currency: reading.currency.map(CurrencyCode::as_str),
    }
}

/// 0.45 as 45, rounded once.
fn in_percent(reading: &Reading) -> f64 {
    let (factor, scale) = match reading.scale {
        0 => (100, 0),
        1 => (10, 0),
        scale => (1, scale - 2),
    };
    Reading {
        mantissa: reading.mantissa * factor,
        scale,
        ..*reading
    }
    .to_f64()
}
