/** What is chosen on the screen *Plan*, as its address has it: `months=12&assume=retention.8*won_back.5`. */

import type { Assumptions } from '../core/types.ts';

export type Assumption = keyof Assumptions;

/** What is assumed: money for `message_cost`, per cent for all others. */
export type Assumed = Readonly<Record<Assumption, number>>;

export const usuallyAssumed: Assumed = {
  larger_orders: 10,
  more_orders: 10,
  retention: 5,
  cheaper_acquisition: 10,
  referrals: 5,
  referral_reward: 20,
  loyalty_cost: 3,
  loyalty_effect: 10,
  subscribers: 5,
  subscription_discount: 10,
  subscription_retention: 70,
  won_back: 10,
  message_cost: 0,
  cross_sold: 10,
  cross_sold_value: 20,
};

const names = Object.keys(usuallyAssumed) as Assumption[];

/** Shares of a whole; what is added to something may be more than it. */
const ofAWhole: readonly Assumption[] = [
  'retention',
  'cheaper_acquisition',
  'referrals',
  'loyalty_cost',
  'subscribers',
  'subscription_discount',
  'subscription_retention',
  'won_back',
  'cross_sold',
];

/** The most that a field takes. */
export function most(name: Assumption): number {
  if (name === 'message_cost') return 1e6;
  return ofAWhole.includes(name) ? 100 : 1000;
}

/** How far ahead it is looked for what a new customer may cost. */
export const monthsAhead: readonly number[] = [12, 24, 36];

export function monthsIn(settings: URLSearchParams): number {
  return monthsAhead.find((months) => String(months) === settings.get('months')) ?? 24;
}

export function withMonths(settings: URLSearchParams, months: number): URLSearchParams {
  const changed = new URLSearchParams(settings);
  if (months === 24) changed.delete('months');
  else changed.set('months', String(months));
  return changed;
}

/** What the settings assume; what is none is as usual. */
export function assumedIn(settings: URLSearchParams): Assumed {
  const assumed = { ...usuallyAssumed };
  for (const part of (settings.get('assume') ?? '').split('*')) {
    const dot = part.indexOf('.');
    const name = names.find((one) => one === part.slice(0, dot));
    const value = Number(part.slice(dot + 1));
    if (name && value >= 0 && value <= most(name)) assumed[name] = value;
  }
  return assumed;
}

/** The settings that assume this; what is as usual is left out. */
export function withAssumed(settings: URLSearchParams, assumed: Assumed): URLSearchParams {
  const other = names.filter((name) => assumed[name] !== usuallyAssumed[name]);
  const changed = new URLSearchParams(settings);
  if (other.length === 0) changed.delete('assume');
  else changed.set('assume', other.map((name) => `${name}.${assumed[name]}`).join('*'));
  return changed;
}

/** The same as the core takes it: shares for per cent. */
export function assumptionsOf(assumed: Assumed): Assumptions {
  const shares = names.map((name) => [
    name,
    name === 'message_cost' ? assumed[name] : assumed[name] / 100,
  ]);
  return Object.fromEntries(shares) as Assumptions;
}
