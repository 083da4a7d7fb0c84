/** `<clv-calculator>`: attributes in, events out; what stands in it depends on what the host allows. */

import { sheetOf } from '../core/sheet.ts';
import { preferredLanguage } from '../i18n/language.ts';
import type { Messages } from '../i18n/messages.ts';
import { writeAddress } from '../shell/address.ts';
import { type Body, home } from './body.ts';
import { attributes, readConfiguration } from './configuration.ts';
import type { ClvDetail, ClvError } from './detail.ts';
import hostStyle from './host-style.css';
import { anyWords } from './words.ts';

export class ClvCalculatorElement extends HTMLElement {
  static readonly observedAttributes = attributes;

  /** Whether a frame may be made where wasm is forbidden; not within one. */
  mayFrame = true;

  #body: Promise<Body | undefined> | undefined;
  #detail: ClvDetail | undefined;
  #updating = false;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    root.adoptedStyleSheets = [sheetOf(hostStyle)];
    root.append(document.createElement('slot'));
  }

  /** What came out last, as in the detail of the events; `undefined` until it is ready. */
  get result(): ClvDetail | undefined {
    return this.#detail;
  }

  /** Goes back to the values of the attributes. */
  reset(): void {
    void this.#body?.then((body) => body?.reset());
  }

  connectedCallback(): void {
    this.#body ??= this.#open();
  }

  attributeChangedCallback(): void {
    if (this.#updating || !this.#body) return;
    this.#updating = true;
    void this.#body.then((body) => {
      this.#updating = false;
      return body?.show(this.#settings());
    });
  }

  /** What the host has set. */
  #settings(): URLSearchParams {
    const settings = new URLSearchParams();
    for (const name of attributes) {
      const value = this.getAttribute(name);
      if (value !== null) settings.set(name, value);
    }
    settings.set('lang', nearestLanguage(this));
    return settings;
  }

  async #open(): Promise<Body | undefined> {
    const root = this.shadowRoot;
    if (!root) return undefined;
    const tell = (event: string, detail: ClvDetail) => {
      this.#detail = detail;
      this.#dispatch(event, detail);
    };
    try {
      const { openInside } = await import('./inside.ts');
      const body = await openInside(root, tell);
      await body.show(this.#settings());
      return body;
    } catch (forbidden) {
      if (!this.mayFrame) {
        return this.#fallBack(root, (words) =>
          words.text('embed-failed', { error: String(forbidden) }),
        );
      }
    }
    try {
      const { openOutside } = await import('./outside.ts');
      return await openOutside(this, root, this.#settings(), tell);
    } catch {
      return this.#fallBack(root, (words) =>
        words.text('embed-forbidden', { origin: home.origin }),
      );
    }
  }

  /** The text of the host stays, with a link to the calculator as it would have been. */
  async #fallBack(root: ShadowRoot, say: (words: Messages) => string): Promise<undefined> {
    const settings = this.#settings();
    const words = await anyWords(preferredLanguage([settings.get('lang') ?? '']));
    const message = `<clv-calculator> ${say(words)}`;
    const { state, currency } = readConfiguration(settings);
    const link = document.createElement('a');
    const language = settings.get('lang');
    const address = { screen: 'calculator', settings: state, language, currency } as const;
    link.href = new URL(writeAddress(address), home).href;
    link.target = '_blank';
    link.rel = 'noopener';
    link.part.add('link');
    link.textContent = this.title || words.text('answer-label');
    root.append(link);
    // biome-ignore lint/suspicious/noConsole: who runs the host's page is told what it must allow.
    console.warn(message);
    this.#dispatch('clv-error', { message });
  }

  #dispatch(type: string, detail: ClvDetail | ClvError): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

/** The language of the nearest element that has one, through shadow trees; else the browser's. */
function nearestLanguage(element: Element): string {
  const found = element.closest('[lang]')?.getAttribute('lang');
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : navigator.language;
}

/** Each attribute as a property: `average-order-value` as `averageOrderValue`. */
for (const name of attributes) {
  const property = name.replace(/-./g, (dash) => dash.slice(1).toUpperCase());
  if (property in HTMLElement.prototype) continue;
  Object.defineProperty(ClvCalculatorElement.prototype, property, {
    get(this: HTMLElement) {
      return this.getAttribute(name);
    },
    set(this: HTMLElement, value: string | number | boolean | null | undefined) {
      if (value === null || value === undefined || value === false) this.removeAttribute(name);
      else this.setAttribute(name, value === true ? '' : String(value));
    },
    configurable: true,
    enumerable: true,
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'clv-calculator': ClvCalculatorElement;
  }
  interface HTMLElementEventMap {
    'clv-ready': CustomEvent<ClvDetail>;
    'clv-change': CustomEvent<ClvDetail>;
    'clv-error': CustomEvent<ClvError>;
  }
}
