//! One flavour: compile, bind, optimise, report.

use std::env;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use flate2::{Compression, write::GzEncoder};
use wasm_bindgen_cli_support::Bindgen;

use crate::snip::snip_panics;
use crate::toolchain::{TARGET, Toolchain};

/// What rustc emits for its default wasm CPU, all of it in every browser that the page supports.
/// `wasm-opt` refuses a module with features that it was not told of, and may use those that it
/// was told of; so the list is exact, never `--all-features`.
///
/// `simd128` is in all of them since March 2023. What reads files is compiled with it; the first
/// screen and the embed have nothing to gain from it, and do without.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Builds `flavour` into `build/wasm/FLAVOUR/` and prints its size.
pub(crate) fn build(flavour: &str, toolchain: Toolchain) -> Result<()> {
    let root = root()?;
    let raw = compile(flavour, toolchain, &root)?;
    let out = root.join("build/wasm").join(flavour);
    // Made beside its place and moved there whole: who reads while this runs sees the old or the
    // new, never a half.
    let fresh = root.join("build/wasm").join(format!("{flavour}.new"));
    remove(&fresh)?;
    bind(&raw, flavour, &fresh)?;
    let module = format!("{flavour}_bg.wasm");
    optimise(&fresh.join(&module), flavour, &root)?;
    remove(&out)?;
    fs::rename(&fresh, &out)?;
    report(flavour, &out.join(&module))
}

/// The workspace's folder, by what `cargo run` says of this program's: a folder compiled in would
/// be another clone's where clones share a target folder.
fn root() -> Result<PathBuf> {
    let manifest = env::var_os("CARGO_MANIFEST_DIR").context("to be run by `cargo run`")?;
    let root = Path::new(&manifest)
        .parent()
        .context("xtask lies at the root")?;
    Ok(root.to_path_buf())
}

fn compile(flavour: &str, toolchain: Toolchain, root: &Path) -> Result<PathBuf> {
    let target_dir = toolchain.target_dir(root);
    let mut cargo = toolchain.cargo_build(root, &target_dir, reads_files(flavour))?;
    cargo.args(["--package", "perennial", "--lib", "--no-default-features"]);
    cargo.args(["--features", &format!("wasm,{flavour}")]);
    cargo.args(["--profile", flavour]);
    run(&mut cargo)?;
    Ok(target_dir.join(TARGET).join(flavour).join("perennial.wasm"))
}

fn bind(raw: &Path, flavour: &str, out: &Path) -> Result<()> {
    let bytes = snip_panics(&fs::read(raw)?)?;
    Bindgen::new()
        .input_bytes(flavour, bytes)
        .out_name(flavour)
        .web(true)?
        .typescript(true)
        // The page hands the bytes over: it may not fetch.
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(out)
        .with_context(|| format!("can't bind {}", raw.display()))
}

fn reads_files(flavour: &str) -> bool {
    !matches!(flavour, "calculator" | "element")
}

/// The calculator is on the way to the first screen, so it is made small; the workbench loads
/// behind it, so it is made quick.
///
/// Of rustc's opt-levels (in Cargo.toml) `z` gave the smallest calculator, gzipped: s, 2 and 3 made
/// 29.5 kB 30.6, 32.5 and 34.4. Of `wasm-opt`'s, `-Oz`, with little inlining: 24.7 kB, where none
/// made 25.0 and the usual 25.3. Other passes change it by less than 0.1 kB.
fn level(flavour: &str) -> &'static [&'static str] {
    if reads_files(flavour) {
        // What rustc left apart stays apart: V8 compiles a function well only when it is called
        // anew, and one that has swallowed a loop over a million rows is called once.
        &["-O3", "--skip-pass=inlining-optimizing"]
    } else {
        &[
            "-Oz",
            "--converge",
            "--always-inline-max-function-size=5",
            "--flexible-inline-max-function-size=20",
            "--one-caller-inline-max-function-size=40",
        ]
    }
}

fn optimise(module: &Path, flavour: &str, root: &Path) -> Result<()> {
    // Through node rather than node_modules/.bin, whose entries Windows can't start.
    let mut wasm_opt = Command::new("node");
    wasm_opt.arg(root.join("node_modules/binaryen/bin/wasm-opt"));
    wasm_opt
        .args(level(flavour))
        .args(FEATURES)
        .args(reads_files(flavour).then_some("--enable-simd"))
        .arg(module)
        .arg("-o")
        .arg(module);
    run(&mut wasm_opt)
}

fn report(flavour: &str, module: &Path) -> Result<()> {
    let bytes = fs::read(module)?;
    let mut gz = GzEncoder::new(Vec::new(), Compression::best());
    gz.write_all(&bytes)?;
    println!(
        "{flavour}: {} bytes, {} gzipped",
        bytes.len(),
        gz.finish()?.len()
    );
    Ok(())
}

fn remove(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("can't remove {}", folder.display()))
        }
        _ => Ok(()),
    }
}

/// Runs a program that says itself what is wrong.
fn run(command: &mut Command) -> Result<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command
        .status()
        .with_context(|| format!("can't run {program}"))?;
    ensure!(status.success(), "{program} failed");
    Ok(())
}
