/** Whom to write to: valuable customers who are late, and those who bought once. */

import { html, nothing } from 'lit';
import type { CustomerList } from '../core/types.ts';
import { outlook } from '../outlook/state.ts';
import { downloadTemplate } from '../report/download.ts';
import { ReportPart } from '../report/part.ts';
import { type ColumnName, columns, moneys } from './cells.ts';
import { listTemplate } from './list.ts';
import { customersStyle } from './style.ts';

/** Rows that are shown before more are asked for. */
const FEW = 10;

abstract class PerennialList extends ReportPart {
  static override styles = [...ReportPart.styles, customersStyle];

  /** What it is of, in questions and in the ids of its messages. */
  protected abstract readonly of: 'slipping-away' | 'one-time';
  protected abstract readonly columns: readonly ColumnName[];
  /** What it says of itself, by a model that knows churn and by one that does not. */
  protected abstract readonly how: readonly [string, string];

  #list: CustomerList | undefined;
  #isLong = false;

  protected override async ask(): Promise<void> {
    this.#list = await outlook.ask({ about: this.of });
  }

  protected override render() {
    const { locale, of } = this;
    const list = this.#list;
    if (!list) return nothing;
    return html`<section aria-labelledby="list-title">
      <h2 id="list-title">${locale.text(`${of}-title`)}</h2>
      ${
        list.rows.length === 0
          ? html`<p>${locale.text(`${of}-nobody`)}</p>`
          : this.#listTemplate(list)
      }
    </section>`;
  }

  #listTemplate({ part, rows }: CustomerList) {
    const { locale, of } = this;
    const { exact, rough } = moneys(locale);
    const shown = this.#isLong ? rows : rows.slice(0, FEW);
    return html`<p class="headline">
        ${locale.text(`${of}-headline`, {
          count: part.customers,
          revenue: exact(part.revenue),
          next: rough(part.next),
          stake: rough(part.at_stake),
        })}
      </p>
      <p class="basis">${locale.text(this.how[outlook.knowsChurn ? 0 : 1])}</p>
      ${listTemplate({
        locale,
        caption: locale.text(`${of}-caption`),
        columns: columns(locale, this.columns),
        rows: shown,
        open: (place) => this.dispatchEvent(new CustomEvent('customer-wanted', { detail: place })),
      })}
      <p class="help on-paper">
        ${locale.text('customers-page', {
          first: locale.number(1),
          last: locale.number(shown.length),
          count: locale.number(part.customers),
        })}
      </p>
      <div class="tools">
        ${
          rows.length > FEW
            ? html`<button
                type="button"
                id="long"
                aria-expanded=${this.#isLong ? 'true' : 'false'}
                @click=${() => this.#lengthen()}
              >
                ${locale.text(this.#isLong ? 'customers-fewer' : 'customers-more', {
                  count: rows.length,
                })}
              </button>`
            : nothing
        }
        ${downloadTemplate(locale, {
          label: 'customers-list-download',
          count: part.customers,
          file: { of },
          name: locale.text(`${of}-title`),
        })}
      </div>`;
  }

  #lengthen(): void {
    this.#isLong = !this.#isLong;
    this.requestUpdate();
  }
}

class PerennialSlippingAway extends PerennialList {
  /** Where nothing can be expected, it says why it has nobody. */
  protected override readonly needsForecast = false;
  protected override readonly of = 'slipping-away';
  protected override readonly how = ['slipping-away-how', 'slipping-away-how-no-churn'] as const;
  protected override readonly columns = [
    'stake',
    'alive',
    'gap',
    'silent',
    'revenue',
    'next',
  ] as const;

  protected override render() {
    const { locale } = this;
    if (!outlook.notYet) return super.render();
    return html`<section aria-labelledby="list-title">
      <h2 id="list-title">${locale.text('slipping-away-title')}</h2>
      <p>${locale.text('slipping-away-not-yet')}</p>
    </section>`;
  }
}

class PerennialOneTime extends PerennialList {
  protected override readonly needsForecast = true;
  protected override readonly of = 'one-time';
  protected override readonly how = ['one-time-how', 'one-time-how'] as const;
  protected override readonly columns = ['next', 'alive', 'revenue', 'last', 'silent'] as const;
}

customElements.define('perennial-slipping-away', PerennialSlippingAway);
customElements.define('perennial-one-time', PerennialOneTime);
