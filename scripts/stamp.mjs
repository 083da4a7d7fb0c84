/** Knows whether a piece of work has been done for the files as they are now. */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';

/**
 * The SHA-256 over the names and contents of `sources`, and over `facts` that matter besides.
 * @param {string[]} sources files and folders, seen from the root
 * @param {string[]} [facts]
 */
export function fingerprint(sources, facts = []) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesOf)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(inRoot(file)))
      .update('\0');
  }
  for (const fact of facts) hash.update(`${fact}\0`);
  return hash.digest('hex');
}

/**
 * @param {string} stamp a file, seen from the root
 * @param {string} print
 */
export function isDone(stamp, print) {
  return existsSync(inRoot(stamp)) && readFileSync(inRoot(stamp), 'utf8') === print;
}

/**
 * @param {string} stamp a file, seen from the root
 * @param {string} print
 */
export function markDone(stamp, print) {
  mkdirSync(path.dirname(inRoot(stamp)), { recursive: true });
  writeFileSync(inRoot(stamp), print);
}

/**
 * @param {string} source
 * @returns {string[]} in an order that does not depend on the machine
 */
function filesOf(source) {
  if (!statSync(inRoot(source)).isDirectory()) return [source];
  const names = readdirSync(inRoot(source)).sort();
  return names.flatMap((name) => filesOf(path.posix.join(source, name)));
}
