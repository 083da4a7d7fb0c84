//! Archives: which of the files in one is to be read.

use std::io::{self, Cursor, Read, Seek};

use super::charset::{Decoded, recognise_charset};
use super::content::{MEMBER, is_ole, is_zip, unpacked};
use super::fault::{refusal, refused};
use super::likeness::{Candidate, Likeness, pick};
use super::packed::{Entry, Zip};
use super::workbook::Workbook;
use crate::import::finding::Finding;
use crate::import::finding::Unreadable;
use crate::import::options::Options;
use crate::import::signature::{self, FileKind};

/// Bytes of the beginning of a file by which it is judged.
const HEAD: u64 = 64 * 1024;
/// Files that are looked into.
const LOOKED_INTO: usize = 200;
/// What looking into them may cost.
const BUDGET: Budget = Budget {
    bytes: 256 * 1024 * 1024,
    workbooks: 20,
};

/// What is left for looking into files.
struct Budget {
    /// Bytes to unpack.
    bytes: u64,
    /// Workbooks to open, each of which takes its time.
    workbooks: u32,
}

/// What a file in an archive is.
enum Inside {
    Table(Likeness),
    Archive,
    Locked,
    Other,
}

/// Picks the file to be read from a zip archive.
pub(super) fn pick_member<S: Read + Seek>(
    zip: &mut Zip<S>,
    options: &Options,
    finding: &mut Finding,
) -> io::Result<()> {
    let mut budget = BUDGET;
    let (mut candidates, mut archives, mut locked) = (Vec::new(), 0, 0);
    let entries: Vec<Entry> = zip
        .entries()
        .iter()
        .filter(|entry| is_of_use(entry))
        .cloned()
        .collect();
    for entry in entries.into_iter().take(LOOKED_INTO) {
        let likeness = match inside(zip, &entry, &mut budget)? {
            Inside::Table(likeness) => likeness,
            Inside::Archive => {
                archives += 1;
                continue;
            }
            Inside::Locked => {
                locked += 1;
                continue;
            }
            Inside::Other => continue,
        };
        candidates.push(Candidate {
            name: entry.name.clone(),
            likeness,
            hidden: false,
            weight: entry.weight(),
        });
    }
    if archives > 0 {
        finding.archives_inside = archives;
    }
    if locked > 0 {
        finding.locked_inside = locked;
    }
    finding.member = pick(candidates, options.member.as_ref());
    match finding.member {
        Some(_) => Ok(()),
        None if locked > 0 => Err(refused(Unreadable::Locked)),
        None => Err(refused(Unreadable::NothingInside)),
    }
}

/// Whether somebody put it there to be read: no folder, and none of the files
/// that systems leave behind.
fn is_of_use(entry: &Entry) -> bool {
    let name = entry.name.rsplit('/').next().unwrap_or_default();
    let by_a_system = entry.name.starts_with("__MACOSX/") || name.starts_with('.');
    !name.is_empty() && !by_a_system
}

/// Looks into a file. One that is damaged is judged by what it was up to there.
fn inside<S: Read + Seek>(
    zip: &mut Zip<S>,
    entry: &Entry,
    budget: &mut Budget,
) -> io::Result<Inside> {
    if entry.locked {
        return Ok(Inside::Locked);
    }
    let member = match zip.member(entry, MEMBER) {
        Ok(member) => member,
        Err(error) if refusal(&error).is_some() => return Ok(Inside::Other),
        Err(error) => return Err(error),
    };
    let mut head = Vec::new();
    match member.take(HEAD.min(budget.bytes)).read_to_end(&mut head) {
        Err(error) if refusal(&error).is_none() => return Err(error),
        _ => budget.bytes -= head.len() as u64,
    }
    Ok(match signature::recognise(&head) {
        None | Some(FileKind::Utf16) => Inside::Table(text_likeness(&head)?),
        Some(FileKind::Workbook | FileKind::OldWorkbook | FileKind::Archive)
            if is_zip(&head) || is_ole(&head) =>
        {
            match workbook_likeness(zip, entry, budget) {
                Ok(Some(likeness)) => Inside::Table(likeness),
                Ok(None) => Inside::Archive,
                Err(error) => match refusal(&error).ok_or(error)? {
                    Unreadable::Locked | Unreadable::NotText(FileKind::EncryptedWorkbook) => {
                        Inside::Locked
                    }
                    // Why it cannot be read is said when it is the one that is read.
                    _ => Inside::Table(Likeness::default()),
                },
            }
        }
        Some(FileKind::Archive) => Inside::Archive,
        Some(_) => Inside::Other,
    })
}

fn text_likeness(head: &[u8]) -> io::Result<Likeness> {
    let finding = recognise_charset(&mut Cursor::new(head), None)?;
    let charset = finding.map(|finding| finding.charset.value);
    let mut text = Vec::new();
    Decoded::new(head, charset.unwrap_or_default()).read_to_end(&mut text)?;
    Ok(Likeness::of_text(&String::from_utf8_lossy(&text)))
}

/// The likeness of the best sheet of a workbook; `None` when it is none.
fn workbook_likeness<S: Read + Seek>(
    zip: &mut Zip<S>,
    entry: &Entry,
    budget: &mut Budget,
) -> io::Result<Option<Likeness>> {
    let Some(workbooks) = budget.workbooks.checked_sub(1) else {
        return Ok(Some(Likeness::default()));
    };
    budget.workbooks = workbooks;
    let bytes = unpacked(zip.member(entry, budget.bytes)?)?;
    budget.bytes -= bytes.len() as u64;
    let Some(mut workbook) = Workbook::open(Cursor::new(bytes))? else {
        return Ok(None);
    };
    let sheets = workbook.sheets()?.into_iter();
    let likenesses = sheets.map(|sheet| sheet.likeness);
    Ok(Some(likenesses.fold(Likeness::default(), Likeness::or)))
}
