//! What is wrong with a file's content, on its way through readers.
//!
//! Readers know no errors but [`io::Error`]. A refusal travels inside one, and
//! is taken out again where the file is opened: content never fails.

use std::error::Error;
use std::fmt;
use std::io::{self, ErrorKind};

use crate::import::finding::Unreadable;

#[derive(Debug)]
struct Refused(Unreadable);

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0)
    }
}

impl Error for Refused {}

/// The error that carries `refusal`.
pub(super) fn refused(refusal: Unreadable) -> io::Error {
    io::Error::new(ErrorKind::InvalidData, Refused(refusal))
}

/// The error of a file that is not whole, or not what it says it is.
pub(super) fn damaged() -> io::Error {
    refused(Unreadable::Damaged)
}

/// The refusal that an error carries; `None` when the source itself failed.
pub fn refusal(error: &io::Error) -> Option<Unreadable> {
    let refused = error.get_ref()?.downcast_ref::<Refused>();
    refused.map(|Refused(refusal)| *refusal)
}
