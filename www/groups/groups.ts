/** The screen *Groups and products*. */

import { html, nothing, type TemplateResult } from 'lit';
import { outlook } from '../outlook/state.ts';
import '../print/button.ts';
import { type Jump, jumpsStyle, jumpsTemplate } from '../report/jumps.ts';
import { ReportScreen } from '../report/screen.ts';
import './by-group.ts';
import './products.ts';
import { aheadOf } from './due.ts';

const jumps: readonly Jump[] = [
  ['groups-heading', 'perennial-by-group'],
  ['products-title', 'perennial-products'],
];

class PerennialGroups extends ReportScreen {
  static override styles = [...ReportScreen.styles, jumpsStyle];

  protected override readonly heading = 'groups-title';
  protected override readonly tellsWhatHappened = true;

  protected override parts(): TemplateResult {
    const { locale, settings } = this;
    return html`${jumpsTemplate(locale, this.renderRoot, jumps)}
      <perennial-by-group
        .locale=${locale}
        .by=${settings.get('by') ?? ''}
        @by-chosen=${({ detail }: CustomEvent<string>) => this.#set('by', detail)}
      ></perennial-by-group>
      <perennial-products
        .locale=${locale}
        .ahead=${aheadOf(settings.get('ahead'))}
        @ahead-chosen=${({ detail }: CustomEvent<string>) => this.#set('ahead', detail)}
      ></perennial-products>
      ${outlook.notYet ? nothing : html`<perennial-print .locale=${locale}></perennial-print>`}`;
  }

  #set(name: string, value: string): void {
    const settings = new URLSearchParams(this.settings);
    settings.set(name, value);
    this.settle(settings);
  }
}

customElements.define('perennial-groups', PerennialGroups);
