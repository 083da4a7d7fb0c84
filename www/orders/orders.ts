/** The screen *Your orders*: a file in, what was understood of it, its averages out. */

import { html, LitElement, nothing } from 'lit';
import type { Options, Receipt } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { chooseTemplate } from './choose.ts';
import { isCode, size } from './format.ts';
import { questionsTemplate } from './questions.ts';
import { noticesTemplate, refusalsTemplate } from './refusals.ts';
import { type OrderSource, type Progress, session } from './session.ts';
import { setAsideTemplate } from './set-aside.ts';
import { ordersStyle } from './style.ts';
import { calculatorSettings, summaryTemplate } from './summary.ts';
import { tableTemplate } from './table.ts';
import { understoodTemplate } from './understood.ts';

/** The averages of a file on their way into the calculator. */
export interface ChosenAverages {
  readonly settings: URLSearchParams;
  /** The file's currency, where it names one. */
  readonly currency?: string;
}

class PerennialOrders extends LitElement {
  static override properties = { locale: { attribute: false } };

  static override styles = ordersStyle;

  declare locale: Locale;

  #over = false;
  #passedOver = 0;
  /** Once there was nothing to add up, the columns stay in sight: they were put right there. */
  #unfolded = false;
  /** Where the focus goes once it is there, after what had it is gone. */
  #seeking: string | undefined;
  #listening = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    session.addEventListener('change', () => this.requestUpdate(), { signal });
    // A file dropped beside the zone would otherwise replace the page.
    addEventListener('dragover', (event) => this.#drag(event, true), { signal });
    addEventListener('dragleave', (event) => this.#drag(event, false), { signal });
    addEventListener('drop', (event) => this.#drop(event), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
  }

  protected override updated(): void {
    const found = this.#seeking && this.renderRoot.querySelector<HTMLElement>(this.#seeking);
    if (!found) return;
    this.#seeking = undefined;
    found.focus();
  }

  protected override render() {
    const { locale } = this;
    const { source, progress, trouble } = session;
    return html`
      <h1>${locale.text('orders-title')}</h1>
      <p class="lead">${locale.text('orders-lead')}</p>
      ${
        source
          ? this.#fileTemplate(source.name)
          : chooseTemplate({
              locale,
              over: this.#over,
              open: (files) => this.#open(files),
              read: (text) => this.#read(text),
            })
      }
      <p class="status" role="status">${this.#statusText()}</p>
      ${progress ? this.#progressTemplate(progress) : nothing}
      ${trouble ? this.#troubleTemplate() : nothing}
      ${session.receipt ? this.#receiptTemplate(session.receipt) : nothing}
    `;
  }

  #fileTemplate(name: string) {
    return html`<div class="file">
      <h2 tabindex="-1">${name}</h2>
      <button type="button" @click=${() => this.#close()}>
        ${this.locale.text('orders-another')}
      </button>
    </div>`;
  }

  /** What a screen reader says when something has happened. */
  #statusText(): string {
    const { progress, receipt } = session;
    if (progress?.stage === 'decoding') return this.locale.text('orders-decoding');
    if (progress)
      return this.locale.text(progress.again ? 'orders-reading-again' : 'orders-reading');
    if (this.#passedOver > 0 && receipt) {
      return this.locale.text('orders-one-file', { count: this.#passedOver });
    }
    return receipt ? this.locale.text('orders-read') : '';
  }

  #progressTemplate({ bytes, all }: Progress) {
    const { locale } = this;
    const text = locale.text('orders-progress', {
      done: size(locale, bytes),
      all: size(locale, all),
    });
    return html`<div class="progress">
      <progress max=${all} .value=${bytes} aria-label=${text}></progress>
      <span class="help">${text}</span>
      <button type="button" @click=${() => this.#cancel()}>${locale.text('orders-cancel')}</button>
    </div>`;
  }

  #troubleTemplate() {
    const { locale } = this;
    return html`<div class="refusals" role="alert">
      <p>${locale.text(`trouble-${session.trouble}`)}</p>
      <button type="button" @click=${() => this.#answer({})}>
        ${locale.text('orders-try-again')}
      </button>
    </div>`;
  }

  #receiptTemplate(receipt: Receipt) {
    const { locale } = this;
    const { summary, questions, rows } = receipt;
    this.#unfolded ||= summary === null && questions.length === 0;
    return html`<div aria-busy=${session.progress ? 'true' : 'false'}>
      ${refusalsTemplate(locale, receipt.refusals)}
      ${tableTemplate(locale, receipt, (part) => this.#answer(part))}
      ${
        questions.length > 0
          ? questionsTemplate(locale, questions, (part) => this.#answer(part))
          : nothing
      }
      ${summary ? summaryTemplate(locale, receipt, summary, () => this.#use(receipt)) : nothing}
      ${noticesTemplate(locale, receipt.notices)}
      ${
        rows.read > 0
          ? setAsideTemplate({
              locale,
              counts: rows,
              rows: session.rows,
              more: session.moreRows,
              fetch: () => session.fetchRows(),
              download: () => this.#download(),
            })
          : nothing
      }
      ${
        receipt.columns.length > 0 || receipt.charset
          ? understoodTemplate({
              locale,
              receipt,
              options: session.options,
              unfolded: this.#unfolded,
              decide: (part) => session.decide(part),
            })
          : nothing
      }
    </div>`;
  }

  #drag(event: DragEvent, over: boolean): void {
    event.preventDefault();
    if (over === this.#over) return;
    this.#over = over;
    this.requestUpdate();
  }

  #drop(event: DragEvent): void {
    this.#drag(event, false);
    this.#open(event.dataTransfer?.files ?? null);
  }

  /** Reads the first of the files and says how many it passed over. */
  #open(files: FileList | null): void {
    const [file, ...others] = files ?? [];
    if (file) this.#start({ name: file.name, contents: file }, others.length);
  }

  #read(text: string): void {
    this.#start({ name: this.locale.text('orders-pasted'), contents: new Blob([text]) }, 0);
  }

  #start(source: OrderSource, passedOver: number): void {
    this.#passedOver = passedOver;
    this.#unfolded = false;
    this.#seeking = '.file h2';
    void session.open(source);
  }

  #answer(part: Partial<Options>): void {
    this.#seeking = '.file h2';
    void session.decide(part);
  }

  #cancel(): void {
    this.#seeking = '.refusals button';
    session.cancel();
  }

  #close(): void {
    this.#seeking = '.drop button';
    session.close();
  }

  async #download(): Promise<void> {
    const csv = await session.downloadRows();
    if (!csv) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(csv);
    link.download = `${session.source?.name ?? ''} ${this.locale.text('orders-download-name')}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  #use({ summary, currency }: Receipt): void {
    if (!summary?.customers) return;
    const settings = calculatorSettings(summary.customers);
    const detail: ChosenAverages =
      currency && isCode(currency.value) ? { settings, currency: currency.value } : { settings };
    this.dispatchEvent(new CustomEvent('averages-chosen', { detail }));
  }
}

customElements.define('perennial-orders', PerennialOrders);
