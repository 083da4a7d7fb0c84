/** The messages of one language. */

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Language } from './language.ts';

export type MessageArguments = Record<string, FluentVariable>;

export class Messages {
  readonly #bundle: FluentBundle;

  /** Takes the contents of Fluent files. */
  constructor(language: Language, texts: readonly string[]) {
    // All our languages run left to right, so that no isolation marks need to end up in copied text.
    this.#bundle = new FluentBundle(language, { useIsolating: false });
    for (const text of texts) this.#bundle.addResource(new FluentResource(text));
  }

  /** The message, formatted; its id where a language lacks it, which a test rules out. */
  text(id: string, args?: MessageArguments): string {
    const pattern = this.#bundle.getMessage(id)?.value;
    return pattern ? this.#bundle.formatPattern(pattern, args ?? null) : id;
  }

  has(id: string): boolean {
    return this.#bundle.hasMessage(id);
  }
}
