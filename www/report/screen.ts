/** A screen of the report: its parts, or what is missing for them. */

import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.ts';
import { openSample } from '../orders/sample.ts';
import { session } from '../orders/session.ts';
import { ordersStyle } from '../orders/style.ts';
import { notYetTemplate } from '../outlook/expectation.ts';
import { outlook } from '../outlook/state.ts';
import { outlookStyle } from '../outlook/style.ts';
import { troubleTemplate } from '../outlook/trouble.ts';

/** After so many milliseconds something that is not there yet is said to be on its way. */
const patience = 400;

export abstract class ReportScreen extends LitElement {
  static override properties = {
    locale: { attribute: false },
    settings: { attribute: false },
  };

  static override styles = [
    ordersStyle,
    outlookStyle,
    css`
      button + .lead {
        margin-block-start: 1rem;
      }

      /* Nothing moves when it comes and goes. */
      .working {
        position: fixed;
        inset: auto auto 0 0;
        padding: 0.4rem 0.9rem;
        background: var(--paper);
        color: var(--ink-soft);
        font-size: 0.9rem;
      }

      .working:empty {
        padding: 0;
      }

      @media print {
        .working {
          display: none;
        }
      }
    `,
  ];

  declare locale: Locale;
  declare settings: URLSearchParams;

  #listening = new AbortController();
  /** What is worked out at once needs no word. */
  #isSlow = false;
  #patience: ReturnType<typeof setTimeout> | undefined;

  /** The message of its heading. */
  protected abstract readonly heading: string;

  /** Whether parts of it tell what happened, which they do where nothing can be expected yet, too. */
  protected abstract readonly tellsWhatHappened: boolean;

  /** What it shows of an outlook. */
  protected abstract parts(): TemplateResult;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    outlook.addEventListener('change', () => this.requestUpdate(), { signal });
    outlook.addEventListener('asking', () => this.#wait(), { signal });
    this.#wait();
    session.addEventListener('decided', () => this.#tell(), { signal });
    session.addEventListener('change', () => this.requestUpdate(), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
    clearTimeout(this.#patience);
  }

  #wait(): void {
    clearTimeout(this.#patience);
    this.#patience = setTimeout(
      () => {
        this.#isSlow = outlook.isAsking;
        this.requestUpdate();
      },
      outlook.isAsking ? patience : 0,
    );
  }

  /** Says what was decided about the orders, so that their screen does not go back on it. */
  #tell(): void {
    this.dispatchEvent(new CustomEvent('orders-decided', { detail: session.settings }));
  }

  /** Says what was set, for the address. */
  protected settle(settings: URLSearchParams): void {
    this.settings = settings;
    this.dispatchEvent(new CustomEvent('report-set', { detail: settings }));
  }

  protected override render() {
    return html`<h1>${this.locale.text(this.heading)}</h1>
      ${this.#content()}
      <p class="working" role="status">${this.#isSlow ? this.locale.text('report-working') : ''}</p>`;
  }

  #content(): TemplateResult {
    const { locale } = this;
    const { report, progress, trouble } = outlook;
    if (trouble) return troubleTemplate(locale);
    if (!report) {
      return progress
        ? html`<p class="status" role="status">${locale.text(`outlook-stage-${progress.stage}`)}</p>
            <div class="progress">
              <progress max="1" .value=${progress.share} aria-label=${locale.text('outlook-title')}></progress>
            </div>`
        : this.#noOrders();
    }
    const reason = outlook.notYet;
    if (!reason) return this.parts();
    const said = notYetTemplate(locale, reason, (part) => void outlook.wish(part));
    return this.tellsWhatHappened
      ? html`${said}
          <p class="lead">${locale.text('report-not-yet')}</p>
          ${this.parts()}`
      : said;
  }

  /** Nothing is open, or nothing that tells customers apart. */
  #noOrders(): TemplateResult {
    const { locale } = this;
    if (session.progress) {
      return html`<p class="status" role="status">${locale.text('orders-reading')}</p>`;
    }
    return html`<p class="lead">${locale.text(whatIsMissing())}</p>
      <div class="tools">
        <button type="button" class="primary" @click=${() => this.#want('orders')}>
          ${locale.text('report-open-orders')}
        </button>
        ${
          session.files.length === 0
            ? html`<button type="button" @click=${() => void openSample('orders')}>
                ${locale.text('sample-open')}
              </button>`
            : nothing
        }
      </div>`;
  }

  #want(screen: string): void {
    this.dispatchEvent(new CustomEvent('screen-wanted', { detail: screen }));
  }
}

/** The message that says why there is no report. */
function whatIsMissing(): string {
  const { receipt } = session;
  if (!receipt) return 'report-no-orders';
  if (receipt.summary) return 'report-no-customers';
  const asked = [receipt, ...receipt.files].some(({ questions }) => questions.length > 0);
  return asked ? 'report-asked' : 'report-files-without-orders';
}
