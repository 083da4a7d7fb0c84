//! The month in which a customer has paid back what it cost to win her.

use serde::Serialize;

use crate::formula::acquisition::reaches;
use crate::formula::series::geometric_sum;
use crate::formula::unit::Money;
use crate::number::Period;

/// When, within its period, a payment arrives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timing {
    /// All of it at the start.
    Start,
    /// Spread evenly over the months of the period.
    Evenly,
    /// All of it at the end.
    End,
}

/// What a new customer is expected to pay, period by period: `first`, then each
/// time `kept` of what came before, for `periods` periods (without end if None).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Payments {
    /// The first period's payment, in currency.
    pub first: Money,
    /// The factor from one period to the next, 0 to 1.
    pub kept: f64,
    /// How many periods are paid; the last may be a part of one. None: without end.
    pub periods: Option<f64>,
    /// The length of a period.
    pub period: Period,
    /// When a payment arrives within its period.
    pub timing: Timing,
}

/// When the cost of winning a customer is paid back.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Payback {
    /// There is nothing to pay back.
    AtOnce,
    /// Paid back in this month after the first purchase, counted from 1.
    Month {
        /// The first month at whose end the payments reach the cost.
        month: u32,
        /// What has been paid by the end of that month, in currency.
        paid: f64,
        /// What had been paid by the end of the month before.
        paid_before: f64,
    },
    /// The payments end, or wear off, before they reach the cost, or would take longer than any
    /// lifespan that the calculator takes.
    Never {
        /// All that is paid, in currency.
        paid: f64,
    },
}

/// The longest lifespan or horizon that a field takes, 12,000 years: later nothing is looked for.
const LAST_MONTH: u32 = 144_000;

impl Payments {
    /// What has been paid by the end of `month` (counted from 1), in currency.
    pub fn paid_by(&self, month: u32) -> Money {
        let months_in_period = match self.period {
            Period::Month => 1,
            Period::Year => 12,
        };
        let whole = f64::from(month / months_in_period);
        let part = f64::from(month % months_in_period) / f64::from(months_in_period);
        let elapsed = match self.timing {
            Timing::Start if part > 0.0 => whole + 1.0,
            Timing::Start | Timing::End => whole,
            Timing::Evenly => whole + part,
        };
        let paid = self.periods.map_or(elapsed, |last| elapsed.min(last));
        self.first * self.sum(paid)
    }

    /// 1 + kept + kept² + … over `periods` periods, a part of a period paid in proportion.
    fn sum(&self, periods: f64) -> f64 {
        let (lost, whole) = (1.0 - self.kept, periods.floor());
        let sum = geometric_sum(lost, whole);
        // keptⁿ is what the sum's own formula, (1 − keptⁿ) ÷ lost, leaves of 1.
        sum + (1.0 - lost * sum) * (periods - whole)
    }

    /// The first month by whose end the payments reach `cost`.
    pub fn payback(&self, cost: Money) -> Payback {
        if cost.0 <= 0.0 {
            return Payback::AtOnce;
        }
        let all = self.paid_by(LAST_MONTH);
        if !reaches(all, cost) {
            return Payback::Never { paid: all.0 };
        }
        // What has been paid only grows: the first month that is enough lies after `short` and
        // not after `month`, which close in on each other.
        let (mut short, mut month) = (0, LAST_MONTH);
        while month - short > 1 {
            let middle = short + (month - short) / 2;
            if reaches(self.paid_by(middle), cost) {
                month = middle;
            } else {
                short = middle;
            }
        }
        Payback::Month {
            month,
            paid: self.paid_by(month).0,
            paid_before: self.paid_by(short).0,
        }
    }
}
