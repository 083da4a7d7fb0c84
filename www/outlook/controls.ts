/** What is assumed, each to be changed. */

import { html, type TemplateResult } from 'lit';
import type { Wishes } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { numberField } from '../report/number-field.ts';
import { costs, discounts, margins, models } from './wishes.ts';

type Wish = (part: Partial<Wishes>) => void;

/** How far can be looked ahead, in days, each with what it is called. */
const horizons = [
  [30, 'outlook-days', 30],
  [90, 'outlook-days', 90],
  [180, 'outlook-days', 180],
  [365, 'unit-years', 1],
  [731, 'unit-years', 2],
  [1096, 'unit-years', 3],
  [1826, 'unit-years', 5],
] as const;

export function controlsTemplate(locale: Locale, wishes: Wishes, wish: Wish): TemplateResult {
  return html`<div class="controls">
    <label>
      <span>${locale.text('outlook-horizon')}</span>
      <select
        id="horizon"
        @change=${(event: Event) => wish({ days: Number(selected(event)) })}
      >
        ${horizonsWith(wishes.days).map(
          ([days, name, count]) =>
            html`<option value=${days} ?selected=${days === wishes.days}>
              ${locale.text(name, { count })}
            </option>`,
        )}
      </select>
    </label>
    <label>
      <span>${locale.text('outlook-model')}</span>
      <select
        id="model"
        @change=${(event: Event) => wish({ model: models.find((model) => model === selected(event)) ?? null })}
      >
        <option value="" ?selected=${wishes.model === null}>
          ${locale.text('outlook-model-chosen')}
        </option>
        ${models.map(
          (model) =>
            html`<option value=${model} ?selected=${model === wishes.model}>
              ${locale.text(`model-${model}`)}
            </option>`,
        )}
      </select>
    </label>
    ${discountField(locale, wishes.discount, (discount) => wish({ discount }))}
    ${marginField(locale, wishes.margin, (margin) => wish({ margin }))}
  </div>`;
}

/** How far it is looked ahead. */
export function horizonText(locale: Locale, days: number): string {
  const [, name, count] = horizons.find(([length]) => length === days) ?? [
    days,
    'outlook-days',
    days,
  ];
  return locale.text(name, { count });
}

/** The horizons, and the one in use where it is none of them. */
function horizonsWith(days: number): readonly (readonly [number, string, number])[] {
  const usual = horizons.map(([length, name, count]) => [length, name, count] as const);
  if (usual.some(([length]) => length === days)) return usual;
  return [...usual, [days, 'outlook-days', days]];
}

export function discountField(
  locale: Locale,
  value: number,
  take: (discount: number) => void,
): TemplateResult {
  return numberField(locale, {
    id: 'discount',
    label: locale.text('outlook-discount'),
    unit: 'percent',
    value,
    allowed: discounts,
    take: (discount) => {
      if (discount !== null) take(discount);
    },
  });
}

export function marginField(
  locale: Locale,
  value: number | null,
  take: (margin: number | null) => void,
): TemplateResult {
  return numberField(locale, {
    id: 'margin',
    label: locale.text('outlook-margin'),
    unit: 'share',
    value,
    allowed: margins,
    none: locale.text('outlook-margin-none'),
    take,
  });
}

/** @param locale with the currency of the files */
export function costField(
  locale: Locale,
  label: string,
  value: number | null,
  take: (cost: number | null) => void,
): TemplateResult {
  return numberField(locale, {
    id: 'cac',
    label,
    unit: 'money',
    value,
    allowed: costs,
    none: locale.text('outlook-margin-none'),
    take,
  });
}

function selected(event: Event): string {
  return (event.currentTarget as HTMLSelectElement).value;
}
