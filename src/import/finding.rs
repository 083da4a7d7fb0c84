//! What a file was before it became text in UTF-8.

use serde::{Deserialize, Serialize};

use super::charset::CharsetFinding;
use super::inference::Inference;
use super::receipt::{Notice, Refusal};

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
    /// What else is worth knowing.
    pub notices: Vec<Notice>,
    /// Why it cannot be read.
    pub refusal: Option<Refusal>,
}
