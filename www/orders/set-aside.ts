/** The rows that were not used: how many and why, and each as it stands in the file. */

import { html, nothing, type TemplateResult } from 'lit';
import type { Rows, SetAsideRow } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';

export interface SetAsideView {
  readonly locale: Locale;
  readonly counts: Rows;
  readonly rows: readonly SetAsideRow[];
  readonly more: boolean;
  readonly fetch: () => void;
  readonly download: () => void;
}

export function setAsideTemplate(view: SetAsideView): TemplateResult {
  const { locale, counts } = view;
  return html`<section aria-labelledby="rows-title">
    <h2 id="rows-title">${locale.text('orders-rows-title')}</h2>
    <p>
      ${locale.text('orders-rows', {
        read: locale.number(counts.read),
        used: locale.number(counts.used),
        aside: locale.number(counts.set_aside),
      })}
    </p>
    ${counts.set_aside === 0 ? nothing : asideTemplate(view)}
  </section>`;
}

function asideTemplate({ locale, counts, rows, more, fetch, download }: SetAsideView) {
  return html`
    <ul>
      ${counts.reasons.map(
        ({ reason, rows: count, line }) => html`<li>
          ${locale.text(`reason-${reason}`)}
          <span class="help">${locale.text('orders-reason-rows', { count, line })}</span>
        </li>`,
      )}
    </ul>
    ${rows.length === 0 ? nothing : rowsTable(locale, rows)}
    <div class="tools">
      ${
        more
          ? html`<button type="button" @click=${fetch}>
              ${locale.text(rows.length === 0 ? 'orders-show-rows' : 'orders-more-rows')}
            </button>`
          : nothing
      }
      <button type="button" @click=${download}>${locale.text('orders-download-rows')}</button>
    </div>
  `;
}

function rowsTable(locale: Locale, rows: readonly SetAsideRow[]) {
  return html`<div class="scroll" tabindex="0" role="group" aria-labelledby="rows-title">
    <table class="rows">
      <thead>
        <tr>
          <th scope="col" class="number">${locale.text('orders-line')}</th>
          <th scope="col">${locale.text('orders-reason')}</th>
          <th scope="col">${locale.text('orders-row')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ line, reason, text, cut }) => html`<tr>
            <td class="number">${line}</td>
            <td>${locale.text(`reason-${reason}`)}</td>
            <td><code>${text}${cut ? '…' : nothing}</code></td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
