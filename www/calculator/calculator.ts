/** The calculator, wherever it stands: fields, answer, worth and cost, steps. */

import type { Calculator } from '../core/calculator.ts';
import { Component } from '../core/component.ts';
import { html, nothing } from '../core/template.ts';
import type { Answer, Field, FieldState, Method, Worked } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { acquisitionTemplate } from './acquisition.ts';
import { fieldTemplate } from './fields.ts';
import { resultTemplate } from './result.ts';
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
import calculatorStyle from './style.css';

/** What the calculator says of a change of its state. */
export interface CalculatorChange {
  /** The state as settings of a link. */
  readonly settings: URLSearchParams;
  readonly answer: Answer;
  /** Whether going back in the browser should undo this change. */
  readonly undoable: boolean;
}

/** Those around it add what belongs to their place: the page, the embed. */
export class CalculatorElement extends Component {
  static override readonly properties: readonly string[] = [
    'calculator',
    'locale',
    'settings',
    'offered',
    'shown',
    'fixed',
    'brief',
  ];

  static override readonly styles: readonly string[] = [calculatorStyle];

  declare calculator: Calculator;
  declare locale: Locale;
  /** The state as settings of a link. */
  declare settings: URLSearchParams;
  /** The methods to choose from. */
  declare offered: readonly Method[];
  /** The fields to show, all where none is named; those that the answer needs are shown anyway. */
  declare shown: readonly Field[];
  /** Whether the numbers stand as they are. */
  declare fixed: boolean;
  /** Whether only the fields and the answer are shown. */
  declare brief: boolean;

  protected state: State = emptyState;
  protected answer: Answer | undefined;
  #said = '';

  constructor() {
    super();
    this.offered ??= methods;
    this.shown ??= [];
    this.fixed ??= false;
    this.brief ??= false;
  }

  protected override willUpdate(changed: ReadonlySet<string>): void {
    const fromOutside = changed.has('settings') && this.settings.toString() !== this.#said;
    if (fromOutside || changed.has('locale')) this.#read();
  }

  /** Takes the state from the settings and writes its numbers as the language writes them. */
  #read(): void {
    const linked = fromSettings(this.settings);
    const answer = this.calculator.calculate(toForm(linked, 'point'));
    this.state = rewritten(linked, answer, (value, isShare) =>
      this.locale.fieldText(value, isShare),
    );
    this.answer = this.#ask(this.state);
    this.#said = this.settings.toString();
    this.settled();
  }

  /** What comes of a state as the merchant's language writes it. */
  #ask(state: State): Answer {
    return this.calculator.calculate(toForm(state, this.locale.decimalMark));
  }

  protected change(part: Partial<State>, undoable = false): void {
    this.state = { ...this.state, ...part };
    this.answer = this.#ask(this.state);
    this.settings = toSettings(this.state, this.answer);
    this.#said = this.settings.toString();
    this.settled();
    const detail = { settings: this.settings, answer: this.answer, undoable };
    this.dispatchEvent(new CustomEvent<CalculatorChange>('calculator-change', { detail }));
  }

  /** The state is another one; what belonged to the one before may go. */
  protected settled(): void {}

  /** What stands below the fields. */
  protected formTools(): unknown {
    return nothing;
  }

  /** What stands below a result. */
  protected resultTools(_worked: Worked): unknown {
    return nothing;
  }

  /** What follows the steps. */
  protected more(_answer: Answer, _worked: Worked): unknown {
    return nothing;
  }

  protected override render() {
    const { answer } = this;
    if (!answer) return nothing;
    const { outcome } = answer;
    return html`
      <div class=${this.brief ? 'bench brief' : 'bench'}>
        <form @submit=${(event: Event) => event.preventDefault()}>
          ${this.#methodChoice()} ${this.#firstPaymentChoice()}
          <div class="fields">
            ${answer.fields
              .filter((state) => this.#isShown(state, answer))
              .map((state) => [
                this.#isLifespan(state.field) ? this.#lifespanChoice() : nothing,
                this.#field(state, answer),
              ])}
          </div>
          ${this.formTools()}
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
          ${outcome.kind === 'result' ? this.resultTools(outcome) : nothing}
        </div>
      </div>
      ${outcome.kind === 'result' && !this.brief ? this.#details(answer, outcome) : nothing}
    `;
  }

  #details(answer: Answer, worked: Worked) {
    const { calculation } = worked;
    return html`
      ${
        calculation.acquisition
          ? acquisitionTemplate(this.locale, calculation.acquisition)
          : nothing
      }
      ${stepsTemplate(this.locale, calculation)} ${this.more(answer, worked)}
    `;
  }

  #isShown({ field }: FieldState, { outcome }: Answer): boolean {
    if (this.shown.length === 0 || this.shown.includes(field)) return true;
    switch (outcome.kind) {
      case 'waiting':
        return outcome.missing.includes(field);
      case 'invalid':
        return outcome.fields.includes(field);
      case 'no_result':
        return outcome.field === field;
      case 'result':
        return false;
    }
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
      text: this.state.texts.get(field) ?? '',
      period: periodOf(this.state, field),
      begun: this.begun,
      fixed: this.fixed,
      fault,
      type: (text) => this.change({ texts: new Map(this.state.texts).set(field, text) }),
      choosePeriod: (period) =>
        this.change({ periods: new Map(this.state.periods).set(field, period) }),
      chooseCurrency: (code) =>
        this.dispatchEvent(new CustomEvent<string>('currency-chosen', { detail: code })),
    });
  }

  /** Without a horizon among the fields, another way out of an endless value is offered. */
  #faultCode(code: string): string {
    const { method } = this.state;
    const hasHorizon = method === 'churn' || method === 'retention';
    return code === 'endless' && !hasHorizon ? 'endless-lifespan' : code;
  }

  protected get begun(): boolean {
    return [...this.state.texts.values()].some((text) => text.trim() !== '');
  }

  #isLifespan(field: Field): boolean {
    const { method, lifespanSource } = this.state;
    if (method !== 'totals' && method !== 'averages') return false;
    return field === { known: 'lifespan', churn: 'churn', list: 'lifespans' }[lifespanSource];
  }

  #methodChoice() {
    if (this.offered.length < 2) return nothing;
    return html`<fieldset class="choices" ?disabled=${this.fixed}>
      <legend>${this.locale.text('method')}</legend>
      ${this.offered.map(
        (method) => html`<label class="choice">
          <input
            type="radio"
            name="method"
            value=${method}
            .checked=${this.state.method === method}
            aria-describedby="method-${method}-help"
            @change=${() => this.change({ method, changes: new Map() }, true)}
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
      this.state.lifespanSource,
      (lifespanSource) => this.change({ lifespanSource }, true),
    );
  }

  #firstPaymentChoice() {
    if (this.state.method !== 'retention') return nothing;
    return this.#smallChoice(
      'first-payment',
      ['after_one_period', 'now'],
      this.state.firstPayment,
      (firstPayment) => this.change({ firstPayment }, true),
    );
  }

  #smallChoice<T extends string>(
    name: string,
    choices: readonly T[],
    chosen: T,
    choose: (choice: T) => void,
  ) {
    return html`<fieldset class="small-choices" ?disabled=${this.fixed}>
      <legend>${this.locale.text(name)}</legend>
      ${choices.map(
        (choice) => html`<label>
          <input
            type="radio"
            name=${name}
            .checked=${choice === chosen}
            @change=${() => choose(choice)}
          />
          ${this.locale.text(`${name}-${choice}`)}
        </label>`,
      )}
    </fieldset>`;
  }

  #goTo(field: Field): void {
    this.renderRoot.querySelector<HTMLElement>(`#${field}`)?.focus();
  }
}
