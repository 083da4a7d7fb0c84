/** The worked steps: each in words, then with the numbers filled in. */

import { html, type nothing, type TemplateResult } from '../core/template.ts';
import type { Calculation, Operator, Step, Token } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';

const signs: Record<Exclude<Operator, 'power'>, string> = {
  plus: ' + ',
  minus: ' − ',
  times: ' × ',
  divided_by: ' ÷ ',
  open: '(',
  close: ')',
};

export function stepsTemplate(locale: Locale, { steps, headline }: Calculation): TemplateResult {
  return html`<section class="steps" part="steps">
    <h2>${locale.text('steps-title')}</h2>
    <ol>
      ${steps.map((step, index) => stepTemplate(locale, step, index === headline))}
    </ol>
    <p class="help">${locale.text('steps-rounded')}</p>
  </section>`;
}

function stepTemplate(locale: Locale, step: Step, isHeadline: boolean) {
  return html`<li class=${isHeadline ? 'headline' : ''}>
    <h3>${capitalised(locale, locale.text(`term-${step.term}`))}</h3>
    <p class="words">= ${expression(step.expression, (token) => word(locale, token))}</p>
    <p class="numbers">
      = ${expression(step.expression, (token) => filledIn(locale, token))}
      = <strong>${locale.quantity(step.result)}</strong>
    </p>
  </li>`;
}

type Operand = Exclude<Token, { kind: 'operator' }>;

/** The expression with each operand written by `write`; what follows a power sign is raised. */
function expression(tokens: readonly Token[], write: (token: Operand) => string) {
  const parts: (string | TemplateResult | typeof nothing)[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (token.kind !== 'operator') parts.push(write(token));
    else if (token.operator !== 'power') parts.push(signs[token.operator]);
    else {
      const exponent = exponentAt(tokens, index + 1);
      parts.push(html`<sup>${plain(exponent, write)}</sup>`);
      index += exponent.length;
    }
  }
  return parts;
}

/** The operand, or the bracket with all in it, that starts at `start`. */
function exponentAt(tokens: readonly Token[], start: number): readonly Token[] {
  let depth = 0;
  for (let end = start; end < tokens.length; end += 1) {
    const token = tokens[end];
    if (token?.kind === 'operator' && token.operator === 'open') depth += 1;
    if (token?.kind === 'operator' && token.operator === 'close') depth -= 1;
    if (depth === 0) return tokens.slice(start, end + 1);
  }
  return tokens.slice(start);
}

function plain(tokens: readonly Token[], write: (token: Operand) => string): string {
  return tokens
    .map((token) => {
      if (token.kind !== 'operator') return write(token);
      return token.operator === 'power' ? '^' : signs[token.operator];
    })
    .join('');
}

function word(locale: Locale, token: Operand): string {
  return token.kind === 'quantity' ? locale.text(`term-${token.term}`) : locale.number(token.value);
}

function filledIn(locale: Locale, token: Operand): string {
  if (token.kind === 'constant') return locale.number(token.value);
  // Among other numbers, 3 : 1 would read as one more division.
  const { quantity } = token;
  return quantity.kind === 'ratio' ? locale.number(quantity.value) : locale.quantity(quantity);
}

function capitalised(locale: Locale, text: string): string {
  return text.charAt(0).toLocaleUpperCase(locale.language) + text.slice(1);
}
