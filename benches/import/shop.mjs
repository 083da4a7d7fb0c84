/** A made-up shop: orders drawn from a seed, the newest first, the same on every machine. */

import { randomFrom } from '../support/random.mjs';

const SEED = 20241231;
const NEWEST = Date.UTC(2024, 11, 31, 21, 30) / 1000;
const NEWEST_NUMBER = 1_800_000;
/** Between two orders, on average. */
const SECONDS = 225;
/** Lines of an order: one, and as often as this another. */
const ANOTHER_LINE = 0.3;
/** Orders of customers who are not among the later orders. */
const OTHER_CUSTOMER = 0.285;

/**
 * @typedef {object} Order
 * @property {number} number
 * @property {number} customer from 0
 * @property {string} time the shop's own, as Shopify writes it
 * @property {'paid' | 'partially_refunded' | 'refunded' | 'voided'} status
 * @property {{ product: number, quantity: number, price: number }[]} lines
 * @property {number} subtotal all money in cents
 * @property {number} shipping
 * @property {number} taxes
 * @property {number} total
 * @property {number} refunded
 * @property {boolean} hasNote
 */

/**
 * Orders with so many lines in all.
 * @param {number} lines
 * @returns {Generator<Order>}
 */
export function* ordersOf(lines) {
  const random = randomFrom(SEED);
  const below = (/** @type {number} */ limit) => Math.floor(random() * limit);
  let customers = 0;
  let time = NEWEST;
  for (let number = NEWEST_NUMBER, left = lines; left > 0; number -= 1) {
    time -= below(2 * SECONDS);
    const isOther = customers === 0 || random() < OTHER_CUSTOMER;
    const customer = isOther ? customers : below(customers);
    customers += Number(isOther);
    const bought = [];
    do bought.push(line(below));
    while (bought.length < left && random() < ANOTHER_LINE);
    left -= bought.length;
    const subtotal = bought.reduce((sum, { quantity, price }) => sum + quantity * price, 0);
    const shipping = random() < 0.5 ? 0 : 490;
    const taxes = Math.round(subtotal * 0.07);
    const total = subtotal + shipping + taxes;
    const status = statusOf(random());
    const refunds = { paid: 0, voided: 0, refunded: total, partially_refunded: 1 + below(total) };
    yield {
      number,
      customer,
      time: written(time),
      status,
      lines: bought,
      subtotal,
      shipping,
      taxes,
      total,
      refunded: refunds[status],
      hasNote: random() < 0.002,
    };
  }
}

/** @param {(limit: number) => number} below */
function line(below) {
  const product = below(60);
  return { product, quantity: 1 + below(3), price: 495 + product * 130 };
}

/**
 * @param {number} chance from 0 to 1
 * @returns {Order['status']}
 */
function statusOf(chance) {
  if (chance < 0.015) return 'voided';
  if (chance < 0.03) return 'refunded';
  return chance < 0.06 ? 'partially_refunded' : 'paid';
}

/** @param {number} seconds what the shop's clock shows, from the beginning of 1970 */
function written(seconds) {
  const date = new Date(seconds * 1000);
  const isSummer = date.getUTCMonth() > 2 && date.getUTCMonth() < 10;
  return `${date.toISOString().slice(0, 19).replace('T', ' ')} -0${isSummer ? 4 : 5}00`;
}
