/** A number that is asked for: what is wrong with it is said beside it, and the last good one stays in use. */

import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { readNumber } from '../core/number.ts';
import type { Unit } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { perCent } from '../outlook/format.ts';
import { type Allowed, isAllowed } from './allowed.ts';

export interface NumberField {
  readonly id: string;
  /** What it is called. */
  readonly label: string;
  /** Whether its name stands elsewhere, as in the head of a table. */
  readonly isNamed?: boolean;
  readonly unit: Unit;
  /** What is in use; `null` where nothing is. */
  readonly value: number | null;
  readonly allowed: Allowed;
  /** What stands in it where nothing is in use, which is possible where this is there. */
  readonly none?: string;
  /** Why a number that is allowed does not go together with others. */
  readonly beyond?: (value: number) => string;
  readonly take: (value: number | null) => void;
}

/** What was understood; a fault that is none but being out of what is allowed needs no words of its own. */
type Typed = { readonly number: number | null } | { readonly fault: string };

/** @param locale with the currency that money is in */
export function numberField(locale: Locale, field: NumberField): TemplateResult {
  return html`<perennial-number .locale=${locale} .field=${field}></perennial-number>`;
}

class PerennialNumber extends LitElement {
  static override properties = { locale: { attribute: false }, field: { attribute: false } };

  declare locale: Locale;
  declare field: NumberField;

  /** What was typed, as long as it is not in use: the part may be drawn anew while somebody types. */
  #typed: string | undefined;
  #refused: string | undefined;

  /** Light DOM: the field is laid out among the other controls of a part, by its sheet. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('field');
    if (before && before.value !== this.field.value) this.#forget();
  }

  protected override render() {
    const { id, label, isNamed, none } = this.field;
    const input = html`<input
      id=${id}
      type="text"
      inputmode="decimal"
      autocomplete="off"
      placeholder=${none ?? nothing}
      aria-label=${isNamed ? label : nothing}
      aria-required=${none === undefined ? 'true' : 'false'}
      aria-invalid=${this.#refused === undefined ? 'false' : 'true'}
      aria-describedby=${`${id}-refused`}
      .value=${live(this.#typed ?? this.#inUse)}
      @input=${this.#type}
      @change=${this.#changed}
    />`;
    return html`${isNamed ? input : this.#labelled(input)}
      <p id=${`${id}-refused`} class="refused on-screen" aria-live="polite">${this.#refusal()}</p>`;
  }

  #labelled(input: TemplateResult): TemplateResult {
    const { label, unit, value } = this.field;
    return html`<label>
      <span>${label}</span>
      <span class="unit">
        ${unit === 'money' ? this.locale.currencySign : nothing}
        ${input}
        <span class="on-paper">${value === null ? nothing : this.locale.number(value)}</span>
        ${unit === 'money' ? nothing : '%'}
      </span>
    </label>`;
  }

  /** What is in use, as it may be typed. */
  get #inUse(): string {
    const { value } = this.field;
    return value === null ? '' : this.locale.fieldText(value, false);
  }

  #forget(): void {
    this.#typed = undefined;
    this.#refused = undefined;
  }

  #type({ currentTarget }: Event): void {
    this.#typed = (currentTarget as HTMLInputElement).value;
  }

  #changed({ currentTarget }: Event): void {
    const { value, take } = this.field;
    const text = (currentTarget as HTMLInputElement).value;
    const typed = this.#read(text);
    this.#refused = 'fault' in typed ? text : undefined;
    if (!('fault' in typed)) {
      if (typed.number === value) this.#forget();
      else take(typed.number);
    }
    this.requestUpdate();
  }

  #read(text: string): Typed {
    const { locale } = this;
    const { unit, none, allowed, beyond } = this.field;
    const reading = readNumber(text, unit, locale.decimalMark);
    if (reading.kind === 'empty') {
      return none === undefined ? { fault: locale.text('error-missing') } : { number: null };
    }
    if (reading.kind === 'invalid') {
      return { fault: locale.text(`error-${reading.code}`, { piece: reading.piece }) };
    }
    const { value, currency } = reading;
    if (currency && currency !== locale.currency.code) {
      return { fault: locale.text('number-currency', { currency: locale.currency.code }) };
    }
    if (!isAllowed(value, allowed)) return { fault: '' };
    const fault = beyond?.(value);
    return fault ? { fault } : { number: value };
  }

  /** What is wrong, what is allowed, and what is in use meanwhile. */
  #refusal(): string {
    if (this.#refused === undefined) return '';
    const { locale } = this;
    const { label, value } = this.field;
    const typed = this.#read(this.#refused);
    const said = locale.sentences(
      'fault' in typed ? typed.fault : '',
      this.#allowedText(),
      value === null
        ? locale.text('number-none-kept')
        : locale.text('number-kept', { value: this.#written(value) }),
    );
    return locale.text('number-refused', { name: label, said });
  }

  #allowedText(): string {
    const { least, isAbove, most } = this.field.allowed;
    const bounds = {
      least: this.#written(least),
      most: most === undefined ? '' : this.#written(most),
    };
    if (most === undefined)
      return this.locale.text(isAbove ? 'number-above' : 'number-from', bounds);
    return this.locale.text(isAbove ? 'number-above-to' : 'number-between', bounds);
  }

  #written(value: number): string {
    const { locale } = this;
    return this.field.unit === 'money' ? locale.money(value) : perCent(locale, value);
  }
}

/** For the sheets of the parts that ask for numbers. */
export const numberStyle = css`
  perennial-number {
    display: contents;
  }

  perennial-number input[aria-invalid="true"] {
    border-color: var(--wrong);
  }

  /* Behind all the fields that stand in a row, so that none of them moves. */
  .refused {
    order: 1;
    flex: 1 0 100%;
    box-sizing: border-box;
    margin: 0;
    /* A measure of its own would leave room beside it for what it is to stand below. */
    padding-inline-end: max(0px, 100% - var(--measure));
    color: var(--wrong);
    font-size: 0.9rem;
  }

  /* It is there before it says anything, or nobody would be told. */
  .refused:empty {
    position: absolute;
  }
`;

customElements.define('perennial-number', PerennialNumber);
