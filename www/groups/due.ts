/** Customers who are due to buy a product again. */

import { html, nothing, type TemplateResult } from 'lit';
import type { ProductsReport, ReminderRow } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { shortDate } from '../orders/format.ts';
import { downloadTemplate } from '../report/download.ts';
import { shownTemplate } from './worth.ts';

const choices = [7, 14, 30] as const;
const usual = 14;

/** Rows that are printed; the others are in the file. */
const printed = 25;

/** The days ahead that an address says. */
export function aheadOf(text: string | null): number {
  return choices.find((days) => String(days) === text) ?? usual;
}

interface DueView {
  readonly ahead: number;
  readonly choose: (ahead: string) => void;
}

export function dueTemplate(
  locale: Locale,
  { reminders, due }: ProductsReport,
  { ahead, choose }: DueView,
): TemplateResult {
  const chosen = (event: Event) => choose((event.currentTarget as HTMLSelectElement).value);
  return html`<section aria-labelledby="due-title">
    <h3 id="due-title">${locale.text('due-title')}</h3>
    <div class="controls">
      <label>
        <span>${locale.text('due-ahead')}</span>
        <select id="ahead" @change=${chosen}>
          ${choices.map(
            (days) => html`<option value=${days} ?selected=${days === ahead}>
              ${locale.text('outlook-days', { count: days })}
            </option>`,
          )}
        </select>
      </label>
    </div>
    <p>${locale.sentences(locale.text('due-count', { count: due }), locale.text('due-how'))}</p>
    ${reminders.length > 0 ? listTemplate(locale, reminders) : nothing}
    <div class="on-screen">${shownTemplate(locale, reminders.length, due)}</div>
    <div class="on-paper">
      ${shownTemplate(locale, Math.min(reminders.length, printed), due)}
    </div>
    ${
      reminders.length > 0
        ? html`<div class="tools">
            ${downloadTemplate(locale, {
              label: 'due-download',
              file: { of: 'reminders', ahead },
              name: locale.text('due-title'),
            })}
          </div>`
        : nothing
    }
  </section>`;
}

function listTemplate(locale: Locale, reminders: readonly ReminderRow[]): TemplateResult {
  return html`<div class="wide due" tabindex="0" role="group" aria-labelledby="due-title">
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">${locale.text('due-customer')}</th>
          <th scope="col">${locale.text('products-product')}</th>
          <th scope="col">${locale.text('due-last')}</th>
          <th scope="col">${locale.text('due-on')}</th>
        </tr>
      </thead>
      <tbody>
        ${reminders.map(
          ({ customer, product, last, due, overdue }, place) => html`<tr
            class=${place < printed ? '' : 'on-screen'}
          >
            <th scope="row">${customer}</th>
            <td>${product}</td>
            <td>${shortDate(locale, last)}</td>
            <td>${shortDate(locale, due)} <small>${lateText(locale, overdue)}</small></td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function lateText(locale: Locale, overdue: number): string {
  if (overdue === 0) return locale.text('due-today');
  const count = Math.abs(overdue);
  return locale.text(overdue > 0 ? 'due-late' : 'due-in', { count });
}
