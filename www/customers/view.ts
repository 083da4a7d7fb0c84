/** What is looked at of the customers, as settings of the address: `sort.next*segment.new`. Never who. */

import type { Cuts, Segment, SortBy, Tier } from '../core/types.ts';
import { usualCuts } from '../outlook/state.ts';

export interface View {
  readonly sort: SortBy;
  readonly descending: boolean;
  readonly segment: Segment | null;
  readonly tier: Tier | null;
  readonly cuts: Cuts;
}

export const usualView: View = {
  sort: 'total',
  descending: true,
  segment: null,
  tier: null,
  cuts: usualCuts,
};

/** The best first. */
export const segments: readonly Segment[] = [
  'champions',
  'loyal',
  'new',
  'promising',
  'needs_attention',
  'at_risk',
  'cannot_lose',
  'hibernating',
  'lost',
];

/** The most valuable first. */
export const tiers: readonly Tier[] = ['high', 'mid', 'low'];

/** What the table can be sorted by. */
const sorts: readonly SortBy[] = [
  'customer',
  'revenue',
  'orders',
  'last',
  'next',
  'total',
  'alive',
  'gap',
  'silent',
  'gaps_silent',
  'segment',
];

/** What differs from the usual. */
export function writeView(view: View): URLSearchParams {
  const settings = new URLSearchParams();
  const { sort, descending, segment, tier, cuts } = view;
  if (sort !== usualView.sort) settings.set('sort', sort);
  if (descending !== usualView.descending) settings.set('rising', '1');
  if (segment) settings.set('segment', segment);
  if (tier) settings.set('tier', tier);
  if (cuts.high !== usualCuts.high || cuts.mid !== usualCuts.mid) {
    settings.set('cuts', `${cuts.high}*${cuts.mid}`);
  }
  return settings;
}

/** The view in such settings; what is none is the usual. */
export function readView(settings: URLSearchParams): View {
  const [high, mid] = (settings.get('cuts') ?? '').split('*').map(Number);
  const cuts = { high: high ?? Number.NaN, mid: mid ?? Number.NaN };
  return {
    sort: sorts.find((sort) => sort === settings.get('sort')) ?? usualView.sort,
    descending: !settings.has('rising'),
    segment: segments.find((segment) => segment === settings.get('segment')) ?? null,
    tier: tiers.find((tier) => tier === settings.get('tier')) ?? null,
    cuts: areCuts(cuts) ? cuts : usualCuts,
  };
}

/** What can be sorted by only where something is expected, and only where nothing is. */
const expected: ReadonlySet<SortBy> = new Set(['alive', 'expected', 'next', 'total', 'at_stake']);
const soFar: ReadonlySet<SortBy> = new Set(['orders', 'last']);

/** As much of a view as there is, by whether something can be expected, and by a model that knows churn. */
export function viewOf(view: View, isExpected: boolean, knowsChurn: boolean): View {
  const unknown = soFar.has(view.sort) || (view.sort === 'alive' && !knowsChurn);
  if (isExpected) return unknown ? { ...view, sort: usualView.sort } : view;
  return { ...view, tier: null, sort: expected.has(view.sort) ? 'revenue' : view.sort };
}

export function areCuts({ high, mid }: Cuts): boolean {
  return high > 0 && mid >= 0 && high + mid <= 1;
}
