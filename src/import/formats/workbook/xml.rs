//! The parts of a workbook: XML, piece by piece.

use std::borrow::Cow;
use std::io::{self, BufRead, BufReader, Read};

use quick_xml::events::{BytesEnd, BytesRef, BytesStart, Event};
use quick_xml::{Error, Reader, XmlVersion};

use super::super::fault::{damaged, refusal, refused};
use crate::import::finding::Unreadable;

/// Elements within each other: more than any workbook has.
const DEEPEST: usize = 100;
/// Bytes of a tag or of a piece of text, while a cell holds 32,767 characters.
const LONGEST: usize = 4 * 1024 * 1024;

/// Reads XML piece by piece.
pub(super) struct Xml<R> {
    reader: Reader<Rationed<BufReader<R>>>,
    buffer: Vec<u8>,
    depth: usize,
}

/// A piece of XML. An element without content ends like any other.
pub(super) enum Piece<'a> {
    Start(Tag<'a>),
    End(End<'a>),
    Text(Cow<'a, str>),
    /// What says nothing, such as a comment.
    Other,
    /// The end, with every element closed.
    Done,
}

/// The beginning of an element.
pub(super) struct Tag<'a>(BytesStart<'a>);

/// The end of an element.
pub(super) struct End<'a>(BytesEnd<'a>);

impl<R: Read> Xml<R> {
    pub(super) fn new(source: R) -> Self {
        let mut reader = Reader::from_reader(Rationed {
            source: BufReader::with_capacity(64 * 1024, source),
            left: LONGEST,
        });
        reader.config_mut().expand_empty_elements = true;
        Self {
            reader,
            buffer: Vec::new(),
            depth: 0,
        }
    }

    /// The source, wherever it stands.
    pub(super) fn into_source(self) -> R {
        self.reader.into_inner().source.into_inner()
    }

    pub(super) fn next(&mut self) -> io::Result<Piece<'_>> {
        self.buffer.clear();
        self.reader.get_mut().left = LONGEST;
        let event = self.reader.read_event_into(&mut self.buffer);
        Ok(match event.map_err(io_error)? {
            Event::Start(tag) | Event::Empty(tag) => {
                self.depth += 1;
                if self.depth > DEEPEST {
                    return Err(damaged());
                }
                Piece::Start(Tag(tag))
            }
            Event::End(end) => {
                self.depth = self.depth.saturating_sub(1);
                Piece::End(End(end))
            }
            Event::Text(text) => Piece::Text(utf8(text.into_inner())?),
            Event::CData(text) => Piece::Text(utf8(text.into_inner())?),
            Event::GeneralRef(reference) => Piece::Text(Cow::Owned(character(&reference)?)),
            Event::Eof if self.depth > 0 => return Err(damaged()),
            Event::Eof => Piece::Done,
            Event::Decl(_) | Event::PI(_) | Event::DocType(_) | Event::Comment(_) => Piece::Other,
        })
    }
}

impl Tag<'_> {
    /// Its name without a prefix.
    pub(super) fn name(&self) -> &[u8] {
        self.0.local_name().into_inner()
    }

    /// Its attributes: names without prefixes, and values.
    pub(super) fn attributes(&self) -> impl Iterator<Item = io::Result<(&[u8], Cow<'_, str>)>> {
        let mut attributes = self.0.attributes();
        attributes.with_checks(false);
        attributes.map(|attribute| {
            let attribute = attribute.map_err(|_| damaged())?;
            let name = attribute.key.local_name().into_inner();
            let value = attribute.normalized_value(XmlVersion::Implicit1_0);
            Ok((name, value.map_err(|_| damaged())?))
        })
    }

    /// The value of an attribute.
    pub(super) fn attribute(&self, name: &[u8]) -> io::Result<Option<String>> {
        for attribute in self.attributes() {
            let (of, value) = attribute?;
            if of == name {
                return Ok(Some(value.into_owned()));
            }
        }
        Ok(None)
    }
}

impl End<'_> {
    /// Its name without a prefix.
    pub(super) fn name(&self) -> &[u8] {
        self.0.local_name().into_inner()
    }
}

fn utf8(bytes: Cow<'_, [u8]>) -> io::Result<Cow<'_, str>> {
    match bytes {
        Cow::Borrowed(bytes) => std::str::from_utf8(bytes).map(Cow::Borrowed).ok(),
        Cow::Owned(bytes) => String::from_utf8(bytes).map(Cow::Owned).ok(),
    }
    .ok_or_else(damaged)
}

/// What a reference such as `&amp;` or `&#10;` stands for; nothing else is
/// declared in workbooks.
fn character(reference: &BytesRef<'_>) -> io::Result<String> {
    if let Some(character) = reference.resolve_char_ref().map_err(|_| damaged())? {
        return Ok(character.to_string());
    }
    match &**reference {
        b"amp" => Ok("&".into()),
        b"lt" => Ok("<".into()),
        b"gt" => Ok(">".into()),
        b"quot" => Ok("\"".into()),
        b"apos" => Ok("'".into()),
        _ => Err(damaged()),
    }
}

/// What is no XML is damaged; errors of the source stay what they are.
fn io_error(error: Error) -> io::Error {
    match error {
        Error::Io(error) => match refusal(&error) {
            Some(refusal) => refused(refusal),
            None => io::Error::new(error.kind(), error),
        },
        _ => damaged(),
    }
}

/// A source of which only so much may be read before more is allowed.
struct Rationed<S> {
    source: S,
    left: usize,
}

impl<S: BufRead> Read for Rationed<S> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(buffer)?;
        self.consume(count);
        Ok(count)
    }
}

impl<S: BufRead> BufRead for Rationed<S> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.left == 0 {
            return Err(refused(Unreadable::TooLarge));
        }
        self.source.fill_buf()
    }

    fn consume(&mut self, count: usize) {
        self.left = self.left.saturating_sub(count);
        self.source.consume(count);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pieces as text; `None` where it is refused.
    fn pieces(xml: &str) -> Option<String> {
        let mut xml = Xml::new(xml.as_bytes());
        let mut all = String::new();
        loop {
            match xml.next().ok()? {
                Piece::Start(tag) => {
                    all.extend(["<", std::str::from_utf8(tag.name()).ok()?]);
                    for attribute in tag.attributes() {
                        let (name, value) = attribute.ok()?;
                        all.extend([" ", std::str::from_utf8(name).ok()?, "=", &value]);
                    }
                    all.push('>');
                }
                Piece::End(end) => {
                    all.extend(["</", std::str::from_utf8(end.name()).ok()?, ">"]);
                }
                Piece::Text(text) => all += &text,
                Piece::Other => {}
                Piece::Done => return Some(all),
            }
        }
    }

    #[test]
    fn pieces_come_without_prefixes_and_references() {
        let xml = "<?xml version='1.0'?><x:a b='1 &lt; 2' r:id=\"i\"><c/><!-- no -->\
                   t &amp; &#x8BA2;<![CDATA[<d>]]></x:a>";
        let expected = "<a b=1 < 2 id=i><c></c>t & 订<d></a>";
        assert_eq!(pieces(xml).as_deref(), Some(expected));
    }

    #[test]
    fn what_is_no_xml_is_refused() {
        for xml in [
            "<a>",
            "<a></b>",
            "<a b=1></a>",
            "<a>&unknown;</a>",
            "<a",
            "</a>",
        ] {
            assert_eq!(pieces(xml), None, "{xml}");
        }
        assert_eq!(pieces(&"<a>".repeat(1_000_000)), None);
        assert_eq!(pieces(&format!("<a>{}</a>", "x".repeat(5_000_000))), None);
    }
}
