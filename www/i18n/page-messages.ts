/** The messages of the page, each part of it with a Fluent file of its own. */

import type { Language } from './language.ts';
import { Messages, type Table } from './messages.ts';

/** A part of the page with a Fluent file of its own. */
export type Area = 'page' | 'calculator' | 'page-calculator' | 'orders' | 'embed';

type Load = () => Promise<{ default: Table }>;

const files: Record<Language, Record<Area, Load>> = {
  en: {
    page: () => import('../locales/en/page.ftl'),
    calculator: () => import('../locales/en/calculator.ftl'),
    'page-calculator': () => import('../locales/en/page-calculator.ftl'),
    orders: () => import('../locales/en/orders.ftl'),
    embed: () => import('../locales/en/embed.ftl'),
  },
  'zh-Hant': {
    page: () => import('../locales/zh-Hant/page.ftl'),
    calculator: () => import('../locales/zh-Hant/calculator.ftl'),
    'page-calculator': () => import('../locales/zh-Hant/page-calculator.ftl'),
    orders: () => import('../locales/zh-Hant/orders.ftl'),
    embed: () => import('../locales/zh-Hant/embed.ftl'),
  },
  'zh-Hans': {
    page: () => import('../locales/zh-Hans/page.ftl'),
    calculator: () => import('../locales/zh-Hans/calculator.ftl'),
    'page-calculator': () => import('../locales/zh-Hans/page-calculator.ftl'),
    orders: () => import('../locales/zh-Hans/orders.ftl'),
    embed: () => import('../locales/zh-Hans/embed.ftl'),
  },
  ru: {
    page: () => import('../locales/ru/page.ftl'),
    calculator: () => import('../locales/ru/calculator.ftl'),
    'page-calculator': () => import('../locales/ru/page-calculator.ftl'),
    orders: () => import('../locales/ru/orders.ftl'),
    embed: () => import('../locales/ru/embed.ftl'),
  },
};

export async function loadMessages(language: Language, areas: readonly Area[]): Promise<Messages> {
  const tables = await Promise.all(areas.map((area) => files[language][area]()));
  return new Messages(
    language,
    tables.map(({ default: table }) => table),
  );
}
