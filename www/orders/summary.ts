/** What the orders add up to, and the way into the calculator. */

import { html, nothing, type TemplateResult } from 'lit';
import type { Averages, Customers, Decimal, Summary } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { Rounded } from '../i18n/messages.ts';
import { decimal, moneyWriter, spanText } from './format.ts';
import { revenueName } from './revenue.ts';
import { session } from './session.ts';

/** What can be done with the orders. */
export interface SummaryTools {
  /** Their averages go into the calculator. */
  readonly use: () => void;
  /** All of them as a table. */
  readonly download: () => void;
}

export function summaryTemplate(
  locale: Locale,
  currency: string | null,
  summary: Summary,
  tools: SummaryTools,
): TemplateResult {
  const money = moneyWriter(locale, currency);
  const { customers } = summary;
  return html`<section class="summary" aria-labelledby="summary-title">
    <h2 id="summary-title">${locale.text('orders-summary-title')}</h2>
    <p class="eyebrow">${revenueName(locale)}</p>
    <p class="value">${money(summary.net)}</p>
    <p class="basis">
      ${locale.text('orders-period', {
        span: spanText(locale, summary.first, summary.last),
        count: summary.days,
      })}
    </p>
    <dl>
      ${session.isBeforeRefunds ? nothing : refundsTemplate(locale, summary, money)}
      ${figure(locale.text('orders-orders'), locale.number(summary.orders), cancelledText(locale, summary))}
      ${customers ? customersFigure(locale, customers) : nothing}
      ${
        summary.apv === null
          ? nothing
          : figure(
              locale.text('orders-apv'),
              money(summary.apv),
              locale.text('orders-apv-how', {
                net: money(summary.net),
                orders: locale.text('unit-orders', { count: summary.orders }),
              }),
            )
      }
      ${customers ? behaviour(locale, customers, money) : nothing}
    </dl>
    ${useTemplate(locale, customers, tools)}
  </section>`;
}

/** What was taken off; where refunds are not, nobody has added them up. */
function refundsTemplate(locale: Locale, summary: Summary, money: (amount: Decimal) => string) {
  return html`${figure(locale.text('orders-gross'), money(summary.gross), locale.text('orders-gross-how'))}
  ${figure(locale.text('orders-refunded'), money(summary.refunded), locale.text('orders-refunded-how'))}`;
}

function figure(name: string, value: string, how: string) {
  return html`<div>
    <dt>${name}</dt>
    <dd class="figure">${value}</dd>
    <dd>${how}</dd>
  </div>`;
}

function cancelledText(locale: Locale, { cancelled }: Summary): string {
  return locale.text('orders-cancelled', { count: cancelled });
}

function customersFigure(locale: Locale, { customers, one_time, guest_orders }: Customers) {
  const parts = [locale.text('orders-one-time', { count: one_time })];
  if (guest_orders > 0) parts.push(locale.text('orders-guests', { count: guest_orders }));
  return figure(
    locale.text('orders-customers'),
    locale.number(customers),
    locale.sentences(...parts),
  );
}

function behaviour(locale: Locale, customers: Customers, money: (amount: Decimal) => string) {
  const { averages } = customers;
  return html`
    ${figure(
      locale.text('orders-so-far'),
      money(customers.revenue_so_far),
      locale.text('orders-so-far-how', {
        revenue: money(averages.revenue),
        customers: locale.text('unit-customers', { count: averages.customers }),
      }),
    )}
    ${figure(
      locale.text('orders-apf'),
      decimal(locale, customers.apf, 2),
      locale.text('orders-apf-how', {
        orders: locale.text('unit-orders', { count: averages.orders }),
        customers: locale.text('unit-customers', { count: averages.customers }),
      }),
    )}
    ${figure(
      locale.text('orders-lifespan'),
      locale.text('orders-days', { count: days(customers) }),
      locale.text('orders-lifespan-how'),
    )}
  `;
}

/** The lifespan for a plural form, rounded as it is shown. */
function days({ lifespan_days }: Customers): Rounded {
  return new Rounded(Number(lifespan_days), 1);
}

function useTemplate(locale: Locale, customers: Customers | null, { use, download }: SummaryTools) {
  return html`<div class="tools">
      <button type="button" class="primary" @click=${use}>
        ${locale.text(customers ? 'orders-use' : 'orders-use-totals')}
      </button>
      <button type="button" @click=${download}>${locale.text('orders-download')}</button>
    </div>
    <p class="help">
      ${locale.sentences(
        customers?.last_year ? locale.text('orders-use-year') : '',
        locale.text(customers ? 'orders-use-how' : 'orders-use-totals-how'),
        customers && customers.guest_orders > 0 ? locale.text('orders-use-guests') : '',
      )}
    </p>`;
}

/**
 * The averages as the calculator's settings: its totals, and what there is of customers and their
 * lifespan.
 */
export function calculatorSettings({ customers, net, orders, months }: Summary): URLSearchParams {
  if (!customers) {
    const totals = { method: 'totals', revenue: net, orders: String(orders), period: months };
    return new URLSearchParams(totals);
  }
  return customersSettings(customers);
}

function customersSettings(customers: Customers): URLSearchParams {
  const averages: Averages = customers.last_year ?? customers.averages;
  const { revenue, orders, customers: count, months } = averages;
  const settings = new URLSearchParams({
    method: 'totals',
    revenue,
    orders: String(orders),
    customers: String(count),
    period: months,
  });
  if (customers.lifespan_months !== '0.00') {
    settings.set('lifespan', customers.lifespan_months);
    settings.set('lifespan-per', 'month');
  }
  return settings;
}
