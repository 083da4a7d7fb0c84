/** The made-up shop's orders as the file that Shopify exports, and what they come to. */

import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { inRoot } from '../../scripts/paths.mjs';
import { ordersOf } from './shop.mjs';

const EXAMPLE = inRoot('tests/fixtures/shopify_orders_79.csv');
const PIECE = 2 ** 20;
const THINGS = ['Mug', 'Bowl', 'Fern Print', 'Apron', 'Lamp', 'Candle', 'Notebook', 'Blanket'];
const KINDS = ['', ', large', ', small', ' "Ada"', ' no. 5', ', blue', ', set of 4', ' & tray'];
const NAMES = ['Ada Lovelace', 'Bo O’Neil', 'Cy Ng', 'José García', 'Дарья Ёлкина', '王小明'];
const NOTE = 'Please ring twice,\nand leave it with a neighbour.';

/**
 * What the orders that are not cancelled come to, money in cents.
 * @typedef {object} Totals
 * @property {number} orders
 * @property {number} customers
 * @property {number} oneTime customers who bought on one day only
 * @property {number} gross
 * @property {number} refunded
 * @property {number} net
 */

/**
 * Writes an export of so many rows.
 * @param {string} file
 * @param {number} rows
 * @returns {Totals}
 */
export function writeExport(file, rows) {
  const [header = ''] = readFileSync(EXAMPLE, 'utf8').split('\n', 1);
  const write = writer(header);
  const output = openSync(file, 'w');
  /** @type {Map<number, Set<string>>} */
  const days = new Map();
  const totals = { orders: 0, gross: 0, refunded: 0 };
  let text = `${header}\n`;
  for (const order of ordersOf(rows)) {
    for (const row of rowsOf(order)) text += write(row);
    if (text.length > PIECE) {
      writeSync(output, text);
      text = '';
    }
    if (order.status === 'voided') continue;
    totals.orders += 1;
    totals.gross += order.total;
    totals.refunded += order.refunded;
    const known = days.get(order.customer) ?? new Set();
    days.set(order.customer, known.add(order.time.slice(0, 10)));
  }
  writeSync(output, text);
  closeSync(output);
  return {
    ...totals,
    customers: days.size,
    oneTime: [...days.values()].filter((known) => known.size === 1).length,
    net: totals.gross - totals.refunded,
  };
}

/**
 * A row a line; what is the whole order's stands on the first.
 * @param {import('./shop.mjs').Order} order
 * @returns {Record<string, string | undefined>[]}
 */
function rowsOf(order) {
  const isVoided = order.status === 'voided';
  const wasTypedOtherwise = order.number % 50 === 0;
  const common = {
    Name: `#${order.number}`,
    Email: `${wasTypedOtherwise ? 'Buyer' : 'buyer'}${order.customer}@example.com`,
    'Created at': order.time,
    Vendor: 'Demo',
  };
  const once = {
    'Financial Status': order.status,
    'Paid at': isVoided ? '' : order.time,
    'Fulfillment Status': 'fulfilled',
    'Accepts Marketing': 'no',
    Currency: 'USD',
    Subtotal: money(order.subtotal),
    Shipping: money(order.shipping),
    Taxes: money(order.taxes),
    Total: money(order.total),
    'Billing Name': NAMES[order.customer % NAMES.length],
    Notes: order.hasNote ? NOTE : '',
    'Cancelled at': isVoided ? order.time : '',
    'Refunded Amount': money(order.refunded),
  };
  return order.lines.map(({ product, quantity, price }, place) => ({
    ...common,
    ...(place === 0 ? once : {}),
    'Lineitem quantity': String(quantity),
    'Lineitem name': `${THINGS[product % 8]}${KINDS[Math.floor(product / 8)]}`,
    'Lineitem price': money(price),
    'Lineitem sku': `SKU-${product}`,
    'Lineitem requires shipping': 'true',
    'Lineitem taxable': 'true',
  }));
}

/**
 * Writes a row below a header line.
 * @param {string} header
 * @returns {(row: Record<string, string | undefined>) => string}
 */
function writer(header) {
  const columns = header.split(',');
  const places = new Map(columns.map((column, place) => [column, place]));
  return (row) => {
    const cells = columns.map(() => '');
    for (const [column, text = ''] of Object.entries(row)) {
      cells[places.get(column) ?? columns.length] = cell(text);
    }
    return `${cells.join(',')}\n`;
  };
}

/** @param {number} cents */
function money(cents) {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
}

/** @param {string} text */
function cell(text) {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
