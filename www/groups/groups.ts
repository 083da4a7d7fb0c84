/** The screen *Groups and products*. */

import { html, type TemplateResult } from 'lit';
import { ReportScreen } from '../report/screen.ts';
import './by-group.ts';
import './products.ts';
import { aheadOf } from './due.ts';

class PerennialGroups extends ReportScreen {
  protected override readonly heading = 'groups-title';
  protected override readonly tellsWhatHappened = true;

  protected override parts(): TemplateResult {
    const { locale, settings } = this;
    return html`<perennial-by-group
        .locale=${locale}
        .by=${settings.get('by') ?? ''}
        @by-chosen=${({ detail }: CustomEvent<string>) => this.#set('by', detail)}
      ></perennial-by-group>
      <perennial-products
        .locale=${locale}
        .ahead=${aheadOf(settings.get('ahead'))}
        @ahead-chosen=${({ detail }: CustomEvent<string>) => this.#set('ahead', detail)}
      ></perennial-products>`;
  }

  #set(name: string, value: string): void {
    const settings = new URLSearchParams(this.settings);
    settings.set(name, value);
    this.settle(settings);
  }
}

customElements.define('perennial-groups', PerennialGroups);
