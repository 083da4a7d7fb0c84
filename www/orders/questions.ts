/** What the file leaves open: each question with its answers and what follows from them. */

import { html, nothing, type TemplateResult } from 'lit';
import type { CurrencyChoice, DateReading, Options, Question } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { date, decimal, moneyWriter, month, spanText } from './format.ts';
import { conventionText } from './table.ts';

type Decide = (part: Partial<Options>) => void;

interface Answer {
  readonly text: string;
  readonly decide: Partial<Options>;
}

/** A question about one file, or about all of them. */
export interface Asked {
  readonly question: Question;
  /** The file's name, where there are several. */
  readonly file?: string;
  readonly decide: Decide;
}

export function questionsTemplate(locale: Locale, asked: readonly Asked[]): TemplateResult {
  return html`<section class="questions" aria-labelledby="questions-title">
    <h2 id="questions-title">${locale.text('orders-questions-title')}</h2>
    <p class="lead">${locale.text('orders-questions-lead')}</p>
    ${asked.map((one, place) => questionTemplate(locale, one, `question-${place}`))}
  </section>`;
}

function questionTemplate(locale: Locale, { question, file, decide }: Asked, id: string) {
  return html`<div class="question" role="group" aria-labelledby=${id}>
    <p id=${id}>${file ? html`<b>${file}</b> ` : nothing}${questionText(locale, question)}</p>
    <div class="tools">
      ${answers(locale, question).map(
        (answer) => html`<button type="button" @click=${() => decide(answer.decide)}>
          ${answer.text}
        </button>`,
      )}
    </div>
    ${
      question.code === 'currency' || question.code === 'list-currency'
        ? ratesTemplate(locale, question.choices, decide)
        : nothing
    }
  </div>`;
}

/** Or all of them in one, at the merchant's own rates. */
function ratesTemplate(
  locale: Locale,
  choices: readonly Pick<CurrencyChoice, 'currency'>[],
  decide: Decide,
) {
  const names = choices.map(({ currency }) => currency);
  return html`<details>
    <summary>${locale.text('rates-title')}</summary>
    ${names.map((currency) => ratesForm(locale, currency, names, decide))}
  </details>`;
}

function ratesForm(locale: Locale, currency: string, names: readonly string[], decide: Decide) {
  const others = names.filter((name) => name !== currency);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const texts = new FormData(event.currentTarget as HTMLFormElement);
    const rates = others.map((other) => ({
      currency: other,
      rate: String(texts.get(other) ?? ''),
    }));
    decide({ currency, rates });
  };
  return html`<form class="rates" @submit=${submit}>
    ${others.map(
      (other) => html`<label>
        ${locale.text('rate-of', { currency: other })}
        <input name=${other} inputmode="decimal" autocomplete="off" required />
        ${currency}
      </label>`,
    )}
    <button type="submit">${locale.text('rates-use', { currency })}</button>
  </form>`;
}

function questionText(locale: Locale, question: Question): string {
  switch (question.code) {
    case 'charset':
      return locale.text('question-charset');
    case 'date-order':
      return locale.text('question-date-order');
    case 'decimal-mark': {
      const { rows, line, example } = question.readings;
      return locale.text('question-decimal-mark', { count: rows, line, example });
    }
    case 'currency':
      return locale.text('question-currency');
    case 'amounts':
      return locale.text('question-amounts', { count: question.orders, line: question.line });
    case 'list-currency':
    case 'convention':
    case 'time-unit':
    case 'cells':
      return locale.text(`question-${question.code}`);
  }
}

function answers(locale: Locale, question: Question): readonly Answer[] {
  switch (question.code) {
    case 'charset':
      return question.readings.map(({ charset, samples }) => ({
        text: readingOf(locale, `charset-${charset}`, samples.join(' · ')),
        decide: { charset },
      }));
    case 'date-order': {
      const { readings, example_line } = question.readings;
      return readings.map((reading) => ({
        text: readingOf(
          locale,
          `order-${reading.order}`,
          readingText(locale, reading, example_line),
        ),
        decide: { date_order: reading.order },
      }));
    }
    case 'decimal-mark': {
      const { with_point, with_comma } = question.readings;
      const say = (value: typeof with_point) =>
        locale.text('answer-decimal-mark', { value: decimal(locale, value, 4) });
      return [
        { text: say(with_point), decide: { decimal_mark: 'point' } },
        { text: say(with_comma), decide: { decimal_mark: 'comma' } },
      ];
    }
    case 'currency':
      return question.choices.map(({ currency, orders, gross }) => ({
        text: locale.text('answer-currency', {
          currency,
          count: orders,
          gross: moneyWriter(locale, currency)(gross),
        }),
        decide: { currency, rates: [] },
      }));
    case 'list-currency':
      return question.choices.map(({ currency, rows }) => ({
        text: locale.text('answer-list-currency', { currency, count: rows }),
        decide: { currency, rates: [] },
      }));
    case 'convention':
      return question.choices.map((convention) => ({
        text: conventionText(locale, convention),
        decide: { convention },
      }));
    case 'time-unit':
      return question.choices.map((time_unit) => ({
        text: locale.text(`time-unit-${time_unit}`),
        decide: { time_unit },
      }));
    case 'cells':
      return question.choices.map((cells) => ({
        text: locale.text(`cells-${cells}`),
        decide: { cells },
      }));
    case 'amounts':
      return [
        { text: locale.text('answer-per-line'), decide: { amounts: 'per-line' } },
        { text: locale.text('answer-per-order'), decide: { amounts: 'per-order' } },
      ];
  }
}

/** A way to read the file, and what it makes of it. */
function readingOf(locale: Locale, name: string, reading: string): string {
  return locale.text('answer-reading', { name: locale.text(name), reading });
}

/** What follows from a reading of the dates: the time that they cover, an example, how they are
 * spread over the months, and losses. */
function readingText(locale: Locale, reading: DateReading, exampleLine: number | null): string {
  const { example, first, last, busiest, empty_months, impossible, line } = reading;
  const parts: string[] = [];
  if (first && last) {
    parts.push(spanText(locale, first, last));
  }
  if (example && exampleLine !== null) {
    parts.push(locale.text('answer-date', { line: exampleLine, date: date(locale, example) }));
  }
  if (busiest) {
    const when = month(locale, busiest.month);
    parts.push(locale.text('answer-busiest', { month: when, count: busiest.rows }));
  }
  if (empty_months > 0) parts.push(locale.text('answer-empty-months', { count: empty_months }));
  if (line !== null) parts.push(locale.text('answer-impossible', { count: impossible, line }));
  return locale.list(parts);
}
