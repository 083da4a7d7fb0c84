/** What is expected of the sample shop beside what is true of it. */

import { html, nothing, type TemplateResult } from 'lit';
import type { Expectation, Interval, SampleTruth, Wishes } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { moneyWriter } from '../orders/format.ts';
import { roughCount, roughMoney } from './format.ts';

interface TruthView {
  /** None where other files are open. */
  readonly truth: SampleTruth | undefined;
  readonly currency: string | null;
}

/** The truth is that of a year, in revenue and not discounted: it is shown where a year's revenue is asked for. */
const year = 365;

export function truthTemplate(
  locale: Locale,
  { active, purchases, undiscounted, margin }: Expectation,
  { days }: Wishes,
  { truth, currency }: TruthView,
): TemplateResult | typeof nothing {
  if (!truth || days !== year || margin !== null) return nothing;
  const money = roughMoney(locale, currency);
  const count = (of: number) => roughCount(locale, of);
  const row = (
    name: string,
    expected: Interval | null,
    write: (value: number) => string,
    true_: string,
  ) => html`<tr>
    <th scope="row">${name}</th>
    <td class="number">${expected ? write(expected.value) : '–'}</td>
    <td class="number">${true_}</td>
    <td>
      ${
        expected
          ? locale.text('truth-between', { low: write(expected.low), high: write(expected.high) })
          : ''
      }
    </td>
  </tr>`;
  return html`<section aria-labelledby="truth-title">
    <h3 id="truth-title">${locale.text('truth-title')}</h3>
    <p>${locale.text('truth-how')}</p>
    <div class="wide" tabindex="0" role="group" aria-labelledby="truth-title">
      <table class="figures">
        <thead>
          <tr>
            <td></td>
            <th scope="col" class="number">${locale.text('truth-expected')}</th>
            <th scope="col" class="number">${locale.text('truth-true')}</th>
            <th scope="col">${locale.text('truth-range')}</th>
          </tr>
        </thead>
        <tbody>
          ${row(
            locale.text('outlook-active-customers'),
            active,
            count,
            locale.number(truth.active),
          )}
          ${row(locale.text('outlook-purchases'), purchases, count, locale.number(truth.purchases))}
          ${row(
            locale.text('truth-money'),
            undiscounted,
            money,
            moneyWriter(locale, currency)(truth.revenue),
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}
