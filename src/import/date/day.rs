//! Days as they are written, with numbers and with names of months.

use super::scan::{Number, Scan};
use super::{DateText, compact, names, plausible};
use crate::order::Date;

/// Years are written behind these in Taiwan.
const REPUBLIC: &[&str] = &["中華民國", "中华民国", "民國", "民国"];
/// The first year of the Republic of China is 1912.
const REPUBLIC_EPOCH: u16 = 1911;
const ORDINALS: &[&str] = &["st", "nd", "rd", "th"];

/// Reads a day, and what stands beside it: the day of the week, the mark of a
/// year.
pub(super) fn day(scan: &mut Scan<'_>) -> Option<DateText> {
    weekday(scan);
    let republic = scan.any(REPUBLIC);
    scan.spaces();
    let date = if let Some(month) = month(scan) {
        month_first(scan, month)
    } else if republic {
        let year = scan
            .number()?
            .value
            .checked_add(u64::from(REPUBLIC_EPOCH))?;
        year_first(scan, u16::try_from(year).ok()?)
    } else {
        number_first(scan)
    }?;
    year_mark(scan);
    scan.spaces();
    scan.brackets();
    weekday(scan);
    Some(date)
}

/// `Sep 4, 2026`, `Jul-21-25`, `五月 3, 2024`.
fn month_first(scan: &mut Scan<'_>, month: u8) -> Option<DateText> {
    gap(scan);
    let day = scan.number()?.short()?;
    scan.any(ORDINALS);
    gap(scan);
    known(full_year(scan.number()?)?, month, day)
}

/// `29.02.2024`, `2024-02-29`, `5 ноября 2023`, `2024年2月29日`, `20240229`.
fn number_first(scan: &mut Scan<'_>) -> Option<DateText> {
    let number = scan.peek_number()?;
    if number.digits > 4 {
        return compact::read(scan);
    }
    scan.number()?;
    if number.digits == 3 {
        return year_first(scan, republican(number.value)?);
    }
    if number.digits == 4 || scan.0.trim_start().starts_with('年') {
        return year_first(scan, full_year(number)?);
    }
    if sign(scan, &['月']).is_some() {
        let day = scan.number()?.short()?;
        sign(scan, &['日', '号', '號']);
        gap(scan);
        return known(full_year(scan.number()?)?, number.short()?, day);
    }
    scan.any(ORDINALS);
    let mark = mark(scan);
    scan.any(&["of "]);
    if let Some(month) = month(scan) {
        gap(scan);
        return known(full_year(scan.number()?)?, month, number.short()?);
    }
    let (second, third) = two_more(scan, mark?)?;
    numbers(number, second, third, mark?)
}

/// A year of the Republic of China that nothing but its three digits names, as
/// in 113/05/03: 1991 to 2110.
pub(super) fn republican(year: u64) -> Option<u16> {
    let year = u16::try_from(year)
        .ok()
        .filter(|year| (80..200).contains(year))?;
    Some(year + REPUBLIC_EPOCH)
}

/// What follows a year: `-02-29`, `年2月29日`, `-Feb-29`.
fn year_first(scan: &mut Scan<'_>, year: u16) -> Option<DateText> {
    if sign(scan, &['年']).is_some() {
        let month = scan.number()?.short()?;
        sign(scan, &['月'])?;
        let day = scan.number()?.short()?;
        sign(scan, &['日', '号', '號']);
        return known(year, month, day);
    }
    let mark = mark(scan)?;
    if let Some(month) = month(scan) {
        gap(scan);
        return known(year, month, scan.number()?.short()?);
    }
    let (month, day) = two_more(scan, mark)?;
    known(year, month.short()?, day.short()?)
}

/// The second and the third number, with the same mark between them as before.
fn two_more(scan: &mut Scan<'_>, first: char) -> Option<(Number, Number)> {
    let second = scan.number()?;
    let again = mark(scan).filter(|&again| again == first)?;
    let third = scan.number()?;
    if again == '.' {
        // 2024. 5. 3.
        scan.one_of(&['.']);
    }
    Some((second, third))
}

/// Three numbers of which the first may be the day, the month or a short year.
fn numbers(first: Number, second: Number, third: Number, mark: char) -> Option<DateText> {
    let (one, two) = (first.short()?, second.short()?);
    let year_last = full_year(third).filter(|_| third.digits != 1);
    let year_first = full_year(first).filter(|_| first.digits == 2);
    let day_last = third.short();
    Some(DateText {
        days: [
            year_last.and_then(|year| Date::new(year, two, one)),
            year_last.and_then(|year| Date::new(year, one, two)),
            year_first.and_then(|year| Date::new(year, two, day_last?)),
        ],
        time: None,
        utc: false,
        dotted: mark == '.',
    })
}

fn known(year: u16, month: u8, day: u8) -> Option<DateText> {
    Date::new(year, month, day)
        .filter(|_| plausible(year))
        .map(DateText::sure)
}

/// A year of four digits, or of two: 00 to 79 are of this century, 80 to 99 of
/// the last.
fn full_year(number: Number) -> Option<u16> {
    let year = u16::try_from(number.value).ok()?;
    match (number.digits, year) {
        (4, _) if plausible(year) => Some(year),
        (2, 0..=79) => Some(2000 + year),
        (2, 80..=99) => Some(1900 + year),
        _ => None,
    }
}

/// A Chinese sign behind a number, with or without blanks around it.
fn sign(scan: &mut Scan<'_>, signs: &[char]) -> Option<char> {
    let mut ahead = *scan;
    ahead.spaces();
    let found = ahead.one_of(signs)?;
    ahead.spaces();
    *scan = ahead;
    Some(found)
}

/// The mark between two numbers, a blank where there is no other.
fn mark(scan: &mut Scan<'_>) -> Option<char> {
    let spaced = scan.spaces();
    let mark = scan.one_of(&['-', '/', '.', '‐', '–', '−']);
    scan.spaces();
    match mark {
        Some('/' | '.') => mark,
        Some(_) => Some('-'),
        None => spaced.then_some(' '),
    }
}

/// What may stand between a day, the name of a month and a year.
fn gap(scan: &mut Scan<'_>) {
    scan.spaces();
    scan.one_of(&['-', '/', ',', '.', '，']);
    scan.spaces();
}

fn month(scan: &mut Scan<'_>) -> Option<u8> {
    if let Some((month, rest)) = names::chinese_month(scan.0) {
        scan.0 = rest;
        return Some(month);
    }
    scan.word(names::month)
}

fn weekday(scan: &mut Scan<'_>) {
    scan.spaces();
    let found = scan.word(|word| names::is_weekday(word).then_some(()));
    if found.is_some() {
        scan.one_of(&[',']);
    } else if let Some(rest) = names::after_chinese_weekday(scan.0) {
        scan.0 = rest;
        scan.one_of(&[',', '，']);
    }
    scan.spaces();
}

/// `г.` behind a Russian year.
fn year_mark(scan: &mut Scan<'_>) {
    let mut ahead = *scan;
    ahead.spaces();
    let is_mark = |word: &str| matches!(word, "г" | "год" | "года").then_some(());
    if ahead.word(is_mark).is_some() {
        *scan = ahead;
    }
}
