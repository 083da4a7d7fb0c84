/** The page around the screens: what is loaded when, the address, language and currency. */

import { html, LitElement, nothing } from 'lit';
import type { CalculatorChange } from '../calculator/calculator.ts';
import '../calculator/page-calculator.ts';
import { type Calculator, loadCalculator } from '../core/calculator.ts';
import type { Currency } from '../core/types.ts';
import { isLanguage, type Language, preferredLanguage, usualCurrency } from '../i18n/language.ts';
import { Locale } from '../i18n/locale.ts';
import { type Area, loadMessages } from '../i18n/page-messages.ts';
import type { ChosenAverages } from '../orders/orders.ts';
import type { Session } from '../orders/session.ts';
import type { AfterPrint } from '../print/state.ts';
import { type Address, readAddress, type Screen, writeAddress } from './address.ts';
import { footerTemplate, headerTemplate } from './frame.ts';
import { History } from './history.ts';
import { preloadEverything } from './preload.ts';

/** Messages that every screen of the report needs. */
const reportAreas: readonly Area[] = ['orders', 'outlook', 'chart', 'report'];

const loadReport = {
  customers: () => import('../customers/customers.ts'),
  cohorts: () => import('../cohorts/cohorts.ts'),
  groups: () => import('../groups/groups.ts'),
  plan: () => import('../plan/plan.ts'),
};

function isOfReport(screen: Screen): screen is keyof typeof loadReport {
  return screen in loadReport;
}

export class PerennialPage extends LitElement {
  readonly #history = new History();
  readonly #areas = new Set<Area>(['page', 'calculator', 'page-calculator']);
  /** The settings of each screen, so that going to another and back loses nothing. */
  readonly #settings = new Map<Screen, URLSearchParams>();
  #address: Address = readAddress(location.hash);
  #calculator: Calculator | undefined;
  #locale: Locale | undefined;
  /** The files that are open; none before a screen that reads files was. */
  #files: Session | undefined;
  /** The currency choice was left out when the page was drawn last. */
  #isMoneyOfFiles = false;
  #failure: string | undefined;
  #offlineReady = false;

  readonly #reportSet = ({ detail }: CustomEvent<URLSearchParams>) => this.#settle(detail, true);
  /** Elsewhere than on the orders' own screen, which has them in its address. */
  readonly #ordersDecided = ({ detail }: CustomEvent<URLSearchParams>) =>
    void this.#settings.set('orders', detail);
  readonly #screenWanted = ({ detail }: CustomEvent<Screen>) => this.#go({ screen: detail });

  /** Light DOM: the page has one stylesheet, and its headings and landmarks are the document's. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', () => this.#arrive());
    void this.#start();
  }

  async #start(): Promise<void> {
    try {
      const calculator = loadCalculator();
      await this.#openScreen();
      this.#calculator = await calculator;
      await this.#speak();
      await this.updateComplete;
    } catch (error) {
      this.#failure = String(error);
      this.requestUpdate();
      return;
    }
    await preloadEverything();
    this.#offlineReady = true;
    this.requestUpdate();
    await this.updateComplete;
    document.documentElement.dataset['ready'] = '';
  }

  /** Loads what the screen of the address needs beyond the first one. */
  async #openScreen(): Promise<void> {
    const { screen, settings } = this.#address;
    this.#settings.set(screen, settings);
    if (screen === 'about') await import('../about/about.ts');
    if (screen === 'embed') {
      this.#areas.add('embed');
      await import('../snippet/screen.ts');
    }
    if (screen === 'orders' || isOfReport(screen)) await this.#watchFiles();
    if (screen === 'orders') {
      for (const area of reportAreas) this.#areas.add(area);
      await import('../orders/orders.ts');
    }
    if (isOfReport(screen)) {
      for (const area of reportAreas) this.#areas.add(area);
      this.#areas.add(screen);
      await loadReport[screen]();
    }
  }

  /** Beside money whose currency the files name, another could be chosen in the header without any effect. */
  async #watchFiles(): Promise<void> {
    if (this.#files) return;
    const { session } = await import('../orders/session.ts');
    this.#files = session;
    session.addEventListener('change', () => {
      if (this.#showsMoneyOfFiles() !== this.#isMoneyOfFiles) this.requestUpdate();
    });
  }

  #showsMoneyOfFiles(): boolean {
    const { screen } = this.#address;
    return (screen === 'orders' || isOfReport(screen)) && this.#files?.currency !== undefined;
  }

  get #language(): Language {
    const { language } = this.#address;
    return isLanguage(language) ? language : preferredLanguage(navigator.languages);
  }

  /** Loads the messages of the address's language and shows the page in it. */
  async #speak(): Promise<void> {
    const language = this.#language;
    const messages = await loadMessages(language, [...this.#areas]);
    if (language !== this.#language) return;
    this.#locale = new Locale(language, this.#currency(language), messages);
    document.documentElement.lang = language;
    document.title = this.#locale.text('page-title');
    this.requestUpdate();
  }

  #currency(language: Language): Currency {
    const known = this.#calculator?.currencies ?? [];
    const wanted = [this.#address.currency, usualCurrency[language]];
    const found = wanted.flatMap((code) => known.filter((currency) => currency.code === code));
    return found[0] ?? { code: 'USD', decimals: 2 };
  }

  /** The browser went to another address: back, forward, a link, an edit. */
  async #arrive(): Promise<void> {
    if (this.#history.arrived()) await this.#show(readAddress(location.hash));
  }

  /** Goes to another address; going back in the browser returns. */
  async #go(part: Partial<Address>): Promise<void> {
    const screen = part.screen ?? this.#address.screen;
    const settings = part.settings ?? this.#settings.get(screen) ?? new URLSearchParams();
    const address = { ...this.#address, ...this.#currencyKept(part), ...part, screen, settings };
    this.#history.push(address);
    await this.#show(address);
  }

  /** Another language does not turn the dollars of amounts that are typed already into roubles. */
  #currencyKept({ language }: Partial<Address>): Partial<Address> {
    const begun = this.#address.settings.size > 0;
    return language && begun && this.#locale ? { currency: this.#locale.currency.code } : {};
  }

  async #show(address: Address): Promise<void> {
    const screenChanged = address.screen !== this.#address.screen;
    this.#address = address;
    await this.#openScreen();
    await this.#speak();
    await this.updateComplete;
    if (screenChanged) {
      scrollTo({ top: 0 });
      const main = this.querySelector<HTMLElement>('main');
      // Who was quicker than the page keeps the focus where she has put it.
      if (!main?.contains(document.activeElement)) main?.focus();
    }
  }

  /** Prints the whole report, as its screens are set. */
  async #print(after: AfterPrint): Promise<void> {
    const screens = Object.keys(loadReport) as (keyof typeof loadReport)[];
    for (const area of [...reportAreas, ...screens]) this.#areas.add(area);
    await this.#speak();
    const { printing } = await import('../print/state.ts');
    if (this.#locale) await printing.print(this.#locale, this.#settings, after);
  }

  /** A screen changed its own settings: the address follows, the screen is not rendered again. */
  #settle(settings: URLSearchParams, undoable: boolean): void {
    this.#address = { ...this.#address, settings };
    this.#settings.set(this.#address.screen, settings);
    if (undoable) this.#history.push(this.#address);
    else this.#history.replace(this.#address);
  }

  protected override render() {
    if (this.#failure !== undefined) {
      const text =
        this.#locale?.text('failed-to-start', { reason: this.#failure }) ??
        `The calculator could not start in this browser: ${this.#failure}`;
      return html`<p class="plain-page" role="alert">${text}</p>`;
    }
    const locale = this.#locale;
    const calculator = this.#calculator;
    if (!locale || !calculator) return nothing;
    this.#isMoneyOfFiles = this.#showsMoneyOfFiles();
    return html`
      ${headerTemplate({
        locale,
        address: this.#address,
        currencies: this.#isMoneyOfFiles ? [] : calculator.currencies,
        go: (part) => void this.#go(part),
      })}
      <main
        id="content"
        tabindex="-1"
        @print-wanted=${({ detail }: CustomEvent<AfterPrint>) => void this.#print(detail)}
      >
        ${this.#screen(locale, calculator)}
      </main>
      ${footerTemplate(locale, this.#address, this.#offlineReady, (part) => void this.#go(part))}
    `;
  }

  #screen(locale: Locale, calculator: Calculator) {
    const { screen, settings } = this.#address;
    switch (screen) {
      case 'calculator':
        return html`<h1>${locale.text('calculator-title')}</h1>
          <p class="lead">${locale.text('calculator-lead')}</p>
          <perennial-calculator
            .calculator=${calculator}
            .locale=${locale}
            .settings=${settings}
            .link=${() => this.#link()}
            @calculator-change=${({ detail }: CustomEvent<CalculatorChange>) =>
              this.#settle(detail.settings, detail.undoable)}
            @currency-chosen=${({ detail }: CustomEvent<string>) => this.#go({ currency: detail })}
          ></perennial-calculator>`;
      case 'orders':
        return html`<perennial-orders
          .locale=${locale}
          .settings=${settings}
          @orders-decided=${({ detail }: CustomEvent<URLSearchParams>) =>
            this.#settle(detail, true)}
          @screen-wanted=${this.#screenWanted}
          @averages-chosen=${({ detail }: CustomEvent<ChosenAverages>) =>
            this.#go({ screen: 'calculator', ...detail })}
        ></perennial-orders>`;
      case 'customers':
        return html`<perennial-customers
          .locale=${locale}
          .settings=${settings}
          @report-set=${this.#reportSet}
          @orders-decided=${this.#ordersDecided}
          @screen-wanted=${this.#screenWanted}
        ></perennial-customers>`;
      case 'cohorts':
        return html`<perennial-cohorts
          .locale=${locale}
          .settings=${settings}
          @report-set=${this.#reportSet}
          @orders-decided=${this.#ordersDecided}
          @screen-wanted=${this.#screenWanted}
        ></perennial-cohorts>`;
      case 'groups':
        return html`<perennial-groups
          .locale=${locale}
          .settings=${settings}
          @report-set=${this.#reportSet}
          @screen-wanted=${this.#screenWanted}
        ></perennial-groups>`;
      case 'plan':
        return html`<perennial-plan
          .locale=${locale}
          .settings=${settings}
          @report-set=${this.#reportSet}
          @orders-decided=${this.#ordersDecided}
          @screen-wanted=${this.#screenWanted}
        ></perennial-plan>`;
      case 'embed':
        return html`<perennial-embed
          .calculator=${calculator}
          .locale=${locale}
          .settings=${settings}
          @embed-set=${({ detail }: CustomEvent<URLSearchParams>) => this.#settle(detail, false)}
        ></perennial-embed>`;
      case 'about':
        return html`<perennial-about .locale=${locale}></perennial-about>`;
    }
  }

  /** A link to the page as it is now; it names the currency, which another's language would not. */
  #link(): string {
    const currency = this.#locale?.currency.code ?? null;
    return new URL(writeAddress({ ...this.#address, currency }), location.href).href;
  }
}

customElements.define('perennial-page', PerennialPage);
