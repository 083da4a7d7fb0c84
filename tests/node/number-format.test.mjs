/** What is shown as zero has no sign before it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundleAlone } from '../../scripts/build/bundle.mjs';
import { compiled } from '../../scripts/build/words-plugin.mjs';

/** @param {string} script */
const load = (script) => import(`data:text/javascript,${encodeURIComponent(script)}`);
const { Locale } = await load(await bundleAlone('www/i18n/locale.ts', 'en', './'));
const { Messages } = await load(await bundleAlone('www/i18n/messages.ts', 'en', './'));
const format = await load(await bundleAlone('www/outlook/format.ts', 'en', './'));
const { default: table } = await load(compiled('said = { $value }\n'));

for (const language of ['en', 'zh-Hant', 'zh-Hans', 'ru']) {
  test(`no negative zero in ${language}`, () => {
    const messages = new Messages(language, [table]);
    const locale = new Locale(language, { code: 'USD', decimals: 2 }, messages);
    /** @type {Record<string, (value: number) => string>} */
    const writers = {
      money: (value) => locale.money(value),
      moneyDifference: (value) => locale.moneyDifference(value),
      roughMoney: (value) => format.roughMoney(locale, 'USD')(value),
      wholeMoney: (value) => locale.moneyWriter({ maximumFractionDigits: 0 })(value),
      share: (value) => locale.share(value),
      shareDifference: (value) => locale.shareDifference(value),
      roughShare: (value) => format.roughShare(locale, value),
      number: (value) => locale.number(value),
      roughCount: (value) => format.roughCount(locale, value),
      hundredths: (value) => format.hundredths(locale, value),
      thousandths: (value) => format.thousandths(locale, value),
      message: (value) => messages.text('said', { value }),
    };
    for (const [name, write] of Object.entries(writers)) {
      for (const value of [-0, -1e-7]) {
        assert.equal(write(value), write(0), `${name} of ${value}`);
      }
      assert.notEqual(write(-2), write(2), `${name} of what is less than zero`);
    }
  });
}

test('a coefficient is told to three decimals', () => {
  const locale = { language: 'en' };
  assert.equal(format.thousandths(locale, 0.63149), '0.631');
  assert.equal(format.thousandths(locale, 0.0000104), '0');
});
