/** The receipt: what was understood, in sentences with the files' own numbers. */

import { html, nothing, type TemplateResult } from 'lit';
import type { Behind, FileNotice, JointReceipt, Policies, Rows, Summary } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { columnsTemplate } from './columns.ts';
import { moneyWriter, spanText } from './format.ts';
import { type FileView, inferenceLines } from './inferences.ts';
import { type Line, linesTemplate, type RowSource } from './line.ts';

/** The whole in one sentence. */
export function headlineTemplate(
  locale: Locale,
  { rows }: JointReceipt,
  summary: Summary,
): TemplateResult {
  const { orders, customers, first, last } = summary;
  const said = {
    orders: locale.text('unit-orders', { count: orders }),
    lines: locale.text('orders-unit-lines', { count: rows.used }),
    span: spanText(locale, first, last),
  };
  return html`<h2 class="headline">
    ${
      customers
        ? locale.text('orders-headline', {
            ...said,
            customers: locale.text('unit-customers', { count: customers.customers }),
          })
        : locale.text('orders-headline-anonymous', said)
    }
  </h2>`;
}

/** What is worth knowing of all files together. */
export function jointLines(locale: Locale, receipt: JointReceipt, source: RowSource): Line[] {
  const { summary, overlap, currency } = receipt;
  const files = receipt.files.map((_, place) => place);
  const behind = (code: 'cancelled' | 'guests' | 'same-day') => ({ behind: { code }, files });
  const lines: Line[] = [];
  const customers = summary?.customers;
  if (customers && customers.guest_orders > 0) {
    const text = locale.text('orders-guests', { count: customers.guest_orders });
    lines.push({ key: 'guests', text, rows: behind('guests') });
  }
  if (customers && customers.same_day_orders > 0) {
    const text = locale.text('orders-same-day', { count: customers.same_day_orders });
    lines.push({ key: 'same-day', text, rows: behind('same-day') });
  }
  if (summary && summary.cancelled > 0) {
    const text = locale.text('orders-cancelled-line', { count: summary.cancelled });
    lines.push({ key: 'cancelled', text, rows: behind('cancelled') });
  }
  if (overlap.repeated > 0) {
    const text = locale.text('orders-overlap', { count: overlap.repeated });
    lines.push({ key: 'overlap', text });
  }
  if (overlap.contradictions.length > 0) {
    const text = locale.text('orders-contradictions', { count: overlap.contradictions.length });
    lines.push({
      key: 'contradictions',
      text,
      control: contradictions(locale, receipt, source, currency),
    });
  }
  return lines;
}

function contradictions(
  locale: Locale,
  { overlap }: JointReceipt,
  source: RowSource,
  currency: string | null,
) {
  const money = moneyWriter(locale, currency);
  const name = locale.text('orders-contradictions-title');
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${name}>
    <table class="contradictions">
      <thead>
        <tr>
          <th scope="col">${locale.text('orders-order-number')}</th>
          <th scope="col">${locale.text('orders-followed')}</th>
          <th scope="col">${locale.text('orders-not-followed')}</th>
        </tr>
      </thead>
      <tbody>
        ${overlap.contradictions.map(
          ({ order, books, gross }) => html`<tr>
            <td>${order}</td>
            <td>${money(gross[0])} <span class="help">${source.nameOf(books[0])}</span></td>
            <td>${money(gross[1])} <span class="help">${source.nameOf(books[1])}</span></td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** One file's part: its rows, why some are not used, what else there is, and how it was read. */
export function fileLines(view: FileView, joint: readonly Line[] = []): readonly Line[] {
  const { locale, place, receipt } = view;
  const { rows, notices } = receipt;
  const files = [place];
  if (rows.read === 0) return [...joint, ...inferenceLines(view).main];
  const text = rowsText(locale, rows);
  const key = 'rows';
  const all: Line =
    rows.set_aside > 0
      ? { key, text, rows: { behind: { code: 'set-aside' }, files } }
      : { key, text };
  return [
    all,
    ...rows.reasons.map(({ reason, rows: count, line }) => ({
      key: reason,
      term: locale.text('orders-reason-rows', { count, line }),
      text: locale.text(`reason-${reason}`),
      rows: { behind: { code: 'reason', reason } satisfies Behind, files },
    })),
    ...joint,
    ...notices.map((notice) => noticeLine(view, notice)),
    ...inferenceLines(view).main,
  ];
}

/** How many rows there are, and what became of them. */
export function rowsText(locale: Locale, { read, used, set_aside: aside }: Rows): string {
  return locale.text('orders-rows', { read, used, aside });
}

function noticeLine({ locale, place, receipt, usual }: FileView, notice: FileNotice): Line {
  const { code, ...details } = notice;
  const files = [place];
  const write = moneyWriter(locale, receipt.currency?.value ?? usual);
  const money = 'money' in details ? { money: write(details.money) } : {};
  const counted = { rows: 0, orders: 0, amounts: 0, files: 0, ...details };
  const count = counted.rows || counted.orders || counted.amounts || counted.files;
  const text = locale.text(`note-${code}`, { ...details, ...money, count });
  return code === 'refund-entries'
    ? { key: code, text, rows: { behind: { code: 'refunds' }, files } }
    : { key: code, text };
}

/** The columns, and what is seldom in doubt. */
export function understoodTemplate(
  view: FileView,
  source: RowSource,
  unfolded: boolean,
): TemplateResult | typeof nothing {
  const { locale, receipt } = view;
  const { other } = inferenceLines(view);
  if (receipt.roles.length === 0 && other.length === 0) return nothing;
  return html`<details class="understood" ?open=${unfolded}>
    <summary>${locale.text('orders-understood-title')}</summary>
    <p class="lead">${locale.text('orders-understood-lead')}</p>
    ${columnsTemplate(view)} ${linesTemplate(locale, source, other)}
  </details>`;
}

/** Switches for what counts, where it makes a difference. */
export function policiesTemplate(
  locale: Locale,
  receipt: JointReceipt,
  policies: Policies,
  decide: (policies: Policies) => void,
): TemplateResult | typeof nothing {
  const names = [
    'ignore_refunds',
    'without_tax',
    'without_shipping',
    'count_unpaid',
    'count_tests',
  ] as const;
  const shown = names.filter((name) => receipt.files.some(({ switches }) => switches[name]));
  if (shown.length === 0) return nothing;
  return html`<fieldset class="policies">
    <legend>${locale.text('orders-policies')}</legend>
    ${shown.map(
      (name) => html`<label>
        <input
          type="checkbox"
          .checked=${policies[name]}
          @change=${() => decide({ ...policies, [name]: !policies[name] })}
        />
        ${locale.text(`policy-${name}`)}
      </label>`,
    )}
  </fieldset>`;
}
