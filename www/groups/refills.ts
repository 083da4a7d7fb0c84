/** Products that customers buy again, and after how many days. */

import { html, nothing, type TemplateResult } from 'lit';
import type { ProductsReport, RefillRow } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { roughShare } from '../outlook/format.ts';
import { downloadTemplate } from '../report/download.ts';
import { withRange } from './worth.ts';

export function refillsTemplate(locale: Locale, { refills }: ProductsReport): TemplateResult {
  const number = (id: string) => html`<th scope="col" class="number">${locale.text(id)}</th>`;
  return html`<section aria-labelledby="refills-title">
    <h3 id="refills-title">${locale.text('refills-title')}</h3>
    <p>${locale.text(refills.length > 0 ? 'refills-how' : 'refills-none')}</p>
    ${
      refills.length > 0
        ? html`<div class="wide" tabindex="0" role="group" aria-labelledby="refills-title">
            <table class="figures">
              <thead>
                <tr>
                  <th scope="col">${locale.text('products-product')}</th>
                  ${number('groups-customers')} ${number('refills-again')}
                  ${number('refills-quarter')} ${number('refills-half')}
                  ${number('refills-three-quarters')}
                  <th scope="col">${locale.text('refills-rhythm')}</th>
                </tr>
              </thead>
              <tbody>
                ${refills.map((row) => rowTemplate(locale, row))}
              </tbody>
            </table>
          </div>
          <div class="tools">
            ${downloadTemplate(locale, {
              label: 'refills-download',
              file: { of: 'refills' },
              name: locale.text('refills-title'),
            })}
          </div>`
        : nothing
    }
  </section>`;
}

function rowTemplate(locale: Locale, { name, refill }: RefillRow): TemplateResult {
  const share = (value: number) => roughShare(locale, value);
  return html`<tr>
    <th scope="row">${name}</th>
    <td class="number">${locale.number(refill.customers)}</td>
    <td class="number">${withRange(locale, refill.again, share)}</td>
    ${refill.days.map((days) => html`<td class="number">${locale.number(days)}</td>`)}
    <td>${locale.text(refill.steady ? 'refills-steady' : 'refills-unsteady')}</td>
  </tr>`;
}
