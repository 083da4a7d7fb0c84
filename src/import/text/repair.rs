//! Rows with fields too many or too few, put right where the columns leave one way.

use super::dialect::Dialect;
use super::kind::Kind;
use super::layout::{Layout, Profile, has_decimals};
use super::records::Record;

/// Most fields too many that are put right; of fields too few it is one.
const MOST: usize = 4;

/// What is needed to put rows right.
pub(super) struct Repair<'l> {
    layout: &'l Layout,
    delimiter: u8,
}

/// The fields of a row.
type Fields = Vec<Box<[u8]>>;

impl<'l> Repair<'l> {
    pub(super) fn new(layout: &'l Layout, dialect: Dialect) -> Self {
        Self {
            layout,
            delimiter: dialect.delimiter.byte(),
        }
    }

    /// Puts the record right: `true` when one way to do so, and no other, gives
    /// every column what it has in other rows.
    pub(super) fn put_right(&self, record: &Record<'_>, repaired: &mut Fields) -> bool {
        let fields: Vec<&[u8]> = record.fields().collect();
        let wanted = self.layout.fields;
        let ways = match (
            fields.len().checked_sub(wanted),
            wanted.checked_sub(fields.len()),
        ) {
            (Some(more @ 1..=MOST), _) => self.with_fewer(&fields, more),
            (_, Some(1)) => with_one_more(&fields),
            _ => return false,
        };
        let mut ways = ways.into_iter().filter(|way| self.fits(way));
        let Some(way) = ways.next() else {
            // Behind a full row blanks shift nothing.
            let (first, more) = fields.split_at(wanted.min(fields.len()));
            let is_full = first.len() == wanted && !first.iter().any(|field| is_blank(field));
            let is_whole = is_full && more.iter().all(|field| is_blank(field));
            if is_whole {
                *repaired = row(&[first]);
            }
            return is_whole;
        };
        if ways.any(|other| other != way) {
            return false;
        }
        *repaired = way;
        true
    }

    /// The ways to leave out `more` blank fields side by side, or to join a field
    /// and the `more` behind it, between which the delimiter was text.
    fn with_fewer(&self, fields: &[&[u8]], more: usize) -> Vec<Fields> {
        let mut ways = Vec::new();
        for place in 0..=fields.len() - more {
            let (before, rest) = fields.split_at(place);
            let (middle, behind) = rest.split_at(more);
            if middle.iter().all(|field| is_blank(field)) {
                ways.push(row(&[before, behind]));
            }
            let Some((last, behind)) = behind.split_first() else {
                continue;
            };
            let parts: Vec<&[u8]> = middle.iter().chain([last]).copied().collect();
            let joined = parts.join(&self.delimiter);
            let filled = parts.iter().all(|part| !is_blank(part));
            if filled && self.may_hold_delimiters(place, &parts, &joined) {
                ways.push(row(&[before, &[&joined], behind]));
            }
        }
        ways
    }

    /// Whether the column has prose, or numbers of which the parts make one: groups
    /// of three digits, or decimals.
    fn may_hold_delimiters(&self, column: usize, parts: &[&[u8]], joined: &[u8]) -> bool {
        let Some(profile) = self.layout.columns.get(column) else {
            return false;
        };
        let grouped = parts.iter().skip(1).all(|part| {
            let digits = part.iter().take_while(|byte| byte.is_ascii_digit()).count();
            digits == 3 || digits == part.len() && digits <= 2
        });
        match profile.kind {
            Kind::Number => grouped && Kind::of(joined) == Kind::Number,
            Kind::Text => profile.prose,
            _ => false,
        }
    }

    /// Whether every column has what it has in other rows, and at least one of
    /// them would not if fields were shifted.
    fn fits(&self, fields: &Fields) -> bool {
        let columns = self.layout.columns.iter();
        let holds = |(column, field): (&Profile, &[u8])| match Kind::of(field) {
            Kind::Blank => !column.always_filled,
            _ if column.decimals => has_decimals(field),
            kind if Kind::TELLING.contains(&column.kind) => kind == column.kind,
            // Order numbers and the like stand in columns of text too.
            kind => matches!(kind, Kind::Text | Kind::Number),
        };
        let telling = columns
            .clone()
            .any(|column| Kind::TELLING.contains(&column.kind));
        let more = fields.iter().skip(self.layout.width);
        telling
            && columns.zip(fields.iter().map(|field| &**field)).all(holds)
            && more.into_iter().all(|field| is_blank(field))
    }
}

/// The ways to put a blank field somewhere.
fn with_one_more(fields: &[&[u8]]) -> Vec<Fields> {
    let way = |place: usize| {
        let (before, behind) = fields.split_at(place);
        row(&[before, &[b""], behind])
    };
    (0..=fields.len()).map(way).collect()
}

fn row(parts: &[&[&[u8]]]) -> Fields {
    parts
        .iter()
        .flat_map(|part| part.iter())
        .map(|field| Box::from(*field))
        .collect()
}

fn is_blank(field: &[u8]) -> bool {
    field.trim_ascii().is_empty()
}
