/** `perennial/orders`: order exports, read in Node or in a worker. */

import init, {
  bring_together,
  import_bytes,
  import_decoded_bytes,
  type OrderFile,
  type OrderFiles,
} from '#workbench';
import bytes from '#workbench.wasm';
import type { JointReceipt, Options, OutlookReport, Wishes } from '../core/types.ts';

export type * from '../core/types.ts';

/** A file's contents, and what is known of it; the rest is inferred. */
export interface OrderSource {
  /** CSV and the like in any character set, a workbook, or an archive of them. */
  readonly bytes: Uint8Array;
  readonly options?: Partial<Options>;
}

let ready: Promise<unknown> | undefined;

/** What the customers of order files will be worth. */
export interface Forecast {
  /** What was understood of the files together. */
  readonly receipt: JointReceipt;
  /** A look back and what is expected; null where nobody can be told apart, or a question is open. */
  readonly outlook: OutlookReport | null;
  /**
   * Of each customer, in the order of their keys: value so far, P(alive), purchases expected, money
   * expected, and between what that lies in nine of ten cases. Empty where the outlook says "not yet".
   * P(alive) is 1 of everybody by NBD, which knows no churn.
   */
  readonly customers: Float64Array;
}

/** What was understood of the files together: orders, customers, revenue, rows set aside. */
export async function importOrders(...files: OrderSource[]): Promise<JointReceipt> {
  const together = await readAll(files);
  const receipt = together.receipt() as JointReceipt;
  together.free();
  return receipt;
}

/** What their customers will be worth by `wishes`; a year ahead at 10 % a year, where they say nothing. */
export async function forecastOrders(
  wishes: Partial<Wishes>,
  ...files: OrderSource[]
): Promise<Forecast> {
  const together = await readAll(files);
  const forecast = {
    receipt: together.receipt() as JointReceipt,
    outlook: together.outlook(wishes, () => {}) as OutlookReport | null,
    customers: together.outlook_values(),
  };
  together.free();
  return forecast;
}

async function readAll(files: readonly OrderSource[]): Promise<OrderFiles> {
  ready ??= init({ module_or_path: bytes });
  await ready;
  const read: OrderFile[] = [];
  for (const file of files) read.push(await readFile(file));
  return bring_together(read);
}

/** Reads a file as text in UTF-8, or as what it is when that is something else. */
async function readFile({ bytes, options = {} }: OrderSource): Promise<OrderFile> {
  const { charset = null } = options;
  if (charset === null || charset === 'utf-8') {
    const plain = import_bytes(bytes, options);
    if (!plain.needs_formats()) return plain;
    plain.free();
  }
  const { decoded } = await import('./formats.ts');
  const found = await decoded(bytes, options);
  if (!found) return import_bytes(bytes, options);
  return import_decoded_bytes(found.text, found.finding, options);
}
