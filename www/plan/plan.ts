/** The screen *Plan*: what to do. */

import { html, type TemplateResult } from 'lit';
import '../report/costs.ts';
import { type Jump, jumpsStyle, jumpsTemplate } from '../report/jumps.ts';
import { ReportScreen } from '../report/screen.ts';
import { reportStyle } from '../report/style.ts';
import './acquisition.ts';
import './levers.ts';
import {
  type Assumed,
  assumedIn,
  monthsAhead,
  monthsIn,
  withAssumed,
  withMonths,
} from './settings.ts';

const jumps: readonly Jump[] = [
  ['acquire-title', 'perennial-acquisition'],
  ['levers-title', 'perennial-levers'],
];

class PerennialPlan extends ReportScreen {
  static override styles = [...ReportScreen.styles, reportStyle, jumpsStyle];

  protected override readonly heading = 'plan-title';
  protected override readonly tellsWhatHappened = false;

  /** What the settings assume, and the text that says so. */
  #text = '';
  #assumed: Assumed = assumedIn(new URLSearchParams());

  protected override parts(): TemplateResult {
    const { locale } = this;
    const months = monthsIn(this.settings);
    return html`${jumpsTemplate(locale, this.renderRoot, jumps)}
      <div class="controls">
        <label>
          <span>${locale.text('plan-months')}</span>
          <select id="months" @change=${this.#look}>
            ${monthsAhead.map(
              (count) =>
                html`<option value=${count} ?selected=${count === months}>
                  ${locale.text('unit-months', { count })}
                </option>`,
            )}
          </select>
        </label>
      </div>
      <perennial-costs .locale=${locale}></perennial-costs>
      <perennial-acquisition .locale=${locale} .months=${months}></perennial-acquisition>
      <perennial-levers
        .locale=${locale}
        .assumed=${this.#assumptions()}
        @levers-set=${({ detail }: CustomEvent<Assumed>) =>
          this.settle(withAssumed(this.settings, detail))}
      ></perennial-levers>`;
  }

  /** The same object for the same settings, so that nothing is asked twice. */
  #assumptions(): Assumed {
    const text = this.settings.get('assume') ?? '';
    if (text !== this.#text) {
      this.#text = text;
      this.#assumed = assumedIn(this.settings);
    }
    return this.#assumed;
  }

  #look(event: Event): void {
    const { value } = event.currentTarget as HTMLSelectElement;
    this.settle(withMonths(this.settings, Number(value)));
  }
}

customElements.define('perennial-plan', PerennialPlan);
