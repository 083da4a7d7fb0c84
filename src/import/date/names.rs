//! Names of months, of days of the week and of time zones.

/// Months as they are called, in English, and in Russian beside a day.
const MONTHS: [[&str; 2]; 12] = [
    ["january", "января"],
    ["february", "февраля"],
    ["march", "марта"],
    ["april", "апреля"],
    ["may", "мая"],
    ["june", "июня"],
    ["july", "июля"],
    ["august", "августа"],
    ["september", "сентября"],
    ["october", "октября"],
    ["november", "ноября"],
    ["december", "декабря"],
];

/// Russian names alone that are no beginning of those above.
const ALONE: [(&str, u8); 10] = [
    ("январь", 1),
    ("февраль", 2),
    ("апрель", 4),
    ("май", 5),
    ("июнь", 6),
    ("июль", 7),
    ("сентябрь", 9),
    ("октябрь", 10),
    ("ноябрь", 11),
    ("декабрь", 12),
];

/// Chinese names that are written without digits, the longer ones first.
const CHINESE_MONTHS: [(&str, u8); 12] = [
    ("十二月", 12),
    ("十一月", 11),
    ("十月", 10),
    ("九月", 9),
    ("八月", 8),
    ("七月", 7),
    ("六月", 6),
    ("五月", 5),
    ("四月", 4),
    ("三月", 3),
    ("二月", 2),
    ("一月", 1),
];

#[rustfmt::skip]
const WEEKDAYS: &[&str] = &[
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "пн", "вт", "ср", "чт", "пт", "сб", "вс",
    "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье",
];

#[rustfmt::skip]
const ZONES: &[&str] = &[
    "acdt", "acst", "aedt", "aest", "akdt", "akst", "art", "ast", "adt", "awst", "brt", "bst", "cat", "cdt",
    "cest", "cet", "clt", "cst", "eat", "edt", "eest", "eet", "est", "hkt", "hst", "ict", "idt", "ist", "jst",
    "kst", "mdt", "msd", "msk", "mst", "myt", "ndt", "nst", "nzdt", "nzst", "pdt", "pht", "pkt", "pst", "sast",
    "sgt", "trt", "wat", "west", "wet", "wib", "мск",
];

/// The month that `word` names, in full or cut to three letters or more.
pub(super) fn month(word: &str) -> Option<u8> {
    let word = word.to_lowercase();
    if word.chars().count() < 3 {
        return None;
    }
    (1..)
        .zip(MONTHS)
        .find(|(_, names)| names.iter().any(|name| name.starts_with(&word)))
        .map(|(month, _)| month)
        .or_else(|| Some(ALONE.iter().find(|(name, _)| *name == word)?.1))
}

/// The month that `text` begins with in Chinese, and the rest of the text.
pub(super) fn chinese_month(text: &str) -> Option<(u8, &str)> {
    if text.starts_with(|c: char| c.is_ascii()) {
        return None;
    }
    CHINESE_MONTHS
        .iter()
        .find_map(|(name, month)| Some((*month, text.strip_prefix(name)?)))
}

/// Whether `word` is a day of the week.
pub(super) fn is_weekday(word: &str) -> bool {
    WEEKDAYS.contains(&word.to_lowercase().as_str())
}

/// The rest of a text that begins with a Chinese day of the week.
pub(super) fn after_chinese_weekday(text: &str) -> Option<&str> {
    let rest = ["星期", "礼拜", "禮拜", "周", "週"]
        .iter()
        .find_map(|name| text.strip_prefix(name))?;
    rest.strip_prefix(['一', '二', '三', '四', '五', '六', '日', '天'])
}

/// Whether `word` is the name of a time zone.
pub(super) fn is_zone(word: &str) -> bool {
    ZONES.contains(&word.to_lowercase().as_str())
}
