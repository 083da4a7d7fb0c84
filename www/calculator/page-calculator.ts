/** The page's calculator: the calculator with what moves it, what if, and ways to take it along. */

import { Component } from '../core/component.ts';
import { html, nothing } from '../core/template.ts';
import type { Answer, Worked } from '../core/types.ts';
import { CalculatorElement } from './calculator.ts';
import { exampleState } from './examples.ts';
import pageCalculatorStyle from './page-style.css';
import { sensitivityTemplate } from './sensitivity.ts';
import { sentence, spreadsheetFormula } from './sentence.ts';
import { emptyState, rewritten, toForm } from './state.ts';
import calculatorStyle from './style.css';
import { whatIfTemplate } from './what-if.ts';

export class PageCalculator extends CalculatorElement {
  static override readonly properties: readonly string[] = [...super.properties, 'link'];

  static override readonly styles = [calculatorStyle, pageCalculatorStyle];

  /** A link to the calculator as it is now. */
  declare link: () => string;

  #message: string | undefined;
  #byHand: string | undefined;

  /** What was copied, or is offered to be, belongs to the result before. */
  protected override settled(): void {
    this.#message = undefined;
    this.#byHand = undefined;
  }

  protected override formTools() {
    return html`<div class="tools">
      <button type="button" @click=${this.#fillInExample}>${this.locale.text('example')}</button>
      <button type="button" ?disabled=${!this.begun} @click=${this.#clear}>
        ${this.locale.text('clear')}
      </button>
    </div>`;
  }

  protected override more(answer: Answer, worked: Worked) {
    const { sensitivity } = worked;
    if (sensitivity.length === 0) return nothing;
    return html`
      ${sensitivityTemplate(this.locale, sensitivity)}
      ${whatIfTemplate({
        locale: this.locale,
        fields: answer.fields,
        texts: this.state.changes,
        worked,
        change: (field, text) =>
          this.change({ changes: new Map(this.state.changes).set(field, text) }),
        reset: () => this.change({ changes: new Map() }, true),
      })}
    `;
  }

  protected override resultTools(worked: Worked) {
    const tool = (message: string, text: () => string) =>
      html`<button type="button" @click=${() => this.#copy(text())}>
        ${this.locale.text(message)}
      </button>`;
    const fields = this.answer?.fields ?? [];
    return html`<div class="tools">
        ${tool('copy-sentence', () => sentence(this.locale, fields, worked))}
        ${tool('copy-formula', () => spreadsheetFormula(this.locale, worked.spreadsheet))}
        ${tool('copy-link', () => this.link())}
        <button type="button" @click=${() => print()}>${this.locale.text('print')}</button>
      </div>
      <p class="copied" role="status">${this.#message}</p>
      ${
        this.#byHand === undefined
          ? nothing
          : html`<textarea
              class="by-hand"
              rows="3"
              readonly
              aria-label=${this.#message ?? ''}
              .value=${this.#byHand}
            ></textarea>`
      }`;
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#message = this.locale.text('copied');
      this.#byHand = undefined;
    } catch {
      this.#message = this.locale.text('copy-by-hand');
      this.#byHand = text;
    }
    this.requestUpdate();
    await this.updateComplete;
    const byHand = this.renderRoot.querySelector<HTMLTextAreaElement>('.by-hand');
    byHand?.focus();
    byHand?.select();
  }

  #fillInExample(): void {
    const example = exampleState(this.state.method);
    const answer = this.calculator.calculate(toForm(example, 'point'));
    const write = (value: number, isShare: boolean) => this.locale.fieldText(value, isShare);
    this.change(rewritten(example, answer, write), true);
  }

  #clear(): void {
    const { method, lifespanSource, firstPayment } = this.state;
    this.change({ ...emptyState, method, lifespanSource, firstPayment }, true);
  }
}

Component.define('perennial-calculator', PageCalculator);
