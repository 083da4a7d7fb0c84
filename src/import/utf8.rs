//! A source as the stages read it: in UTF-8.

use std::io::{self, Read, Seek};

use super::finding::Finding;

/// `source` as text in UTF-8, by what was found in it.
#[cfg(feature = "formats")]
pub(super) fn text<S: Read + Seek>(
    source: S,
    finding: &Finding,
) -> io::Result<super::formats::Text<S>> {
    super::formats::text(source, finding)
}

/// `source`, which is text in UTF-8: nothing else is imported without `formats`.
#[cfg(not(feature = "formats"))]
#[allow(clippy::unnecessary_wraps, reason = "as with the feature")]
pub(super) fn text<S: Read + Seek>(source: S, _: &Finding) -> io::Result<S> {
    Ok(source)
}
