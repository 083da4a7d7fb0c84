/** The messages of one language, from its Fluent files. */

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Language } from './language.ts';

/** A part of the page with a Fluent file of its own. */
export type Area = 'page' | 'calculator' | 'orders';

type Load = () => Promise<{ default: string }>;

const files: Record<Language, Record<Area, Load>> = {
  en: {
    page: () => import('../locales/en/page.ftl'),
    calculator: () => import('../locales/en/calculator.ftl'),
    orders: () => import('../locales/en/orders.ftl'),
  },
  'zh-Hant': {
    page: () => import('../locales/zh-Hant/page.ftl'),
    calculator: () => import('../locales/zh-Hant/calculator.ftl'),
    orders: () => import('../locales/zh-Hant/orders.ftl'),
  },
  'zh-Hans': {
    page: () => import('../locales/zh-Hans/page.ftl'),
    calculator: () => import('../locales/zh-Hans/calculator.ftl'),
    orders: () => import('../locales/zh-Hans/orders.ftl'),
  },
  ru: {
    page: () => import('../locales/ru/page.ftl'),
    calculator: () => import('../locales/ru/calculator.ftl'),
    orders: () => import('../locales/ru/orders.ftl'),
  },
};

export type MessageArguments = Record<string, FluentVariable>;

export class Messages {
  readonly #bundle: FluentBundle;

  private constructor(bundle: FluentBundle) {
    this.#bundle = bundle;
  }

  static async load(language: Language, areas: readonly Area[]): Promise<Messages> {
    // All our languages run left to right, so that no isolation marks need to end up in copied text.
    const bundle = new FluentBundle(language, { useIsolating: false });
    const texts = await Promise.all(areas.map((area) => files[language][area]()));
    for (const { default: text } of texts) bundle.addResource(new FluentResource(text));
    return new Messages(bundle);
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
