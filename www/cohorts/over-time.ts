/** How the shop went, period by period. */

import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import '../chart/chart.ts';
import type { Chart } from '../chart/description.ts';
import type { Calendar, PeriodFigures } from '../core/types.ts';
import { outlook } from '../outlook/state.ts';
import { downloadTemplate } from '../report/download.ts';
import { CalendarPart } from './part.ts';
import {
  type Course,
  figureCharts,
  hasGuests,
  revenueChart,
  toHundredths,
} from './period-charts.ts';
import { markedName, shown } from './periods.ts';

class PerennialOverTime extends CalendarPart {
  protected override readonly needsForecast = false;

  #course: Course | undefined;

  protected override async ask(): Promise<void> {
    const { calendar } = this;
    const periods = await outlook.ask({ about: 'over-time', calendar });
    this.#course = periods && { calendar, periods };
  }

  protected override render() {
    const { locale, money } = this;
    const course = this.#course;
    if (!course) return nothing;
    const { calendar, periods } = course;
    const rows = periods.slice(-shown);
    return html`<section aria-labelledby="over-time-title">
      <h2 id="over-time-title">${locale.text('over-time-title')}</h2>
      <p class="note">${locale.text('over-time-how')}</p>
      ${guard([money.language, money.currency.code, course], () => {
        const drawn = { calendar, periods: rows };
        const chart = (of: Chart) =>
          html`<perennial-chart .locale=${money} .chart=${of}></perennial-chart>`;
        return html`${chart(revenueChart(money, drawn))}
          <div class="small">${figureCharts(money, drawn).map(chart)}</div>`;
      })}
      ${this.#tableTemplate(calendar, rows)}
      ${
        rows.every(({ complete }) => complete)
          ? nothing
          : html`<p class="note">${locale.text('cohorts-incomplete')}</p>`
      }
      ${
        rows.length < periods.length
          ? html`<p class="note">
              ${locale.text('over-time-cut', {
                shown: locale.number(rows.length),
                all: locale.number(periods.length),
              })}
            </p>`
          : nothing
      }
      <div class="tools">
        ${downloadTemplate(locale, {
          label: 'over-time-download',
          file: { of: 'over-time', calendar },
          name: locale.text('over-time-title'),
        })}
      </div>
    </section>`;
  }

  #tableTemplate(calendar: Calendar, rows: readonly PeriodFigures[]) {
    const { locale, money } = this;
    const name = locale.text('over-time-table');
    const guests = hasGuests(rows);
    const head = (id: string) => html`<th scope="col" class="number">${locale.text(id)}</th>`;
    return html`<div class="wide tall" tabindex="0" role="region" aria-label=${name}>
      <table class="figures">
        <caption>${name}</caption>
        <thead>
          <tr>
            <th scope="col">${locale.text('over-time-period')}</th>
            ${head('over-time-revenue')} ${head('over-time-new')} ${head('over-time-repeat')}
            ${guests ? head('over-time-guests') : nothing} ${head('orders-orders')}
            ${head('over-time-customers')} ${head('over-time-new-customers')}
            ${head('orders-apv')} ${head(`over-time-apf-${calendar}`)} ${head('over-time-clv')}
          </tr>
        </thead>
        <tbody>
          ${rows.toReversed().map(
            (period) => html`<tr>
              <th scope="row">${markedName(locale, calendar, period)}</th>
              <td class="number">${money.money(period.all.revenue)}</td>
              <td class="number">${money.money(period.new.revenue)}</td>
              <td class="number">${money.money(period.repeat.revenue)}</td>
              ${guests ? html`<td class="number">${money.money(period.guests.revenue)}</td>` : nothing}
              <td class="number">${locale.number(period.all.orders)}</td>
              <td class="number">${locale.number(period.customers)}</td>
              <td class="number">${locale.number(period.new_customers)}</td>
              <td class="number">${period.apv === null ? '–' : money.money(period.apv)}</td>
              <td class="number">${period.apf === null ? '–' : toHundredths(locale, period.apf)}</td>
              <td class="number">${period.clv === null ? '–' : money.money(period.clv)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

customElements.define('perennial-over-time', PerennialOverTime);
