//! What a whole column of dates shows about their order.

use serde::Serialize;

use super::super::inference::{Evidence, Inference, Seen};
use super::{DateOrder, DateText};
use crate::order::Date;

/// Days that an order of the numbers must spread over more than another does,
/// to be the wrong one: eight years.
const SPREAD: i32 = 8 * 365;
/// And by how many times.
const SPREAD_TIMES: i32 = 4;
/// No date is before it.
const FIRST_YEAR: i32 = 1900;

/// What a column of dates shows about its order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in super::super) struct DateTally {
    /// Dates that are not the same in every order.
    shown: Seen,
    /// Those of them that several orders allow.
    open: Seen,
    /// Those of these that are not written with points.
    undotted: u32,
    /// The first of the open ones.
    example: Option<DateText>,
    pub(in super::super) utc: u32,
    /// The first and the last day of dates that leave no doubt.
    sure: Option<(Date, Date)>,
    /// What follows from each order for the others.
    orders: [OrderTally; DateOrder::ALL.len()],
}

/// What follows from one order of the numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct OrderTally {
    /// Dates that the calendar then has not, and the first of them.
    impossible: Seen,
    first_impossible: Option<DateText>,
    span: Option<(Date, Date)>,
    /// Rows of each month from January 1900 on.
    months: Vec<u32>,
}

/// What the column says of its order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) enum DateVerdict {
    /// Every date says the same in either order.
    Irrelevant,
    Decided(Inference<DateOrder>),
    /// It allows several, or speaks against each.
    Open(DateQuestion),
}

/// The readings that a column of dates allows, for the user to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DateQuestion {
    /// The line of the first date that can be read several ways.
    pub example_line: Option<u32>,
    /// What follows from each order, two or three of them.
    pub readings: Vec<DateReading>,
}

/// What follows from one order of the numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DateReading {
    /// What stands first.
    pub order: DateOrder,
    /// The first date that can be read several ways.
    pub example: Option<Date>,
    /// The first day.
    pub first: Option<Date>,
    /// The last day.
    pub last: Option<Date>,
    /// Months without a row between the first day and the last.
    pub empty_months: u32,
    /// The month with the most rows, the first of several.
    pub busiest: Option<MonthRows>,
    /// Rows whose date the calendar then has not.
    pub impossible: u32,
    /// The line of the first such row.
    pub line: Option<u32>,
}

/// A month and how many rows fall into it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MonthRows {
    /// The first day of the month.
    pub month: Date,
    /// Rows whose order matters, not counting dates that leave no doubt.
    pub rows: u32,
}

impl DateTally {
    pub(in super::super) fn add(&mut self, date: DateText, line: u32) {
        self.utc += u32::from(date.utc);
        if let ([Some(day), ..], true) = (date.days, date.is_sure()) {
            extend(&mut self.sure, day);
            return;
        }
        for (tally, day) in self.orders.iter_mut().zip(date.days) {
            match day {
                Some(day) => tally.add(day),
                None => tally.add_impossible(date, line),
            }
        }
        let mut days = date.days.into_iter().flatten();
        let first = days.next();
        let open = days.any(|day| Some(day) != first);
        let [day_first, month_first, year_first] = date.days;
        if open || day_first != month_first || day_first.is_none() && year_first.is_some() {
            self.shown.at(line);
        }
        if open {
            if self.open.rows == 0 || line < self.open.line {
                self.example = Some(date);
            }
            self.open.at(line);
            self.undotted += u32::from(!date.dotted);
        }
    }

    pub(in super::super) fn verdict(&self, chosen: Option<DateOrder>) -> DateVerdict {
        if self.shown.rows == 0 {
            return DateVerdict::Irrelevant;
        }
        let thinkable = DateOrder::ALL
            .into_iter()
            .filter(|&order| self.of(order).span.is_some());
        let thinkable: Vec<DateOrder> = thinkable.collect();
        let found = match chosen {
            Some(chosen) => Ok((chosen, Evidence::Chosen)),
            None => self.infer(&thinkable),
        };
        match found {
            Ok((value, evidence)) => DateVerdict::Decided(Inference {
                value,
                evidence,
                alternatives: thinkable.into_iter().filter(|&o| o != value).collect(),
            }),
            Err(open) => DateVerdict::Open(self.question(&open)),
        }
    }

    /// The day in the first of the rows that speak against all orders but this one.
    pub(in super::super) fn deciding(&self, order: DateOrder) -> Option<Date> {
        let others = DateOrder::ALL.into_iter().filter(|&other| other != order);
        others
            .map(|other| self.of(other))
            .filter(|tally| tally.span.is_some() && tally.impossible.rows > 0)
            .min_by_key(|tally| tally.impossible.rows)
            .and_then(|tally| tally.first_impossible?.date(order))
    }

    /// The order that the column decides for, else those that it leaves open.
    fn infer(&self, thinkable: &[DateOrder]) -> Result<(DateOrder, Evidence), Vec<DateOrder>> {
        let is_possible = |order: &DateOrder| self.of(*order).impossible.rows == 0;
        let possible: Vec<DateOrder> = thinkable.iter().copied().filter(is_possible).collect();
        match possible[..] {
            // The column speaks against each of them.
            [] => Err(thinkable.to_vec()),
            [only] => Ok((only, self.against_others(only, thinkable))),
            _ => self.infer_by_habit(possible),
        }
    }

    /// Decides between orders that the calendar allows.
    fn infer_by_habit(
        &self,
        possible: Vec<DateOrder>,
    ) -> Result<(DateOrder, Evidence), Vec<DateOrder>> {
        let (kept, evidence) = self.without_far_years(possible);
        match (&kept[..], evidence) {
            (&[only], Some(evidence)) => Ok((only, evidence)),
            // Points between the numbers: where the year is known to be last,
            // the day is written first.
            (&[DateOrder::DayFirst, DateOrder::MonthFirst], _) if self.undotted == 0 => {
                Ok((DateOrder::DayFirst, self.open.evidence()))
            }
            _ => Err(kept),
        }
    }

    /// The orders without those by which two-digit years would be spread over
    /// decades while by others they lie close together: days go up to 31, the
    /// years of a shop do not.
    fn without_far_years(&self, possible: Vec<DateOrder>) -> (Vec<DateOrder>, Option<Evidence>) {
        let days = |order: DateOrder| {
            let span = self.of(order).span;
            span.map_or(0, |(first, last)| last.days_since(first))
        };
        let nearest = possible.iter().map(|&order| days(order)).min().unwrap_or(0);
        let far = |order: &DateOrder| {
            let spread = days(*order);
            spread >= SPREAD && spread / SPREAD_TIMES >= nearest
        };
        let (far, near): (Vec<DateOrder>, Vec<DateOrder>) = possible.into_iter().partition(far);
        let years = |days: i32| u32::try_from(days / 365 + 1).unwrap_or(u32::MAX);
        let otherwise = far.iter().map(|&order| days(order)).min();
        let evidence = otherwise.map(|otherwise| Evidence::Years {
            years: years(nearest),
            otherwise: years(otherwise),
        });
        (near, evidence)
    }

    /// The rows that speak against the other orders, against each at least so
    /// many.
    fn against_others(&self, order: DateOrder, thinkable: &[DateOrder]) -> Evidence {
        let others = thinkable.iter().filter(|&&other| other != order);
        others
            .map(|&other| self.of(other).impossible)
            .min_by_key(|impossible| impossible.rows)
            .unwrap_or(self.shown)
            .evidence()
    }

    fn of(&self, order: DateOrder) -> &OrderTally {
        &self.orders[order as usize]
    }

    fn question(&self, open: &[DateOrder]) -> DateQuestion {
        let readings = open.iter().map(|&order| {
            let tally = self.of(order);
            let span = tally.with(self.sure);
            DateReading {
                order,
                example: self.example.and_then(|example| example.date(order)),
                first: span.map(|span| span.0),
                last: span.map(|span| span.1),
                empty_months: tally.empty_months(),
                busiest: tally.busiest(),
                impossible: tally.impossible.rows,
                line: (tally.impossible.rows > 0).then_some(tally.impossible.line),
            }
        });
        DateQuestion {
            example_line: self.example.map(|_| self.open.line),
            readings: readings.collect(),
        }
    }
}

impl OrderTally {
    fn add_impossible(&mut self, date: DateText, line: u32) {
        if self.impossible.rows == 0 || line < self.impossible.line {
            self.first_impossible = Some(date);
        }
        self.impossible.at(line);
    }

    fn add(&mut self, day: Date) {
        extend(&mut self.span, day);
        let (year, month, _) = day.civil();
        let Ok(place) = usize::try_from((year - FIRST_YEAR) * 12 + month - 1) else {
            return;
        };
        if self.months.len() <= place {
            self.months.resize(place + 1, 0);
        }
        self.months[place] += 1;
    }

    /// The span with the days that leave no doubt.
    fn with(&self, sure: Option<(Date, Date)>) -> Option<(Date, Date)> {
        let mut span = self.span;
        for day in sure.into_iter().flat_map(|(first, last)| [first, last]) {
            extend(&mut span, day);
        }
        span
    }

    fn empty_months(&self) -> u32 {
        let months = self.months.iter().skip_while(|rows| **rows == 0);
        let empty = months.filter(|rows| **rows == 0).count();
        u32::try_from(empty).unwrap_or(u32::MAX)
    }

    fn busiest(&self) -> Option<MonthRows> {
        // Of equals, `max_by_key` takes the last.
        let months = self.months.iter().enumerate().rev();
        let (place, &rows) = months.max_by_key(|(_, rows)| **rows)?;
        let place = u16::try_from(place).ok()?;
        let month = u8::try_from(place % 12 + 1).ok()?;
        let year = u16::try_from(FIRST_YEAR).ok()? + place / 12;
        Some(MonthRows {
            month: Date::new(year, month, 1)?,
            rows,
        })
    }
}

fn extend(span: &mut Option<(Date, Date)>, day: Date) {
    let (first, last) = span.unwrap_or((day, day));
    *span = Some((first.min(day), last.max(day)));
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;
    use DateOrder::{DayFirst, MonthFirst, YearFirst};

    fn verdict(texts: &[&str], chosen: Option<DateOrder>) -> DateVerdict {
        let mut tally = DateTally::default();
        for (line, text) in (2..).zip(texts) {
            tally.add(read(text).expect(text), line);
        }
        tally.verdict(chosen)
    }

    fn decided(value: DateOrder, evidence: Evidence, alternatives: &[DateOrder]) -> DateVerdict {
        DateVerdict::Decided(Inference {
            value,
            evidence,
            alternatives: alternatives.to_vec(),
        })
    }

    fn rows(rows: u32, line: u32) -> Evidence {
        Evidence::Rows { rows, line }
    }

    /// The orders that are asked about.
    #[track_caller]
    fn open(texts: &[&str]) -> Vec<DateOrder> {
        match verdict(texts, None) {
            DateVerdict::Open(question) => question.readings.iter().map(|r| r.order).collect(),
            verdict => panic!("{verdict:?}"),
        }
    }

    #[test]
    fn the_whole_column_decides_late_evidence_included() {
        assert_eq!(
            verdict(
                &["01/02/2024", "03/04/2024", "27/03/2024", "28/03/2024"],
                None
            ),
            decided(DayFirst, rows(2, 4), &[MonthFirst])
        );
        assert_eq!(
            verdict(&["01/02/2024", "12/31/2024"], None),
            decided(MonthFirst, rows(1, 3), &[DayFirst])
        );
        assert_eq!(
            verdict(&["12/31/2024"], None),
            decided(MonthFirst, rows(1, 2), &[])
        );
        assert_eq!(
            verdict(&["2024-01-02", "03/03/2024", "2024年5月3日"], None),
            DateVerdict::Irrelevant
        );
    }

    #[test]
    fn short_years_may_stand_first() {
        // 09/28/26 has no 28th month.
        assert_eq!(
            verdict(&["09/28/26", "10/02/26"], None),
            decided(MonthFirst, rows(1, 2), &[DayFirst, YearFirst])
        );
        // 24/09/31 is no day, 31/09/24 neither: only the year 99 is left.
        assert_eq!(
            verdict(&["99/12/31", "99/12/01"], None),
            decided(YearFirst, rows(2, 2), &[])
        );
        assert_eq!(open(&["28.09.26", "27.10.26"]), [DayFirst, YearFirst]);
        assert_eq!(
            open(&["05/06/24", "07/08/24"]),
            [DayFirst, MonthFirst, YearFirst]
        );
        // A year of four digits behind it.
        assert_eq!(
            verdict(&["28.09.26", "27.10.2026"], None),
            decided(DayFirst, rows(1, 3), &[YearFirst])
        );
    }

    #[test]
    fn short_years_lie_close_together() {
        let days: Vec<String> = (1..=31).map(|day| format!("{day:02}.10.26")).collect();
        let days: Vec<&str> = days.iter().map(String::as_str).collect();
        let evidence = Evidence::Years {
            years: 1,
            otherwise: 31,
        };
        assert_eq!(
            verdict(&days, None),
            decided(DayFirst, evidence, &[MonthFirst, YearFirst])
        );
        let days: Vec<String> = (1..=31).map(|day| format!("24/05/{day:02}")).collect();
        let days: Vec<&str> = days.iter().map(String::as_str).collect();
        let evidence = Evidence::Years {
            years: 1,
            otherwise: 31,
        };
        assert_eq!(
            verdict(&days, None),
            decided(YearFirst, evidence, &[DayFirst])
        );
        // By either order of day and month the years are those of 2024.
        assert_eq!(open(&["01/02/24", "12/11/24"]), [DayFirst, MonthFirst]);
        // Three years apart is no evidence.
        assert_eq!(open(&["25.10.26", "28.10.26"]), [DayFirst, YearFirst]);
    }

    #[test]
    fn points_mean_day_first_where_nothing_speaks_against_it() {
        assert_eq!(
            verdict(&["05.06.2024", "07.08.2024"], None),
            decided(DayFirst, rows(2, 2), &[MonthFirst])
        );
        assert_eq!(
            verdict(&["05.06.2024", "12.31.2024"], None),
            decided(MonthFirst, rows(1, 3), &[DayFirst])
        );
        assert_eq!(open(&["05.06.2024", "05/06/2024"]), [DayFirst, MonthFirst]);
        assert_eq!(open(&["05-06-2024"]), [DayFirst, MonthFirst]);
    }

    #[test]
    fn where_it_allows_several_it_asks_and_shows_what_follows() {
        let DateVerdict::Open(question) =
            verdict(&["01/02/2024", "05/12/2024", "06/12/2024"], None)
        else {
            panic!("a question");
        };
        let day = |month, day| Date::new(2024, month, day);
        assert_eq!(question.example_line, Some(2));
        assert_eq!(
            question.readings,
            [
                DateReading {
                    order: DayFirst,
                    example: day(2, 1),
                    first: day(2, 1),
                    last: day(12, 6),
                    empty_months: 9,
                    busiest: day(12, 1).map(|month| MonthRows { month, rows: 2 }),
                    impossible: 0,
                    line: None,
                },
                DateReading {
                    order: MonthFirst,
                    example: day(1, 2),
                    first: day(1, 2),
                    last: day(6, 12),
                    empty_months: 3,
                    busiest: day(1, 1).map(|month| MonthRows { month, rows: 1 }),
                    impossible: 0,
                    line: None,
                },
            ]
        );
        assert_eq!(
            verdict(&["01/02/2024"], Some(MonthFirst)),
            decided(MonthFirst, Evidence::Chosen, &[DayFirst])
        );
    }

    #[test]
    fn where_it_speaks_against_each_it_asks_too() {
        let DateVerdict::Open(question) = verdict(&["27/03/2024", "03/28/2024"], None) else {
            panic!("a question");
        };
        let lost: Vec<_> = question
            .readings
            .iter()
            .map(|reading| (reading.order, reading.impossible, reading.line))
            .collect();
        assert_eq!(lost, [(DayFirst, 1, Some(3)), (MonthFirst, 1, Some(2))]);
    }

    #[test]
    fn the_order_of_rows_says_nothing() {
        let texts = ["01/02/24", "03/04/24", "27/03/24", "05/06/24"];
        let mut backwards = texts;
        backwards.reverse();
        let [DateVerdict::Decided(one), DateVerdict::Decided(other)] =
            [verdict(&texts, None), verdict(&backwards, None)]
        else {
            panic!("decisions");
        };
        assert_eq!(
            (one.value, one.alternatives),
            (other.value, other.alternatives)
        );
    }
}
