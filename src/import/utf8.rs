//! A source as the stages read it: in UTF-8.

use super::charset::Charset;

/// `source` as UTF-8.
#[cfg(feature = "formats")]
pub(super) fn text<S>(source: S, charset: Charset) -> super::formats::Decoded<S> {
    super::formats::Decoded::new(source, charset)
}

/// `source` as UTF-8, which it is: nothing else is imported without `formats`.
#[cfg(not(feature = "formats"))]
pub(super) fn text<S>(source: S, _: Charset) -> S {
    source
}
