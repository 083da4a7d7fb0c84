/** The main figures, to be kept and compared a quarter later. */

import { html, nothing } from 'lit';
import type { Apart, Comparison, Figure, FigureChange, Glance } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { Rounded } from '../i18n/messages.ts';
import { date } from '../orders/format.ts';
import { hundredths, roughCount, roughShare } from '../outlook/format.ts';
import { outlook } from '../outlook/state.ts';
import '../print/button.ts';
import { ReportPart } from '../report/part.ts';
import { reportStyle } from '../report/style.ts';
import { save } from '../shell/save.ts';

/** A file of figures is a few lines; of a longer one no more is read. */
const longest = 65_536;

class PerennialCheck extends ReportPart {
  static override styles = [...ReportPart.styles, reportStyle];

  protected override readonly needsForecast = true;

  #glance: Glance | undefined;
  /** The text of figures that were kept. */
  #before: string | undefined;
  #comparison: Comparison | undefined;

  protected override async ask(): Promise<void> {
    this.#glance = await outlook.ask({ about: 'glance' });
    await this.#compare();
  }

  async #compare(): Promise<void> {
    const before = this.#before;
    if (before !== undefined) this.#comparison = await outlook.ask({ about: 'compare', before });
  }

  protected override render() {
    const { locale } = this;
    const glance = this.#glance;
    if (!glance) return nothing;
    const comparison = this.#comparison;
    return html`<section aria-labelledby="check-title">
      <h2 id="check-title">${locale.text('check-title')}</h2>
      <p class="note">${locale.text('check-how')}</p>
      <div role="status">${comparison ? this.#troubleTemplate(comparison) : nothing}</div>
      ${
        comparison?.kind === 'figures'
          ? [
              comparison.apart.map((apart) => html`<p class="apart">${this.#apart(apart)}</p>`),
              this.#changesTemplate(glance, comparison.before, comparison.changes),
            ]
          : this.#figuresTemplate(glance)
      }
      <div class="tools">
        <button type="button" @click=${() => void this.#keep(glance)}>
          ${locale.text('check-keep')}
        </button>
        <button type="button" @click=${this.#browse}>${locale.text('check-compare')}</button>
        <input
          type="file"
          hidden
          accept=".txt,text/plain"
          aria-label=${locale.text('check-compare')}
          @change=${this.#open}
        />
      </div>
      <perennial-print .locale=${locale}></perennial-print>
    </section>`;
  }

  #troubleTemplate(comparison: Comparison) {
    const { locale } = this;
    switch (comparison.kind) {
      case 'figures':
        return nothing;
      case 'unreadable':
        return html`<p class="trouble">
          ${
            comparison.line === 0
              ? locale.text('check-no-day')
              : locale.text('check-unreadable', { line: locale.number(comparison.line) })
          }
        </p>`;
      default:
        return html`<p class="trouble">${locale.text(`check-${comparison.kind}`)}</p>`;
    }
  }

  #apart(apart: Apart): string {
    const { locale } = this;
    switch (apart.code) {
      case 'later-day':
        return locale.text('check-later-day');
      case 'days':
        return locale.text('check-other-days', {
          before: apart.before,
          now: apart.now,
        });
      case 'discount':
        return locale.text('check-other-discount', {
          before: locale.share(apart.before),
          now: locale.share(apart.now),
        });
      case 'model':
        return locale.text('check-other-model', {
          before: locale.text(`model-${apart.before}`),
          now: locale.text(`model-${apart.now}`),
        });
    }
  }

  /** The figures of today alone. */
  #figuresTemplate(glance: Glance) {
    const { locale } = this;
    const { ahead } = glance;
    const row = (figure: Figure, value: number | null) =>
      value === null
        ? nothing
        : html`<tr>
            <th scope="row">${locale.text(names[figure])}</th>
            <td class="number">${this.#write(figure, value)}</td>
          </tr>`;
    return this.#tableTemplate(
      [date(locale, glance.until)],
      html`${row('customers', glance.customers)} ${row('active', ahead?.active ?? null)}
      ${row('churn', ahead?.churn ?? null)} ${row('orders', glance.orders)}
      ${row('revenue', Number(glance.revenue))}
      ${row('apv', glance.apv === null ? null : Number(glance.apv))} ${row('apf', glance.apf?.whole_year ? glance.apf.orders : null)}
      ${row('so_far', glance.so_far === null ? null : Number(glance.so_far))}
      ${row('next', ahead?.next ?? null)} ${row('total', ahead?.total ?? null)}`,
    );
  }

  /** Then and now. */
  #changesTemplate({ until }: Glance, before: string, changes: readonly FigureChange[]) {
    const { locale } = this;
    return this.#tableTemplate(
      [
        date(locale, before),
        date(locale, until),
        locale.text('check-difference'),
        locale.text('check-change'),
      ],
      changes.map(
        ({ figure, before: then, now, difference, change }) => html`<tr>
          <th scope="row">${locale.text(names[figure])}</th>
          <td class="number">${this.#write(figure, then)}</td>
          <td class="number">${this.#write(figure, now)}</td>
          <td class="number">
            ${figure === 'churn' ? points(locale, difference) : this.#write(figure, difference)}
          </td>
          <td class="number">
            ${change === null || figure === 'churn' ? '–' : locale.shareDifference(change)}
          </td>
        </tr>`,
      ),
    );
  }

  #tableTemplate(columns: readonly string[], rows: unknown) {
    const { locale } = this;
    const name = locale.text('check-table');
    return html`<div class="wide wordy" tabindex="0" role="region" aria-label=${name}>
      <table class="figures">
        <caption>${name}</caption>
        <thead>
          <tr>
            <th scope="col">${locale.text('check-figure')}</th>
            ${columns.map((column) => html`<th scope="col" class="number">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`;
  }

  #write(figure: Figure, value: number): string {
    return writers[figure](this.money, value);
  }

  #browse(event: Event): void {
    const tools = (event.currentTarget as HTMLElement).parentElement;
    tools?.querySelector<HTMLInputElement>('input[type=file]')?.click();
  }

  async #open(event: Event): Promise<void> {
    const input = event.currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    this.#before = await file.slice(0, longest).text();
    // So that the same file can be chosen again after it was changed.
    input.value = '';
    await this.#compare();
    this.requestUpdate();
  }

  async #keep({ until }: Glance): Promise<void> {
    const text = await outlook.ask({ about: 'snapshot' });
    if (text === undefined) return;
    const contents = new Blob([text], { type: 'text/plain' });
    save(contents, `${this.locale.text('check-file')} ${until}.txt`);
  }
}

/** The difference of two shares. */
function points(locale: Locale, difference: number): string {
  return locale.text('check-points', { points: new Rounded(100 * difference, 1) });
}

const names: Record<Figure, string> = {
  customers: 'orders-customers',
  active: 'outlook-active-customers',
  churn: 'check-churn',
  orders: 'orders-orders',
  revenue: 'check-revenue',
  apv: 'orders-apv',
  apf: 'check-apf',
  so_far: 'check-so-far',
  next: 'check-next',
  total: 'check-total',
};

type Write = (locale: Locale, value: number) => string;

const count: Write = (locale, value) => locale.number(value);
const money: Write = (locale, value) => locale.money(value);

const writers: Record<Figure, Write> = {
  customers: count,
  active: roughCount,
  churn: roughShare,
  orders: count,
  revenue: money,
  apv: money,
  apf: hundredths,
  so_far: money,
  next: money,
  total: money,
};

customElements.define('perennial-check', PerennialCheck);
