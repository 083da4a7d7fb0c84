//! The words and signs that stand beside numbers, in four languages.

use super::currency::CurrencyCode;
use super::glyph::Glyph;
use super::period::Period::{self, Month, Year};

/// What a word beside a number says.
#[derive(Clone, Copy)]
pub(super) enum Word {
    /// Multiplies by this power of ten.
    Power(u8),
    /// A currency; `None` where several share the word.
    Money(Option<CurrencyCode>),
    /// A unit of time.
    Unit(Period),
    /// `m`: a month, or to some a million.
    M,
    /// "per": a unit of time follows.
    Per,
    /// "per" and the unit of time in one word.
    Each(Period),
    /// Percent.
    Percent,
}

/// The entries as written down: currencies by their letters, `""` where the
/// word alone does not tell which.
enum Entry {
    Is(Word),
    Money(&'static str),
}

use Entry::{Is, Money};
use Word::{Each, M, Per, Percent, Power, Unit};

/// Words that say the same, set apart by bars: lower case, without the full stop of an
/// abbreviation. Currency codes of ISO 4217 need no entry.
const WORDS: &[(Entry, &str)] = &[
    (
        Is(Percent),
        "%|percent|pct|процент|процента|процентов|проц|百分之",
    ),
    (Is(Power(3)), "k|thousand|тыс|тысяча|тысячи|тысяч|千"),
    (
        Is(Power(6)),
        "million|mln|mio|млн|миллион|миллиона|миллионов|百万|百萬",
    ),
    (
        Is(Power(9)),
        "billion|bn|млрд|миллиард|миллиарда|миллиардов",
    ),
    (Is(Power(4)), "万|萬"),
    (Is(Power(7)), "千万|千萬"),
    (Is(Power(8)), "亿|億"),
    (Is(M), "m"),
    (
        Is(Unit(Month)),
        "mo|mos|mth|mths|month|months|мес|месяц|месяца|месяцев|月|個月|个月",
    ),
    (
        Is(Unit(Year)),
        "y|yr|yrs|year|years|annum|г|год|года|лет|年",
    ),
    (Is(Per), "/|per|a|each|every|в|за|每"),
    (Is(Each(Month)), "monthly|ежемесячно"),
    (Is(Each(Year)), "yearly|annually|p.a|ежегодно|годовых"),
    (
        Money(""),
        "$|¥|元|圆|圓|块|塊|kr|fr|rs|dollar|dollars|доллар|доллара|долларов|долл",
    ),
    (Money("EUR"), "€|euro|euros|евро|欧元|歐元"),
    (Money("GBP"), "£|英镑|英鎊"),
    (Money("USD"), "us$|us $|美元|美金"),
    (
        Money("TWD"),
        "nt$|nt|ntd|新台幣|新臺幣|台幣|臺幣|新台币|台币",
    ),
    (Money("HKD"), "hk$|港元|港幣|港币"),
    (Money("CNY"), "rmb|cn¥|人民币|人民幣"),
    (Money("JPY"), "jp¥|円|日元|日圓"),
    (Money("RUB"), "₽|р|руб|рубль|рубля|рублей"),
    (Money("AUD"), "a$|au$|au $"),
    (Money("CAD"), "c$|c $|ca$"),
    (Money("NZD"), "nz$"),
    (Money("SGD"), "s$"),
    (Money("BRL"), "r$"),
    (Money("MXN"), "mx$"),
    (Money("CZK"), "kč"),
    (Money("PLN"), "zł"),
    (Money("RON"), "lei"),
    (Money("UAH"), "₴|грн"),
    (Money("KZT"), "₸|тг|тенге"),
    (Money("TRY"), "₺"),
    (Money("INR"), "₹"),
    (Money("KRW"), "₩"),
    (Money("ILS"), "₪"),
    (Money("VND"), "₫"),
    (Money("THB"), "฿"),
    (Money("PHP"), "₱"),
    (Money("NGN"), "₦"),
];

/// The longest word that `glyphs` begin with, and how many of them it takes.
///
/// A word of letters must end where the letters end, so that `years` is never
/// read as `y`; a full stop after it belongs to it. Signs and Chinese words may
/// stand together: `万元/月`.
pub(super) fn longest(glyphs: &[Glyph]) -> Option<(Word, usize)> {
    let known = WORDS
        .iter()
        .filter_map(|(entry, words)| Some((length(words, glyphs)?, entry)))
        .max_by_key(|&(length, _)| length);
    let (word, length) = match known {
        Some((length, Is(word))) => (*word, length),
        Some((length, Money(code))) => (Word::Money(CurrencyCode::parse(code)), length),
        None => (Word::Money(Some(iso_code(glyphs)?)), 3),
    };
    let stop = ends_in_letter(glyphs, length) && glyphs.get(length).is_some_and(|g| g.plain == '.');
    Some((word, length + usize::from(stop)))
}

/// Length in glyphs of the longest of `words` that `glyphs` begin with as a whole word.
fn length(words: &str, glyphs: &[Glyph]) -> Option<usize> {
    let mut longest = None;
    // How many glyphs the word has been found in so far; none where it is another.
    let mut so_far = Some(0);
    for c in words.chars().chain(['|']) {
        if c == '|' {
            longest = longest.max(so_far.filter(|&length| is_whole(glyphs, length)));
            so_far = Some(0);
        } else {
            so_far = so_far
                .filter(|&length| glyphs.get(length).is_some_and(|glyph| glyph.plain == c))
                .map(|length| length + 1);
        }
    }
    longest
}

fn iso_code(glyphs: &[Glyph]) -> Option<CurrencyCode> {
    let letters: String = glyphs.get(..3)?.iter().map(|g| g.plain).collect();
    CurrencyCode::parse(&letters).filter(|_| is_whole(glyphs, 3))
}

fn is_whole(glyphs: &[Glyph], length: usize) -> bool {
    !ends_in_letter(glyphs, length) || !glyphs.get(length).is_some_and(|g| g.is_letter())
}

fn ends_in_letter(glyphs: &[Glyph], length: usize) -> bool {
    length > 0 && glyphs[length - 1].is_letter()
}
