//! What a file was before it became text in UTF-8.

use serde::{Deserialize, Serialize};

use super::charset::CharsetFinding;
use super::inference::Inference;
use super::receipt::Refusal;
use super::signature::FileKind;

/// What was found on the way from a file to its text in UTF-8.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Finding {
    /// The file that was read, when the file given is an archive.
    pub member: Option<Inference<String>>,
    /// The sheet that was read, when that is a workbook.
    pub sheet: Option<Inference<String>>,
    /// The character set, when it is text and not in UTF-8.
    pub charset: Option<CharsetFinding>,
    /// Archives within the archive, which are not opened.
    pub archives_inside: u32,
    /// Files within the archive that are locked with a password.
    pub locked_inside: u32,
    /// Why it cannot be read.
    pub refusal: Option<Unreadable>,
}

/// Why a file cannot be made text. It crosses the boundary twice, so it is no
/// larger than it must be; on the receipt it is a [`Refusal`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Unreadable {
    /// There is nothing in it.
    Empty,
    /// It is something else.
    NotText(FileKind),
    /// It is not whole, or not what it says it is.
    Damaged,
    /// There is more in it than is read.
    TooLarge,
    /// Cells lie beyond the last row or column of a sheet.
    BeyondSheet,
    /// It is locked with a password.
    Locked,
    /// It is compressed by a method that few programs know.
    RarelyPacked,
    /// There is no table in it.
    NothingInside,
}

impl From<Unreadable> for Refusal {
    fn from(unreadable: Unreadable) -> Self {
        match unreadable {
            Unreadable::Empty => Self::Empty,
            Unreadable::NotText(kind) => Self::NotText { kind },
            Unreadable::Damaged => Self::Damaged,
            Unreadable::TooLarge => Self::TooLarge,
            Unreadable::BeyondSheet => Self::BeyondSheet,
            Unreadable::Locked => Self::Locked,
            Unreadable::RarelyPacked => Self::RarelyPacked,
            Unreadable::NothingInside => Self::NothingInside,
        }
    }
}
