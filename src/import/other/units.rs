//! Units of time in the names of columns and in cells.

use super::super::words::normal;
use crate::order::TimeUnit;

/// Words for units of time, and for how often something is paid.
const UNITS: &[(TimeUnit, &[&str])] = &[
    (
        TimeUnit::Day,
        &[
            "day",
            "days",
            "daily",
            "天",
            "日",
            "每天",
            "每日",
            "день",
            "дня",
            "дней",
            "дни",
            "днях",
            "ежедневно",
        ],
    ),
    (
        TimeUnit::Week,
        &[
            "week",
            "weeks",
            "weekly",
            "wk",
            "周",
            "週",
            "星期",
            "每周",
            "每週",
            "неделя",
            "недели",
            "недель",
            "неделях",
            "нед",
            "еженедельно",
        ],
    ),
    (
        TimeUnit::Month,
        &[
            "month",
            "months",
            "monthly",
            "mo",
            "月",
            "个月",
            "個月",
            "每月",
            "按月",
            "月付",
            "месяц",
            "месяца",
            "месяцев",
            "месяцы",
            "месяцах",
            "мес",
            "ежемесячно",
        ],
    ),
    (
        TimeUnit::Quarter,
        &[
            "quarter",
            "quarters",
            "quarterly",
            "季",
            "季度",
            "每季",
            "按季",
            "季付",
            "квартал",
            "квартала",
            "кварталов",
            "ежеквартально",
        ],
    ),
    (
        TimeUnit::Year,
        &[
            "year",
            "years",
            "yearly",
            "annual",
            "annually",
            "年",
            "每年",
            "按年",
            "年付",
            "год",
            "года",
            "лет",
            "годах",
            "ежегодно",
        ],
    ),
];

/// The unit that a text in [`normal`] form is the word for: `month`, `in weeks`.
pub(super) fn named(text: &str) -> Option<TimeUnit> {
    let edge = |c: char| matches!(c, '.' | ')' | ']' | ' ');
    let word = text.trim_matches(edge).split([' ', '/']).next_back()?;
    let found = UNITS.iter().find(|(_, words)| words.contains(&word));
    found.map(|(unit, _)| *unit)
}

/// A column's name without the unit beside it: `T (weeks)`, `recency_days`.
pub(super) fn without_unit(header: &str) -> (String, Option<TimeUnit>) {
    let name = normal(header);
    let parts = name
        .split_once(['(', '[', ','])
        .or_else(|| name.rsplit_once(' '));
    match parts.and_then(|(base, unit)| Some((base.trim_end(), named(unit)?))) {
        Some((base, unit)) => (base.to_owned(), Some(unit)),
        None => (name, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_beside_a_name() {
        for (header, base, unit) in [
            ("T (weeks)", "t", Some(TimeUnit::Week)),
            ("recency_days", "recency", Some(TimeUnit::Day)),
            ("观察期（周）", "观察期", Some(TimeUnit::Week)),
            ("Давность, мес.", "давность", Some(TimeUnit::Month)),
            ("T_cal", "t cal", None),
            ("Recency (in months)", "recency", Some(TimeUnit::Month)),
            ("days", "days", None),
        ] {
            assert_eq!(without_unit(header), (base.to_owned(), unit), "{header}");
        }
        assert_eq!(named("per month"), Some(TimeUnit::Month));
        assert_eq!(named("once"), None);
    }
}
