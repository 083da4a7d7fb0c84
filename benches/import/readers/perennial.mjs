/** Perennial as its page has it: the worker, asked by its bridge, told nothing about the file. */

import { Bridge } from '../../../www/worker/bridge.ts';

/** Nothing is decided: each decision that is not made is inferred. */
const options = /** @type {import('../../../www/core/types.ts').Options} */ ({});

export async function prepare() {
  const bridge = new Bridge();
  // The page starts its worker when the screen is opened; once it answers, it is there.
  await bridge.ask('read', { files: [] });
  return async (/** @type {File} */ file) => {
    const { summary } = await bridge.ask('read', { files: [{ contents: file, options }] });
    if (!summary?.customers) throw new Error('Nothing was added up.');
    const { customers, one_time: oneTime } = summary.customers;
    return {
      orders: summary.orders,
      customers,
      oneTime,
      gross: cents(summary.gross),
      refunded: cents(summary.refunded),
      net: cents(summary.net),
    };
  };
}

/** @param {string} money with a decimal point, to the cent */
function cents(money) {
  return Number(money.replace('.', ''));
}
