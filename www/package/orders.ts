/** `perennial/orders`: order exports, read in Node or in a worker. */

import init, { bring_together, import_bytes } from '#workbench';
import bytes from '#workbench.wasm';
import type { JointReceipt, Options } from '../core/types.ts';

export type * from '../core/types.ts';

/** A file's contents, and what is known of it; the rest is inferred. */
export interface OrderSource {
  /** Text in UTF-8: CSV, TSV and the like. */
  readonly bytes: Uint8Array;
  readonly options?: Partial<Options>;
}

let ready: Promise<unknown> | undefined;

/** What was understood of the files together: orders, customers, revenue, rows set aside. */
export async function importOrders(...files: OrderSource[]): Promise<JointReceipt> {
  ready ??= init({ module_or_path: bytes });
  await ready;
  const read = files.map((file) => import_bytes(file.bytes, file.options ?? {}));
  const together = bring_together(read);
  const receipt = together.receipt() as JointReceipt;
  together.free();
  return receipt;
}
