/** The element's files: a script for each language, and the words of each for the others. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inRoot } from '../paths.mjs';
import { bundleAlone } from './bundle.mjs';
import { LANGUAGES } from './first-screen.mjs';
import { wasmFile } from './wasm.mjs';

const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));

/** A folder of its own for each version: what a snippet names with a hash must never change. */
export const ELEMENT_FOLDER = `clv/${version}`;

/** The page's folder, seen from the element's. */
const HOME = '../../';

/**
 * The element carries the wasm of its own in place of the page's. It stands first: between the code
 * and the words it would part what gzip finds alike in them, which is half a kilobyte.
 * @type {import('esbuild').BuildOptions}
 */
export const OWN_WASM = {
  alias: {
    '#calculator': inRoot('build/wasm/element/element.js'),
    '#calculator.wasm': inRoot(wasmFile('element')),
  },
  inject: [inRoot(wasmFile('element'))],
};

/**
 * @param {string} language
 * @returns {string} the name of the script that carries it
 */
export function elementScript(language) {
  return language === 'en' ? 'clv-calculator.js' : `clv-calculator.${language}.js`;
}

/**
 * Bundles the element.
 * @returns {Promise<{ files: Record<string, string>, integrity: Record<string, string> }>} the
 *   files by their names in their folder, and by language what a snippet names beside its script
 */
export async function buildElement() {
  /** @type {Record<string, string>} */
  const files = {};
  /** @type {Record<string, string>} */
  const integrity = {};
  for (const language of LANGUAGES) {
    const script = await bundleAlone('www/embed/define.ts', language, HOME, OWN_WASM);
    const hash = createHash('sha384').update(script).digest('base64');
    files[elementScript(language)] = script;
    integrity[language] = `sha384-${hash}`;
    const words = `www/locales/${language}/calculator.ftl`;
    files[`words/${language}.js`] = await bundleAlone(words, language, HOME);
  }
  return { files, integrity };
}
