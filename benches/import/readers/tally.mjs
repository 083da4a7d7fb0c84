/** Rows to orders to customers in JavaScript: what a parser alone leaves to its user. */

/**
 * @typedef {object} Order
 * @property {string} customer
 * @property {string} day
 * @property {number} gross in cents
 * @property {number} refunded in cents
 * @property {boolean} isCancelled
 */

export class Tally {
  /** @type {Map<string, Order>} */
  #orders = new Map();
  /** @type {number[]} */
  #places;

  /** @param {string[]} header */
  constructor(header) {
    this.#places = [
      'Name',
      'Email',
      'Created at',
      'Total',
      'Refunded Amount',
      'Financial Status',
      'Cancelled at',
    ].map((column) => header.indexOf(column));
  }

  /**
   * Takes in a row: the order's money stands on the first of its rows that has any.
   * @param {string[]} row
   */
  add(row) {
    const [name = 0, email = 0, created = 0, total = 0, refunded = 0, status = 0, cancelled = 0] =
      this.#places;
    const id = row[name] ?? '';
    let order = this.#orders.get(id);
    if (!order) {
      order = {
        customer: (row[email] ?? '').toLowerCase(),
        day: (row[created] ?? '').slice(0, 10),
        gross: Number.NaN,
        refunded: 0,
        isCancelled: false,
      };
      this.#orders.set(id, order);
    }
    if (row[total] && Number.isNaN(order.gross)) {
      order.gross = cents(row[total]);
      order.refunded = cents(row[refunded] ?? '');
      order.isCancelled = row[cancelled] !== '' || row[status] === 'voided';
    }
  }

  /** @returns {import('../export.mjs').Totals} */
  totals() {
    const totals = { orders: 0, gross: 0, refunded: 0 };
    /** @type {Map<string, { first: string, last: string }>} */
    const customers = new Map();
    for (const { customer, day, gross, refunded, isCancelled } of this.#orders.values()) {
      if (isCancelled) continue;
      totals.orders += 1;
      totals.gross += gross;
      totals.refunded += refunded;
      const known = customers.get(customer);
      if (!known) {
        customers.set(customer, { first: day, last: day });
      } else if (day < known.first) {
        known.first = day;
      } else if (day > known.last) {
        known.last = day;
      }
    }
    let oneTime = 0;
    for (const { first, last } of customers.values()) oneTime += Number(first === last);
    return { ...totals, customers: customers.size, oneTime, net: totals.gross - totals.refunded };
  }
}

/** @param {string} money with a decimal point */
function cents(money) {
  return Math.round(Number(money) * 100);
}
