/** What a host can set, by attributes of the element or behind the # of the iframe's address. */

import { fields, methods, oneOf, periodSuffix, usualPeriod } from '../calculator/state.ts';
import type { Field, Method } from '../core/types.ts';

/** What stands in an attribute, where it says how the calculator behaves or looks. */
const options = [
  'lang',
  'currency',
  'formula',
  'fields',
  'readonly',
  'compact',
  'theme',
  'accent',
  'attribution',
] as const;

/** Names that people use for a field and its period in one. */
const bothInOne = { 'orders-per-year': 'year', 'orders-per-month': 'month' } as const;

/** The attributes that are the defaults of fields and choices. */
const defaults = [
  ...fields.flatMap((field) => [field, field + periodSuffix]),
  ...Object.keys(bothInOne),
  'lifespan-from',
  'first-payment',
];

/** Every attribute that means something; any other is passed over. */
export const attributes: readonly string[] = [...options, ...defaults];

export interface Configuration {
  readonly currency: string | null;
  readonly methods: readonly Method[];
  /** The fields to show, all where none is named. */
  readonly fields: readonly Field[];
  readonly readonly: boolean;
  readonly compact: boolean;
  readonly accent: string | null;
  readonly attribution: boolean;
  /** What the fields begin with, as settings of a link. */
  readonly state: URLSearchParams;
}

/** Takes anything: what is not understood is as if it were not there. */
export function readConfiguration(settings: URLSearchParams): Configuration {
  const named = words(settings.get('formula')).flatMap((word) => oneOf(methods, word) ?? []);
  const offered = named.length > 0 ? named : methods;
  return {
    currency: settings.get('currency')?.trim().toUpperCase() ?? null,
    methods: offered,
    fields: words(settings.get('fields')).flatMap(
      (word) => oneOf(fields, word in bothInOne ? 'purchase-frequency' : word) ?? [],
    ),
    readonly: isOn(settings.get('readonly')),
    compact: isOn(settings.get('compact')),
    accent: settings.get('accent'),
    attribution: !isOff(settings.get('attribution')),
    state: initialState(settings, offered),
  };
}

function initialState(settings: URLSearchParams, [first]: readonly Method[]): URLSearchParams {
  const state = new URLSearchParams();
  // Without a formula named, the one that most people know.
  state.set('method', first && settings.has('formula') ? first : 'averages');
  for (const [name, period] of Object.entries(bothInOne)) {
    const text = settings.get(name);
    if (text === null) continue;
    state.set('purchase-frequency', text);
    if (period !== usualPeriod('purchase-frequency')) {
      state.set(`purchase-frequency${periodSuffix}`, period);
    }
  }
  for (const name of defaults) {
    const text = settings.get(name);
    if (text !== null && !(name in bothInOne)) state.set(name, text);
  }
  return state;
}

/** The settings of `now` where they changed since `before`, the others as the reader left them. */
export function changed(
  reader: URLSearchParams,
  before: URLSearchParams,
  now: URLSearchParams,
): URLSearchParams {
  const merged = new URLSearchParams(reader);
  for (const name of new Set([...before.keys(), ...now.keys()])) {
    const text = now.get(name);
    if (text === before.get(name)) continue;
    if (text === null) merged.delete(name);
    else merged.set(name, text);
  }
  return merged;
}

function words(text: string | null): string[] {
  return (text ?? '').toLowerCase().split(/[\s,;]+/);
}

function isOff(text: string | null): boolean {
  return text !== null && /^(off|no|none|false|0)$/i.test(text.trim());
}

function isOn(text: string | null): boolean {
  return text !== null && !isOff(text);
}
