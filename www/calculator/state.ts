/** What the merchant has chosen and typed, and its form in a link. */

import type {
  Answer,
  Entry,
  Field,
  FieldKind,
  FirstPayment,
  Form,
  LifespanSource,
  Marks,
  Method,
  Period,
} from '../core/types.ts';
import { linkText } from '../i18n/locale.ts';

export interface State {
  readonly method: Method;
  readonly lifespanSource: LifespanSource;
  readonly firstPayment: FirstPayment;
  /** The texts of the fields, as typed. */
  readonly texts: ReadonlyMap<Field, string>;
  /** The periods chosen beside the fields, where they are not the usual ones. */
  readonly periods: ReadonlyMap<Field, Period>;
  /** The what-if changes, as typed. */
  readonly changes: ReadonlyMap<Field, string>;
}

export const methods: readonly Method[] = [
  'totals',
  'averages',
  'churn',
  'retention',
  'acquisition',
];

const lifespanSources: readonly LifespanSource[] = ['known', 'churn', 'list'];

/** Every field; the compiler sees to it that none is missing. */
const named: Record<Field, true> = {
  revenue: true,
  orders: true,
  customers: true,
  period: true,
  'average-order-value': true,
  'purchase-frequency': true,
  lifespan: true,
  lifespans: true,
  churn: true,
  arpu: true,
  margin: true,
  'margin-per-customer': true,
  retention: true,
  discount: true,
  horizon: true,
  'acquisition-cost': true,
  'campaign-spend': true,
  'customers-won': true,
  'lifetime-value': true,
  'wanted-ratio': true,
};

export const fields = Object.keys(named) as readonly Field[];

export const emptyState: State = {
  method: 'averages',
  lifespanSource: 'known',
  firstPayment: 'after_one_period',
  texts: new Map(),
  periods: new Map(),
  changes: new Map(),
};

/** The period that a field is most often thought of in. */
export function usualPeriod(field: Field): Period {
  return field === 'churn' || field === 'arpu' || field === 'period' ? 'month' : 'year';
}

export function periodOf(state: State, field: Field): Period {
  return state.periods.get(field) ?? usualPeriod(field);
}

export function toForm(state: State, marks: Marks): Form {
  const entries: Entry[] = [...state.texts].map(([field, text]) => ({
    field,
    text,
    period: periodOf(state, field),
  }));
  return {
    method: state.method,
    lifespan_source: state.lifespanSource,
    first_payment: state.firstPayment,
    entries,
    changes: [...state.changes].map(([field, text]) => ({ field, text })),
    decimal_mark: marks,
  };
}

const changePrefix = 'change-';
export const periodSuffix = '-per';

/** The state in a link. What is not known is passed over. */
export function fromSettings(settings: URLSearchParams): State {
  const texts = new Map<Field, string>();
  const periods = new Map<Field, Period>();
  const changes = new Map<Field, string>();
  for (const field of fields) {
    const text = settings.get(field);
    if (text !== null) texts.set(field, text);
    const period = settings.get(field + periodSuffix);
    if (period === 'month' || period === 'year') periods.set(field, period);
    const change = settings.get(changePrefix + field);
    if (change !== null) changes.set(field, change);
  }
  return {
    method: oneOf(methods, settings.get('method')) ?? emptyState.method,
    lifespanSource:
      oneOf(lifespanSources, settings.get('lifespan-from')) ?? emptyState.lifespanSource,
    firstPayment: settings.get('first-payment') === 'now' ? 'now' : emptyState.firstPayment,
    texts,
    periods,
    changes,
  };
}

/**
 * The state as settings of a link. What was understood is written with a decimal point whatever
 * the language, so that a link means the same to everybody; what was not is kept as typed.
 */
export function toSettings(state: State, answer: Answer): URLSearchParams {
  const settings = new URLSearchParams();
  settings.set('method', state.method);
  if (state.lifespanSource !== 'known') settings.set('lifespan-from', state.lifespanSource);
  if (state.firstPayment === 'now') settings.set('first-payment', 'now');
  const { texts, periods } = rewritten(state, answer, linkText);
  for (const [field, text] of texts) {
    if (text.trim()) settings.set(field, text);
  }
  for (const [field, period] of periods) {
    if (period !== usualPeriod(field)) settings.set(field + periodSuffix, period);
  }
  for (const [field, text] of state.changes) {
    if (text.trim()) settings.set(changePrefix + field, text);
  }
  return settings;
}

/**
 * The state with what was understood written as `write` writes it, in place of what was typed: the
 * number in its text, the unit in its period. Lists stay as they are.
 */
export function rewritten(
  state: State,
  answer: Answer,
  write: (value: number, isShare: boolean) => string,
): State {
  const texts = new Map(state.texts);
  const periods = new Map(state.periods);
  for (const [field, typed] of state.texts) texts.set(field, settled(answer, field, typed, write));
  for (const { field, kind, reading } of answer.fields) {
    if (reading.kind !== 'number' || reading.period === null || kind === 'time_list') continue;
    periods.set(field, reading.period);
  }
  return { ...state, texts, periods };
}

/** The mean of a list is not what the merchant wrote. */
function settled(
  answer: Answer,
  field: Field,
  typed: string,
  write: (value: number, isShare: boolean) => string,
): string {
  const state = answer.fields.find((candidate) => candidate.field === field);
  if (state?.reading.kind !== 'number' || state.kind === 'time_list') return typed;
  return write(state.reading.value, isShare(state.kind));
}

export function isShare(kind: FieldKind): boolean {
  return kind === 'share' || kind === 'share_rate' || kind === 'share_yearly';
}

export function oneOf<T extends string>(known: readonly T[], value: string | null): T | undefined {
  return known.find((candidate) => candidate === value);
}
