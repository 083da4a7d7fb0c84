//! Which column holds what, with samples of each.

use std::io::{self, Cursor};

use serde::Serialize;

use super::cell;
use super::inference::{Evidence, Inference};
use super::options::Options;
use super::platform::{self, Platform};
use super::records::Records;
use super::words::{self, CustomerKey, Role, normal};

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
}

/// The header line, its columns, and what they hold.
pub(super) struct Header {
    pub(super) columns: Vec<Column>,
    pub(super) platform: Option<Platform>,
    pub(super) roles: Vec<RoleColumn>,
}

/// Why the header line cannot be used.
pub(super) enum HeaderError {
    /// There is nothing but blank lines.
    Empty,
    /// It is not UTF-8.
    NotUtf8 { line: u32 },
    /// It has more columns than any export, or does not end.
    TooManyColumns,
}

/// Reads the header line at the beginning of `text` and gives every role a column.
pub(super) fn read(
    text: &[u8],
    delimiter: u8,
    options: &Options,
) -> io::Result<Result<Header, HeaderError>> {
    let mut records = Records::new(Cursor::new(text), delimiter);
    let mut columns = Vec::new();
    match records.next()? {
        None => return Ok(Err(HeaderError::Empty)),
        Some(_) if text.trim_ascii().is_empty() => return Ok(Err(HeaderError::Empty)),
        Some(header) if header.len() > MAX_COLUMNS => {
            return Ok(Err(HeaderError::TooManyColumns));
        }
        Some(header) => {
            for field in header.fields() {
                let Ok(name) = std::str::from_utf8(field) else {
                    return Ok(Err(HeaderError::NotUtf8 { line: header.line }));
                };
                columns.push(Column {
                    name: shown(name),
                    samples: Vec::new(),
                });
            }
        }
    }
    for _ in 0..SAMPLED_ROWS {
        let Some(row) = records.next()? else { break };
        for (field, column) in row.fields().zip(&mut columns) {
            match cell::text(field) {
                Ok(Some(text)) if column.samples.len() < SAMPLES => {
                    column.samples.push(shown(text));
                }
                _ => {}
            }
        }
    }
    let names: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
    let platform = platform::recognise(&names);
    let roles = Role::ALL.map(|role| RoleColumn {
        role,
        column: find(role, &names, platform, options),
    });
    Ok(Ok(Header {
        roles: roles.to_vec(),
        platform,
        columns,
    }))
}

/// The column of a role: the user's, else the platform's, else the one with the
/// surest name.
fn find(
    role: Role,
    names: &[&str],
    platform: Option<Platform>,
    options: &Options,
) -> Inference<Option<u32>> {
    let lines = role == Role::Customer && names.iter().any(|name| words::is_line_item(name));
    let mut ranked: Vec<(usize, u32)> = (0u32..)
        .zip(names)
        .filter(|(_, name)| !(lines && words::is_bare_name(name)))
        .filter_map(|(place, name)| Some((words::rank(role, name)?, place)))
        .collect();
    ranked.sort_unstable();
    let known = platform.and_then(|platform| {
        let wanted = normal(platform::column_name(platform, role)?);
        let place = (0u32..)
            .zip(names)
            .find(|(_, name)| normal(name) == wanted)?
            .0;
        Some((place, Evidence::Platform { platform }))
    });
    let by_word = ranked.first().map(|&(_, place)| (place, Evidence::Word));
    let (value, evidence) = match (options.choice(role), known.or(by_word)) {
        (Some(choice), _) => {
            let exists = |place: &u32| (*place as usize) < names.len();
            (choice.column.filter(exists), Evidence::Chosen)
        }
        (None, Some((place, evidence))) => (Some(place), evidence),
        (None, None) => (None, Evidence::Nothing),
    };
    let candidates = known
        .map(|(place, _)| place)
        .into_iter()
        .chain(ranked.iter().map(|r| r.1));
    let mut alternatives: Vec<Option<u32>> = Vec::new();
    for candidate in candidates.map(Some) {
        if candidate != value && !alternatives.contains(&candidate) {
            alternatives.push(candidate);
        }
    }
    Inference {
        value,
        evidence,
        alternatives,
    }
}

impl Header {
    /// The place of the column that holds `role`.
    pub(super) fn place(&self, role: Role) -> Option<usize> {
        let column = self
            .roles
            .iter()
            .find(|column| column.role == role)?
            .column
            .value;
        column.and_then(|place| usize::try_from(place).ok())
    }

    /// How the customer column tells customers apart, by its name.
    pub(super) fn customer_key(&self) -> Option<CustomerKey> {
        let name = &self.columns.get(self.place(Role::Customer)?)?.name;
        words::customer_key(name).map(|(key, _)| key)
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
