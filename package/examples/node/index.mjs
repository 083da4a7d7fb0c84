/** The formulas and the reader of orders in Node: `node index.mjs`. */

import { calculate } from 'perennial';
import { importOrders } from 'perennial/orders';

const { outcome } = await calculate({
  method: 'averages',
  values: { 'average-order-value': 60, 'purchase-frequency': '3.2 per year', lifespan: '4 years' },
});
if (outcome.kind === 'result') console.log('CLV', outcome.calculation.lifetime_value);

const csv = 'order,email,date,total\n1,a@x.de,2024-05-13,10.00\n2,b@x.de,2024-05-14,20.00\n';
const { summary } = await importOrders({ bytes: new TextEncoder().encode(csv) });
console.log('orders', summary?.orders);
