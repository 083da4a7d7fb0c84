//! What customers of one age are worth, so that those of different ages can be compared.

use std::collections::BTreeMap;

use super::calendar::Calendar;
use super::mean::Moments;
use crate::order::Date;

/// Worth that differs from a mean by no more than this part of itself does so by rounding.
const ROUNDING: f64 = 1e-9;

/// The worth of customers, by the quarter in which they first bought.
#[derive(Default)]
pub(super) struct Peers {
    customers: u32,
    quarters: BTreeMap<i32, Moments>,
}

/// How many customers of a group first bought in each quarter.
#[derive(Clone, Default)]
pub(super) struct Arrivals(BTreeMap<i32, u32>);

impl Arrivals {
    pub(super) fn add(&mut self, first: Date) {
        *self.0.entry(quarter(first)).or_default() += 1;
    }

    /// Of a group and of the others, those who came in quarters in which both did: the rest have nobody to differ from.
    pub(super) fn beside(&self, all: &Self) -> [u32; 2] {
        let both = self.0.iter().filter_map(|(quarter, came)| {
            let others = all.0.get(quarter)?.checked_sub(*came)?;
            (others > 0).then_some([*came, others])
        });
        both.fold([0, 0], |[a, b], [came, others]| [a + came, b + others])
    }
}

impl Peers {
    pub(super) fn add(&mut self, first: Date, worth: f64) {
        self.customers += 1;
        self.quarters.entry(quarter(first)).or_default().add(worth);
    }

    /// What a customer is worth beyond the mean of those who first bought in the same quarter.
    pub(super) fn beyond(&self, first: Date, worth: f64) -> f64 {
        let mean = self.quarters.get(&quarter(first));
        let beyond = worth - mean.map_or(worth, |quarter| quarter.mean());
        if beyond.abs() > ROUNDING * worth.abs() {
            beyond
        } else {
            0.0
        }
    }

    /// What a distance in what is left, in standard errors, is to be multiplied by. Customers lie closer to means that were
    /// taken from themselves than to true ones: the root of the share of degrees of freedom that the means leave, 1 where
    /// there is one quarter.
    pub(super) fn freedom(&self) -> f64 {
        let left = f64::from(self.customers) - self.quarters.len() as f64;
        (left / (f64::from(self.customers) - 1.0).max(1.0)).sqrt()
    }
}

fn quarter(day: Date) -> i32 {
    Calendar::Quarters.number(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_came_beside_others() {
        let came = |times: &[(u8, u8)]| {
            let mut arrivals = Arrivals::default();
            for (month, customers) in times {
                for day in 1..=*customers {
                    arrivals.add(Date::new(2024, *month, day).expect("a day"));
                }
            }
            arrivals
        };
        // Of its nine, five came in a quarter of which three others are, and four alone.
        let (group, all) = (
            came(&[(1, 2), (3, 3), (4, 4)]),
            came(&[(2, 8), (5, 4), (7, 6)]),
        );
        assert_eq!(group.beside(&all), [5, 3]);
    }

    #[test]
    fn four_customers_of_two_quarters() {
        let day = |month, day| Date::new(2024, month, day).expect("a day");
        let mut peers = Peers::default();
        for (first, worth) in [
            (day(1, 1), 10.0),
            (day(3, 31), 14.0),
            (day(4, 1), 3.0),
            (day(6, 30), 4.0),
        ] {
            peers.add(first, worth);
        }
        // The quarters' means are 12 and 3.5.
        assert_eq!(peers.beyond(day(3, 31), 14.0), 2.0);
        assert_eq!(peers.beyond(day(4, 1), 3.0), -0.5);
        // Two means leave two degrees of freedom of the three that one would.
        assert_eq!(peers.freedom(), (2.0_f64 / 3.0).sqrt());
    }
}
