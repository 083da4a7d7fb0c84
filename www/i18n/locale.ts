/** A language with a currency: everything that the page needs to say a thing to a merchant. */

import type { Currency, Marks, Period, Quantity } from '../core/types.ts';
import type { Language } from './language.ts';
import type { MessageArguments, Messages } from './messages.ts';
import { numberFormat } from './number-format.ts';

/** An exact decimal such as "1658.04", which Intl formats without a detour through floats. */
export type ExactDecimal = `${number}`;

export type MoneyWriter = (amount: number | ExactDecimal) => string;

export class Locale {
  readonly #formats = new Map<string, Intl.NumberFormat>();
  readonly #moneyWriters = new Map<string, MoneyWriter>();

  constructor(
    readonly language: Language,
    readonly currency: Currency,
    private readonly messages: Messages,
  ) {}

  /** The same language with another currency, written as such a `Kind` does. */
  in(currency: Currency, Kind: typeof Locale = Locale): Locale {
    return new Kind(this.language, currency, this.messages);
  }

  /** The decimal mark that merchants of the language write. */
  get decimalMark(): Marks {
    return this.language === 'ru' ? 'comma' : 'point';
  }

  text(id: string, args?: MessageArguments): string {
    return this.messages.text(id, args);
  }

  /** The first of the messages that the language has. */
  firstText(...ids: [string, ...string[]]): string {
    return this.messages.text(ids.find((id) => this.messages.has(id)) ?? ids[0]);
  }

  /** How money is written with so many digits, signs and the like. */
  moneyWriter(options: Intl.NumberFormatOptions): MoneyWriter {
    const style = { style: 'currency', currency: this.currency.code } as const;
    const format = numberFormat(this.language, { ...style, ...options });
    return (amount) => format.format(amount);
  }

  money(amount: number | ExactDecimal): string {
    // No sign before what is shown as zero.
    return this.#toTheCent('negative')(amount);
  }

  /** Money with its sign in front, also above zero. */
  moneyDifference(amount: number): string {
    return this.#toTheCent('exceptZero')(amount);
  }

  #toTheCent(signDisplay: 'negative' | 'exceptZero'): MoneyWriter {
    let write = this.#moneyWriters.get(signDisplay);
    if (!write) {
      const { decimals } = this.currency;
      write = this.moneyWriter({
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
        signDisplay,
      });
      this.#moneyWriters.set(signDisplay, write);
    }
    return write;
  }

  /** The sign of the currency as it stands beside a field. */
  get currencySign(): string {
    const parts = this.#format('sign', {
      style: 'currency',
      currency: this.currency.code,
    }).formatToParts(0);
    return parts.find((part) => part.type === 'currency')?.value ?? this.currency.code;
  }

  share(share: number): string {
    return this.#format('share', { style: 'percent', maximumFractionDigits: 4 }).format(share);
  }

  /** A share with its sign in front, rounded to what a sentence needs. */
  shareDifference(share: number): string {
    return this.#format('shareDifference', {
      style: 'percent',
      maximumFractionDigits: 1,
      signDisplay: 'exceptZero',
    }).format(share);
  }

  number(value: number): string {
    return this.#format('number', { maximumFractionDigits: 4 }).format(value);
  }

  list(parts: readonly string[]): string {
    return parts.join(this.text('list-separator'));
  }

  /** Sentences one after the other, without those that are empty. */
  sentences(...said: readonly string[]): string {
    // A full stop of Chinese has its space in itself.
    const between = this.language.startsWith('zh') ? '' : ' ';
    return said.filter((sentence) => sentence !== '').join(between);
  }

  ratio(value: number): string {
    const ratio = this.#format('ratio', { maximumFractionDigits: 2 }).format(value);
    return this.text('unit-ratio', { ratio });
  }

  /** A number with its unit, as it stands in a step. */
  quantity({ value, kind, period }: Quantity): string {
    switch (kind) {
      case 'money':
        return this.#perPeriod(this.money(value), period);
      case 'share':
        return this.#perPeriod(this.share(value), period);
      case 'orders':
        return this.#perPeriod(this.text('unit-orders', { count: value }), period);
      case 'customers':
        return this.text('unit-customers', { count: value });
      case 'time':
        return this.time(value, period ?? 'year');
      case 'ratio':
        return this.ratio(value);
      case 'number':
        return this.number(value);
    }
  }

  time(length: number, period: Period): string {
    return this.text(`unit-${period}s`, { count: length });
  }

  #perPeriod(amount: string, period: Period | null): string {
    return period ? this.text(`per-${period}`, { amount }) : amount;
  }

  /** A number as it may stand in a field, without thousands separators. */
  fieldText(value: number, isShare: boolean): string {
    return fieldFormat(this.language, isShare).format(value);
  }

  #format(name: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
    let format = this.#formats.get(name);
    if (!format) {
      format = numberFormat(this.language, options);
      this.#formats.set(name, format);
    }
    return format;
  }
}

/** A number in the form that links carry: a decimal point, no separators, shares as per cent. */
export function linkText(value: number, isShare: boolean): string {
  return fieldFormat('en', isShare).format(value);
}

function fieldFormat(language: string, isShare: boolean): Intl.NumberFormat {
  return numberFormat(language, {
    style: isShare ? 'percent' : 'decimal',
    useGrouping: false,
    maximumFractionDigits: 15,
  });
}
