import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Stop, say } from '../console.mjs';
import { inRoot } from '../paths.mjs';
import { headersFile } from '../policy.mjs';
import { bundle } from './bundle.mjs';
import { ENTRY, firstScripts, firstScriptsIn, LANGUAGES, outputOf } from './first-screen.mjs';
import { filesOf, page, references } from './page.mjs';

/** Builds the page from `www/` into `dist/`, with the wasm as it is in `build/`. */
export async function buildDist() {
  const template = read('www/index.html');
  const sources = references(template);
  if (!sources.includes(ENTRY)) throw new Stop(`www/index.html does not load ${ENTRY}.`);
  const { outputFiles, outputs } = await bundle(sources);

  const [entry, ...imports] = firstScripts(outputs).map(fromPage);
  const document = page(template, (source) => fromPage(outputOf(outputs, source)), imports);
  const always = ['index.html', ...filesOf(document)];
  const firstScreen = LANGUAGES.map((language) => [
    language,
    [...new Set([...always, ...firstScriptsIn(outputs, language).map(fromPage)])],
  ]);

  rmSync(inRoot('dist'), { recursive: true, force: true });
  if (existsSync(inRoot('www/static'))) {
    cpSync(inRoot('www/static'), inRoot('dist'), { recursive: true });
  }
  for (const { path: place, contents } of outputFiles) write(place, contents);
  write(inRoot('dist/index.html'), document);
  write(inRoot('dist/_headers'), headersFile());
  write(
    inRoot('build/first-screen.json'),
    JSON.stringify(Object.fromEntries(firstScreen), null, 2),
  );
  say(`page: built into dist/, from ${entry}`);
}

/** @param {string} output a built file, seen from the root */
function fromPage(output) {
  return path.posix.relative('dist', output);
}

/** @param {string} source */
function read(source) {
  if (!existsSync(inRoot(source))) throw new Stop(`${source} is missing.`);
  return readFileSync(inRoot(source), 'utf8');
}

/**
 * @param {string} place
 * @param {string | Uint8Array} contents
 */
function write(place, contents) {
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, contents);
}
