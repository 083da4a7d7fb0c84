/** Customers who are due to buy a product again. */

import { html, nothing, type TemplateResult } from 'lit';
import type { ReminderList, ReminderRow } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { shortDate } from '../orders/format.ts';
import { roughShare } from '../outlook/format.ts';
import { outlook } from '../outlook/state.ts';
import { downloadTemplate } from '../report/download.ts';
import { pagesTemplate } from '../report/pages.ts';

const choices = [7, 14, 30] as const;
const usual = 14;

/** Rows of a page; on paper there is the first one. */
export const PAGE = 25;

/** The days ahead that an address says. */
export function aheadOf(text: string | null): number {
  return choices.find((days) => String(days) === text) ?? usual;
}

interface DueView {
  readonly ahead: number;
  readonly choose: (ahead: string) => void;
  /** The first row that is shown, counted from 0. */
  readonly from: number;
  readonly turn: (from: number) => void;
}

export function dueTemplate(
  locale: Locale,
  { all, coming, rows }: ReminderList,
  { ahead, choose, from, turn }: DueView,
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
    <p>
      ${locale.sentences(
        locale.text('due-count', { count: all }),
        all > 0 ? locale.text('due-coming', { count: locale.number(coming) }) : '',
        locale.text('due-how'),
      )}
    </p>
    ${
      rows.length > 0
        ? html`${listTemplate(locale, rows)}
            ${pagesTemplate(locale, {
              label: 'due-page',
              from,
              shown: rows.length,
              all,
              size: PAGE,
              turn,
            })}
            <div class="tools">
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
  // The model that lets nobody leave cannot tell who is still there.
  const { knowsChurn } = outlook;
  return html`<div class="wide due" tabindex="0" role="group" aria-labelledby="due-title">
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">${locale.text('due-customer')}</th>
          <th scope="col">${locale.text('products-product')}</th>
          <th scope="col">${locale.text('due-last')}</th>
          <th scope="col">${locale.text('due-on')}</th>
          ${
            knowsChurn
              ? html`<th scope="col" class="number">${locale.text('due-alive')}</th>`
              : nothing
          }
        </tr>
      </thead>
      <tbody>
        ${reminders.map(
          ({ customer, product, last, due, overdue, alive }) => html`<tr>
            <th scope="row">${customer}</th>
            <td>${product}</td>
            <td>${shortDate(locale, last)}</td>
            <td>${shortDate(locale, due)} <small>${lateText(locale, overdue)}</small></td>
            ${
              knowsChurn
                ? html`<td class="number">${alive === null ? '–' : roughShare(locale, alive)}</td>`
                : nothing
            }
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
