//! One form for every way to write a name.

/// One form for every way to write a name: lower case, words parted by single
/// spaces, `CustomerID` and `customer_id` and `Customer-Id:` all `customer id`.
pub(in super::super) fn normal(header: &str) -> String {
    let mut name = String::with_capacity(header.len());
    let mut after_lower = false;
    for c in header.chars() {
        let c = half_width(c);
        let gap = c.is_whitespace() || matches!(c, '_' | '-' | '\u{feff}');
        if (gap || (after_lower && c.is_uppercase())) && !name.is_empty() && !name.ends_with(' ') {
            name.push(' ');
        }
        if !gap {
            name.extend(c.to_lowercase());
        }
        after_lower = c.is_lowercase();
    }
    let edge = |c: char| c.is_whitespace() || matches!(c, '\'' | '"' | '.' | ':' | '*');
    name.trim_matches(edge).to_owned()
}

/// The ASCII character of a full-width one.
fn half_width(c: char) -> char {
    match c {
        '\u{FF01}'..='\u{FF5E}' => u32::from(c)
            .checked_sub(0xFEE0)
            .and_then(char::from_u32)
            .unwrap_or(c),
        _ => c,
    }
}
