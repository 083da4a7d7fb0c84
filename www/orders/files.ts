/** The files that are open: leave one out, read another beside them, or begin anew. */

import { html, nothing, type TemplateResult } from '../core/template.ts';
import type { Locale } from '../i18n/locale.ts';

export interface FilesView {
  readonly locale: Locale;
  readonly names: readonly string[];
  readonly add: (files: FileList | null) => void;
  readonly remove: (place: number) => void;
  readonly close: () => void;
}

export function filesTemplate({ locale, names, add, remove, close }: FilesView): TemplateResult {
  const choose = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    add(input.files);
    input.value = '';
  };
  const browse = (event: Event) => {
    (event.currentTarget as HTMLElement).parentElement?.querySelector('input')?.click();
  };
  const several = names.length > 1;
  return html`<div class="file">
    <div>
      ${names.map(
        (name, place) => html`<div class="name">
          <h2 tabindex="-1">${name}</h2>
          ${
            several
              ? html`<button
                  type="button"
                  aria-label=${locale.text('orders-remove', { name })}
                  @click=${() => remove(place)}
                >
                  ×
                </button>`
              : nothing
          }
        </div>`,
      )}
    </div>
    <div class="tools">
      <button type="button" @click=${browse}>${locale.text('orders-add')}</button>
      <input
        type="file"
        hidden
        multiple
        aria-label=${locale.text('orders-add')}
        @change=${choose}
      />
      <button type="button" @click=${close}>${locale.text('orders-another')}</button>
    </div>
  </div>`;
}
