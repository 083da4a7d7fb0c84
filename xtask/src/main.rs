//! Builds the WebAssembly that the page runs:
//!
//! ```sh
//! cargo run -p xtask --release -- wasm calculator element workbench formats
//! ```
//!
//! Each flavour is a cargo feature of `perennial`, beside `wasm`, and a cargo profile of the same
//! name, and goes to `build/wasm/FLAVOUR/`. `PERENNIAL_WASM_TOOLCHAIN` chooses the compiler (see
//! [`toolchain`]); `npm run build` sets it, and sees to it that the compiler is there.

mod snip;
mod toolchain;
mod wasm;

use std::process::ExitCode;

use anyhow::{Result, bail};
use toolchain::Toolchain;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<()> {
    match arguments.split_first() {
        Some((task, flavours)) if task == "wasm" && !flavours.is_empty() => {
            let toolchain = Toolchain::from_env()?;
            for flavour in flavours {
                wasm::build(flavour, toolchain)?;
            }
            Ok(())
        }
        _ => bail!("usage: cargo run -p xtask --release -- wasm FLAVOUR..."),
    }
}
