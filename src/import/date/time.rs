//! Times of day, and the zones behind them.

use super::names;
use super::scan::{Number, Scan};

/// A time of day on the clock of whoever wrote it: 00:00:00 to 23:59:59.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) struct Time {
    pub(super) hour: u8,
    pub(super) minute: u8,
    pub(super) second: u8,
}

/// Seconds of a day.
pub(super) const DAY: u64 = 86_400;

/// Words for the halves of a day.
const MORNING: &[&str] = &["am", "a.m.", "a. m.", "上午"];
const EVENING: &[&str] = &["pm", "p.m.", "p. m.", "下午"];

/// The half of a day that a word names.
#[derive(Clone, Copy, PartialEq)]
enum Half {
    Morning,
    Evening,
}

impl Time {
    pub(super) fn new(hour: u8, minute: u8, second: u8) -> Option<Self> {
        (hour < 24 && minute < 60 && second < 60).then_some(Self {
            hour,
            minute,
            second,
        })
    }

    /// The time so many seconds after midnight.
    pub(super) fn of_day(seconds: u64) -> Option<Self> {
        let part = |value: u64| u8::try_from(value).ok();
        Self::new(
            part(seconds / 3600)?,
            part(seconds / 60 % 60)?,
            part(seconds % 60)?,
        )
    }
}

/// Reads a time: `10:14`, `9:15:51 AM`, `下午1:05`, `10时14分`, `101400`, with
/// fractions of a second passed over.
pub(super) fn time(scan: &mut Scan<'_>) -> Option<Time> {
    let before = half(scan);
    scan.spaces();
    let first = scan.number()?;
    let (hour, minute, second) = match first.digits {
        4 | 6 => packed(first)?,
        _ => parted(scan, first.short()?)?,
    };
    scan.spaces();
    let hour = match (before.or_else(|| half(scan)), minute, hour) {
        (None, None, _) => return None,
        (None, ..) => hour,
        (Some(Half::Morning), _, 0..=12) => hour % 12,
        (Some(Half::Evening), _, 1..=12) => hour % 12 + 12,
        // 下午13:05 says the same twice, and so does 00:05 in the morning.
        (Some(Half::Evening), _, 13..=23) if before.is_some() => hour,
        (Some(_), ..) => return None,
    };
    Time::new(hour, minute.unwrap_or(0), second)
}

/// A time within a day as spreadsheets count it: `0.4263888889`.
pub(super) fn fraction(text: &str) -> Option<Time> {
    let digits = text
        .strip_prefix("0.")
        .or_else(|| text.strip_prefix("0,"))?;
    Time::of_day(seconds(0, digits)?)
}

/// The seconds of `whole` days and a decimal fraction, to the nearest.
pub(super) fn seconds(whole: u64, fraction: &str) -> Option<u64> {
    let digits = fraction.get(..fraction.len().min(17))?;
    let all = !digits.is_empty() && fraction.bytes().all(|byte| byte.is_ascii_digit());
    let parts: u128 = digits.parse().ok().filter(|_| all)?;
    let scale = 10u128.pow(u32::try_from(digits.len()).ok()?);
    let rounded = (parts * u128::from(DAY) + scale / 2) / scale;
    Some(whole * DAY + u64::try_from(rounded).ok()?)
}

/// Hour, minute and second without marks between them: `101400`, `1014`.
fn packed(number: Number) -> Option<(u8, Option<u8>, u8)> {
    let value = if number.digits == 6 {
        number.value
    } else {
        number.value * 100
    };
    let part = |value: u64| u8::try_from(value % 100).ok();
    Some((part(value / 10_000)?, part(value / 100), part(value)?))
}

/// The minute and the second behind an hour, each with its mark. The hour may
/// stand alone, as in `5 PM`.
fn parted(scan: &mut Scan<'_>, hour: u8) -> Option<(u8, Option<u8>, u8)> {
    let Some(mark) = scan.one_of(&[':', '.', '时', '時', '点', '點']) else {
        return Some((hour, None, 0));
    };
    let two = |number: Number| number.short().filter(|_| number.digits == 2 || mark != '.');
    if !matches!(mark, ':' | '.') {
        let minute = scan.number().map_or(Some(0), Number::short)?;
        scan.one_of(&['分']);
        let second = scan.number().map_or(Some(0), Number::short)?;
        scan.one_of(&['秒']);
        return Some((hour, Some(minute), second));
    }
    let minute = two(scan.number()?)?;
    if scan.one_of(&[mark]).is_none() {
        return Some((hour, Some(minute), 0));
    }
    let second = two(scan.number()?)?;
    if scan.one_of(&['.', ',']).is_some() {
        scan.number()?;
    }
    Some((hour, Some(minute), second))
}

fn half(scan: &mut Scan<'_>) -> Option<Half> {
    if scan.any(MORNING) {
        Some(Half::Morning)
    } else if scan.any(EVENING) {
        Some(Half::Evening)
    } else {
        None
    }
}

/// Passes over the zone behind a time: `Z`, `+08:00`, `-0500`, `PST`,
/// `GMT-0500 (Eastern Standard Time)`; whether it is UTC, `None` for anything
/// else.
pub(super) fn zone(scan: &mut Scan<'_>) -> Option<bool> {
    scan.spaces();
    if scan.is_empty() {
        return Some(false);
    }
    let named = scan.any(&["z", "utc", "gmt"]);
    let other = !named
        && scan
            .word(|word| names::is_zone(word).then_some(()))
            .is_some();
    let signed = scan.one_of(&['+', '-', '−']).is_some();
    let utc = if signed { offset(scan)? } else { named };
    scan.spaces();
    scan.brackets();
    Some(utc && !other)
}

/// Whether an offset is zero: `08:00`, `0500`, `3`.
fn offset(scan: &mut Scan<'_>) -> Option<bool> {
    let hours = scan.number()?;
    let minutes = match scan.one_of(&[':']) {
        Some(_) => scan.number().filter(|minutes| minutes.digits == 2)?.value,
        None => 0,
    };
    matches!(hours.digits, 1 | 2 | 4).then_some(hours.value == 0 && minutes == 0)
}
