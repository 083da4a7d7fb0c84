//! Numbers as people write them, and exact amounts.
#![allow(
    clippy::float_cmp,
    reason = "the nearest f64 is meant, not one near it"
)]

use perennial::number::{
    Amount, AmountTooLarge, CurrencyCode, Decimal, Marks, Period, Reading,
    ReadingErrorCode as Code, read,
};
use proptest::prelude::*;

const HABITS: [Marks; 2] = [Marks::Point, Marks::Comma];

/// The reading that both habits agree on.
fn both(text: &str) -> Reading {
    let [point, comma] = HABITS.map(|habit| read(text, habit));
    assert_eq!(point, comma, "{text:?}");
    point.unwrap_or_else(|error| panic!("{text:?}: {error}"))
}

fn value(text: &str) -> f64 {
    let reading = both(text);
    assert!(!reading.ambiguous, "{text:?}");
    reading.to_f64()
}

/// The error that both habits agree on.
fn error(text: &str) -> (Code, String) {
    let [point, comma] = HABITS.map(|habit| read(text, habit));
    assert_eq!(point, comma, "{text:?}");
    let error = point.expect_err(text);
    (error.code, error.piece)
}

#[test]
fn every_convention_of_separators() {
    for (text, expected) in [
        ("0", 0.0),
        ("42", 42.0),
        ("1234", 1234.0),
        ("007", 7.0),
        ("1,234.50", 1234.5),
        ("1.234,50", 1234.5),
        ("1 234,50", 1234.5),
        ("1\u{a0}234,50", 1234.5),
        ("1\u{202f}234,50", 1234.5),
        ("1\u{2009}234.50", 1234.5),
        ("1'234.50", 1234.5),
        ("1’234,50", 1234.5),
        ("1,234,567", 1_234_567.0),
        ("1.234.567", 1_234_567.0),
        ("12,34,567.89", 1_234_567.89),
        ("1,23,45,678", 12_345_678.0),
        ("1 234 567", 1_234_567.0),
        ("１２３４．５", 1234.5),
        ("１，２３４．５０", 1234.5),
        ("0.45", 0.45),
        ("0,234", 0.234),
        ("0.234", 0.234),
        ("1234,567", 1234.567),
        ("1234.567", 1234.567),
        ("1,5", 1.5),
        ("1.50", 1.5),
        ("1,2345", 1.2345),
        (".5", 0.5),
        (",5", 0.5),
        ("5.", 5.0),
        ("1,234.", 1234.0),
        ("1e3", 1000.0),
        ("1.5E+03", 1500.0),
        ("2,5e-2", 0.025),
        ("999999999999999", 999_999_999_999_999.0),
        ("0.1", 0.1),
        ("1658.04", 1658.04),
    ] {
        assert_eq!(value(text), expected, "{text:?}");
    }
}

#[test]
fn habit_decides_only_where_the_text_does_not() {
    for (text, point, comma) in [
        ("1.234", 1.234, 1234.0),
        ("1,234", 1234.0, 1.234),
        ("12.345", 12.345, 12345.0),
        ("999,000", 999_000.0, 999.0),
    ] {
        for (habit, expected) in [(Marks::Point, point), (Marks::Comma, comma)] {
            let reading = read(text, habit).expect(text);
            assert_eq!(reading.to_f64(), expected, "{text:?}");
            assert!(reading.ambiguous, "{text:?}");
        }
    }
}

#[test]
fn signs_and_brackets() {
    for (text, expected) in [
        ("−5", -5.0),
        ("-5", -5.0),
        ("–5", -5.0),
        ("+5", 5.0),
        ("(12.00)", -12.0),
        ("12.00-", -12.0),
        ("$(1,200.00)", -1200.0),
        ("-$12.00", -12.0),
        ("$-12.00", -12.0),
        ("(12.00) €", -12.0),
        ("－１２", -12.0),
    ] {
        assert_eq!(value(text), expected, "{text:?}");
    }
    for text in [
        "--5", "-5-", "(-5)", "(5", "5)", "((5))", "()5", "5,-", "5.–", "12-month", "5 +", "5+",
    ] {
        assert_eq!(error(text).0, Code::UnclearSign, "{text:?}");
    }
}

#[test]
fn currencies() {
    for (text, number, code) in [
        ("NT$ 1,200.00", 1200.0, Some("TWD")),
        ("US$5", 5.0, Some("USD")),
        ("HK$5", 5.0, Some("HKD")),
        ("1 234 ₽", 1234.0, Some("RUB")),
        ("1000 руб", 1000.0, Some("RUB")),
        ("1 000,50 руб.", 1000.5, Some("RUB")),
        ("5 р.", 5.0, Some("RUB")),
        ("€12", 12.0, Some("EUR")),
        ("12 евро", 12.0, Some("EUR")),
        ("£3.50", 3.5, Some("GBP")),
        ("USD 12", 12.0, Some("USD")),
        ("12 chf", 12.0, Some("CHF")),
        ("12 jpy", 12.0, Some("JPY")),
        ("100人民币", 100.0, Some("CNY")),
        ("美元100", 100.0, Some("USD")),
        ("$5 CAD", 5.0, Some("CAD")),
        ("US$5 USD", 5.0, Some("USD")),
        ("Rs.500", 500.0, None),
        ("$5", 5.0, None),
        ("¥5", 5.0, None),
        ("￥5", 5.0, None),
        ("5元", 5.0, None),
        ("5 kr", 5.0, None),
        ("5 kr.", 5.0, None),
    ] {
        let reading = both(text);
        assert_eq!(reading.to_f64(), number, "{text:?}");
        assert_eq!(reading.currency.map(CurrencyCode::as_str), code, "{text:?}");
        assert_eq!((reading.percent, reading.period), (false, None), "{text:?}");
    }
}

#[test]
fn a_shared_sign_is_told_from_no_sign() {
    for (text, sign) in [
        ("$5", Some('$')),
        ("5元", Some('元')),
        ("￥5", Some('¥')),
        ("5", None),
    ] {
        assert_eq!(both(text).shared_sign, sign, "{text:?}");
    }
    assert_eq!(both("$5 CAD").shared_sign, None);
    assert_eq!(error("$5 元").0, Code::MixedUnits);
}

#[test]
fn what_convention_the_text_itself_shows() {
    for (text, shown) in [
        ("1.5", Some(Marks::Point)),
        ("1,234,567", Some(Marks::Point)),
        ("1,234.50", Some(Marks::Point)),
        ("0.234", Some(Marks::Point)),
        ("1 234,50", Some(Marks::Comma)),
        ("1.234.567", Some(Marks::Comma)),
        ("5,", Some(Marks::Comma)),
        ("1234", None),
        ("1 234", None),
        ("1'234", None),
    ] {
        assert_eq!(both(text).shows, shown, "{text:?}");
    }
    for habit in HABITS {
        assert_eq!(read("1.234", habit).expect("number").shows, None);
    }
}

#[test]
fn percent() {
    for text in [
        "45%",
        "45 %",
        "45％",
        "４５％",
        "45 ٪",
        "45 процентов",
        "45 проц.",
        "45 percent",
        "百分之45",
    ] {
        let reading = both(text);
        assert!(reading.percent, "{text:?}");
        assert_eq!(reading.to_f64(), 45.0, "{text:?}");
        assert_eq!(reading.share(), 0.45, "{text:?}");
    }
    assert!(!both("0.45").percent);
    assert_eq!(both("0.45").share(), 0.45);
    assert_eq!(both("0.1%").share(), 0.001);
}

#[test]
fn months_and_years() {
    for text in [
        "12 мес.",
        "12 мес",
        "12 месяцев",
        "12 months",
        "12mo",
        "12 m",
        "12 個月",
        "12个月",
        "12/month",
        "12 per month",
        "12 a month",
        "12 в месяц",
        "每月12",
        "12 每月",
        "12/мес.",
        "12/月",
        "12 monthly",
    ] {
        let reading = both(text);
        assert_eq!(reading.period, Some(Period::Month), "{text:?}");
        assert_eq!(reading.to_f64(), 12.0, "{text:?}");
    }
    for text in [
        "3 года",
        "3 лет",
        "3 г.",
        "3 год",
        "3 years",
        "3yr",
        "3 y",
        "3 年",
        "3年",
        "3/год",
        "3 per year",
        "3 в год",
        "每年3",
        "3 per annum",
        "3 p.a.",
        "3 годовых",
    ] {
        let reading = both(text);
        assert_eq!(reading.period, Some(Period::Year), "{text:?}");
        assert_eq!(reading.to_f64(), 3.0, "{text:?}");
    }
    let all = both("NT$1,200.00/月");
    assert_eq!(all.currency.map(CurrencyCode::as_str), Some("TWD"));
    assert_eq!(all.period, Some(Period::Month));
    assert_eq!(both("5% per month").period, Some(Period::Month));
}

#[test]
fn multipliers() {
    for (text, expected) in [
        ("1.2k", 1200.0),
        ("$1.2k", 1200.0),
        ("1.2万", 12_000.0),
        ("1,2萬", 12_000.0),
        ("3千", 3000.0),
        ("3千万元", 30_000_000.0),
        ("2亿", 200_000_000.0),
        ("5 тыс.", 5000.0),
        ("5 тыс. руб.", 5000.0),
        ("2 млн", 2_000_000.0),
        ("1,5 млрд", 1_500_000_000.0),
        ("1.25 million", 1_250_000.0),
    ] {
        assert_eq!(value(text), expected, "{text:?}");
    }
}

#[test]
fn what_is_no_number_is_an_error_that_names_the_piece() {
    for (text, code, piece) in [
        ("", Code::Empty, ""),
        (" \u{a0}\u{200b}\n", Code::Empty, ""),
        ("€", Code::NoDigits, ""),
        ("-", Code::NoDigits, ""),
        ("abc", Code::UnknownWord, "abc"),
        ("5 Bananas", Code::UnknownWord, "Bananas"),
        ("5 days", Code::UnknownWord, "days"),
        ("5 yearsago", Code::UnknownWord, "yearsago"),
        ("5 USDT", Code::UnknownWord, "USDT"),
        ("month 5", Code::UnknownWord, "month"),
        ("k5", Code::UnknownWord, "k"),
        ("5 per", Code::UnknownWord, ""),
        ("5/6", Code::UnknownWord, "6"),
        ("per -5 months", Code::UnknownWord, "-5 months"),
        ("~5", Code::UnknownWord, "~"),
        ("#1001", Code::UnknownWord, "#"),
        ("NaN", Code::UnknownWord, "NaN"),
        ("inf", Code::UnknownWord, "inf"),
        ("0x1F", Code::UnknownWord, "x"),
        ("１２cm", Code::UnknownWord, "cm"),
        ("12 коп.", Code::UnknownWord, "коп."),
        ("1,23,4", Code::BadGrouping, "1,23,4"),
        ("1.2.3", Code::BadGrouping, "1.2.3"),
        ("1.234.56", Code::BadGrouping, "1.234.56"),
        ("1,2345,678.00", Code::BadGrouping, "1,2345,678.00"),
        ("1.234 567", Code::BadGrouping, "1.234 567"),
        ("1.234,567,890", Code::BadGrouping, "1.234,567,890"),
        ("1,234.567.890", Code::BadGrouping, "1,234.567.890"),
        ("0,123,456", Code::BadGrouping, "0,123,456"),
        ("1'23", Code::BadGrouping, "1'23"),
        ("2024-01-05", Code::TwoNumbers, "-01-05"),
        ("12 34", Code::TwoNumbers, "12 34"),
        ("2024 100", Code::TwoNumbers, "2024 100"),
        ("1  234", Code::TwoNumbers, "234"),
        ("1\t234", Code::TwoNumbers, "234"),
        ("1\n234", Code::TwoNumbers, "234"),
        ("5 and 6", Code::UnknownWord, "and"),
        ("100 руб. 50 коп.", Code::TwoNumbers, "50"),
        ("1 year 6 months", Code::TwoNumbers, "6"),
        ("€5 USD", Code::MixedUnits, "USD"),
        ("5 months per year", Code::MixedUnits, "year"),
        ("5%%", Code::MixedUnits, "%"),
        ("$5%", Code::MixedUnits, ""),
        ("$2m", Code::MixedUnits, ""),
        ("1000000000000000", Code::TooLarge, ""),
        ("1e15", Code::TooLarge, ""),
        ("1e999999999999", Code::TooLarge, ""),
        ("99999999 млрд", Code::TooLarge, ""),
        (
            "12345678901234567890",
            Code::TooLarge,
            "12345678901234567890",
        ),
        ("1e-30", Code::TooSmall, ""),
        ("1e-999999999999", Code::TooSmall, ""),
    ] {
        assert_eq!(error(text), (code, piece.to_owned()), "{text:?}");
    }
    let long = "9".repeat(1_000_000);
    assert_eq!(error(&long), (Code::TooLong, "9".repeat(40)));
    assert_eq!(
        value(&format!("{}5{}", " ".repeat(500), " ".repeat(500))),
        5.0
    );
}

#[test]
fn codes_are_kebab_case() {
    assert_eq!(Code::TwoNumbers.code(), "two-numbers");
    assert_eq!(
        read("5 days", Marks::Point).expect_err("days").to_string(),
        "unknown-word: days"
    );
}

fn decimal(text: &str) -> Decimal {
    Decimal::parse_canonical(text.as_bytes()).unwrap_or_else(|| panic!("{text:?}"))
}

#[test]
fn decimals_are_exact_and_say_when_they_round() {
    for (text, expected, rounded) in [
        ("56.29", "56.29", false),
        ("56.290000000000006", "56.29", true),
        ("0.30000000000000004", "0.30", true),
        ("1.00005", "1.0001", true),
        ("-1.00005", "-1.0001", true),
        ("1.00004999999999999999", "1.00", true),
        ("0.12345", "0.1235", true),
        ("1.23450", "1.2345", false),
        ("-1.4210854715202004E-14", "0.00", true),
        ("999999999999999.9999", "999999999999999.9999", false),
    ] {
        let made = Decimal::from_reading(&both(text));
        assert_eq!(made.decimal.to_string(), expected, "{text:?}");
        assert_eq!(made.rounded, rounded, "{text:?}");
    }
    let ten_dimes: Decimal = (0..10).map(|_| decimal("0.1")).sum();
    assert_eq!(ten_dimes, decimal("1"));
    assert_eq!(decimal("1678.04") - decimal("20"), decimal("1658.04"));
    assert_eq!(-decimal("0.5") + decimal("0.5"), Decimal::ZERO);
    assert!(decimal("-2") < decimal("-1.9999"));
    assert_eq!(decimal("1658.04").to_f64(), 1658.04);
}

#[test]
fn amounts_of_eight_bytes_add_up_to_more() {
    let largest = Amount::try_from(decimal("922337203685477.5807")).expect("the largest");
    assert_eq!(size_of_val(&largest), 8);
    assert_eq!((-largest).to_string(), "-922337203685477.5807");
    assert_eq!(
        largest + largest,
        decimal("922337203685477.5807") + largest.into()
    );
    let thousand: Decimal = std::iter::repeat_n(largest, 1000).sum();
    assert_eq!(thousand.to_string(), "922337203685477580.70");
    for text in ["922337203685477.5808", "-922337203685477.5808"] {
        assert_eq!(
            Amount::try_from(decimal(text)),
            Err(AmountTooLarge),
            "{text:?}"
        );
    }
}

#[test]
fn canonical_text() {
    for (text, canonical) in [
        ("0", "0.00"),
        ("-0", "0.00"),
        ("5", "5.00"),
        ("5.1", "5.10"),
        ("165.804", "165.8040"),
        ("-0.5", "-0.50"),
        ("-12.0001", "-12.0001"),
        ("000000000000000012", "12.00"),
    ] {
        assert_eq!(decimal(text).to_string(), canonical, "{text:?}");
    }
    for text in [
        "",
        "-",
        ".",
        "5.",
        ".5",
        "+5",
        "--5",
        "1,5",
        "1.23456",
        "1e3",
        " 5",
        "5 ",
        "1.2.3",
        "0x5",
        "٣",
        "1000000000000000",
        "-1000000000000000",
        "9999999999999999999999",
    ] {
        assert_eq!(Decimal::parse_canonical(text.as_bytes()), None, "{text:?}");
    }
}

#[test]
fn the_canonical_form_with_a_comma() {
    for (text, expected) in [
        ("1234,50", Some("1234.50")),
        ("-0,5", Some("-0.50")),
        ("12", Some("12.00")),
    ] {
        let read = Decimal::parse_plain(text.as_bytes(), Marks::Comma);
        assert_eq!(read, expected.map(decimal), "{text:?}");
    }
    for text in ["1.5", "1.234,5", "1,", ",5", "1 234,5"] {
        assert_eq!(
            Decimal::parse_plain(text.as_bytes(), Marks::Comma),
            None,
            "{text:?}"
        );
    }
}

#[test]
fn quotients_round_half_away_from_zero() {
    assert_eq!(decimal("1658.04").per(10), Some(decimal("165.804")));
    assert_eq!(decimal("1").per(3), Some(decimal("0.3333")));
    assert_eq!(decimal("2").per(3), Some(decimal("0.6667")));
    assert_eq!(decimal("0.0001").per(2), Some(decimal("0.0001")));
    assert_eq!(decimal("-0.0001").per(2), Some(decimal("-0.0001")));
    assert_eq!(decimal("1").per(0), None);
}

/// `units` ten-thousandths written with the given marks, groups as asked.
fn written(units: i64, thousands: &str, decimal: char, indian: bool) -> String {
    let size = units.unsigned_abs();
    let mut groups = Vec::new();
    let mut digits = (size / 10_000).to_string();
    let mut length = 3;
    while digits.len() > length {
        groups.push(digits.split_off(digits.len() - length));
        length = if indian { 2 } else { 3 };
    }
    groups.push(digits);
    groups.reverse();
    let sign = if units < 0 { "-" } else { "" };
    format!(
        "{sign}{}{decimal}{:04}",
        groups.join(thousands),
        size % 10_000
    )
}

proptest! {
    #[test]
    fn what_any_convention_writes_is_read_back(units in -9_999_999_999_999_999i64..10_000_000_000_000_000) {
        let conventions = [
            (",", '.', false), (".", ',', false), (" ", ',', false), ("\u{a0}", '.', false),
            ("\u{202f}", ',', false), ("'", '.', false), ("", '.', false), ("", ',', false), (",", '.', true),
        ];
        for (thousands, mark, indian) in conventions {
            let text = written(units, thousands, mark, indian);
            for habit in HABITS {
                let reading = read(&text, habit).expect(&text);
                prop_assert!(!reading.ambiguous, "{}", text);
                let made = Decimal::from_reading(&reading);
                prop_assert!(!made.rounded);
                prop_assert_eq!(made.decimal, decimal(&written(units, "", '.', false)), "{}", text);
            }
        }
    }

    #[test]
    fn the_canonical_form_means_the_same_in_every_habit(units in any::<i64>()) {
        let amount = decimal(&written(units, "", '.', false));
        let text = amount.to_string();
        prop_assert_eq!(Decimal::parse_canonical(text.as_bytes()), Some(amount));
        for habit in HABITS {
            let reading = read(&text, habit).expect(&text);
            prop_assert!(!reading.ambiguous);
            prop_assert_eq!(Decimal::from_reading(&reading).decimal, amount);
        }
    }

    #[test]
    fn short_numbers_are_the_nearest_f64(mantissa in 0u64..1_000_000_000_000_000, scale in 0usize..15) {
        let digits = format!("{mantissa:016}");
        let (whole, fraction) = digits.split_at(16 - scale - 1);
        let text = format!("{whole}.{fraction}");
        // A grouping of three may be ambiguous; one of another length is not.
        if fraction.len() != 3 {
            prop_assert_eq!(both(&text).to_f64(), text.parse::<f64>().expect("digits"), "{}", text);
        }
    }

    #[test]
    fn no_text_panics(text in any::<String>()) {
        for habit in HABITS {
            if let Ok(reading) = read(&text, habit) {
                prop_assert!(reading.to_f64().is_finite() && reading.share().is_finite());
                prop_assert!(reading.to_f64().abs() < 1e15);
                let _ = Decimal::from_reading(&reading);
            }
        }
    }

    #[test]
    fn no_text_made_of_its_own_vocabulary_panics(
        pieces in prop::collection::vec(prop::sample::select(vec![
            "1", "23", "456", "0", ".", ",", "'", " ", "-", "+", "(", ")", "%", "$", "e", "E+", "/", "k", "m",
            "万", "元", "每", "月", "руб", "тыс.", "per", "year", "\u{a0}", "\t", "USD", "٪", "\u{200b}",
        ]), 0..14)
    ) {
        let text = pieces.concat();
        for habit in HABITS {
            if let Ok(reading) = read(&text, habit) {
                prop_assert!(reading.to_f64().abs() < 1e15, "{}", text);
                // What was understood, written plainly, is the same number.
                let amount = Decimal::from_reading(&reading).decimal.to_string();
                prop_assert!(read(&amount, habit).is_ok(), "{}", text);
            }
        }
    }
}
