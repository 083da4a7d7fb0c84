/** A part of the report: it asks the worker when there is another outlook, and shows what it was told. */

import { css, LitElement, type PropertyValues } from 'lit';
import type { Locale } from '../i18n/locale.ts';
import { keepFocus } from '../orders/focus.ts';
import { localeIn } from '../orders/format.ts';
import { session } from '../orders/session.ts';
import { ordersStyle } from '../orders/style.ts';
import { outlook } from '../outlook/state.ts';
import { outlookStyle } from '../outlook/style.ts';
import { numberStyle } from './number-field.ts';

export abstract class ReportPart extends LitElement {
  static override properties = { locale: { attribute: false } };

  static override styles = [
    ordersStyle,
    outlookStyle,
    numberStyle,
    css`
      :host([hidden]) {
        display: none;
      }
    `,
  ];

  declare locale: Locale;

  /** Whether all that it says is expected, so that there is nothing to show where nothing can be expected yet. */
  protected abstract readonly needsForecast: boolean;

  /** The properties that it asks about besides: another value is another question. */
  protected readonly asksAbout: readonly string[] = [];

  /** The outlook that was asked about. */
  #asked: unknown;
  #asking: Promise<void> = Promise.resolve();
  /** The control with the focus before the part is drawn anew. */
  #focused: string | undefined;
  #listening = new AbortController();

  /** Asks what it shows, of the outlook that there is now. */
  protected abstract ask(): Promise<void>;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    outlook.addEventListener('change', () => void this.#follow(), { signal });
    void this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
  }

  async #follow(): Promise<void> {
    this.requestUpdate();
    if (!outlook.report || outlook.progress || outlook.report === this.#asked) return;
    this.hidden = this.needsForecast && outlook.notYet !== undefined;
    this.#asked = outlook.report;
    this.#asking = this.#show();
    await this.#asking;
  }

  async #show(): Promise<void> {
    if (this.hidden) return;
    await this.ask();
    this.requestUpdate();
  }

  /** It is complete when it shows what it asked. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#asking;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#focused = this.shadowRoot?.activeElement?.id;
    if (this.hasUpdated && this.asksAbout.some((name) => changed.has(name))) void this.#show();
  }

  protected override updated(): void {
    if (this.shadowRoot && this.#focused) keepFocus(this.shadowRoot, this.#focused);
  }

  /** The language with the currency of the files, where they name one. */
  protected get money(): Locale {
    return moneyOf(this.locale);
  }
}

/** A language with the currency of the files, where they name one. */
export function moneyOf(locale: Locale): Locale {
  return localeIn(locale, session.receipt?.currency ?? null);
}
