/** Files in memory that are not text in UTF-8, made that; loaded only for such a file. */

import init, { recognise_bytes, write_text_of_bytes } from '#formats';
import bytes from '#formats.wasm';
import type { Finding, Options, Unreadable } from '../core/types.ts';

export interface DecodedBytes {
  readonly text: Uint8Array;
  readonly finding: Finding;
}

let ready: Promise<unknown> | undefined;

/** The file as text in UTF-8; nothing when it is that already, or nothing that is read. */
export async function decoded(
  file: Uint8Array,
  options: Partial<Options>,
): Promise<DecodedBytes | undefined> {
  ready ??= init({ module_or_path: bytes });
  await ready;
  const finding = recognise_bytes(file, options) as Finding | null;
  if (!finding) return undefined;
  const none = new Uint8Array();
  if (finding.refusal) return { text: none, finding };
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const write = (piece: Uint8Array<ArrayBuffer>) => void pieces.push(piece);
  const refusal = write_text_of_bytes(file, finding, write) as Unreadable | null;
  if (refusal) return { text: none, finding: { ...finding, refusal } };
  return { text: new Uint8Array(await new Blob(pieces).arrayBuffer()), finding };
}
