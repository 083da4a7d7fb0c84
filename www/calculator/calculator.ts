/** The calculator: fields, answer, steps, what moves it, what if, worth and cost. */

import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Calculator } from '../core/calculator.ts';
import type { Answer, Field, LifespanSource, Worked } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { acquisitionTemplate } from './acquisition.ts';
import { exampleState } from './examples.ts';
import { fieldTemplate } from './fields.ts';
import { resultTemplate } from './result.ts';
import { sensitivityTemplate } from './sensitivity.ts';
import { sentence, spreadsheetFormula } from './sentence.ts';
import {
  emptyState,
  fromSettings,
  methods,
  periodOf,
  rewritten,
  type State,
  toForm,
  toSettings,
} from './state.ts';
import { stepsTemplate } from './steps.ts';
import { calculatorStyle } from './style.ts';
import { whatIfTemplate } from './what-if.ts';

/** What the calculator says of a change of its state. */
export interface CalculatorChange {
  readonly settings: URLSearchParams;
  /** Whether going back in the browser should undo this change. */
  readonly undoable: boolean;
}

export class ClvCalculator extends LitElement {
  static override properties = {
    calculator: { attribute: false },
    locale: { attribute: false },
    settings: { attribute: false },
    link: { attribute: false },
  };

  static override styles = calculatorStyle;

  declare calculator: Calculator;
  declare locale: Locale;
  /** The state as settings of a link. */
  declare settings: URLSearchParams;
  /** A link to the calculator as it is now. */
  declare link: () => string;

  #state: State = emptyState;
  #answer: Answer | undefined;
  #said = '';
  #message: string | undefined;
  #byHand: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const fromOutside = changed.has('settings') && this.settings.toString() !== this.#said;
    if (fromOutside || changed.has('locale')) this.#read();
  }

  /** Takes the state from the settings and writes its numbers as the language writes them. */
  #read(): void {
    const all = methods.flatMap((method) => this.#fieldsOf({ ...emptyState, method }));
    const lists: LifespanSource[] = ['churn', 'list'];
    const lifespans = lists.flatMap((lifespanSource) =>
      this.#fieldsOf({ ...emptyState, lifespanSource }),
    );
    const linked = fromSettings(this.settings, [...new Set([...all, ...lifespans])]);
    const answer = this.calculator.calculate(toForm(linked, 'point'));
    this.#state = rewritten(linked, answer, (value, isShare) =>
      this.locale.fieldText(value, isShare),
    );
    this.#answer = this.#ask(this.#state);
    this.#said = this.settings.toString();
    this.#forgetCopy();
  }

  /** What was copied, or is offered to be, belongs to the result before. */
  #forgetCopy(): void {
    this.#message = undefined;
    this.#byHand = undefined;
  }

  /** What comes of a state as the merchant's language writes it. */
  #ask(state: State): Answer {
    return this.calculator.calculate(toForm(state, this.locale.decimalMark));
  }

  #fieldsOf(state: State): Field[] {
    return this.calculator.calculate(toForm(state, 'point')).fields.map(({ field }) => field);
  }

  #change(part: Partial<State>, undoable = false): void {
    this.#state = { ...this.#state, ...part };
    this.#forgetCopy();
    this.#answer = this.#ask(this.#state);
    const settings = toSettings(this.#state, this.#answer);
    this.#said = settings.toString();
    this.requestUpdate();
    this.dispatchEvent(
      new CustomEvent<CalculatorChange>('calculator-change', { detail: { settings, undoable } }),
    );
  }

  protected override render() {
    const answer = this.#answer;
    if (!answer) return nothing;
    const { outcome } = answer;
    return html`
      <div class="bench">
        <form @submit=${(event: Event) => event.preventDefault()}>
          ${this.#methodChoice()} ${this.#firstPaymentChoice()}
          <div class="fields">
            ${answer.fields.map((state) => [
              this.#isLifespan(state.field) ? this.#lifespanChoice() : nothing,
              this.#field(state, answer),
            ])}
          </div>
          <div class="tools">
            <button type="button" @click=${this.#fillInExample}>
              ${this.locale.text('example')}
            </button>
            <button type="button" ?disabled=${!this.#begun} @click=${this.#clear}>
              ${this.locale.text('clear')}
            </button>
          </div>
          <p class="help">${this.locale.text('calculator-privacy')}</p>
          ${
            outcome.kind === 'result'
              ? html`<p class="peek" aria-hidden="true">
                  ${this.locale.text('answer-label')}
                  <strong>${this.locale.money(outcome.calculation.lifetime_value)}</strong>
                </p>`
              : nothing
          }
        </form>
        <div class="answers">
          ${resultTemplate(this.locale, outcome, (field) => this.#goTo(field))}
          ${outcome.kind === 'result' ? this.#copyTools(outcome) : nothing}
        </div>
      </div>
      ${outcome.kind === 'result' ? this.#details(answer, outcome) : nothing}
    `;
  }

  #details(answer: Answer, worked: Worked) {
    const { calculation, sensitivity } = worked;
    return html`
      ${
        calculation.acquisition
          ? acquisitionTemplate(this.locale, calculation.acquisition)
          : nothing
      }
      ${stepsTemplate(this.locale, calculation)}
      ${sensitivity.length > 0 ? sensitivityTemplate(this.locale, sensitivity) : nothing}
      ${
        sensitivity.length > 0
          ? whatIfTemplate({
              locale: this.locale,
              fields: answer.fields,
              texts: this.#state.changes,
              worked,
              change: (field, text) =>
                this.#change({ changes: new Map(this.#state.changes).set(field, text) }),
              reset: () => this.#change({ changes: new Map() }, true),
            })
          : nothing
      }
    `;
  }

  #field(state: Answer['fields'][number], { outcome }: Answer) {
    const { field } = state;
    const fault =
      outcome.kind === 'no_result' && outcome.field === field
        ? this.#faultCode(outcome.code)
        : undefined;
    return fieldTemplate({
      locale: this.locale,
      state,
      text: this.#state.texts.get(field) ?? '',
      period: periodOf(this.#state, field),
      begun: this.#begun,
      fault,
      type: (text) => this.#change({ texts: new Map(this.#state.texts).set(field, text) }),
      choosePeriod: (period) =>
        this.#change({ periods: new Map(this.#state.periods).set(field, period) }),
      chooseCurrency: (code) =>
        this.dispatchEvent(new CustomEvent<string>('currency-chosen', { detail: code })),
    });
  }

  /** Without a horizon among the fields, another way out of an endless value is offered. */
  #faultCode(code: string): string {
    const { method } = this.#state;
    const hasHorizon = method === 'churn' || method === 'retention';
    return code === 'endless' && !hasHorizon ? 'endless-lifespan' : code;
  }

  get #begun(): boolean {
    return [...this.#state.texts.values()].some((text) => text.trim() !== '');
  }

  #isLifespan(field: Field): boolean {
    const { method, lifespanSource } = this.#state;
    if (method !== 'totals' && method !== 'averages') return false;
    return field === { known: 'lifespan', churn: 'churn', list: 'lifespans' }[lifespanSource];
  }

  #methodChoice() {
    return html`<fieldset class="choices">
      <legend>${this.locale.text('method')}</legend>
      ${methods.map(
        (method) => html`<label class="choice">
          <input
            type="radio"
            name="method"
            value=${method}
            .checked=${live(this.#state.method === method)}
            aria-describedby="method-${method}-help"
            @change=${() => this.#change({ method, changes: new Map() }, true)}
          />
          <span>${this.locale.text(`method-${method}`)}</span>
          <span class="help" id="method-${method}-help">
            ${this.locale.text(`method-${method}-help`)}
          </span>
        </label>`,
      )}
    </fieldset>`;
  }

  #lifespanChoice() {
    return this.#smallChoice(
      'lifespan-from',
      ['known', 'churn', 'list'],
      this.#state.lifespanSource,
      (lifespanSource) => this.#change({ lifespanSource }, true),
    );
  }

  #firstPaymentChoice() {
    if (this.#state.method !== 'retention') return nothing;
    return this.#smallChoice(
      'first-payment',
      ['after_one_period', 'now'],
      this.#state.firstPayment,
      (firstPayment) => this.#change({ firstPayment }, true),
    );
  }

  #smallChoice<T extends string>(
    name: string,
    choices: readonly T[],
    chosen: T,
    choose: (choice: T) => void,
  ) {
    return html`<fieldset class="small-choices">
      <legend>${this.locale.text(name)}</legend>
      ${choices.map(
        (choice) => html`<label>
          <input
            type="radio"
            name=${name}
            .checked=${live(choice === chosen)}
            @change=${() => choose(choice)}
          />
          ${this.locale.text(`${name}-${choice}`)}
        </label>`,
      )}
    </fieldset>`;
  }

  #copyTools(worked: Worked) {
    const tool = (message: string, text: () => string) =>
      html`<button type="button" @click=${() => this.#copy(text())}>
        ${this.locale.text(message)}
      </button>`;
    const fields = this.#answer?.fields ?? [];
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
    const example = exampleState(this.#state.method);
    const answer = this.calculator.calculate(toForm(example, 'point'));
    const write = (value: number, isShare: boolean) => this.locale.fieldText(value, isShare);
    this.#change(rewritten(example, answer, write), true);
  }

  #clear(): void {
    const { method, lifespanSource, firstPayment } = this.#state;
    this.#change({ ...emptyState, method, lifespanSource, firstPayment }, true);
  }

  #goTo(field: Field): void {
    this.renderRoot.querySelector<HTMLElement>(`#${field}`)?.focus();
  }
}

customElements.define('perennial-calculator', ClvCalculator);
