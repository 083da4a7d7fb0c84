//! What a whole column of amounts shows about its decimal mark.

use serde::Serialize;

use super::super::inference::{Evidence, Inference, Seen};
use super::{AmountError, MarkPlan, Money, Sign, other, reading, thousands};
use crate::number::{Decimal, Marks};

/// So many amounts below a thousand without a mark show that marks separate
/// thousands, when all other amounts have one before three last digits.
const WHOLE: u32 = 8;

/// What a column of amounts shows about its decimal mark.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in super::super) struct MarkTally {
    point: Seen,
    comma: Seen,
    /// Amounts such as `1.234`, and the first of them.
    either: Seen,
    example: String,
    /// How many of them have a comma.
    with_comma: u32,
    /// Amounts from 1 to 999 without a mark.
    short: Seen,
    /// Amounts from 1000 on without a mark.
    long: u32,
    /// Amounts with more than four decimals.
    pub(in super::super) rounded: u32,
}

/// What the column says of its decimal mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) enum MarkVerdict {
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
    pub(in super::super) fn read(
        &mut self,
        text: &str,
        plan: MarkPlan,
        line: u32,
    ) -> Result<Money, AmountError> {
        for marks in [Marks::Point, Marks::Comma] {
            match Decimal::parse_plain(text.as_bytes(), marks) {
                Some(decimal) if self.is_plain(text, marks, line) => {
                    return Money::new(decimal, None);
                }
                _ => {}
            }
        }
        self.read_written(text, plan, line)
    }

    /// Whether digits with perhaps a mark among them can be read one way only.
    fn is_plain(&mut self, text: &str, marks: Marks, line: u32) -> bool {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (mark, seen) = match marks {
            Marks::Point => ('.', &mut self.point),
            Marks::Comma => (',', &mut self.comma),
        };
        match digits.split_once(mark) {
            Some((_, decimals)) if decimals.len() == 3 => return false,
            Some(_) => seen.at(line),
            None if digits.len() > 3 => self.long = self.long.saturating_add(1),
            None if digits != "0" => self.short.at(line),
            None => {}
        }
        true
    }

    fn read_written(
        &mut self,
        text: &str,
        plan: MarkPlan,
        line: u32,
    ) -> Result<Money, AmountError> {
        let habit = match plan {
            MarkPlan::By(mark) => mark,
            MarkPlan::Mixed => Marks::Point,
        };
        let reading = reading(text, habit).ok_or(AmountError::NotAnAmount)?;
        match reading.shows {
            Some(Marks::Point) => self.point.at(line),
            Some(Marks::Comma) => self.comma.at(line),
            None if reading.ambiguous => {
                if self.either.rows == 0 || line < self.either.line {
                    text.clone_into(&mut self.example);
                }
                self.either.at(line);
                self.with_comma += u32::from(thousands(text) == Some(Marks::Point));
                if plan == MarkPlan::Mixed {
                    return Err(AmountError::Ambiguous);
                }
            }
            None => match reading.mantissa {
                0 => {}
                1..1000 => self.short.at(line),
                _ => self.long = self.long.saturating_add(1),
            },
        }
        let made = Decimal::from_reading(&reading);
        self.rounded += u32::from(made.rounded);
        let code = reading.currency.map(|code| Sign::Code(code.as_str()));
        Money::new(made.decimal, code.or(reading.shared_sign.map(Sign::Shared)))
    }

    /// What the column says; where it is silent, `other` columns of the same
    /// file may speak.
    pub(in super::super) fn verdict(&self, chosen: Option<Marks>, beside: &Self) -> MarkVerdict {
        let decide = |value, evidence| {
            MarkVerdict::Decided(Inference {
                value,
                evidence,
                alternatives: vec![other(value)],
            })
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
        let shown = self.shown().or_else(|| self.grouped());
        match shown.or_else(|| beside.shown()) {
            Some((value, evidence)) => decide(value, evidence),
            None => MarkVerdict::Open(self.question()),
        }
    }

    /// The mark that amounts show, when they all show the same.
    pub(in super::super) fn shown(&self) -> Option<(Marks, Evidence)> {
        match (self.point.rows, self.comma.rows) {
            (1.., 0) => Some((Marks::Point, self.point.evidence())),
            (0, 1..) => Some((Marks::Comma, self.comma.evidence())),
            _ => None,
        }
    }

    /// The mark of a column in which all amounts below a thousand have no mark
    /// and all others have the same one before three last digits: it separates
    /// thousands. Decimals would be fewer than three now and then, or three
    /// everywhere.
    fn grouped(&self) -> Option<(Marks, Evidence)> {
        let enough = self.short.rows >= WHOLE.max(self.either.rows) && self.long == 0;
        let mark = match self.with_comma {
            0 => Marks::Comma,
            all if all == self.either.rows => Marks::Point,
            _ => return None,
        };
        enough.then_some((mark, self.short.evidence()))
    }

    fn question(&self) -> MarkQuestion {
        let with = |mark| {
            reading(&self.example, mark).map_or(Decimal::ZERO, |reading| {
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

impl MarkVerdict {
    /// A mark that is known from elsewhere.
    pub(in super::super) fn by_habit(value: Marks, evidence: Evidence) -> Self {
        Self::Decided(Inference {
            value,
            evidence,
            alternatives: vec![match value {
                Marks::Point => Marks::Comma,
                Marks::Comma => Marks::Point,
            }],
        })
    }

    /// How amounts are to be read after this verdict.
    pub(in super::super) fn plan(&self) -> MarkPlan {
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
    use proptest::prelude::*;

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

    fn decided(texts: &[&str]) -> Option<(Marks, Evidence)> {
        match verdict(texts) {
            MarkVerdict::Decided(inference) => Some((inference.value, inference.evidence)),
            _ => None,
        }
    }

    #[test]
    fn amounts_are_exact() {
        for (text, expected) in [
            ("1658.04", "1658.04"),
            ("$1,344.00", "1344.00"),
            ("-$12.00", "-12.00"),
            ("- $12.00", "-12.00"),
            ("$-12.00", "-12.00"),
            ("(12.00)", "-12.00"),
            ("($12.00)", "-12.00"),
            ("12.00-", "-12.00"),
            ("−12,00 €", "-12.00"),
            ("1000 руб", "1000.00"),
            ("1 344 руб.", "1344.00"),
            ("1 234,50 ₽", "1234.50"),
            ("1\u{202f}234,50\u{a0}р.", "1234.50"),
            ("1'234.50 CHF", "1234.50"),
            ("12,34,567.00", "1234567.00"),
            ("NT$1,344.00", "1344.00"),
            ("NT 1,344.50", "1344.50"),
            ("US $12.00", "12.00"),
            ("HK$12.00", "12.00"),
            ("12.50元", "12.50"),
            ("￥１２．５０", "12.50"),
            ("¥12.50", "12.50"),
            ("RMB 12.50", "12.50"),
            ("USD 12.00", "12.00"),
            ("12,00 EUR", "12.00"),
            ("1 200,00 грн", "1200.00"),
            ("56.290000000000006", "56.29"),
            ("1.2E+3", "1200.00"),
            ("25.0000", "25.00"),
            ("0", "0.00"),
            ("₩1,234", "1234.00"),
            ("₩1.234", "1234.00"),
            ("1.234 円", "1234.00"),
        ] {
            let (read, _) = amounts(&[text], MarkPlan::By(Marks::Point));
            assert_eq!(read, [Some(expected.to_owned())], "{text:?}");
        }
        for text in [
            "",
            "abc",
            "45%",
            "5/month",
            "1,23,4",
            "2024-01-01",
            "12.00 / 13.00",
            "1.90 CR",
            "#REF!",
            "999999999999999",
        ] {
            assert_eq!(
                amounts(&[text], MarkPlan::By(Marks::Point)).0,
                [None],
                "{text:?}"
            );
        }
        let (_, tally) = amounts(&["56.290000000000006", "5.25"], MarkPlan::By(Marks::Point));
        assert_eq!(tally.rounded, 1);
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
        assert_eq!(sign("US $5"), Some(Sign::Code("USD")));
        assert_eq!(sign("1 000 руб."), Some(Sign::Code("RUB")));
        assert_eq!(sign("$5.00"), Some(Sign::Shared('$')));
        assert_eq!(sign("5.00"), None);
    }

    #[test]
    fn the_whole_column_decides_the_mark() {
        assert_eq!(
            decided(&["1.234", "0,50", "1.234.567"]),
            Some((Marks::Comma, Evidence::Rows { rows: 2, line: 3 }))
        );
        assert_eq!(
            decided(&["1,234", "12.50"]),
            Some((Marks::Point, Evidence::Rows { rows: 1, line: 3 }))
        );
        assert_eq!(
            decided(&["1.234", "₩2,500"]),
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
    fn amounts_below_a_thousand_show_what_separates_thousands() {
        let whole = ["56", "56", "25", "16", "20", "86", "0", "48", "58"];
        let with = |more: &[&'static str]| [&whole[..], more].concat();
        let evidence = Evidence::Rows { rows: 8, line: 2 };
        assert_eq!(decided(&with(&["1,344"])), Some((Marks::Point, evidence)));
        assert_eq!(
            decided(&with(&["1.344", "2.500"])),
            Some((Marks::Comma, evidence))
        );
        let evidence = Evidence::Rows { rows: 9, line: 2 };
        assert_eq!(
            decided(&with(&["1.344 ₽", "15 ₽"])),
            Some((Marks::Comma, evidence))
        );
        // A thousand without a mark; both marks; too few.
        for texts in [
            with(&["1,344", "2000"]),
            with(&["1,344", "2000 ₽"]),
            with(&["1,344", "2.000"]),
            vec!["56", "25", "1,344"],
        ] {
            assert!(matches!(verdict(&texts), MarkVerdict::Open(_)), "{texts:?}");
        }
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

    #[test]
    fn columns_with_different_marks_are_told_apart() {
        let (_, points) = amounts(&["1.234", "56.29"], MarkPlan::By(Marks::Point));
        let (_, commas) = amounts(&["1.234", "0,39"], MarkPlan::By(Marks::Point));
        assert_eq!(
            points.verdict(None, &commas).plan(),
            MarkPlan::By(Marks::Point)
        );
        assert_eq!(
            commas.verdict(None, &points).plan(),
            MarkPlan::By(Marks::Comma)
        );
    }

    proptest! {
        #[test]
        fn no_column_panics(texts in prop::collection::vec(any::<String>(), 0..5)) {
            let mut tally = MarkTally::default();
            for (line, text) in (2..).zip(&texts) {
                for plan in [MarkPlan::By(Marks::Comma), MarkPlan::Mixed] {
                    let _ = tally.read(text, plan, line);
                }
            }
            let _ = tally.verdict(None, &MarkTally::default());
        }

        #[test]
        fn the_order_of_rows_and_the_plan_say_nothing(
            mut texts in prop::collection::vec(prop::sample::select(vec![
                "5", "12.50", "0,39", "1.234", "1,234", "1.234.567", "$5", "999", "1000", "₩1,234", "x", "0",
            ]), 0..20)
        ) {
            let verdict_of = |texts: &[&str], plan| {
                let (_, tally) = amounts(texts, plan);
                tally.verdict(None, &MarkTally::default()).plan()
            };
            let forwards = verdict_of(&texts, MarkPlan::By(Marks::Point));
            texts.reverse();
            prop_assert_eq!(verdict_of(&texts, MarkPlan::By(Marks::Comma)), forwards);
            prop_assert_eq!(verdict_of(&texts, MarkPlan::Mixed), forwards);
        }
    }
}
