/** How subscribers are looked at: kept while the files are open, so that paper shows what the screen does. */

import type { CivilDate, SubscriptionWishes } from '../core/types.ts';
import { session } from '../orders/session.ts';

const usual: SubscriptionWishes = {
  unit: null,
  amount: null,
  discount: 10,
  margin: null,
  today: civil(new Date()),
};

let wishes = usual;

session.addEventListener('change', () => {
  if (session.files.length === 0) wishes = usual;
});

/** The day that it is where the page is read. */
function civil(now: Date): CivilDate {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

export function subscriberWishes(): SubscriptionWishes {
  return wishes;
}

/** Notes what is wished for otherwise. */
export function wishOfSubscribers(part: Partial<SubscriptionWishes>): void {
  wishes = { ...wishes, ...part };
}
