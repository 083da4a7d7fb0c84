/** What the file cannot give, what else is worth knowing, and what to do. */

import { html, nothing, type TemplateResult } from 'lit';
import type { FileNotice, Refusal } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';

export function refusalsTemplate(locale: Locale, refusals: readonly Refusal[]) {
  if (refusals.length === 0) return nothing;
  return html`<div class="refusals" role="alert">
    ${refusals.map((refusal) => html`<p>${refusalText(locale, refusal)}</p>`)}
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

export function noticesTemplate(
  locale: Locale,
  notices: readonly FileNotice[],
): TemplateResult | typeof nothing {
  if (notices.length === 0) return nothing;
  return html`<ul class="notices">
    ${notices.map((notice) => html`<li>${noticeText(locale, notice)}</li>`)}
  </ul>`;
}

function noticeText(locale: Locale, notice: FileNotice): string {
  const { code, ...details } = notice;
  const counted = { rows: 0, orders: 0, files: 0, ...details };
  const count = counted.rows || counted.orders || counted.files;
  return locale.text(`note-${code}`, { ...details, count });
}
