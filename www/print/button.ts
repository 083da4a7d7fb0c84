/** The button that prints the whole report, wherever a part of it is read. */

import { html, LitElement } from 'lit';
import type { Locale } from '../i18n/locale.ts';
import { ordersStyle } from '../orders/style.ts';
import { type AfterPrint, printing } from './state.ts';

class PerennialPrint extends LitElement {
  static override properties = { locale: { attribute: false } };

  static override styles = ordersStyle;

  declare locale: Locale;

  #listening = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    printing.addEventListener('change', () => this.requestUpdate(), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
  }

  protected override render() {
    const { locale } = this;
    return html`<div class="tools">
        <button type="button" @click=${this.#want}>${locale.text('print-report')}</button>
      </div>
      <p class="status" role="status">${printing.isBusy ? locale.text('print-preparing') : ''}</p>`;
  }

  /** The page has the settings of all screens, so it prints. */
  #want({ currentTarget }: Event): void {
    const button = currentTarget as HTMLElement;
    // On paper there is no button, so the focus may be lost.
    const detail: AfterPrint = () => button.focus();
    this.dispatchEvent(new CustomEvent('print-wanted', { bubbles: true, composed: true, detail }));
  }
}

customElements.define('perennial-print', PerennialPrint);
