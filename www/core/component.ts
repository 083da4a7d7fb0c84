/** A custom element that shows a template, and shows it anew when one of its properties is set. */

import { sheetOf } from './sheet.ts';
import { nothing, render } from './template.ts';

/** What is shown is given by `render`, as a template; it is asked for once after any number of changes. */
export class Component extends HTMLElement {
  /** The properties that are shown. */
  static readonly properties: readonly string[] = [];
  /** Its style sheets. */
  static readonly styles: readonly string[] = [];

  readonly #values = new Map<string, unknown>();
  /** The properties that were set since it was last shown. */
  #changed = new Set<string>();
  #root: HTMLElement | ShadowRoot | undefined;
  #update: Promise<void> | undefined;

  /** Registers the class, once all of it is there. */
  static define(name: string, shown: typeof Component): void {
    for (const property of shown.properties) {
      Object.defineProperty(shown.prototype, property, {
        get(this: Component) {
          return this.#values.get(property);
        },
        set(this: Component, value: unknown) {
          if (Object.is(this.#values.get(property), value)) return;
          this.#values.set(property, value);
          this.#changed.add(property);
          this.requestUpdate();
        },
      });
    }
    customElements.define(name, shown);
  }

  constructor() {
    super();
    // What was set before the class was there hides its accessors.
    for (const property of (this.constructor as typeof Component).properties) {
      if (!Object.hasOwn(this, property)) continue;
      const value = Reflect.get(this, property);
      Reflect.deleteProperty(this, property);
      Reflect.set(this, property, value);
    }
  }

  connectedCallback(): void {
    this.#root ??= this.createRenderRoot();
    this.requestUpdate();
  }

  disconnectedCallback(): void {}

  /** Where it is shown: in a shadow tree, unless a class says otherwise. */
  protected createRenderRoot(): HTMLElement | ShadowRoot {
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = (this.constructor as typeof Component).styles.map(sheetOf);
    return root;
  }

  protected get renderRoot(): HTMLElement | ShadowRoot {
    return this.#root ?? this;
  }

  /** Settled once everything that was set is shown. */
  get updateComplete(): Promise<void> {
    return this.#update ?? Promise.resolve();
  }

  /** Shows it anew, after what runs now has run. */
  requestUpdate(): void {
    if (this.#root) this.#update ??= Promise.resolve().then(() => this.#show());
  }

  #show(): void {
    const changed = this.#changed;
    this.#changed = new Set();
    this.willUpdate(changed);
    render(this.render(), this.renderRoot, this);
    this.#update = undefined;
    this.updated();
  }

  /** Before it is shown. */
  protected willUpdate(_changed: ReadonlySet<string>): void {}

  /** What is shown. */
  protected render(): unknown {
    return nothing;
  }

  /** After it was shown. */
  protected updated(): void {}
}
