//! Which column holds what, with samples of each.

use std::io::{self, Cursor};

use serde::Serialize;

use super::cell;
use super::date;
use super::inference::{Evidence, Inference};
use super::options::Options;
use super::platform::{self, Spec};
use super::text::{Structure, Verdict};
use super::words::{self, CustomerKey, Role, normal};
use crate::number::{Marks, read as read_number};

/// Most columns that are read. No export has a tenth of it.
const MAX_COLUMNS: usize = 1000;
/// Rows of the beginning from which samples are taken, and samples of a column.
const SAMPLED_ROWS: usize = 50;
const SAMPLES: usize = 3;
/// Longest name or sample that is shown, in characters.
const SHOWN: usize = 60;

/// A column of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Column {
    /// Its name in the header line.
    pub name: String,
    /// The first few values that are not blank.
    pub samples: Vec<String>,
}

/// Which column holds a role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RoleColumn {
    /// The role.
    pub role: Role,
    /// The place of the column, from 0; `None` when the file has none for it.
    pub column: Inference<Option<u32>>,
    /// Further columns of the role: amounts to be added up, identifiers for rows
    /// in which the column is blank, further statuses.
    pub also: Vec<AlsoColumn>,
}

/// A further column of a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AlsoColumn {
    /// The place of the column, from 0.
    pub column: u32,
    /// Its amount is taken off.
    pub minus: bool,
}

/// The header line, its columns, and what they hold.
pub(super) struct Header {
    pub(super) columns: Vec<Column>,
    pub(super) spec: Option<&'static Spec>,
    pub(super) roles: Vec<RoleColumn>,
}

/// Why the header line cannot be used.
pub(super) enum HeaderError {
    /// It is not UTF-8.
    NotUtf8 { line: u32 },
    /// It has more columns than any export, or does not end.
    TooManyColumns,
}

/// Gives every role a column by the names in the header, and by the first rows in
/// `head`, the beginning of the file.
pub(super) fn read(
    head: &[u8],
    structure: &Structure,
    options: &Options,
) -> io::Result<Result<Header, HeaderError>> {
    let layout = &structure.layout;
    let mut columns = Vec::new();
    let names = layout.known_names();
    if names.len() > MAX_COLUMNS {
        return Ok(Err(HeaderError::TooManyColumns));
    }
    for name in names {
        let Ok(name) = std::str::from_utf8(&name) else {
            let line = layout.header_line.value;
            return Ok(Err(HeaderError::NotUtf8 { line }));
        };
        columns.push(Column {
            name: shown(cell::content(name)),
            samples: Vec::new(),
        });
    }
    let mut rows = structure.rows(Cursor::new(head))?;
    for _ in 0..SAMPLED_ROWS {
        let Some(row) = rows.next()? else { break };
        if row.verdict != Verdict::Data {
            continue;
        }
        for (place, column) in columns.iter_mut().enumerate() {
            match cell::text(row.field(place).unwrap_or_default()) {
                Ok(Some(text)) if column.samples.len() < SAMPLES => {
                    column.samples.push(shown(text));
                }
                _ => {}
            }
        }
    }
    let names: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
    let spec = platform::recognise(&names);
    let mut roles: Vec<RoleColumn> = Role::OF_ORDERS
        .iter()
        .map(|&role| find(role, &names, spec, options))
        .collect();
    if spec.is_none() {
        by_content(&columns, &mut roles);
    }
    Ok(Ok(Header {
        columns,
        spec,
        roles,
    }))
}

/// The columns of a role: the user's, else the platform's, else those with the
/// surest names.
fn find(role: Role, names: &[&str], spec: Option<&Spec>, options: &Options) -> RoleColumn {
    let known = spec.map_or(Vec::new(), |spec| named(spec.names(role), names));
    let ranked = ranked(role, names);
    let by_word = if spec.is_some() && !known.is_empty() {
        Vec::new()
    } else {
        ranked.clone()
    };
    let (value, evidence, also) = match (options.choice(role), known.first(), by_word.first()) {
        (Some(choice), ..) => {
            let exists = |place: &u32| (*place as usize) < names.len();
            (choice.column.filter(exists), Evidence::Chosen, Vec::new())
        }
        (None, Some(first), _) => {
            let platform = spec.map(|spec| Evidence::Platform {
                platform: spec.platform,
            });
            let also = if is_of_several(role) {
                known[1..].to_vec()
            } else {
                Vec::new()
            };
            (
                Some(first.column),
                platform.unwrap_or(Evidence::Nothing),
                also,
            )
        }
        (None, None, Some(&first)) => (Some(first), Evidence::Word, further(role, names, &by_word)),
        (None, None, None) => (None, Evidence::Nothing, Vec::new()),
    };
    let mut alternatives: Vec<Option<u32>> = Vec::new();
    for candidate in known.iter().map(|known| known.column).chain(ranked) {
        let used = Some(candidate) == value || also.iter().any(|also| also.column == candidate);
        if !used && !alternatives.contains(&Some(candidate)) {
            alternatives.push(Some(candidate));
        }
    }
    RoleColumn {
        role,
        column: Inference {
            value,
            evidence,
            alternatives,
        },
        also,
    }
}

/// Whether a role may be held by several columns together.
fn is_of_several(role: Role) -> bool {
    use Role::{
        Amount, CancelledAt, Customer, FullyRefunded, OrderExtra, Refunded, Shipping, Status, Tax,
    };
    matches!(
        role,
        Amount
            | OrderExtra
            | Tax
            | Shipping
            | Refunded
            | Customer
            | Status
            | CancelledAt
            | FullyRefunded
    )
}

/// The places of those of the `wanted` names that the header line has; of two
/// columns with one name, the first.
fn named(wanted: &[&str], names: &[&str]) -> Vec<AlsoColumn> {
    let place = |wanted: &&str| {
        let (name, minus) = wanted
            .strip_prefix('-')
            .map_or((*wanted, false), |name| (name, true));
        let name = normal(name);
        let (column, _) = (0u32..)
            .zip(names)
            .find(|(_, other)| normal(other) == name)?;
        Some(AlsoColumn { column, minus })
    };
    wanted.iter().filter_map(place).collect()
}

/// The columns that may hold a role by their names, the surest first.
fn ranked(role: Role, names: &[&str]) -> Vec<u32> {
    let lines = role == Role::Customer && names.iter().any(|name| words::is_line_item(name));
    let mut ranked: Vec<(usize, u32)> = (0u32..)
        .zip(names)
        .filter(|(_, name)| !(lines && words::is_bare_name(name)))
        .filter_map(|(place, name)| Some((words::rank(role, name)?, place)))
        .collect();
    ranked.sort_unstable();
    ranked.into_iter().map(|(_, place)| place).collect()
}

/// The columns beside the first that serve an unknown file: statuses of another
/// kind; where customers have a number or an address, the surest of each other
/// way to tell them apart, but for names.
fn further(role: Role, names: &[&str], ranked: &[u32]) -> Vec<AlsoColumn> {
    let mut seen: Vec<CustomerKey> = Vec::new();
    let serves = |column: &u32| match role {
        Role::Status => true,
        Role::Customer => {
            let name = usize::try_from(*column)
                .ok()
                .and_then(|place| names.get(place));
            let Some((key, _)) = name.and_then(|name| words::customer_key(name)) else {
                return false;
            };
            let new = !seen.contains(&key) && (seen.is_empty() || key != CustomerKey::Name);
            seen.push(key);
            new
        }
        _ => false,
    };
    let serving: Vec<u32> = ranked.iter().copied().filter(serves).collect();
    let also = |&column| AlsoColumn {
        column,
        minus: false,
    };
    serving.iter().skip(1).map(also).collect()
}

/// Where no name says it, the content may: dates and addresses look like nothing
/// else; an amount is taken from the only column of amounts with decimals. Where no
/// column has written dates, one of numbers that may be dates is taken for them.
fn by_content(columns: &[Column], roles: &mut [RoleColumn]) {
    type Looks = fn(&str) -> bool;
    let tests: [(Role, Looks); 4] = [
        (Role::Date, date::is_written),
        (Role::Date, date::is_number),
        (Role::Customer, |text| text.contains('@')),
        (Role::Amount, has_cents),
    ];
    for (role, is) in tests {
        let taken: Vec<u32> = roles
            .iter()
            .filter(|found| found.role != Role::Time)
            .filter_map(|found| found.column.value)
            .collect();
        let looks = |(place, column): &(u32, &Column)| {
            !taken.contains(place)
                && !column.samples.is_empty()
                && column.samples.iter().all(|text| is(text))
        };
        let found: Vec<u32> = (0u32..)
            .zip(columns)
            .filter(looks)
            .map(|(place, _)| place)
            .collect();
        let Some(own) = roles.iter_mut().find(|found| found.role == role) else {
            continue;
        };
        let open = own.column.value.is_none() && own.column.evidence == Evidence::Nothing;
        match found.as_slice() {
            [first, others @ ..] if open && (others.is_empty() || role == Role::Date) => {
                own.column.value = Some(*first);
                own.column.evidence = Evidence::Content;
                own.column
                    .alternatives
                    .extend(others.iter().copied().map(Some));
            }
            _ => {}
        }
    }
}

/// Whether the text is money: two decimals, or a currency beside the number.
fn has_cents(text: &str) -> bool {
    [Marks::Point, Marks::Comma].into_iter().any(|marks| {
        read_number(text, marks).is_ok_and(|reading| {
            let named = reading.currency.is_some() || reading.shared_sign.is_some();
            !reading.percent && (reading.scale == 2 || named)
        })
    })
}

impl Header {
    /// The place of the column that holds `role`.
    pub(super) fn place(&self, role: Role) -> Option<usize> {
        self.places(role).first().map(|(place, _)| *place)
    }

    /// The name of the column that holds `role`.
    pub(super) fn name(&self, role: Role) -> Option<&str> {
        let column = self.columns.get(self.place(role)?)?;
        Some(&column.name)
    }

    /// The places of all columns that hold `role`, each with whether it is taken off.
    pub(super) fn places(&self, role: Role) -> Vec<(usize, bool)> {
        let Some(found) = self.roles.iter().find(|found| found.role == role) else {
            return Vec::new();
        };
        let Some(column) = found.column.value else {
            return Vec::new();
        };
        let first = AlsoColumn {
            column,
            // Of the first column of a role nothing is ever taken off.
            minus: false,
        };
        std::iter::once(&first)
            .chain(&found.also)
            .filter_map(|also| Some((usize::try_from(also.column).ok()?, also.minus)))
            .collect()
    }

    /// A hash of the columns' names (FNV-1a), in eight digits of base 16.
    pub(super) fn fingerprint(&self) -> String {
        let bytes = self
            .columns
            .iter()
            .flat_map(|column| column.name.bytes().chain([0]));
        let hash = bytes.fold(0x811C_9DC5_u32, |hash, byte| {
            (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
        });
        format!("{hash:08x}")
    }

    /// How a column tells customers apart, by its name.
    pub(super) fn customer_key(&self, place: usize) -> Option<CustomerKey> {
        words::customer_key(&self.columns.get(place)?.name).map(|(key, _)| key)
    }

    pub(super) fn any(&self, is: fn(&str) -> bool) -> bool {
        self.columns.iter().any(|column| is(&column.name))
    }
}

/// The beginning of a text, short enough to be shown.
fn shown(text: &str) -> String {
    let mut shown: String = text.trim().chars().take(SHOWN).collect();
    if text.trim().chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    shown
}
