/** Parameters, for those who know what they are. */

import { html, type TemplateResult } from 'lit';
import type { CustomerQuery, Expectation, ModelView, ParameterEstimate } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { downloadTemplate } from '../report/download.ts';
import { roughShare, roundedToThreeDigits, threeDigits } from './format.ts';

/** All customers, by their keys. */
const everybody: CustomerQuery = {
  sort: 'customer',
  descending: false,
  segment: null,
  tier: null,
  text: '',
  least: null,
};

/** The names of the parameters in the literature. */
const symbols: Record<string, string> = { alpha: 'α', beta: 'β' };

export function statisticsTemplate(
  locale: Locale,
  { models, spending }: Expectation,
  /** Hands out everything that is shown. */
  takeAll: () => void,
): TemplateResult {
  return html`<details class="how">
    <summary>${locale.text('statistics-title')}</summary>
    <p class="help">${locale.text('statistics-how')}</p>
    <div
      class="wide"
      tabindex="0"
      role="group"
      aria-label=${locale.text('statistics-title')}
    >
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">${locale.text('outlook-model')}</th>
            <th scope="col">${locale.text('statistics-parameters')}</th>
            <th scope="col" class="number">${locale.text('statistics-likelihood')}</th>
            <th scope="col">${locale.text('statistics-words')}</th>
          </tr>
        </thead>
        <tbody>
          ${models.map(
            (view) => html`<tr>
              <th scope="row">${locale.text(`model-${view.model}`)}</th>
              <td>${parameters(locale, view.parameters, view.regularity)}</td>
              <td class="number">${locale.number(view.log_likelihood)}</td>
              <td>${words(locale, view)}</td>
            </tr>`,
          )}
          <tr>
            <th scope="row">Gamma-Gamma</th>
            <td>${parameters(locale, spending.parameters)}</td>
            <td></td>
            <td></td>
          </tr>
        </tbody>
      </table>
    </div>
    <div class="tools">
      ${downloadTemplate(locale, {
        label: 'statistics-download',
        file: { of: 'customers', query: everybody },
        name: locale.text('orders-customers'),
      })}
      <button type="button" @click=${takeAll}>${locale.text('statistics-json')}</button>
    </div>
  </details>`;
}

function parameters(
  locale: Locale,
  of: readonly ParameterEstimate[],
  regularity = 1,
): TemplateResult[] {
  const whole = regularity > 1 ? [{ name: 'k', value: regularity, range: null }] : [];
  return [...whole, ...of].map(
    ({ name, value, range }) =>
      html`<span class="parameter"
        ><i>${symbols[name] ?? name}</i> ${threeDigits(locale, value)}
        ${range ? `(${threeDigits(locale, range.low)}–${threeDigits(locale, range.high)})` : ''}</span
      > `,
  );
}

/** What the parameters mean of a typical customer. */
function words(locale: Locale, view: ModelView): string {
  const { gap, leaves_after_purchase, leaves_within_year } = view;
  const said = [locale.text('statistics-gap', { days: roundedToThreeDigits(gap) })];
  if (leaves_after_purchase !== null) {
    said.push(
      locale.text('statistics-leaves-after', { share: roughShare(locale, leaves_after_purchase) }),
    );
  }
  if (leaves_within_year !== null) {
    said.push(
      locale.text('statistics-leaves-within', { share: roughShare(locale, leaves_within_year) }),
    );
  }
  return locale.sentences(...said);
}
