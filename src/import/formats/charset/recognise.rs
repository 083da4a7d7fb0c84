//! Which character set a file is in.

use std::cmp::Reverse;
use std::io::{self, Read, Seek, SeekFrom};

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::Encoding;

use super::needed::needed_cells;
use super::sample::Sample;
use super::text::Text;
use super::{Decoded, encoding};
use crate::import::charset::{BOM, Charset, CharsetFinding, CharsetReading};
use crate::import::inference::{Evidence, Inference};

/// Bytes of the beginning by which pairs of bytes are told.
const HEAD: u64 = 64 * 1024;
/// Cells that are shown of each reading.
const SHOWN: usize = 3;
/// With more characters beyond ASCII the detector is sure by itself.
const MANY: u32 = 500;
/// Character sets that the detector does not know.
const UNDETECTED: [Charset; 2] = [Charset::MacCyrillic, Charset::Macintosh];
/// Countries, by their domains, in which other character sets are expected.
/// Where the detector says the same whichever is expected, it is sure.
const COUNTRIES: &[&[u8]] = &[
    b"ru", b"cn", b"tw", b"jp", b"kr", b"de", b"pl", b"tr", b"gr", b"il", b"eg", b"th", b"vn",
    b"lt",
];

/// The character set of `source`, or the user's choice; `None` when nothing
/// speaks for another than UTF-8, or the bytes are no text.
///
/// # Errors
/// Those of `source`.
pub fn recognise_charset<S: Read + Seek>(
    source: &mut S,
    chosen: Option<Charset>,
) -> io::Result<Option<CharsetFinding>> {
    source.seek(SeekFrom::Start(0))?;
    let mut head = Vec::new();
    source.take(HEAD).read_to_end(&mut head)?;
    source.seek(SeekFrom::Start(0))?;
    let found = if head.starts_with(BOM) {
        None
    } else if let Some(inference) = pairs(&head)? {
        Some(certain(inference))
    } else if head.contains(&0) {
        None
    } else {
        by_letters(&Sample::take(source)?)?
    };
    Ok(match chosen {
        None => found,
        Some(charset) => Some(certain(overruled(charset, found))),
    })
}

fn certain(charset: Inference<Charset>) -> CharsetFinding {
    CharsetFinding {
        charset,
        readings: Vec::new(),
    }
}

/// The user's choice, and what would have been concluded among its alternatives.
fn overruled(value: Charset, found: Option<CharsetFinding>) -> Inference<Charset> {
    let found = found.map(|found| found.charset);
    let others = found.map_or(vec![Charset::Utf8], |charset| {
        [vec![charset.value], charset.alternatives].concat()
    });
    Inference {
        value,
        evidence: Evidence::Chosen,
        alternatives: others.into_iter().filter(|other| *other != value).collect(),
    }
}

/// UTF-16 by its mark, else by what its pairs of bytes make.
fn pairs(head: &[u8]) -> io::Result<Option<Inference<Charset>>> {
    let both = [Charset::Utf16Le, Charset::Utf16Be];
    let marks = [b"\xFF\xFE", b"\xFE\xFF"];
    let marked = both
        .into_iter()
        .zip(marks)
        .find(|(_, mark)| head.starts_with(*mark));
    if let Some((charset, _)) = marked {
        return Ok(Some(utf16(charset, Evidence::ByteOrderMark)));
    }
    if !head.contains(&0) {
        return Ok(None);
    }
    let mut readings = Vec::new();
    for charset in both {
        if let Some(cuts) = cuts_in_pairs(head, charset)? {
            readings.push((Reverse(cuts), charset));
        }
    }
    let best = readings.into_iter().min_by_key(|(cuts, _)| *cuts);
    Ok(best.map(|(_, charset)| utf16(charset, Evidence::BytePairs)))
}

fn utf16(value: Charset, evidence: Evidence) -> Inference<Charset> {
    let other = if value == Charset::Utf16Le {
        Charset::Utf16Be
    } else {
        Charset::Utf16Le
    };
    Inference {
        value,
        evidence,
        alternatives: vec![other],
    }
}

/// How many line ends and delimiters the bytes have as pairs; `None` when they
/// have none, or are no text.
fn cuts_in_pairs(head: &[u8], charset: Charset) -> io::Result<Option<usize>> {
    let mut text = Vec::new();
    Decoded::new(head, charset).read_to_end(&mut text)?;
    // The last character may be cut.
    if text.last() == Some(&super::decoded::NO_CHARACTER) {
        text.pop();
    }
    let Ok(text) = String::from_utf8(text) else {
        return Ok(None);
    };
    let control = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    if text.contains(control) {
        return Ok(None);
    }
    let cuts = text.matches(['\n', '\r', '\t', ',', ';']).count();
    Ok((cuts > 0).then_some(cuts))
}

/// The character set in which the sample has the most known words, else the one
/// in which its letters are as frequent as in some language.
fn by_letters(sample: &Sample) -> io::Result<Option<CharsetFinding>> {
    if sample.is_utf8() {
        return Ok(None);
    }
    let detected = detect(&sample.bytes);
    let texts = ranked(sample, detected.first());
    let Some(best) = best(&texts) else {
        return Ok(None);
    };
    let rivals = texts.iter().filter(|text| {
        let likely = detected.contains(&text.charset) && best.characters < MANY;
        (likely || UNDETECTED.contains(&text.charset))
            && text.words == best.words
            && !text.is_flawed()
            && text.decoded != best.decoded
    });
    let others = texts
        .iter()
        .filter(|text| text.charset != best.charset && !text.is_flawed());
    Ok(Some(CharsetFinding {
        charset: Inference {
            value: best.charset,
            evidence: match best.words {
                0 => Evidence::Letters {
                    characters: best.characters,
                },
                words => Evidence::KnownWords { words },
            },
            alternatives: others.map(|text| text.charset).collect(),
        },
        readings: differing(best, rivals)?,
    }))
}

/// The sample in every character set, the likeliest first.
fn ranked(sample: &Sample, detected: Option<&Charset>) -> Vec<Text> {
    const UNICODE: [Charset; 3] = [Charset::Utf8, Charset::Utf16Le, Charset::Utf16Be];
    let mut texts: Vec<Text> = Charset::ALL
        .iter()
        .filter(|charset| !UNICODE.contains(charset))
        .map(|&charset| Text::new(&sample.bytes, charset))
        .collect();
    // Stable: among equals the one that is listed first.
    texts.sort_by_key(|text| {
        let unexpected = detected != Some(&text.charset);
        (
            Reverse(text.words),
            text.is_flawed(),
            unexpected,
            text.flaws,
        )
    });
    texts
}

/// The first of the ranked texts; where several are the same, the one in the
/// character set that is listed first.
fn best(texts: &[Text]) -> Option<&Text> {
    let first = texts.first()?;
    let place = |text: &&Text| {
        Charset::ALL
            .iter()
            .position(|charset| *charset == text.charset)
    };
    texts
        .iter()
        .filter(|text| text.decoded == first.decoded)
        .min_by_key(place)
}

/// What the detector guesses, first without regard to where the file is from,
/// then wherever it may be from; each character set once.
fn detect(bytes: &[u8]) -> Vec<Charset> {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let places = std::iter::once(None).chain(COUNTRIES.iter().map(|country| Some(*country)));
    let mut detected = Vec::new();
    for place in places {
        let guess = detector.guess(place, Utf8Detection::Deny);
        if let Some(charset) = charset(guess).filter(|charset| !detected.contains(charset)) {
            detected.push(charset);
        }
    }
    detected
}

/// The name of a file in an archive, which need not be in UTF-8.
pub(in super::super) fn name(bytes: &[u8]) -> String {
    let text = std::str::from_utf8(bytes).map(str::to_owned);
    text.unwrap_or_else(|_| {
        let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
        detector.feed(bytes, true);
        let encoding = detector.guess(None, Utf8Detection::Deny);
        encoding.decode_without_bom_handling(bytes).0.into_owned()
    })
}

/// The character set of a decoder. GBK is part of GB18030, and read as such.
fn charset(guess: &'static Encoding) -> Option<Charset> {
    if guess == encoding_rs::GBK {
        return Some(Charset::Gb18030);
    }
    Charset::ALL
        .iter()
        .copied()
        .find(|charset| encoding(*charset) == guess)
}

/// How `best` and those of its `rivals` read the cells that are needed, where
/// they read them differently.
fn differing<'a>(
    best: &Text,
    rivals: impl Iterator<Item = &'a Text>,
) -> io::Result<Vec<CharsetReading>> {
    let cells = needed_cells(&best.decoded)?;
    let mut others: Vec<(Charset, Vec<String>)> = Vec::new();
    for rival in rivals {
        let theirs = needed_cells(&rival.decoded)?;
        let new = theirs != cells && others.iter().all(|(_, known)| *known != theirs);
        if new && theirs.len() == cells.len() {
            others.push((rival.charset, theirs));
        }
    }
    let differ = |place: &usize| {
        others
            .iter()
            .any(|(_, theirs)| theirs[*place] != cells[*place])
    };
    let places: Vec<usize> = (0..cells.len()).filter(differ).take(SHOWN).collect();
    if places.is_empty() {
        return Ok(Vec::new());
    }
    let readings =
        std::iter::once((best.charset, &cells)).chain(others.iter().map(|(c, t)| (*c, t)));
    Ok(readings
        .map(|(charset, cells)| CharsetReading {
            charset,
            samples: places.iter().map(|place| cells[*place].clone()).collect(),
        })
        .collect())
}
