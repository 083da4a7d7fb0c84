/** How the shop went, period by period. */

import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { moneyAxis } from '../chart/axes.ts';
import '../chart/chart.ts';
import type { BarChart } from '../chart/description.ts';
import type { Calendar, PeriodFigures } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { outlook } from '../outlook/state.ts';
import { downloadTemplate } from '../report/download.ts';
import { CalendarPart } from './part.ts';
import { periodName, shown } from './periods.ts';

interface Course {
  readonly calendar: Calendar;
  readonly periods: readonly PeriodFigures[];
}

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
      ${guard([money.language, money.currency.code, course], () => {
        const chart = revenueChart(money, calendar, rows);
        return html`<perennial-chart .locale=${money} .chart=${chart}></perennial-chart>`;
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
    return html`<div class="wide" tabindex="0" role="region" aria-label=${name}>
      <table class="figures">
        <caption>${name}</caption>
        <thead>
          <tr>
            <th scope="col">${locale.text('over-time-period')}</th>
            ${head('over-time-revenue')} ${head('over-time-new')} ${head('over-time-repeat')}
            ${guests ? head('over-time-guests') : nothing} ${head('orders-orders')}
            ${head('over-time-active')} ${head('over-time-new-customers')}
            ${head('orders-apv')} ${head('orders-apf')}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (period) => html`<tr>
              <th scope="row">${nameOf(locale, calendar, period)}</th>
              <td class="number">${money.money(period.all.revenue)}</td>
              <td class="number">${money.money(period.new.revenue)}</td>
              <td class="number">${money.money(period.repeat.revenue)}</td>
              ${guests ? html`<td class="number">${money.money(period.guests.revenue)}</td>` : nothing}
              <td class="number">${locale.number(period.all.orders)}</td>
              <td class="number">${locale.number(period.customers)}</td>
              <td class="number">${locale.number(period.new_customers)}</td>
              <td class="number">${period.apv === null ? '–' : money.money(period.apv)}</td>
              <td class="number">${period.apf === null ? '–' : toHundredths(locale, period.apf)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

function toHundredths(locale: Locale, value: number): string {
  const format = new Intl.NumberFormat(locale.language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return format.format(value);
}

function hasGuests(periods: readonly PeriodFigures[]): boolean {
  return periods.some(({ guests }) => guests.orders > 0);
}

/** The name of a period, marked where the shop was not observed for all of it. */
function nameOf(locale: Locale, calendar: Calendar, { first, complete }: PeriodFigures): string {
  return periodName(locale, calendar, first) + (complete ? '' : '*');
}

/** Revenue from first purchases, later ones, and guests. */
function revenueChart(
  locale: Locale,
  calendar: Calendar,
  periods: readonly PeriodFigures[],
): BarChart {
  const series = (id: string, of: 'new' | 'repeat' | 'guests') => ({
    name: locale.text(id),
    values: periods.map((period) => Number(period[of].revenue)),
  });
  return {
    kind: 'bars',
    direction: 'up',
    layout: 'stacked',
    title: locale.text('over-time-chart'),
    summary: summaryOf(locale, calendar, periods),
    label: locale.text('over-time-period'),
    categories: periods.map((period) => nameOf(locale, calendar, period)),
    value: moneyAxis(locale, locale.text('over-time-revenue')),
    series: [
      series('over-time-repeat', 'repeat'),
      series('over-time-new', 'new'),
      ...(hasGuests(periods) ? [series('over-time-guests', 'guests')] : []),
    ],
  };
}

function summaryOf(locale: Locale, calendar: Calendar, periods: readonly PeriodFigures[]): string {
  const last = periods.findLast(({ complete }) => complete);
  if (!last) return locale.text('over-time-none-whole');
  const said = {
    period: periodName(locale, calendar, last.first),
    revenue: locale.money(last.all.revenue),
    repeat: locale.money(last.repeat.revenue),
    new: locale.money(last.new.revenue),
  };
  if (!hasGuests([last])) return locale.text('over-time-summary', said);
  const guests = locale.money(last.guests.revenue);
  return locale.text('over-time-summary-guests', { ...said, guests });
}

customElements.define('perennial-over-time', PerennialOverTime);
