/** What was spent on winning each group's customers, and what came of it. */

import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CivilDate, Group, GroupRow, GroupSpend, GroupsReport } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { date, moneyWriter } from '../orders/format.ts';
import { marginField } from '../outlook/controls.ts';
import { perCent } from '../outlook/format.ts';
import type { Allowed } from '../report/allowed.ts';
import { numberField } from '../report/number-field.ts';
import { moneyOf } from '../report/part.ts';
import { groupName } from './charts.ts';

/** What can have been spent on a group. */
const amounts: Allowed = { least: 0 };

interface CostsView {
  readonly column: string;
  readonly currency: string | null;
  /** Until when it is looked ahead. */
  readonly ends: CivilDate;
  /** The gross margin in per cent, where one is known. */
  readonly margin: number | null;
  readonly earn: (margin: number | null) => void;
  readonly spends: readonly GroupSpend[];
  readonly spend: (group: string | null, spend: number | null) => void;
}

export function costsTemplate(
  locale: Locale,
  { groups, guest_orders }: GroupsReport,
  view: CostsView,
): TemplateResult {
  const { margin, earn, column, spends, ends } = view;
  // What has come back so far and what is still expected are looked at until different days.
  const isExpected = groups.some(({ acquisition }) => acquisition && acquisition.ratio !== null);
  const number = (id: string) => html`<th scope="col" class="number">${locale.text(id)}</th>`;
  return html`<section class=${spends.length > 0 ? '' : 'on-screen'} aria-labelledby="costs-title">
    <h3 id="costs-title">${locale.text('groups-costs')}</h3>
    <p>
      ${locale.sentences(
        locale.text('groups-costs-how'),
        guest_orders > 0 ? locale.text('groups-costs-guests') : '',
        margin === null
          ? locale.text('groups-costs-no_margin')
          : locale.text('groups-costs-profit', { margin: perCent(locale, margin) }),
      )}
    </p>
    <div class="controls">${marginField(locale, margin, earn)}</div>
    <div class="wide" tabindex="0" role="group" aria-labelledby="costs-title">
      <table class="figures costs">
        <thead>
          <tr>
            <th scope="col">${column}</th>
            ${number('groups-spent')} ${number('groups-cac')} ${number('acquisition-ratio')}
            ${number('acquisition-payback')} ${number('acquisition-campaign')}
          </tr>
        </thead>
        <tbody>
          ${repeat(
            groups,
            ({ group }) => `${column}: ${group.name}`,
            (row, place) => rowTemplate(locale, row, place, view),
          )}
        </tbody>
      </table>
    </div>
    ${
      isExpected
        ? html`<p class="help">${locale.text('groups-costs-until', { date: date(locale, ends) })}</p>`
        : nothing
    }
  </section>`;
}

function rowTemplate(
  locale: Locale,
  { group, acquisition }: GroupRow,
  place: number,
  view: CostsView,
): TemplateResult {
  const cells = acquisition
    ? [
        moneyWriter(locale, view.currency)(acquisition.cost),
        acquisition.ratio === null ? '–' : locale.ratio(acquisition.ratio),
        paybackText(locale, acquisition.payback, view.margin),
        acquisition.campaign_return === null
          ? '–'
          : locale.shareDifference(acquisition.campaign_return),
      ]
    : ['', '', '', ''];
  return html`<tr>
    <th scope="row">${groupName(locale, group)}</th>
    <td class="number">${spendTemplate(locale, group, place, view)}</td>
    ${cells.map((cell) => html`<td class="number">${cell}</td>`)}
  </tr>`;
}

function spendTemplate(
  locale: Locale,
  group: Group,
  place: number,
  { spends, spend, currency }: CostsView,
): TemplateResult {
  const known = spends.find((other) => other.group === group.name);
  return html`${numberField(moneyOf(locale), {
    id: `spent-${place}`,
    label: locale.text('groups-spent-on', { name: groupName(locale, group) }),
    isNamed: true,
    unit: 'money',
    value: known?.spend ?? null,
    allowed: amounts,
    none: '',
    take: (amount) => spend(group.name, amount),
  })}
    <span class="on-paper">${known ? moneyWriter(locale, currency)(known.spend) : ''}</span>`;
}

function paybackText(locale: Locale, months: number | null, margin: number | null): string {
  if (months === null) return margin === null ? '–' : locale.text('groups-payback-unseen');
  return months === 0 ? locale.text('acquisition-payback-at_once') : locale.time(months, 'month');
}
