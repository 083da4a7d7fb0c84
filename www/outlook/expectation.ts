/** The three numbers, who is still there, and what each model says. */

import { html, nothing, type TemplateResult } from 'lit';
import type {
  Caution,
  Expectation,
  Interval,
  NotYet,
  OutlookReport,
  Verdict,
  Wishes,
} from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { Rounded } from '../i18n/messages.ts';
import { date } from '../orders/format.ts';
import { revenueText } from '../orders/revenue.ts';
import { session } from '../orders/session.ts';
import {
  knownCount,
  perCent,
  rangeText,
  roughCount,
  roughly,
  roughMoney,
  roughShare,
  roundedToThreeDigits,
} from './format.ts';

export function numbersTemplate(
  locale: Locale,
  report: OutlookReport,
  answer: Expectation,
  wishes: Wishes,
  currency: string | null,
): TemplateResult {
  const money = roughMoney(locale, currency);
  const until = date(locale, report.ends);
  const { all, each, margin } = answer;
  const figure = (name: string, of: number | Interval, ofEach: number | Interval) => {
    const value = typeof of === 'number' ? of : of.value;
    const perCustomer = typeof ofEach === 'number' ? ofEach : ofEach.value;
    return html`<div>
      <dt>${name}</dt>
      <dd class="figure">${money(value)}</dd>
      ${typeof of === 'number' ? nothing : html`<dd>${rangeText(locale, of, money)}</dd>`}
      <dd>
        ${locale.sentences(
          locale.text('outlook-each', { value: money(perCustomer) }),
          typeof ofEach === 'number' ? '' : rangeText(locale, ofEach, money),
        )}
      </dd>
    </div>`;
  };
  return html`<section aria-labelledby="numbers-title">
    <h3 id="numbers-title">${locale.text('outlook-numbers')}</h3>
    <dl class="three">
      ${figure(locale.text('outlook-so-far'), all.so_far, each.so_far)}
      ${figure(locale.text('outlook-next', { date: until }), all.next, each.next)}
      ${figure(locale.text('outlook-total'), all.total, each.total)}
    </dl>
    <p class="basis">
      ${locale.sentences(
        margin === null
          ? locale.text('outlook-basis-revenue', { revenue: revenueText(locale) })
          : locale.text('outlook-basis-profit', { margin: perCent(locale, margin) }),
        wishes.discount > 0
          ? locale.text('outlook-basis-discount', {
              discount: perCent(locale, wishes.discount),
              money: money(answer.discounted),
            })
          : locale.text('outlook-basis-no-discount'),
        locale.text('outlook-basis-customers'),
        locale.text('outlook-range-how'),
      )}
    </p>
    <p class="basis">
      ${locale.text(newCustomerText(margin, wishes.discount), {
        date: until,
        total: money(answer.new_customer.total),
        first: money(answer.new_customer.first),
        next: money(answer.new_customer.next),
      })}
    </p>
  </section>`;
}

/** What is said of somebody new: what she may cost is one thing discounted, and another not. */
function newCustomerText(margin: number | null, discount: number): string {
  if (margin === null) return 'outlook-new-customer-revenue';
  return discount > 0 ? 'outlook-new-customer' : 'outlook-new-customer-no-discount';
}

/** Who is still there, by each model, and what to think of it. */
export function modelsTemplate(
  locale: Locale,
  report: OutlookReport,
  answer: Expectation,
  currency: string | null,
): TemplateResult {
  const money = roughMoney(locale, currency);
  return html`<section aria-labelledby="active-title">
    <h3 id="active-title">${locale.text('outlook-active-title')}</h3>
    <p class="headline">
      ${activeText(locale, report, answer)}
    </p>
    <p>
      ${locale.sentences(
        locale.text(`why-${answer.why}`, { model: locale.text(`model-${answer.model}`) }),
        locale.text(`how-${answer.model}`),
        regularityText(locale, answer),
        verdictText(locale, answer.verdict),
      )}
    </p>
    <div class="wide" tabindex="0" role="group" aria-labelledby="active-title">
      <table class="figures">
        <caption>
          ${locale.text('outlook-models', { ratio: roundedToThreeDigits(answer.disagreement) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">${locale.text('outlook-model')}</th>
            <th scope="col" class="number">${locale.text('outlook-active-customers')}</th>
            <th scope="col" class="number">${locale.text('outlook-purchases')}</th>
            <th scope="col" class="number">${locale.text('outlook-money')}</th>
          </tr>
        </thead>
        <tbody>
          ${answer.models.map(
            (view) => html`<tr class=${view.model === answer.model ? 'used' : ''}>
              <th scope="row">${locale.text(`model-${view.model}`)}</th>
              <td class="number">${knownCount(locale, view.active)}</td>
              <td class="number">${roughCount(locale, view.purchases)}</td>
              <td class="number">${money(view.next)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="help">
      ${locale.sentences(
        answer.active === null ? '' : locale.text('outlook-nbd'),
        locale.text('outlook-bg-nbd'),
        otherVerdicts(locale, answer),
      )}
    </p>
  </section>`;
}

function activeText(locale: Locale, { customers, ends }: OutlookReport, answer: Expectation) {
  const { active, purchases } = answer;
  const said = {
    count: customers,
    purchases: roughly(purchases.value),
    date: date(locale, ends),
  };
  return active === null
    ? locale.text('outlook-active-unknown', said)
    : locale.text('outlook-active', { ...said, active: roughCount(locale, active.value) });
}

/** How evenly customers buy, where it is not as chance would have it. */
function regularityText(locale: Locale, { model, models }: Expectation): string {
  const used = models.find((view) => view.model === model);
  return used && used.regularity > 1
    ? locale.text('outlook-regular', { k: locale.number(used.regularity) })
    : '';
}

/** What to think of models that are not in use, where it is not that they are fine. */
function otherVerdicts(locale: Locale, { model, models }: Expectation): string {
  const others = models.filter((view) => view.model !== model && view.verdict !== 'fine');
  const verdicts = new Set(others.map(({ verdict }) => verdict));
  const said = [...verdicts].map((verdict) => {
    const alike = others.filter((view) => view.verdict === verdict);
    return locale.text('outlook-other', {
      model: locale.list(alike.map((view) => locale.text(`model-${view.model}`))),
      verdict: verdictText(locale, verdict),
    });
  });
  return locale.sentences(...said);
}

/** What a purchase brings, and whether first orders tell it. */
export function spendingTemplate(
  locale: Locale,
  { spending, margin }: Expectation,
  wishes: Wishes,
  currency: string | null,
  wish: (part: Partial<Wishes>) => void,
): TemplateResult {
  const money = roughMoney(locale, currency);
  return html`<section aria-labelledby="spending-title">
    <h3 id="spending-title">${locale.text('outlook-spending')}</h3>
    <p>
      ${locale.sentences(
        locale.text('outlook-mean-spend', { value: money(spending.mean) }),
        spending.same_for_all ? locale.text('outlook-same-for-all') : '',
        verdictText(locale, spending.verdict),
        margin === null ? '' : locale.text('outlook-spend-is-revenue'),
      )}
    </p>
    <p class="policies">
      <label>
        <input
          id="first-orders"
          type="checkbox"
          .checked=${wishes.first_orders}
          @change=${(event: Event) => wish({ first_orders: (event.currentTarget as HTMLInputElement).checked })}
        />
        ${locale.text('outlook-first-orders')}
      </label>
    </p>
    <p class="help">
      ${locale.text('outlook-first-orders-how', {
        without: money(spending.mean_without_first),
        with: money(spending.mean_with_first),
      })}
    </p>
  </section>`;
}

export function cautionsTemplate(locale: Locale, cautions: readonly Caution[]) {
  if (cautions.length === 0) return nothing;
  return html`<section class="cautions" aria-labelledby="cautions-title">
    <h3 id="cautions-title">${locale.text('outlook-cautions')}</h3>
    <ul>
      ${cautions.map((caution) => html`<li>${cautionText(locale, caution)}</li>`)}
    </ul>
  </section>`;
}

export function cautionText(locale: Locale, caution: Caution): string {
  const id = `caution-${caution.code}`;
  switch (caution.code) {
    case 'seasons-unknown':
      return locale.text(id, { count: caution.days });
    case 'long-history':
      return locale.text(id, { count: caution.years });
    case 'one-customer':
    case 'guests':
      return locale.text(id, { share: roughShare(locale, caution.share) });
    case 'nobody-came-back':
      return locale.text(id);
    case 'began-before':
      return locale.text(id, {
        days: locale.text('outlook-days', { count: caution.days }),
        less: roughShare(locale, caution.less),
      });
    case 'few-came-back':
      return locale.text(id, { count: caution.customers });
    case 'models-disagree':
      return locale.text(id, { ratio: roundedToThreeDigits(caution.ratio) });
    case 'out-of-range':
      return locale.text(caution.came === 'above' ? 'caution-above-range' : 'caution-below-range');
    case 'further-than-checked':
      return locale.text(id, {
        checked: locale.text('outlook-days', { count: caution.checked }),
        days: locale.text('outlook-days', { count: caution.days }),
      });
    case 'missed': {
      const missed = caution.miss > 0 ? 'caution-missed-high' : 'caution-missed-low';
      return locale.text(missed, {
        share: roughShare(locale, Math.abs(caution.miss)),
      });
    }
  }
}

export function notYetTemplate(
  locale: Locale,
  reason: NotYet,
  wish: (part: Partial<Wishes>) => void,
): TemplateResult {
  if (reason.code === 'few-customers') {
    return html`<p class="headline">
      ${locale.text('not-yet-few-customers', { count: reason.customers, needed: locale.number(reason.needed) })}
    </p>`;
  }
  if (reason.code === 'no-money') {
    const id = session.isBeforeRefunds ? 'not-yet-no-money-at-all' : 'not-yet-no-money';
    return html`<p class="headline">${locale.text(id)}</p>`;
  }
  const { known, furthest } = reason;
  return html`<p class="headline">
      ${locale.text('not-yet-too-young', { count: new Rounded(known, 0) })}
    </p>
    ${
      furthest > 0
        ? html`<button type="button" @click=${() => wish({ days: furthest })}>
            ${locale.text('not-yet-nearer', { count: furthest })}
          </button>`
        : nothing
    }`;
}

function verdictText(locale: Locale, verdict: Verdict): string {
  return locale.text(`verdict-${verdict}`);
}
