//! A text that is read from its beginning, piece by piece.

/// The text that is still to be read.
#[derive(Clone, Copy)]
pub(super) struct Scan<'a>(pub(super) &'a str);

/// A run of digits.
#[derive(Clone, Copy)]
pub(super) struct Number {
    pub(super) value: u64,
    pub(super) digits: usize,
}

impl Number {
    /// Its value, when it is a day, a month, an hour, a minute or a second.
    pub(super) fn short(self) -> Option<u8> {
        u8::try_from(self.value).ok().filter(|_| self.digits <= 2)
    }
}

impl Scan<'_> {
    pub(super) fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// A run of at most 17 digits.
    pub(super) fn number(&mut self) -> Option<Number> {
        let number = self.peek_number()?;
        self.0 = self.0.get(number.digits..)?;
        Some(number)
    }

    pub(super) fn peek_number(self) -> Option<Number> {
        let digits = self
            .0
            .bytes()
            .take_while(u8::is_ascii_digit)
            .take(18)
            .count();
        let value = self
            .0
            .bytes()
            .take(digits)
            .fold(0, |value, digit| value * 10 + u64::from(digit - b'0'));
        (1..=17)
            .contains(&digits)
            .then_some(Number { value, digits })
    }

    /// One of these characters.
    pub(super) fn one_of(&mut self, marks: &[char]) -> Option<char> {
        let mark = self.0.chars().next().filter(|c| marks.contains(c))?;
        self.0 = self.0.get(mark.len_utf8()..)?;
        Some(mark)
    }

    /// One of these texts, in either case where it is of ASCII; a word does not
    /// end within a word.
    pub(super) fn any(&mut self, texts: &[&str]) -> bool {
        // None of them begins with a digit, most of what is left often does.
        let worth = |first: &u8| !first.is_ascii_digit();
        self.0.as_bytes().first().is_some_and(worth) && texts.iter().any(|text| self.text(text))
    }

    fn text(&mut self, text: &str) -> bool {
        let Some((start, rest)) = self.0.split_at_checked(text.len()) else {
            return false;
        };
        let cut = |c: char| c.is_ascii_alphabetic();
        let within = text.ends_with(cut) && rest.starts_with(cut);
        let found = start.eq_ignore_ascii_case(text) && !within;
        if found {
            self.0 = rest;
        }
        found
    }

    /// The run of letters that comes next, with the full stop of an
    /// abbreviation behind it, when `known` knows it.
    pub(super) fn word<T>(&mut self, known: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let end = self
            .0
            .find(|c: char| !c.is_alphabetic())
            .unwrap_or(self.0.len());
        let (word, rest) = self.0.split_at_checked(end).filter(|_| end > 0)?;
        let found = known(word)?;
        self.0 = rest.strip_prefix('.').unwrap_or(rest);
        Some(found)
    }

    /// Passes over spaces of any width; whether there was one.
    pub(super) fn spaces(&mut self) -> bool {
        let rest = self.0.trim_start();
        let found = rest.len() < self.0.len();
        self.0 = rest;
        found
    }

    /// Passes over what stands in brackets, such as the name of a zone or a day
    /// of the week.
    pub(super) fn brackets(&mut self) {
        let close = match self.0.chars().next() {
            Some('(') => ')',
            Some('[') => ']',
            _ => return,
        };
        if let Some((_, rest)) = self.0.split_once(close) {
            self.0 = rest;
        }
    }
}
