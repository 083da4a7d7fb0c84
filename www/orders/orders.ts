/** The screen *Your orders*: a file in, what was understood of it, its averages out. */

import { html, LitElement, nothing, type PropertyValues } from 'lit';
import '../outlook/outlook.ts';
import type { Behind, JointReceipt, Options, Receipt } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { hasSubscribers } from '../outlook/subscriptions.ts';
import { save } from '../shell/save.ts';
import { chooseTemplate, otherListTemplate } from './choose.ts';
import { nothingDecided } from './decisions.ts';
import { filesTemplate } from './files.ts';
import { keepFocus } from './focus.ts';
import { isCode, size } from './format.ts';
import type { FileView } from './inferences.ts';
import { linesTemplate, type RowSource } from './line.ts';
import { type Onward, onwardTemplate } from './onward.ts';
import { type Asked, questionsTemplate } from './questions.ts';
import {
  fileLines,
  headlineTemplate,
  jointLines,
  policiesTemplate,
  rowsText,
  understoodTemplate,
} from './receipt.ts';
import { refusalsTemplate } from './refusals.ts';
import { openList, openSample, type SampleList } from './sample.ts';
import { type OrderSource, type Progress, session } from './session.ts';
import { ordersStyle } from './style.ts';
import { calculatorSettings, summaryTemplate } from './summary.ts';
import { tableTemplate } from './table.ts';

/** The averages of a file on their way into the calculator. */
export interface ChosenAverages {
  readonly settings: URLSearchParams;
  /** The file's currency, where it names one. */
  readonly currency?: string;
}

class PerennialOrders extends LitElement {
  static override properties = {
    locale: { attribute: false },
    settings: { attribute: false },
  };

  static override styles = ordersStyle;

  declare locale: Locale;
  /** What was decided about files, by the signs of their header lines. */
  declare settings: URLSearchParams;

  #over = false;
  /** Once there was nothing to add up, the columns stay in sight: they were put right there. */
  #unfolded = false;
  /** Where the focus goes once it is there, after what had it is gone. */
  #seeking: string | undefined;
  /** The control with the focus before the screen is drawn anew. */
  #focused: string | undefined;
  #listening = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    void session.warm();
    session.addEventListener('change', () => this.requestUpdate(), { signal });
    session.addEventListener('decided', () => this.#tell(), { signal });
    // A file dropped beside the zone would otherwise replace the page.
    addEventListener('dragover', (event) => this.#drag(event, true), { signal });
    addEventListener('dragleave', (event) => this.#drag(event, false), { signal });
    addEventListener('drop', (event) => this.#drop(event), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('settings')) session.recall(this.settings);
    this.#focused = this.shadowRoot?.activeElement?.id;
  }

  protected override updated(): void {
    if (this.shadowRoot && this.#focused) keepFocus(this.shadowRoot, this.#focused);
    const found = this.#seeking && this.renderRoot.querySelector<HTMLElement>(this.#seeking);
    if (!found) return;
    this.#seeking = undefined;
    found.focus();
  }

  protected override render() {
    const { locale } = this;
    const { files, progress, trouble, receipt } = session;
    const isOpen = files.length > 0;
    const shown = openList();
    return html`
      <h1>${locale.text('orders-title')}</h1>
      ${
        isOpen
          ? filesTemplate({
              locale,
              names: files.map(({ name }) => name),
              add: (list) => this.#open(list),
              remove: (place) => this.#remove(place),
              close: () => this.#close(),
            })
          : html`<p class="lead">${locale.text('orders-lead')}</p>
              ${chooseTemplate({
                locale,
                over: this.#over,
                open: (list) => this.#open(list),
                read: (text) => this.#read(text),
                sample: (list) => this.#try(list),
              })}`
      }
      ${shown ? otherListTemplate(locale, shown, (list) => this.#instead(list)) : nothing}
      <p class="status" role="status">${this.#statusText()}</p>
      ${progress ? this.#progressTemplate(progress) : nothing}
      ${trouble ? this.#troubleTemplate() : nothing}
      ${receipt ? this.#receiptTemplate(receipt) : nothing}
    `;
  }

  /** What a screen reader says when something has happened. */
  #statusText(): string {
    const { locale } = this;
    const { progress, receipt, misled } = session;
    if (progress?.stage === 'decoding') return locale.text('orders-decoding');
    if (progress) return locale.text(progress.again ? 'orders-reading-again' : 'orders-reading');
    if (!receipt) return '';
    if (misled) return locale.text('orders-misled');
    const { files, questions, summary } = receipt;
    const asked = questions.length > 0 || files.some((file) => file.questions.length > 0);
    if (asked) return locale.text('orders-asked');
    return summary || files.some(({ rows }) => rows.used > 0)
      ? locale.text('orders-read', { count: files.length })
      : locale.text('orders-refused');
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
      <button type="button" @click=${() => void session.again()}>
        ${locale.text('orders-try-again')}
      </button>
    </div>`;
  }

  #receiptTemplate(receipt: JointReceipt) {
    const { locale } = this;
    const { summary, files } = receipt;
    const asked = this.#asked(receipt);
    this.#unfolded ||= summary === null && asked.length === 0;
    const [only, ...others] = files;
    const alone = others.length === 0 ? only : undefined;
    const options = session.files[0]?.options;
    return html`<div class="receipt" aria-busy=${session.progress ? 'true' : 'false'}>
      ${alone ? this.#aboveTemplate(alone, 0) : nothing}
      ${asked.length > 0 ? questionsTemplate(locale, asked) : nothing}
      ${summary ? headlineTemplate(locale, receipt, summary) : nothing}
      ${this.#linesTemplate(receipt, alone)}
      ${
        options && summary
          ? policiesTemplate(locale, receipt, options.policies, (policies) => {
              void session.decideForAll({ policies });
            })
          : nothing
      }
      ${
        summary
          ? summaryTemplate(locale, receipt.currency, summary, {
              use: () => this.#use(receipt),
              download: () => void this.#downloadOrders(),
            })
          : nothing
      }
      ${
        summary?.customers
          ? html`${onwardTemplate(locale, (screen) => this.#want(screen))}
              <perennial-outlook .locale=${locale}></perennial-outlook>`
          : nothing
      }
      ${
        hasSubscribers(receipt)
          ? html`<perennial-subscriptions .locale=${locale}></perennial-subscriptions>`
          : nothing
      }
      ${
        alone
          ? understoodTemplate(this.#view(alone, 0), this.#rows, this.#unfolded)
          : files.map((file, place) => this.#partTemplate(file, place))
      }
    </div>`;
  }

  /** What must be known of a file before its numbers. */
  #aboveTemplate(receipt: Receipt, place: number) {
    const { locale } = this;
    return html`${refusalsTemplate(locale, receipt)}
    ${tableTemplate(locale, receipt, (part) => this.#decide(place, part))}`;
  }

  /** One of several files: folded while nothing about it is open. */
  #partTemplate(receipt: Receipt, place: number) {
    const { locale } = this;
    const { refusals, questions, rows } = receipt;
    const view = this.#view(receipt, place);
    const text = rowsText(locale, rows);
    return html`<details class="part" ?open=${refusals.length + questions.length > 0}>
      <summary><b>${this.#nameOf(place)}</b> ${text}</summary>
      ${this.#aboveTemplate(receipt, place)}
      ${linesTemplate(
        locale,
        this.#rows,
        fileLines(view).filter((line) => line.key !== 'rows' || line.rows),
      )}
      ${understoodTemplate(view, this.#rows, rows.used === 0)}
    </details>`;
  }

  #linesTemplate(receipt: JointReceipt, alone: Receipt | undefined) {
    const joint = jointLines(this.locale, receipt, this.#rows);
    const lines = alone ? fileLines(this.#view(alone, 0), joint) : joint;
    return lines.length > 0 ? linesTemplate(this.locale, this.#rows, lines) : nothing;
  }

  /** All open questions, each with whom its answer is for. */
  #asked({ files, questions }: JointReceipt): readonly Asked[] {
    const several = files.length > 1;
    const ofFiles = files.flatMap((file, place) =>
      file.questions.map((question) => ({
        question,
        ...(several && { file: this.#nameOf(place) }),
        decide: (part: Partial<Options>) => this.#answer(() => session.decide(place, part)),
      })),
    );
    const ofAll = questions.map((question) => ({
      question,
      decide: (part: Partial<Options>) => this.#answer(() => session.decideForAll(part)),
    }));
    return [...ofFiles, ...ofAll];
  }

  #view(receipt: Receipt, place: number): FileView {
    return {
      locale: this.locale,
      place,
      receipt,
      options: session.files[place]?.options ?? nothingDecided,
      usual: session.receipt?.currency ?? this.locale.currency.code,
      decide: (part) => this.#decide(place, part),
    };
  }

  get #rows(): RowSource {
    return {
      nameOf: (file) => this.#nameOf(file),
      listed: (files, behind) => session.listed(files, behind),
      fetch: (files, behind) => void session.fetch(files, behind),
      download: (files, behind) => void this.#download(files, behind),
    };
  }

  #nameOf(place: number): string {
    return session.files[place]?.name ?? '';
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

  #open(list: FileList | null): void {
    this.#start([...(list ?? [])].map((file) => ({ name: file.name, contents: file })));
  }

  #read(text: string): void {
    this.#start([{ name: this.locale.text('orders-pasted'), contents: new Blob([text]) }]);
  }

  #start(sources: readonly OrderSource[]): void {
    if (sources.length === 0) return;
    this.#unfolded = false;
    this.#seeking = '.file h2';
    void session.open(sources);
  }

  #try(list: SampleList): void {
    this.#unfolded = false;
    this.#seeking = '.file h2';
    void openSample(list);
  }

  #instead(list: SampleList): void {
    session.close();
    this.#try(list);
  }

  /** Takes an answer; its buttons are gone then. */
  #answer(decide: () => Promise<void>): void {
    this.#seeking = '.file h2';
    void decide();
  }

  /** A currency is that of all files, everything else of one. */
  #decide(place: number, part: Partial<Options>): void {
    void ('currency' in part ? session.decideForAll(part) : session.decide(place, part));
  }

  #remove(place: number): void {
    this.#seeking = '.file h2';
    void session.remove(place);
  }

  #cancel(): void {
    this.#seeking = '.refusals button';
    session.cancel();
  }

  #close(): void {
    this.#seeking = '.drop button';
    session.close();
  }

  async #download(files: readonly number[], behind: Behind): Promise<void> {
    for (const file of files) {
      const csv = await session.download(file, behind);
      if (!csv) return;
      save(csv, `${this.#nameOf(file)} ${this.locale.text('orders-download-name')}.csv`);
    }
  }

  async #downloadOrders(): Promise<void> {
    const csv = await session.downloadOrders();
    if (csv) save(csv, `${this.locale.text('orders-orders')}.csv`);
  }

  #want(screen: Onward): void {
    this.dispatchEvent(new CustomEvent('screen-wanted', { detail: screen }));
  }

  /** Says what was decided, for the address. */
  #tell(): void {
    const detail = session.settings;
    this.dispatchEvent(new CustomEvent('orders-decided', { detail }));
  }

  #use({ summary, currency }: JointReceipt): void {
    if (!summary) return;
    const settings = calculatorSettings(summary);
    const detail: ChosenAverages =
      currency && isCode(currency) ? { settings, currency } : { settings };
    this.dispatchEvent(new CustomEvent('averages-chosen', { detail }));
  }
}

customElements.define('perennial-orders', PerennialOrders);
