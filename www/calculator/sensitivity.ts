/** What moves the value most, as bars with a table. */

import { html, type TemplateResult } from '../core/template.ts';
import type { Effect } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';

export function sensitivityTemplate(locale: Locale, effects: readonly Effect[]): TemplateResult {
  return html`<section part="sensitivity" aria-labelledby="sensitivity-title">
    <h2 id="sensitivity-title">${locale.text('sensitivity-title')}</h2>
    <p class="lead">${locale.sentences(locale.text('sensitivity-lead'), summary(locale, effects))}</p>
    <table class="effects">
      <thead>
        <tr>
          <th scope="col">${locale.text('sensitivity-input')}</th>
          <th scope="col" class="figure smaller">${locale.text('sensitivity-smaller')}</th>
          <td class="bar"></td>
          <th scope="col" class="figure larger">${locale.text('sensitivity-larger')}</th>
        </tr>
      </thead>
      <tbody>
        ${effects.map(
          (effect) => html`<tr>
            <th scope="row">${locale.text(`field-${effect.field}`)}</th>
            <td class="figure">${change(locale, effect.when_smaller)}</td>
            <td class="bar">${bars(effect)}</td>
            <td class="figure">${change(locale, effect.when_larger)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

function summary(locale: Locale, [first]: readonly Effect[]): string {
  if (!first || first.when_smaller === null || first.when_larger === null) return '';
  return locale.text('sensitivity-summary', {
    field: locale.text(`field-${first.field}`),
    larger: locale.moneyDifference(first.when_larger),
    smaller: locale.moneyDifference(first.when_smaller),
  });
}

function change(locale: Locale, amount: number | null): string {
  return amount === null ? locale.text('sensitivity-outside') : locale.moneyDifference(amount);
}

/** Two bars from a middle line, drawn in the shares that come with the effect. */
function bars({ reach: [smaller, larger] }: Effect) {
  const [left, right] = [Math.min(smaller, 0), Math.min(larger, 0)];
  return html`<svg viewBox="-1 0 2 1" preserveAspectRatio="none" aria-hidden="true">
    <rect class="smaller" x=${left} width=${Math.abs(smaller)} y="0.12" height="0.35"></rect>
    <rect class="larger" x=${right} width=${Math.abs(larger)} y="0.53" height="0.35"></rect>
    <line x1="0" x2="0" y1="0" y2="1" vector-effect="non-scaling-stroke"></line>
  </svg>`;
}
