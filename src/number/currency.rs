//! The currencies of ISO 4217 and their minor units.

use std::fmt;

/// ISO 4217 List One as of 2026: three letters and the number of decimals,
/// in alphabetical order. Metals, test codes and units of account that nobody
/// pays in (`XAD`, `XAG`, `XAU`, `XBA`–`XBD`, `XDR`, `XPD`, `XPT`, `XSU`,
/// `XTS`, `XUA`, `XXX`) are left out.
const LIST: &str = "\
AED2AFN2ALL2AMD2AOA2ARS2AUD2AWG2AZN2BAM2BBD2BDT2BHD3BIF0BMD2BND2\
BOB2BOV2BRL2BSD2BTN2BWP2BYN2BZD2CAD2CDF2CHE2CHF2CHW2CLF4CLP0CNY2\
COP2COU2CRC2CUP2CVE2CZK2DJF0DKK2DOP2DZD2EGP2ERN2ETB2EUR2FJD2FKP2\
GBP2GEL2GHS2GIP2GMD2GNF0GTQ2GYD2HKD2HNL2HTG2HUF2IDR2ILS2INR2IQD3\
IRR2ISK0JMD2JOD3JPY0KES2KGS2KHR2KMF0KPW2KRW0KWD3KYD2KZT2LAK2LBP2\
LKR2LRD2LSL2LYD3MAD2MDL2MGA2MKD2MMK2MNT2MOP2MRU2MUR2MVR2MWK2MXN2\
MXV2MYR2MZN2NAD2NGN2NIO2NOK2NPR2NZD2OMR3PAB2PEN2PGK2PHP2PKR2PLN2\
PYG0QAR2RON2RSD2RUB2RWF0SAR2SBD2SCR2SDG2SEK2SGD2SHP2SLE2SOS2SRD2\
SSP2STN2SVC2SYP2SZL2THB2TJS2TMT2TND3TOP2TRY2TTD2TWD2TZS2UAH2UGX0\
USD2USN2UYI0UYU2UYW4UZS2VED2VES2VND0VUV0WST2XAF0XCD2XCG2XOF0XPF0\
YER2ZAR2ZMW2ZWG2";

/// Length of one entry of [`LIST`].
const ENTRY: usize = 4;

/// A currency of ISO 4217, such as `EUR`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CurrencyCode(u8);

impl CurrencyCode {
    /// The currency that `text` names by its three letters, in either case.
    pub fn parse(text: &str) -> Option<Self> {
        Self::all().find(|code| code.as_str().eq_ignore_ascii_case(text))
    }

    /// The three letters in upper case.
    pub fn as_str(self) -> &'static str {
        let start = usize::from(self.0) * ENTRY;
        LIST.get(start..start + 3).unwrap_or_default()
    }

    /// How many decimals amounts in this currency are written with: 2 for most,
    /// 0 for the yen, 3 for the Kuwaiti dinar.
    pub fn decimals(self) -> u8 {
        let digit = LIST.as_bytes().get(usize::from(self.0) * ENTRY + 3);
        digit.map_or(2, |digit| digit - b'0')
    }

    /// Every currency, in alphabetical order of the codes.
    pub fn all() -> impl Iterator<Item = Self> {
        (0u8..).take(LIST.len() / ENTRY).map(Self)
    }
}

impl fmt::Display for CurrencyCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for CurrencyCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minor_units_are_those_of_iso_4217() {
        for (code, decimals) in [
            ("USD", 2),
            ("EUR", 2),
            ("TWD", 2),
            ("RUB", 2),
            ("JPY", 0),
            ("KRW", 0),
            ("VND", 0),
            ("XOF", 0),
            ("KWD", 3),
            ("TND", 3),
            ("CLF", 4),
            ("UYW", 4),
            ("ZWG", 2),
        ] {
            let currency = CurrencyCode::parse(code).expect(code);
            assert_eq!(currency.as_str(), code);
            assert_eq!(currency.decimals(), decimals, "{code}");
        }
    }

    #[test]
    fn every_entry_is_three_capitals_and_in_order() {
        assert!(LIST.len() % ENTRY == 0 && LIST.len() / ENTRY <= 256);
        let codes: Vec<_> = CurrencyCode::all().map(CurrencyCode::as_str).collect();
        assert_eq!(codes.len(), 164);
        assert!(
            codes
                .iter()
                .all(|code| code.bytes().all(|b| b.is_ascii_uppercase()))
        );
        assert!(codes.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(CurrencyCode::all().all(|code| code.decimals() <= 4));
    }

    #[test]
    fn what_is_no_currency_is_none() {
        for text in ["", "US", "USDT", "XXX", "XAU", "HRK", "2AM", "€"] {
            assert_eq!(CurrencyCode::parse(text), None, "{text}");
        }
        assert_eq!(CurrencyCode::parse("twd"), CurrencyCode::parse("TWD"));
    }
}
