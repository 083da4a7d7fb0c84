/** From the orders to what follows from them, which their own screen would not lead one to expect. */

import { html, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.ts';

const screens = ['customers', 'cohorts', 'groups', 'plan'] as const;

export type Onward = (typeof screens)[number];

export function onwardTemplate(locale: Locale, go: (screen: Onward) => void): TemplateResult {
  return html`<div class="onward on-screen">
    <p>${locale.text('orders-onward')}</p>
    ${screens.map(
      (screen) => html`<button type="button" @click=${() => go(screen)}>
        ${locale.text(`screen-${screen}`)}
      </button>`,
    )}
  </div>`;
}
