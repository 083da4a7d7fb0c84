/**
 * The state of the page in the address: `#screen?setting=value&…`. Settings only, never data.
 */

export const screens = [
  'calculator',
  'orders',
  'customers',
  'cohorts',
  'groups',
  'plan',
  'embed',
  'about',
] as const;

export type Screen = (typeof screens)[number];

export interface Address {
  readonly screen: Screen;
  /** The settings of the screen, without those of the page. */
  readonly settings: URLSearchParams;
  readonly language: string | null;
  readonly currency: string | null;
}

export function readAddress(hash: string): Address {
  const [name = '', query = ''] = hash.replace(/^#/, '').split(/\?(.*)/s);
  const settings = new URLSearchParams(query);
  const language = settings.get('lang');
  const currency = settings.get('currency');
  settings.delete('lang');
  settings.delete('currency');
  const screen = screens.find((known) => known === name) ?? 'calculator';
  return { screen, settings, language, currency };
}

export function writeAddress({ screen, settings, language, currency }: Address): string {
  const all = new URLSearchParams();
  if (language) all.set('lang', language);
  if (currency) all.set('currency', currency);
  for (const [name, value] of settings) all.append(name, value);
  const query = all.toString();
  return query ? `#${screen}?${query}` : `#${screen}`;
}
