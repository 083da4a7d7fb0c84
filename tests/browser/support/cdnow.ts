/** The CDNOW sample (Fader & Hardie) as an order file. */

import { readFileSync } from 'node:fs';
import { fixture } from './orders.ts';

export function cdnow(): { name: string; contents: string } {
  const lines = readFileSync(fixture('cdnow_sample.txt'), 'utf8').trim().split('\n');
  const rows = lines.map((line) => {
    const [, id, date, , dollars] = line.trim().split(/\s+/);
    return `${id},${date},${dollars}`;
  });
  return { name: 'cdnow.csv', contents: ['customer_id,date,amount', ...rows].join('\n') };
}
