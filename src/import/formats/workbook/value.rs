//! Numbers of cells as text: in full, and dates as dates.

use super::format::Format;
use crate::order::Date;

/// The day from which a workbook counts days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Epoch {
    /// 1 is 1 January 1900, and 60 is 29 February of that year, which was none.
    #[default]
    Year1900,
    /// 0 is 1 January 1904, as on the first Macintosh.
    Year1904,
}

/// Writes a number as it stands in the file, by its format. A whole one keeps
/// all its digits.
pub(super) fn write(out: &mut String, number: &str, format: Format, epoch: Epoch) {
    let number = number.trim();
    let digits = number.strip_prefix('-').unwrap_or(number);
    let whole = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    match number.parse::<f64>() {
        Ok(float) if float.is_finite() && !(whole && format == Format::Number) => {
            write_float(out, float, format, epoch);
        }
        _ => out.push_str(number),
    }
}

/// Writes a number by its format: without an exponent, and with the 15
/// significant digits that a spreadsheet shows, so that 56.290000000000006 is
/// 56.29.
pub(super) fn write_float(out: &mut String, float: f64, format: Format, epoch: Epoch) {
    if let Some(date) = date(float, format, epoch) {
        out.push_str(&date);
        return;
    }
    let shown: f64 = format!("{float:.14e}").parse().unwrap_or(float);
    let text = shown.to_string();
    let decimals = text.split_once('.').map(|(_, decimals)| decimals.len());
    out.push_str(&text);
    // Nobody shall take the point of 1.234 for one between thousands.
    if decimals == Some(3) {
        out.push('0');
    }
}

/// A boolean as spreadsheets show it.
pub(super) fn boolean(value: bool) -> &'static str {
    if value { "TRUE" } else { "FALSE" }
}

/// Writes a date of ISO 8601 with a blank before the time, and whole seconds.
pub(super) fn write_iso(out: &mut String, date: &str) {
    let whole = date.split_once('.').map_or(date, |(whole, _)| whole);
    out.push_str(&whole.replacen('T', " ", 1));
}

/// A serial number as a date; `None` when it is none.
fn date(serial: f64, format: Format, epoch: Epoch) -> Option<String> {
    const SECONDS: f64 = 86_400.0;
    // Of the years that a spreadsheet knows, until 9999.
    if format == Format::Number || !(0.0..2_958_466.0).contains(&serial) {
        return None;
    }
    let seconds = (serial.fract() * SECONDS).round();
    let days = serial.trunc() + (seconds / SECONDS).trunc();
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "both are small"
    )]
    let (days, seconds) = (days as i32, (seconds % SECONDS) as u32);
    let time = format!(
        "{:02}:{:02}:{:02}",
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60
    );
    if format == Format::Time && days == 0 {
        return Some(time);
    }
    let day = day(days, epoch)?;
    let plain = format == Format::Day && seconds == 0;
    Some(if plain { day } else { format!("{day} {time}") })
}

/// The day of a serial number in ISO 8601.
fn day(serial: i32, epoch: Epoch) -> Option<String> {
    let first = match epoch {
        Epoch::Year1900 => Date::new(1899, 12, if serial < 60 { 31 } else { 30 })?,
        Epoch::Year1904 => Date::new(1904, 1, 1)?,
    };
    let missing = epoch == Epoch::Year1900 && matches!(serial, 0 | 60);
    let date = Date::from_days(first.days() + serial).filter(|_| !missing)?;
    Some(date.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(number: &str, format: Format, epoch: Epoch) -> String {
        let mut out = String::new();
        write(&mut out, number, format, epoch);
        out
    }

    #[test]
    fn numbers_are_exact_and_in_full() {
        for (number, expected) in [
            ("0", "0"),
            ("-5", "-5"),
            ("190000000000001001", "190000000000001001"),
            ("1.9E+17", "190000000000000000"),
            ("56.290000000000006", "56.29"),
            ("0.1", "0.1"),
            ("1E-3", "0.0010"),
            ("1234.5", "1234.5"),
            ("1.234", "1.2340"),
            ("-0.30000000000000004", "-0.3"),
            ("12.0", "12"),
            ("1e999", "1e999"),
            ("soon", "soon"),
            (" 7 ", "7"),
        ] {
            assert_eq!(
                text(number, Format::Number, Epoch::Year1900),
                expected,
                "{number}"
            );
        }
    }

    #[test]
    fn dates_are_those_that_excel_shows() {
        // As Excel and LibreOffice show them.
        for (number, format, expected) in [
            ("1", Format::Day, "1900-01-01"),
            ("59", Format::Day, "1900-02-28"),
            ("61", Format::Day, "1900-03-01"),
            ("45351", Format::Day, "2024-02-29"),
            ("45351", Format::DayAndTime, "2024-02-29 00:00:00"),
            ("45351.75", Format::Day, "2024-02-29 18:00:00"),
            ("45351.999999", Format::DayAndTime, "2024-03-01 00:00:00"),
            (
                "45351.5211805556",
                Format::DayAndTime,
                "2024-02-29 12:30:30",
            ),
            ("0.5", Format::Time, "12:00:00"),
            ("2958465", Format::Day, "9999-12-31"),
            // No dates: numbers.
            ("60", Format::Day, "60"),
            ("-1", Format::Day, "-1"),
            ("2958466", Format::Day, "2958466"),
        ] {
            assert_eq!(text(number, format, Epoch::Year1900), expected, "{number}");
        }
        assert_eq!(text("43889", Format::Day, Epoch::Year1904), "2024-02-29");
        assert_eq!(text("0", Format::Day, Epoch::Year1904), "1904-01-01");
    }
}
