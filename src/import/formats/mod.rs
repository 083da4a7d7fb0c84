//! Files that are not UTF-8 text, made UTF-8 text: other character sets,
//! workbooks, and archives of all of them.
//!
//! [`recognise`] says what a file is, with its evidence and alternatives;
//! [`text`] reads it as UTF-8, in pieces. Content never fails: what cannot be
//! read is a refusal in what is found, or [`refusal`] finds it in an error on
//! the way.

mod archive;
mod bytes;
mod charset;
mod content;
mod fault;
mod likeness;
mod open;
mod packed;
mod workbook;

pub use charset::{Decoded, recognise_charset};
pub use fault::refusal;
pub use open::{Text, recognise, text};
