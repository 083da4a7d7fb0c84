//! How the bytes are to be read as characters: today UTF-8, with or without a
//! byte order mark.

/// The byte order mark of UTF-8, which Excel writes and reads.
pub(super) const BOM: &[u8] = b"\xEF\xBB\xBF";

/// How many bytes of `head` are a byte order mark.
pub(super) fn mark_length(head: &[u8]) -> usize {
    if head.starts_with(BOM) { BOM.len() } else { 0 }
}
