/** What stands around every screen: name, navigation, language, currency; below, the promise. */

import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Currency } from '../core/types.ts';
import { languageNames, languages } from '../i18n/language.ts';
import type { Locale } from '../i18n/locale.ts';
import { type Address, type Screen, screens, writeAddress } from './address.ts';

type Go = (part: Partial<Address>) => void;

export interface HeaderView {
  readonly locale: Locale;
  readonly address: Address;
  /** Those that can be chosen; none where the money shown has one of its own. */
  readonly currencies: readonly Currency[];
  readonly go: Go;
}

/** The currencies that stand first in the list. */
const common = ['USD', 'EUR', 'GBP', 'CNY', 'TWD', 'HKD', 'JPY', 'RUB', 'KZT', 'AUD', 'CAD'];

export function headerTemplate({ locale, address, currencies, go }: HeaderView): TemplateResult {
  return html`
    <a class="skip" href="#content" @click=${skipToContent}>${locale.text('skip-to-content')}</a>
    <header>
      <p class="name">Perennial</p>
      <nav aria-label=${locale.text('navigation')}>
        ${screens.map((screen) => screenLink(locale, address, screen, go))}
      </nav>
      <div class="choices">
        ${currencies.length > 0 ? currencyChoice({ locale, currencies, go }) : nothing}
        ${languageChoice(locale, go)}
      </div>
    </header>
  `;
}

function currencyChoice({ locale, currencies, go }: Omit<HeaderView, 'address'>) {
  const { code } = locale.currency;
  return choiceTemplate(
    locale.text('currency'),
    code,
    html`<select
      .value=${live(code)}
      @change=${(event: Event) => go({ currency: chosenValue(event) })}
    >
      <optgroup label=${locale.text('currencies-common')}>
        ${common.map((one) => currencyOption(locale, one))}
      </optgroup>
      <optgroup label=${locale.text('currencies-all')}>
        ${currencies
          .filter((one) => !common.includes(one.code))
          .map((one) => currencyOption(locale, one.code))}
      </optgroup>
    </select>`,
  );
}

function languageChoice(locale: Locale, go: Go) {
  return choiceTemplate(
    locale.text('language'),
    languageNames[locale.language],
    html`<select
      .value=${live(locale.language)}
      @change=${(event: Event) => go({ language: chosenValue(event) })}
    >
      ${languages.map(
        (language) => html`<option
          value=${language}
          lang=${language}
          ?selected=${language === locale.language}
        >
          ${languageNames[language]}
        </option>`,
      )}
    </select>`,
  );
}

/**
 * What is chosen, as short as it can be said, under a list that can't be seen until it opens: of its own
 * it would be as wide as the longest currency's name.
 */
function choiceTemplate(name: string, chosen: string, list: TemplateResult) {
  return html`<label>
    <span class="unseen">${name}</span>
    <span class="chosen" aria-hidden="true">${chosen}</span>
    ${list}
  </label>`;
}

function currencyOption(locale: Locale, code: string) {
  const name = new Intl.DisplayNames(locale.language, { type: 'currency' }).of(code);
  return html`<option value=${code} ?selected=${code === locale.currency.code}>
    ${name && name !== code ? `${code} – ${name}` : code}
  </option>`;
}

function screenLink(locale: Locale, address: Address, screen: Screen, go: Go) {
  const href = writeAddress({ ...address, screen, settings: new URLSearchParams() });
  return html`<a
    href=${href}
    aria-current=${screen === address.screen ? 'page' : 'false'}
    @click=${(event: MouseEvent) => follow(event, () => go({ screen }))}
    >${locale.text(`screen-${screen}`)}</a
  >`;
}

/** A plain click stays on the page and keeps its settings; any other opens the link as it is. */
function follow(event: MouseEvent, go: () => void): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  go();
}

/** The address holds the settings, so the link may not replace them with its own fragment. */
function skipToContent(event: MouseEvent): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('main')?.focus();
}

export function footerTemplate(
  locale: Locale,
  address: Address,
  offlineReady: boolean,
  go: Go,
): TemplateResult {
  const href = writeAddress({ ...address, screen: 'about', settings: new URLSearchParams() });
  return html`<footer>
    <p class="promise">${locale.text('page-promise')}</p>
    <p>
      ${locale.text('footer-privacy')}
      <a
        href=${href}
        @click=${(event: MouseEvent) => follow(event, () => go({ screen: 'about' }))}
        >${locale.text('footer-how-to-check')}</a
      >
    </p>
    <p class="offline" role="status">${offlineReady ? locale.text('offline-ready') : ''}</p>
  </footer>`;
}

function chosenValue(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}
