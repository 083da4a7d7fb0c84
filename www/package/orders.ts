/** `perennial/orders`: order exports, read in Node or in a worker. */

import init, {
  bring_together,
  import_bytes,
  import_decoded_bytes,
  type OrderFile,
} from '#workbench';
import bytes from '#workbench.wasm';
import type { JointReceipt, Options } from '../core/types.ts';

export type * from '../core/types.ts';

/** A file's contents, and what is known of it; the rest is inferred. */
export interface OrderSource {
  /** CSV and the like in any character set, a workbook, or an archive of them. */
  readonly bytes: Uint8Array;
  readonly options?: Partial<Options>;
}

let ready: Promise<unknown> | undefined;

/** What was understood of the files together: orders, customers, revenue, rows set aside. */
export async function importOrders(...files: OrderSource[]): Promise<JointReceipt> {
  ready ??= init({ module_or_path: bytes });
  await ready;
  const read: OrderFile[] = [];
  for (const file of files) read.push(await readFile(file));
  const together = bring_together(read);
  const receipt = together.receipt() as JointReceipt;
  together.free();
  return receipt;
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
