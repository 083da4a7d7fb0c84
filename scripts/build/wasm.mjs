import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { say } from '../console.mjs';
import { inRoot } from '../paths.mjs';
import { run } from '../run.mjs';
import { wasmCompiler } from '../setup/wasm-toolchain.mjs';
import { fingerprint, isDone, markDone } from '../stamp.mjs';

export const FLAVOURS = ['calculator', 'element', 'workbench', 'formats'];

/** What the wasm is made from; package-lock.json names the version of its optimiser. */
const SOURCES = ['Cargo.toml', 'Cargo.lock', 'package-lock.json', 'src', 'xtask'];
const STAMP = 'build/wasm/stamp';

/**
 * Builds the wasm, unless that has been done for these sources and this compiler.
 * @param {import('../setup/wasm-toolchain.mjs').Name} toolchain
 */
export function buildWasm(toolchain) {
  const print = fingerprint(SOURCES, [wasmCompiler(toolchain)]);
  if (isDone(STAMP, print)) return;
  say(`wasm: building ${FLAVOURS.join(', ')} with ${toolchain} (minutes, the first time)`);
  const task = ['run', '--quiet', '--package', 'xtask', '--release', '--', 'wasm', ...FLAVOURS];
  run('cargo', task, { PERENNIAL_WASM_TOOLCHAIN: toolchain });
  markDone(STAMP, print);
}

/**
 * @param {string} flavour
 * @returns {string} the place of its module, seen from the root
 */
export function wasmFile(flavour) {
  return `build/wasm/${flavour}/${flavour}_bg.wasm`;
}

/**
 * What a person compares with the release notes to see that this is the published code.
 * @param {string} flavour
 */
export function wasmSha256(flavour) {
  return createHash('sha256')
    .update(readFileSync(inRoot(wasmFile(flavour))))
    .digest('hex');
}
