//! How the bytes are read as characters.
//!
//! The stages behind this one read UTF-8, with or without a byte order mark.
//! Text in another character set becomes UTF-8 before they see it, by
//! `formats`; this module has the names that both speak of.

use serde::{Deserialize, Serialize};

use super::inference::Inference;

/// The byte order mark of UTF-8, which Excel writes and reads.
pub(super) const BOM: &[u8] = b"\xEF\xBB\xBF";

/// How many bytes of `head` are a byte order mark.
pub(super) fn mark_length(head: &[u8]) -> usize {
    if head.starts_with(BOM) { BOM.len() } else { 0 }
}

/// Declares the enum of character sets with its names.
macro_rules! charsets {
    ($($(#[$doc:meta])+ $name:ident = $label:literal,)+) => {
        /// A character set, named by its label in the Encoding Standard.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(test, derive(ts_rs::TS))]
        pub enum Charset {
            $($(#[$doc])+ #[serde(rename = $label)] $name,)+
        }

        impl Charset {
            /// Every character set, in the order in which the page lists them.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// Its label in the Encoding Standard, such as `windows-1251`.
            pub fn label(self) -> &'static str {
                match self {
                    $(Self::$name => $label,)+
                }
            }
        }
    };
}

charsets! {
    /// Unicode in bytes, what programs of today write.
    #[default]
    Utf8 = "utf-8",
    /// Unicode in pairs of bytes, the lower first: "Unicode text" of Excel.
    Utf16Le = "utf-16le",
    /// Unicode in pairs of bytes, the higher first.
    Utf16Be = "utf-16be",
    /// Simplified Chinese, with GBK and GB2312 in it.
    Gb18030 = "gb18030",
    /// Traditional Chinese.
    Big5 = "big5",
    /// Cyrillic of Windows.
    Windows1251 = "windows-1251",
    /// Cyrillic of Russian Unix.
    Koi8R = "koi8-r",
    /// The same with Ukrainian letters.
    Koi8U = "koi8-u",
    /// Cyrillic of DOS.
    Ibm866 = "ibm866",
    /// Cyrillic of the old Macintosh.
    MacCyrillic = "x-mac-cyrillic",
    /// Cyrillic of the ISO.
    Iso8859_5 = "iso-8859-5",
    /// Western languages of Windows.
    Windows1252 = "windows-1252",
    /// Western languages of the old Macintosh.
    Macintosh = "macintosh",
    /// Central European languages of Windows.
    Windows1250 = "windows-1250",
    /// Central European languages of the ISO.
    Iso8859_2 = "iso-8859-2",
    /// Baltic languages of Windows.
    Windows1257 = "windows-1257",
    /// Baltic languages of the ISO.
    Iso8859_13 = "iso-8859-13",
    /// Baltic languages of the ISO, as they were once.
    Iso8859_4 = "iso-8859-4",
    /// Turkish.
    Windows1254 = "windows-1254",
    /// Greek of Windows.
    Windows1253 = "windows-1253",
    /// Greek of the ISO.
    Iso8859_7 = "iso-8859-7",
    /// Hebrew of Windows.
    Windows1255 = "windows-1255",
    /// Hebrew of the ISO.
    Iso8859_8 = "iso-8859-8",
    /// Arabic of Windows.
    Windows1256 = "windows-1256",
    /// Arabic of the ISO.
    Iso8859_6 = "iso-8859-6",
    /// Thai.
    Windows874 = "windows-874",
    /// Vietnamese.
    Windows1258 = "windows-1258",
    /// Japanese of Windows.
    ShiftJis = "shift_jis",
    /// Japanese of Unix.
    EucJp = "euc-jp",
    /// Korean.
    EucKr = "euc-kr",
}

/// In which character set a file is that is not in UTF-8.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CharsetFinding {
    /// The conclusion.
    pub charset: Inference<Charset>,
    /// How the likeliest character sets read the same cells, where these are
    /// needed and the evidence does not decide; else empty.
    pub readings: Vec<CharsetReading>,
}

/// How a character set reads some cells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CharsetReading {
    /// The character set.
    pub charset: Charset,
    /// The cells: the same ones in each reading.
    pub samples: Vec<String>,
}
