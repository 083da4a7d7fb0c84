/** A language with money of which no more is known than the sign that stands beside it: $ is many countries’. */

import { Locale, type MoneyWriter } from './locale.ts';
import { numberFormat } from './number-format.ts';

export class SignLocale extends Locale {
  override moneyWriter(options: Intl.NumberFormatOptions): MoneyWriter {
    const sign = this.currencySign;
    if (!isSymbol(sign)) {
      const format = numberFormat(this.language, options);
      return (amount) => `${format.format(amount)}\u00a0${sign}`;
    }
    // Where the language has a symbol, whatever currency it is of.
    const style = { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' } as const;
    const format = numberFormat(this.language, { ...style, ...options });
    return (amount) =>
      format
        .formatToParts(amount)
        .map(({ type, value }) => (type === 'currency' ? sign : value))
        .join('');
  }

  override get currencySign(): string {
    return this.currency.code;
  }
}

function isSymbol(sign: string): boolean {
  return /^\p{Sc}$/u.test(sign);
}
