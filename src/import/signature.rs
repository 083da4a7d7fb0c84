//! What a file is by its first bytes, when it is not delimited text.

use serde::{Deserialize, Serialize};

/// A kind of file that is not delimited text in UTF-8.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum FileKind {
    /// PNG, JPEG, GIF, WebP, BMP, TIFF or HEIC.
    Picture,
    /// A PDF document.
    Pdf,
    /// A workbook of Excel or of the open document format: `.xlsx`, `.ods`.
    Workbook,
    /// The container of old Excel files (`.xls`) and of encrypted new ones.
    OldWorkbook,
    /// A workbook that is encrypted with a password.
    EncryptedWorkbook,
    /// A workbook of Excel in binary parts: `.xlsb`.
    BinaryWorkbook,
    /// A compressed archive: zip, gzip, 7z, rar.
    Archive,
    /// A web page, which some shops name `.xls`.
    Html,
    /// XML, which some shops name `.xls`.
    Xml,
    /// JSON.
    Json,
    /// Text in UTF-16.
    Utf16,
    /// Bytes that are no text at all.
    Binary,
}

impl FileKind {
    /// Whether there may be a table in it that is read by the feature `formats`.
    pub(super) fn is_packed(self) -> bool {
        matches!(self, Self::Workbook | Self::OldWorkbook | Self::Archive)
    }
}

/// Signatures by which a kind is known at once.
const SIGNATURES: &[(&[u8], FileKind)] = &[
    (b"\x89PNG\r\n", FileKind::Picture),
    (b"\xFF\xD8\xFF", FileKind::Picture),
    (b"GIF8", FileKind::Picture),
    (b"II*\0", FileKind::Picture),
    (b"MM\0*", FileKind::Picture),
    (b"%PDF-", FileKind::Pdf),
    (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", FileKind::OldWorkbook),
    (b"\x1F\x8B", FileKind::Archive),
    (b"7z\xBC\xAF\x27\x1C", FileKind::Archive),
    (b"Rar!", FileKind::Archive),
    (b"\xFF\xFE", FileKind::Utf16),
    (b"\xFE\xFF", FileKind::Utf16),
];

/// What the file is, or `None` when it may be delimited text.
pub(super) fn recognise(head: &[u8]) -> Option<FileKind> {
    let signature = SIGNATURES
        .iter()
        .find(|(signature, _)| head.starts_with(signature));
    signature
        .map(|&(_, kind)| kind)
        .or_else(|| container(head))
        .or_else(|| markup(head))
        .or_else(|| {
            head.contains(&0).then(|| {
                if is_utf16(head) {
                    FileKind::Utf16
                } else {
                    FileKind::Binary
                }
            })
        })
}

/// Kinds whose signature is not at the very beginning, or is shared.
fn container(head: &[u8]) -> Option<FileKind> {
    let at = |offset: usize, text: &[u8]| head.get(offset..).is_some_and(|h| h.starts_with(text));
    if at(0, b"PK\x03\x04") || at(0, b"PK\x05\x06") {
        let workbook = [
            &b"[Content_Types].xml"[..],
            b"xl/",
            b"mimetypeapplication/vnd.oasis",
        ];
        let is_workbook = workbook.iter().any(|part| contains(head, part));
        return Some(if is_workbook {
            FileKind::Workbook
        } else {
            FileKind::Archive
        });
    }
    let picture = at(0, b"RIFF") && at(8, b"WEBP")
        || at(4, b"ftyphei")
        || at(4, b"ftypmif")
        || at(0, b"BM") && at(6, b"\0\0\0\0");
    picture.then_some(FileKind::Picture)
}

/// Text in a language of its own.
fn markup(head: &[u8]) -> Option<FileKind> {
    let head = head
        .strip_prefix(super::charset::BOM)
        .unwrap_or(head)
        .trim_ascii_start();
    let start = head.get(..100).unwrap_or(head).to_ascii_lowercase();
    let begins = |texts: &[&str]| texts.iter().any(|text| start.starts_with(text.as_bytes()));
    if begins(&[
        "<!doctype html",
        "<html",
        "<table",
        "<head",
        "<body",
        "<meta",
        "<style",
    ]) {
        Some(FileKind::Html)
    } else if begins(&["<?xml", "<!--", "<!doctype"]) {
        Some(FileKind::Xml)
    } else if begins(&["{\"", "{\n", "{\r", "{ ", "[{", "[\n", "[\r", "[ {"]) {
        Some(FileKind::Json)
    } else {
        None
    }
}

/// Whether every second byte of the beginning is NUL, as in UTF-16 of Latin text.
fn is_utf16(head: &[u8]) -> bool {
    let head = head.get(..64).unwrap_or(head);
    let nul = |odd: usize| {
        head.iter()
            .skip(odd)
            .step_by(2)
            .filter(|&&byte| byte == 0)
            .count()
    };
    let half = head.len() / 2;
    let (even, odd) = (nul(0), nul(1));
    half > 0 && (even == 0 && odd * 10 >= half * 9 || odd == 0 && even * 10 >= half * 9)
}

fn contains(head: &[u8], part: &[u8]) -> bool {
    head.windows(part.len()).any(|window| window == part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_is_named_as_what_it_is() {
        for (head, kind) in [
            (&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..], FileKind::Picture),
            (b"\xFF\xD8\xFF\xE0\0\x10JFIF", FileKind::Picture),
            (b"GIF89a\x01\0", FileKind::Picture),
            (b"RIFF\x24\0\0\0WEBPVP8 ", FileKind::Picture),
            (b"\0\0\0\x18ftypheic\0\0\0\0", FileKind::Picture),
            (b"%PDF-1.7\n", FileKind::Pdf),
            (
                b"PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0[Content_Types].xml \xA2",
                FileKind::Workbook,
            ),
            (
                b"PK\x03\x04\x14\0\0\0\0\0mimetypeapplication/vnd.oasis.opendocument",
                FileKind::Workbook,
            ),
            (b"PK\x03\x04\x14\0\0\0orders.csv", FileKind::Archive),
            (b"\x1F\x8B\x08\0", FileKind::Archive),
            (
                b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0",
                FileKind::OldWorkbook,
            ),
            (b"<!DOCTYPE html><html>", FileKind::Html),
            (b"\xEF\xBB\xBF \n<HTML xmlns:x=\"urn\">", FileKind::Html),
            (b"<table border=1>", FileKind::Html),
            (b"<?xml version=\"1.0\"?>", FileKind::Xml),
            (b"[{\"id\":1}]", FileKind::Json),
            (b"\xFF\xFEo\0r\0d\0e\0r\0", FileKind::Utf16),
            (b"o\0r\0d\0e\0r\0,\0d\0a\0t\0e\0", FileKind::Utf16),
            (b"\0o\0r\0d\0e\0r\0,\0d\0a\0t\0e", FileKind::Utf16),
            (&[0; 50], FileKind::Binary),
            (b"\x7fELF\x02\x01\x01\0\0\0", FileKind::Binary),
        ] {
            assert_eq!(
                recognise(head),
                Some(kind),
                "{:?}",
                String::from_utf8_lossy(head)
            );
        }
    }

    #[test]
    fn delimited_text_is_none_of_them() {
        for head in [
            "",
            "order_id,customer,date,total\n1,a,2024-01-01,10\n",
            "\u{feff}Номер заказа;Дата\n",
            "BMI,date\n",
            "PKG,date\n",
            "<5 kg,date\n",
            "GIF,date\n",
        ] {
            assert_eq!(recognise(head.as_bytes()), None, "{head:?}");
        }
    }
}
