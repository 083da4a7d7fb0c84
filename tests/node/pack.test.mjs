/** What is packed into the script comes out of it byte for byte. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bundleAlone } from '../../scripts/build/bundle.mjs';
import { pack } from '../../scripts/build/pack.mjs';

const script = await bundleAlone('www/core/unpack.ts', 'en', './');
const { unpack } = await import(`data:text/javascript,${encodeURIComponent(script)}`);

/** Bytes without any order, the same in each run. @param {number} length */
function noise(length) {
  let seed = 1;
  return Uint8Array.from({ length }, () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return seed >>> 24;
  });
}

const wasm = readFileSync(fileURLToPath(import.meta.resolve('#calculator.wasm')));
const again = noise(10_000);
const samples = {
  'one byte': Uint8Array.of(200),
  'one byte many times': new Uint8Array(5000).fill(7),
  'what never comes again': noise(3000),
  // Matches from near and far, the last ones again, and single bytes between them.
  'what comes again from far away': Uint8Array.from([...noise(70_000), 1, ...noise(70_000)]),
  'two texts that differ here and there': noise(20_000).map((byte, at) =>
    at < 10_000 ? byte : (again[at - 10_000] ?? 0) ^ Number(at % 97 === 0),
  ),
  'the wasm of the calculator': wasm,
};

for (const [name, bytes] of Object.entries(samples)) {
  test(name, () => {
    const text = pack(bytes);
    assert.match(text, /^[#-[\]-~]*$/);
    assert.deepEqual(unpack(text, bytes.length), Uint8Array.from(bytes));
  });
}
