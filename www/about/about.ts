/** The method in brief, and how to check that nothing leaves the machine. */

import { html, LitElement } from 'lit';
import type { Locale } from '../i18n/locale.ts';

const checks = ['network', 'offline', 'policy'] as const;
const methods = ['averages', 'churn', 'retention', 'acquisition', 'limits', 'orders'] as const;

class PerennialAbout extends LitElement {
  static override properties = { locale: { attribute: false } };

  declare locale: Locale;

  /** Light DOM, as the page is. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render() {
    const { locale } = this;
    return html`<article>
      <h1>${locale.text('about-title')}</h1>
      <h2>${locale.text('about-privacy-title')}</h2>
      <p>${locale.text('about-privacy-what')}</p>
      <h3>${locale.text('about-privacy-check')}</h3>
      <ul>
        ${checks.map((check) => html`<li>${locale.text(`about-privacy-check-${check}`)}</li>`)}
      </ul>
      <p>${locale.text('about-privacy-link')}</p>
      <p>${locale.text('about-privacy-limits')}</p>
      <h2>${locale.text('about-method-title')}</h2>
      ${methods.map((method) => html`<p>${locale.text(`about-method-${method}`)}</p>`)}
      <h2>${locale.text('about-build-title')}</h2>
      <p class="build">
        ${locale.text('about-build', {
          version: PERENNIAL_VERSION,
          calculator: WASM_SHA256_CALCULATOR,
          workbench: WASM_SHA256_WORKBENCH,
          formats: WASM_SHA256_FORMATS,
        })}
      </p>
    </article>`;
  }
}

customElements.define('perennial-about', PerennialAbout);
