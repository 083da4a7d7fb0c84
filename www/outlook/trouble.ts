/** Why there is no outlook, and the way to one. */

import { html, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.ts';
import { outlook } from './state.ts';

export function troubleTemplate(locale: Locale): TemplateResult {
  const said = outlook.trouble === 'stopped' ? 'outlook-stopped' : 'outlook-crashed';
  return html`<div class="refusals" role="alert">
    <p>${locale.text(said)}</p>
    <button type="button" id="again" @click=${() => void outlook.work()}>
      ${locale.text('outlook-again')}
    </button>
  </div>`;
}
