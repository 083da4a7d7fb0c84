/** Products that are bought together. */

import { html, nothing, type TemplateResult } from 'lit';
import type { PairRow, ProductsReport } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { roughShare, threeDigits } from '../outlook/format.ts';
import { downloadTemplate } from '../report/download.ts';

export function pairsTemplate(
  locale: Locale,
  { pairs, orders, looked_at: lookedAt }: ProductsReport,
): TemplateResult {
  const number = (id: string) => html`<th scope="col" class="number">${locale.text(id)}</th>`;
  return html`<section aria-labelledby="pairs-title">
    <h3 id="pairs-title">${locale.text('pairs-title')}</h3>
    <p>
      ${
        pairs.length > 0
          ? locale.text('pairs-how', {
              orders,
              pairs: lookedAt,
            })
          : locale.text('pairs-none')
      }
    </p>
    ${
      pairs.length > 0
        ? html`<div class="wide" tabindex="0" role="group" aria-labelledby="pairs-title">
            <table class="figures pairs">
              <thead>
                <tr>
                  <th scope="col">${locale.text('pairs-first')}</th>
                  <th scope="col">${locale.text('pairs-second')}</th>
                  ${number('pairs-both')} ${number('pairs-support')} ${number('pairs-with-first')}
                  ${number('pairs-with-second')} ${number('pairs-lift')}
                </tr>
              </thead>
              <tbody>
                ${pairs.map((row) => rowTemplate(locale, row))}
              </tbody>
            </table>
          </div>
          <div class="tools">
            ${downloadTemplate(locale, {
              label: 'pairs-download',
              file: { of: 'pairs' },
              name: locale.text('pairs-title'),
            })}
          </div>`
        : nothing
    }
  </section>`;
}

function rowTemplate(locale: Locale, { names, pair }: PairRow): TemplateResult {
  const [first, second] = names;
  const [withFirst, withSecond] = pair.confidence;
  return html`<tr>
    <th scope="row">${first}</th>
    <td>${second}</td>
    <td class="number">${locale.number(pair.both)}</td>
    <td class="number">${roughShare(locale, pair.support)}</td>
    <td class="number">${roughShare(locale, withFirst)}</td>
    <td class="number">${roughShare(locale, withSecond)}</td>
    <td class="number">${threeDigits(locale, pair.lift)}</td>
  </tr>`;
}
