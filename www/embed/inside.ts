/** The calculator in the host's own document, where its policy lets wasm run. */

import { type Calculator, loadCalculator } from '../core/calculator.ts';
import { type Language, preferredLanguage, usualCurrency } from '../i18n/language.ts';
import { Locale } from '../i18n/locale.ts';
import { writeAddress } from '../shell/address.ts';
import { type Body, home, type Tell } from './body.ts';
import { type Configuration, changed, readConfiguration } from './configuration.ts';
import { EmbeddedCalculator } from './embedded-calculator.ts';
import { loadWords } from './words.ts';

/** All elements of a page share one. */
let calculator: Promise<Calculator> | undefined;

/** Fails where the host's policy forbids wasm. */
export async function openInside(root: ShadowRoot, tell: Tell): Promise<Body> {
  calculator ??= loadCalculator();
  return new Inside(await calculator, root, tell);
}

class Inside implements Body {
  readonly #element = new EmbeddedCalculator();
  #configuration: Configuration | undefined;

  constructor(
    private readonly calculator: Calculator,
    private readonly root: ShadowRoot,
    private readonly tell: Tell,
  ) {
    this.#element.calculator = calculator;
    this.#element.part.add('calculator');
    this.#element.setAttribute(
      'exportparts',
      'field,answer,value,acquisition,steps,tools,attribution',
    );
    this.#element.addEventListener('calculator-change', () => this.#tell('clv-change'));
    this.#element.addEventListener('reset', () => this.reset());
    this.#element.addEventListener('currency-chosen', (event) =>
      this.#count((event as CustomEvent<string>).detail),
    );
  }

  async show(settings: URLSearchParams): Promise<void> {
    const language = preferredLanguage([settings.get('lang') ?? '']);
    const messages = await loadWords(language);
    const element = this.#element;
    const before = this.#configuration;
    const now = readConfiguration(settings);
    this.#configuration = now;
    element.lang = language;
    element.locale = new Locale(language, this.#currency(now.currency, language), messages);
    element.settings = before ? changed(element.settings, before.state, now.state) : now.state;
    element.offered = now.methods;
    element.shown = now.fields;
    element.fixed = now.readonly;
    element.brief = now.compact;
    element.attribution = now.attribution;
    element.link = (state) => this.#link(state);
    if (now.accent !== null) element.style.setProperty('--clv-accent', now.accent);
    else element.style.removeProperty('--clv-accent');
    if (!element.isConnected) this.root.replaceChildren(element);
    await element.updateComplete;
    this.#tell(before ? 'clv-change' : 'clv-ready');
  }

  reset(): void {
    if (!this.#configuration) return;
    this.#element.settings = this.#configuration.state;
    void this.#element.updateComplete.then(() => this.#tell('clv-change'));
  }

  #tell(event: 'clv-ready' | 'clv-change'): void {
    const { detail } = this.#element;
    if (detail) this.tell(event, detail);
  }

  #count(currency: string): void {
    const { locale } = this.#element;
    const found = this.calculator.currencies.find(({ code }) => code === currency);
    if (found) this.#element.locale = locale.in(found);
    void this.#element.updateComplete.then(() => this.#tell('clv-change'));
  }

  #currency(wanted: string | null, language: Language) {
    const { currencies } = this.calculator;
    const codes = [wanted, usualCurrency[language]];
    const found = codes.flatMap((code) => currencies.filter((known) => known.code === code));
    return found[0] ?? { code: 'USD', decimals: 2 };
  }

  #link(state: URLSearchParams): string {
    const { language, currency } = this.#element.locale;
    const address = {
      screen: 'calculator',
      settings: state,
      language,
      currency: currency.code,
    } as const;
    return new URL(writeAddress(address), home).href;
  }
}
