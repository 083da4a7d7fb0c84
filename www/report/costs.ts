/** The margin and what a new customer costs, which several screens ask for. */

import { html } from 'lit';
import type { Wishes } from '../core/types.ts';
import { costField, marginField } from '../outlook/controls.ts';
import { outlook } from '../outlook/state.ts';
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
        ${marginField(locale, wishes.margin, (margin) => wish({ margin }))}
        ${costField(this.money, locale.text('field-acquisition-cost'), wishes.cac, (cac) =>
          wish({ cac }),
        )}
      </div>
      <p class="status" role="status">
        ${progress ? locale.text(`outlook-stage-${progress.stage}`) : ''}
      </p>`;
  }
}

customElements.define('perennial-costs', PerennialCosts);
