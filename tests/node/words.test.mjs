/** What the build makes of the messages says what Fluent itself would. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle';
import { parse } from '@fluent/syntax';
import { bundleAlone } from '../../scripts/build/bundle.mjs';
import { compiled } from '../../scripts/build/words-plugin.mjs';
import { inRoot } from '../../scripts/paths.mjs';

/** @param {string} script */
const load = (script) => import(`data:text/javascript,${encodeURIComponent(script)}`);
const { Messages } = await load(await bundleAlone('www/i18n/messages.ts', 'en', './'));

/** Zero, each plural form of Russian, fractions, thousands, and what is no number. */
const samples = [0, 1, 2, 5, 21, 1.5, 0.12345, 1234567.891, 'a name'];

for (const language of readdirSync(inRoot('www/locales'))) {
  test(language, async () => {
    for (const file of readdirSync(inRoot('www/locales', language))) {
      const source = readFileSync(inRoot('www/locales', language, file), 'utf8');
      const { default: table } = await load(compiled(source));
      const ours = new Messages(language, [table]);
      const fluent = new FluentBundle(language, { useIsolating: false });
      fluent.addResource(new FluentResource(source));
      for (const entry of parse(source, {}).body) {
        if (entry.type !== 'Message') continue;
        const id = entry.id.name;
        const pattern = fluent.getMessage(id)?.value;
        assert.ok(pattern, id);
        for (const sample of samples) {
          const names = [...source.matchAll(/\$([\w-]+)/g)].map(([, name]) => name ?? '');
          const number = typeof sample === 'number';
          const theirs = number ? new FluentNumber(sample, { maximumFractionDigits: 4 }) : sample;
          /** @template T @param {T} value */
          const all = (value) => Object.fromEntries(names.map((name) => [name, value]));
          assert.equal(ours.text(id, all(sample)), fluent.formatPattern(pattern, all(theirs)), id);
        }
      }
    }
  });
}

test('a number may be shown with fewer decimals', async () => {
  const { Rounded } = await load(await bundleAlone('www/i18n/messages.ts', 'en', './'));
  const { default: table } = await load(
    compiled('days = { $count ->\n    [one] { $count } day\n   *[other] { $count } days\n}\n'),
  );
  const messages = new Messages('en', [table]);
  assert.equal(messages.text('days', { count: new Rounded(12.345, 1) }), '12.3 days');
  assert.equal(messages.text('days', { count: 12.345 }), '12.345 days');
});

test('what is no message is refused', () => {
  assert.throws(() => compiled('a = { NUMBER($count) }\n'));
  assert.throws(() => compiled('no message\n'));
});
