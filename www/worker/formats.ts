/**
 * Files that are not in UTF-8, made UTF-8 with the wasm for other formats. Few files need it, so
 * the page sends it when it is asked to.
 */

import init, { decode_file, recognise_charset } from '#formats';
import type { Charset, CharsetFinding } from '../core/types.ts';
import type { Delivery } from './protocol.ts';

/** A file as UTF-8, and of what it was made. */
export interface DecodedFile {
  readonly text: Blob;
  readonly finding: CharsetFinding;
}

let module: Promise<unknown> | undefined;
let receive: ((bytes: Uint8Array<ArrayBuffer>) => void) | undefined;

/** Takes the wasm that the page sent. */
export function accept({ bytes }: Delivery): void {
  receive?.(bytes);
}

/** The file as UTF-8; nothing when it is in UTF-8 already, or no text. */
export async function decoded(
  file: Blob,
  chosen: Charset | null,
  request: () => void,
  progress: (bytes: number) => void,
): Promise<DecodedFile | undefined> {
  module ??= new Promise<Uint8Array<ArrayBuffer>>((resolve) => {
    receive = resolve;
    request();
  }).then((bytes) => init({ module_or_path: bytes }));
  await module;
  const finding = recognise_charset(file, chosen, progress) as CharsetFinding | null;
  if (!finding) return undefined;
  // Each piece becomes a blob at once, which the browser may keep out of memory.
  const pieces: Blob[] = [];
  const write = (piece: Uint8Array<ArrayBuffer>) => void pieces.push(new Blob([piece]));
  decode_file(file, finding.charset.value, write, progress);
  return { text: new Blob(pieces), finding };
}
