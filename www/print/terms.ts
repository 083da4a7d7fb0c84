/** What the report rests on: settings as text, for paper has no controls. */

import { html, nothing, type TemplateResult } from 'lit';
import type { OutlookReport } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { date } from '../orders/format.ts';
import { horizonText } from '../outlook/controls.ts';
import { perCent } from '../outlook/format.ts';
import { outlook } from '../outlook/state.ts';
import { moneyOf } from '../report/part.ts';

export function termsTemplate(locale: Locale, { answer, ends }: OutlookReport): TemplateResult {
  const { wishes, cuts } = outlook;
  const { days, discount, margin, cac } = wishes;
  const none = locale.text('outlook-margin-none');
  const term = (name: string, value: string) => html`<div>
    <dt>${locale.text(name)}</dt>
    <dd>${value}</dd>
  </div>`;
  const ahead = { length: horizonText(locale, days), date: date(locale, ends) };
  return html`<section class="terms">
    <h3>${locale.text('print-terms')}</h3>
    <dl>
      ${term('outlook-horizon', locale.text('print-until', ahead))}
      ${answer.kind === 'forecast' ? term('outlook-model', locale.text(`model-${answer.of.model}`)) : nothing}
      ${term('outlook-discount', perCent(locale, discount))}
      ${term('outlook-margin', margin === null ? none : perCent(locale, margin))}
      ${term('glance-cac', cac === null ? none : moneyOf(locale).money(cac))}
      ${term('tiers-high', locale.share(cuts.high))} ${term('tiers-mid', locale.share(cuts.mid))}
      ${wishes.first_orders ? term('outlook-spending', locale.text('print-first-orders')) : nothing}
    </dl>
  </section>`;
}
