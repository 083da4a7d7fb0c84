/** A screen of the report: its parts, or what is missing for them. */

import { html, LitElement, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.ts';
import { session } from '../orders/session.ts';
import { ordersStyle } from '../orders/style.ts';
import { notYetTemplate } from '../outlook/expectation.ts';
import { outlook } from '../outlook/state.ts';
import { outlookStyle } from '../outlook/style.ts';

export abstract class ReportScreen extends LitElement {
  static override properties = {
    locale: { attribute: false },
    settings: { attribute: false },
  };

  static override styles = [ordersStyle, outlookStyle];

  declare locale: Locale;
  declare settings: URLSearchParams;

  #listening = new AbortController();

  /** The message of its heading. */
  protected abstract readonly heading: string;

  /** What it shows of an outlook. */
  protected abstract parts(): TemplateResult;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    outlook.addEventListener('change', () => this.requestUpdate(), { signal });
    session.addEventListener('decided', () => this.#tell(), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
  }

  /** Says what was set, for the address. */
  protected settle(settings: URLSearchParams): void {
    this.settings = settings;
    this.dispatchEvent(new CustomEvent('report-set', { detail: settings }));
  }

  protected override render() {
    return html`<h1>${this.locale.text(this.heading)}</h1>
      ${this.#content()}`;
  }

  #content(): TemplateResult {
    const { locale } = this;
    const { report, progress } = outlook;
    if (!report) {
      return progress
        ? html`<p class="status" role="status">${locale.text(`outlook-stage-${progress.stage}`)}</p>
            <div class="progress">
              <progress max="1" .value=${progress.share} aria-label=${locale.text('outlook-title')}></progress>
            </div>`
        : html`<p class="lead">${locale.text('report-no-orders')}</p>
            <button type="button" class="primary" @click=${() => this.#want('orders')}>
              ${locale.text('report-open-orders')}
            </button>`;
    }
    return report.answer.kind === 'not-yet'
      ? notYetTemplate(locale, report.answer.of, (part) => void outlook.wish(part))
      : this.parts();
  }

  /** Says what is wished of the outlook, which is a setting of the orders. */
  #tell(): void {
    const detail = session.settings;
    this.dispatchEvent(new CustomEvent('orders-decided', { detail }));
  }

  #want(screen: string): void {
    this.dispatchEvent(new CustomEvent('screen-wanted', { detail: screen }));
  }
}
