//! What a cell looks like, without reading it: enough to tell columns apart.

/// What a cell looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Blank,
    /// Digits with signs, marks and perhaps a currency.
    Number,
    /// A day, perhaps with a time.
    Date,
    /// A time of day.
    Time,
    Email,
    Url,
    Text,
}

impl Kind {
    /// Kinds that a cell of any other column seldom has.
    pub(super) const TELLING: [Self; 5] =
        [Self::Number, Self::Date, Self::Time, Self::Email, Self::Url];

    /// What `cell` looks like.
    pub(super) fn of(cell: &[u8]) -> Self {
        let text = String::from_utf8_lossy(cell);
        let text = without_formula(text.trim());
        if matches!(
            text,
            "" | "-" | "--" | "–" | "—" | "null" | "NULL" | "N/A" | "n/a"
        ) {
            Self::Blank
        } else if text
            .bytes()
            .all(|byte| byte.is_ascii() && !byte.is_ascii_digit())
        {
            // Digits of other scripts are not ASCII.
            Self::of_words(text)
        } else if is_time(text) {
            Self::Time
        } else if is_date(text) {
            Self::Date
        } else if is_number(text) {
            Self::Number
        } else {
            Self::of_words(text)
        }
    }

    /// What a text looks like that is no number, day or time.
    fn of_words(text: &str) -> Self {
        if is_email(text) {
            Self::Email
        } else if ["http://", "https://", "www."]
            .iter()
            .any(|start| text.starts_with(start))
        {
            Self::Url
        } else {
            Self::Text
        }
    }
}

/// The text in `="…"`, or behind the apostrophe that marks text in spreadsheets.
fn without_formula(text: &str) -> &str {
    text.strip_prefix("=\"")
        .and_then(|text| text.strip_suffix('"'))
        .or_else(|| text.strip_prefix('\''))
        .unwrap_or(text)
}

/// `7:05`, `19:05:00`, `7:05 PM`.
fn is_time(text: &str) -> bool {
    let clock = text.trim_end_matches(|c: char| " .apmAPM".contains(c));
    let mut parts = 0;
    let numbers = clock.split(':').all(|part| {
        parts += 1;
        let part = part.split_once('.').map_or(part, |(seconds, _)| seconds);
        (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    });
    numbers && (2..=3).contains(&parts)
}

/// Months as dates name them, by their first letters.
const MONTHS: &[&str] = &[
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "янв",
    "фев", "мар", "апр", "мая", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек",
];

/// Three numbers, or two and the name of a month, parted as in dates, and nothing
/// behind them but a time.
fn is_date(text: &str) -> bool {
    let mut rest = text.trim_start_matches(['民', '國', '国', ' ']);
    let (mut digits, mut words, mut separators) = (Vec::new(), Vec::new(), Vec::new());
    while digits.len() + words.len() < 3 {
        let number = taken(&mut rest, |c| c.is_ascii_digit());
        if number.is_empty() {
            words.push(taken(&mut rest, |c| {
                c.is_alphabetic() && !DATE_SEPARATORS.contains(&c)
            }));
        } else {
            digits.push(number.len());
        }
        let separator = taken(&mut rest, |c| DATE_SEPARATORS.contains(&c));
        if separator.is_empty() && !rest.is_empty() && digits.len() + words.len() < 3 {
            return false;
        }
        separators.push(separator.chars().next());
    }
    let behind = rest.is_empty() || rest.contains(':') || rest.starts_with(['г', 'T']);
    behind
        && match (digits.as_slice(), words.as_slice()) {
            ([1..=4, 1..=2, last @ 1..=4], []) => {
                let joined = separators.iter().take(2).all(|separator| {
                    separator.is_some_and(|separator| !matches!(separator, ' ' | ','))
                });
                joined && (digits[0] > 1 || *last > 1) && (digits[0] < 3 || *last < 3)
            }
            ([1..=4, 1..=4], [month]) => {
                let month = month.to_lowercase();
                MONTHS.iter().any(|name| month.starts_with(name))
            }
            _ => false,
        }
}

const DATE_SEPARATORS: [char; 8] = ['-', '/', '.', ',', ' ', '年', '月', '日'];

/// Takes the characters at the beginning of `rest` that are wanted.
fn taken<'a>(rest: &mut &'a str, wanted: impl Fn(char) -> bool) -> &'a str {
    let end = rest.find(|c| !wanted(c)).unwrap_or(rest.len());
    let (taken, behind) = rest.split_at(end);
    *rest = behind;
    taken
}

/// Words and signs that stand beside amounts.
const CURRENCIES: &[&str] = &[
    "USD", "EUR", "GBP", "RUB", "RUR", "CNY", "TWD", "HKD", "JPY", "KZT", "CAD", "AUD", "NT", "HK",
    "US", "руб", "р", "元",
];

/// Digits with marks between them, and what stands around amounts.
fn is_number(text: &str) -> bool {
    let sign = |c: char| "+-−()%.".contains(c) || c.is_whitespace() || is_currency_sign(c);
    let mut core = text.trim_matches(sign);
    for name in CURRENCIES {
        core = core.strip_prefix(name).unwrap_or(core);
        core = core.strip_suffix(name).unwrap_or(core);
    }
    let core = without_exponent(core.trim_matches(sign));
    let mark = |c: char| ".,'’".contains(c) || c.is_whitespace();
    let digit = |c: char| c.is_ascii_digit();
    core.starts_with(digit) && core.ends_with(digit) && core.chars().all(|c| digit(c) || mark(c))
}

/// `4.63` of `4.63E+14`, as spreadsheets write long numbers.
fn without_exponent(text: &str) -> &str {
    let sign = |pair: &[u8]| matches!(pair, [b'E' | b'e', b'+' | b'-']);
    let Some(place) = text.as_bytes().windows(2).position(sign) else {
        return text;
    };
    let exponent = text.get(place + 2..).unwrap_or_default();
    let is_whole = !exponent.is_empty() && exponent.bytes().all(|byte| byte.is_ascii_digit());
    text.get(..place).filter(|_| is_whole).unwrap_or(text)
}

fn is_currency_sign(c: char) -> bool {
    matches!(
        c,
        '$' | '€' | '£' | '¥' | '￥' | '₽' | '₸' | '₩' | '₹' | '₴'
    )
}

fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else {
        return false;
    };
    !name.is_empty() && host.contains('.') && !text.contains([' ', ',', ';'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_told_by_its_look() {
        for (cells, kind) in [
            (&["", " ", "-", "null", "=\"\"", "'"][..], Kind::Blank),
            (
                &[
                    "5",
                    "-12.00",
                    "$1,344.00",
                    "1 234,50 ₽",
                    "1000 руб",
                    "(5.00)",
                    "45%",
                    "=\"19001\"",
                    "'7210448301121",
                    "20240229",
                    "1,5",
                    "1.234.567",
                    "10 000 000",
                    "1,234,567",
                    "1.90E+17",
                    "3.75e-03",
                ],
                Kind::Number,
            ),
            (
                &[
                    "2024-02-29",
                    "29.02.2024",
                    "2/9/24",
                    "2023-05-31 23:06:05 -0700",
                    "2024-01-01T10:00:00Z",
                    "Jul-21-25",
                    "21 июля 2025",
                    "2024年1月2日",
                    "民國 113/05/03",
                    "Mar 5, 2024",
                    "113/05/03",
                ],
                Kind::Date,
            ),
            (
                &["00:00", "7:05 PM", "23:06:05", "10:00:00.123"],
                Kind::Time,
            ),
            (&["a@b.de", "'ada@example.com"], Kind::Email),
            (&["https://example.com/a,b", "www.example.com"], Kind::Url),
            (
                &[
                    "#1001",
                    "Mug, blue",
                    "RI-3895",
                    "May Ling",
                    "USD",
                    "a@b",
                    "v1.2.3-beta",
                    "19-05-x",
                    "Order 1 of 2",
                    "1E+",
                    "E+5",
                ],
                Kind::Text,
            ),
        ] {
            for cell in cells {
                assert_eq!(Kind::of(cell.as_bytes()), kind, "{cell:?}");
            }
        }
        assert_eq!(Kind::of(b"caf\xE9"), Kind::Text);
    }
}
