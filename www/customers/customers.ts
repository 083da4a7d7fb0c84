/** The screen *Customers*: who is worth what, who is slipping away. */

import { html, type PropertyValues, type TemplateResult } from 'lit';
import { outlook } from '../outlook/state.ts';
import { type Jump, jumpsStyle, jumpsTemplate } from '../report/jumps.ts';
import { ReportScreen } from '../report/screen.ts';
import './concentration.ts';
import type { PerennialCustomer } from './customer-page.ts';
import './customer-page.ts';
import './glance.ts';
import './lists.ts';
import './segments.ts';
import type { PerennialCustomerTable } from './table.ts';
import './table.ts';
import { readView, usualView, type View, writeView } from './view.ts';

/** Who they are, then to whom to write. */
const jumps: readonly Jump[] = [
  ['concentration-title', 'perennial-concentration'],
  ['segments-title', 'perennial-segments'],
  ['customers-table', 'perennial-customer-table'],
  ['slipping-away-title', 'perennial-slipping-away'],
  ['one-time-title', 'perennial-one-time', 'forecast'],
];

class PerennialCustomers extends ReportScreen {
  static override styles = [...ReportScreen.styles, jumpsStyle];

  protected override readonly heading = 'customers-title';
  protected override readonly tellsWhatHappened = true;

  #view: View = usualView;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('settings')) return;
    this.#view = readView(this.settings);
    const { high, mid } = this.#view.cuts;
    if (high !== outlook.cuts.high || mid !== outlook.cuts.mid) void outlook.cut(this.#view.cuts);
  }

  protected override parts(): TemplateResult {
    const { locale } = this;
    const view = this.#view;
    const see = ({ detail }: CustomEvent<Partial<View>>) =>
      this.settle(writeView({ ...view, ...detail }));
    const show = ({ detail }: CustomEvent<number>) => this.#show(detail);
    return html`
      ${jumpsTemplate(locale, this.renderRoot, jumps)}
      <perennial-glance .locale=${locale}></perennial-glance>
      <perennial-concentration .locale=${locale}></perennial-concentration>
      <perennial-segments
        .locale=${locale}
        .view=${view}
        @view-wanted=${see}
        @part-wanted=${this.#lead}
      ></perennial-segments>
      <perennial-customer-table
        .locale=${locale}
        .view=${view}
        @view-wanted=${see}
        @customer-wanted=${show}
      ></perennial-customer-table>
      <perennial-slipping-away .locale=${locale} @customer-wanted=${show}></perennial-slipping-away>
      <perennial-one-time .locale=${locale} @customer-wanted=${show}></perennial-one-time>
      <perennial-customer .locale=${locale}></perennial-customer>
    `;
  }

  #show(place: number): void {
    void this.renderRoot.querySelector<PerennialCustomer>('perennial-customer')?.show(place);
  }

  /** To the customers of a part that was chosen. */
  #lead(): void {
    this.renderRoot.querySelector<PerennialCustomerTable>('perennial-customer-table')?.arrive();
  }
}

customElements.define('perennial-customers', PerennialCustomers);
