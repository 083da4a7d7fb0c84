/** *Embed*: the choices, the calculator as others will see it, and what to copy. */

import { emptyState, fields, methods, toForm } from '../calculator/state.ts';
import type { Calculator } from '../core/calculator.ts';
import { Component } from '../core/component.ts';
import { html, nothing, type TemplateResult } from '../core/template.ts';
import type { Field, Method } from '../core/types.ts';
import '../embed/define.ts';
import { attributes, readConfiguration } from '../embed/configuration.ts';
import { languageNames } from '../i18n/language.ts';
import type { Locale } from '../i18n/locale.ts';
import {
  elementSnippet,
  frameAddress,
  frameSnippet,
  linkAddress,
  type Snippet,
} from './snippets.ts';

const widths = ['280', '480', '720'];
const themes = ['', 'light', 'dark', 'system'];
const switches = ['compact', 'readonly', 'attribution'] as const;
const platforms = ['wordpress', 'ghost', 'shopify', 'webflow', 'wix', 'notion', 'links'];

class PerennialEmbed extends Component {
  static override readonly properties: readonly string[] = ['calculator', 'locale', 'settings'];

  declare calculator: Calculator;
  declare locale: Locale;
  /** The settings of the element, but for those that are the page's. */
  declare settings: URLSearchParams;

  #width = '480';
  #copied: string | undefined;

  /** Light DOM, as the page is. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #set(name: string, value: string | null): void {
    const settings = new URLSearchParams(this.settings);
    if (value === null) settings.delete(name);
    else settings.set(name, value);
    this.settings = settings;
    this.#copied = undefined;
    this.dispatchEvent(new CustomEvent<URLSearchParams>('embed-set', { detail: settings }));
  }

  /** The settings as the element gets them, in the page's language and currency. */
  get #snippet(): Snippet {
    const settings = new URLSearchParams({
      lang: this.locale.language,
      currency: this.locale.currency.code,
    });
    for (const [name, value] of this.settings) {
      if (value !== '' || name === 'compact' || name === 'readonly') settings.set(name, value);
    }
    return {
      settings,
      state: readConfiguration(settings).state,
      title: this.locale.text('embed-link-text'),
      home: new URL('.', location.href).href,
    };
  }

  /** The element in the preview has the attributes of the snippet. */
  protected override updated(): void {
    const { settings } = this.#snippet;
    const element = this.querySelector('clv-calculator');
    for (const name of attributes) {
      const value = settings.get(name);
      if (value === null) element?.removeAttribute(name);
      else if (element?.getAttribute(name) !== value) element?.setAttribute(name, value);
    }
  }

  protected override render() {
    const { locale } = this;
    const snippet = this.#snippet;
    return html`<h1>${locale.text('embed-title')}</h1>
      <p class="lead">${locale.text('embed-lead')}</p>
      <div class="embed">
        <form @submit=${(event: Event) => event.preventDefault()}>${this.#controls()}</form>
        <div>${this.#preview()}</div>
      </div>
      <h2>${locale.text('embed-copy-title')}</h2>
      ${this.#toCopy('element', elementSnippet(snippet))}
      ${this.#toCopy('frame', frameSnippet(snippet))}
      ${this.#toCopy('address', frameAddress(snippet))}
      ${this.#toCopy('link', linkAddress(snippet))}
      <h2>${locale.text('embed-how-title')}</h2>
      <dl class="how">
        ${platforms.map(
          (platform) => html`<dt>${locale.text(`embed-${platform}`)}</dt>
            <dd>${locale.text(`embed-${platform}-how`)}</dd>`,
        )}
      </dl>
      <p>${locale.text('embed-picture')} <a href="clv-calculator.png" download>clv-calculator.png</a></p>`;
  }

  #controls(): TemplateResult {
    const { locale } = this;
    const formula = this.settings.get('formula') ?? '';
    return html`
      ${this.#choice('formula', formula, ['', ...methods], (method) =>
        method ? locale.text(`method-${method}`) : locale.text('embed-formula-any'),
      )}
      ${this.#choice('theme', this.settings.get('theme') ?? '', themes, (theme) =>
        locale.text(`embed-theme-${theme || 'host'}`),
      )}
      <label>
        <span>${locale.text('embed-accent')}</span>
        <input
          type="text"
          autocomplete="off"
          placeholder="#1d5c43"
          .value=${this.settings.get('accent') ?? ''}
          @change=${(event: Event) => this.#set('accent', typed(event).trim() || null)}
        />
      </label>
      ${switches.map((name) => this.#switch(name))}
      <fieldset>
        <legend>${locale.text('embed-fields')}</legend>
        <p class="help">${locale.text('embed-fields-help')}</p>
        ${this.#fieldsOf(formula as Method | '').map((field) => this.#field(field))}
      </fieldset>
      <p class="help">${locale.text('embed-language-help', { language: languageNames[locale.language] })}</p>
    `;
  }

  #choice(
    name: string,
    chosen: string,
    choices: readonly string[],
    word: (choice: string) => string,
  ) {
    return html`<label>
      <span>${this.locale.text(`embed-${name}`)}</span>
      <select
        .value=${chosen}
        @change=${(event: Event) => this.#set(name, typed(event) || null)}
      >
        ${choices.map(
          (choice) => html`<option value=${choice} ?selected=${choice === chosen}>
            ${word(choice)}
          </option>`,
        )}
      </select>
    </label>`;
  }

  /** Attribution is on unless it is switched off, the others the other way round. */
  #switch(name: (typeof switches)[number]) {
    const usual = name === 'attribution';
    const isOn = this.settings.has(name) !== usual;
    const other = usual ? 'off' : '';
    return html`<label class="switch">
      <input
        type="checkbox"
        .checked=${isOn}
        @change=${() => this.#set(name, this.settings.has(name) ? null : other)}
      />
      <span>${this.locale.text(`embed-has-${name}`)}</span>
    </label>`;
  }

  #fieldsOf(method: Method | ''): Field[] {
    const form = { ...emptyState, method: method || emptyState.method };
    return this.calculator.calculate(toForm(form, 'point')).fields.map(({ field }) => field);
  }

  #field(field: Field) {
    const shown = (this.settings.get('fields') ?? '').split(' ').filter((name) => name !== '');
    const name = this.locale.text(`field-${field}`);
    const all = shown.length === 0 ? this.#fieldsOf(this.#formula) : shown;
    const toggle = () => {
      const next = fields.filter((one) => all.includes(one) !== (one === field));
      const isAll = this.#fieldsOf(this.#formula).every((one) => next.includes(one));
      this.#set('fields', isAll ? null : next.join(' '));
    };
    return html`<div class="default">
      <label class="switch">
        <input type="checkbox" .checked=${all.includes(field)} @change=${toggle} />
        <span>${name}</span>
      </label>
      <input
        type="text"
        autocomplete="off"
        aria-label=${this.locale.text('embed-default', { field: name })}
        .value=${this.settings.get(field) ?? ''}
        @input=${(event: Event) => this.#set(field, typed(event) || null)}
      />
    </div>`;
  }

  get #formula(): Method | '' {
    return methods.find((method) => method === this.settings.get('formula')) ?? '';
  }

  #preview() {
    const { locale } = this;
    return html`<fieldset class="widths">
        <legend>${locale.text('embed-width')}</legend>
        ${widths.map(
          (width) => html`<label class="switch">
            <input
              type="radio"
              name="width"
              .checked=${width === this.#width}
              @change=${() => {
                this.#width = width;
                this.requestUpdate();
              }}
            />
            <span>${locale.text('embed-pixels', { width })}</span>
          </label>`,
        )}
      </fieldset>
      <div class="preview width-${this.#width}">
        <clv-calculator></clv-calculator>
      </div>`;
  }

  #toCopy(name: string, text: string) {
    const { locale } = this;
    return html`<div class="snippet">
      <label>
        <span>${locale.text(`embed-${name}-snippet`)}</span>
        <textarea readonly rows=${Math.min(text.split('\n').length + 1, 12)} .value=${text}></textarea>
      </label>
      <button type="button" @click=${() => this.#copy(name, text)}>${locale.text('embed-copy')}</button>
      <span role="status">${this.#copied === name ? locale.text('copied') : nothing}</span>
    </div>`;
  }

  async #copy(name: string, text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#copied = name;
      this.requestUpdate();
    } catch {
      // The browser does not allow it; the text stands there to be marked and copied by hand.
    }
  }
}

function typed(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}

Component.define('perennial-embed', PerennialEmbed);
