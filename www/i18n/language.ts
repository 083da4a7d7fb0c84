/** The languages of the page. */

export const languages = ['en', 'zh-Hant', 'zh-Hans', 'ru'] as const;

export type Language = (typeof languages)[number];

/** Each language's name in itself. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  'zh-Hant': '繁體中文',
  'zh-Hans': '简体中文',
  ru: 'Русский',
};

/** The currency that a merchant of the language most likely counts in. */
export const usualCurrency: Record<Language, string> = {
  en: 'USD',
  'zh-Hant': 'TWD',
  'zh-Hans': 'CNY',
  ru: 'RUB',
};

export function isLanguage(tag: string | null): tag is Language {
  return languages.some((language) => language === tag);
}

/** The first of the browser's languages that the page has, or else English. */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const language = closestLanguage(tag);
    if (language) return language;
  }
  return 'en';
}

function closestLanguage(tag: string): Language | undefined {
  if (/^zh\b.*-(hant|tw|hk|mo)\b/i.test(tag)) return 'zh-Hant';
  if (/^zh\b/i.test(tag)) return 'zh-Hans';
  if (/^ru\b/i.test(tag)) return 'ru';
  if (/^en\b/i.test(tag)) return 'en';
  return undefined;
}
