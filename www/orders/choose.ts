/** Where a file comes in: dropped, chosen, or pasted as text. */

import { html, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.ts';
import type { SampleList } from './sample.ts';

export interface ChooseView {
  readonly locale: Locale;
  /** A file is being dragged over the page. */
  readonly over: boolean;
  readonly open: (files: FileList | null) => void;
  readonly read: (text: string) => void;
  readonly sample: (list: SampleList) => void;
}

export function chooseTemplate({ locale, over, open, read, sample }: ChooseView): TemplateResult {
  const choose = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    open(input.files);
    // So that the same file can be chosen again after it was changed.
    input.value = '';
  };
  const browse = (event: Event) => {
    const zone = (event.currentTarget as HTMLElement).closest('.drop');
    zone?.querySelector<HTMLInputElement>('input[type=file]')?.click();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const text = new FormData(event.currentTarget as HTMLFormElement).get('text');
    if (typeof text === 'string' && text.trim()) read(text);
  };
  return html`
    <div class=${over ? 'drop over' : 'drop'}>
      <p>${locale.text('orders-drop')}</p>
      <div class="ways">
        <button type="button" class="primary" @click=${browse}>
          ${locale.text('orders-choose')}
        </button>
        ${sampleTemplate(locale, sample)}
      </div>
      <input
        type="file"
        hidden
        multiple
        aria-label=${locale.text('orders-choose')}
        @change=${choose}
      />
    </div>
    <details>
      <summary>${locale.text('orders-paste')}</summary>
      <form @submit=${submit}>
        <label for="pasted">${locale.text('orders-paste-label')}</label>
        <textarea id="pasted" name="text" rows="8" spellcheck="false"></textarea>
        <button type="submit">${locale.text('orders-paste-read')}</button>
      </form>
    </details>
    <p class="help">${locale.text('orders-which')}</p>
    <p class="help">${locale.text('sample-what')}</p>
    <p class="help">${locale.text('orders-privacy')}</p>
  `;
}

/** The sample shop instead of files: its orders, or its list of subscriptions. */
function sampleTemplate(locale: Locale, open: (list: SampleList) => void): TemplateResult {
  return html`<button type="button" @click=${() => open('orders')}>
      ${locale.text('sample-open')}
    </button>
    <button type="button" @click=${() => open('subscriptions')}>
      ${locale.text('sample-open-subscriptions')}
    </button>`;
}

/** Of the sample shop that is open: that it has another list. */
export function otherListTemplate(
  locale: Locale,
  shown: SampleList,
  instead: (list: SampleList) => void,
): TemplateResult {
  const other = shown === 'orders' ? 'subscriptions' : 'orders';
  return html`<div class="control on-screen">
    <p>${locale.text(`sample-has-${other}`)}</p>
    <button type="button" @click=${() => instead(other)}>
      ${locale.text(`sample-instead-${other}`)}
    </button>
  </div>`;
}
