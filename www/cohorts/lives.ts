/** Customers by when they came, and what became of them; what is chosen about it stands in its slot. */

import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import '../chart/chart.ts';
import type { Calendar, Cohort } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { outlook } from '../outlook/state.ts';
import { downloadTemplate } from '../report/download.ts';
import {
  ageChart,
  cohortsDrawn,
  cohortsKnown,
  cohortsShown,
  courseChart,
  type Lives,
} from './charts.ts';
import { CalendarPart } from './part.ts';
import { markedName, shown } from './periods.ts';
import type { Measure } from './settings.ts';

/** How far it is looked ahead: a year, and where periods are years three of them. */
const ahead: Record<Calendar, number> = { months: 12, quarters: 4, years: 3 };

class PerennialLives extends CalendarPart {
  static override properties = { ...CalendarPart.properties, measure: { attribute: false } };

  declare measure: Measure;

  protected override readonly needsForecast = false;

  #lives: Lives | undefined;

  protected override async ask(): Promise<void> {
    const { calendar } = this;
    const periods = ahead[calendar];
    const cohorts = await outlook.ask({ about: 'cohorts', calendar });
    const isExpected = !outlook.notYet;
    this.#lives = cohorts && { calendar, cohorts, continuation: isExpected ? [] : null };
    if (!cohorts || !isExpected) return;
    // What is known need not wait for what is expected.
    this.requestUpdate();
    const of = cohortsDrawn(cohorts).map(({ first }) => first);
    const continuation = await outlook.ask({ about: 'continuation', calendar, periods, of });
    if (continuation) this.#lives = { calendar, cohorts, continuation };
  }

  protected override render() {
    const { locale } = this;
    if (!this.#lives) return nothing;
    return html`<section aria-labelledby="lives-title">
      <h2 id="lives-title">${locale.text('cohorts-lives')}</h2>
      <p class="note">${locale.text('cohorts-lives-how')}</p>
      <slot></slot>
      ${this.#livesTemplate(this.#lives)}
    </section>`;
  }

  #livesTemplate(lives: Lives) {
    const { locale, money, measure } = this;
    const { calendar, cohorts } = lives;
    const rows = cohortsShown(cohorts);
    const known = cohortsKnown(cohorts).length;
    if (cohorts.retention.length < 2) {
      return html`<p>${locale.text(`cohorts-too-young-${calendar}`)}</p>
        ${this.#listTemplate(lives)}`;
    }
    return html`
      ${guard([money.language, money.currency.code, lives, measure], () => {
        const chart = ageChart(money, lives, measure);
        return html`<perennial-chart .locale=${money} .chart=${chart}></perennial-chart>`;
      })}
      ${
        rows.length < known
          ? html`<p class="note">
              ${locale.text('cohorts-cut', {
                shown: locale.number(rows.length),
                all: locale.number(known),
              })}
            </p>`
          : nothing
      }
      ${guard([money.language, money.currency.code, lives], () => {
        const chart = courseChart(money, lives);
        return html`<perennial-chart .locale=${money} .chart=${chart}></perennial-chart>`;
      })}
      ${paybackNote(locale, cohorts.to_pay_back)}
      ${this.#listTemplate(lives)}
    `;
  }

  /** Each cohort, that of the running period too. */
  #listTemplate(lives: Lives) {
    const { locale } = this;
    return html`${this.#tableTemplate(lives)}
      <div class="tools">
        ${downloadTemplate(locale, {
          label: 'cohorts-download',
          file: { of: 'cohorts', calendar: lives.calendar },
          name: locale.text('cohorts-lives'),
        })}
      </div>`;
  }

  #tableTemplate({ calendar, cohorts }: Lives) {
    const { locale, money } = this;
    const rows = cohorts.cohorts.slice(-shown);
    const name = locale.text('cohorts-table');
    const paid = ({ payback, paid_back }: Cohort) => {
      if (payback !== null) return locale.text(`cohorts-paid-${calendar}`, { count: payback });
      return locale.text(paid_back ? 'cohorts-paid-running' : 'cohorts-paid-not-yet');
    };
    return html`<div class="wide tall" tabindex="0" role="region" aria-label=${name}>
      <table class="figures">
        <caption>${name}</caption>
        <thead>
          <tr>
            <th scope="col">${locale.text('cohorts-cohort')}</th>
            <th scope="col" class="number">${locale.text('orders-customers')}</th>
            <th scope="col" class="number">${locale.text('cohorts-revenue')}</th>
            <th scope="col" class="number">${locale.text('cohorts-brought')}</th>
            ${
              cohorts.to_pay_back
                ? html`<th scope="col">${locale.text('cohorts-paid')}</th>`
                : nothing
            }
          </tr>
        </thead>
        <tbody>
          ${rows.toReversed().map(
            (cohort) => html`<tr>
              <th scope="row">
                ${markedName(locale, calendar, cohort)}
              </th>
              <td class="number">${locale.number(cohort.customers)}</td>
              <td class="number">${money.money(cohort.revenue)}</td>
              <td class="number">${money.money(cohort.brought)}</td>
              ${cohorts.to_pay_back ? html`<td>${paid(cohort)}</td>` : nothing}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      rows.every(({ complete }) => complete)
        ? nothing
        : html`<p class="note">${locale.text('cohorts-incomplete')}</p>`
    }`;
  }
}

/** Why it is not said when cohorts have paid back what they cost. */
function paybackNote(locale: Locale, toPayBack: number | null) {
  if (toPayBack) return nothing;
  return toPayBack === 0
    ? html`<p class="note">${locale.text('acquisition-payback-at_once')}</p>`
    : html`<p class="note on-screen">${locale.text('cohorts-no-cac')}</p>`;
}

customElements.define('perennial-lives', PerennialLives);
