/** What the customers of each group are worth, and what came of winning them. */

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { GroupBy, Groupings, GroupsReport } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { session } from '../orders/session.ts';
import { outlook } from '../outlook/state.ts';
import { downloadTemplate } from '../report/download.ts';
import { ReportPart } from '../report/part.ts';
import { courseChart, groupNames, worthChart } from './charts.ts';
import { costsTemplate } from './costs.ts';
import { noteSpend, spendsOn } from './spends.ts';
import { groupsStyle } from './style.ts';
import { worthTemplate } from './worth.ts';

/** How the first products of customers stand in the address; a column stands there by its place. */
const firstProducts = 'products';

class PerennialByGroup extends ReportPart {
  static override properties = { ...ReportPart.properties, by: { attribute: false } };

  static override styles = [...ReportPart.styles, groupsStyle];

  /** What the address says to group by. */
  declare by: string;

  protected override readonly needsForecast = false;

  #groupings: Groupings | undefined;
  #report: GroupsReport | undefined;

  protected override update(changed: PropertyValues): void {
    if (this.hasUpdated && changed.has('by')) void this.#again();
    super.update(changed);
  }

  protected override async ask(): Promise<void> {
    this.#groupings = await outlook.ask({ about: 'groupings' });
    await this.#again();
  }

  /** Asks for the groups, where there is something to group by. */
  async #again(): Promise<void> {
    const chosen = this.#chosen;
    const by = asked(chosen);
    const spent = [...spendsOn(this.#column)];
    const report = by && (await outlook.ask({ about: 'groups', by, spent }));
    if (chosen !== this.#chosen) return;
    this.#report = report;
    this.requestUpdate();
  }

  /** What is grouped by: what the address says, or else the first that there is. */
  get #chosen(): string | undefined {
    return this.#choices.find(([choice]) => choice === this.by)?.[0] ?? this.#choices[0]?.[0];
  }

  /** What it is called. */
  get #column(): string {
    return this.#choices.find(([choice]) => choice === this.#chosen)?.[1] ?? '';
  }

  get #choices(): readonly (readonly [choice: string, name: string])[] {
    const { columns = [], products = false } = this.#groupings ?? {};
    const named = columns.map((name, place) => [String(place), name] as const);
    return products
      ? [...named, [firstProducts, this.locale.text('groups-first-products')]]
      : named;
  }

  protected override render() {
    const { locale } = this;
    if (!this.#groupings) return nothing;
    return html`<section class="outlook" aria-labelledby="groups-heading">
      <h2 id="groups-heading">${locale.text('groups-heading')}</h2>
      ${this.#choices.length > 0 ? this.#content() : html`<p>${locale.sentences(locale.text('groups-none'), locale.text('groups-columns'))}</p>`}
    </section>`;
  }

  #content(): TemplateResult {
    const { locale } = this;
    const report = this.#report;
    const choose = (event: Event) => {
      const detail = (event.currentTarget as HTMLSelectElement).value;
      this.dispatchEvent(new CustomEvent('by-chosen', { detail }));
    };
    return html`<div class="controls">
        <label>
          <span>${locale.text('groups-by')}</span>
          <select id="by" @change=${choose}>
            ${this.#choices.map(
              ([choice, name]) =>
                html`<option value=${choice} ?selected=${choice === this.#chosen}>${name}</option>`,
            )}
          </select>
        </label>
      </div>
      ${report ? this.#reportTemplate(report) : nothing}`;
  }

  #downloadsTemplate(): TemplateResult | typeof nothing {
    const { locale } = this;
    const by = asked(this.#chosen);
    if (!by) return nothing;
    return html`<div class="tools">
      ${downloadTemplate(locale, {
        label: 'groups-download',
        file: { of: 'groups', by, spent: [...spendsOn(this.#column)] },
        name: locale.text('groups-heading'),
      })}
    </div>`;
  }

  #reportTemplate(report: GroupsReport): TemplateResult {
    const { locale } = this;
    const { ends } = outlook.report ?? { ends: '' };
    const currency = session.receipt?.currency ?? null;
    return html`
      ${differencesTemplate(locale, report)}
      <p class="help">
        ${locale.sentences(
          locale.text(this.#chosen === firstProducts ? 'groups-how-products' : 'groups-how'),
          locale.text('groups-columns'),
          report.guest_orders > 0
            ? locale.text('groups-guests', { count: report.guest_orders })
            : '',
        )}
      </p>
      ${worthTemplate(locale, report, { column: this.#column, currency, ends })}
      ${this.#downloadsTemplate()}
      ${guard([locale, report], () => {
        const { money } = this;
        const charts = [worthChart(money, report, this.#column, ends), courseChart(money, report)];
        return charts.map((chart) =>
          chart
            ? html`<perennial-chart .locale=${money} .chart=${chart}></perennial-chart>`
            : nothing,
        );
      })}
      ${costsTemplate(locale, report, {
        column: this.#column,
        currency,
        ends,
        margin: outlook.wishes.margin,
        earn: (margin) => void outlook.wish({ margin }),
        spends: spendsOn(this.#column),
        spend: (group, spend) => {
          noteSpend(this.#column, group, spend);
          void this.#again();
        },
      })}
    `;
  }
}

/** Which groups differ from the others by more than chance. */
function differencesTemplate(locale: Locale, { groups }: GroupsReport): TemplateResult {
  const standing = (wanted: 'more' | 'less') =>
    groups.filter(({ group }) => group.standing === wanted).map(({ group }) => group);
  const [more, less] = [standing('more'), standing('less')];
  const areJudged = groups.some(({ group }) => group.standing !== 'too-few');
  const sentence = (id: string, of: typeof more) =>
    of.length > 0 ? locale.text(id, { names: groupNames(locale, of) }) : '';
  return html`<p class="headline">
    ${
      [more, less].some((of) => of.length > 0)
        ? locale.sentences(sentence('groups-more', more), sentence('groups-less', less))
        : locale.text(areJudged ? 'groups-alike' : 'groups-too-few')
    }
  </p>`;
}

function asked(choice: string | undefined): GroupBy | undefined {
  if (choice === undefined) return undefined;
  return choice === firstProducts ? 'first-products' : { column: Number(choice) };
}

customElements.define('perennial-by-group', PerennialByGroup);
