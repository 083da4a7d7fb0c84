/** Every message is said somewhere on the page, and the page says none that is not there. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from '@fluent/syntax';
import { inRoot } from '../../scripts/paths.mjs';

const www = readdirSync(inRoot('www'), { recursive: true, encoding: 'utf8' });
const code = www
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(inRoot('www', name), 'utf8'))
  .join('\n');
const messages = www
  .filter((name) => name.startsWith('locales/en/'))
  .flatMap((name) => parse(readFileSync(inRoot('www', name), 'utf8'), {}).body)
  .flatMap((entry) => (entry.type === 'Message' ? [entry.id.name] : []));

/** All names in quotes: ids themselves, and what is put into templates, types of Rust included. */
const names = new Set(captures(/'([\w-]+)'/g, code).concat(captures(/"([\w-]+)"/g, code)));
/** Ids with gaps: `field-${field}`. */
const templates = captures(/`((?:[\w-]|\$\{[^{}`]+\})+)`/g, code).filter((id) => id.includes('${'));

/** Their gaps are filled by codes that are plain texts to TypeScript; tests/messages.rs sees to them. */
const CODED = /^error-/;

test('every message is used', () => {
  const unused = messages.filter(
    (id) => !names.has(id) && !CODED.test(id) && !templates.some((gaps) => fills(id, gaps)),
  );
  assert.deepEqual(unused, []);
});

test('every message that is used is there', () => {
  const calls = captures(/\b[tT]ext\(\s*((?:[^(),]|\([^()]*\))*)/g, code);
  const ids = calls.flatMap((argument) => captures(/(?:^|[?:]\s*)'([\w-]+)'/g, argument));
  assert.ok(ids.length > 50, `${ids.length}`);
  assert.deepEqual(
    ids.filter((id) => !messages.includes(id)),
    [],
  );
  for (const gaps of calls.flatMap((argument) => captures(/^`([^`]+)`/g, argument))) {
    assert.ok(
      messages.some((id) => (CODED.test(gaps) ? id.startsWith('error-') : fills(id, gaps))),
      gaps,
    );
  }
});

/**
 * Whether `id` is the template with its gaps filled by names that the code knows.
 * @param {string} id
 * @param {string} gaps
 */
function fills(id, gaps) {
  const pattern = gaps.replaceAll(/\$\{[^{}]+\}/g, '(.+)');
  const [, ...filled] = new RegExp(`^${pattern}$`).exec(id) ?? [];
  return filled.length > 0 && filled.every((name) => names.has(name));
}

/**
 * @param {RegExp} pattern
 * @param {string} text
 */
function captures(pattern, text) {
  return [...text.matchAll(pattern)].map(([, captured]) => captured ?? '');
}
