//! Periods of the calendar.

use serde::{Deserialize, Serialize};

use crate::order::Date;

/// The periods that orders are looked at by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Calendar {
    /// Months.
    #[default]
    Months,
    /// Quarters, from January on.
    Quarters,
    /// Years.
    Years,
}

impl Calendar {
    fn months(self) -> i32 {
        match self {
            Self::Months => 1,
            Self::Quarters => 3,
            Self::Years => 12,
        }
    }

    /// The number of the period that a day is in: one after the other.
    pub(super) fn number(self, day: Date) -> i32 {
        let (year, month, _) = day.civil();
        (year * 12 + month - 1).div_euclid(self.months())
    }

    /// The first day of a period; `None` outside of the calendar.
    pub(super) fn first(self, number: i32) -> Option<Date> {
        let month = number.checked_mul(self.months())?;
        let year = u16::try_from(month.div_euclid(12)).ok()?;
        let month = u8::try_from(month.rem_euclid(12)).ok()?;
        Date::new(year, month + 1, 1)
    }

    /// The last day of a period; `None` outside of the calendar.
    pub(super) fn last(self, number: i32) -> Option<Date> {
        let next = self.first(number.checked_add(1)?)?;
        Date::from_days(next.days() - 1)
    }

    /// The number of the last period that had ended at the end of a day.
    pub(super) fn ended(self, until: Date) -> i32 {
        let running = self.number(until);
        let over = self.last(running) == Some(until);
        running - i32::from(!over)
    }
}
