/** The answer: the value, what it is the value of, and what the merchant should know about it. */

import { html, nothing, type TemplateResult } from '../core/template.ts';
import type { Basis, Field, Outcome, Worked } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';

export function resultTemplate(
  locale: Locale,
  outcome: Outcome,
  goTo: (field: Field) => void,
): TemplateResult {
  return html`<div class="answer" part="answer" role="status" aria-atomic="true"
    aria-label=${locale.text('answer')}>
    <p class="eyebrow">${locale.text('answer-label')}</p>
    ${answerTemplate(locale, outcome, goTo)}
  </div>`;
}

function answerTemplate(locale: Locale, outcome: Outcome, goTo: (field: Field) => void) {
  switch (outcome.kind) {
    case 'waiting':
      return pointTo(locale, 'answer-waiting', outcome.missing, goTo);
    case 'invalid':
      return pointTo(locale, 'answer-invalid', outcome.fields, goTo);
    case 'no_result':
      return pointTo(locale, 'answer-no-result', [outcome.field], goTo);
    case 'result':
      return workedTemplate(locale, outcome);
  }
}

/** No answer yet: the fields that stand in its way, each a way to get there. */
function pointTo(
  locale: Locale,
  message: string,
  fields: readonly Field[],
  goTo: (field: Field) => void,
) {
  return html`<p class="none" aria-hidden="true">—</p>
    <p>${locale.text(message)}</p>
    <ul class="plain">
      ${fields.map(
        (field) => html`<li>
          <button type="button" class="link" @click=${() => goTo(field)}>
            ${locale.text(`field-${field}`)}
          </button>
        </li>`,
      )}
    </ul>`;
}

function workedTemplate(locale: Locale, { calculation }: Worked) {
  const { lifetime_value: value, basis, notices } = calculation;
  return html`<p class="value" part="value">${locale.money(value)}</p>
    <p class="basis">${locale.text('answer-per-customer')} · ${basisText(locale, basis)}</p>
    ${
      notices.length === 0
        ? nothing
        : html`<ul class="notices">
            ${notices.map((notice) => html`<li>${locale.text(`notice-${notice}`)}</li>`)}
          </ul>`
    }`;
}

/** What the value is: revenue or profit, with or without cost, discounted or not, how far ahead. */
export function basisText(locale: Locale, basis: Basis): string {
  return locale.list([
    locale.text('basis-expected'),
    locale.text(`basis-${basis.measure}`),
    locale.text(basis.net_of_acquisition ? 'basis-net' : 'basis-gross'),
    basis.discount === null
      ? locale.text('basis-undiscounted')
      : locale.text('basis-discounted', { rate: locale.share(basis.discount) }),
    ...(basis.horizon
      ? [locale.text('basis-horizon', { horizon: locale.quantity(basis.horizon) })]
      : []),
  ]);
}
