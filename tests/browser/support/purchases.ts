/** What order files say of their customers, worked out here and by nothing of the page. */

export interface Order {
  readonly customer: string;
  /** `2024-02-29` */
  readonly day: string;
  readonly cents: number;
}

/** A customer as her orders tell. */
export interface Known {
  readonly orders: number;
  readonly cents: number;
  readonly last: string;
  /** Days on which she bought after the first. */
  readonly repeats: number;
  /** Days since her last purchase, on the last day of the file. */
  readonly silent: number;
  /** Days between two of her purchases, where one of the shop's usual gaps counts beside her own. */
  readonly gap: number;
}

const DAY = 86_400_000;

const between = (first: string, last: string) => (Date.parse(last) - Date.parse(first)) / DAY;

/** Customers by their keys; orders of guests only tell until when the file goes. */
export function customersOf(orders: readonly Order[]): Map<string, Known> {
  const until = orders.map(({ day }) => day).reduce((a, b) => (a > b ? a : b));
  const own = new Map<string, Order[]>();
  for (const order of orders) {
    if (order.customer) own.set(order.customer, [...(own.get(order.customer) ?? []), order]);
  }
  const histories = [...own].map(([customer, of]) => {
    const days = [...new Set(of.map(({ day }) => day))].sort();
    const [first = '', last = ''] = [days[0], days.at(-1)];
    const cents = of.reduce((sum, order) => sum + order.cents, 0);
    const repeats = days.length - 1;
    return { customer, orders: of.length, cents, last, repeats, span: between(first, last) };
  });
  const usual = median(
    histories.flatMap(({ span, repeats }) => (repeats > 0 ? [span / repeats] : [])),
  );
  return new Map(
    histories.map(({ customer, span, ...known }) => [
      customer,
      {
        ...known,
        silent: between(known.last, until),
        gap: (span + usual) / (known.repeats + 1),
      },
    ]),
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return (lower + upper) / 2;
}

/** Whether she has come back before, and has now been silent for twice her gap or more. */
export function isLate({ repeats, silent, gap }: Known): boolean {
  return repeats > 0 && silent >= 2 * gap;
}
