//! Dates: read one by one, and their order decided by the whole column.

mod compact;
mod day;
mod names;
mod scan;
mod tally;
mod time;

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

pub use tally::{DateQuestion, DateReading, MonthRows};
pub(super) use tally::{DateTally, DateVerdict};
pub(super) use time::Time;

use crate::order::{Date, LocalTime};
use scan::Scan;

/// What stands first in dates of three numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum DateOrder {
    /// 31/12/2024 and 31/12/24.
    #[default]
    DayFirst,
    /// 12/31/2024 and 12/31/24.
    MonthFirst,
    /// 24/12/31. A year of four digits, 2024/12/31, leaves no doubt.
    YearFirst,
}

impl DateOrder {
    const ALL: [Self; 3] = [Self::DayFirst, Self::MonthFirst, Self::YearFirst];
}

/// A date as it was written.
///
/// Two-digit years are of 2000 to 2079 and of 1980 to 1999.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct DateText {
    /// The day in each [`DateOrder`]; the same in all where the text leaves no
    /// doubt, `None` where the calendar has no such day.
    days: [Option<Date>; DateOrder::ALL.len()],
    time: Option<Time>,
    /// It names UTC, which is seldom a shop's own clock.
    pub(super) utc: bool,
    /// Points stand between its numbers, as where the day is written first.
    dotted: bool,
}

impl DateText {
    fn sure(date: Date) -> Self {
        Self {
            days: [Some(date); 3],
            time: None,
            utc: false,
            dotted: false,
        }
    }

    /// The date with the time that another column gives.
    pub(super) fn at(self, time: Time) -> Self {
        Self {
            time: Some(time),
            ..self
        }
    }

    /// The date in `order`; `None` where the calendar has no such day.
    pub(super) fn resolve(self, order: DateOrder) -> Option<LocalTime> {
        let date = self.date(order)?;
        match self.time {
            Some(time) => LocalTime::at(date, time.hour, time.minute, time.second),
            None => Some(LocalTime::day(date)),
        }
    }

    fn date(self, order: DateOrder) -> Option<Date> {
        self.days[order as usize]
    }

    /// Whether it says the same in every order.
    fn is_sure(self) -> bool {
        let [day, others @ ..] = self.days;
        others.iter().all(|other| *other == day)
    }
}

/// Reads a date, perhaps with a time and a zone, in any of the ways that shops
/// write them: with numbers (`29.02.2024`, `2/29/24`, `113/02/29` of the
/// Republic of China), with names of months (`Feb 29, 2024`, `29 февраля 2024 г.`,
/// `2024年2月29日`), or as one number (`20240229`, a spreadsheet's `45351.5`, Unix
/// seconds). The zone is passed over: the shop's local date is kept.
pub(super) fn read(text: &str) -> Option<DateText> {
    iso(text.as_bytes()).or_else(|| {
        let text = half_width(text);
        let mut scan = Scan(&text);
        whole(&mut scan).filter(|_| scan.is_empty())
    })
}

/// Whether a text can be nothing but a date. A number alone may be one, and may
/// be anything else.
pub(super) fn is_written(text: &str) -> bool {
    text.bytes().filter(|byte| !byte.is_ascii_digit()).count() > 1 && read(text).is_some()
}

/// Whether a number is likely a date where a whole column is like it: `20240229`,
/// or as long as the Unix times of this age, in seconds or milliseconds, 2001 to
/// 2033, which all begin with a 1.
pub(super) fn is_number(text: &str) -> bool {
    let long = text.len() == 8 || text.starts_with('1') && matches!(text.len(), 10 | 13);
    long && text.bytes().all(|byte| byte.is_ascii_digit()) && read(text).is_some()
}

/// Reads a time of day in a cell of its own, perhaps with a zone; `None` when it
/// is none.
pub(super) fn read_time(text: &str) -> Option<Time> {
    let text = half_width(text);
    let mut scan = Scan(&text);
    let time = time::time(&mut scan);
    let zone = time::zone(&mut scan);
    match (time, zone) {
        (Some(time), Some(_)) if scan.is_empty() => Some(time),
        _ => time::fraction(&text),
    }
}

/// The commonest forms, quickly: `2024-02-29`, and `2024-02-29 10:14:00` with
/// nothing, `Z`, or an offset such as `-0500` or `+08:00` behind it.
fn iso(text: &[u8]) -> Option<DateText> {
    let (date, rest) = text.split_at_checked(10)?;
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = date else {
        return None;
    };
    let year = u16::from(pair(y1, y2)?) * 100 + u16::from(pair(y3, y4)?);
    let day = Date::new(year, pair(m1, m2)?, pair(d1, d2)?).filter(|_| plausible(year))?;
    let day = DateText::sure(day);
    let (time, offset) = match rest {
        [] => return Some(day),
        [b' ' | b'T', rest @ ..] => rest.split_at_checked(8)?,
        _ => return None,
    };
    let &[h1, h2, b':', m1, m2, b':', s1, s2] = time else {
        return None;
    };
    let utc = match *offset {
        [] => false,
        [b'Z'] => true,
        [b' ', b'+' | b'-', a, b, c, d] | [b'+' | b'-', a, b, b':', c, d] => {
            pair(a, b)? == 0 && pair(c, d)? == 0
        }
        _ => return None,
    };
    let time = Time::new(pair(h1, h2)?, pair(m1, m2)?, pair(s1, s2)?)?;
    Some(DateText {
        utc,
        ..day.at(time)
    })
}

/// The number that two digits make.
fn pair(tens: u8, ones: u8) -> Option<u8> {
    let digits = tens.is_ascii_digit() && ones.is_ascii_digit();
    digits.then(|| (tens - b'0') * 10 + (ones - b'0'))
}

/// A day with its time behind it, or before it.
fn whole(scan: &mut Scan<'_>) -> Option<DateText> {
    let mut ahead = *scan;
    let early = ahead.number().is_some() && ahead.one_of(&[':']).is_some();
    let mut before = None;
    if early {
        before = Some(time::time(scan)?);
        join(scan);
    }
    let mut date = day::day(scan)?;
    if let Some(time) = before {
        date = date.at(time);
        date.utc |= time::zone(scan)?;
    }
    join(scan);
    if !scan.is_empty() && before.is_none() {
        date = date.at(time::time(scan)?);
        date.utc |= time::zone(scan)?;
    }
    let real = DateOrder::ALL
        .iter()
        .any(|order| date.date(*order).is_some());
    real.then_some(date)
}

/// What may stand between a day and a time.
fn join(scan: &mut Scan<'_>) {
    scan.spaces();
    scan.one_of(&[',', '，', '-', '—', '–']);
    scan.spaces();
    let mut ahead = *scan;
    if ahead.one_of(&['T', 't']).is_some() && ahead.peek_number().is_some() {
        *scan = ahead;
    } else {
        scan.any(&["at", "в"]);
        scan.spaces();
    }
}

/// Years in which shops keep orders.
fn plausible(year: u16) -> bool {
    (1900..2200).contains(&year)
}

/// The text with ASCII for full-width characters, and without such as leave no
/// mark on paper.
fn half_width(text: &str) -> Cow<'_, str> {
    let wide = |c: char| matches!(c, '\u{FF01}'..='\u{FF5E}');
    let unseen =
        |c: char| matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{FEFF}');
    if text.is_ascii() || !text.contains(|c| wide(c) || unseen(c)) {
        return Cow::Borrowed(text);
    }
    let narrow = |c: char| {
        let shifted = u32::from(c).checked_sub(0xFEE0).and_then(char::from_u32);
        if wide(c) { shifted.unwrap_or(c) } else { c }
    };
    Cow::Owned(text.chars().filter(|c| !unseen(*c)).map(narrow).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The date in each order; `-` where there is none.
    fn resolved(text: &str) -> Option<[String; 3]> {
        let date = read(text)?;
        Some(DateOrder::ALL.map(|order| {
            date.resolve(order)
                .map_or("-".into(), |time| time.to_string())
        }))
    }

    #[track_caller]
    fn sure(expected: &str, texts: &str) {
        for text in texts.split('|') {
            let all = [(); 3].map(|()| expected.to_owned());
            assert_eq!(resolved(text), Some(all), "{text:?}");
        }
    }

    #[test]
    fn numbers_that_leave_no_doubt() {
        sure(
            "2024-02-29",
            "2024-02-29|2024-2-29|2024/02/29|2024.02.29|2024. 2. 29.|2024 02 29|20240229|２０２４/０２/２９|\
             113/02/29|113-02-29|113.2.29|1130229|45351|45351.0|2024\u{2010}02\u{2010}29",
        );
        sure("1999-12-31", "1999-12-31|36525");
    }

    #[test]
    fn months_by_name() {
        sure(
            "2023-11-05",
            "Nov 5, 2023|November 5, 2023|Nov-05-23|Nov. 5 2023|05-Nov-2023|5 Nov 2023|05/NOV/2023|\
             5th of November 2023|Nov 5th, 2023|2023-Nov-05|Sunday, November 5, 2023|Sun, 05 Nov 2023|\
             5 ноября 2023 г.|5 ноября 2023|05 нояб. 2023 г.|5 Ноябрь 2023|вс, 5 нояб. 2023|05-ноя-2023|\
             2023年11月5日|2023 年 11 月 5 日|２０２３年１１月５日|11月5日, 2023|11月5日 2023|23年11月5日|\
             民國112年11月5日|112年11月5日|中華民國112年11月05日|民國 112/11/05|十一月 5, 2023|\
             2023年11月5日 星期日|2023年11月5日（周日）|2023/11/5(日)",
        );
        sure(
            "2025-07-21",
            "Jul-21-25|21-Jul-25|21 июля 2025 года|21.июл.2025|July 21 2025",
        );
        sure(
            "2024-05-03",
            "3 мая 2024|3 май 2024|May 3, 2024|五月 3, 2024|03-мая-24",
        );
        sure("2010-01-02", "民國99年1月2日|民國99/1/2|099/01/02|0990102");
    }

    #[test]
    fn times_stand_behind_dates_or_before_them() {
        sure(
            "2023-11-05T10:14:00",
            "2023-11-05 10:14:00 -0500|2023-11-05T10:14:00+08:00|2023-11-05T10:14:00.123Z|\
             2023-11-05 10:14:00 UTC|2023-11-05 10:14|2023/11/5 10:14|2023-11-05 10:14:00.000 -0500|\
             5 ноября 2023 г., 10:14|5 ноября 2023 г. в 10:14|Nov 5, 2023 at 10:14 AM|\
             Nov 5, 2023, 10:14:00\u{202f}AM|2023年11月5日10时14分|2023年11月5日 上午10:14|\
             2023/11/5 上午 10:14:00|2023-11-05 10:14:00 MSK|2023-11-05 10:14 (UTC+3)|20231105101400|\
             20231105T101400Z|202311051014|10:14:00 Nov 05, 2023 PST|Sun Nov 05 2023 10:14:00 GMT-0500 \
             (Eastern Standard Time)|2023-11-05T10:14:00+01:00[Europe/Berlin]|2023.11.05 10.14|\
             45235.4263888889|45235,426388888889|2023-11-05 - 10:14|Sunday, 5 November 2023 10:14 a.m.|\
             112-11-05 10:14",
        );
    }

    #[test]
    fn halves_of_the_day() {
        sure(
            "2024-02-29T00:00:00",
            "2024-02-29 12:00 AM|2024/2/29 上午12:00|2024-02-29 00:00 AM",
        );
        sure(
            "2024-02-29T12:30:00",
            "2024-02-29 12:30 pm|2024/2/29 下午12:30|2024-02-29 12:30 P.M.",
        );
        sure(
            "2026-09-04T13:05:07",
            "Sep 4, 2026 1:05:07 PM PDT|2026-09-04 1:05:07pm|2026/9/4 下午 01:05:07|\
             2026年9月4日下午1时05分07秒|2026年9月4日 下午1點5分7秒|2026/9/4 下午13:05:07",
        );
        sure(
            "2024-02-29T15:00:00",
            "2024-02-29 3 PM|2024年2月29日下午3点",
        );
    }

    #[test]
    fn unix_time_is_utc() {
        // GNU date: date -u -d @1709201640.
        for text in ["1709201640", "1709201640000", "1709201640.5"] {
            let date = read(text).expect(text);
            assert!(date.utc, "{text:?}");
            sure("2024-02-29T10:14:00", text);
        }
    }

    #[test]
    fn numbers_that_need_an_order() {
        for (text, expected) in [
            ("05/06/2024", ["2024-06-05", "2024-05-06", "-"]),
            ("05.06.2024", ["2024-06-05", "2024-05-06", "-"]),
            ("27/03/2024", ["2024-03-27", "-", "-"]),
            ("3/27/2024", ["-", "2024-03-27", "-"]),
            ("12.31.2024", ["-", "2024-12-31", "-"]),
            ("05-06-24", ["2024-06-05", "2024-05-06", "2005-06-24"]),
            ("26/09/28", ["2028-09-26", "-", "2026-09-28"]),
            ("09/28/26", ["-", "2026-09-28", "-"]),
            ("28.09.26", ["2026-09-28", "-", "2028-09-26"]),
            ("26/9/8", ["-", "-", "2026-09-08"]),
            ("01.02.99", ["1999-02-01", "1999-01-02", "-"]),
            ("1/2/79", ["2079-02-01", "2079-01-02", "-"]),
            ("1 2 2024", ["2024-02-01", "2024-01-02", "-"]),
        ] {
            assert_eq!(resolved(text), Some(expected.map(String::from)), "{text:?}");
        }
        assert_eq!(
            resolved("5-6-2024 1:05 PM"),
            Some(["2024-06-05T13:05:00", "2024-05-06T13:05:00", "-"].map(String::from))
        );
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
            "19700101006000",
            "2024-02-29x",
            "2024-02-29 10",
            "2024-02-29 25:00",
            "2024-02-29 10:60",
            "2024-02-29 13:00 PM",
            "2024-02/29",
            "2024/13/01",
            "0001-01-01",
            "٢٠٢٤-٠١-٠١",
            "99999-01-01",
            "10:00",
            "2024-123-01",
            "--",
            "1/2/2024/3",
            "1/2",
            "5 Mai 2024",
            "Nov 2023",
            "ноябрь 2023",
            "Nov 31, 2023",
            "11月31日 2023",
            "240229",
            "1234567890123456",
            "12345678901234567890",
            "99999999",
            "1.5",
            "12.50",
            "45351.x",
            "250/05/03",
            "05/06/024",
            "2024-02-29 10:00 Bananas",
            "2024-02-29 (",
            "Monday",
            "民國",
            "民國113年",
            "2024年2月",
            "Decoy 5, 2023",
            "007/05/03",
            "0010101",
            "1/2/3",
            "#1001",
            "2024-02-29T",
            "2024-02-29 10:00 AM PM",
            "1 000,50",
        ] {
            assert_eq!(resolved(text), None, "{text:?}");
        }
    }

    #[test]
    fn utc_is_noticed() {
        for (text, utc) in [
            ("2024-02-29T10:00:00Z", true),
            ("2024-02-29 10:00 gmt", true),
            ("2024-02-29T10:00:00+00:00", true),
            ("2024-02-29 10:00:00 +0000", true),
            ("2024-02-29 10:00:00 UTC+3", false),
            ("2024-02-29T10:00:00+01:00", false),
            ("2024-02-29 10:00 PST", false),
            ("2024-02-29", false),
            ("45351.5", false),
        ] {
            assert_eq!(read(text).map(|date| date.utc), Some(utc), "{text:?}");
        }
    }

    #[test]
    fn a_number_alone_may_be_anything() {
        for text in ["2024-02-29", "5/6/24", "Nov 5, 2023"] {
            assert!(is_written(text), "{text:?}");
        }
        for text in ["20240229", "45351", "45351.50", "1709201640", "x", "12.50"] {
            assert!(!is_written(text), "{text:?}");
        }
    }

    #[test]
    fn times_of_their_own_column() {
        for (text, expected) in [
            ("10:14:00", (10, 14, 0)),
            ("9:15:51 AM", (9, 15, 51)),
            ("09:15 p.m.", (21, 15, 0)),
            ("下午1:05", (13, 5, 0)),
            ("10:14:00 PST", (10, 14, 0)),
            ("101400", (10, 14, 0)),
            ("0.4263888889", (10, 14, 0)),
            ("00:00", (0, 0, 0)),
            ("23:59:59.999", (23, 59, 59)),
        ] {
            let (hour, minute, second) = expected;
            assert_eq!(read_time(text), Time::new(hour, minute, second), "{text:?}");
        }
        for text in [
            "",
            "10",
            "24:00",
            "10:60",
            "noon",
            "2024-02-29",
            "1.5",
            "10:14 x",
            "0.99999999",
        ] {
            assert_eq!(read_time(text), None, "{text:?}");
        }
        let time = read_time("9:15:51 AM").expect("a time");
        let date = read("Dec 8, 2024").expect("a date").at(time);
        let local = date
            .resolve(DateOrder::default())
            .map(|local| local.to_string());
        assert_eq!(local.as_deref(), Some("2024-12-08T09:15:51"));
    }

    proptest! {
        #[test]
        fn no_text_panics(text in any::<String>()) {
            let _ = (read(&text), read_time(&text));
        }

        #[test]
        fn no_text_made_of_pieces_of_dates_panics(
            pieces in prop::collection::vec(prop::sample::select(vec![
                "1", "12", "113", "2024", "20240229", "1709201640", "-", "/", ".", ",", " ", ":", "年", "月", "日",
                "民國", "Nov", "мая", "г.", "AM", "下午", "T", "Z", "+", "(", ")", "周日", "UTC", "th", "of ", "99999",
            ]), 0..12)
        ) {
            let text = pieces.concat();
            if let Some(date) = read(&text) {
                prop_assert!(DateOrder::ALL.iter().any(|order| date.resolve(*order).is_some()), "{}", text);
            }
            let _ = read_time(&text);
        }

        #[test]
        fn every_form_of_a_day_is_that_day(days in 3653i32..47_481) {
            // 1980 to 2099.
            let date = Date::from_days(days).expect("a day");
            let (year, month, day) = date.civil();
            let iso = date.to_string();
            let forms = [
                format!("{year}/{month}/{day}"),
                format!("{year}年{month}月{day}日"),
                format!("民國{}年{month}月{day}日", year - 1911),
                format!("{year}{month:02}{day:02}"),
                (days + 25_569).to_string(),
            ];
            for form in forms.iter().chain([&iso]) {
                let read = read(form).and_then(|date| date.date(DateOrder::YearFirst));
                prop_assert_eq!(read, Some(date), "{}", form);
            }
            for (order, form) in [
                (DateOrder::DayFirst, format!("{day}/{month}/{year}")),
                (DateOrder::MonthFirst, format!("{month}-{day}-{year}")),
            ] {
                prop_assert_eq!(read(&form).and_then(|date| date.date(order)), Some(date), "{}", form);
            }
        }
    }
}
