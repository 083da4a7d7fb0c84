/** The element's words: one language comes with the script, the others lie beside it. */

import { type Language, languages } from '../i18n/language.ts';
import { Messages, type Table } from '../i18n/messages.ts';

const files: Record<Language, () => Promise<{ default: Table }>> = {
  en: () => import('../locales/en/calculator.ftl'),
  'zh-Hant': () => import('../locales/zh-Hant/calculator.ftl'),
  'zh-Hans': () => import('../locales/zh-Hans/calculator.ftl'),
  ru: () => import('../locales/ru/calculator.ftl'),
};

export async function loadWords(language: Language): Promise<Messages> {
  const { default: table } = await files[language]();
  return new Messages(language, [table]);
}

/** The words of `language`, or those that the script carries where no others may be loaded. */
export async function anyWords(language: Language): Promise<Messages> {
  return loadWords(language).catch(() => Promise.any(languages.map(loadWords)));
}
