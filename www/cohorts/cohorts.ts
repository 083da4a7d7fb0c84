/** The screen *Cohorts*: how it went. */

import { html, type TemplateResult } from 'lit';
import '../report/costs.ts';
import { type Jump, jumpsStyle, jumpsTemplate } from '../report/jumps.ts';
import { ReportScreen } from '../report/screen.ts';
import './check.ts';
import './lives.ts';
import './over-time.ts';
import { reportStyle } from '../report/style.ts';
import { calendars } from './periods.ts';
import { calendarIn, measureIn, measures, withSetting } from './settings.ts';
import './year-on-year.ts';

/** What happened, then who came when, then what to keep of it. */
const jumps: readonly Jump[] = [
  ['over-time-title', 'perennial-over-time'],
  ['years-title', 'perennial-year-on-year'],
  ['cohorts-lives', 'perennial-lives'],
  ['check-title', 'perennial-check', 'forecast'],
];

class PerennialCohorts extends ReportScreen {
  static override styles = [...ReportScreen.styles, reportStyle, jumpsStyle];

  protected override readonly heading = 'cohorts-title';
  protected override readonly tellsWhatHappened = true;

  protected override parts(): TemplateResult {
    const { locale, settings } = this;
    const calendar = calendarIn(settings);
    const measure = measureIn(settings);
    return html`${jumpsTemplate(locale, this.renderRoot, jumps)}
      <div class="controls">${this.#choice('by', 'cohorts-by', calendars, calendar)}</div>
      <perennial-over-time .locale=${locale} .calendar=${calendar}></perennial-over-time>
      <perennial-year-on-year .locale=${locale}></perennial-year-on-year>
      <perennial-lives .locale=${locale} .calendar=${calendar} .measure=${measure}>
        <div class="controls">${this.#choice('map', 'cohorts-map', measures, measure)}</div>
        <perennial-costs .locale=${locale}></perennial-costs>
      </perennial-lives>
      <perennial-check .locale=${locale}></perennial-check>`;
  }

  #choice<V extends Parameters<typeof withSetting>[2]>(
    name: 'by' | 'map',
    label: string,
    values: readonly V[],
    chosen: V,
  ): TemplateResult {
    const { locale } = this;
    const changed = (event: Event) => {
      const { value } = event.currentTarget as HTMLSelectElement;
      const wanted = values.find((one) => one === value);
      if (wanted) this.settle(withSetting(this.settings, name, wanted));
    };
    return html`<label>
      <span>${locale.text(label)}</span>
      <select id=${name} @change=${changed}>
        ${values.map(
          (value) =>
            html`<option value=${value} ?selected=${value === chosen}>
              ${locale.text(`${label}-${value}`)}
            </option>`,
        )}
      </select>
    </label>`;
  }
}

customElements.define('perennial-cohorts', PerennialCohorts);
