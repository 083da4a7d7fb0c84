/** The calculator as it stands in somebody else's page. */

import { CalculatorElement } from '../calculator/calculator.ts';
import calculatorStyle from '../calculator/style.css';
import { Component } from '../core/component.ts';
import { html, nothing } from '../core/template.ts';
import { type ClvDetail, detailOf } from './detail.ts';
import embedStyle from './style.css';

export class EmbeddedCalculator extends CalculatorElement {
  static override readonly properties: readonly string[] = [
    ...super.properties,
    'attribution',
    'link',
  ];

  static override readonly styles = [calculatorStyle, embedStyle];

  declare attribution: boolean;
  /** The page with the calculator as it is now. */
  declare link: (state: URLSearchParams) => string;

  get detail(): ClvDetail | undefined {
    return this.answer && detailOf(this.state, this.answer, this.locale.currency.code);
  }

  protected override formTools() {
    if (this.fixed) return nothing;
    return html`<div class="tools" part="tools">
      <button type="button" @click=${() => this.dispatchEvent(new Event('reset'))}>
        ${this.locale.text('embed-reset')}
      </button>
    </div>`;
  }

  protected override render() {
    return html`${super.render()}
    ${
      this.attribution
        ? html`<p class="attribution" part="attribution">
            <a href=${this.link(this.settings)} target="_blank" rel="noopener">
              ${this.locale.text('embed-attribution')}
            </a>
          </p>`
        : nothing
    }`;
  }
}

Component.define('clv-calculator-body', EmbeddedCalculator);
