/** The margin and what a new customer costs, which several screens ask for. */

import { html } from 'lit';
import type { Wishes } from '../core/types.ts';
import { percent } from '../outlook/controls.ts';
import { outlook } from '../outlook/state.ts';
import { isCost, isMargin } from '../outlook/wishes.ts';
import { ReportPart } from './part.ts';
import { reportStyle } from './style.ts';

const wish = (part: Partial<Wishes>): void => void outlook.wish(part);

class PerennialCosts extends ReportPart {
  static override styles = [...ReportPart.styles, reportStyle];

  protected override readonly needsForecast = false;

  /** It only says what is wished. */
  protected override async ask(): Promise<void> {}

  protected override render() {
    const { locale } = this;
    const { wishes, progress } = outlook;
    return html`<div class="controls">
        ${percent(locale, 'margin', wishes.margin, (margin) => {
          if (margin === null || isMargin(margin)) wish({ margin });
        })}
        <label>
          <span>${locale.text('field-acquisition-cost')}</span>
          <span class="unit">
            ${this.money.currencySign}
            <input
              id="cac"
              type="number"
              step="any"
              min="0.01"
              max="1e15"
              inputmode="decimal"
              placeholder=${locale.text('outlook-margin-none')}
              .value=${wishes.cac === null ? '' : String(wishes.cac)}
              @change=${this.#costs}
            />
          </span>
        </label>
      </div>
      <p class="status" role="status">
        ${progress ? locale.text(`outlook-stage-${progress.stage}`) : ''}
      </p>`;
  }

  #costs(event: Event): void {
    const field = event.currentTarget as HTMLInputElement;
    if (!field.reportValidity()) return;
    const cac = field.value === '' ? null : field.valueAsNumber;
    if (cac === null || isCost(cac)) wish({ cac });
  }
}

customElements.define('perennial-costs', PerennialCosts);
