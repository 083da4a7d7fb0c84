/** The messages of the page, each part of it with a Fluent file of its own. */

import type { Language } from './language.ts';
import { Messages, type Table } from './messages.ts';

/** A part of the page with a Fluent file of its own. */
export type Area =
  | 'page'
  | 'calculator'
  | 'page-calculator'
  | 'orders'
  | 'outlook'
  | 'chart'
  | 'report'
  | 'customers'
  | 'cohorts'
  | 'groups'
  | 'plan'
  | 'embed';

type Load = () => Promise<{ default: Table }>;

const files: Record<Language, Record<Area, Load>> = {
  en: {
    page: () => import('../locales/en/page.ftl'),
    calculator: () => import('../locales/en/calculator.ftl'),
    'page-calculator': () => import('../locales/en/page-calculator.ftl'),
    orders: () => import('../locales/en/orders.ftl'),
    outlook: () => import('../locales/en/outlook.ftl'),
    embed: () => import('../locales/en/embed.ftl'),
    chart: () => import('../locales/en/chart.ftl'),
    report: () => import('../locales/en/report.ftl'),
    customers: () => import('../locales/en/customers.ftl'),
    cohorts: () => import('../locales/en/cohorts.ftl'),
    groups: () => import('../locales/en/groups.ftl'),
    plan: () => import('../locales/en/plan.ftl'),
  },
  'zh-Hant': {
    page: () => import('../locales/zh-Hant/page.ftl'),
    calculator: () => import('../locales/zh-Hant/calculator.ftl'),
    'page-calculator': () => import('../locales/zh-Hant/page-calculator.ftl'),
    orders: () => import('../locales/zh-Hant/orders.ftl'),
    outlook: () => import('../locales/zh-Hant/outlook.ftl'),
    embed: () => import('../locales/zh-Hant/embed.ftl'),
    chart: () => import('../locales/zh-Hant/chart.ftl'),
    report: () => import('../locales/zh-Hant/report.ftl'),
    customers: () => import('../locales/zh-Hant/customers.ftl'),
    cohorts: () => import('../locales/zh-Hant/cohorts.ftl'),
    groups: () => import('../locales/zh-Hant/groups.ftl'),
    plan: () => import('../locales/zh-Hant/plan.ftl'),
  },
  'zh-Hans': {
    page: () => import('../locales/zh-Hans/page.ftl'),
    calculator: () => import('../locales/zh-Hans/calculator.ftl'),
    'page-calculator': () => import('../locales/zh-Hans/page-calculator.ftl'),
    orders: () => import('../locales/zh-Hans/orders.ftl'),
    outlook: () => import('../locales/zh-Hans/outlook.ftl'),
    embed: () => import('../locales/zh-Hans/embed.ftl'),
    chart: () => import('../locales/zh-Hans/chart.ftl'),
    report: () => import('../locales/zh-Hans/report.ftl'),
    customers: () => import('../locales/zh-Hans/customers.ftl'),
    cohorts: () => import('../locales/zh-Hans/cohorts.ftl'),
    groups: () => import('../locales/zh-Hans/groups.ftl'),
    plan: () => import('../locales/zh-Hans/plan.ftl'),
  },
  ru: {
    page: () => import('../locales/ru/page.ftl'),
    calculator: () => import('../locales/ru/calculator.ftl'),
    'page-calculator': () => import('../locales/ru/page-calculator.ftl'),
    orders: () => import('../locales/ru/orders.ftl'),
    outlook: () => import('../locales/ru/outlook.ftl'),
    embed: () => import('../locales/ru/embed.ftl'),
    chart: () => import('../locales/ru/chart.ftl'),
    report: () => import('../locales/ru/report.ftl'),
    customers: () => import('../locales/ru/customers.ftl'),
    cohorts: () => import('../locales/ru/cohorts.ftl'),
    groups: () => import('../locales/ru/groups.ftl'),
    plan: () => import('../locales/ru/plan.ftl'),
  },
};

export async function loadMessages(language: Language, areas: readonly Area[]): Promise<Messages> {
  const tables = await Promise.all(areas.map((area) => files[language][area]()));
  return new Messages(
    language,
    tables.map(({ default: table }) => table),
  );
}
