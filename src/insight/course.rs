//! Groups beside each other, month by month after the first orders.

use serde::Serialize;

use super::figures::count;
use super::groups::Group;

/// As many lines as can be told apart.
const LINES: usize = 5;
/// The month by which groups are compared, or an earlier one that all of them have reached.
const YEAR: usize = 12;

/// The largest groups of which more than a month is known, side by side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Course {
    /// Their places among the groups.
    pub groups: Vec<u32>,
    /// The month after the first order, from 1, by whose end they are compared.
    pub month: u32,
    /// The place of the group whose customers have brought most by then.
    pub most: u32,
    /// And of the one whose customers have brought least.
    pub least: u32,
}

impl Course {
    /// Of groups, the largest first; `None` where there are not two to compare.
    pub fn of(groups: &[Group]) -> Option<Self> {
        let known = |(_, group): &(usize, &Group)| group.by_month.len() > 1;
        let shown: Vec<(usize, &Group)> = groups
            .iter()
            .enumerate()
            .filter(known)
            .take(LINES)
            .collect();
        if shown.len() < 2 {
            return None;
        }
        let months = shown.iter().map(|(_, group)| group.by_month.len());
        let month = months.min()?.min(YEAR);
        let brought = |group: &Group| group.by_month[month - 1];
        let order = |one: &&(usize, &Group), other: &&(usize, &Group)| {
            brought(one.1).total_cmp(&brought(other.1))
        };
        Some(Self {
            groups: shown.iter().map(|(place, _)| count(*place)).collect(),
            month: count(month),
            // Of groups that brought the same, the larger one has most, the smaller one least.
            most: count(shown.iter().rev().max_by(order)?.0),
            least: count(shown.iter().rev().min_by(order)?.0),
        })
    }
}
