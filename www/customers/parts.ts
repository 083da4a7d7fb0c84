/** Parts of the customers side by side: how many they are, and what hangs on them. */

import { html, nothing, type TemplateResult } from 'lit';
import type { Part } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { roughShare } from '../outlook/format.ts';
import { moneys } from './cells.ts';

export interface PartRow {
  readonly name: string;
  /** What is said of it under its name. */
  readonly said: string;
  /** What is said besides, of some of its customers. */
  readonly late?: string;
  readonly part: Part;
  /** Whether the table of customers shows it alone. */
  readonly isChosen: boolean;
  /** Shows its customers. */
  readonly choose: () => void;
}

export interface PartsView {
  readonly caption: string;
  /** What a part is called. */
  readonly head: string;
  readonly rows: readonly PartRow[];
}

export function partsTemplate(
  locale: Locale,
  { caption, head: kind, rows }: PartsView,
): TemplateResult {
  const { exact, rough } = moneys(locale);
  const share = (value: number | null) =>
    value === null ? '' : html`<small>${roughShare(locale, value)}</small>`;
  // Nothing can be expected of any of them yet, or of all.
  const expects = rows.some(({ part }) => part.next !== null);
  const head = (name: string) => html`<th scope="col" class="number">${locale.text(name)}</th>`;
  return html`<div class="wide" tabindex="0" role="region" aria-label=${caption}>
    <table class="figures">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${kind}</th>
          ${head('orders-customers')} ${head('outlook-so-far')}
          ${expects ? [head('customers-next'), head('customers-stake')] : nothing}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({
            name,
            said,
            late,
            part,
            isChosen,
            choose,
          }) => html`<tr class=${isChosen ? 'chosen' : ''}>
            <th scope="row">
              <button type="button" class="link" @click=${choose}>
                ${name}
              </button>
              <span class="advice">${said}</span>
              ${late ? html`<span class="advice">${late}</span>` : nothing}
            </th>
            <td class="number">
              ${locale.number(part.customers)}${share(part.share_of_customers)}
            </td>
            <td class="number">${exact(part.revenue)}${share(part.share_of_revenue)}</td>
            ${
              expects
                ? html`<td class="number">${rough(part.next)}${share(part.share_of_next)}</td>
                    <td class="number">${rough(part.at_stake)}</td>`
                : nothing
            }
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
