//! A source in any character set, read as UTF-8.

use std::io::{self, ErrorKind, Read, Seek, SeekFrom};

use encoding_rs::{Decoder, DecoderResult};

use super::encoding;
use crate::import::charset::Charset;

/// Bytes that are decoded at a time, and room for what they become: three bytes
/// at most of each, and of the two that may have been left from before.
const INPUT: usize = 64 * 1024;
const OUTPUT: usize = 3 * INPUT + 16;
/// What stands for bytes that are no character: never part of UTF-8.
pub(super) const NO_CHARACTER: u8 = 0xFF;

/// Reads a source in some character set as UTF-8, without its byte order mark.
///
/// Bytes that are no character come out as `0xFF`, which no UTF-8 contains. It
/// can go only to a place from the start, which it does by reading up to it.
pub struct Decoded<S> {
    source: S,
    charset: Charset,
    /// `None` for UTF-8, which passes as it is.
    decoding: Option<Decoding>,
}

/// Decoding under way.
struct Decoding {
    decoder: Decoder,
    input: Vec<u8>,
    /// The part of `input` that is still to be decoded.
    at: usize,
    filled: usize,
    output: Vec<u8>,
    /// The part of `output` that is still to be given.
    given: usize,
    ready: usize,
    /// The decoder has seen the end of the source.
    ended: bool,
}

impl<S> Decoded<S> {
    /// Reads `source`, which stands at its beginning, as text in `charset`.
    pub fn new(source: S, charset: Charset) -> Self {
        let decoding = (charset != Charset::Utf8).then(|| Decoding::new(charset));
        Self {
            source,
            charset,
            decoding,
        }
    }
}

impl Decoding {
    fn new(charset: Charset) -> Self {
        Self {
            decoder: encoding(charset).new_decoder_with_bom_removal(),
            input: vec![0; INPUT],
            at: 0,
            filled: 0,
            output: vec![0; OUTPUT],
            given: 0,
            ready: 0,
            ended: false,
        }
    }

    /// Decodes more of the source; nothing is ready only at its end.
    fn fill<S: Read>(&mut self, source: &mut S) -> io::Result<()> {
        (self.given, self.ready) = (0, 0);
        while self.ready == 0 && !self.ended {
            let mut last = false;
            if self.at == self.filled {
                (self.at, self.filled) = (0, read(source, &mut self.input)?);
                last = self.filled == 0;
            }
            self.decode(last);
        }
        Ok(())
    }

    /// Decodes what is in `input` until it is used up or `output` is full.
    fn decode(&mut self, last: bool) {
        // A byte of room is kept for what stands for bytes that are none.
        while self.ready + 4 < OUTPUT {
            let (result, read, written) = self.decoder.decode_to_utf8_without_replacement(
                &self.input[self.at..self.filled],
                &mut self.output[self.ready..OUTPUT - 1],
                last,
            );
            self.at += read;
            self.ready += written;
            match result {
                DecoderResult::InputEmpty => {
                    self.ended = last;
                    return;
                }
                DecoderResult::OutputFull => return,
                DecoderResult::Malformed(..) => {
                    self.output[self.ready] = NO_CHARACTER;
                    self.ready += 1;
                }
            }
        }
    }
}

fn read<S: Read>(source: &mut S, buffer: &mut [u8]) -> io::Result<usize> {
    loop {
        match source.read(buffer) {
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}

impl<S: Read> Read for Decoded<S> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let Some(decoding) = &mut self.decoding else {
            return self.source.read(buffer);
        };
        if decoding.given == decoding.ready {
            decoding.fill(&mut self.source)?;
        }
        let mut ready = &decoding.output[decoding.given..decoding.ready];
        let count = ready.read(buffer)?;
        decoding.given += count;
        Ok(count)
    }
}

impl<S: Read + Seek> Seek for Decoded<S> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        if self.decoding.is_none() {
            return self.source.seek(to);
        }
        let SeekFrom::Start(place) = to else {
            return Err(io::Error::from(ErrorKind::Unsupported));
        };
        self.source.seek(SeekFrom::Start(0))?;
        self.decoding = Some(Decoding::new(self.charset));
        io::copy(&mut self.by_ref().take(place), &mut io::sink())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use proptest::prelude::*;

    use super::*;

    fn decoded(bytes: &[u8], charset: Charset) -> Vec<u8> {
        let mut text = Vec::new();
        Decoded::new(Cursor::new(bytes), charset)
            .read_to_end(&mut text)
            .expect("no I/O");
        text
    }

    #[test]
    fn bytes_become_the_text_that_they_are() {
        // By Python: "…".encode(…).
        for (bytes, charset, text) in [
            (&b"\xc4\xe0\xf2\xe0"[..], Charset::Windows1251, "Дата"),
            (b"\xe4\xc1\xd4\xc1", Charset::Koi8R, "Дата"),
            (b"\x84\xa0\xe2\xa0", Charset::Ibm866, "Дата"),
            (b"\xb6\xa9\xb5\xa5", Charset::Gb18030, "订单"),
            (b"\x81\x30\x81\x30", Charset::Gb18030, "\u{80}"),
            (b"\xadq\xb3\xe6", Charset::Big5, "訂單"),
            (b"\x92\x8d\x95\xb6", Charset::ShiftJis, "注文"),
            (b"\xc1\xd6\xb9\xae", Charset::EucKr, "주문"),
            (b"M\xfcller \x80", Charset::Windows1252, "Müller €"),
            (b"\xff\xfea\0\xa2\x8b", Charset::Utf16Le, "a订"),
            (b"\xfe\xff\0a\x8b\xa2", Charset::Utf16Be, "a订"),
            (b"a\0=\xd8\xdb\xde", Charset::Utf16Le, "a🛛"),
            (b"as it is", Charset::Utf8, "as it is"),
        ] {
            assert_eq!(
                String::from_utf8(decoded(bytes, charset)).as_deref(),
                Ok(text),
                "{charset:?}"
            );
        }
    }

    #[test]
    fn bytes_that_are_no_character_are_marked_where_they_stand() {
        // A lead byte before a comma does not swallow it.
        assert_eq!(decoded(b"a\xb6,b", Charset::Gb18030), b"a\xff,b");
        assert_eq!(decoded(b"a\xb6", Charset::Gb18030), b"a\xff");
        assert_eq!(decoded(b"\xdb,b", Charset::Windows874), b"\xff,b");
        assert_eq!(decoded(b"\0\xd8,\0", Charset::Utf16Le), b"\xff,");
        assert_eq!(decoded(b",\0a", Charset::Utf16Le), b",\xff");
    }

    #[test]
    fn it_goes_to_a_place_by_reading_up_to_it() {
        let mut source = Decoded::new(Cursor::new(b"\xc4\xe0\xf2\xe0;1"), Charset::Windows1251);
        let mut text = String::new();
        for _ in 0..2 {
            text.clear();
            assert_eq!(source.seek(SeekFrom::Start(4)).ok(), Some(4));
            source.read_to_string(&mut text).expect("no I/O");
            assert_eq!(text, "та;1");
        }
        assert!(source.seek(SeekFrom::End(0)).is_err());
    }

    /// A source that gives at most `step` bytes at a time.
    struct Dripping<'a>(&'a [u8], usize);

    impl Read for Dripping<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let step = self.1.min(buffer.len());
            self.0.read(&mut buffer[..step])
        }
    }

    proptest! {
        #[test]
        fn the_size_of_the_steps_changes_nothing(
            bytes in prop::collection::vec(any::<u8>(), 0..200),
            step in 1usize..7,
            charset in prop::sample::select(Charset::ALL),
        ) {
            let mut text = Vec::new();
            Decoded::new(Dripping(&bytes, step), charset).read_to_end(&mut text).expect("no I/O");
            prop_assert_eq!(text, decoded(&bytes, charset));
        }
    }

    #[test]
    fn a_large_source_comes_whole() {
        let bytes = b"\xb6\xa9\xb5\xa5;1\n\xff".repeat(60_000);
        let text = ["订单;1\n".as_bytes(), b"\xff"].concat().repeat(60_000);
        assert!(decoded(&bytes, Charset::Gb18030) == text);
    }
}
