/** Every language says all that English says, and the page uses all of it. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle';
import { parse } from '@fluent/syntax';
import { inRoot } from '../../scripts/paths.mjs';

const LANGUAGES = ['zh-Hant', 'zh-Hans', 'ru'];
const LOCALES = inRoot('www/locales');
const AREAS = readdirSync(path.join(LOCALES, 'en'));

/** @param {string} language @param {string} area */
const source = (language, area) => readFileSync(path.join(LOCALES, language, area), 'utf8');

test('the languages and their files are those of the page', () => {
  assert.deepEqual(readdirSync(LOCALES).sort(), ['en', ...LANGUAGES].sort());
  for (const language of LANGUAGES) {
    assert.deepEqual(readdirSync(path.join(LOCALES, language)), AREAS, language);
  }
});

test('every language has English’s messages, with their placeables, and no other', () => {
  for (const area of AREAS) {
    const english = outline('en', area);
    for (const language of LANGUAGES) {
      assert.deepEqual(outline(language, area), english, `${language}/${area}`);
    }
  }
});

test('no message stands in two files', () => {
  const all = AREAS.flatMap((area) => Object.keys(outline('en', area)));
  assert.equal(new Set(all).size, all.length);
});

test('what to bear in mind is true wherever it stands', () => {
  const places = /\b(?:above|below)\b|[上下][方面]|以[上下]|выше|ниже/i;
  for (const language of ['en', ...LANGUAGES]) {
    const { body } = parse(source(language, 'outlook.ftl'), {});
    const cautions = body.filter(
      (entry) => entry.type === 'Message' && entry.id.name.startsWith('caution-'),
    );
    assert.ok(cautions.length > 0);
    for (const { type, value } of nodesIn(cautions)) {
      if (type === 'TextElement') assert.doesNotMatch(String(value), places, language);
    }
  }
});

test('English never says “1 rows”', () => {
  const bundle = new FluentBundle('en', { useIsolating: false });
  // Words on -s that may follow one, and messages whose number is never one.
  const verbs = new Set(['is', 'has', 'says', 'counts', 'moves', 'less', 'stays']);
  const larger = new Set([
    'embed-pixels',
    'cohorts-cut',
    'over-time-cut',
    'customer-late',
    'customer-slipping-away',
  ]);
  for (const area of AREAS) {
    const english = source('en', area);
    bundle.addResource(new FluentResource(english));
    for (const entry of parse(english, {}).body) {
      if (entry.type !== 'Message' || larger.has(entry.id.name)) continue;
      const used = [...nodesIn(entry)].filter(({ type }) => type === 'VariableReference');
      const one = Object.fromEntries(used.map(({ id }) => [id?.name, new FluentNumber(1)]));
      const said = bundle.formatPattern(bundle.getMessage(entry.id.name)?.value ?? '', one);
      const plurals = [...said.matchAll(/\b1 ([a-z]+s)\b/g)].map(([, word]) => word);
      const wrong = plurals.filter((word) => word && !verbs.has(word));
      assert.deepEqual(wrong, [], `${entry.id.name}: ${said}`);
    }
  }
});

test('one who is late is no several', () => {
  /** @param {string} language @param {number} late @param {number} listed */
  const say = (language, late, listed) => {
    const bundle = new FluentBundle(language, { useIsolating: false });
    bundle.addResource(new FluentResource(source(language, 'customers.ftl')));
    const pattern = bundle.getMessage('segments-slipping-away')?.value;
    assert.ok(pattern);
    const counts = { late: new FluentNumber(late), listed: new FluentNumber(listed) };
    return bundle.formatPattern(pattern, { ...counts, list: '…' });
  };
  assert.equal(say('en', 1, 1), 'Late by her own rhythm: 1, who stands in “…” below.');
  assert.equal(say('en', 5, 1), 'Late by their own rhythm: 5, of whom 1 stands in “…” below.');
  assert.equal(say('en', 5, 3), 'Late by their own rhythm: 5, of whom 3 stand in “…” below.');
  assert.match(say('ru', 1, 1), /^Опаздывает относительно своего ритма: 1, и этот клиент стоит/);
  assert.match(say('ru', 21, 2), /^Опаздывает относительно своего ритма: 21, из них/);
  assert.match(say('ru', 2, 1), /^Опаздывают относительно своего ритма: 2, из них/);
});

test('Russian plurals', () => {
  const bundle = new FluentBundle('ru', { useIsolating: false });
  for (const area of AREAS) bundle.addResource(new FluentResource(source('ru', area)));
  /** @param {string} id @param {number} count */
  const say = (id, count) => {
    const pattern = bundle.getMessage(id)?.value;
    assert.ok(pattern, id);
    return bundle.formatPattern(pattern, { count: new FluentNumber(count), value: '…' });
  };
  const counts = [1, 2, 5, 11, 21, 22, 25, 100, 1.5];
  /** @type {Record<string, [one: string, few: string, many: string]>} */
  const nouns = {
    'unit-orders': ['заказ', 'заказа', 'заказов'],
    'unit-customers': ['клиент', 'клиента', 'клиентов'],
    'unit-months': ['месяц', 'месяца', 'месяцев'],
    'unit-years': ['год', 'года', 'лет'],
  };
  for (const [id, [one, few, many]] of Object.entries(nouns)) {
    assert.deepEqual(
      counts.map((count) => say(id, count)),
      [
        `1 ${one}`,
        `2 ${few}`,
        `5 ${many}`,
        `11 ${many}`,
        `21 ${one}`,
        `22 ${few}`,
        `25 ${many}`,
        `100 ${many}`,
        // A fraction takes the genitive singular.
        `1,5 ${few}`,
      ],
    );
  }
});

/**
 * Each message and attribute of a file with its placeables, names sorted; fails on what is no
 * message, on a message without text, and on one that stands twice.
 * @param {string} language
 * @param {string} area
 * @returns {Record<string, string[]>}
 */
function outline(language, area) {
  /** @type {Record<string, string[]>} */
  const messages = {};
  for (const entry of parse(source(language, area), {}).body) {
    if (entry.type === 'Junk') assert.fail(`${language}/${area}: ${entry.content}`);
    if (entry.type !== 'Message') continue;
    const { id, value, attributes } = entry;
    /** @type {[name: string, pattern: import('@fluent/syntax').Pattern | null][]} */
    const patterns = [[id.name, value]];
    for (const attribute of attributes) {
      patterns.push([`${id.name}.${attribute.id.name}`, attribute.value]);
    }
    for (const [name, pattern] of patterns) {
      assert.ok(!(name in messages), `${language}/${area}: ${name} stands twice`);
      assert.ok(pattern && !isEmpty(pattern), `${language}/${area}: ${name} is empty`);
      messages[name] = placeables(pattern);
    }
  }
  return Object.fromEntries(Object.entries(messages).sort());
}

/** @param {import('@fluent/syntax').Pattern} pattern */
function isEmpty(pattern) {
  return [...nodesIn(pattern)].every(({ type, value }) => {
    if (type === 'TextElement' || type === 'StringLiteral') return String(value).trim() === '';
    return type === 'Pattern' || type === 'Placeable';
  });
}

/** @param {import('@fluent/syntax').Pattern} pattern */
function placeables(pattern) {
  const references = [...nodesIn(pattern)].filter(({ type }) => type?.endsWith('Reference'));
  return [...new Set(references.map(({ type, id }) => `${type} ${id?.name}`))].sort();
}

/**
 * All nodes of a syntax tree.
 * @param {any} node
 * @returns {Iterable<{ type?: string, value?: unknown, id?: { name: string } }>}
 */
function* nodesIn(node) {
  if (node === null || typeof node !== 'object') return;
  if ('type' in node) yield node;
  for (const inner of Object.values(node)) yield* nodesIn(inner);
}
