/** *What your customers will be worth*: a look back, three numbers, and how far to trust them. */

import { html, LitElement, nothing } from 'lit';
import type { Expectation, OutlookReport, Wishes } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { keepFocus } from '../orders/focus.ts';
import { openTruth } from '../orders/sample.ts';
import { session } from '../orders/session.ts';
import { ordersStyle } from '../orders/style.ts';
import '../print/button.ts';
import { numberStyle } from '../report/number-field.ts';
import { save } from '../shell/save.ts';
import { controlsTemplate } from './controls.ts';
import {
  cautionsTemplate,
  modelsTemplate,
  notYetTemplate,
  numbersTemplate,
  spendingTemplate,
} from './expectation.ts';
import { hindsightTemplate } from './hindsight.ts';
import { outlook } from './state.ts';
import { statisticsTemplate } from './statistics.ts';
import { outlookStyle } from './style.ts';
import { troubleTemplate } from './trouble.ts';
import { truthTemplate } from './truth.ts';

const wish = (part: Partial<Wishes>): void => void outlook.wish(part);

class PerennialOutlook extends LitElement {
  static override properties = { locale: { attribute: false } };

  static override styles = [ordersStyle, outlookStyle, numberStyle];

  declare locale: Locale;

  /** The control with the focus before the screen is drawn anew. */
  #focused: string | undefined;
  #listening = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    outlook.addEventListener('change', () => this.requestUpdate(), { signal });
    if (!outlook.report && !outlook.progress && !outlook.trouble) void outlook.work();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
  }

  protected override willUpdate(): void {
    this.#focused = this.shadowRoot?.activeElement?.id;
  }

  protected override updated(): void {
    if (this.shadowRoot && this.#focused) keepFocus(this.shadowRoot, this.#focused);
  }

  protected override render() {
    const { locale } = this;
    const { report, progress, trouble, wishes } = outlook;
    if (!report && !progress && !trouble) return nothing;
    return html`<section class="outlook" aria-labelledby="outlook-title">
      <h2 id="outlook-title">${locale.text('outlook-title')}</h2>
      ${controlsTemplate(locale, wishes, wish)}
      <p class="status" role="status">${progress ? locale.text(`outlook-stage-${progress.stage}`) : ''}</p>
      ${progress ? this.#progressTemplate(progress.share) : nothing}
      ${trouble ? troubleTemplate(locale) : nothing}
      ${report ? this.#reportTemplate(report) : nothing}
    </section>`;
  }

  #progressTemplate(share: number) {
    const { locale } = this;
    return html`<div class="progress">
      <progress max="1" .value=${share} aria-label=${locale.text('outlook-title')}></progress>
      <button type="button" @click=${() => void this.#stop()}>${locale.text('outlook-stop')}</button>
    </div>`;
  }

  /** The button that was pressed goes, and the one that begins anew has its place. */
  async #stop(): Promise<void> {
    outlook.stop();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#again')?.focus();
  }

  #reportTemplate(report: OutlookReport) {
    const { locale } = this;
    const { answer } = report;
    const currency = session.receipt?.currency ?? null;
    return html`<div aria-busy=${outlook.progress ? 'true' : 'false'}>
      ${hindsightTemplate(locale, report, { currency, wish })}
      ${
        answer.kind === 'forecast'
          ? this.#answerTemplate(report, answer.of, currency)
          : notYetTemplate(locale, answer.of, wish)
      }
    </div>`;
  }

  #answerTemplate(report: OutlookReport, answer: Expectation, currency: string | null) {
    const { locale } = this;
    const { wishes, progress } = outlook;
    // While other wishes are worked out, what is shown is of those before.
    const truth = progress ? undefined : openTruth();
    return html`
      ${numbersTemplate(locale, report, answer, wishes, currency)}
      <perennial-print .locale=${locale}></perennial-print>
      ${truthTemplate(locale, answer, wishes, { truth, currency })}
      ${cautionsTemplate(locale, report.cautions)}
      ${modelsTemplate(locale, report, answer, currency)}
      ${spendingTemplate(locale, answer, wishes, currency, wish)}
      ${statisticsTemplate(locale, answer, () => this.#downloadReport(report))}
    `;
  }

  #downloadReport(report: OutlookReport): void {
    const text = JSON.stringify({ wishes: outlook.wishes, report }, null, 2);
    const contents = new Blob([text], { type: 'application/json' });
    save(contents, `${this.locale.text('outlook-title')}.json`);
  }
}

customElements.define('perennial-outlook', PerennialOutlook);
