import { Stop } from '../console.mjs';
import { META_POLICY } from '../policy.mjs';

/** In the template, what is to be bundled: `src="main.ts"`, `href="style/page.css"`. */
const REFERENCE = /\b(src|href)="(?:\.\/)?([^":]+\.(?:css|ts))"/g;
const CHARSET = '<meta charset="utf-8">';
const HEAD_END = '</head>';

/**
 * The sources that the template refers to, seen from the root.
 * @param {string} template
 */
export function references(template) {
  return [...template.matchAll(REFERENCE)].map(([, , source]) => `www/${source}`);
}

/**
 * The finished document: the policy before anything that it governs, the bundled files in place
 * of their sources, and hints to fetch at once what the entry imports.
 * @param {string} template
 * @param {(source: string) => string} builtFrom what a source became, seen from the page
 * @param {string[]} scripts to fetch at once, seen from the page
 * @param {string} [more] further lines of the head
 */
export function page(template, builtFrom, scripts, more = '') {
  for (const mark of [CHARSET, HEAD_END]) {
    if (!template.includes(mark)) throw new Stop(`www/index.html has no ${mark}.`);
  }
  const policy = `<meta http-equiv="Content-Security-Policy" content="${META_POLICY}">`;
  const hints = scripts.map((script) => `<link rel="modulepreload" href="${script}">\n`);
  return template
    .replace(REFERENCE, (_, attribute, source) => `${attribute}="${builtFrom(`www/${source}`)}"`)
    .replace(CHARSET, () => `${CHARSET}\n${policy}`)
    .replace(HEAD_END, () => `${hints.join('')}${more}${HEAD_END}`);
}

/**
 * The files that a finished document makes the browser load, seen from the page.
 * @param {string} document
 */
export function filesOf(document) {
  return [...document.matchAll(/\b(?:src|href)="([^":]+)"/g)].flatMap(([, file]) => file ?? []);
}
