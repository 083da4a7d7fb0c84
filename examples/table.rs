//! Prints the table in a file as it was read, as UTF-8 CSV:
//! `cargo run --release --example table -- FILE`.
//!
//! Where there is no table in the file, it says so on the standard error.

use std::io::{BufReader, BufWriter};
use std::{env, fs, io};

use perennial::import::{Options, table};

fn main() -> io::Result<()> {
    let Some(name) = env::args_os().nth(1) else {
        eprintln!("Name a file: cargo run --release --example table -- FILE");
        return Ok(());
    };
    let mut file = BufReader::new(fs::File::open(name)?);
    let out = BufWriter::new(io::stdout().lock());
    if let Some(refusal) = table(&mut file, &Options::default(), out)? {
        eprintln!("There is no table in this file: {refusal:?}.");
    }
    Ok(())
}
