//! The compiler that makes the wasm, and the paths that it must not leave in it.

use std::env;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

/// The target of every flavour.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Where the compiler and its standard library for wasm come from.
#[derive(Clone, Copy)]
pub(crate) enum Toolchain {
    /// The cargo that runs this program, with an installed wasm target
    /// (`rustup target add wasm32-unknown-unknown`).
    Rustup,
    /// Debian's packages `rustc-web cargo-web rust-web-src rust-web-llvm`, for machines that can't
    /// reach rustup's server. They ship the standard library for wasm as source only, so cargo
    /// builds it with the program.
    Debian,
}

impl Toolchain {
    /// Reads `PERENNIAL_WASM_TOOLCHAIN`: `rustup` (also when not set) or `debian`.
    pub(crate) fn from_env() -> Result<Self> {
        match env::var("PERENNIAL_WASM_TOOLCHAIN").as_deref() {
            Ok("debian") => Ok(Self::Debian),
            Ok("rustup" | "") | Err(_) => Ok(Self::Rustup),
            Ok(other) => {
                bail!("PERENNIAL_WASM_TOOLCHAIN is \"{other}\"; it can be \"rustup\" or \"debian\"")
            }
        }
    }

    /// A `cargo build` for the wasm target into `target_dir`, with SIMD or without, to which the
    /// caller adds what to build.
    pub(crate) fn cargo_build(self, root: &Path, target_dir: &Path, simd: bool) -> Result<Command> {
        let mut cargo = match self {
            Self::Rustup => Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into())),
            Self::Debian => debian("/usr/bin/cargo"),
        };
        cargo.current_dir(root);
        cargo.args(["build", "--quiet", "--target", TARGET]);
        cargo.arg("--target-dir").arg(target_dir);
        let mut flags = self.paths(root)?;
        if simd {
            flags.push("-Ctarget-feature=+simd128".into());
        }
        cargo.env("CARGO_ENCODED_RUSTFLAGS", flags.join(OsStr::new("\x1f")));
        if let Self::Debian = self {
            // Building the standard library is an unstable feature, which a released compiler
            // opens only when told to.
            cargo.env("RUSTC", "/usr/bin/rustc");
            cargo.env("RUSTC_BOOTSTRAP", "1");
            cargo.args(["-Z", "build-std=std,panic_abort"]);
        }
        Ok(cargo)
    }

    /// The folder for this toolchain's intermediate files: each has its own, so that going from
    /// one to the other rebuilds nothing.
    pub(crate) fn target_dir(self, root: &Path) -> PathBuf {
        let base = env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
        match self {
            Self::Rustup => root.join(base),
            Self::Debian => root.join(base).join("debian"),
        }
    }

    fn rustc(self) -> Command {
        match self {
            Self::Rustup => Command::new("rustc"),
            Self::Debian => debian("/usr/bin/rustc"),
        }
    }

    /// Flags that take this machine's folders out of the wasm, so that the same source and
    /// compiler give the same bytes everywhere. Where several prefixes match, rustc uses the last.
    fn paths(self, root: &Path) -> Result<Vec<OsString>> {
        let mut flags = vec![remap(root, "/perennial")];
        for registry in cargo_registries()? {
            flags.push(remap(&registry, "/crates"));
        }
        let sysroot = print(self.rustc().args(["--print", "sysroot"]))?;
        let library = Path::new(sysroot.trim()).join("lib/rustlib/src/rust");
        flags.push(remap(&library, "/rust"));
        if let Ok(real) = library.canonicalize() {
            flags.push(remap(&real, "/rust"));
        }
        Ok(flags)
    }
}

/// A program of Debian's, kept from finding rustup's.
fn debian(program: &str) -> Command {
    let mut command = Command::new(program);
    command.env("PATH", "/usr/bin:/bin");
    for name in [
        "CARGO",
        "LD_LIBRARY_PATH",
        "RUSTC_WRAPPER",
        "RUSTUP_TOOLCHAIN",
    ] {
        command.env_remove(name);
    }
    command
}

/// The folders of unpacked crates, one a registry; their names hold a hash of its address.
fn cargo_registries() -> Result<Vec<PathBuf>> {
    let home = match env::var_os("CARGO_HOME") {
        Some(home) => PathBuf::from(home),
        None => env::home_dir()
            .context("no home folder, so no ~/.cargo")?
            .join(".cargo"),
    };
    let sources = home.join("registry/src");
    let entries =
        fs::read_dir(&sources).with_context(|| format!("can't list {}", sources.display()))?;
    entries.map(|entry| Ok(entry?.path())).collect()
}

fn remap(from: &Path, to: &str) -> OsString {
    let mut flag = OsString::from("--remap-path-prefix=");
    flag.push(from);
    flag.push("=");
    flag.push(to);
    flag
}

fn print(command: &mut Command) -> Result<String> {
    let output = command
        .output()
        .with_context(|| format!("can't run {command:?}"))?;
    ensure!(
        output.status.success(),
        "{command:?} failed: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(String::from_utf8(output.stdout)?)
}
