/**
 * The whole report as one document for paper: what customers are worth, how far that can be trusted, who they
 * are, and what to do. On the screen it is not seen, but as wide as a page, for its charts.
 */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import '../cohorts/lives.ts';
import '../cohorts/over-time.ts';
import { calendarIn, measureIn } from '../cohorts/settings.ts';
import '../cohorts/year-on-year.ts';
import '../customers/concentration.ts';
import '../customers/glance.ts';
import '../customers/lists.ts';
import '../customers/segments.ts';
import '../customers/table.ts';
import { readView, type View } from '../customers/view.ts';
import '../groups/by-group.ts';
import { aheadOf } from '../groups/due.ts';
import '../groups/products.ts';
import type { Locale } from '../i18n/locale.ts';
import { today } from '../orders/format.ts';
import { headlineTemplate } from '../orders/receipt.ts';
import { session } from '../orders/session.ts';
import { ordersStyle } from '../orders/style.ts';
import '../outlook/outlook.ts';
import { outlook } from '../outlook/state.ts';
import { outlookStyle } from '../outlook/style.ts';
import { hasSubscribers } from '../outlook/subscriptions.ts';
import '../plan/acquisition.ts';
import '../plan/levers.ts';
import { assumedIn, monthsIn } from '../plan/settings.ts';
import { moneyOf } from '../report/part.ts';
import type { Screen } from '../shell/address.ts';
import { printStyle } from './style.ts';
import { termsTemplate } from './terms.ts';

/** What each screen's address says, as far as it was visited. */
export type ScreenSettings = ReadonlyMap<Screen, URLSearchParams>;

export class PerennialPrintedReport extends LitElement {
  static override styles = [ordersStyle, outlookStyle, printStyle];

  declare locale: Locale;
  declare settings: ScreenSettings;

  /** What the document is called. */
  get name(): string {
    const { locale } = this;
    return locale.text('print-name', { title: locale.text('print-title'), files: this.#files });
  }

  get #files(): string {
    return this.locale.list(session.files.map(({ name }) => name));
  }

  /** Resolves when every part has its answer and every chart is drawn. */
  async drawn(): Promise<void> {
    await this.updateComplete;
    const parts = this.renderRoot.querySelectorAll<LitElement>('*');
    await Promise.all([...parts].map((part) => part.updateComplete));
    await import('../chart/draw.ts');
    // In the first frame charts see how wide they are, in the second they are drawn.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  }

  /** Paper cannot be scrolled: where sums are long, tables are set in smaller letters. See their style. */
  protected override willUpdate(): void {
    const sum = moneyOf(this.locale).money(session.receipt?.summary?.net ?? 0);
    this.style.setProperty('--sum-length', String(sum.length));
  }

  protected override render() {
    const { report } = outlook;
    const { receipt } = session;
    if (report?.answer.kind !== 'forecast' || !receipt?.summary) return nothing;
    const { locale } = this;
    return html`<header>
        <p class="made">Perennial</p>
        <h1>${locale.text('print-title')}</h1>
        <p class="files">${this.#files}</p>
        ${headlineTemplate(locale, receipt, receipt.summary)}
        <p class="basis">${locale.text('print-date', { date: today(locale) })}</p>
      </header>
      <perennial-glance .locale=${locale}></perennial-glance>
      ${termsTemplate(locale, report)}
      <perennial-outlook .locale=${locale}></perennial-outlook>
      ${
        hasSubscribers(receipt)
          ? html`<perennial-subscriptions .locale=${locale}></perennial-subscriptions>`
          : nothing
      }
      ${this.#coursesTemplate()} ${this.#customersTemplate()} ${this.#groupsTemplate()}
      ${this.#planTemplate()}`;
  }

  #coursesTemplate(): TemplateResult {
    const { locale } = this;
    const settings = this.#of('cohorts');
    const calendar = calendarIn(settings);
    return html`<h1 class="chapter">${locale.text('cohorts-title')}</h1>
      <perennial-over-time .locale=${locale} .calendar=${calendar}></perennial-over-time>
      <perennial-year-on-year .locale=${locale}></perennial-year-on-year>
      <perennial-lives
        .locale=${locale}
        .calendar=${calendar}
        .measure=${measureIn(settings)}
      ></perennial-lives>`;
  }

  #customersTemplate(): TemplateResult {
    const { locale } = this;
    // Sorted as on the screen, but of all customers.
    const view: View = { ...readView(this.#of('customers')), segment: null, tier: null };
    return html`<h1 class="chapter">${locale.text('customers-title')}</h1>
      <perennial-segments .locale=${locale} .view=${view}></perennial-segments>
      <perennial-slipping-away .locale=${locale}></perennial-slipping-away>
      <perennial-one-time .locale=${locale}></perennial-one-time>
      <perennial-concentration .locale=${locale}></perennial-concentration>
      <perennial-customer-table .locale=${locale} .view=${view}></perennial-customer-table>`;
  }

  #groupsTemplate(): TemplateResult {
    const { locale } = this;
    const settings = this.#of('groups');
    return html`<h1 class="chapter">${locale.text('groups-title')}</h1>
      <perennial-by-group .locale=${locale} .by=${settings.get('by') ?? ''}></perennial-by-group>
      <perennial-products
        .locale=${locale}
        .ahead=${aheadOf(settings.get('ahead'))}
      ></perennial-products>`;
  }

  #planTemplate(): TemplateResult {
    const { locale } = this;
    const settings = this.#of('plan');
    return html`<h1 class="chapter">${locale.text('plan-title')}</h1>
      <perennial-acquisition
        .locale=${locale}
        .months=${monthsIn(settings)}
      ></perennial-acquisition>
      <perennial-levers .locale=${locale} .assumed=${assumedIn(settings)}></perennial-levers>`;
  }

  #of(screen: Screen): URLSearchParams {
    return this.settings.get(screen) ?? new URLSearchParams();
  }
}

customElements.define('perennial-printed-report', PerennialPrintedReport);
