/** The fields of the calculator, each with its help, what was understood, and what is wrong. */

import { html, nothing, type TemplateResult } from '../core/template.ts';
import type { Field, FieldKind, FieldReading, FieldState, Period } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { isShare } from './state.ts';

/** What a field needs besides what was understood of it. */
export interface FieldView {
  readonly locale: Locale;
  readonly state: FieldState;
  readonly text: string;
  readonly period: Period;
  /** Whether the merchant has typed anything anywhere, so that an empty field is worth a word. */
  readonly begun: boolean;
  /** Whether the field can be read but not written. */
  readonly fixed: boolean;
  /** A fault that shows only in the calculation, with its message's code. */
  readonly fault: string | undefined;
  readonly type: (text: string) => void;
  readonly choosePeriod: (period: Period) => void;
  readonly chooseCurrency: (code: string) => void;
}

export function fieldTemplate(view: FieldView): TemplateResult {
  const { locale, state, text } = view;
  const id = state.field;
  const error = errorText(view);
  const described = [`${id}-help`, `${id}-note`].join(' ');
  return html`
    <div class=${text.trim() ? 'field' : 'field empty'} part="field">
      <label for=${id}>
        ${locale.text(`field-${id}`)}
        ${state.required ? nothing : html`<span class="optional">${locale.text('optional')}</span>`}
      </label>
      <div class=${error ? 'entry wrong' : 'entry'}>
        ${prefix(locale, state.kind)}
        ${
          state.kind === 'time_list'
            ? html`<textarea
                id=${id}
                rows="4"
                ?readonly=${view.fixed}
                .value=${text}
                aria-describedby=${described}
                aria-invalid=${error ? 'true' : 'false'}
                @input=${(event: InputEvent) => view.type(typedText(event))}
              ></textarea>`
            : html`<input
                id=${id}
                type="text"
                inputmode="decimal"
                autocomplete="off"
                ?readonly=${view.fixed}
                .value=${text}
                aria-describedby=${described}
                aria-invalid=${error ? 'true' : 'false'}
                @input=${(event: InputEvent) => view.type(typedText(event))}
              />`
        }
        ${suffix(locale, state.kind, text)}
        ${periodChoice(view)}
      </div>
      <p class="help" id="${id}-help">${locale.text(`help-${id}`)}</p>
      <p class=${error ? 'note error' : 'note'} id="${id}-note">${error ?? noteTemplate(view)}</p>
    </div>
  `;
}

function prefix(locale: Locale, kind: FieldKind) {
  if (kind !== 'money' && kind !== 'money_rate') return nothing;
  return html`<span class="affix" aria-hidden="true">${locale.currencySign}</span>`;
}

/** What the number is counted in, but for a per cent sign that stands in the text already. */
function suffix(locale: Locale, kind: FieldKind, text: string) {
  const sign = isShare(kind) && !/[%％]/.test(text) ? '%' : '';
  const unit = { share_yearly: ` ${locale.text('yearly')}`, number: ': 1' }[kind as string] ?? '';
  return sign || unit
    ? html`<span class="affix" aria-hidden="true">${sign}${unit}</span>`
    : nothing;
}

function periodChoice({ locale, state, period, fixed, choosePeriod }: FieldView) {
  const isTime = state.kind === 'time' || state.kind === 'time_list';
  if (!isTime && !['money_rate', 'count_rate', 'share_rate'].includes(state.kind)) return nothing;
  const wording = isTime ? 'period' : 'period-per';
  // A unit written in the text goes before the choice; the choice then shows it. In a list it holds
  // for the lines without one.
  const written =
    state.reading.kind === 'number' && state.kind !== 'time_list' ? state.reading.period : null;
  const understood = written ?? period;
  const periods: Period[] = ['month', 'year'];
  return html`<select
    aria-label=${locale.text('period-of', { field: locale.text(`field-${state.field}`) })}
    ?disabled=${fixed}
    .value=${understood}
    @change=${(event: Event) => choosePeriod(typedText(event) as Period)}
  >
    ${periods.map(
      (choice) => html`<option value=${choice} ?selected=${choice === understood}>
        ${locale.text(`${wording}-${choice}`)}
      </option>`,
    )}
  </select>`;
}

function errorText({ locale, state, fault }: FieldView): string | undefined {
  if (state.reading.kind === 'invalid') {
    return locale.text(`error-${state.reading.code}`, { piece: state.reading.piece });
  }
  return fault ? locale.text(`error-${fault}`) : undefined;
}

function noteTemplate({ locale, state, text, begun, chooseCurrency }: FieldView) {
  const { reading } = state;
  if (reading.kind === 'empty') {
    return begun && state.required ? locale.text('still-empty') : nothing;
  }
  if (reading.kind !== 'number') return nothing;
  const written = reading.currency;
  if (written && written !== locale.currency.code) {
    return html`${locale.text('wrote-currency', { currency: written, page: locale.currency.code })}
      <button type="button" class="link" @click=${() => chooseCurrency(written)}>
        ${locale.text('count-in', { currency: written })}
      </button>`;
  }
  if (reading.count !== null) {
    const value = locale.time(reading.value, reading.period ?? 'year');
    return locale.text('read-as-list', { count: reading.count, value });
  }
  // What only the habit of the language told is said even where it looks the same.
  const asWritten = text.trim() === locale.fieldText(reading.value, isShare(state.kind));
  if (asWritten && !reading.ambiguous) return nothing;
  return locale.text('read-as', { value: understood(locale, state.field, state.kind, reading) });
}

type NumberReading = Extract<FieldReading, { kind: 'number' }>;

/** A number as it was understood, with its unit, in the language of the page. */
export function understood(
  locale: Locale,
  field: Field,
  kind: FieldKind,
  { value, period }: Pick<NumberReading, 'value' | 'period'>,
): string {
  switch (kind) {
    case 'money':
    case 'money_rate':
      return locale.quantity({ value, kind: 'money', period });
    case 'share':
    case 'share_rate':
      return locale.quantity({ value, kind: 'share', period });
    case 'share_yearly':
      return locale.quantity({ value, kind: 'share', period: 'year' });
    case 'count_rate':
      return locale.quantity({ value, kind: 'orders', period });
    case 'count':
      return locale.quantity({ value, kind: field === 'orders' ? 'orders' : 'customers', period });
    case 'time':
    case 'time_list':
      return locale.time(value, period ?? 'year');
    case 'number':
      return locale.quantity({ value, kind: 'ratio', period });
  }
}

function typedText(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;
}
