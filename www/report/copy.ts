/** A sentence that is taken along with one click. */

import { html, LitElement, nothing } from 'lit';
import type { Locale } from '../i18n/locale.ts';
import { ordersStyle } from '../orders/style.ts';

class PerennialCopy extends LitElement {
  static override properties = {
    locale: { attribute: false },
    text: { attribute: false },
    label: { attribute: false },
  };

  static override styles = ordersStyle;

  declare locale: Locale;
  declare text: string;
  /** What the button says. */
  declare label: string;

  #done: 'copied' | 'refused' | undefined;

  protected override render() {
    const { locale, text } = this;
    const said = this.#done && locale.text(this.#done === 'copied' ? 'copied' : 'copy-by-hand');
    return html`<div class="tools">
        <button type="button" @click=${this.#copy}>${this.label}</button>
      </div>
      <p class="status" role="status">${said ?? ''}</p>
      ${
        this.#done === 'refused'
          ? html`<textarea rows="3" readonly aria-label=${this.label} .value=${text}></textarea>`
          : nothing
      }`;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.text);
      this.#done = 'copied';
    } catch {
      this.#done = 'refused';
    }
    this.requestUpdate();
    await this.updateComplete;
    const byHand = this.renderRoot.querySelector('textarea');
    byHand?.focus();
    byHand?.select();
  }
}

customElements.define('perennial-copy', PerennialCopy);
