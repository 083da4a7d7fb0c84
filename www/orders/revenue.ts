/** What the money of the open files is called, by whether refunds are taken off. */

import type { Locale } from '../i18n/locale.ts';
import { session } from './session.ts';

/** Revenue, inside a sentence. */
export function revenueText(locale: Locale): string {
  return locale.text(session.isBeforeRefunds ? 'revenue-before-refunds' : 'revenue-after-refunds');
}

/** Revenue, as the name of a figure. */
export function revenueName(locale: Locale): string {
  return locale.text(session.isBeforeRefunds ? 'orders-before-refunds' : 'orders-net');
}
