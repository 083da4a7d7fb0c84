//! Amounts: read one by one, and the decimal mark decided by the whole column.

use serde::Serialize;

use super::inference::{Evidence, Inference, Seen};
use crate::number::{Amount, Decimal, Marks, read};

/// An amount of money in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Money {
    pub(super) amount: Amount,
    /// Its currency by ISO code, or the sign that several currencies share.
    pub(super) currency: Option<Sign>,
}

/// A currency as an amount names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    Code(&'static str),
    Shared(char),
}

/// Why a cell holds no amount that can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AmountError {
    NotAnAmount,
    /// It can be read two ways, and the column speaks for both.
    Ambiguous,
}

/// How a column's amounts are to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MarkPlan {
    /// Amounts such as `1.234` are read by this mark.
    By(Marks),
    /// The column uses both marks: an amount such as `1.234` cannot be read.
    Mixed,
}

/// What a column of amounts shows about its decimal mark.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct MarkTally {
    point: Seen,
    comma: Seen,
    /// Amounts such as `1.234`, and the first of them.
    either: Seen,
    example: String,
    /// Amounts with more than four decimals.
    pub(super) rounded: u32,
}

/// What the column says of its decimal mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum MarkVerdict {
    /// Every amount says the same with either mark.
    Irrelevant,
    Decided(Inference<Marks>),
    /// Amounts with each mark, and such as could be either.
    Mixed,
    Open(MarkQuestion),
}

/// Both readings of an amount such as `1.234`, for the user to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MarkQuestion {
    /// Amounts that can be read both ways.
    pub rows: u32,
    /// The line of the first.
    pub line: u32,
    /// The first, as it stands in the file.
    pub example: String,
    /// What it is when the point is the decimal mark.
    pub with_point: Decimal,
    /// What it is when the comma is.
    pub with_comma: Decimal,
}

impl MarkTally {
    /// Reads the amount in a cell and counts what it shows.
    pub(super) fn read(
        &mut self,
        text: &str,
        plan: MarkPlan,
        line: u32,
    ) -> Result<Money, AmountError> {
        if let Some(decimal) = Decimal::parse_canonical(text.as_bytes()) {
            let decimals = text
                .split_once('.')
                .map_or(0, |(_, decimals)| decimals.len());
            if decimals != 3 {
                if decimals > 0 {
                    self.point.at(line);
                }
                return money(decimal, None);
            }
        }
        let habit = match plan {
            MarkPlan::By(mark) => mark,
            MarkPlan::Mixed => Marks::Point,
        };
        let reading = read(text, habit)
            .ok()
            .filter(|reading| !reading.percent && reading.period.is_none())
            .ok_or(AmountError::NotAnAmount)?;
        match reading.shows {
            Some(Marks::Point) => self.point.at(line),
            Some(Marks::Comma) => self.comma.at(line),
            None if reading.ambiguous => {
                if self.either.rows == 0 || line < self.either.line {
                    text.clone_into(&mut self.example);
                }
                self.either.at(line);
                if plan == MarkPlan::Mixed {
                    return Err(AmountError::Ambiguous);
                }
            }
            None => {}
        }
        let made = Decimal::from_reading(&reading);
        self.rounded += u32::from(made.rounded);
        let code = reading.currency.map(|code| Sign::Code(code.as_str()));
        let currency = code.or(reading.shared_sign.map(Sign::Shared));
        money(made.decimal, currency)
    }

    /// What the column says; where it is silent, `other` columns of the same
    /// file may speak.
    pub(super) fn verdict(&self, chosen: Option<Marks>, other: &Self) -> MarkVerdict {
        let decide = |value, evidence| {
            let alternatives = vec![match value {
                Marks::Point => Marks::Comma,
                Marks::Comma => Marks::Point,
            }];
            MarkVerdict::Decided(Inference {
                value,
                evidence,
                alternatives,
            })
        };
        let shown = |tally: &Self| match (tally.point.rows, tally.comma.rows) {
            (1.., 0) => Some((Marks::Point, tally.point.evidence())),
            (0, 1..) => Some((Marks::Comma, tally.comma.evidence())),
            _ => None,
        };
        if self.either.rows == 0 {
            return MarkVerdict::Irrelevant;
        }
        if let Some(chosen) = chosen {
            return decide(chosen, Evidence::Chosen);
        }
        if self.point.rows > 0 && self.comma.rows > 0 {
            return MarkVerdict::Mixed;
        }
        match shown(self).or_else(|| shown(other)) {
            Some((value, evidence)) => decide(value, evidence),
            None => MarkVerdict::Open(self.question()),
        }
    }

    fn question(&self) -> MarkQuestion {
        let with = |mark| {
            read(&self.example, mark).map_or(Decimal::ZERO, |reading| {
                Decimal::from_reading(&reading).decimal
            })
        };
        MarkQuestion {
            rows: self.either.rows,
            line: self.either.line,
            example: self.example.clone(),
            with_point: with(Marks::Point),
            with_comma: with(Marks::Comma),
        }
    }
}

fn money(decimal: Decimal, currency: Option<Sign>) -> Result<Money, AmountError> {
    let amount = Amount::try_from(decimal).map_err(|_| AmountError::NotAnAmount)?;
    Ok(Money { amount, currency })
}

impl MarkVerdict {
    /// How amounts are to be read after this verdict.
    pub(super) fn plan(&self) -> MarkPlan {
        match self {
            Self::Decided(inference) => MarkPlan::By(inference.value),
            Self::Mixed => MarkPlan::Mixed,
            Self::Irrelevant | Self::Open(_) => MarkPlan::By(Marks::Point),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amounts(texts: &[&str], plan: MarkPlan) -> (Vec<Option<String>>, MarkTally) {
        let mut tally = MarkTally::default();
        let read = |(line, text): (u32, &&str)| {
            tally
                .read(text, plan, line)
                .ok()
                .map(|money| money.amount.to_string())
        };
        let amounts = (2..).zip(texts).map(read).collect();
        (amounts, tally)
    }

    fn verdict(texts: &[&str]) -> MarkVerdict {
        amounts(texts, MarkPlan::By(Marks::Point))
            .1
            .verdict(None, &MarkTally::default())
    }

    #[test]
    fn amounts_are_exact() {
        let (read, tally) = amounts(
            &[
                "1658.04",
                "$1,344.00",
                "-$12.00",
                "1000 руб",
                "1 234,50 ₽",
                "56.290000000000006",
                "0",
            ],
            MarkPlan::By(Marks::Point),
        );
        let expected = [
            "1658.04", "1344.00", "-12.00", "1000.00", "1234.50", "56.29", "0.00",
        ];
        assert_eq!(read, expected.map(|text| Some(text.to_owned())));
        assert_eq!(tally.rounded, 1);
        for text in ["", "abc", "45%", "5/month", "1,23,4", "2024-01-01"] {
            assert_eq!(
                amounts(&[text], MarkPlan::By(Marks::Point)).0,
                [None],
                "{text:?}"
            );
        }
    }

    #[test]
    fn currencies_stand_beside_amounts() {
        let mut tally = MarkTally::default();
        let mut sign = |text| {
            tally
                .read(text, MarkPlan::By(Marks::Point), 1)
                .ok()?
                .currency
        };
        assert_eq!(sign("€5"), Some(Sign::Code("EUR")));
        assert_eq!(sign("$5.00"), Some(Sign::Shared('$')));
        assert_eq!(sign("5.00"), None);
    }

    #[test]
    fn the_whole_column_decides_the_mark() {
        let decided = |texts: &[&str]| match verdict(texts) {
            MarkVerdict::Decided(inference) => Some((inference.value, inference.evidence)),
            _ => None,
        };
        assert_eq!(
            decided(&["1.234", "0,50", "1.234.567"]),
            Some((Marks::Comma, Evidence::Rows { rows: 2, line: 3 }))
        );
        assert_eq!(
            decided(&["1,234", "12.50"]),
            Some((Marks::Point, Evidence::Rows { rows: 1, line: 3 }))
        );
        assert_eq!(verdict(&["12.50", "7", "1234.5"]), MarkVerdict::Irrelevant);
        assert_eq!(verdict(&["12.50", "7,50"]), MarkVerdict::Irrelevant);
        assert_eq!(verdict(&["12.50", "7,50", "1.234"]), MarkVerdict::Mixed);
        assert_eq!(
            amounts(&["12.50", "1.234"], MarkPlan::Mixed).0,
            [Some("12.50".into()), None]
        );
    }

    #[test]
    fn a_point_and_three_digits_alone_are_asked_about() {
        let MarkVerdict::Open(question) = verdict(&["5", "1.234", "2.500"]) else {
            panic!("a question");
        };
        assert_eq!(
            (question.rows, question.line, question.example.as_str()),
            (2, 3, "1.234")
        );
        assert_eq!(question.with_point.to_string(), "1.2340");
        assert_eq!(question.with_comma.to_string(), "1234.00");
    }

    #[test]
    fn another_column_of_the_file_may_speak() {
        let (_, silent) = amounts(&["1.234"], MarkPlan::By(Marks::Point));
        let (_, speaking) = amounts(&["0,50"], MarkPlan::By(Marks::Point));
        let verdict = silent.verdict(None, &speaking);
        assert_eq!(verdict.plan(), MarkPlan::By(Marks::Comma));
        let chosen = silent.verdict(Some(Marks::Point), &speaking);
        assert_eq!(chosen.plan(), MarkPlan::By(Marks::Point));
    }
}
