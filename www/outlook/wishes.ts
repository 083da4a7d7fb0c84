/** What the merchant wants to know, as a setting of the address: `days.730*discount.8*model.nbd`. */

import type { Model, Wishes } from '../core/types.ts';
import { type Allowed, isAllowed } from '../report/allowed.ts';

export const usualWishes: Wishes = {
  split: null,
  days: 365,
  discount: 10,
  margin: null,
  cac: null,
  model: null,
  first_orders: false,
};

export const models: readonly Model[] = ['mbg-nbd', 'pareto-nbd', 'bg-nbd', 'nbd'];

/** What the core takes, in per cent. */
export const discounts: Allowed = { least: 0, most: 1000 };
export const margins: Allowed = { least: 0, isAbove: true, most: 100 };
/** The same in money: that somebody costs nothing is known, too. */
export const costs: Allowed = { least: 0 };

/** What differs from the usual; empty where nothing does. */
export function writeWishes(wishes: Wishes): string {
  const parts: string[] = [];
  if (wishes.days !== usualWishes.days) parts.push(`days.${wishes.days}`);
  if (wishes.discount !== usualWishes.discount) parts.push(`discount.${wishes.discount}`);
  if (wishes.margin !== null) parts.push(`margin.${wishes.margin}`);
  if (wishes.cac !== null) parts.push(`cac.${wishes.cac}`);
  if (wishes.model !== null) parts.push(`model.${wishes.model}`);
  if (wishes.split !== null) parts.push(`split.${wishes.split}`);
  if (wishes.first_orders) parts.push('first-orders');
  return parts.join('*');
}

/** The wishes in such a text; what is none is the usual. */
export function readWishes(text: string): Wishes {
  const wishes = { ...usualWishes };
  for (const part of text.split('*')) {
    const dot = part.indexOf('.');
    const [name, value] = dot < 0 ? [part, ''] : [part.slice(0, dot), part.slice(dot + 1)];
    if (name === 'days' && isDays(Number(value))) wishes.days = Number(value);
    if (name === 'discount' && isAllowed(Number(value), discounts)) wishes.discount = Number(value);
    if (name === 'margin' && isAllowed(Number(value), margins)) wishes.margin = Number(value);
    if (name === 'cac' && isAllowed(Number(value), costs)) wishes.cac = Number(value);
    if (name === 'model') wishes.model = models.find((model) => model === value) ?? null;
    if (name === 'split' && isDay(value)) wishes.split = value;
    if (name === 'first-orders') wishes.first_orders = true;
  }
  return wishes;
}

export function isDays(days: number): boolean {
  return Number.isInteger(days) && days >= 1 && days <= 3653;
}

/** Whether there is such a day; of a 30 February browsers make a day of March. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(`${text}T`);
}
