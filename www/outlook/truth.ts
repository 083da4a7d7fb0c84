/** What is expected of the sample shop beside what is true of it. */

import { html, nothing, type TemplateResult } from 'lit';
import type { Expectation, SampleTruth, Wishes } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { moneyWriter } from '../orders/format.ts';
import { knownCount, perCent, rangeText, roughCount, roughMoney } from './format.ts';

interface TruthView {
  /** None where other files are open. */
  readonly truth: SampleTruth | undefined;
  readonly currency: string | null;
  readonly wish: (part: Partial<Wishes>) => void;
}

/** The truth is that of a year, in revenue: it is shown where the same is asked for. */
const year = 365;

export function truthTemplate(
  locale: Locale,
  { active, purchases, all, margin }: Expectation,
  { days, discount }: Wishes,
  { truth, currency, wish }: TruthView,
): TemplateResult | typeof nothing {
  if (!truth || days !== year || margin !== null) return nothing;
  const money = roughMoney(locale, currency);
  const row = (name: string, expected: string, true_: string, range = '') => html`<tr>
    <th scope="row">${name}</th>
    <td class="number">${expected}</td>
    <td class="number">${true_}</td>
    <td>${range}</td>
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
            knownCount(locale, active),
            locale.number(truth.active),
          )}
          ${row(
            locale.text('outlook-purchases'),
            roughCount(locale, purchases),
            locale.number(truth.purchases),
          )}
          ${row(
            locale.text('outlook-money'),
            money(all.next.value),
            moneyWriter(locale, currency)(truth.revenue),
            rangeText(locale, all.next, money),
          )}
        </tbody>
      </table>
    </div>
    ${
      discount > 0
        ? html`<p class="help">
              ${locale.text('truth-discounted', { discount: perCent(locale, discount) })}
            </p>
            <div class="tools">
              <button type="button" @click=${() => wish({ discount: 0 })}>
                ${locale.text('truth-no-discount')}
              </button>
            </div>`
        : nothing
    }
  </section>`;
}
