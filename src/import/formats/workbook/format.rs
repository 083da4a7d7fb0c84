//! Formats of numbers: which of them make a number a date.
//!
//! Source: ISO/IEC 29500-1, 18.8.30 and 18.8.31.

/// What a number stands for by its format.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Format {
    /// A number.
    #[default]
    Number,
    /// A day.
    Day,
    /// A day with a time.
    DayAndTime,
    /// A time of day.
    Time,
}

impl Format {
    /// A built-in format. Those from 27 to 36 and from 50 to 58 are of Chinese,
    /// Japanese and Korean Excel.
    pub(super) fn built_in(id: u32) -> Self {
        match id {
            14..=17 | 27..=31 | 36 | 50..=54 | 57 | 58 => Self::Day,
            22 => Self::DayAndTime,
            18..=21 | 32..=35 | 45 | 47 | 55 | 56 => Self::Time,
            _ => Self::Number,
        }
    }

    /// A format by its code, such as `yyyy-mm-dd hh:mm`.
    pub(super) fn of_code(code: &str) -> Self {
        let (mut day, mut month, mut time) = (false, false, false);
        let mut chars = code.chars().peekable();
        while let Some(c) = chars.next() {
            match c {
                // The first section is for positive numbers, as dates are.
                ';' => break,
                '"' => chars.by_ref().take_while(|c| *c != '"').for_each(drop),
                '\\' | '_' | '*' => drop(chars.next()),
                '[' => {
                    let inside: String = chars.by_ref().take_while(|c| *c != ']').collect();
                    // A duration, which is no time of day.
                    if matches!(
                        inside
                            .to_ascii_lowercase()
                            .trim_end_matches(['h', 'm', 's']),
                        ""
                    ) {
                        return Self::Number;
                    }
                }
                'G' | 'g' if chars.clone().take(6).eq("eneral".chars()) => return Self::Number,
                // 1.00E+05
                'E' | 'e' if matches!(chars.peek(), Some('+' | '-')) => return Self::Number,
                'y' | 'Y' | 'd' | 'D' | 'e' | 'E' | 'b' | 'B' => day = true,
                'm' | 'M' => month = true,
                'h' | 'H' | 's' | 'S' => time = true,
                _ => {}
            }
        }
        match (day || month && !time, time) {
            (true, true) => Self::DayAndTime,
            (true, false) => Self::Day,
            (false, true) => Self::Time,
            (false, false) => Self::Number,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_dates_are_told_from_those_of_numbers() {
        for (code, format) in [
            ("General", Format::Number),
            ("0.00", Format::Number),
            ("#,##0.00 [$€-407]", Format::Number),
            ("[Red]0.00", Format::Number),
            ("0.00E+00", Format::Number),
            ("0 \"days\"", Format::Number),
            ("_-* #,##0.00\\ _d_-;-* 0", Format::Number),
            ("\"NT$\"#,##0", Format::Number),
            ("@", Format::Number),
            ("[h]:mm:ss", Format::Number),
            ("0;dd", Format::Number),
            ("yyyy-mm-dd", Format::Day),
            ("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", Format::Day),
            ("m月", Format::Day),
            ("mmm", Format::Day),
            ("[$-404]e/mm/dd;@", Format::Day),
            ("yyyy\"年\"m\"月\"d\"日\"", Format::Day),
            ("dd.mm.yyyy hh:mm", Format::DayAndTime),
            ("m/d/yy h:mm AM/PM", Format::DayAndTime),
            ("h:mm:ss", Format::Time),
            ("mm:ss.0", Format::Time),
        ] {
            assert_eq!(Format::of_code(code), format, "{code:?}");
        }
    }

    #[test]
    fn built_in_formats_with_the_chinese_ones() {
        assert_eq!(Format::built_in(0), Format::Number);
        assert_eq!(Format::built_in(14), Format::Day);
        assert_eq!(Format::built_in(22), Format::DayAndTime);
        assert_eq!(Format::built_in(31), Format::Day);
        assert_eq!(Format::built_in(46), Format::Number);
        assert_eq!(Format::built_in(49), Format::Number);
    }
}
