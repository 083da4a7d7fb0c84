/** The shop at a glance: a sentence, and the figures behind it. */

import { html, nothing, type TemplateResult } from 'lit';
import type { Compared, Glance, OutlookReport, Range, Wishes } from '../core/types.ts';
import { date } from '../orders/format.ts';
import { revenueName, revenueText } from '../orders/revenue.ts';
import { percent } from '../outlook/controls.ts';
import { perCent, roughCount, roughShare } from '../outlook/format.ts';
import { outlook } from '../outlook/state.ts';
import { isCost, isMargin } from '../outlook/wishes.ts';
import '../print/button.ts';
import '../report/copy.ts';
import { ReportPart } from '../report/part.ts';
import { daysText, type Moneys, moneys } from './cells.ts';
import { customersStyle } from './style.ts';

class PerennialGlance extends ReportPart {
  static override styles = [...ReportPart.styles, customersStyle];

  protected override readonly needsForecast = true;

  #glance: Glance | undefined;

  protected override async ask(): Promise<void> {
    this.#glance = await outlook.ask({ about: 'glance' });
  }

  protected override render() {
    const { locale } = this;
    const { report, progress } = outlook;
    const glance = this.#glance;
    if (!report || !glance) return nothing;
    const write = moneys(locale);
    const sentence = this.#sentence(glance, report, write);
    return html`<section class="summary" aria-labelledby="glance-title">
      <h2 id="glance-title">${locale.text('glance-title')}</h2>
      <p class="headline">${sentence}</p>
      <div class="actions">
        <perennial-copy
          .locale=${locale}
          .text=${sentence}
          .label=${locale.text('glance-copy')}
        ></perennial-copy>
        <perennial-print .locale=${locale}></perennial-print>
      </div>
      <p class="basis">${locale.sentences(...this.#basis(report))}</p>
      ${this.#costsTemplate(outlook.wishes)}
      <p class="status" role="status">
        ${progress ? locale.text(`outlook-stage-${progress.stage}`) : ''}
      </p>
      <div aria-busy=${progress ? 'true' : 'false'}>
        <dl>
          ${this.#valueTemplate(glance, report, write)}
          ${this.#customersTemplate(glance)}
          ${this.#ordersTemplate(glance, write)}
        </dl>
        ${this.#yearTemplate(glance, write)}
      </div>
    </section>`;
  }

  #sentence(glance: Glance, { ends }: OutlookReport, { rough }: Moneys): string {
    const { locale } = this;
    return locale.text('glance-headline', {
      count: glance.customers,
      revenue: rough(Number(glance.of_customers)),
      active: roughCount(locale, glance.active),
      next: rough(glance.expected),
      date: date(locale, ends),
    });
  }

  /** What money is here, until when, and how far to trust it. */
  #basis({ ends }: OutlookReport): readonly string[] {
    const { locale } = this;
    const { discount, margin } = outlook.wishes;
    const revenue = revenueText(locale);
    const until = date(locale, ends);
    const [orders, plan] = [locale.text('screen-orders'), locale.text('screen-plan')];
    return [
      margin === null
        ? locale.text('glance-money', { revenue })
        : locale.text('glance-money-margin', {
            revenue,
            margin: perCent(locale, margin),
            orders,
            plan,
          }),
      discount > 0
        ? locale.text('glance-until', { date: until, discount: perCent(locale, discount) })
        : locale.text('glance-until-no-discount', { date: until }),
      locale.text('outlook-range-how'),
      locale.text('glance-trust', { orders }),
    ];
  }

  /** What a customer costs, and what is left of what she pays. */
  #costsTemplate({ cac, margin }: Wishes) {
    const { locale } = this;
    const changed = (event: Event) => {
      const field = event.currentTarget as HTMLInputElement;
      if (!field.reportValidity()) return;
      if (field.value === '') void outlook.wish({ cac: null });
      else if (isCost(field.valueAsNumber)) void outlook.wish({ cac: field.valueAsNumber });
    };
    return html`<div class="controls">
      <label>
        <span>${locale.text('glance-cac')}</span>
        <span class="unit">
          <input
            id="cac"
            type="number"
            step="any"
            min="0.01"
            inputmode="decimal"
            placeholder=${locale.text('outlook-margin-none')}
            .value=${cac === null ? '' : String(cac)}
            @change=${changed}
          />
          ${this.money.currencySign}
        </span>
      </label>
      ${percent(locale, 'margin', margin, (value) => {
        if (value === null || isMargin(value)) void outlook.wish({ margin: value });
      })}
    </div>`;
  }

  #customersTemplate({ customers, active, active_range, left, churn }: Glance) {
    const { locale } = this;
    return html`${this.#figure(
      'customers',
      locale.number(customers),
      locale.text('glance-customers-how'),
    )}
    ${this.#figure(
      'active',
      roughCount(locale, active),
      this.#range(active_range, (count) => roughCount(locale, count)),
      locale.text('glance-left', { share: roughShare(locale, left) }),
    )}
    ${
      churn === null
        ? nothing
        : this.#figure('churn', roughShare(locale, churn), locale.text('glance-churn-how'))
    }`;
  }

  #ordersTemplate(glance: Glance, { exact }: Moneys) {
    const { locale } = this;
    const { orders, revenue, of_guests, guest_orders, apv, apf, lifespan_days } = glance;
    return html`${this.#figure(
      'lifespan',
      daysText(locale, lifespan_days),
      locale.text('glance-lifespan-how'),
    )}
    ${this.#figure('orders', locale.number(orders), locale.text('glance-orders-how'))}
    ${this.#figure(
      'revenue',
      exact(revenue),
      locale.text('glance-revenue-how', { revenue: revenueName(locale) }),
      guest_orders > 0
        ? locale.text('glance-revenue-guests', { money: exact(of_guests), count: guest_orders })
        : '',
    )}
    ${
      apv === null
        ? nothing
        : this.#figure(
            'apv',
            exact(apv),
            locale.text('orders-apv-how', { net: exact(revenue), orders: locale.number(orders) }),
          )
    }
    ${this.#figure('apf', twoDecimals(locale.language, apf), locale.text('glance-apf-how'))}`;
  }

  #valueTemplate(glance: Glance, { ends, until }: OutlookReport, { exact, rough }: Moneys) {
    const { locale } = this;
    const { so_far, next, next_range, total, total_range, clv_to_cac } = glance;
    return html`${
      so_far === null
        ? nothing
        : this.#figure(
            'so-far',
            exact(so_far),
            locale.text('glance-so-far-how', { date: date(locale, until) }),
          )
    }
    ${this.#figure(
      'next',
      rough(next),
      locale.text('glance-next-how', { date: date(locale, ends) }),
      this.#range(next_range, rough),
    )}
    ${this.#figure(
      'total',
      rough(total),
      locale.text('glance-total-how'),
      this.#range(total_range, rough),
    )}
    ${
      clv_to_cac === null
        ? html`<div class="on-screen">
            <dt>${locale.text('glance-ratio')}</dt>
            <dd class="figure">–</dd>
            <dd>${locale.text('glance-ratio-opens')}</dd>
          </div>`
        : this.#figure('ratio', locale.ratio(clv_to_cac), locale.text('glance-ratio-how'))
    }`;
  }

  #yearTemplate({ year }: Glance, { exact }: Moneys) {
    const { locale } = this;
    const change = <T>(
      name: string,
      { before, now, change }: Compared<T>,
      write: (value: T) => string,
    ) =>
      this.#figure(
        name,
        write(now),
        change === null
          ? locale.text('glance-year-before', { before: write(before) })
          : locale.text('glance-year-change', {
              before: write(before),
              change: locale.shareDifference(change),
            }),
      );
    return html`<h3>${locale.text('glance-year')}</h3>
      ${
        year
          ? html`<dl>
              ${change('revenue', year.revenue, exact)}
              ${change('customers', year.customers, (count) => locale.number(count))}
              ${year.apv ? change('apv', year.apv, exact) : nothing}
            </dl>`
          : html`<p>${locale.text('glance-year-opens')}</p>`
      }`;
  }

  #range(range: Range | null, write: (value: number) => string): string {
    const { locale } = this;
    return range
      ? locale.text('outlook-range', { low: write(range.low), high: write(range.high) })
      : '';
  }

  #figure(name: string, value: string, ...said: string[]): TemplateResult {
    return html`<div>
      <dt>${this.locale.text(`glance-${name}`)}</dt>
      <dd class="figure">${value}</dd>
      <dd>${this.locale.sentences(...said)}</dd>
    </div>`;
  }
}

function twoDecimals(language: string, value: number): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
}

customElements.define('perennial-glance', PerennialGlance);
