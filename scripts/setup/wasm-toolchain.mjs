/**
 * Finds, or gets, a compiler for WebAssembly. There are two ways:
 *
 * - `rustup`: the Rust on PATH with its target wasm32-unknown-unknown, which rustup adds.
 * - `debian`: Debian's packages, for a machine that can't reach rustup's server. They can stand
 *   beside rustup's Rust, and carry the standard library for wasm as source.
 *
 * What is there is used before anything is fetched, rustup's before Debian's. The environment
 * variable PERENNIAL_WASM_TOOLCHAIN, set to `rustup` or `debian`, allows that one only.
 */

import { existsSync, lstatSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { Stop, say } from '../console.mjs';
import { attempt, complaint } from '../run.mjs';
import { aptInstall } from './apt.mjs';
import { isAtLeast, neededRust } from './versions.mjs';

/** @typedef {'rustup' | 'debian'} Name */
/**
 * @typedef {object} Way
 * @property {string} rustc
 * @property {() => boolean} isReady
 * @property {() => string} get fetches it; returns why that did not work, or nothing
 */

const TARGET = 'wasm32-unknown-unknown';
const DEBIAN_PACKAGES = ['rustc-web', 'cargo-web', 'rust-web-src', 'rust-web-llvm'];
const DEBIAN_LINKER = '/usr/bin/rust-lld';

/** @type {Record<Name, Way>} */
const WAYS = {
  rustup: {
    rustc: 'rustc',
    isReady() {
      const { ok, output } = attempt('rustc', ['--print', 'sysroot']);
      return ok && existsSync(path.join(output, 'lib/rustlib', TARGET, 'lib'));
    },
    get() {
      const { ok, output } = attempt('rustup', ['target', 'add', TARGET]);
      return ok ? '' : complaint(output);
    },
  },
  debian: {
    rustc: '/usr/bin/rustc',
    isReady() {
      // Where Debian's own rustup is installed, /usr/bin/rustc is not Debian's compiler.
      const { output: sysroot } = attempt('/usr/bin/rustc', ['--print', 'sysroot']);
      const { output: version } = attempt('/usr/bin/rustc', ['--version']);
      const needed = ['/usr/bin/cargo', '/usr/lib/rustlib/src/rust/library', DEBIAN_LINKER];
      return sysroot === '/usr' && isAtLeast(version, neededRust('.')) && needed.every(existsSync);
    },
    get() {
      const reason = aptInstall(DEBIAN_PACKAGES);
      if (reason || !isDangling(DEBIAN_LINKER)) return reason;
      // The packages don't ask for the linker that they link to; its package has its name.
      return aptInstall([path.basename(readlinkSync(DEBIAN_LINKER))]);
    },
  },
};

/** @returns {Name} */
export function wasmToolchain() {
  const names = allowed();
  const ready = names.find((name) => WAYS[name].isReady());
  if (ready) return ready;
  const reasons = [];
  for (const name of names) {
    say(`Rust: getting ${TARGET} (${name})`);
    const reason = WAYS[name].get();
    if (!reason && WAYS[name].isReady()) return name;
    reasons.push(`  ${name}: ${reason || 'installed, but not complete'}`);
  }
  throw new Stop(
    `Rust can't compile to WebAssembly here yet:\n${reasons.join('\n')}\n\n` +
      `Run \`rustup target add ${TARGET}\` where rustup's server can be reached, ` +
      `or, on Debian, \`apt-get install ${DEBIAN_PACKAGES.join(' ')}\` as root, and try again.`,
  );
}

/**
 * The compiler's version, with its commit.
 * @param {Name} name
 */
export function wasmCompiler(name) {
  return attempt(WAYS[name].rustc, ['-vV']).output;
}

/** @param {string} place */
function isDangling(place) {
  return !existsSync(place) && lstatSync(place, { throwIfNoEntry: false }) !== undefined;
}

/** @returns {Name[]} */
function allowed() {
  const asked = process.env.PERENNIAL_WASM_TOOLCHAIN;
  if (!asked) return ['rustup', 'debian'];
  if (asked === 'rustup' || asked === 'debian') return [asked];
  throw new Stop(`PERENNIAL_WASM_TOOLCHAIN is "${asked}"; it can be "rustup" or "debian".`);
}
