//! Texts of cells, and the strings that cells share.

use std::borrow::Cow;
use std::io::{self, Read};

use super::super::fault::refused;
use super::xml::{Piece, Xml};
use crate::import::finding::Unreadable;

/// Bytes of all shared strings, and how many there may be.
const BYTES: usize = 128 * 1024 * 1024;
const STRINGS: usize = 16_000_000;

/// The strings that cells refer to by their places.
#[derive(Debug, Default)]
pub(super) struct Strings {
    text: String,
    /// Where each ends.
    ends: Vec<u32>,
}

impl Strings {
    /// Reads the part of a workbook that lists them.
    pub(super) fn read<R: Read>(mut xml: Xml<R>) -> io::Result<Self> {
        let mut strings = Self::default();
        loop {
            match xml.next()? {
                Piece::Start(tag) if tag.name() == b"si" => {
                    strings.add(|out| read_text(&mut xml, b"si", out))?;
                }
                Piece::Done => return Ok(strings),
                _ => {}
            }
        }
    }

    /// Adds the string that `read` appends.
    pub(super) fn add(
        &mut self,
        read: impl FnOnce(&mut String) -> io::Result<()>,
    ) -> io::Result<()> {
        read(&mut self.text)?;
        if self.text.len() > BYTES || self.ends.len() == STRINGS {
            return Err(refused(Unreadable::TooLarge));
        }
        let end = u32::try_from(self.text.len()).unwrap_or(u32::MAX);
        self.ends.push(end);
        Ok(())
    }

    pub(super) fn get(&self, place: usize) -> Option<&str> {
        let start = match place.checked_sub(1) {
            Some(before) => *self.ends.get(before)?,
            None => 0,
        };
        let end = *self.ends.get(place)?;
        self.text.get(start as usize..end as usize)
    }
}

/// Appends the text of the element that has begun, without what says how
/// Chinese and Japanese characters are spoken.
pub(super) fn read_text<R: Read>(
    xml: &mut Xml<R>,
    element: &[u8],
    out: &mut String,
) -> io::Result<()> {
    let (mut within, mut spoken) = (false, false);
    loop {
        match xml.next()? {
            Piece::Start(tag) => match tag.name() {
                b"t" => within = true,
                b"rPh" => spoken = true,
                _ => {}
            },
            Piece::End(end) if end.name() == element => return Ok(()),
            Piece::End(end) => match end.name() {
                b"t" => within = false,
                b"rPh" => spoken = false,
                _ => {}
            },
            Piece::Text(text) if within && !spoken => out.push_str(&unescaped(&text)),
            Piece::Text(_) | Piece::Other => {}
            Piece::Done => return Ok(()),
        }
    }
}

/// Text in which characters that XML has not stand as `_x000D_`.
pub(super) fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains("_x") {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once("_x") {
        out.push_str(before);
        if let Some((c, after)) = escape(behind) {
            out.push(c);
            rest = after;
        } else {
            out.push_str("_x");
            rest = behind;
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// The character of `000D_`, and what follows.
fn escape(text: &str) -> Option<(char, &str)> {
    let (digits, rest) = text.split_at_checked(4)?;
    let rest = rest.strip_prefix('_')?;
    let hexadecimal = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    let code = u32::from_str_radix(digits, 16)
        .ok()
        .filter(|_| hexadecimal)?;
    Some((char::from_u32(code)?, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_plain_or_of_several_parts() {
        let xml = "<sst><si><t>订单</t></si><si><r><rPr/><t>a </t></r><r><t>b</t></r>\
                   <rPh><t>spoken</t></rPh></si><si/><si><t>_x000D_x_x0041_</t></si></sst>";
        let strings = Strings::read(Xml::new(xml.as_bytes())).expect("XML");
        let all: Vec<_> = (0..5).map(|place| strings.get(place)).collect();
        assert_eq!(
            all,
            [Some("订单"), Some("a b"), Some(""), Some("\rxA"), None]
        );
    }

    #[test]
    fn only_escapes_are_escapes() {
        for text in [
            "_x", "a_xyz", "_x00", "_x00g0_", "_x+041_", "_xD800_", "_x订单",
        ] {
            assert_eq!(unescaped(text), text);
        }
    }
}
