/** The package for npm, as it is published: `build/package/`. */

import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { say } from '../console.mjs';
import { inRoot } from '../paths.mjs';
import { runPackage } from '../run.mjs';
import { bundleAlone } from './bundle.mjs';
import { OWN_WASM } from './embed.mjs';
import { LANGUAGES } from './first-screen.mjs';

const OUT = 'build/package';
/** The page, which the element links to and whose frame it shows, seen from the element. */
const SITE = './site/';

/** Builds the package from the sources and from `dist/`. */
export async function buildPackage() {
  rmSync(inRoot(OUT), { recursive: true, force: true });
  runPackage('typescript/bin/tsc', ['--project', 'tsconfig.package.json']);
  write('element.js', await bundleAlone('www/embed/element.ts', 'en', SITE, OWN_WASM));
  for (const [name, source] of [
    ['calculator.js', 'www/package/calculator.ts'],
    ['orders.js', 'www/package/orders.ts'],
    ['formats.js', 'www/package/formats.ts'],
    ...LANGUAGES.map((language) => [
      `words/${language}.js`,
      `www/locales/${language}/calculator.ftl`,
    ]),
  ]) {
    if (name && source) write(name, await bundleAlone(source, 'en', SITE));
  }
  cpSync(inRoot('package/clv-calculator.js'), inRoot(OUT, 'clv-calculator.js'));
  cpSync(inRoot('docs/embed.md'), inRoot(OUT, 'README.md'));
  for (const licence of ['LICENSE-APACHE', 'LICENSE-MIT']) {
    cpSync(inRoot(licence), inRoot(OUT, licence));
  }
  cpSync(inRoot('dist'), inRoot(OUT, 'site'), { recursive: true });
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const manifest = JSON.parse(readFileSync(inRoot('package/package.json'), 'utf8'));
  write('package.json', `${JSON.stringify({ ...manifest, version }, null, 2)}\n`);
  write('custom-elements.json', await customElements());
  say(`package: built into ${OUT}/`);
}

/** What editors read: the element's attributes, events and parts, as the README names them. */
async function customElements() {
  const { attributes } = await evaluated('www/embed/configuration.ts');
  const events = ['clv-ready', 'clv-change', 'clv-error'];
  const parts = ['calculator', 'field', 'answer', 'value', 'acquisition', 'steps', 'tools'];
  const declaration = {
    kind: 'class',
    name: 'ClvCalculatorElement',
    tagName: 'clv-calculator',
    customElement: true,
    attributes: attributes.map((/** @type {string} */ name) => ({ name })),
    events: events.map((name) => ({ name, type: { text: 'CustomEvent' } })),
    cssParts: [...parts, 'attribution', 'frame', 'link'].map((name) => ({ name })),
  };
  const exported = { kind: 'js', name: declaration.name, declaration: { name: declaration.name } };
  return `${JSON.stringify(
    {
      schemaVersion: '1.0.0',
      modules: [
        {
          kind: 'javascript-module',
          path: 'element.js',
          declarations: [declaration],
          exports: [exported],
        },
      ],
    },
    null,
    2,
  )}\n`;
}

/** @param {string} source a module that needs no browser */
async function evaluated(source) {
  const script = await bundleAlone(source, 'en', SITE);
  return import(`data:text/javascript,${encodeURIComponent(script)}`);
}

/**
 * @param {string} name
 * @param {string} contents
 */
function write(name, contents) {
  mkdirSync(path.dirname(inRoot(OUT, name)), { recursive: true });
  writeFileSync(inRoot(OUT, name), contents);
}
