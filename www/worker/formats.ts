/**
 * Files that are not text in UTF-8, made that with the wasm for other formats. Few files need it,
 * so the page sends it when it is asked to.
 */

import init, { recognise, write_text } from '#formats';
import type { Finding, Options, Unreadable } from '../core/types.ts';
import type { Delivery } from './protocol.ts';

/** A file as text in UTF-8, and of what it was made. */
export interface DecodedFile {
  readonly text: Blob;
  readonly finding: Finding;
}

let module: Promise<unknown> | undefined;
let receive: ((bytes: Uint8Array<ArrayBuffer>) => void) | undefined;

/** Takes the wasm that the page sent. */
export function accept({ bytes }: Delivery): void {
  receive?.(bytes);
}

/** The file as text in UTF-8; nothing when it is that already, or nothing that is read. */
export async function decoded(
  file: Blob,
  options: Options,
  request: () => void,
  progress: (bytes: number) => void,
): Promise<DecodedFile | undefined> {
  module ??= new Promise<Uint8Array<ArrayBuffer>>((resolve) => {
    receive = resolve;
    request();
  }).then((bytes) => init({ module_or_path: bytes }));
  await module;
  const finding = recognise(file, options, progress) as Finding | null;
  if (!finding) return undefined;
  if (finding.refusal) return { text: new Blob(), finding };
  // Each piece becomes a blob at once, which the browser may keep out of memory.
  const pieces: Blob[] = [];
  const write = (piece: Uint8Array<ArrayBuffer>) => void pieces.push(new Blob([piece]));
  const refusal = write_text(file, finding, write, progress) as Unreadable | null;
  if (refusal) return { text: new Blob(), finding: { ...finding, refusal } };
  return { text: new Blob(pieces), finding };
}
