//! Dates: read one by one, and their order decided by the whole column.

use serde::{Deserialize, Serialize};

use super::inference::{Evidence, Inference, Seen};
use crate::order::{Date, LocalTime};

/// Which of day and month stands first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum DateOrder {
    /// 31/12/2024.
    #[default]
    DayFirst,
    /// 12/31/2024.
    MonthFirst,
}

impl DateOrder {
    const ALL: [Self; 2] = [Self::DayFirst, Self::MonthFirst];

    fn other(self) -> Self {
        match self {
            Self::DayFirst => Self::MonthFirst,
            Self::MonthFirst => Self::DayFirst,
        }
    }
}

/// A date as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct DateText {
    day: Day,
    time: Option<Time>,
    /// It names UTC, which is seldom a shop's own clock.
    pub(super) utc: bool,
}

/// Hour, minute and second.
type Time = (u8, u8, u8);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Day {
    /// Written in an order that leaves no doubt.
    Sure(Date),
    /// Two numbers and a year: day and month in one order or the other.
    Either { first: u8, second: u8, year: u16 },
}

impl DateText {
    /// The date when day and month stand in `order`; `None` where the calendar
    /// has no such day.
    pub(super) fn resolve(self, order: DateOrder) -> Option<LocalTime> {
        let date = self.date(order)?;
        match self.time {
            Some((hour, minute, second)) => LocalTime::at(date, hour, minute, second),
            None => Some(LocalTime::day(date)),
        }
    }

    fn date(self, order: DateOrder) -> Option<Date> {
        match (self.day, order) {
            (Day::Sure(date), _) => Some(date),
            (
                Day::Either {
                    first,
                    second,
                    year,
                },
                DateOrder::DayFirst,
            ) => Date::new(year, second, first),
            (
                Day::Either {
                    first,
                    second,
                    year,
                },
                DateOrder::MonthFirst,
            ) => Date::new(year, first, second),
        }
    }
}

/// Reads `2024-02-29`, `2024/2/29`, `2024.02.29`, `20240229`, `29.02.2024`, and
/// `29/02/2024` or `02/29/2024` (also with hyphens), each perhaps followed by a
/// time and an offset. The offset is passed over: the shop's local date is kept.
pub(super) fn read(text: &str) -> Option<DateText> {
    let mut scan = Scan(text.as_bytes());
    let day = scan.day()?;
    let (time, utc) = match scan.0 {
        [] => (None, false),
        _ => scan.time().map(|(time, utc)| (Some(time), utc))?,
    };
    let date = DateText { day, time, utc };
    let real = DateOrder::ALL
        .into_iter()
        .any(|order| date.resolve(order).is_some());
    (real && scan.0.is_empty()).then_some(date)
}

/// Years in which shops keep orders.
fn plausible(year: u16) -> bool {
    (1900..2200).contains(&year)
}

/// The text that is still to be read.
struct Scan<'a>(&'a [u8]);

impl<'a> Scan<'a> {
    fn day(&mut self) -> Option<Day> {
        let first = self.digits();
        if first.len() == 8 {
            let sure = Date::new(
                number(&first[..4])?,
                short(&first[4..6])?,
                short(&first[6..])?,
            );
            return sure
                .filter(|_| plausible(number(&first[..4]).unwrap_or(0)))
                .map(Day::Sure);
        }
        let separator = self.one_of(b"-/.")?;
        let second = self.digits();
        self.one_of(&[separator])?;
        let third = self.digits();
        let year_first = first.len() == 4;
        let year = number(if year_first { first } else { third })?;
        if !plausible(year) || (!year_first && third.len() != 4) {
            return None;
        }
        let second = short(second)?;
        if year_first {
            return Date::new(year, second, short(third)?).map(Day::Sure);
        }
        let first = short(first)?;
        match separator {
            b'.' => Date::new(year, second, first).map(Day::Sure),
            _ => Some(Day::Either {
                first,
                second,
                year,
            }),
        }
    }

    /// A time of day with its offset, and whether that is UTC.
    fn time(&mut self) -> Option<(Time, bool)> {
        self.one_of(b",");
        self.one_of(b"Tt ")?;
        self.spaces();
        let hour = short(self.digits())?;
        self.one_of(b":")?;
        let minute = short(self.digits())?;
        let mut second = 0;
        if self.one_of(b":").is_some() {
            second = short(self.digits())?;
            if self.one_of(b".,").is_some() && self.digits().is_empty() {
                return None;
            }
        }
        self.spaces();
        let hour = match (self.word(b"am"), hour) {
            (true, 1..=12) => hour % 12,
            (true, _) => return None,
            (false, _) => match (self.word(b"pm"), hour) {
                (true, 1..=12) => hour % 12 + 12,
                (true, _) => return None,
                (false, _) => hour,
            },
        };
        self.spaces();
        let utc = self.offset()?;
        Some(((hour, minute, second), utc))
    }

    /// `Z`, `UTC`, `GMT`, `+08:00`, `-0500`, `+08`, or nothing; whether it is UTC.
    fn offset(&mut self) -> Option<bool> {
        if [&b"z"[..], b"utc", b"gmt"]
            .into_iter()
            .any(|word| self.word(word))
        {
            return Some(true);
        }
        if self.one_of(b"+-").is_none() {
            return Some(false);
        }
        let hours = self.digits();
        let minutes = if self.one_of(b":").is_some() {
            self.digits()
        } else {
            b"00"
        };
        let known = minutes.len() == 2 && matches!(hours.len(), 2 | 4);
        let zero = hours.iter().chain(minutes).all(|&digit| digit == b'0');
        known.then_some(zero)
    }

    fn digits(&mut self) -> &'a [u8] {
        let length = self
            .0
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        let (digits, rest) = self.0.split_at(length);
        self.0 = rest;
        digits
    }

    fn one_of(&mut self, bytes: &[u8]) -> Option<u8> {
        let (&first, rest) = self
            .0
            .split_first()
            .filter(|(first, _)| bytes.contains(first))?;
        self.0 = rest;
        Some(first)
    }

    fn word(&mut self, word: &[u8]) -> bool {
        let found = self
            .0
            .get(..word.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(word));
        if found {
            self.0 = &self.0[word.len()..];
        }
        found
    }

    fn spaces(&mut self) {
        self.0 = self.0.trim_ascii_start();
    }
}

/// A number of one or two digits.
fn short(digits: &[u8]) -> Option<u8> {
    number(digits)
        .filter(|_| digits.len() <= 2)
        .and_then(|value| u8::try_from(value).ok())
}

/// A number of one to four digits.
fn number(digits: &[u8]) -> Option<u16> {
    let known = (1..=4).contains(&digits.len());
    known.then(|| {
        digits
            .iter()
            .fold(0, |value, digit| value * 10 + u16::from(digit - b'0'))
    })
}

/// What a column of dates shows about its order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct DateTally {
    /// Dates that are only possible with the day first, as 27/03/2024.
    day_first: Seen,
    /// Dates that are only possible with the month first.
    month_first: Seen,
    /// Dates that are possible both ways, and not the same day.
    either: Seen,
    /// The first of them.
    example: Option<DateText>,
    pub(super) utc: u32,
    /// The first and the last day under each reading.
    spans: [Option<(Date, Date)>; 2],
}

/// What the column says of its order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum DateVerdict {
    /// Every date says the same in either order.
    Irrelevant,
    Decided(Inference<DateOrder>),
    /// It allows both, or speaks for both.
    Open(DateQuestion),
}

/// Both readings of a column of dates, for the user to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DateQuestion {
    /// The line of the first date that is possible both ways.
    pub example_line: Option<u32>,
    /// What follows when the day stands first.
    pub day_first: DateReading,
    /// What follows when the month stands first.
    pub month_first: DateReading,
}

/// What follows from one order of day and month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DateReading {
    /// The first date that is possible both ways.
    pub example: Option<Date>,
    /// The first day.
    pub first: Option<Date>,
    /// The last day.
    pub last: Option<Date>,
    /// Rows whose date the calendar then has not.
    pub impossible: u32,
    /// The line of the first such row.
    pub line: Option<u32>,
}

impl DateTally {
    pub(super) fn add(&mut self, date: DateText, line: u32) {
        self.utc += u32::from(date.utc);
        let readings = DateOrder::ALL.map(|order| date.date(order));
        for (span, day) in self.spans.iter_mut().zip(readings) {
            let Some(day) = day else { continue };
            let (first, last) = span.unwrap_or((day, day));
            *span = Some((first.min(day), last.max(day)));
        }
        match readings {
            [Some(_), None] => self.day_first.at(line),
            [None, Some(_)] => self.month_first.at(line),
            [Some(a), Some(b)] if a != b => {
                if self.either.rows == 0 || line < self.either.line {
                    self.example = Some(date);
                }
                self.either.at(line);
            }
            _ => {}
        }
    }

    pub(super) fn verdict(&self, chosen: Option<DateOrder>) -> DateVerdict {
        let (days, months) = (self.day_first, self.month_first);
        let (value, evidence) = match (chosen, days.rows, months.rows) {
            (_, 0, 0) if self.either.rows == 0 => return DateVerdict::Irrelevant,
            (Some(chosen), ..) => (chosen, Evidence::Chosen),
            (None, 1.., 0) => (DateOrder::DayFirst, days.evidence()),
            (None, 0, 1..) => (DateOrder::MonthFirst, months.evidence()),
            (None, ..) => return DateVerdict::Open(self.question()),
        };
        DateVerdict::Decided(Inference {
            value,
            evidence,
            alternatives: vec![value.other()],
        })
    }

    fn question(&self) -> DateQuestion {
        let reading = |order: DateOrder, impossible: Seen| {
            let span = self.spans[order as usize];
            DateReading {
                example: self.example.and_then(|example| example.date(order)),
                first: span.map(|span| span.0),
                last: span.map(|span| span.1),
                impossible: impossible.rows,
                line: (impossible.rows > 0).then_some(impossible.line),
            }
        };
        DateQuestion {
            example_line: self.example.map(|_| self.either.line),
            day_first: reading(DateOrder::DayFirst, self.month_first),
            month_first: reading(DateOrder::MonthFirst, self.day_first),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resolved(text: &str, order: DateOrder) -> Option<String> {
        Some(read(text)?.resolve(order)?.to_string())
    }

    #[test]
    fn forms_that_leave_no_doubt() {
        for (text, expected) in [
            ("2024-02-29", "2024-02-29"),
            ("2024-2-9", "2024-02-09"),
            ("2024/02/29", "2024-02-29"),
            ("2024.02.29", "2024-02-29"),
            ("20240229", "2024-02-29"),
            ("29.02.2024", "2024-02-29"),
            ("9.2.2024", "2024-02-09"),
            ("2023-11-05 10:14:00 -0500", "2023-11-05T10:14:00"),
            ("2023-11-05T10:14:00+08:00", "2023-11-05T10:14:00"),
            ("2023-11-05T10:14:00.123Z", "2023-11-05T10:14:00"),
            ("2023-11-05 10:14:00 UTC", "2023-11-05T10:14:00"),
            ("2023-11-05 10:14", "2023-11-05T10:14:00"),
            ("2023/11/5 9:05", "2023-11-05T09:05:00"),
            ("05.11.2023 10:14", "2023-11-05T10:14:00"),
            ("05.11.2023, 10:14:59", "2023-11-05T10:14:59"),
            ("2024-02-29 00:00:01", "2024-02-29T00:00:01"),
            ("2024-02-29 12:00 AM", "2024-02-29T00:00:00"),
            ("2024-02-29 12:30 pm", "2024-02-29T12:30:00"),
            ("2024-02-29 3:05:06 PM +01", "2024-02-29T15:05:06"),
        ] {
            for order in DateOrder::ALL {
                assert_eq!(resolved(text, order).as_deref(), Some(expected), "{text:?}");
            }
        }
    }

    #[test]
    fn forms_that_need_an_order() {
        for (text, day_first, month_first) in [
            ("05/06/2024", Some("2024-06-05"), Some("2024-05-06")),
            (
                "5-6-2024 10:00",
                Some("2024-06-05T10:00:00"),
                Some("2024-05-06T10:00:00"),
            ),
            ("27/03/2024", Some("2024-03-27"), None),
            ("03/27/2024", None, Some("2024-03-27")),
            ("3/27/2024 1:05 PM", None, Some("2024-03-27T13:05:00")),
        ] {
            assert_eq!(
                resolved(text, DateOrder::DayFirst).as_deref(),
                day_first,
                "{text:?}"
            );
            assert_eq!(
                resolved(text, DateOrder::MonthFirst).as_deref(),
                month_first,
                "{text:?}"
            );
        }
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in [
            "",
            "x",
            "2024",
            "2024-02",
            "2024-02-30",
            "30.02.2024",
            "31/31/2024",
            "29/02/2023",
            "20240230",
            "19700101000000",
            "2024-02-29x",
            "2024-02-29 10",
            "2024-02-29 25:00",
            "2024-02-29 10:60",
            "2024-02-29 13:00 PM",
            "2024-02/29",
            "1/2/24",
            "0001-01-01",
            "2024-02-29 10:00 +8",
            "45000",
            "2024-02-29 10:00 EST",
            "٢٠٢٤-٠١-٠١",
            "99999-01-01",
            "2024-02-29 ",
            "10:00",
            "2024-123-01",
            "--",
            "1/2/2024/3",
        ] {
            assert_eq!(read(text), None, "{text:?}");
        }
    }

    #[test]
    fn utc_is_noticed() {
        for (text, utc) in [
            ("2024-02-29T10:00:00Z", true),
            ("2024-02-29 10:00 gmt", true),
            ("2024-02-29T10:00:00+00:00", true),
            ("2024-02-29T10:00:00+01:00", false),
            ("2024-02-29", false),
        ] {
            assert_eq!(read(text).map(|date| date.utc), Some(utc), "{text:?}");
        }
    }

    fn verdict(texts: &[&str], chosen: Option<DateOrder>) -> DateVerdict {
        let mut tally = DateTally::default();
        for (line, text) in (2..).zip(texts) {
            tally.add(read(text).expect(text), line);
        }
        tally.verdict(chosen)
    }

    fn decided(value: DateOrder, evidence: Evidence) -> DateVerdict {
        DateVerdict::Decided(Inference {
            value,
            evidence,
            alternatives: vec![value.other()],
        })
    }

    #[test]
    fn the_whole_column_decides_late_evidence_included() {
        assert_eq!(
            verdict(
                &["01/02/2024", "03/04/2024", "27/03/2024", "28/03/2024"],
                None
            ),
            decided(DateOrder::DayFirst, Evidence::Rows { rows: 2, line: 4 })
        );
        assert_eq!(
            verdict(&["01/02/2024", "12/31/2024"], None),
            decided(DateOrder::MonthFirst, Evidence::Rows { rows: 1, line: 3 })
        );
        assert_eq!(
            verdict(&["2024-01-02", "03/03/2024"], None),
            DateVerdict::Irrelevant
        );
    }

    #[test]
    fn where_it_allows_both_it_asks_and_shows_both() {
        let DateVerdict::Open(question) = verdict(&["01/02/2024", "05/12/2024"], None) else {
            panic!("a question");
        };
        let span = |reading: &DateReading| {
            [reading.first, reading.last].map(|day| day.map(|day| day.to_string()))
        };
        let days = |first: &str, last: &str| [Some(first.to_owned()), Some(last.to_owned())];
        assert_eq!(span(&question.day_first), days("2024-02-01", "2024-12-05"));
        assert_eq!(
            span(&question.month_first),
            days("2024-01-02", "2024-05-12")
        );
        let examples = [&question.day_first, &question.month_first].map(|reading| reading.example);
        assert_eq!(examples, [Date::new(2024, 2, 1), Date::new(2024, 1, 2)]);
        assert_eq!(question.example_line, Some(2));
        assert_eq!(
            (question.day_first.impossible, question.day_first.line),
            (0, None)
        );
        assert_eq!(
            verdict(&["01/02/2024"], Some(DateOrder::MonthFirst)),
            decided(DateOrder::MonthFirst, Evidence::Chosen)
        );
    }

    #[test]
    fn where_it_speaks_for_both_it_asks_too() {
        let DateVerdict::Open(question) = verdict(&["27/03/2024", "03/28/2024"], None) else {
            panic!("a question");
        };
        assert_eq!(
            (question.day_first.impossible, question.day_first.line),
            (1, Some(3))
        );
        assert_eq!(
            (question.month_first.impossible, question.month_first.line),
            (1, Some(2))
        );
    }
}
