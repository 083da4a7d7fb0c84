//! Tables as JSON (RFC 8259).

use std::io;

use super::table::{Cell, Writer};

/// An array with an object for each row, one a line.
#[derive(Default)]
pub(super) struct Json {
    text: String,
    in_row: bool,
}

impl Writer for Json {
    fn cell(&mut self, name: &str, cell: Cell<'_>) -> io::Result<()> {
        self.text
            .push_str(match (self.in_row, self.text.is_empty()) {
                (true, _) => ",",
                (false, true) => "[\n{",
                (false, false) => ",\n{",
            });
        self.in_row = true;
        self.string(name);
        self.text.push(':');
        match cell {
            Cell::Text(text) => self.string(&text),
            Cell::Number(number) => self.text.push_str(&number),
            Cell::Truth(truth) => self.text.push_str(if truth { "true" } else { "false" }),
            Cell::Unknown => self.text.push_str("null"),
        }
        Ok(())
    }

    fn end_row(&mut self) -> io::Result<()> {
        self.text.push('}');
        self.in_row = false;
        Ok(())
    }

    fn finish(mut self: Box<Self>) -> io::Result<Vec<u8>> {
        let end = if self.text.is_empty() {
            "[]\n"
        } else {
            "\n]\n"
        };
        self.text.push_str(end);
        Ok(self.text.into_bytes())
    }
}

impl Json {
    /// A text in quotes. What JSON forbids in it is escaped, and nothing else.
    fn string(&mut self, text: &str) {
        self.text.push('"');
        for letter in text.chars() {
            match letter {
                '"' | '\\' => self.text.extend(['\\', letter]),
                '\0'..='\u{1f}' => {
                    const HEX: &[u8; 16] = b"0123456789abcdef";
                    let code = letter as usize;
                    self.text.push_str("\\u00");
                    self.text.push(HEX[code >> 4].into());
                    self.text.push(HEX[code & 15].into());
                }
                _ => self.text.push(letter),
            }
        }
        self.text.push('"');
    }
}
