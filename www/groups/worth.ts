/** The table of groups: how large, how loyal, and what a customer is worth. */

import { html, nothing, type TemplateResult } from 'lit';
import type { CivilDate, Group, GroupsReport, Share } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { date, moneyWriter } from '../orders/format.ts';
import { revenueText } from '../orders/revenue.ts';
import { roughMoney, roughShare } from '../outlook/format.ts';
import { groupName } from './charts.ts';

interface WorthView {
  readonly column: string;
  readonly currency: string | null;
  /** Until when it is looked ahead. */
  readonly ends: CivilDate;
}

export function worthTemplate(
  locale: Locale,
  { groups, all }: GroupsReport,
  { column, currency, ends }: WorthView,
): TemplateResult {
  const number = (text: string) => html`<th scope="col" class="number">${text}</th>`;
  const caption = expects(groups) ? 'groups-caption' : 'groups-caption-so-far';
  return html`<p class="help" id="worth-caption">${locale.text(caption, { revenue: revenueText(locale) })}</p>
    <div class="wide" tabindex="0" role="group" aria-labelledby="groups-heading">
      <table class="figures" aria-describedby="worth-caption">
        <thead>
          <tr>
            <th scope="col">${column}</th>
            ${number(locale.text('groups-customers'))} ${number(locale.text('orders-apv'))}
            ${number(locale.text('groups-repeat'))} ${number(locale.text('groups-so-far'))}
            ${
              expects(groups)
                ? [
                    number(locale.text('outlook-next', { date: date(locale, ends) })),
                    number(locale.text('groups-worth')),
                  ]
                : nothing
            }
            <th scope="col">${locale.text('groups-standing')}</th>
          </tr>
        </thead>
        <tbody>
          ${groups.map(({ group }) => rowTemplate(locale, group, currency))}
        </tbody>
      </table>
    </div>
    ${shownTemplate(locale, groups.length, all)}`;
}

function rowTemplate(locale: Locale, group: Group, currency: string | null): TemplateResult {
  const exact = moneyWriter(locale, currency);
  const rough = roughMoney(locale, currency);
  const share = (value: number) => roughShare(locale, value);
  const { customers, average, repeat, so_far, next, worth, standing } = group;
  return html`<tr class=${standing}>
    <th scope="row">${groupName(locale, group)}</th>
    <td class="number">${locale.number(customers)}</td>
    <td class="number">${exact(average)}</td>
    <td class="number">${withRange(locale, repeat, share)}</td>
    <td class="number">${exact(so_far)}</td>
    ${
      next && worth
        ? html`<td class="number">${rough(next.value)}</td>
            <td class="number">
              ${worth.range ? withRange(locale, { ...worth.range, value: worth.value }, rough) : rough(worth.value)}
            </td>`
        : nothing
    }
    <td>${locale.text(`standing-${standing}`)}</td>
  </tr>`;
}

/** Whether there is a forecast; without one, groups are compared by what they have brought so far. */
function expects(groups: GroupsReport['groups']): boolean {
  return groups.some(({ group }) => group.worth !== null);
}

/** A value over how far it may be off by chance. */
export function withRange(
  locale: Locale,
  { value, low, high }: Share,
  write: (value: number) => string,
): TemplateResult {
  return html`${write(value)}
    <small>${locale.text('groups-range', { low: write(low), high: write(high) })}</small>`;
}

/** That there are more rows than are shown. */
function shownTemplate(
  locale: Locale,
  shown: number,
  all: number,
): TemplateResult | typeof nothing {
  return all > shown
    ? html`<p class="help">
        ${locale.text('groups-shown', { shown: locale.number(shown), all: locale.number(all) })}
      </p>`
    : nothing;
}
