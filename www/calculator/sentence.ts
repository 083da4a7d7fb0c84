/** The result in a form to be pasted elsewhere. */

import type { FieldState, Token, Worked } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { understood } from './fields.ts';
import { basisText } from './result.ts';

/** The result as a sentence, with the numbers that it was worked out from. */
export function sentence(
  locale: Locale,
  fields: readonly FieldState[],
  { calculation }: Worked,
): string {
  const inputs = fields.flatMap(({ field, kind, reading }) =>
    reading.kind === 'number' && field !== 'wanted-ratio'
      ? [
          locale.text('sentence-input', {
            field: locale.text(`field-${field}`).toLocaleLowerCase(locale.language),
            value: understood(locale, field, kind, reading),
          }),
        ]
      : [],
  );
  return locale.text('sentence', {
    inputs: locale.list(inputs),
    value: locale.money(calculation.lifetime_value),
    basis: basisText(locale, calculation.basis),
  });
}

const signs = {
  plus: '+',
  minus: '-',
  times: '*',
  divided_by: '/',
  power: '^',
  open: '(',
  close: ')',
} as const;

/** The result as a formula for Excel or Google Sheets, with the decimal mark of the language. */
export function spreadsheetFormula(locale: Locale, tokens: readonly Token[]): string {
  const number = (value: number) => {
    const text = spreadsheetNumber(locale, value);
    return value < 0 ? `(${text})` : text;
  };
  const written = tokens.map((token) => {
    if (token.kind === 'operator') return signs[token.operator];
    return number(token.kind === 'quantity' ? token.quantity.value : token.value);
  });
  return `=${written.join('')}`;
}

function spreadsheetNumber(locale: Locale, value: number): string {
  const text = String(value).replace('e', 'E');
  return locale.decimalMark === 'comma' ? text.replace('.', ',') : text;
}
