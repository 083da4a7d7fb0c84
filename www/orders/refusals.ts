/** What a file cannot give, and what to do. */

import { html, nothing } from '../core/template.ts';
import type { Platform, Receipt, Refusal } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';

/** Platforms of which it is known what their other exports have. */
const advised: readonly Platform[] = [
  'amazon-all-orders',
  'amazon-date-range-report',
  'ozon-postings',
  'wildberries-weekly',
  'pinduoduo-orders',
  'tmall-report',
  'bitrix-orders',
  'momo-shipments',
];

export function refusalsTemplate(locale: Locale, { refusals, platform }: Receipt) {
  if (refusals.length === 0) return nothing;
  return html`<div class="refusals" role="alert">
    ${refusals.map((refusal) => html`<p>${refusalText(locale, refusal)}</p>`)}
    ${
      platform && advised.includes(platform)
        ? html`<p>${locale.text(`advice-${platform}`)}</p>`
        : nothing
    }
  </div>`;
}

function refusalText(locale: Locale, refusal: Refusal): string {
  switch (refusal.code) {
    case 'not-text':
      return locale.text(`file-${refusal.kind}`);
    case 'not-utf8':
    case 'wrong-charset':
      return locale.text(`refusal-${refusal.code}`, { line: refusal.line });
    default:
      return locale.text(`refusal-${refusal.code}`);
  }
}
