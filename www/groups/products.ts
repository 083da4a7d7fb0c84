/** Products that are bought together, bought again, and due. */

import { html, nothing, type PropertyValues } from 'lit';
import type { ProductsReport } from '../core/types.ts';
import { outlook } from '../outlook/state.ts';
import { ReportPart } from '../report/part.ts';
import { dueTemplate } from './due.ts';
import { pairsTemplate } from './pairs.ts';
import { refillsTemplate } from './refills.ts';
import { groupsStyle } from './style.ts';

class PerennialProducts extends ReportPart {
  static override properties = { ...ReportPart.properties, ahead: { attribute: false } };

  static override styles = [...ReportPart.styles, groupsStyle];

  /** Days ahead within which a customer who is due is listed. */
  declare ahead: number;

  protected override readonly needsForecast = false;

  #report: ProductsReport | undefined;
  #isKnown = false;

  protected override update(changed: PropertyValues): void {
    if (this.hasUpdated && changed.has('ahead')) void this.ask();
    super.update(changed);
  }

  protected override async ask(): Promise<void> {
    const { ahead } = this;
    const report = await outlook.ask({ about: 'products', ahead });
    if (ahead !== this.ahead) return;
    this.#report = report;
    this.#isKnown = true;
    this.requestUpdate();
  }

  protected override render() {
    const { locale, ahead } = this;
    const report = this.#report;
    if (!this.#isKnown) return nothing;
    return html`<section class="outlook" aria-labelledby="products-title">
      <h2 id="products-title">${locale.text('products-title')}</h2>
      ${
        report
          ? html`${pairsTemplate(locale, report)} ${refillsTemplate(locale, report)}
            ${dueTemplate(locale, report, {
              ahead,
              choose: (detail) => this.dispatchEvent(new CustomEvent('ahead-chosen', { detail })),
            })}`
          : html`<p>${locale.text('products-none')}</p>`
      }
    </section>`;
  }
}

customElements.define('perennial-products', PerennialProducts);
