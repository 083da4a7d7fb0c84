/** What the customers of the year before did in the last year. */

import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { moneyAxis } from '../chart/axes.ts';
import '../chart/chart.ts';
import type { BarChart } from '../chart/description.ts';
import type { Decimal, Moved, YearOnYear } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { date } from '../orders/format.ts';
import { roughShare } from '../outlook/format.ts';
import { outlook } from '../outlook/state.ts';
import { ReportPart } from '../report/part.ts';
import { reportStyle } from '../report/style.ts';

/** From the revenue before to that of now, in the order in which it is told. */
const steps = ['before', 'lost', 'shrank', 'grew', 'new', 'returned', 'now'] as const;

/** Those that take away. */
const losses: readonly (typeof steps)[number][] = ['lost', 'shrank'];

class PerennialYearOnYear extends ReportPart {
  static override styles = [...ReportPart.styles, reportStyle];

  protected override readonly needsForecast = false;

  #years: YearOnYear | undefined;

  protected override async ask(): Promise<void> {
    this.#years = await outlook.ask({ about: 'year-on-year' });
  }

  protected override render() {
    const { locale } = this;
    return html`<section aria-labelledby="years-title">
      <h2 id="years-title">${locale.text('years-title')}</h2>
      ${this.#years ? this.#yearsTemplate(this.#years) : html`<p>${locale.text('years-none')}</p>`}
    </section>`;
  }

  #yearsTemplate(years: YearOnYear) {
    const { locale, money } = this;
    return html`<p class="said">${sentence(locale, years)}</p>
      ${guard([money.language, money.currency.code, years], () => {
        const chart = bridgeChart(money, years);
        return html`<perennial-chart .locale=${money} .chart=${chart}></perennial-chart>`;
      })}
      ${this.#tableTemplate(years)}
      <p class="note">${locale.text('years-how', { date: date(locale, years.split) })}</p>`;
  }

  #tableTemplate(years: YearOnYear) {
    const { locale, money } = this;
    const row = (name: string, { customers, revenue }: Moved) => html`<tr>
      <th scope="row">${locale.text(`years-${name}`)}</th>
      <td class="number">${locale.number(customers)}</td>
      <td class="number">${money.money(revenue)}</td>
    </tr>`;
    const guests = (name: string, revenue: Decimal) => html`<tr>
      <th scope="row">${locale.text(`years-${name}`)}</th>
      <td class="number">–</td>
      <td class="number">${money.money(revenue)}</td>
    </tr>`;
    const hasGuests = [years.guests_before, years.guests_now].some((sum) => Number(sum) !== 0);
    const name = locale.text('years-table');
    return html`<div class="wide wordy" tabindex="0" role="region" aria-label=${name}>
      <table class="figures">
        <caption>${name}</caption>
        <thead>
          <tr>
            <th scope="col">${locale.text('years-who')}</th>
            <th scope="col" class="number">${locale.text('orders-customers')}</th>
            <th scope="col" class="number">${locale.text('years-money')}</th>
          </tr>
        </thead>
        <tbody>
          ${row('before', years.before)} ${row('lost', years.lost)} ${row('shrank', years.shrank)}
          ${row('same', years.same)} ${row('grew', years.grew)} ${row('new', years.new)}
          ${row('returned', years.returned)} ${row('now', years.now)}
          ${
            hasGuests
              ? [
                  guests('guests-before', years.guests_before),
                  guests('guests-now', years.guests_now),
                ]
              : nothing
          }
        </tbody>
      </table>
    </div>`;
  }
}

function sentence(locale: Locale, { before, kept, kept_share, change }: YearOnYear): string {
  const loyal =
    kept_share === null
      ? ''
      : locale.text('years-kept', {
          before: before.customers,
          kept: kept.customers,
          share: roughShare(locale, kept_share),
        });
  if (change === null) return loyal;
  const direction = change > 0 ? 'more' : change < 0 ? 'less' : 'same';
  const share = roughShare(locale, Math.abs(change));
  return locale.sentences(loyal, locale.text(`years-revenue-${direction}`, { share }));
}

/** What was lost and won between the revenue of the year before and that of the last: losses lie left of zero. */
function bridgeChart(locale: Locale, years: YearOnYear): BarChart {
  return {
    kind: 'bars',
    direction: 'across',
    layout: 'grouped',
    title: locale.text('years-chart'),
    summary: locale.text('years-summary', {
      before: locale.money(years.before.revenue),
      lost: locale.money(years.lost.revenue),
      shrank: locale.money(years.shrank.revenue),
      grew: locale.money(years.grew.revenue),
      new: locale.money(years.new.revenue),
      returned: locale.money(years.returned.revenue),
      now: locale.money(years.now.revenue),
    }),
    label: locale.text('years-who'),
    categories: steps.map((step) => locale.text(`years-step-${step}`)),
    value: moneyAxis(locale, locale.text('years-money')),
    series: [
      {
        name: locale.text('years-money'),
        values: steps.map((step) => {
          const money = Number(years[step].revenue);
          return losses.includes(step) && money !== 0 ? -money : money;
        }),
      },
    ],
  };
}

customElements.define('perennial-year-on-year', PerennialYearOnYear);
