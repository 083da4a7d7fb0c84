import { readFileSync } from 'node:fs';
import { inRoot } from '../paths.mjs';

/**
 * The oldest compiler that a crate of this project builds with.
 * @param {'.' | 'xtask'} crate
 */
export function neededRust(crate) {
  const manifest = readFileSync(inRoot(crate, 'Cargo.toml'), 'utf8');
  return /^rust-version = "(.+)"/m.exec(manifest)?.[1] ?? '';
}

/** @returns {string} the oldest Node.js that runs this project, such as "20" */
export function neededNode() {
  const { engines } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  return engines.node.replace('>=', '');
}

/**
 * @param {string} version digits and dots, anywhere in the text
 * @param {string} needed digits and dots
 */
export function isAtLeast(version, needed) {
  const found = numbers(/\d+(\.\d+)*/.exec(version)?.[0] ?? '');
  for (const [place, wanted] of numbers(needed).entries()) {
    const part = found[place] ?? 0;
    if (part !== wanted) return part > wanted;
  }
  return true;
}

/** @param {string} dotted */
function numbers(dotted) {
  return dotted.split('.').map(Number);
}
