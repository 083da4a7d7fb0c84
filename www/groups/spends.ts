/** What was spent on winning groups: kept while the files are open, and not in the address. */

import type { GroupSpend } from '../core/types.ts';
import { session } from '../orders/session.ts';

const spends = new Map<string, readonly GroupSpend[]>();

session.addEventListener('change', () => {
  if (session.files.length === 0) spends.clear();
});

/** The spends on the groups of a column. */
export function spendsOn(column: string): readonly GroupSpend[] {
  return spends.get(column) ?? [];
}

/** Notes what was spent on one of them; nothing where it is not known any more. */
export function noteSpend(column: string, group: string | null, spend: number | null): void {
  const others = spendsOn(column).filter((other) => other.group !== group);
  spends.set(column, spend === null ? others : [...others, { group, spend }]);
}
