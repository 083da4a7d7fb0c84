//! Which columns of a table that is no orders are used, and for what.

use super::super::columns::{Header, RoleColumn};
use super::super::inference::{Evidence, Inference};
use super::super::options::Options;
use super::super::words::Role;
use super::recognise::{is_named, place};
use super::words::{
    COHORT, END, FEE, FREQUENCY, LAST_AFTER_FIRST, MEAN_VALUE, OBSERVED, PERIOD, RECENCY, REPEATS,
    SINCE_LAST, SIZE, START, STATE,
};
use super::{TableKind, retention};

/// A column by its place, and what says so.
type Found = Option<(usize, Evidence)>;

/// All columns that the table is read by, in the order in which the page lists
/// them: the user's, else those with such names. `None` for a table that is read
/// as orders are.
pub(in super::super) fn roles(
    header: &Header,
    kind: TableKind,
    options: &Options,
) -> Option<Vec<RoleColumn>> {
    let columns: Vec<(Role, Found)> = match kind {
        TableKind::Orders | TableKind::Customers => return None,
        TableKind::CustomerSummary => vec![
            (Role::Customer, of_orders(header, Role::Customer)),
            (Role::Frequency, named(header, &[REPEATS, FREQUENCY])),
            (
                Role::Recency,
                named(header, &[LAST_AFTER_FIRST, SINCE_LAST, RECENCY]),
            ),
            (Role::Observed, named(header, &[OBSERVED])),
            (Role::MeanValue, named(header, &[MEAN_VALUE])),
        ],
        TableKind::Subscriptions => vec![
            (Role::Customer, of_orders(header, Role::Customer)),
            (Role::Start, named(header, &[START])),
            (Role::End, named(header, &[END])),
            (Role::Status, named(header, &[STATE])),
            (
                Role::Fee,
                named(header, &[FEE]).or_else(|| of_orders(header, Role::Amount)),
            ),
            (Role::Currency, of_orders(header, Role::Currency)),
            (Role::Period, named(header, &[PERIOD])),
        ],
        TableKind::Retention => {
            let periods = retention::periods(header).map_or(0..0, |periods| periods.places);
            let is_before = |(place, _): &_| (1..periods.start).contains(place);
            let first = periods.clone().next();
            vec![
                (Role::Cohort, Some((0, evidence_of_cohort(header)))),
                (Role::Size, named(header, &[SIZE]).filter(is_before)),
                (
                    Role::FirstPeriod,
                    first.map(|place| (place, Evidence::Word)),
                ),
            ]
        }
    };
    let decided = |(role, found)| decide(header, role, found, options);
    Some(columns.into_iter().map(decided).collect())
}

/// The first column that goes by one of the words of the first list that has one.
fn named(header: &Header, lists: &[&[&str]]) -> Found {
    let place = lists.iter().find_map(|words| place(header, words))?;
    Some((place, Evidence::Word))
}

/// The column that has the role in a table of orders.
fn of_orders(header: &Header, role: Role) -> Found {
    let found = header.roles.iter().find(|found| found.role == role)?;
    let place = header.place(role)?;
    Some((place, found.column.evidence))
}

/// Cohorts stand in the first column, whatever its name.
fn evidence_of_cohort(header: &Header) -> Evidence {
    let first = header.columns.first();
    if first.is_some_and(|column| is_named(&column.name, COHORT)) {
        Evidence::Word
    } else {
        Evidence::Nothing
    }
}

fn decide(header: &Header, role: Role, found: Found, options: &Options) -> RoleColumn {
    let exists = |place: &u32| (*place as usize) < header.columns.len();
    let (value, evidence) = match (options.choice(role), found) {
        (Some(choice), _) => (choice.column.filter(exists), Evidence::Chosen),
        (None, Some((place, evidence))) => (u32::try_from(place).ok(), evidence),
        (None, None) => (None, Evidence::Nothing),
    };
    RoleColumn {
        role,
        column: Inference {
            value,
            evidence,
            alternatives: Vec::new(),
        },
        also: Vec::new(),
    }
}
