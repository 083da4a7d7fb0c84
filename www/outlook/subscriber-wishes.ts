/** How subscribers are looked at: kept while the files are open, so that paper shows what the screen does. */

import type { SubscriptionWishes } from '../core/types.ts';
import { session } from '../orders/session.ts';

const usual: SubscriptionWishes = { unit: null, amount: null, discount: 10, margin: null };

let wishes = usual;

session.addEventListener('change', () => {
  if (session.files.length === 0) wishes = usual;
});

export function subscriberWishes(): SubscriptionWishes {
  return wishes;
}

/** Notes what is wished for otherwise. */
export function wishOfSubscribers(part: Partial<SubscriptionWishes>): void {
  wishes = { ...wishes, ...part };
}
