/** Which of the built files a browser loads before the calculator can be used. */

import { Stop } from '../console.mjs';
import { wasmFile } from './wasm.mjs';

/** @typedef {import('esbuild').Metafile['outputs']} Outputs places of built files → their story */

export const ENTRY = 'www/main.ts';
const CALCULATOR = 'build/wasm/calculator/calculator.js';
export const LANGUAGES = ['en', 'zh-Hant', 'zh-Hans', 'ru'];

/**
 * The scripts of the first screen in any language, entry first: it, the calculator with its wasm,
 * and what they import.
 * @param {Outputs} outputs
 */
export function firstScripts(outputs) {
  const calculator = [CALCULATOR, wasmFile('calculator')];
  return withImports(outputs, [
    outputOf(outputs, ENTRY),
    ...calculator.map((source) => outputWith(outputs, source)),
  ]);
}

/**
 * Those and the words of one language.
 * @param {Outputs} outputs
 * @param {string} language
 */
export function firstScriptsIn(outputs, language) {
  const words = ['page', 'calculator', 'page-calculator'].map((part) =>
    outputWith(outputs, `www/locales/${language}/${part}.ftl`),
  );
  return [...new Set([...firstScripts(outputs), ...withImports(outputs, words)])];
}

/**
 * The file that an entry point became.
 * @param {Outputs} outputs
 * @param {string} source
 */
export function outputOf(outputs, source) {
  return find(outputs, source, ({ entryPoint }) => entryPoint === source);
}

/**
 * @param {Outputs} outputs
 * @param {string} source
 */
function outputWith(outputs, source) {
  return find(outputs, source, ({ inputs }) => source in inputs);
}

/**
 * @param {Outputs} outputs
 * @param {string} source
 * @param {(output: Outputs[string]) => boolean} holds
 */
function find(outputs, source, holds) {
  const found = Object.entries(outputs).find(([, output]) => holds(output));
  if (!found) throw new Stop(`The page does not use ${source}, and it can't do without.`);
  return found[0];
}

/**
 * @param {Outputs} outputs
 * @param {string[]} files
 * @returns {string[]} the files and all that loads with them
 */
function withImports(outputs, files) {
  const all = new Set(files);
  for (const file of all) {
    for (const { path, kind, external } of outputs[file]?.imports ?? []) {
      if (kind === 'import-statement' && !external) all.add(path);
    }
  }
  return [...all];
}
