/** What-if: a slider and a number field for each input, and what becomes of the value. */

import { html, nothing, type TemplateResult } from '../core/template.ts';
import type { Field, FieldState, Worked } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { understood } from './fields.ts';
import { isShare } from './state.ts';

export interface WhatIfView {
  readonly locale: Locale;
  readonly fields: readonly FieldState[];
  /** The changes as typed. */
  readonly texts: ReadonlyMap<Field, string>;
  readonly worked: Worked;
  readonly change: (field: Field, text: string) => void;
  readonly reset: () => void;
}

export function whatIfTemplate(view: WhatIfView): TemplateResult {
  const { locale, worked } = view;
  return html`<section
    class=${worked.scenario ? 'what-if changed' : 'what-if'}
    part="what-if" aria-labelledby="what-if-title">
    <h2 id="what-if-title">${locale.text('what-if-title')}</h2>
    <p class="lead">${locale.text('what-if-lead')}</p>
    <div class="levers">${view.fields.map((field) => leverTemplate(view, field))}</div>
    <p class="outcome" role="status">${outcomeText(view)}</p>
    <button type="button" class="quiet" ?disabled=${view.texts.size === 0} @click=${view.reset}>
      ${locale.text('what-if-reset')}
    </button>
  </section>`;
}

function leverTemplate({ locale, texts, worked, change }: WhatIfView, state: FieldState) {
  const { field, kind, reading } = state;
  const { changes, scenario, sensitivity } = worked;
  const moves = sensitivity.some((effect) => effect.field === field);
  if (reading.kind !== 'number' || !moves) return nothing;
  const name = locale.text(`field-${field}`);
  const label = locale.text('what-if-change', { field: name });
  const text = texts.get(field) ?? '';
  const understoodChange = changes.find((candidate) => candidate.field === field);
  // Shares move by points: 30 of them are already far.
  const reach = isShare(kind) ? 30 : 50;
  const changed =
    scenario?.kind === 'result'
      ? scenario.scenario.changes.find((candidate) => candidate.field === field)
      : undefined;
  const show = (value: number) => understood(locale, field, kind, { ...reading, value });
  return html`<div class=${changed ? 'lever changed' : 'lever'}>
    <span class="name">${name}</span>
    <input
      type="range"
      min=${-reach}
      max=${reach}
      step="1"
      .value=${String(understoodChange?.by ?? 0)}
      aria-label=${label}
      @input=${(event: InputEvent) => change(field, (event.target as HTMLInputElement).value)}
    />
    <span class="amount">
      <input
        type="text"
        inputmode="text"
        autocomplete="off"
        placeholder="0"
        .value=${text}
        aria-label=${label}
        @input=${(event: InputEvent) => change(field, (event.target as HTMLInputElement).value)}
      />
      <span class="affix">
        ${locale.text(isShare(kind) ? 'what-if-points' : 'what-if-percent')}
      </span>
    </span>
    <span class="change">
      ${
        changed
          ? locale.text('what-if-was', { from: show(changed.from), to: show(changed.to) })
          : show(reading.value)
      }
    </span>
  </div>`;
}

function outcomeText({ locale, worked: { scenario } }: WhatIfView): string {
  if (scenario === null) return locale.text('what-if-unchanged');
  if (scenario.kind === 'invalid') {
    return locale.text('what-if-invalid', { field: locale.text(`field-${scenario.field}`) });
  }
  const { lifetime_value: value, difference, relative } = scenario.scenario;
  return locale.text(relative === null ? 'what-if-result-plain' : 'what-if-result', {
    value: locale.money(value),
    difference: locale.moneyDifference(difference),
    relative: relative === null ? '' : locale.shareDifference(relative),
  });
}
