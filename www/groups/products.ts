/** Products that are bought together, bought again, and due. */

import { html, nothing, type PropertyValues } from 'lit';
import type { ProductsReport, ReminderList } from '../core/types.ts';
import { outlook } from '../outlook/state.ts';
import { pagesStyle } from '../report/pages.ts';
import { ReportPart } from '../report/part.ts';
import { dueTemplate, PAGE } from './due.ts';
import { pairsTemplate } from './pairs.ts';
import { refillsTemplate } from './refills.ts';
import { groupsStyle } from './style.ts';

class PerennialProducts extends ReportPart {
  static override properties = { ...ReportPart.properties, ahead: { attribute: false } };

  static override styles = [...ReportPart.styles, pagesStyle, groupsStyle];

  /** Days ahead within which a customer who is due is listed. */
  declare ahead: number;

  protected override readonly needsForecast = false;

  #report: ProductsReport | undefined;
  #isKnown = false;
  #due: ReminderList | undefined;
  #from = 0;
  /** The last of what was asked of who is due: what comes after a newer question is none. */
  #asked = 0;

  protected override update(changed: PropertyValues): void {
    if (this.hasUpdated && changed.has('ahead')) void this.#turn(0);
    super.update(changed);
  }

  protected override async ask(): Promise<void> {
    this.#report = await outlook.ask({ about: 'products' });
    if (this.#report) await this.#turn(0);
    this.#isKnown = true;
  }

  /** Shows who is due, from a row on. */
  async #turn(from: number): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const { ahead } = this;
    const due = await outlook.ask({ about: 'reminders', ahead, from, limit: PAGE });
    if (asked !== this.#asked) return;
    this.#due = due;
    this.#from = from;
    this.requestUpdate();
  }

  protected override render() {
    const { locale, ahead } = this;
    const report = this.#report;
    const due = this.#due;
    if (!this.#isKnown) return nothing;
    return html`<section class="outlook" aria-labelledby="products-title">
      <h2 id="products-title">${locale.text('products-title')}</h2>
      ${
        report
          ? html`${pairsTemplate(locale, report)} ${refillsTemplate(locale, report)}
            ${
              due
                ? dueTemplate(locale, due, {
                    ahead,
                    from: this.#from,
                    turn: (from) => void this.#turn(from),
                    choose: (detail) =>
                      this.dispatchEvent(new CustomEvent('ahead-chosen', { detail })),
                  })
                : nothing
            }`
          : html`<p>${locale.text('products-none')}</p>`
      }
    </section>`;
  }
}

customElements.define('perennial-products', PerennialProducts);
