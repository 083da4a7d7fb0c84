/** The shop at a glance: a sentence, and the figures behind it. */

import { html, nothing, type TemplateResult } from 'lit';
import type {
  Ahead,
  Compared,
  Glance,
  OutlookReport,
  Range,
  Wishes,
  Years,
} from '../core/types.ts';
import { date } from '../orders/format.ts';
import { revenueName, revenueText } from '../orders/revenue.ts';
import { costField, marginField } from '../outlook/controls.ts';
import {
  hundredths,
  perCent,
  rangeText,
  roughCount,
  roughly,
  roughShare,
} from '../outlook/format.ts';
import { outlook } from '../outlook/state.ts';
import '../print/button.ts';
import '../report/copy.ts';
import { ReportPart } from '../report/part.ts';
import { daysText, type Moneys, moneys } from './cells.ts';
import { customersStyle } from './style.ts';

class PerennialGlance extends ReportPart {
  static override styles = [...ReportPart.styles, customersStyle];

  protected override readonly needsForecast = false;

  #glance: Glance | undefined;

  protected override async ask(): Promise<void> {
    this.#glance = await outlook.ask({ about: 'glance' });
  }

  protected override render() {
    const { locale } = this;
    const { report, progress } = outlook;
    const glance = this.#glance;
    if (!report || !glance) return nothing;
    const { ahead } = glance;
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
        ${ahead ? html`<perennial-print .locale=${locale}></perennial-print>` : nothing}
      </div>
      <p class="basis">
        ${
          ahead
            ? locale.sentences(...this.#basis(report))
            : locale.text('glance-money', { revenue: revenueText(locale) })
        }
      </p>
      ${ahead ? this.#costsTemplate(outlook.wishes) : nothing}
      <p class="status" role="status">
        ${progress ? locale.text(`outlook-stage-${progress.stage}`) : ''}
      </p>
      <div aria-busy=${progress ? 'true' : 'false'}>
        <dl>
          ${
            glance.so_far === null
              ? nothing
              : this.#figure(
                  'so-far',
                  write.exact(glance.so_far),
                  locale.text('glance-so-far-how', { date: date(locale, report.until) }),
                )
          }
          ${ahead ? this.#valueTemplate(ahead, report, write) : nothing}
          ${this.#customersTemplate(glance)}
          ${ahead ? this.#activeTemplate(ahead, glance.year, report) : nothing}
          ${this.#ordersTemplate(glance, write)}
        </dl>
        ${this.#yearTemplate(glance, write)}
      </div>
    </section>`;
  }

  #sentence(glance: Glance, { ends }: OutlookReport, { rough }: Moneys): string {
    const { locale } = this;
    const { customers, ahead, until } = glance;
    const known = { count: customers, revenue: rough(Number(glance.of_customers)) };
    if (!ahead)
      return locale.text('glance-headline-so-far', { ...known, date: date(locale, until) });
    const { active, expected } = ahead;
    const said = {
      ...known,
      next: rough(expected),
      date: date(locale, ends),
    };
    return active === null
      ? locale.text('glance-headline-no-churn', said)
      : locale.text('glance-headline', { ...said, active: roughly(active) });
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
      locale.text('outlook-basis-customers'),
      locale.text('outlook-range-how'),
      locale.text('glance-trust', { orders }),
    ];
  }

  /** What a customer costs, and what is left of what she pays. */
  #costsTemplate({ cac, margin }: Wishes) {
    const { locale } = this;
    return html`<div class="controls">
      ${costField(
        this.money,
        locale.text('glance-cac'),
        cac,
        (value) => void outlook.wish({ cac: value }),
      )}
      ${marginField(locale, margin, (value) => void outlook.wish({ margin: value }))}
    </div>`;
  }

  #customersTemplate({ customers, came_back, year }: Glance) {
    const { locale } = this;
    const observed = year?.lost_share ?? null;
    return html`${this.#figure(
      'customers',
      locale.number(customers),
      locale.text('glance-customers-how'),
    )}
    ${
      came_back === null
        ? nothing
        : this.#figure(
            'came-back',
            roughShare(locale, came_back),
            locale.text('glance-came-back-how'),
          )
    }
    ${
      year && observed !== null
        ? this.#figure(
            'churn-observed',
            roughShare(locale, observed),
            locale.text('glance-churn-observed-how', {
              before: year.customers.before,
              lost: year.lost,
            }),
          )
        : nothing
    }`;
  }

  #activeTemplate(
    { active, active_range, left, churn }: Ahead,
    year: Years | null,
    { answer }: OutlookReport,
  ) {
    const { locale } = this;
    const isBgNbd = answer.kind === 'forecast' && answer.of.model === 'bg-nbd';
    return html`${
      active === null || left === null
        ? this.#figure('active', '–', locale.text('glance-no-churn'))
        : this.#figure(
            'active',
            roughCount(locale, active),
            this.#range(active_range, (count) => roughCount(locale, count)),
            locale.text('glance-left', { share: roughShare(locale, left) }),
            isBgNbd ? locale.text('outlook-bg-nbd') : '',
          )
    }
    ${active === null ? nothing : this.#churnTemplate(churn, year)}`;
  }

  #churnTemplate(churn: number | null, year: Years | null) {
    const { locale } = this;
    return churn === null
      ? this.#figure('churn', '–', locale.text('glance-few-came-back'))
      : this.#figure(
          'churn',
          roughShare(locale, churn),
          locale.text('glance-churn-how'),
          year?.lost_share == null ? '' : locale.text('glance-churn-both'),
        );
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
    ${
      apf === null
        ? nothing
        : this.#figure(
            'apf',
            hundredths(locale, apf.orders),
            locale.text('glance-apf-how', { days: apf.days }),
          )
    }`;
  }

  #valueTemplate(ahead: Ahead, { ends }: OutlookReport, { rough }: Moneys) {
    const { locale } = this;
    const { next, next_range, total, total_range, clv_to_cac, newcomer_to_cac } = ahead;
    return html`${this.#figure(
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
      clv_to_cac === null || newcomer_to_cac === null
        ? html`<div class="on-screen">
            <dt>${locale.text('glance-ratio-new')}</dt>
            <dd class="figure">–</dd>
            <dd>
              ${locale.text(outlook.wishes.cac === 0 ? 'glance-ratio-free' : 'glance-ratio-opens')}
            </dd>
          </div>`
        : [
            this.#figure(
              'ratio-new',
              locale.ratio(newcomer_to_cac),
              locale.text('glance-ratio-new-how', { date: date(locale, ends) }),
            ),
            this.#figure('ratio', locale.ratio(clv_to_cac), locale.text('glance-ratio-how')),
          ]
    }`;
  }

  #yearTemplate({ year }: Glance, { exact }: Moneys) {
    const { locale } = this;
    const change = <T>(
      name: string,
      { before, now, change }: Compared<T>,
      write: (value: T) => string,
      ...said: string[]
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
        ...said,
      );
    const count = (value: number) => locale.number(value);
    return html`<h3>${locale.text('glance-year')}</h3>
      ${
        year
          ? html`<dl>
              ${change('revenue', year.revenue, exact)}
              ${change('orders', year.orders, count)}
              ${change('customers', year.customers, count, locale.text('glance-year-customers-how'))}
              ${year.apv ? change('apv', year.apv, exact) : nothing}
              ${
                year.apf
                  ? change(
                      'year-apf',
                      year.apf,
                      (orders) => hundredths(locale, orders),
                      locale.text('glance-year-apf-how'),
                    )
                  : nothing
              }
              ${
                year.clv
                  ? change('so-far', year.clv, exact, locale.text('glance-year-clv-how'))
                  : nothing
              }
            </dl>`
          : html`<p>${locale.text('glance-year-opens')}</p>`
      }`;
  }

  #range(range: Range | null, write: (value: number) => string): string {
    const { locale } = this;
    return range ? rangeText(locale, range, write) : '';
  }

  #figure(name: string, value: string, ...said: string[]): TemplateResult {
    return html`<div>
      <dt>${this.locale.text(`glance-${name}`)}</dt>
      <dd class="figure">${value}</dd>
      <dd>${this.locale.sentences(...said)}</dd>
    </div>`;
  }
}

customElements.define('perennial-glance', PerennialGlance);
