//! Civil dates: days of the calendar, without a time zone.
//!
//! The conversions between a date and a count of days follow the description of
//! Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years begin in
//! March, so that the leap day is the last of its year, and repeat every 400
//! years of 146,097 days.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error};
use serde::{Serialize, Serializer};

/// Days from 0000-03-01 to 1970-01-01.
const EPOCH: i32 = 719_468;
/// Days in 400 years.
const CYCLE: i32 = 146_097;
/// Seconds of a day.
const DAY: u32 = 86_400;

/// A day of the Gregorian calendar, 0001-01-01 to 9999-12-31.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "CivilDate", type = "string"))]
pub struct Date(i32);

impl Date {
    /// The day, or `None` where the calendar has no such day.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let known = (1..=9999).contains(&year) && (1..=12).contains(&month);
        if !known || day == 0 || day > month_length(year, month) {
            return None;
        }
        let (month, day) = (i32::from(month), i32::from(day));
        let year = i32::from(year) - i32::from(month < 3);
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        let (cycle, year) = (year.div_euclid(400), year.rem_euclid(400));
        Some(Self(
            cycle * CYCLE + year * 365 + year / 4 - year / 100 + day_of_year - EPOCH,
        ))
    }

    /// Year, month and day of the month.
    pub fn civil(self) -> (i32, i32, i32) {
        let days = self.0 + EPOCH;
        let (cycle, day) = (days.div_euclid(CYCLE), days.rem_euclid(CYCLE));
        let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
        let day_of_year = day - (365 * year + year / 4 - year / 100);
        let march_month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * march_month + 2) / 5 + 1;
        let month = (march_month + 2) % 12 + 1;
        (cycle * 400 + year + i32::from(month < 3), month, day)
    }

    /// The day so many days after 1970-01-01; `None` outside of the calendar.
    pub fn from_days(days: i32) -> Option<Self> {
        (-719_162..=2_932_896).contains(&days).then_some(Self(days))
    }

    /// Reads `YYYY-MM-DD`; `None` for any other text.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '-').map(str::parse::<u16>);
        let mut part = || parts.next()?.ok();
        let (year, month, day) = (part()?, part()?, part()?);
        Self::new(year, month.try_into().ok()?, day.try_into().ok()?)
    }

    /// Days since 1970-01-01.
    pub fn days(self) -> i32 {
        self.0
    }

    /// How many days `self` lies after `earlier`; negative when before.
    pub fn days_since(self, earlier: Self) -> i32 {
        self.0 - earlier.0
    }
}

fn month_length(year: u16, month: u8) -> u8 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// `2024-02-29`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.civil();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'_, str>>::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom("no day: YYYY-MM-DD"))
    }
}

/// A day and, where it is known, the time of day, both on the shop's clock.
///
/// Ordered by day, then by time, an unknown time first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LocalTime {
    /// The day.
    pub date: Date,
    /// Seconds since midnight; `None` when only the day is known.
    second: Option<u32>,
}

impl LocalTime {
    /// A day of which the time is not known.
    pub fn day(date: Date) -> Self {
        Self { date, second: None }
    }

    /// A day and a time, or `None` where a day has no such time.
    pub fn at(date: Date, hour: u8, minute: u8, second: u8) -> Option<Self> {
        let (hour, minute, second) = (u32::from(hour), u32::from(minute), u32::from(second));
        let total = hour * 3600 + minute * 60 + second;
        let known = minute < 60 && second < 60 && total < DAY;
        known.then_some(Self {
            date,
            second: Some(total),
        })
    }
}

/// `2024-02-29T00:00:01`, or the day alone.
impl fmt::Display for LocalTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.date.fmt(f)?;
        self.second.map_or(Ok(()), |total| {
            let (hour, minute, second) = (total / 3600, total / 60 % 60, total % 60);
            write!(f, "T{hour:02}:{minute:02}:{second:02}")
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_days() {
        // Day counts by GNU date: date -u -d 2024-02-29 +%s divided by 86400.
        for (year, month, day, days) in [
            (1970, 1, 1, 0),
            (1969, 12, 31, -1),
            (2000, 2, 29, 11_016),
            (2000, 3, 1, 11_017),
            (1997, 1, 1, 9_862),
            (1998, 6, 30, 10_407),
            (2024, 2, 29, 19_782),
            (1900, 3, 1, -25_508),
            (9999, 12, 31, 2_932_896),
            (1, 1, 1, -719_162),
        ] {
            let date = Date::new(year, month, day).expect("a day");
            assert_eq!(date.days(), days, "{year}-{month}-{day}");
            assert_eq!(Date::from_days(days), Some(date), "{year}-{month}-{day}");
        }
    }

    #[test]
    fn every_day_of_the_calendar_follows_the_one_before() {
        let mut days = Date::new(1, 1, 1).expect("a day").days();
        for year in 1..=9999 {
            for month in 1..=12 {
                for day in 1..=month_length(year, month) {
                    let date = Date::new(year, month, day).expect("a day");
                    assert_eq!(date.days(), days);
                    assert_eq!(
                        date.civil(),
                        (i32::from(year), i32::from(month), i32::from(day))
                    );
                    days += 1;
                }
            }
        }
    }

    #[test]
    fn what_the_calendar_lacks_is_none() {
        assert_eq!(Date::from_days(2_932_897), None);
        assert_eq!(Date::from_days(-719_163), None);
        for (year, month, day) in [
            (2023, 2, 29),
            (1900, 2, 29),
            (2024, 2, 30),
            (2024, 4, 31),
            (2024, 13, 1),
            (2024, 0, 1),
            (2024, 1, 0),
            (2024, 1, 32),
            (0, 1, 1),
            (10_000, 1, 1),
        ] {
            assert_eq!(Date::new(year, month, day), None, "{year}-{month}-{day}");
        }
    }

    #[test]
    fn times() {
        let date = Date::new(2024, 2, 29).expect("a day");
        let at = |h, m, s| LocalTime::at(date, h, m, s);
        assert_eq!(
            at(0, 0, 1).expect("a time").to_string(),
            "2024-02-29T00:00:01"
        );
        assert_eq!(
            at(23, 59, 59).expect("a time").to_string(),
            "2024-02-29T23:59:59"
        );
        assert_eq!(LocalTime::day(date).to_string(), "2024-02-29");
        assert!(LocalTime::day(date) < at(0, 0, 0).expect("a time"));
        assert_eq!(
            (at(24, 0, 0), at(1, 60, 0), at(1, 0, 60)),
            (None, None, None)
        );
    }
}
