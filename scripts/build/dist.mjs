import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Stop, say } from '../console.mjs';
import { inRoot } from '../paths.mjs';
import { headersFile } from '../policy.mjs';
import { bundle } from './bundle.mjs';
import { buildElement, ELEMENT_FOLDER, elementScript } from './embed.mjs';
import { ENTRY, firstScripts, firstScriptsIn, LANGUAGES, outputOf } from './first-screen.mjs';
import { discovery, oembed, siteAddress } from './oembed.mjs';
import { filesOf, page, references } from './page.mjs';

/** Builds the page from `www/` into `dist/`, with the wasm as it is in `build/`. */
export async function buildDist() {
  const template = read('www/index.html');
  const frameTemplate = read('www/embed.html');
  const sources = [template, frameTemplate].flatMap(references);
  if (!sources.includes(ENTRY)) throw new Stop(`www/index.html does not load ${ENTRY}.`);
  const element = await buildElement();
  const { outputFiles, outputs } = await bundle(sources, elementNames(element.integrity));

  const [entry, ...imports] = firstScripts(outputs).map(fromPage);
  /** @param {string} source */
  const builtFrom = (source) => fromPage(outputOf(outputs, source));
  const site = siteAddress();
  const found = site ? discovery(site) : '';
  const document = page(template, builtFrom, imports, found);
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
  write(inRoot('dist/embed.html'), page(frameTemplate, builtFrom, [], found));
  for (const [name, script] of Object.entries(element.files)) {
    write(inRoot('dist', ELEMENT_FOLDER, name), script);
  }
  if (site) write(inRoot('dist/oembed.json'), oembed(site));
  write(inRoot('dist/_headers'), headersFile());
  write(
    inRoot('build/first-screen.json'),
    JSON.stringify(Object.fromEntries(firstScreen), null, 2),
  );
  say(`page: built into dist/, from ${entry}`);
}

/**
 * What the page's *Embed* screen writes into its snippets.
 * @param {Record<string, string>} integrity
 */
function elementNames(integrity) {
  const scripts = Object.entries(integrity).map(([language, hash]) => [
    language,
    { path: `${ELEMENT_FOLDER}/${elementScript(language)}`, integrity: hash },
  ]);
  return { PERENNIAL_ELEMENT: JSON.stringify(Object.fromEntries(scripts)) };
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
