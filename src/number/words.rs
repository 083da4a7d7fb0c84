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

/// Lower case, without the full stop of an abbreviation. Currency codes of
/// ISO 4217 need no entry.
const WORDS: &[(&str, Entry)] = &[
    ("%", Is(Percent)),
    ("percent", Is(Percent)),
    ("pct", Is(Percent)),
    ("процент", Is(Percent)),
    ("процента", Is(Percent)),
    ("процентов", Is(Percent)),
    ("проц", Is(Percent)),
    ("百分之", Is(Percent)),
    //
    ("k", Is(Power(3))),
    ("thousand", Is(Power(3))),
    ("million", Is(Power(6))),
    ("mln", Is(Power(6))),
    ("mio", Is(Power(6))),
    ("billion", Is(Power(9))),
    ("bn", Is(Power(9))),
    ("тыс", Is(Power(3))),
    ("тысяча", Is(Power(3))),
    ("тысячи", Is(Power(3))),
    ("тысяч", Is(Power(3))),
    ("млн", Is(Power(6))),
    ("миллион", Is(Power(6))),
    ("миллиона", Is(Power(6))),
    ("миллионов", Is(Power(6))),
    ("млрд", Is(Power(9))),
    ("миллиард", Is(Power(9))),
    ("миллиарда", Is(Power(9))),
    ("миллиардов", Is(Power(9))),
    ("千", Is(Power(3))),
    ("万", Is(Power(4))),
    ("萬", Is(Power(4))),
    ("百万", Is(Power(6))),
    ("百萬", Is(Power(6))),
    ("千万", Is(Power(7))),
    ("千萬", Is(Power(7))),
    ("亿", Is(Power(8))),
    ("億", Is(Power(8))),
    //
    ("m", Is(M)),
    ("mo", Is(Unit(Month))),
    ("mos", Is(Unit(Month))),
    ("mth", Is(Unit(Month))),
    ("mths", Is(Unit(Month))),
    ("month", Is(Unit(Month))),
    ("months", Is(Unit(Month))),
    ("мес", Is(Unit(Month))),
    ("месяц", Is(Unit(Month))),
    ("месяца", Is(Unit(Month))),
    ("месяцев", Is(Unit(Month))),
    ("月", Is(Unit(Month))),
    ("個月", Is(Unit(Month))),
    ("个月", Is(Unit(Month))),
    ("y", Is(Unit(Year))),
    ("yr", Is(Unit(Year))),
    ("yrs", Is(Unit(Year))),
    ("year", Is(Unit(Year))),
    ("years", Is(Unit(Year))),
    ("annum", Is(Unit(Year))),
    ("г", Is(Unit(Year))),
    ("год", Is(Unit(Year))),
    ("года", Is(Unit(Year))),
    ("лет", Is(Unit(Year))),
    ("年", Is(Unit(Year))),
    //
    ("/", Is(Per)),
    ("per", Is(Per)),
    ("a", Is(Per)),
    ("each", Is(Per)),
    ("every", Is(Per)),
    ("в", Is(Per)),
    ("за", Is(Per)),
    ("每", Is(Per)),
    ("monthly", Is(Each(Month))),
    ("yearly", Is(Each(Year))),
    ("annually", Is(Each(Year))),
    ("p.a", Is(Each(Year))),
    ("ежемесячно", Is(Each(Month))),
    ("ежегодно", Is(Each(Year))),
    ("годовых", Is(Each(Year))),
    //
    ("$", Money("")),
    ("¥", Money("")),
    ("元", Money("")),
    ("圆", Money("")),
    ("圓", Money("")),
    ("块", Money("")),
    ("塊", Money("")),
    ("kr", Money("")),
    ("fr", Money("")),
    ("rs", Money("")),
    ("dollar", Money("")),
    ("dollars", Money("")),
    ("доллар", Money("")),
    ("доллара", Money("")),
    ("долларов", Money("")),
    ("долл", Money("")),
    ("€", Money("EUR")),
    ("euro", Money("EUR")),
    ("euros", Money("EUR")),
    ("евро", Money("EUR")),
    ("欧元", Money("EUR")),
    ("歐元", Money("EUR")),
    ("£", Money("GBP")),
    ("英镑", Money("GBP")),
    ("英鎊", Money("GBP")),
    ("us$", Money("USD")),
    ("us $", Money("USD")),
    ("美元", Money("USD")),
    ("美金", Money("USD")),
    ("nt$", Money("TWD")),
    ("nt", Money("TWD")),
    ("ntd", Money("TWD")),
    ("新台幣", Money("TWD")),
    ("新臺幣", Money("TWD")),
    ("台幣", Money("TWD")),
    ("臺幣", Money("TWD")),
    ("新台币", Money("TWD")),
    ("台币", Money("TWD")),
    ("hk$", Money("HKD")),
    ("港元", Money("HKD")),
    ("港幣", Money("HKD")),
    ("港币", Money("HKD")),
    ("rmb", Money("CNY")),
    ("cn¥", Money("CNY")),
    ("人民币", Money("CNY")),
    ("人民幣", Money("CNY")),
    ("jp¥", Money("JPY")),
    ("円", Money("JPY")),
    ("日元", Money("JPY")),
    ("日圓", Money("JPY")),
    ("₽", Money("RUB")),
    ("р", Money("RUB")),
    ("руб", Money("RUB")),
    ("рубль", Money("RUB")),
    ("рубля", Money("RUB")),
    ("рублей", Money("RUB")),
    ("a$", Money("AUD")),
    ("au$", Money("AUD")),
    ("au $", Money("AUD")),
    ("c$", Money("CAD")),
    ("c $", Money("CAD")),
    ("ca$", Money("CAD")),
    ("nz$", Money("NZD")),
    ("s$", Money("SGD")),
    ("r$", Money("BRL")),
    ("mx$", Money("MXN")),
    ("kč", Money("CZK")),
    ("zł", Money("PLN")),
    ("lei", Money("RON")),
    ("₴", Money("UAH")),
    ("грн", Money("UAH")),
    ("₸", Money("KZT")),
    ("тг", Money("KZT")),
    ("тенге", Money("KZT")),
    ("₺", Money("TRY")),
    ("₹", Money("INR")),
    ("₩", Money("KRW")),
    ("₪", Money("ILS")),
    ("₫", Money("VND")),
    ("฿", Money("THB")),
    ("₱", Money("PHP")),
    ("₦", Money("NGN")),
];

/// The longest word that `glyphs` begin with, and how many of them it takes.
///
/// A word of letters must end where the letters end, so that `years` is never
/// read as `y`; a full stop after it belongs to it. Signs and Chinese words may
/// stand together: `万元/月`.
pub(super) fn longest(glyphs: &[Glyph]) -> Option<(Word, usize)> {
    let known = WORDS
        .iter()
        .filter_map(|(text, entry)| Some((length(text, glyphs)?, entry)))
        .max_by_key(|&(length, _)| length);
    let (word, length) = match known {
        Some((length, Is(word))) => (*word, length),
        Some((length, Money(code))) => (Word::Money(CurrencyCode::parse(code)), length),
        None => (Word::Money(Some(iso_code(glyphs)?)), 3),
    };
    let stop = ends_in_letter(glyphs, length) && glyphs.get(length).is_some_and(|g| g.plain == '.');
    Some((word, length + usize::from(stop)))
}

/// Length of `text` in glyphs when `glyphs` begin with it as a whole word.
fn length(text: &str, glyphs: &[Glyph]) -> Option<usize> {
    let mut length = 0;
    for c in text.chars() {
        if glyphs.get(length)?.plain != c {
            return None;
        }
        length += 1;
    }
    is_whole(glyphs, length).then_some(length)
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
