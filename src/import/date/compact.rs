//! Dates that are written as one number.

use super::day::republican;
use super::scan::Scan;
use super::time::{DAY, Time, seconds};
use super::{DateText, plausible};
use crate::order::Date;

/// Days from 1899-12-30 to 1970-01-01. Spreadsheets count from there, because
/// their 1900 has a 29 February; numbers of five digits lie behind it.
const SPREADSHEET_EPOCH: u64 = 25_569;
/// What a number must say to be a moment: 2001-09-09 to 2099-12-31.
const MOMENTS: std::ops::Range<u64> = 1_000_000_000..4_102_444_800;

/// Reads `20240229`, `20240229101400`, `1130229` (of the Republic of China),
/// the days and seconds of spreadsheets (`45351.4263888889`), and the seconds or
/// milliseconds of Unix, which are in UTC.
pub(super) fn read(scan: &mut Scan<'_>) -> Option<DateText> {
    let number = scan.number()?;
    let value = number.value;
    match number.digits {
        5 => {
            let seconds = seconds(value, fraction(scan))?;
            moment(seconds.checked_sub(SPREADSHEET_EPOCH * DAY)?, false)
        }
        7 => day(republican(value / 10_000)?.into(), value % 10_000),
        8 => day(value / 10_000, value % 10_000),
        10 if MOMENTS.contains(&value) => {
            fraction(scan);
            moment(value, true)
        }
        12 => timed(value * 100),
        13 if MOMENTS.contains(&(value / 1000)) => moment(value / 1000, true),
        14 => timed(value),
        _ => None,
    }
}

/// The decimals behind the number; `0` where there are none.
fn fraction<'a>(scan: &mut Scan<'a>) -> &'a str {
    let mut ahead = *scan;
    let mark = ahead.one_of(&['.', ',']);
    let end = ahead
        .0
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(ahead.0.len());
    match (mark, ahead.0.split_at_checked(end)) {
        (Some(_), Some((digits, rest))) if !digits.is_empty() => {
            scan.0 = rest;
            digits
        }
        _ => "0",
    }
}

fn day(year: u64, month_and_day: u64) -> Option<DateText> {
    let year = u16::try_from(year).ok().filter(|&year| plausible(year))?;
    let part = |value: u64| u8::try_from(value).ok();
    let date = Date::new(year, part(month_and_day / 100)?, part(month_and_day % 100)?)?;
    Some(DateText::sure(date))
}

/// `20240229101400`.
fn timed(value: u64) -> Option<DateText> {
    let (date, time) = (value / 1_000_000, value % 1_000_000);
    let part = |value: u64| u8::try_from(value % 100).ok();
    let time = Time::new(part(time / 10_000)?, part(time / 100)?, part(time)?)?;
    Some(day(date / 10_000, date % 10_000)?.at(time))
}

/// The day and the time so many seconds after 1970-01-01.
fn moment(seconds: u64, utc: bool) -> Option<DateText> {
    let date = Date::from_days(i32::try_from(seconds / DAY).ok()?)?;
    let (year, ..) = date.civil();
    let known = u16::try_from(year).is_ok_and(plausible);
    let text = DateText {
        utc,
        ..DateText::sure(date)
    };
    known.then_some(match seconds % DAY {
        0 if !utc => text,
        rest => text.at(Time::of_day(rest)?),
    })
}
